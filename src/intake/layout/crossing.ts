import type { SheetCells } from '../kind.ts';
import { addAll } from '../kind.ts';
import type { Axes, Coordinates } from './axes.ts';
import { type Band, bandsAt, carried, nextBand } from './bands.ts';
import { isPart, type LabelRow, labelRows } from './label-rows.ts';
import { Texts } from './texts.ts';

/** A block of cells that each have their place by what stands over them and beside them: a row label, a path of heads, a value. */
export interface Crossing {
  /** First row of the head. */
  top: number;
  columns: readonly CrossingColumn[];
  rows: readonly LabelRow[];
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

/** A column under its heads; `width`: 星期一 may stand over 课程 and 教师. */
export interface CrossingColumn {
  column: number;
  width: number;
  at: Coordinates;
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
    addAll(found, blocks);
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
    // What stands under 早读 is no label of a line.
    while (band.rows.some(({ row }) => axes.isBreak(texts.at(row, labels.right)))) labels.right--;
    if (labels.right < labels.left) return [];
    const said = new Set(band.rows.flatMap((one) => one.axes));
    const missing = axes.all.filter((axis) => !said.has(axis.name));
    const body = { from: band.to, to };
    const rows = labelRows(texts, band, body, labels, run.columns, missing, axes);
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

/** How many columns a head stands over: those it is merged over, or that say beneath it what each is of. */
function widthOf(texts: Texts, row: number, column: number): number {
  const merged = texts.widthOf(row, column);
  if (merged > 1 || !isPart(texts.at(row + 1, column))) return merged;
  let width = 1;
  while (texts.at(row, column + width) === '' && isPart(texts.at(row + 1, column + width))) width++;
  return width;
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
      return {
        column,
        width: widthOf(texts, leaf.row, column),
        at: Object.assign({}, ...above, own) as Coordinates,
      };
    });
  const runs: { from: number; columns: CrossingColumn[] }[] = [];
  const seen = new Set<string>();
  for (const one of columns) {
    const run = runs.at(-1);
    const last = run?.columns.at(-1);
    const key = JSON.stringify(one.at);
    // 1 2 3 4 1 2 without a column between counts on after noon.
    const beside = last !== undefined && one.column === last.column + last.width;
    const countsOn = beside && counting.at(-1) !== undefined && one.at[counting.at(-1) ?? ''] !== undefined;
    if (!run || (seen.has(key) && !countsOn)) {
      seen.clear();
      runs.push({ from: last ? last.column + 1 : 0, columns: [one] });
    } else run.columns.push(one);
    seen.add(key);
  }
  return runs;
}
