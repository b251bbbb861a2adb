import type { Words } from '../../words/index.ts';
import { PAGE, planPage } from '../render/page.ts';
import { setWidth, UNIT } from '../render/set-width.ts';
import type { Column, Part, Sheet } from '../sheet.ts';

/** Rows that fill a page below the head, with room for the signatures. */
const ROWS = { portrait: 30, landscape: 17 };
/** Room to write what a sheet says of its class or document. */
const ROOM = '＿＿＿＿＿';

/**
 * A sheet's blank form (空白表): its title, columns and signatures, and a page of empty rows; of no day, as it is copied for months.
 * Of columns that follow from the titles of a grade, where there are several grades, the heads are to be written too.
 */
export function blankForm(sheet: Sheet, words: Words): Sheet {
  const [first] = sheet.parts;
  const common = new Set(sheet.columns.map(({ key }) => key));
  const own = first?.columns ?? sheet.columns;
  const columns =
    sheet.parts.length === 1 ? own : own.map((one) => (common.has(one.key) ? one : { ...one, label: '' }));
  const { landscape } = planPage(columns, [], sheet.orientation, words);
  const rows = (landscape ? ROWS.landscape : ROWS.portrait) - Math.ceil(taller(columns) / PAGE.rowHeight);
  const part: Part = {
    name: sheet.title,
    code: '',
    facts: (first?.facts ?? []).map((fact) => ({ ...fact, value: ROOM })),
    groups: [],
    blankRows: rows,
  };
  return { ...sheet, date: '', layout: 'table', shared: false, columns, parts: [part] };
}

/** What heads that stand upright take more than a row, in millimetres. */
const taller = (columns: readonly Column[]): number =>
  Math.max(0, ...columns.map((one) => (one.upright ? setWidth(one.label) * UNIT - PAGE.rowHeight : 0)));
