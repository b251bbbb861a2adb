import type { Problem } from '../words/problem.ts';
import { problem } from '../words/problem.ts';
import type { RawCell, SheetCells } from './kind.ts';
import { cleanText, printableLine } from './printable.ts';

const DELIMITERS = [',', '\t', ';', '，'];
/** More lines than any school list has; beyond it a file is no table. */
const MOST_LINES = 200_000;
/** More columns than a sheet of a workbook is taken with. */
export const MOST_COLUMNS = 400;

/**
 * Reads delimited text (comma, tab, semicolon, found by the file's own lines). A stray quote swallows the rest of a line or of the
 * file, so it is a problem with its line and never repaired by guessing. Formulas stay text.
 */
export async function readText(
  text: string,
  file: string,
): Promise<{ sheets: SheetCells[]; problems: Problem[] }> {
  const { default: Papa } = await import('papaparse');
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const delimiter = body.startsWith('sep=') ? (body[4] ?? ',') : delimiterOf(body);
  const parsed = Papa.parse<string[]>(body, { delimiter, preview: MOST_LINES });
  const problems: Problem[] = [];
  const lines = lineNumbers(parsed.data);
  for (const error of parsed.errors) {
    if (error.type !== 'Quotes') continue;
    const row = error.row ?? 0;
    const value = printableLine((parsed.data[row] ?? []).join(delimiter), 40);
    problems.push(problem('stray-quote', {}, { at: { file, line: lines[row] ?? row + 1 }, value }));
    // What follows an open quote is swallowed with it: one problem says all that is known.
    break;
  }
  const rows = parsed.data.map((row) =>
    row[0]?.startsWith('sep=') ? [] : row.slice(0, MOST_COLUMNS).map(textCell),
  );
  return { sheets: [{ file, sheet: '', plain: true, rows, merges: [] }], problems };
}

function textCell(raw: string): RawCell | undefined {
  // ="0012" is how a CSV keeps a spreadsheet from eating zeros: the text in it is meant, nothing is computed.
  const text = cleanText(raw.replace(/^\s*="([^"]*)"\s*$/, '$1'));
  return text === '' ? undefined : { value: text, text };
}

/** The delimiter that cuts the first lines into the most columns, most evenly. */
function delimiterOf(text: string): string {
  const sample = text
    .slice(0, 20_000)
    .split(/\r?\n|\r/)
    .slice(0, 60)
    .map((line) => line.replace(/"[^"]*"/g, ''));
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = new Map<number, number>();
    for (const line of sample) {
      const columns = line.split(delimiter).length;
      if (columns > 1) counts.set(columns, (counts.get(columns) ?? 0) + 1);
    }
    for (const [columns, count] of counts) {
      const score = count * Math.min(columns, 10) + columns / 100;
      if (score > best.score) best = { delimiter, score };
    }
  }
  return best.delimiter;
}

/** The physical line at which each record starts: quoted cells may hold line breaks. */
function lineNumbers(records: readonly string[][]): number[] {
  let line = 1;
  return records.map((record) => {
    const start = line;
    line +=
      1 + record.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
    return start;
  });
}
