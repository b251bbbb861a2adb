import type { Axes, Axis, Coordinates } from './axes.ts';
import type { Texts } from './texts.ts';

/** A row of a head, and what it says over which column. */
export interface HeadRow {
  row: number;
  axes: readonly string[];
  at: ReadonlyMap<number, Coordinates>;
}

/** The rows of a head. */
export interface Band {
  from: number;
  /** The first row beneath. */
  to: number;
  rows: readonly HeadRow[];
}

/** The heads that may begin at this row: a row of 1 2 3 may count days or periods. */
export function bandsAt(texts: Texts, from: number, axes: Axes): Band[] {
  const firsts = headRowsAt(texts, from, axes, []);
  return firsts.map((first) => {
    const rows = [first];
    let to = from + 1;
    for (let row = from + 1; row < texts.height; row++) {
      const said = rows.flatMap((one) => one.axes);
      const [next] = headRowsAt(texts, row, axes, said);
      // Heads that say all there is to say leave nothing for the lines beneath: a teacher's line of classes is a line.
      if (next && axes.needed.every((name) => [...said, ...next.axes].includes(name))) break;
      if (next) {
        rows.push(next);
        to = row + 1;
      } else if (isIdleRow(texts, row, axes)) to = row + 1;
      else break;
    }
    return { from, to, rows };
  });
}

function isIdleRow(texts: Texts, row: number, axes: Axes): boolean {
  const filled = texts.filled(row);
  return filled.length > 2 && filled.every(({ text }) => axes.isIdle(text) || axes.isBreak(text));
}

/** So many labels that may be something else (一, 2) are a head. */
const LEAST = 3;

/** What a row may head, the surest first; `said`: the axes of the rows above it. */
function headRowsAt(texts: Texts, row: number, axes: Axes, said: readonly string[]): HeadRow[] {
  const filled = texts.filled(row).filter(({ text }) => !axes.isIdle(text) && !axes.isBreak(text));
  const above = (column: number) => (row > 0 ? [texts.over(row - 1, column)] : []);
  const strict = new Map<number, Coordinates>();
  for (const { column, text } of filled) {
    const at: Record<string, string> = {};
    for (const axis of axes.all) {
      const key = axis.read(text, above(column));
      if (key !== null) at[axis.name] = key;
    }
    if (Object.keys(at).length > 0) strict.set(column, at);
  }
  const found: HeadRow[] = [];
  const labels = filled.flatMap(({ column, text }) =>
    strict.has(column) || axes.all.some((axis) => axis.least && axis.perhaps?.(text) != null) ? [column] : [],
  );
  const open = axes.all.filter((axis) => axis.least && !said.includes(axis.name));
  const under = filled.filter(({ column }) => column > 0);
  const joint = open.find((axis) => axis.together?.(under.map(({ text }) => text)));
  if (joint) {
    const at = under.map(
      ({ column, text }) => [column, { [joint.name]: joint.perhaps?.(text) ?? '' }] as const,
    );
    return [{ row, axes: [joint.name], at: new Map(at) }];
  }
  for (const axis of open) {
    const sure = new Map(
      [...strict].flatMap(([column, at]): [number, Coordinates][] =>
        at[axis.name] === undefined || (column === 0 && axis.rises) ? [] : [[column, without(at, said)]],
      ),
    );
    if (isHead(sure, axis, filled, labels)) {
      const names = [...new Set([...sure.values()].flatMap((at) => Object.keys(at)))];
      if (!found.some((one) => names.every((name) => one.axes.includes(name))))
        found.push({ row, axes: names, at: sure });
    }
  }
  if (found.length > 0) return found.slice(0, 1);
  for (const axis of open) {
    if (!axis.perhaps) continue;
    const doubtful = new Map(
      filled.flatMap(({ column, text }): [number, Coordinates][] => {
        const key = column > 0 ? (axis.perhaps?.(text) ?? null) : null;
        return key === null ? [] : [[column, { [axis.name]: key }]];
      }),
    );
    if (doubtful.size >= LEAST && isHead(doubtful, axis, filled, labels))
      found.push({ row, axes: [axis.name], at: doubtful });
  }
  return found;
}

function without(at: Coordinates, said: readonly string[]): Coordinates {
  return Object.fromEntries(Object.entries(at).filter(([name]) => !said.includes(name)));
}

/** Enough labels, nearly all that stands from the first of them on, rising where they count; what stands before them is no label. */
function isHead(
  at: ReadonlyMap<number, Coordinates>,
  axis: Axis,
  filled: readonly { column: number; text: string }[],
  labels: readonly number[],
): boolean {
  if (at.size < (axis.least ?? Number.POSITIVE_INFINITY)) return false;
  const first = Math.min(...at.keys());
  const from = filled.filter(({ column }) => column >= first);
  if (at.size < from.length * 0.6) return false;
  // A row that begins with a label is one of the body: 星期一 | 三1 | 三2.
  if (!axis.rises) return !labels.some((column) => column < first);
  const keys = [...at].sort(([a], [b]) => a - b).map(([, one]) => Number.parseInt(one[axis.name] ?? '', 10));
  return keys.every(
    (key, i) => i === 0 || key > (keys[i - 1] ?? 0) || key <= 1 || key === keys[0] || key === keys[i - 1],
  );
}

/** What a row of the head says over a column: its own label, or the nearest on the left with nothing between. */
export function carried(texts: Texts, { row, at }: HeadRow, column: number): Coordinates {
  for (let c = column; c >= 0; c--) {
    const own = at.get(c);
    if (own) return own;
    if (texts.at(row, c) !== '') return {};
  }
  return {};
}

/** Where the next head begins, or the end of the sheet. A head that says what this one leaves to its lines is one of those: a teacher's classes. */
export function nextBand(texts: Texts, band: Band, axes: Axes): number {
  const said = new Set(band.rows.flatMap((one) => one.axes));
  const isLine = (head: HeadRow) =>
    said.size > 1 && head.axes.every((name) => !said.has(name) && axes.needed.includes(name));
  for (let row = band.to; row < texts.height; row++)
    if (headRowsAt(texts, row, axes, []).some((one) => one.at.size >= 2 && !isLine(one))) return row;
  return texts.height;
}
