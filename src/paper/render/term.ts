import { groupedCode } from '../../goods/ledger/paper-code.ts';
import type { Part, Sheet } from '../sheet.ts';
import { alignOf, cellText, columnsOf, linesOf, plain } from './cells.ts';
import type { Rendered, RenderOptions } from './render.ts';
import { displayWidth } from './width.ts';

/** Plain text with aligned columns, for a terminal or a pipe. */
export function term(sheet: Sheet, options: RenderOptions): Rendered {
  const text = sheet.parts.map((part) => partText(sheet, part, options)).join('\n');
  return { bytes: Buffer.from(text), pages: null };
}

function partText(sheet: Sheet, part: Part, { words }: RenderOptions): string {
  const w = words.paper.render;
  const clean = (value: string) => plain(value).replaceAll('\n', ' ');
  const columns = columnsOf(sheet, part);
  const lines = linesOf(part).filter((l) => l.kind !== 'blank');
  const box = (kind: string, c: (typeof columns)[number], text: string) =>
    c.kind === 'tick' && kind === 'row' && text.length <= 1 ? `[${text || ' '}]` : text;
  const cells = lines.map((l) =>
    columns.map((c) => box(l.kind, c, clean(cellText(l.cells[c.key], c, words)))),
  );
  const heads = columns.map((c) => clean(c.over ? `${c.over} ${c.label}` : c.label));
  const widths = columns.map((_, i) =>
    lines.reduce(
      (most, l, r) => (l.text === undefined ? Math.max(most, displayWidth(cells[r]![i]!)) : most),
      displayWidth(heads[i]!),
    ),
  );
  const pad = (text: string, i: number) => {
    const fill = ' '.repeat(Math.max(0, widths[i]! - displayWidth(text)));
    return alignOf(columns[i]!) === 'right' ? fill + text : text + fill;
  };
  const rule = widths.map((n) => '─'.repeat(n)).join('  ');
  const out = [`${clean(sheet.school)} ${clean(sheet.term)} ${clean(sheet.title)}`];
  const facts = part.facts.map((f) => clean(f.label + w.colon + f.value)).join('  ');
  if (facts) out.push(facts);
  out.push('', heads.map(pad).join('  ').trimEnd(), rule);
  for (const [r, line] of lines.entries()) {
    if (line.kind === 'heading') out.push(clean(line.text ?? ''));
    else out.push(cells[r]!.map(pad).join('  ').trimEnd());
  }
  for (const note of part.notes ?? []) out.push(clean(note));
  out.push([clean(part.code), part.digits && groupedCode(part.digits)].filter(Boolean).join('  '));
  return `${out.join('\n')}\n`;
}
