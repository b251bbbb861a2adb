import type { Words } from '../../words/index.ts';
import { cellText, linesOf } from '../render/cells.ts';
import { PAGE, planPage } from '../render/page.ts';
import { inPieces, linesTaken, setWidth, UNIT } from '../render/set-width.ts';
import type { Cell, Column, Group, Part, Sheet } from '../sheet.ts';
import type { Label } from './table.ts';

/** Rows that fill a page below the head, with room for the signatures. */
const ROWS = { portrait: 30, landscape: 17 };
/** Rows on a page without facts and signatures, less one: below the title, and on the next. */
const FULL = { first: 33, next: 36 };
/** The height of a row of one line of type without its strut, and what each more takes, in millimetres (templates/sheets/form.typ). */
const ONE_LINE = 5;
const MORE_LINES = 4.17;
/** Room to write what a sheet says of its class or document. */
const ROOM = '＿＿＿＿＿';

/**
 * A sheet's blank form (空白表): its title, columns and signatures, room for what stands at its `head`, and a page of empty rows; of no
 * day, as it is copied for months.
 * Of columns that follow from the titles of a grade, where there are several grades, the heads are to be written too.
 */
export function blankForm(sheet: Sheet, head: readonly Label[], words: Words): Sheet {
  const own = sheet.parts[0]?.columns ?? sheet.columns;
  const common = new Set(sheet.columns.map(({ key }) => key));
  const isNamed = ({ key }: Column) => common.has(key) || key in words.paper.sheets.labels;
  const columns =
    sheet.parts.length === 1 ? own : own.map((one) => (isNamed(one) ? one : { ...one, label: '' }));
  const { landscape } = planPage(columns, [], sheet.orientation, words);
  const rows = (landscape ? ROWS.landscape : ROWS.portrait) - Math.ceil(taller(columns) / PAGE.rowHeight);
  const part: Part = {
    name: sheet.title,
    code: '',
    facts: head.map((key) => ({ key, label: words.paper.sheets.labels[key], value: ROOM })),
    groups: [],
    blankRows: rows,
  };
  return { ...sheet, date: '', layout: 'table', shared: false, columns, parts: [part] };
}

/**
 * How many empty rows fill the page on which the rows of an upright table end: none if it is in doubt whether that is the next, which
 * would have nothing else.
 */
export function emptyRows(columns: Column[], groups: Group[], words: Words): number {
  const { widths } = planPage(columns, linesOf({ groups }), 'portrait', words).tables[0]!;
  const height = (row: Record<string, Cell>) => {
    const lines = columns.map((c, i) =>
      linesTaken(inPieces(cellText(row[c.key], c, words), widths[i]!), widths[i]!),
    );
    return Math.max(PAGE.rowHeight, ONE_LINE + MORE_LINES * (Math.max(...lines) - 1));
  };
  let left = FULL.first * PAGE.rowHeight;
  let turned = false;
  for (const row of groups.flatMap(({ rows }) => rows)) {
    const high = height(row);
    if (high > left) {
      left = FULL.next * PAGE.rowHeight;
      turned = true;
    }
    left -= high;
  }
  const doubtful = turned && left >= (FULL.next - DOUBT) * PAGE.rowHeight;
  return doubtful ? 0 : Math.floor(left / PAGE.rowHeight);
}

/** So many rows may be fewer lines than reckoned, and stand on the page before. */
const DOUBT = 4;

/** What heads that stand upright take more than a row, in millimetres. */
const taller = (columns: readonly Column[]): number =>
  Math.max(0, ...columns.map((one) => (one.upright ? setWidth(one.label) * UNIT - PAGE.rowHeight : 0)));
