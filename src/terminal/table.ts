import type { Context } from './context.ts';
import { fitWidths, leastWidth, type Width, wrap } from './fit.ts';
import type { Paint } from './paint.ts';
import { displayWidth, pad, widest } from './width.ts';

export interface TableColumn<Row> {
  label: string;
  value(row: Row): string;
  align?: 'left' | 'right';
  /** Gives way first when the terminal is narrow; the others keep their width. */
  shrink?: boolean;
  /** Left out where a narrow terminal has no room for it: it can be told from another. */
  spare?: boolean;
}

/** Off a terminal a cell of more characters stands out to the right, rather than widening its column on every row. */
const LONG = 120;

/** More rows than this are written as plain columns: cli-table3 takes as long for 300 as three starts of the program. */
const BOXED = 60;

/**
 * A table: boxed on a terminal, up to some 60 rows and where it fits; else aligned columns with two spaces between and a rule
 * under the head. Chinese columns line up, numbers go right. On a narrow terminal columns with nothing in them are left out and
 * long texts go over several lines; what is wider still goes on below: nothing is cut away.
 */
export function table<Row>(
  columns: TableColumn<Row>[],
  rows: readonly Row[],
  ctx: Pick<Context, 'terminal'>,
): string {
  const { isOut, width, paint, box } = ctx.terminal;
  let shown = columns.map(({ value, spare = false, ...column }) => ({
    ...layable(column, rows.map(value), isOut),
    spare,
  }));
  if (isOut && sum(shown, naturalOf) + boxing(shown.length) > width && rows.length > 0)
    shown = shown.filter((one) => one.cells.some((cell) => cell !== ''));
  if (isOut && box !== undefined && rows.length <= BOXED) {
    const widths = fitWidths(shown, width - boxing(shown.length));
    if (sum(widths, Number) + boxing(shown.length) <= width)
      return box(
        shown.map((one, i) => paint.strong(wrap(one.label, widths[i]!).join('\n'))),
        rows.map((_, at) => shown.map((one, i) => wrap(one.cells[at]!, widths[i]!).join('\n'))),
        shown.map((one) => one.align ?? 'left'),
      );
  }
  if (isOut && sum(fitWidths(shown, width - shown.length + 1), Number) + shown.length - 1 > width)
    shown = shown.filter((one) => !one.spare);
  return columnsText(shown, { width: isOut ? width : undefined, paint });
}

/** Would a table that so wide a terminal shows have each cell of its last column on one line? */
export function keepsLast<Row>(columns: TableColumn<Row>[], rows: readonly Row[], width: number): boolean {
  const shown = columns.map(({ value, ...column }) => layable(column, rows.map(value), true));
  const widths = fitWidths(shown, width - boxing(shown.length));
  return sum(widths, Number) + boxing(shown.length) <= width && widths.at(-1) === naturalOf(shown.at(-1)!);
}

/** The table of a sheet, with headings over some rows, as lines that fit the terminal. */
export function sheetTable(
  columns: { label: string; align: 'left' | 'right'; cells: string[] }[],
  headings: Heading[],
  { width, paint }: Pick<Context['terminal'], 'width' | 'paint'>,
): string {
  const shown = columns.map(({ cells, ...column }) => layable({ ...column, shrink: true }, cells, true));
  return columnsText(shown, { width, paint, headings });
}

/** A column with its cells, and what width it would like and cannot do without. */
interface Layable extends Width {
  label: string;
  align?: 'left' | 'right' | undefined;
  cells: string[];
}

function layable(
  { label, align, shrink = false }: { label: string; align?: 'left' | 'right'; shrink?: boolean },
  texts: readonly string[],
  isOut: boolean,
): Layable {
  const cells = texts.map(oneLine);
  const fair = isOut ? cells : cells.filter((cell) => cell.length <= LONG);
  const head = displayWidth(label);
  const least = Math.max(
    // A short head stays whole: 单价（元）.
    head <= WHOLE ? head : leastWidth(label),
    align === 'right' ? widest(cells) : cells.reduce((most, cell) => Math.max(most, leastWidth(cell)), 0),
  );
  return { label, align, shrink, cells, natural: widest([label, ...fair]), least };
}

