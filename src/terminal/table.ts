import type { Context } from './context.ts';
import { fitWidths, leastWidth, wrap } from './fit.ts';
import { displayWidth, pad, widest } from './width.ts';

export interface TableColumn<Row> {
  label: string;
  value(row: Row): string;
  align?: 'left' | 'right';
  /** Gives way first when the terminal is narrow; the others keep their width. */
  shrink?: boolean;
}

/** Off a terminal a cell of more characters stands out to the right, rather than widening its column on every row. */
const LONG = 120;

/** More rows than this are written as plain columns: cli-table3 takes as long for 300 as three starts of the program. */
const BOXED = 60;

/**
 * A table: boxed on a terminal, up to some 60 rows and where it fits; else aligned columns with two spaces between and a rule
 * under the head. Chinese columns line up, numbers go right. On a narrow terminal columns with nothing in them are left out and
 * long texts go over several lines: nothing is cut away.
 */
export function table<Row>(
  columns: TableColumn<Row>[],
  rows: readonly Row[],
  ctx: Pick<Context, 'terminal'>,
): string {
  const { isOut, width, paint, box } = ctx.terminal;
  let shown = columns.map((column) => {
    const cells = rows.map((row) => oneLine(column.value(row)));
    const fair = cells.filter((cell) => cell.length <= LONG);
    return { ...column, cells, natural: widest([column.label, ...(isOut ? cells : fair)]) };
  });
  const boxing = (n: number) => 3 * n + 1;
  const natural = () => shown.reduce((sum, one) => sum + one.natural, 0);
  if (isOut && natural() + boxing(shown.length) > width && rows.length > 0)
    shown = shown.filter((one) => one.cells.some((cell) => cell !== ''));
  const align = shown.map((one) => one.align ?? 'left');
  const labels = shown.map((one) => one.label);
  let widths = shown.map((one) => one.natural);
  let boxed = false;
  if (isOut) {
    const fit = shown.map((one) => ({
      natural: one.natural,
      least: Math.max(
        leastWidth(one.label),
        one.align === 'right'
          ? widest(one.cells)
          : one.cells.reduce((most, cell) => Math.max(most, leastWidth(cell)), 0),
      ),
      shrink: one.shrink === true,
    }));
    const sum = (all: number[]) => all.reduce((total, one) => total + one, 0);
    if (box !== undefined && rows.length <= BOXED) {
      widths = fitWidths(fit, width - boxing(shown.length));
      boxed = sum(widths) + boxing(shown.length) <= width;
    }
    if (!boxed) widths = fitWidths(fit, width - 2 * (shown.length - 1));
  }
  const wrapped = (texts: string[]) => texts.map((text, i) => (isOut ? wrap(text, widths[i]!) : [text]));
  const body = rows.map((_, at) => wrapped(shown.map((one) => one.cells[at]!)));
  const head = wrapped(labels);
  if (boxed && box !== undefined)
    return box(
      head.map((lines) => paint.strong(lines.join('\n'))),
      body.map((row) => row.map((lines) => lines.join('\n'))),
      align,
    );
  const line = (cells: string[][]) =>
    Array.from({ length: Math.max(...cells.map((lines) => lines.length)) }, (_, n) =>
      cells
        .map((lines, i) => pad(lines[n] ?? '', widths[i]!, align[i]))
        .join('  ')
        .trimEnd(),
    ).join('\n');
  const rule = widths.map((w) => '─'.repeat(w)).join('  ');
  return `${[paint.strong(line(head)), paint.faint(rule), ...body.map(line)].join('\n')}\n`;
}

const oneLine = (text: string) => text.replace(/\s*[\r\n]+\s*/g, ' ');

/** Label and value, a line each, the values under each other; what is not known (null, '') is left out. */
export function labelled(
  facts: readonly (readonly [label: string, value: string | number | null])[],
): string {
  const known = facts.filter(([, value]) => value !== null && value !== '');
  const width = Math.max(...known.map(([label]) => displayWidth(label)));
  return `${known.map(([label, value]) => `${pad(label, width)}  ${value}`).join('\n')}\n`;
}
