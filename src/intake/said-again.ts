import type { KindWords } from './columns.ts';
import type { Column } from './header.ts';
import { headsAgain } from './header-cells.ts';
import { headerKey } from './header-text.ts';
import { saidBeside } from './hypotheses/said-beside.ts';
import type { CellContext, Kind, RawCell, SheetCells } from './kind.ts';
import { type Labelled, labelledIn } from './layout/labelled.ts';

const BLANK: RawCell = { value: '', text: '' };

/** A list, as far as it is read. */
interface Table {
  sheet: SheetCells;
  kind: Kind;
  words: KindWords;
  columns: readonly Column[];
  headerTexts: ReadonlyMap<number, string>;
  cellContext: CellContext;
}

/**
 * The columns of the next of several tables that stand beneath each other, where this row says anew what the first said beside itself:
 * 申购部门：体育组 over the same head. What it leaves open is open. Undefined where the row says nothing of the kind.
 */
export function saidAgain(table: Table, row: number): Column[] | undefined {
  const { sheet, kind, words, columns, cellContext } = table;
  const pairs = labelsOf(sheet, row);
  if (pairs.length === 0 || !headFollows(table, row)) return undefined;
  const fields = new Set(columns.flatMap((one) => (one.said ? [] : [one.field])));
  const said = saidBeside(kind, words, pairs, fields, cellContext);
  const open = new Set(
    pairs.flatMap(({ label }) => words.byWord.get(headerKey(label).key)?.map((one) => one.field) ?? []),
  );
  return columns.map((one) => {
    if (!one.said) return one;
    return (
      said.find(({ field }) => field === one.field) ?? (open.has(one.field) ? { ...one, said: BLANK } : one)
    );
  });
}

/** What a row says that says nothing but labels with what is said under them. */
function labelsOf(sheet: SheetCells, row: number): Labelled[] {
  const { pairs, rest } = labelledIn(sheet.rows[row] ?? [], row, () => false);
  return rest === 0 ? pairs : [];
}

/** Whether the same head stands below, with nothing but titles and labels between: what stands alone above it, 第二批 2月25日, heads that part. */
export function headFollows(
  { sheet, headerTexts }: Pick<Table, 'sheet' | 'headerTexts'>,
  row: number,
): boolean {
  const isOver = (r: number) => filled(sheet, r) === 1 || labelsOf(sheet, r).length > 0;
  let r = row + 1;
  while (!headsAgain(sheet, r, headerTexts) && isOver(r)) r++;
  return headsAgain(sheet, r, headerTexts);
}

const filled = (sheet: SheetCells, row: number) => (sheet.rows[row] ?? []).filter(Boolean).length;