const sum = <T>(all: readonly T[], of: (one: T) => number) => all.reduce((total, one) => total + of(one), 0);
const naturalOf = (column: Layable) => column.natural;
const boxing = (n: number) => 3 * n + 1;

/** Aligned columns; where they are wider than the terminal with one space between, those that are left over stand below, under the same first column. */
function columnsText(
  columns: Layable[],
  { width, paint, headings = [] }: { width: number | undefined; paint: Paint; headings?: Heading[] },
): string {
  if (width === undefined) return block(columns, columns.map(naturalOf), { gap: '  ', paint, headings });
  for (const gap of ['  ', ' ']) {
    const widths = fitWidths(columns, width - gap.length * (columns.length - 1));
    if (sum(widths, Number) + gap.length * (columns.length - 1) <= width || columns.length === 1)
      return block(columns, widths, { gap, paint, headings });
  }
  // Numbered rows are known by what comes after the number.
  const keys = columns.slice(0, columns[0]!.align === 'right' && columns.length > 2 ? 2 : 1);
  const wanted = (one: Layable) => Math.max(one.least, Math.min(one.natural, FAIR)) + 2;
  const parts: Layable[][] = [];
  let left = 0;
  for (const one of columns.slice(keys.length)) {
    left -= wanted(one);
    if (left < 0) {
      parts.push([]);
      left = width - sum(keys, wanted) - wanted(one);
    }
    parts.at(-1)!.push(one);
  }
  if (parts.length === 1)
    return block(columns, fitWidths(columns, width - columns.length + 1), { gap: ' ', paint, headings });
  return parts.map((part) => columnsText([...keys, ...part], { width, paint, headings })).join('\n');
}

/** A line that stands over a row. */
interface Heading {
  before: number;
  text: string;
}

function block(
  columns: Layable[],
  widths: number[],
  { gap, paint, headings }: { gap: string; paint: Paint; headings: Heading[] },
): string {
  const lines = (texts: string[]) => {
    const wrapped = texts.map((text, i) => wrapTo(text, widths[i]!, columns[i]!));
    return Array.from({ length: Math.max(...wrapped.map((all) => all.length)) }, (_, n) =>
      wrapped
        .map((all, i) => pad(all[n] ?? '', widths[i]!, columns[i]!.align))
        .join(gap)
        .trimEnd(),
    ).join('\n');
  };
  const rule = widths.map((w) => '─'.repeat(w)).join(gap);
  const out = [paint.strong(lines(columns.map((one) => one.label))), paint.faint(rule)];
  const rows = columns[0]?.cells.length ?? 0;
  for (let at = 0; at <= rows; at++) {
    for (const { before, text } of headings) if (before === at) out.push(text);
    if (at < rows) out.push(lines(columns.map((one) => one.cells[at]!)));
  }
  return `${out.join('\n')}\n`;
}

/** A text as wide as its column asks is left as it is: off a terminal a long one stands out to the right. */
const wrapTo = (text: string, width: number, { natural }: Layable) =>
  width >= natural ? [text] : wrap(text, width);

const oneLine = (text: string) => text.replace(/\s*[\r\n]+\s*/g, ' ');

/** A head up to this wide is never broken; a text in a table that goes on below gets this much. */
const WHOLE = 10;
const FAIR = 24;

/** Label and value, a line each, the values under each other; what is not known (null, '') is left out. */
export function labelled(
  facts: readonly (readonly [label: string, value: string | number | null])[],
): string {
  const known = facts.filter(([, value]) => value !== null && value !== '');
  const width = Math.max(...known.map(([label]) => displayWidth(label)));
  return `${known.map(([label, value]) => `${pad(label, width)}  ${value}`).join('\n')}\n`;
}
