import { conceptsOf } from '../columns.ts';
import { PART, SUM } from '../evidence/arithmetic.ts';
import { headerKey } from '../header-text.ts';
import type { Field, Kind } from '../kind.ts';
import type { HeadColumn } from '../layout/head.ts';
import { READS, READS_LIKE, readsBy, tellingOf } from './cells.ts';
import type { Bearing, Taken } from './taken.ts';
import { WEIGHTS } from './weights.ts';

/** What speaks for a field under a head that nobody knows, each from 0 to 1. */
interface Guess extends Taken {
  /** How like the head is to the field's words. */
  like: number;
  /** How telling the cells are, or that they are known values of this. */
  cells: number;
  /** An equation with columns that are known holds only so. */
  tied: boolean;
}

/** A column taken for a field by all that speaks but the word itself; null where the cells are none of the field's. */
export function guessed(field: Field, column: HeadColumn, bearing: Bearing): Taken | null {
  const { kind, evidence } = bearing;
  const concepts = conceptsOf(kind, field.key);
  const concept = concepts[0] ?? field.key;
  if (concept === 'seq' || concept === 'note' || evidence.of(column).cells.length === 0) return null;
  const like = likeness(field.key, column, bearing);
  const ties = evidence.ties(() => figuresOf(bearing)).get(column.column);
  const tied = concepts.some((one) => ties?.has(one));
  if (
    readsBy(field, concept, column, like.score, bearing) < (like.score >= WEIGHTS.like ? READS_LIKE : READS)
  )
    return null;
  const cells = tellingOf(field, concept, column, bearing);
  // It is something else, that this kind has no field for: arithmetic says so, or the head and nothing in the cells.
  const other = like.other >= WEIGHTS.like && like.other - like.score > WEIGHTS.likeOther && cells < 0.35;
  const must = kind.signature.some((group) => group.includes(field.key));
  const part = ties?.has(PART) && like.score >= WEIGHTS.likeHeads;
  if (!tied && ((ties && !part) || (other && !must))) return null;
  const own =
    WEIGHTS.fits +
    like.score * WEIGHTS.likeHead +
    cells * WEIGHTS.cells +
    (tied ? WEIGHTS.tied : 0) +
    (isNeeded(field, kind) ? WEIGHTS.needed : 0) +
    inPlace(field, column, bearing);
  // No guess outdoes a word of the field; arithmetic does.
  const worth = tied ? own : Math.min(own, WEIGHTS.mostGuessed);
  const meaning = { field: field.key, weight: like.score, concept: like.concept || concept };
  const guess: Guess = {
    ...{ field: field.key, column, meaning, worth, doubtful: true, others: [] },
    ...{ like: like.score, cells, tied },
  };
  return guess;
}

/**
 * The amount that a kind of goods cannot do without, under a head that is known for another amount: 实有数 in a list that is called
 * 库存. It is asked about.
 */
export function otherAmount(field: Field, column: HeadColumn, bearing: Bearing): Taken | null {
  const { kind, evidence, vocabulary } = bearing;
  if (!isNeeded(field, kind) || !isAmount(field, kind)) return null;
  const known = column.texts.flatMap(({ text }) => vocabulary.meanings(headerKey(text).key));
  if (!known.some((concept) => AMOUNTS.has(concept)) || evidence.of(column).numeric < READS) return null;
  const sum = evidence
    .ties(() => figuresOf(bearing))
    .get(column.column)
    ?.has(SUM);
  const worth = sum ? WEIGHTS.mostGuessed : WEIGHTS.fits;
  const meaning = { field: field.key, weight: 0, concept: conceptsOf(kind, field.key)[0] ?? field.key };
  const guess: Guess = {
    ...{ field: field.key, column, meaning, worth, doubtful: true, others: [] },
    ...{ like: 0, cells: 0, tied: false },
  };
  return guess;
}

/** Says of each guess whether the rest settles it, and what else the column may be. */
export function settle(taken: readonly Taken[], pairs: readonly (Taken | null)[], bearing: Bearing): Taken[] {
  const { evidence } = bearing;
  const figures = taken.filter((one) => isGuess(one) && evidence.of(one.column).numeric > READS).length;
  const sure = new Set(taken.filter((one) => !isGuess(one)).map((one) => one.field));
  return taken.map((one) => {
    if (!isGuess(one)) return one;
    const rivals = pairs.filter(
      (other): other is Guess =>
        other !== null &&
        isGuess(other) &&
        other.column === one.column &&
        other !== one &&
        !sure.has(other.field),
    );
    const others = rivals
      .filter((other) => other.worth > one.worth - WEIGHTS.alternative)
      .sort((a, b) => b.worth - a.worth)
      .map((other) => other.field);
    const foreign = one.column.texts.some(
      ({ text }) => bearing.vocabulary.foreignTo(headerKey(text).key).length > 0,
    );
    return { ...one, others, doubtful: foreign ? !one.tied : !settled(one, rivals, figures === 1, bearing) };
  });
}

