import Papa from 'papaparse';
import { yuan } from '../../goods/item/item.ts';
import type { Cell, Column, Sheet } from '../sheet.ts';
import { cellText, columnsOf, linesOf } from './cells.ts';
import type { Rendered, RenderOptions } from './render.ts';

const DANGEROUS = /^[\s]*[=+\-@＝＋－＠\t\r]/u;

/** Puts an apostrophe before a text that a spreadsheet would run as a formula; negative numbers stay numbers. */
export function escapeFormula(text: string): string {
  return DANGEROUS.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
}

/** Money in yuan without thousands separators, for programs. */
function figure(cell: Cell | undefined, column: Column): string | undefined {
  return column.kind === 'money' && typeof cell === 'number' ? yuan(cell) : undefined;
}

/**
 * All parts as one table in UTF-8 with BOM; if there are several, the first column names the part. A part with other columns
 * gets its own header after an empty row.
 */
export function csv(sheet: Sheet, { words }: RenderOptions): Rendered {
  const several = sheet.parts.length > 1;
  const rows: string[][] = [];
  let last = '';
  for (const part of sheet.parts) {
    const columns = columnsOf(sheet, part);
    const lead = several ? [words.paper.render.part] : [];
    const head = [...lead, ...columns.map((c) => (c.over ? `${c.over} ${c.label}` : c.label))].map(
      escapeFormula,
    );
    const key = head.join('\u0000');
    if (key !== last) {
      if (rows.length > 0) rows.push([]);
      rows.push(head);
      last = key;
    }
    for (const line of linesOf(part)) {
      if (line.kind === 'blank') continue;
      const name = several ? [part.name] : [];
      const cells =
        line.text === undefined
          ? columns.map((c) => figure(line.cells[c.key], c) ?? cellText(line.cells[c.key], c, words))
          : [line.text];
      rows.push([...name, ...cells].map(escapeFormula));
    }
  }
  const text = Papa.unparse(rows, { newline: '\r\n' });
  return { bytes: Buffer.from(`\ufeff${text}\r\n`), pages: null };
}
