import type { Words } from '../../words/index.ts';
import type { Column, Part, Sheet } from '../sheet.ts';
import { alignOf, cellText, columnsOf, escapeHtml as esc, hasBox, type Line, linesOf } from './cells.ts';
import { scanMarks } from './document.ts';
import { planPage } from './page.ts';
import type { Rendered, RenderOptions } from './render.ts';
import { STYLE } from './style.ts';

/** One page that loads nothing from the network: a section per part and copy, with print rules for A4. */
export function html(sheet: Sheet, { words, copies = [''] }: RenderOptions): Rendered {
  const w = words.paper.render;
  const sections = sheet.parts.flatMap((part) => copies.map((mark) => section(sheet, part, mark, words)));
  const lang = words.lang === 'zh' ? 'zh-CN' : 'en';
  const text = `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${esc(`${sheet.school} ${sheet.term} ${sheet.title}`)}</title><style>${STYLE}</style></head>
<body class="${sheet.layout}${sheet.shared ? ' shared' : ''}"><button onclick="print()">${esc(w.print)}</button>
${sections.join('\n')}
</body></html>
`;
  return { bytes: Buffer.from(text), pages: null };
}

function section(sheet: Sheet, part: Part, mark: string, words: Words): string {
  const w = words.paper.render;
  const columns = columnsOf(sheet, part);
  const lines = linesOf(part);
  const plan = planPage(columns, lines, sheet.orientation, words);
  const facts = part.facts
    .map((f) => `<div><dt>${esc(f.label + w.colon)}</dt><dd>${esc(f.value)}</dd></div>`)
    .join('');
  const tables = plan.tables
    .map((t) =>
      table(
        t.columns.map((i) => columns[i]!),
        t.widths,
        lines,
        words,
      ),
    )
    .join('\n');
  const notes = (part.notes ?? []).map((n) => `<p>${esc(n)}</p>`).join('');
  const signatures = sheet.signatures
    .map(
      ({ key, label }) =>
        `<span>${esc(label + w.colon)}${key === 'date' ? esc(w.dateBlank) : '<i></i>'}</span>`,
    )
    .join('');
  const scan = part.digits === undefined ? undefined : scanMarks(part.digits);
  return `<section class="${plan.landscape ? 'landscape' : 'portrait'}">
<header><div><small>${esc(mark)}</small>${scan ? scan.bars : ''}</div><h1><span>${esc(`${sheet.school}　${sheet.term}`)}</span>${esc(sheet.title)}</h1>${scan ? `<figure>${scan.qr}<figcaption>${scan.text}</figcaption></figure>` : ''}</header>
<h2>${esc(part.name)}</h2><dl>${facts}</dl>
${tables}
<footer>${notes}<div class="sign">${signatures}</div>${sheet.footer ? `<p>${esc(sheet.footer)}</p>` : ''}<small><span>${esc(w.madeOn + w.colon + sheet.date)}</span><span>${esc(part.code)}</span></small></footer>
</section>`;
}

function table(columns: Column[], widths: number[], lines: Line[], words: Words): string {
  const total = widths.reduce((a, b) => a + b, 0);
  const cols = widths.map((mm) => `<col style="width:${((mm * 100) / total).toFixed(2)}%">`).join('');
  const rows = lines.map((line) => {
    if (line.kind === 'heading')
      return `<tr class="heading"><th colspan="${columns.length}">${esc(line.text ?? '')}</th></tr>`;
    const cells = columns.map((c) => `<td class="${alignOf(c)}">${cell(line, c, words)}</td>`).join('');
    return `<tr${line.kind === 'total' ? ' class="total"' : ''}>${cells}</tr>`;
  });
  return `<table><colgroup>${cols}</colgroup><thead>${head(columns)}</thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function head(columns: Column[]): string {
  const two = columns.some((c) => c.over);
  const first: string[] = [];
  const second: string[] = [];
  for (const [i, c] of columns.entries()) {
    const long = c.label.length > 14 ? ' long' : '';
    const label = c.upright ? `<span class="upright${long}">${esc(c.label)}</span>` : esc(c.label);
    if (!c.over) {
      first.push(`<th${two ? ' rowspan="2"' : ''}>${label}</th>`);
      continue;
    }
    second.push(`<th>${label}</th>`);
    if (i > 0 && columns[i - 1]!.over === c.over) continue;
    let span = 1;
    while (columns[i + span]?.over === c.over) span++;
    first.push(`<th colspan="${span}">${esc(c.over)}</th>`);
  }
  return `<tr>${first.join('')}</tr>${two ? `<tr>${second.join('')}</tr>` : ''}`;
}

function cell(line: Line, column: Column, words: Words): string {
  const value = line.cells[column.key];
  if (hasBox(column, line)) {
    return `<b class="box">${value === true ? esc(words.paper.render.ticked) : ''}</b>`;
  }
  return esc(cellText(value, column, words)).replaceAll('\n', '<br>');
}
