import { groupedCode } from '../../goods/ledger/paper-code.ts';
import type { Column, Part, Sheet } from '../sheet.ts';
import { alignOf, cellText, columnsOf, linesOf, plain } from './cells.ts';
import type { Lay, Rendered, RenderOptions } from './render.ts';
import { displayWidth } from './width.ts';

/** Plain text with aligned columns, for a terminal or a pipe. */
export function term(sheet: Sheet, options: RenderOptions): Rendered {
  const text = sheet.parts.map((part) => partText(sheet, part, options)).join('\n');
  return { bytes: Buffer.from(text), pages: null };
}

function partText(sheet: Sheet, part: Part, { words, lay = lines }: RenderOptions): string {
  const w = words.paper.render;
  const clean = (value: string) => plain(value).replaceAll('\n', ' ');
  const rows = linesOf(part).filter((line) => line.kind !== 'blank');
  const full = rows.filter((line) => line.kind !== 'heading');
  const boxed = (kind: string, c: Column, text: string) =>
    c.kind === 'tick' && kind === 'row' && text.length <= 1 ? `[${text || ' '}]` : text;
  const columns = columnsOf(sheet, part).map((c) => ({
    label: clean(c.over ? `${c.over} ${c.label}` : c.label),
    align: alignOf(c) === 'right' ? ('right' as const) : ('left' as const),
    cells: full.map((line) => boxed(line.kind, c, clean(cellText(line.cells[c.key], c, words)))),
  }));
  const headings = rows.flatMap((line, at) =>
    line.kind === 'heading'
      ? [
          {
            before: rows.slice(0, at).filter((one) => one.kind !== 'heading').length,
            text: clean(line.text ?? ''),
          },
        ]
      : [],
  );
  const out = [`${clean(sheet.school)} ${clean(sheet.term)} ${clean(sheet.title)}`];
  const facts = part.facts.map((f) => clean(f.label + w.colon + f.value)).join('  ');
  if (facts) out.push(facts);
  out.push('', lay(columns, headings).trimEnd());
  for (const note of part.notes ?? []) out.push(clean(note));
  out.push([clean(part.code), part.digits && groupedCode(part.digits)].filter(Boolean).join('  '));
  return `${out.join('\n')}\n`;
}

/** A line a row, the columns under each other. */
const lines: Lay = (columns, headings) => {
  const widths = columns.map(({ label, cells }) => Math.max(...[label, ...cells].map(displayWidth)));
  const line = (texts: string[]) =>
    texts
      .map((text, i) => {
        const fill = ' '.repeat(widths[i]! - displayWidth(text));
        return columns[i]!.align === 'right' ? fill + text : text + fill;
      })
      .join('  ')
      .trimEnd();
  const out = [line(columns.map(({ label }) => label)), widths.map((n) => '─'.repeat(n)).join('  ')];
  for (let at = 0; at <= (columns[0]?.cells.length ?? 0); at++) {
    out.push(...headings.filter(({ before }) => before === at).map(({ text }) => text));
    if (at < (columns[0]?.cells.length ?? 0)) out.push(line(columns.map(({ cells }) => cells[at]!)));
  }
  return out.join('\n');
};
