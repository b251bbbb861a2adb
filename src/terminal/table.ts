import stringWidth from 'fast-string-width';
import type { Context } from './context.ts';

export interface TableColumn<Row> {
  label: string;
  value(row: Row): string;
  align?: 'left' | 'right';
  /** Gives way first when the terminal is narrow; the others keep their width. */
  shrink?: boolean;
}

/**
 * Columns on a terminal: a Chinese character counts two. Nearly every text is plain letters and Chinese, which are counted
 * here; the library is asked about the rest (emoji, marks that combine), as it takes ten times as long.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 0x20 && code < 0x7f) || isSign(code)) width++;
    else if (
      (code >= 0x4e00 && code <= 0x9fff) ||
      (code >= 0xff01 && code <= 0xff60) ||
      (code >= 0x3001 && code <= 0x3029)
    )
      width += 2;
    else return stringWidth(text);
  }
  return width;
}

/** Dashes and dots, lines and blocks, ticks and crosses: the signs that our own tables and grids use. */
const isSign = (code: number) =>
  (code >= 0xa1 && code <= 0xff && code !== 0xad) ||
  (code >= 0x2010 && code <= 0x2027) ||
  (code >= 0x2500 && code <= 0x25fc) ||
  (code >= 0x2713 && code <= 0x2718);

/** Pads to a display width. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const fill = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'right' ? fill + text : text + fill;
}

/** Cuts to a display width, with … where something was cut. */
export function clip(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let used = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const next = displayWidth(segment);
    if (used + next > width - 1) break;
    kept += segment;
    used += next;
  }
  return `${kept}…`;
}

/** More rows than this are written as plain columns: cli-table3 takes as long for 300 as three starts of the program. */
const BOXED = 60;

/**
 * A table: boxed on a terminal, up to some 60 rows; else aligned columns with two spaces between and a rule under the head.
 * Chinese columns line up, numbers go right. On a terminal it is cut to the width.
 */
export function table<Row>(
  columns: TableColumn<Row>[],
  rows: readonly Row[],
  ctx: Pick<Context, 'terminal'>,
): string {
  const { isOut, width, paint, box } = ctx.terminal;
  const cells = rows.map((row) => columns.map((column) => oneLine(column.value(row))));
  const widths = columns.map((column, i) =>
    cells.reduce((most, row) => Math.max(most, displayWidth(row[i]!)), displayWidth(column.label)),
  );
  const boxed = isOut && box !== undefined && rows.length <= BOXED;
  if (isOut) narrow(widths, columns, boxed ? width - 3 * columns.length - 1 : width);
  const cut = (texts: string[]) => (isOut ? texts.map((text, i) => clip(text, widths[i]!)) : texts);
  const labels = columns.map((column) => column.label);
  if (boxed)
    return box(
      cut(labels).map((text) => paint.strong(text)),
      cells.map(cut),
      columns.map((c) => c.align ?? 'left'),
    );
  const line = (texts: string[]) =>
    cut(texts)
      .map((text, i) => pad(text, widths[i]!, columns[i]!.align))
      .join('  ')
      .trimEnd();
  const rule = widths.map((w) => '─'.repeat(w)).join('  ');
  return `${[paint.strong(line(labels)), paint.faint(rule), ...cells.map(line)].join('\n')}\n`;
}

/** Narrows the columns that may shrink until the line fits, never below 8. */
function narrow<Row>(widths: number[], columns: TableColumn<Row>[], available: number): void {
  let over = widths.reduce((sum, w) => sum + w, 2 * (widths.length - 1)) - available;
  for (const [i, column] of columns.entries()) {
    if (over <= 0 || !column.shrink) continue;
    const give = Math.min(over, Math.max(0, widths[i]! - 8));
    widths[i] = widths[i]! - give;
    over -= give;
  }
}

const oneLine = (text: string) => text.replace(/\s*[\r\n]+\s*/g, ' ');
