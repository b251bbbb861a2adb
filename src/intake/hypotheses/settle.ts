import { headerKey } from '../header-text.ts';
import type { Kind } from '../kind.ts';
import type { HeadColumn } from '../layout/head.ts';
import { AMOUNTS, BARE, isAmountOf, isDirected, isMoney, packingPart, saysWay } from './amounts.ts';
import { READS } from './cells.ts';
import { isKnown, meaningsOf } from './meanings.ts';
import type { Bearing, Taken } from './taken.ts';
import { type Guess, isGuess } from './unknown-head.ts';
import { WEIGHTS } from './weights.ts';

/** Says of each guess whether the rest settles it, and what else the column may be. */
export function settle(taken: readonly Taken[], pairs: readonly (Taken | null)[], bearing: Bearing): Taken[] {
  const sure = new Set(
    taken.filter((one) => !isGuess(one) || one.like >= WEIGHTS.like).map((one) => one.field),
  );
  const alone = figuresLeft(taken, bearing).length === 1;
  const only = new Set<HeadColumn>();
  const settling = taken.map((one) => {
    if (!isGuess(one)) return one;
    const rivals = pairs.filter(
      (other): other is Guess =>
        other !== null &&
        isGuess(other) &&
        other.column === one.column &&
        other !== one &&
        !sure.has(other.field) &&
        // Arithmetic leaves only what it allows.
        (!one.tied || other.tied),
    );
    const others = rivals
      .filter((other) => other.worth > one.worth - WEIGHTS.alternative)
      .sort((a, b) => b.worth - a.worth)
      .map((other) => other.field);
    const foreign = one.column.texts.some(
      ({ text }) => bearing.vocabulary.foreignTo(headerKey(text).key).length > 0,
    );
    const doubtful = foreign ? !one.tied : !settled(one, rivals, alone, bearing);
    if (!foreign && isOnlyOne(one, rivals, bearing)) only.add(one.column);
    return { ...one, others, doubtful };
  });
  const open = settling.filter((one) => one.doubtful);
  const left = bearing.columns.filter(
    (column) => !taken.some((one) => one.column === column) && !isKnown(column, bearing.vocabulary),
  );
  // Of a list that is called so, the only column of which nobody knows what it is.
  if (!bearing.named.name || open.length !== 1 || left.length > 0) return settling;
  return settling.map((one) => (only.has(one.column) ? { ...one, doubtful: false } : one));
}

/**
 * What a list of this name is still without, and nothing but this column can be: 物件 over words in a list of property, which cannot
 * do without names of things. What says how much is never found so.
 */
function isOnlyOne(one: Guess, rivals: readonly Guess[], bearing: Bearing): boolean {
  if (one.strangers || isAmountOf(one, bearing.kind)) return false;
  const words = bearing.evidence.of(one.column).numeric < 0.1;
  // 检查内容 over words in a score sheet without points: no other field is left that could have them.
  if (rivals.length === 0 && words && isNeededBy(one, bearing.kind)) return true;
  if (one.other) return false;
  if (rivals.some((other) => other.like >= LITTLE || other.cells >= LITTLE)) return false;
  return one.cells >= 0.6 || (one.like >= FAINT && isNeededBy(one, bearing.kind) && words);
}
/** What else it might be is no more than this; what it is, is at least so much like a word of that. */
const LITTLE = 0.15;
const FAINT = 0.1;

/** Columns of numbers of which no head says what they are: neither known nor like what they are taken for. */
function figuresLeft(taken: readonly Taken[], bearing: Bearing): HeadColumn[] {
  const { columns, words, vocabulary, evidence } = bearing;
  return columns.filter((column) => {
    if (evidence.of(column).numeric <= READS) return false;
    if (isMoney(column, bearing) || packingPart(column, bearing)) return false;
    const own = taken.find((one) => one.column === column);
    if (own) return isGuess(own) && (own.like < WEIGHTS.like || AMOUNTS.has(own.meaning.concept));
    return meaningsOf(column, words, vocabulary) === undefined;
  });
}

/** A guess that may be taken without asking. What says how much of goods needs a head that says so, or arithmetic. */
function settled(one: Guess, rivals: readonly Guess[], alone: boolean, bearing: Bearing): boolean {
  const { kind, named } = bearing;
  if (one.tied && rivals.length === 0) return true;
  const nextLike = Math.max(0, ...rivals.map((other) => other.like));
  const nextCells = Math.max(0, ...rivals.map((other) => other.cells));
  const clear = one.like - nextLike;
  const amount = isDirected(one, kind);
  if (one.strangers || (one.unlike && one.like < WEIGHTS.like)) return false;
  // The title says which way, and there is one amount only, of which the head says nothing else.
  if (amount && alone && named.way && saysWay(one, kind) && !one.other) return true;
  // A column of numbers under a head that says nothing may be anything.
  if (one.like < 0.2 && bearing.evidence.of(one.column).numeric > READS) return false;
  const either = kind.signature.find((group) => group.includes(one.field)) ?? [];
  if (one.like >= WEIGHTS.like && clear >= 0.08) return !amount || !BARE.has(one.meaning.concept);
  if (one.tied && clear >= 0.15) return true;
  // What it cannot do without, where only this is left.
  if (named.name && alone && !amount && isNeededBy(one, kind) && one.like >= 0.2 && clear >= 0.1) return true;
  // 责任区 or 室外: the one or the other is needed, and nothing says which.
  const nearly = (other: Guess) => other.like > one.like - 0.15 && other.cells > one.cells - 0.15;
  if (rivals.some((other) => either.includes(other.field) && nearly(other))) return false;
  if (amount) return named.name && alone && one.like >= 0.2 && isAmountOf(one, kind);
  // Nothing else that is lacking looks like these cells, and the head does not speak against it.
  if (one.cells >= 0.75 && nextCells < one.cells - 0.2) return true;
  if (one.cells >= 0.35 && one.like >= 0.2 && clear >= 0 && nextCells <= one.cells) return true;
  if (named.name && one.cells >= 0.35 && nextCells < one.cells - 0.15 && clear >= 0) return true;
  return one.like >= 0.3 && clear >= (named.name ? 0.1 : 0.2);
}

/** Nothing says what it is but that its cells do not forbid it. */
export const isBlind = (one: Taken) => isGuess(one) && !one.tied && one.like < BLIND && one.cells < 0.35;
const BLIND = 0.15;

/** And they are numbers, which nothing can forbid. */
export const isBlindFigure = (one: Taken) => isBlind(one) && isGuess(one) && one.figures;

/** A guess by the cells, whose head is like no word of the field; of what the kind cannot do without the head must be one. */
export const isBold = (one: Taken, kind: Kind) =>
  isGuess(one) &&
  !one.tied &&
  (one.like < WEIGHTS.bold || (one.like < WEIGHTS.like && (one.cells < 0.35 || isNeededBy(one, kind))));

const isNeededBy = (one: Taken, kind: Kind) =>
  kind.signature.some((group) => group.length === 1 && group[0] === one.field);
