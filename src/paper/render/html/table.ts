import { escapeHtml as esc } from '../cells.ts';
import type { PrintTable } from '../document.ts';

/** The rows of a table from one up to another, as a table with its heads. */
export function tableRows({ columns, rows }: PrintTable, from: number, to: number, height: number): string {
  const cols = columns.map(({ width }) => `<col style="width:${width}mm">`).join('');
  const body = rows.slice(from, to).map(([kind, cells]) => {
    if (kind === 'heading')
      return `<tr class="heading"><th colspan="${columns.length}">${cell(cells[0]!)}</th></tr>`;
    const shown = columns.map(({ align }, i) => `<td class="${align}">${cell(cells[i]!)}</td>`).join('');
    return `<tr${kind === 'total' ? ' class="total"' : ''}>${shown}</tr>`;
  });
  return `<table style="--row:${height.toFixed(1)}mm"><colgroup>${cols}</colgroup><thead>${head(columns)}</thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}

function head(columns: PrintTable['columns']): string {
  const two = columns.some((c) => c.over);
  const first: string[] = [];
  const second: string[] = [];
  for (const [i, c] of columns.entries()) {
    const label = c.upright.length > 0 ? upright(c) : cell(c.label);
    if (!c.over) {
      first.push(`<th${two ? ' rowspan="2"' : ''}>${label}</th>`);
      continue;
    }
    second.push(`<th>${label}</th>`);
    if (i > 0 && columns[i - 1]!.over === c.over) continue;
    let span = 1;
    while (columns[i + span]?.over === c.over) span++;
    first.push(`<th colspan="${span}">${cell(c.over)}</th>`);
  }
  return `<tr>${first.join('')}</tr>${two ? `<tr>${second.join('')}</tr>` : ''}`;
}

/** A label set vertically, in as many stacks as on paper. */
function upright({ label, upright: stacks }: PrintTable['columns'][number]): string {
  const most = Math.max(...stacks.map((stack) => stack.length));
  return `<span class="upright"${stacks.length > 1 ? ` style="height:${most * 3.05}mm"` : ''}>${esc(label)}</span>`;
}

/** A text, a box to tick, or lines of pieces that are not broken. */
function cell(value: string | boolean | string[][]): string {
  if (typeof value === 'boolean') return `<b class="box">${value ? '√' : ''}</b>`;
  if (typeof value === 'string') return esc(value).replaceAll('\n', '<br>');
  return value.map((line) => line.map(piece).join('')).join('<br>');
}

/** On paper a bracket that ends a line takes half its width. */
function piece(text: string): string {
  const shown = text.trim();
  return `<span class="piece${shown.endsWith('）') ? ' end' : ''}">${esc(shown)}</span>${text.endsWith(' ') ? ' ' : '<wbr>'}`;
}
