import type { RawCell, SheetCells } from './kind.ts';

/** Of two figures only what can be a year of now, between strokes: 2-1-01 is a shelf. */
const STROKES = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|(?<=\/)[23]\d)(?=$|\s)/;

interface Stroked {
  row: (RawCell | undefined)[];
  column: number;
  parts: [first: number, second: number, last: string];
}

/**
 * Days that end with the year, 08/02/2027: whether day or month stands first is the habit of whoever wrote the sheet, so one of them that
 * can only be read one way (17/02/2027) tells for all. Without any, or where they differ, they stay as they are: nobody can read them.
 */
export function settleDays({ rows }: SheetCells): void {
  const found = rows.flatMap((row) => row.flatMap((cell, column) => strokes(row, cell, column) ?? []));
  const short = found.filter(({ parts }) => parts[2].length === 2);
  // 27/2/8 and 27/2/17 begin with the year, 08/02/27 and 17/02/27 end with it.
  const variety = (at: 0 | 2) => new Set(short.map(({ parts }) => Number(parts[at]))).size;
  const days = variety(0) > variety(2) ? found : found.filter((one) => !short.includes(one));
  const dayFirst = days.some(({ parts }) => parts[0] > 12);
  const monthFirst = days.some(({ parts }) => parts[1] > 12);
  for (const { row, column, parts } of days) {
    const [first, second, last] = parts;
    const year = last.length === 2 ? `20${last}` : last;
    const [day, month] = monthFirst ? [second, first] : [first, second];
    const said = dayFirst === monthFirst ? `${first}/${second}/${year}` : `${year}-${month}-${day}`;
    const text = row[column]?.text.trim().replace(STROKES, said) ?? said;
    row[column] = { ...row[column], value: text, text };
  }
}

function strokes(row: Stroked['row'], cell: RawCell | undefined, column: number): Stroked | undefined {
  const [, first, , second, last = ''] =
    (typeof cell?.value === 'string' && STROKES.exec(cell.text.trim())) || [];
  return first === undefined ? undefined : { row, column, parts: [Number(first), Number(second), last] };
}
