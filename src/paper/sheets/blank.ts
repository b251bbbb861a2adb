import type { Words } from '../../words/index.ts';
import { planPage } from '../render/page.ts';
import type { Part, Sheet } from '../sheet.ts';

/** Rows that fill a page below the head, with room for the signatures. */
const ROWS = { portrait: 30, landscape: 17 };
/** Room to write what a sheet says of its class or document. */
const ROOM = '＿＿＿＿＿';

/**
 * A sheet's blank form (空白表): its title, columns and signatures, and a page of empty rows. The columns that follow from the
 * titles of a grade are there if the sheet has one part only.
 */
export function blankForm(sheet: Sheet, words: Words): Sheet {
  const [first] = sheet.parts;
  const columns = (sheet.parts.length === 1 ? first?.columns : undefined) ?? sheet.columns;
  const { landscape } = planPage(columns, [], sheet.orientation, words);
  const part: Part = {
    name: sheet.title,
    code: '',
    facts: (first?.facts ?? []).map((fact) => ({ ...fact, value: ROOM })),
    groups: [],
    blankRows: landscape ? ROWS.landscape : ROWS.portrait,
  };
  return { ...sheet, layout: 'table', shared: false, columns, parts: [part] };
}
