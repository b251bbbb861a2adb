import { addTo } from '../../store/groups.ts';
import type { Item } from '../item/item.ts';

/** One who is owed copies. */
export interface Claim {
  /** Copies owed that no draft has reserved. */
  owed: number;
  /** Days from opening to the class's first lesson with the item; null: no lesson known. */
  firstLesson: number | null;
  /** Served only when everyone who is not `late` has all: teachers' copies. */
  late: boolean;
  /**
   * Copies of the same need that it has already, drafts included. They count as given: whoever came to the counter first, or
   * comes twice, gets no second share of what is short.
   */
  inHand?: number;
  /**
   * Copies of the need that it is to have before anyone gets more because a lesson is earlier: no class is left with a few books
   * because its first lesson is on Tuesday.
   */
  floor?: number;
}

/**
 * Shares copies among claims, by the item's policy. Pure and deterministic: ties go to the earlier claim.
 * More copies never give anyone fewer, nobody gets more than is owed, and without `whole-class` no copy stays behind
 * while one is owed.
 * @returns copies for each claim, in the order given
 */
export function allocate(policy: Item['policy'], copies: number, claims: readonly Claim[]): number[] {
  const given = policy === 'first-lesson' ? floors(Math.max(0, copies), claims) : claims.map(() => 0);
  let left = Math.max(0, copies) - sum(given);
  for (const group of groups(policy, claims)) {
    const owed = group.map((i) => claims[i]!.owed - given[i]!);
    const total = sum(owed);
    if (total === 0) continue;
    const parts =
      total <= left
        ? owed
        : policy === 'whole-class'
          ? complete(left, owed)
          : fairly(
              left,
              owed,
              group.map((i) => (claims[i]!.inHand ?? 0) + given[i]!),
            );
    for (const [at, i] of group.entries()) given[i] = given[i]! + parts[at]!;
    // A group that is not served in full ends it: what a complete class leaves waits for the next class.
    if (total > left) break;
    left -= total;
  }
  return given;
}

/** What brings every claim to its floor, as far as the copies go: fair shares of it where they do not. */
function floors(copies: number, claims: readonly Claim[]): number[] {
  const inHand = claims.map(({ floor = 0, inHand: has = 0 }) => Math.min(floor, has));
  const lack = claims.map(({ owed, floor = 0 }, i) => Math.min(owed, floor - inHand[i]!));
  return sum(lack) <= copies ? lack : fairly(copies, lack, inHand);
}

/**
 * Fair shares of what is left and what they have together; those who have more than theirs keep it and get nothing now.
 * `copies` is below the sum of owed.
 */
function fairly(copies: number, owed: readonly number[], inHand: readonly number[]): number[] {
  const given = owed.map(() => 0);
  let sharing = [...owed.keys()].filter((i) => owed[i]! > 0);
  for (;;) {
    const has = sharing.map((i) => inHand[i]!);
    const whole = sharing.map((i) => owed[i]! + inHand[i]!);
    const target = sainteLague(copies + sum(has), whole);
    const fair = sharing.filter((_, at) => target[at]! >= has[at]!);
    if (fair.length === sharing.length) {
      for (const [at, i] of sharing.entries()) given[i] = target[at]! - has[at]!;
      return given;
    }
    sharing = fair;
  }
}

/** Claims in the order in which they are served, as groups of indices that share. */
function groups(policy: Item['policy'], claims: readonly Claim[]): number[][] {
  const found = new Map<number, number[]>();
  const timetable = policy === 'first-lesson' && claims.some((claim) => claim.firstLesson !== null);
  for (const [i, claim] of claims.entries()) {
    // Without any lesson all share; beside classes that have one, those without come after them.
    const day = timetable ? (claim.firstLesson ?? Number.MAX_SAFE_INTEGER - 1) : 0;
    const turn = claim.late ? Number.MAX_SAFE_INTEGER : day;
    addTo(found, turn, i);
  }
  return [...found].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** Claims that are owed alike, and what they are given together: in turn, the earlier first. */
interface Alike {
  owed: number;
  /** Indices of the claims, ascending. */
  at: number[];
  given: number;
}

/**
 * Sainte-Laguë: each copy goes to the greatest owed / (2 × given + 1), ties to the earlier. Nearly all copies are known at
 * once: those whose quotient reaches total / (2 × copies); the few at the border are then given or taken one by one, among
 * as many groups as there are different amounts. `copies` is below the sum of owed, so nobody gets more than is owed.
 */
function sainteLague(copies: number, owed: readonly number[]): number[] {
  const total = sum(owed);
  const groups = alike(owed);
  let left = copies;
  for (const group of groups) {
    group.given = group.at.length * Math.floor((2 * group.owed * copies + total) / (2 * total));
    left -= group.given;
  }
  for (; left > 0; left--) {
    let best: Alike | undefined;
    for (const group of groups) if (!best || before(group, best, 0)) best = group;
    best!.given++;
  }
  for (; left < 0; left++) {
    let last: Alike | undefined;
    for (const group of groups) if (group.given > 0 && (!last || before(last, group, -1))) last = group;
    last!.given--;
  }
  const given = owed.map(() => 0);
  for (const { at, given: together } of groups) {
    const each = Math.floor(together / at.length);
    for (const [turn, i] of at.entries()) given[i] = turn < together - each * at.length ? each + 1 : each;
  }
  return given;
}

function alike(owed: readonly number[]): Alike[] {
  const groups = new Map<number, Alike>();
  for (const [i, n] of owed.entries()) {
    const group = groups.get(n);
    if (group === undefined) groups.set(n, { owed: n, at: [i], given: 0 });
    else group.at.push(i);
  }
  return [...groups.values()];
}

/** Does the copy that `a` is next given (step 0), or was last given (step -1), come before that of `b`? */
function before(a: Alike, b: Alike, step: 0 | -1): boolean {
  const nthOfA = a.given + step;
  const nthOfB = b.given + step;
  const hasA = Math.floor(nthOfA / a.at.length);
  const hasB = Math.floor(nthOfB / b.at.length);
  // a.owed / (2·hasA+1) > b.owed / (2·hasB+1), without dividing
  const difference = a.owed * (2 * hasB + 1) - b.owed * (2 * hasA + 1);
  return difference !== 0 ? difference > 0 : a.at[nthOfA % a.at.length]! < b.at[nthOfB % b.at.length]!;
}

/** Smallest owed first (of equals the earlier), complete only. */
function complete(copies: number, owed: readonly number[]): number[] {
  const given = owed.map(() => 0);
  let left = copies;
  const order = owed.map((_, i) => i).sort((a, b) => owed[a]! - owed[b]!);
  for (const i of order) {
    if (owed[i]! > left) break;
    given[i] = owed[i]!;
    left -= owed[i]!;
  }
  return given;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
