import type { HeadColumn } from '../layout/head.ts';
import type { Hypothesis, Region } from './kind.ts';

/** What a school buys and keeps by weight is hardly ever for its classes. */
const WEIGHT = '(?:市?斤|公斤|千克|kgs?|kilos?|lbs?)';
const UNIT = new RegExp(`^${WEIGHT}$`, 'i');
const WEIGHED = new RegExp(`^[\\d.]+\\s*${WEIGHT}$`, 'i');
/** So much of a column must be weights: beside 大米 in 斤 there is oil in 桶. */
const SHARE = 1 / 3;
/** Whose list it is, as titles, files and folders say it. */
const KITCHEN = /食堂|食材|伙房|厨房|膳食|canteen|kitchen|catering/;

/**
 * Whether a list of goods is of food, by no list of dishes: its things go by weight, or it would move goods and is called the canteen's.
 * Not where the school has most of these things already: washing-up liquid of the canteen is its stock as well.
 */
export function isFood(found: Hypothesis, region: Region): boolean {
  const { kind, list } = found;
  const { said, evidence, known } = region;
  if (kind.about !== 'goods' || !kind.goods) return false;
  const kitchen = kind.harm === 'much' && KITCHEN.test(said.text);
  if (!kitchen && !isByWeight(found, region)) return false;
  const name = list.taken.find((one) => one.field === 'name');
  const cells = name ? evidence.of(name.column).cells : [];
  return cells.filter((cell) => known.has('item', cell)).length * 2 <= cells.length;
}

/** Amounts in 斤, told in a column of units, with each amount, or once in its head. 2kg of a spec is what is in a packet. */
function isByWeight({ kind, list }: Hypothesis, { head, evidence }: Region): boolean {
  const share = (column: HeadColumn, shape: RegExp) =>
    evidence.of(column).cells.length > 1 &&
    evidence.of(column).shareBy(shape.source, ({ text }) => shape.test(text.trim())) >= SHARE;
  const amounts = list.taken.filter((one) => kind.goods?.amounts.includes(one.field));
  return (
    (head.blocks[0] ?? []).some((column) => share(column, UNIT)) ||
    amounts.some(({ column }) => UNIT.test(column.unit) || share(column, WEIGHED))
  );
}
