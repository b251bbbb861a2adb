import { conceptsOf } from '../columns.ts';
import type { Figures } from '../evidence/arithmetic.ts';
import type { MadeOf, Packing } from '../evidence/made-of.ts';
import { saidByVerb } from '../evidence/verbs.ts';
import { headerKey } from '../header-text.ts';
import type { Field, Kind } from '../kind.ts';
import type { HeadColumn } from '../layout/head.ts';
import { packedNumber, squeeze } from '../parse/plain.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Bearing, Taken } from './taken.ts';
import { WEIGHTS } from './weights.ts';

/** What says how much, or how many: each goes another way. */
export const AMOUNTS: ReadonlySet<string> = new Set([
  ...['quantity', 'total', 'on-hand', 'held-before', 'held-after', 'came-in', 'went-out', 'ordered'],
  ...['extra-ordered', 'expected', 'arrived', 'delivered', 'handed-due', 'handed-out', 'wanted', 'bought'],
  ...['book-figure', 'counted'],
]);

/** What says how much there is. */
export const THERE: ReadonlySet<string> = new Set([
  'on-hand',
  'held-after',
  'counted',
  'book-figure',
  'quantity',
  'total',
]);

/** Whether a column says how much of goods, one way or another. */
export const isDirected = ({ field }: Taken, kind: Kind) =>
  kind.goods !== undefined && AMOUNTS.has(conceptsOf(kind, field)[0] ?? field);

/** Concepts that say how much, not which way. */
export const BARE: ReadonlySet<string> = new Set(['quantity', 'total', 'handed-out']);

export const isAmountOf = (one: Taken, kind: Kind) => kind.goods?.amounts.includes(one.field) ?? false;

/** 征订数 of a list of orders, the amount of which it can do without. */
export const saysWay = (one: Taken, kind: Kind) =>
  isAmountOf(one, kind) || conceptsOf(kind, one.field)[0] === kind.goods?.way;

export const isAmount = (field: Field, kind: Kind) => kind.goods?.amounts.includes(field.key) ?? false;

/** What a product with the price may be: whatever its head says, no count. */
const MONEY: ReadonlySet<string> = new Set(['money', 'worth', 'paid']);

/** Price × amount in every row: 合计, 总计, Amount and the like are then money. */
export const isMoney = (column: HeadColumn, bearing: Figured): boolean =>
  proofOf(bearing).money.has(column.column);

/** What each row has a value of its own of. */
export const KEYS: ReadonlySet<string> = new Set([
  'code',
  'asset-number',
  'pupil-id',
  'staff-id',
  'expiring-number',
]);

/** What begins at 1 again is no number of a thing, whatever its head; where the head does not say so, nor is what repeats. */
export function isNoKey(
  column: HeadColumn,
  field: Field,
  known: boolean,
  { kind, evidence }: Bearing,
): boolean {
  if (!KEYS.has(conceptsOf(kind, field.key)[0] ?? field.key)) return false;
  return evidence.countsInParts(column) || (!known && evidence.of(column).repeats);
}

/** Whether the numbers of a column forbid a field: money is no count, and 小学生报 and 英语报 together no pupils. */
export function forbids(column: HeadColumn, field: Field, bearing: Bearing): boolean {
  const { kind, columns, vocabulary } = bearing;
  if (isMoney(column, bearing)) return !conceptsOf(kind, field.key).some((concept) => MONEY.has(concept));
  const part = packingPart(column, bearing);
  if (part) return part !== 'pack' || !conceptsOf(kind, field.key).includes('pack');
  // 本期出库 of a balance is what went, and nothing else that the kind lacks.
  if (isMoved(column, bearing)) return !conceptsOf(kind, field.key).some((one) => MOVED.has(one));
  const own = kind.sumOf?.[field.key];
  const parts =
    own && saysTotal(column, bearing) && !bearing.named.name && proofOf(bearing).sums.get(column.column);
  if (!own || !parts) return false;
  return parts.some((part) => {
    const texts = columns.find((one) => one.column === part)?.texts ?? [];
    return !texts.some(({ text }) =>
      vocabulary
        .like(headerKey(text).key)
        .some(({ concept, score }) => score >= WEIGHTS.like && own.includes(concept)),
    );
  });
}

const MOVED: ReadonlySet<string> = new Set(['held-before', 'came-in', 'went-out']);

