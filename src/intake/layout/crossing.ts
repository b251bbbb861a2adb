import type { SheetCells } from '../kind.ts';
import { squeeze } from '../parse/plain.ts';
import { Texts } from './texts.ts';

/** What the labels of a table may say: a weekday, a class … Keys are texts, so that two labels of the same thing are equal. */
export interface Axis {
  name: string;
  /** The key of a label that says it and hardly anything else; `beside`: the labels next to it (三年级 before 1班). */
  read(text: string, beside: readonly string[]): string | null;
  /** The key of a label that may say it where the table needs it: 一, 3. */
  perhaps?(text: string): string | null;
  /** What the corner says above labels of this axis: 节次, 班级. */
  corner: RegExp;
  /** So many labels in a row are a head; without it they never head columns, and only a corner that says so makes labels of them. */
  least?: number;
  /** The keys along a head rise, and begin anew for the next block. */
  rises?: boolean;
}

export interface Axes {
  all: readonly Axis[];
  /** Every cell has these: what neither head nor labels say must stand in a title. */
  needed: readonly string[];
  /** Labels that say nothing of any axis: 上午, 8:30-9:10. */
  isIdle(text: string): boolean;
  /** Labels of lines that have no cells: 午休. */
  isBreak(text: string): boolean;
}

/** Axis → key. */
export type Coordinates = Readonly<Record<string, string>>;

/** A block of cells that each have their place by what stands over them and beside them: a row label, a path of heads, a value. */
export interface Crossing {
  /** First row of the head. */
  top: number;
  columns: readonly { column: number; at: Coordinates }[];
  /** Rows of one label: what stands under it without a label of its own belongs to it. */
  rows: readonly { rows: readonly number[]; at: Coordinates }[];
  /** The lines over this block and no other. */
  titles: readonly string[];
  /** What stands in the head over the labels: names of what they are, or whose table it is. */
  corners: readonly string[];
  /** Where its labels stand, and the rows beneath its head. */
  labels: { left: number; right: number };
  body: { from: number; to: number };
  /** What it needs and has not: titles, or the cells themselves, may say it. */
  lacks: readonly string[];
}

interface HeadRow {
  row: number;
  axes: readonly string[];
  at: ReadonlyMap<number, Coordinates>;
}

interface Band {
  from: number;
  /** The first row beneath. */
  to: number;
  rows: readonly HeadRow[];
}

/** All crossings of a sheet, block by block: stacked, side by side, or both. */
export function crossings(sheet: SheetCells, axes: Axes): Crossing[] {
  const texts = new Texts(sheet);
  const found: Crossing[] = [];
  let row = 0;
  let free = 0;
  while (row < texts.height) {
    const readings = bandsAt(texts, row, axes);
    if (readings.length === 0) {
      row++;
      continue;
    }
    const blocks = readings
      .map((band) => blocksOf(texts, band, free, axes))
      .reduce((best, one) => (worth(one) > worth(best) ? one : best));
    found.push(...blocks);
    const last = Math.max(-1, ...blocks.flatMap((block) => block.rows.flatMap((one) => one.rows)));
    free = Math.max(free, last + 1);
    row = Math.max(readings[0]?.to ?? row + 1, last + 1);
  }
  return found;
}

/** How much of a table a reading explains: what needs no title counts more. */
function worth(blocks: readonly Crossing[]): number {
  return blocks.reduce(
    (sum, one) => sum + (one.rows.length * one.columns.length) / (1 + 2 * one.lacks.length),
    0,
  );
}