/** A guess that may be taken without asking. What says how much of goods needs a head that says so, or arithmetic. */
function settled(one: Guess, rivals: readonly Guess[], alone: boolean, bearing: Bearing): boolean {
  const { kind, named } = bearing;
  const nextLike = Math.max(0, ...rivals.map((other) => other.like));
  const nextCells = Math.max(0, ...rivals.map((other) => other.cells));
  if (one.tied && !rivals.some((other) => other.tied)) return true;
  const clear = one.like - nextLike;
  // A column of numbers under a head that says nothing may be anything.
  if (one.like < 0.2 && bearing.evidence.of(one.column).numeric > READS) return false;
  const amount = isDirected(one, kind);
  const either = kind.signature.find((group) => group.includes(one.field)) ?? [];
  if (one.like >= WEIGHTS.like && clear >= 0.08) return !amount || !BARE.has(one.meaning.concept);
  // 责任区 or 室外: the one or the other is needed, and nothing says which.
  if (rivals.some((other) => either.includes(other.field))) return false;
  // The title says which way, and there is one amount only.
  if (amount) return named && alone && one.like >= 0.2 && isAmountOf(one, kind);
  // Nothing else that is lacking looks like these cells, and the head does not speak against it.
  if (one.cells >= 0.75 && nextCells < one.cells - 0.2) return true;
  if (one.cells >= 0.35 && one.like >= 0.2 && clear >= 0 && nextCells <= one.cells) return true;
  if (named && one.cells >= 0.35 && nextCells < one.cells - 0.15 && clear >= 0) return true;
  return one.like >= 0.3 && clear >= (named ? 0.1 : 0.2);
}

/** What says how much, or how many: each goes another way. */
const AMOUNTS = new Set([
  ...['quantity', 'total', 'on-hand', 'held-before', 'held-after', 'came-in', 'went-out', 'ordered'],
  ...['extra-ordered', 'expected', 'arrived', 'delivered', 'handed-due', 'handed-out', 'wanted', 'bought'],
  ...['book-figure', 'counted'],
]);

/** Whether a column says how much of goods, one way or another. */
export const isDirected = ({ field }: Taken, kind: Kind) =>
  kind.goods !== undefined && AMOUNTS.has(conceptsOf(kind, field)[0] ?? field);

/** Concepts that say how much, not which way. */
export const BARE: ReadonlySet<string> = new Set(['quantity', 'total', 'handed-out']);

/** A guess by the cells, whose head is like no word of the field. */
export const isBold = (one: Taken) => isGuess(one) && one.like < WEIGHTS.like && !one.tied;

function isGuess(one: Taken): one is Guess {
  return 'tied' in one;
}

/** How like the head is to the words of a field's concepts, less what it is more like than that. */
function likeness(
  key: string,
  column: HeadColumn,
  bearing: Bearing,
): { score: number; concept: string; other: number } {
  const { words, vocabulary } = bearing;
  const best = { score: 0, concept: '', other: 0 };
  for (const { text } of column.texts) {
    const likes = vocabulary.like(headerKey(text).key);
    // 几楼 is most like a building, but 1, 2, 3 are none.
    const most = likes.find(({ concept }) => mayBe(concept, column, bearing))?.score ?? 0;
    const other = likes.find(({ concept }) => !words.byConcept.has(concept))?.score ?? 0;
    best.other = Math.max(best.other, other);
    for (const { concept, score } of likes) {
      const meaning = words.byConcept.get(concept)?.find((one) => one.field === key);
      const own = meaning ? (score - (most - score) / 2) * meaning.weight : 0;
      if (own > best.score) Object.assign(best, { score: own, concept });
    }
  }
  return best;
}

/** Whether the cells may be a concept; nobody here can tell of what the kind has no field for. */
function mayBe(concept: string, column: HeadColumn, bearing: Bearing): boolean {
  const { kind, words } = bearing;
  const meanings = words.byConcept.get(concept);
  return (
    !meanings ||
    meanings.some(({ field: key }) => {
      const field = kind.fields.find((one) => one.key === key);
      return !field || readsBy(field, concept, column, WEIGHTS.like, bearing) > 0;
    })
  );
}

/** What the kind cannot do without is what an unknown column is more likely to be. */
function isNeeded(field: Field, kind: Kind): boolean {
  const must = kind.signature.some((group) => group.length === 1 && group[0] === field.key);
  return must || kind.goods?.amounts[0] === field.key;
}

const isAmountOf = (one: Taken, kind: Kind) => kind.goods?.amounts.includes(one.field) ?? false;

const isAmount = (field: Field, kind: Kind) => kind.goods?.amounts.includes(field.key) ?? false;

/** Columns mostly stand in the order in which the kind names its fields: what stands between their neighbours is likelier. */
function inPlace(field: Field, column: HeadColumn, { kind, columns, words }: Bearing): number {
  const orderOf = (one: HeadColumn | undefined) => {
    const key = one && words.byWord.get(headerKey(one.header).key)?.[0]?.field;
    return key ? kind.fields.findIndex((other) => other.key === key) : -1;
  };
  const at = columns.indexOf(column);
  const own = kind.fields.indexOf(field);
  const before = orderOf(columns[at - 1]);
  const after = orderOf(columns[at + 1]);
  let worth = WEIGHTS.inPlace * (1 - own / kind.fields.length);
  if (before >= 0 && before < own) worth += own === before + 1 ? WEIGHTS.inPlace * 2 : WEIGHTS.inPlace;
  if (after >= 0 && own < after) worth += own === after - 1 ? WEIGHTS.inPlace * 2 : WEIGHTS.inPlace;
  return worth;
}

function figuresOf({ columns, vocabulary, evidence }: Bearing) {
  return columns
    .filter((column) => evidence.of(column).numeric > 0.8)
    .map((column) => {
      const concepts = column.texts.flatMap(({ text }) => vocabulary.meanings(headerKey(text).key));
      return { column: column.column, concepts: concepts.length > 0 ? concepts : undefined };
    });
}