/** Whether a column says what there was, came or went, of which another is what is left. */
export const isMoved = ({ column }: HeadColumn, bearing: Figured): boolean =>
  [...bearing.evidence.balances(() => figuresOf(bearing.columns, bearing)).values()].some((parts) =>
    parts.includes(column),
  );

/** Which part of an amount told by the pack a column is: how many packs, what is in each, what is loose. */
export function packingPart(column: HeadColumn, bearing: Figured): keyof Packing | undefined {
  for (const packing of proofOf(bearing).packed.values())
    for (const part of ['pieces', 'pack', 'loose'] as const) if (packing[part] === column.column) return part;
  return undefined;
}

/** Whether the numbers say what a column is, and that it is nothing of its own: money, packs. */
export const isProven = (column: HeadColumn, bearing: Figured): boolean =>
  isMoney(column, bearing) || packingPart(column, bearing) !== undefined;

/** Whether an equation with known amounts says what a column is, whatever its head. */
export function isTied({ column }: HeadColumn, bearing: Figured): boolean {
  const figures = () => figuresOf(bearing.columns, bearing);
  const ties = [...(bearing.evidence.ties(figures).get(column) ?? [])];
  const moved = [...bearing.evidence.balances(figures)].flat(2);
  return moved.includes(column) || ties.some((one) => AMOUNTS.has(one) || RECKONED.has(one));
}
/** What is reckoned from amounts, or makes them up. */
const RECKONED: ReadonlySet<string> = new Set(['money', 'pieces', 'loose', 'difference']);

/** Whether what is taken for a kind's amount is what is left of what there was, came and went: 期初 + 入 − 出 = 它. */
export const isBalance = (one: Taken, kind: Kind, bearing: Figured): boolean =>
  isAmountOf(one, kind) &&
  bearing.evidence.balances(() => figuresOf(bearing.columns, bearing)).has(one.column.column);

/**
 * What arithmetic says for a column among those whose heads may all be this amount: it is what is paid for, or what the packs hold; or it is called
 * 合计, and another of them is a part of it.
 */
export function provenAmount(column: HeadColumn, rivals: readonly HeadColumn[], bearing: Figured): number {
  const { paidFor, sums, packed } = proofOf(bearing);
  const parts = saysTotal(column, bearing) ? (sums.get(column.column) ?? []) : [];
  const whole =
    packed.has(column.column) || rivals.some((one) => parts.includes(one.column) && isBare(one, bearing));
  return (paidFor.has(column.column) ? WEIGHTS.paidFor : 0) + (whole ? WEIGHTS.wholeOf : 0);
}

const saysTotal = (column: HeadColumn, { vocabulary }: Figured) =>
  column.texts.some(({ text }) => vocabulary.meanings(headerKey(text).key).includes('total'));

const isBare = (column: HeadColumn, { vocabulary }: Figured) =>
  column.texts.some(({ text }) => vocabulary.meanings(headerKey(text).key).some((one) => BARE.has(one)));

type Figured = Pick<Bearing, 'vocabulary' | 'evidence' | 'columns'>;

export const proofOf = (bearing: Figured): MadeOf =>
  bearing.evidence.madeOf(() => figuresOf(bearing.columns, bearing));

/** The columns of numbers, with the concepts that their heads say: known, or so like a known one that nobody doubts it, or by a verb. */
export function figuresOf(
  columns: readonly HeadColumn[],
  { vocabulary, evidence }: Pick<Bearing, 'vocabulary' | 'evidence'>,
): Figures[] {
  return columns
    .filter((column) => evidence.of(column).numeric > 0.8)
    .map((one): Figures => {
      const { column, texts } = one;
      const isPacks = evidence.of(one).cells.every(({ text }) => packedNumber(squeeze(text)) !== null);
      const own = { column, ...(isPacks ? { packs: true as const } : {}) };
      const keys = texts.map(({ text }) => headerKey(text).key);
      const known = keys.flatMap((key) => vocabulary.meanings(key));
      const plain = known.length > 0 ? known : keys.flatMap((key) => plainly(key, vocabulary));
      if (plain.length > 0) return { ...own, concepts: plain };
      const said = keys.flatMap((key) => saidByVerb(key) ?? []);
      return said.length > 0 ? { ...own, concepts: said, perhaps: true } : { ...own, concepts: undefined };
    });
}

/** What a head says with a modifier before or after: 男生小计, 结存数额. */
function plainly(key: string, vocabulary: Vocabulary): string[] {
  return vocabulary
    .like(key)
    .filter(({ score }) => score >= WEIGHTS.plainly)
    .map(({ concept }) => concept);
}
