import type { PrintDocument } from '../document.ts';
import { sound } from '../own/faults.ts';
import type { RenderOptions } from '../render.ts';
import { compile } from '../typst.ts';

/** What of a part is on a page. */
export interface Piece {
  /** The part's place among all that are printed, its copies included. */
  part: number;
  /** The part begins here, and ends here. */
  head: boolean;
  tail: boolean;
  /** Its tables on this page, each with its rows from one up to but without another. */
  tables: { table: number; from: number; to: number }[];
}

/** Everything on one page, without regard to what the layout says. */
export function unpaged(data: PrintDocument): Piece[][] {
  return data.parts.map(({ tables }, part) => [
    {
      part,
      head: true,
      tail: true,
      tables: tables.map(({ rows }, table) => ({ table, from: 0, to: rows.length })),
    },
  ]);
}

/** What the layout puts on each page of the PDF; null if it does not tell, as one that a school has written itself. */
export async function pagesOf(
  layout: string,
  data: PrintDocument,
  options: RenderOptions,
): Promise<Piece[][] | null> {
  const { compiler, document } = sound(
    await compile({ layout, data: { ...data, paged: true } }, options.templatesDir),
    options,
  );
  const [told] = compiler.query(document, { selector: '<placed-on>' }) as { value: number[] }[];
  const count = document.numOfPages;
  compiler.evictCache(10);
  if (told?.value.length !== marksOf(data)) return null;
  const pages = pieces(data, told.value);
  return Object.keys(pages).length === count ? pages : null;
}

/** How many marks a layout makes: a head, the rows and a tail of each part (templates/sheets/form.typ). */
const marksOf = ({ parts }: PrintDocument): number =>
  parts.reduce((sum, { tables }) => sum + 2 + tables.reduce((rows, t) => rows + t.rows.length, 0), 0);

function pieces(data: PrintDocument, marks: readonly number[]): Piece[][] {
  const pages: Piece[][] = [];
  let at = 0;
  for (const [part, { tables }] of data.parts.entries()) {
    const on = (page: number): Piece => {
      pages[page - 1] ??= [];
      const last = pages[page - 1]!.at(-1);
      if (last?.part === part) return last;
      const piece: Piece = { part, head: false, tail: false, tables: [] };
      pages[page - 1]!.push(piece);
      return piece;
    };
    let page = marks[at++]!;
    on(page).head = true;
    for (const [table, { rows }] of tables.entries()) {
      // One without rows stands with what follows it.
      if (rows.length === 0) on(marks[at]!).tables.push({ table, from: 0, to: 0 });
      for (const row of rows.keys()) {
        page = marks[at++]!;
        const own = on(page).tables;
        if (own.at(-1)?.table === table) own.at(-1)!.to = row + 1;
        else own.push({ table, from: row, to: row + 1 });
      }
    }
    on(marks[at++]!).tail = true;
  }
  return pages;
}