/** The heads that may begin at this row: a row of 1 2 3 may count days or periods. */
function bandsAt(texts: Texts, from: number, axes: Axes): Band[] {
  const firsts = headRowsAt(texts, from, axes, []);
  return firsts.map((first) => {
    const rows = [first];
    let to = from + 1;
    for (let row = from + 1; row < texts.height; row++) {
      const said = rows.flatMap((one) => one.axes);
      const [next] = headRowsAt(texts, row, axes, said);
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
    if (isHead(doubtful, axis, filled, labels)) found.push({ row, axes: [axis.name], at: doubtful });
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

/** The blocks beneath a head: as many as stand side by side. */
function blocksOf(texts: Texts, band: Band, free: number, axes: Axes): Crossing[] {
  const runs = runsOf(texts, band, axes);
  const to = nextBand(texts, band, axes);
  const titleRows = Array.from({ length: band.from - free }, (_, i) => free + i);
  return runs.flatMap((run, i) => {
    const first = run.columns[0]?.column ?? 0;
    const own = first > run.from;
    const lead = runs[0]?.columns[0]?.column ?? 1;
    const labels = own ? { left: run.from, right: first - 1 } : { left: 0, right: lead - 1 };
    if (labels.right < labels.left) return [];
    const said = new Set(band.rows.flatMap((one) => one.axes));
    const missing = axes.all.filter((axis) => !said.has(axis.name));
    const body = { from: band.to, to };
    const rows = rowsOf(texts, band, body, labels, run.columns, missing, axes);
    if (rows.length === 0) return [];
    const width = runs[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    const alone = runs.length === 1;
    const titles = titleRows.flatMap((r) =>
      titlesIn(texts, r, alone ? 0 : run.from, alone ? Number.POSITIVE_INFINITY : width),
    );
    const corners = band.rows.flatMap(({ row }) =>
      Array.from({ length: labels.right - labels.left + 1 }, (_, i) => texts.merged(row, labels.left + i)),
    );
    const lacks = axes.needed.filter(
      (name) => !said.has(name) && !rows.some((one) => one.at[name] !== undefined),
    );
    return [
      {
        top: band.from,
        columns: run.columns,
        rows,
        titles,
        corners: corners.filter((text) => text !== ''),
        labels,
        body,
        lacks,
      },
    ];
  });
}

function titlesIn(texts: Texts, row: number, from: number, to: number): string[] {
  const filled = texts.filled(row);
  return filled.filter(({ column }) => column >= from && column < to).map(({ text }) => text);
}

/** The columns with their paths, cut where the same places begin anew. */
function runsOf(texts: Texts, band: Band, axes: Axes): { from: number; columns: Crossing['columns'] }[] {
  const leaf = band.rows.at(-1);
  if (!leaf) return [];
  const counting = axes.all.filter((axis) => axis.rises).map((axis) => axis.name);
  const columns = [...leaf.at]
    .sort(([a], [b]) => a - b)
    .map(([column, own]) => {
      const above = band.rows.slice(0, -1).map((one) => carried(texts, one, column));
      return { column, at: Object.assign({}, ...above, own) as Coordinates };
    });
  const runs: { from: number; columns: { column: number; at: Coordinates }[] }[] = [];
  const seen = new Set<string>();
  for (const one of columns) {
    const run = runs.at(-1);
    const last = run?.columns.at(-1);
    const key = JSON.stringify(one.at);
    // 1 2 3 4 1 2 without a column between counts on after noon.
    const beside = last !== undefined && one.column === last.column + 1;
    const countsOn = beside && counting.at(-1) !== undefined && one.at[counting.at(-1) ?? ''] !== undefined;
    if (!run || (seen.has(key) && !countsOn)) {
      seen.clear();
      runs.push({ from: last ? last.column + 1 : 0, columns: [one] });
    } else run.columns.push(one);
    seen.add(key);
  }
  return runs;
}

/** What a row of the head says over a column: its own label, or the nearest on the left with nothing between. */
function carried(texts: Texts, { row, at }: HeadRow, column: number): Coordinates {
  for (let c = column; c >= 0; c--) {
    const own = at.get(c);
    if (own) return own;
    if (texts.at(row, c) !== '') return {};
  }
  return {};
}

function nextBand(texts: Texts, band: Band, axes: Axes): number {
  for (let row = band.to; row < texts.height; row++)
    if (headRowsAt(texts, row, axes, []).some((one) => one.at.size >= 2)) return row;
  return texts.height;
}

/** The rows beneath, by the labels of the axes that the head does not say. */
function rowsOf(
  texts: Texts,
  band: Band,
  body: { from: number; to: number },
  labels: { left: number; right: number },
  columns: Crossing['columns'],
  missing: readonly Axis[],
  axes: Axes,
): Crossing['rows'] {
  const places = labelColumns(texts, band, body, labels, missing, axes);
  if (places.length === 0) return [];
  const key = places.reduce((best, one) =>
    one.count > best.count || (one.count === best.count && one.column > best.column) ? one : best,
  ).axis;
  const found: { rows: number[]; at: Coordinates }[] = [];
  const memory: Record<string, string> = {};
  const beside: string[] = [];
  let open = false;
  for (let row = body.from; row < body.to; row++) {
    const own: string[] = [];
    for (let column = labels.left; column <= labels.right; column++) {
      const text = texts.at(row, column);
      if (text === '') continue;
      own.push(text);
      beside[column] = text;
    }
    let named = false;
    for (const { axis, column, loose } of places) {
      const text = texts.at(row, column);
      const said =
        text === '' || axes.isIdle(text) || isPart(text)
          ? null
          : keyOf(axis, text, beside.filter(Boolean), loose);
      if (said === null) continue;
      memory[axis.name] = said;
      if (axis === key) named = true;
      // What is counted within a class or a day begins anew with it.
      else if (axis.rises === undefined && places.some((one) => one.axis.rises && one.axis !== key))
        open = false;
    }
    if (own.some((text) => axes.isBreak(text))) open = false;
    else if (named) {
      found.push({ rows: [row], at: { ...memory } });
      open = true;
    } else if (own.every((text) => isPart(text) || axes.isIdle(text))) {
      open &&= columns.some(({ column }) => texts.at(row, column) !== '');
      if (open) found.at(-1)?.rows.push(row);
    } else open = false;
  }
  return found;
}

/** Labels that begin no row: what this line says of the one above, or half of a day. */
function isPart(text: string): boolean {
  return /^(上午|下午|晚上|上|下|午|课程|课名|科目|学科|班级|(任课|授课)?(教师|老师)|教室|地点)$/.test(
    squeeze(text),
  );
}

function keyOf(axis: Axis, text: string, beside: readonly string[], loose: boolean): string | null {
  return (
    axis.read(
      text,
      beside.filter((one) => one !== text),
    ) ?? (loose ? (axis.perhaps?.(text) ?? null) : null)
  );
}

interface LabelColumn {
  axis: Axis;
  column: number;
  /** Bare 一 and 3 count. */
  loose: boolean;
  count: number;
}

/** Which column of the labels says which axis: by its corner, then by how many of its labels do. */
function labelColumns(
  texts: Texts,
  band: Band,
  body: { from: number; to: number },
  labels: { left: number; right: number },
  missing: readonly Axis[],
  axes: Axes,
): LabelColumn[] {
  const all: (LabelColumn & { weight: number })[] = [];
  for (const axis of missing) {
    for (let column = labels.left; column <= labels.right; column++) {
      let sure = 0;
      let may = 0;
      for (let row = body.from; row < body.to; row++) {
        const text = texts.at(row, column);
        if (text === '' || axes.isIdle(text) || isPart(text)) continue;
        const beside = texts.filled(row).flatMap((one) => (one.column < column ? [one.text] : []));
        if (axis.read(text, beside) !== null) sure++;
        else if (axis.perhaps?.(text) != null) may++;
      }
      if (sure + may === 0) continue;
      const corners = Array.from({ length: band.to - band.from }, (_, i) =>
        texts.merged(band.from + i, column),
      ).filter((text) => axes.all.every((one) => one.read(text, []) === null));
      const said = corners.some((text) => axis.corner.test(squeeze(text)));
      const others = corners.some((text) =>
        missing.some((one) => one !== axis && one.corner.test(squeeze(text))),
      );
      if (!said && (others || !axis.least)) continue;
      const weight = (said ? 1000 : 0) + sure * 2 + may - column / 100;
      all.push({ axis, column, loose: sure === 0 || said, count: sure + may, weight });
    }
  }
  all.sort((a, b) => b.weight - a.weight);
  const chosen: LabelColumn[] = [];
  for (const one of all)
    if (!chosen.some((other) => other.axis === one.axis || other.column === one.column)) chosen.push(one);
  return chosen;
}
