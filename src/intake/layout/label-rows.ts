import { squeeze } from '../parse/plain.ts';
import type { Axes, Axis, Coordinates } from './axes.ts';
import type { Band } from './bands.ts';
import type { Texts } from './texts.ts';

/** The lines of one label: what stands under it without a label of its own belongs to it. */
export interface LabelRow {
  rows: readonly number[];
  at: Coordinates;
}

/** The rows beneath, by the labels of the axes that the head does not say. */
export function labelRows(
  texts: Texts,
  band: Band,
  body: { from: number; to: number },
  labels: { left: number; right: number },
  columns: readonly { column: number }[],
  missing: readonly Axis[],
  axes: Axes,
): LabelRow[] {
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
export function isPart(text: string): boolean {
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
