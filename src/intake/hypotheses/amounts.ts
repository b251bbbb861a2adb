import { conceptsOf } from '../columns.ts';
import type { Figures } from '../evidence/arithmetic.ts';
import { saidByVerb } from '../evidence/verbs.ts';
import { headerKey } from '../header-text.ts';
import type { Field, Kind } from '../kind.ts';
import type { HeadColumn } from '../layout/head.ts';
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

/** The columns of numbers, with the concepts that their heads say: known, or so like a known one that nobody doubts it, or by a verb. */
export function figuresOf(
  columns: readonly HeadColumn[],
  { vocabulary, evidence }: Pick<Bearing, 'vocabulary' | 'evidence'>,
): Figures[] {
  return columns
    .filter((column) => evidence.of(column).numeric > 0.8)
    .map(({ column, texts }) => {
      const keys = texts.map(({ text }) => headerKey(text).key);
      const known = keys.flatMap((key) => vocabulary.meanings(key));
      const plain = known.length > 0 ? known : keys.flatMap((key) => plainly(key, vocabulary));
      if (plain.length > 0) return { column, concepts: plain };
      const said = keys.flatMap((key) => saidByVerb(key) ?? []);
      return said.length > 0 ? { column, concepts: said, perhaps: true } : { column, concepts: undefined };
    });
}

/** What a head says with a modifier before or after: 男生小计, 结存数额. */
function plainly(key: string, vocabulary: Vocabulary): string[] {
  return vocabulary
    .like(key)
    .filter(({ score }) => score >= WEIGHTS.plainly)
    .map(({ concept }) => concept);
}
