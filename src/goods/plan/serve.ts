/** A part of what one recipient is due of an item: a request, or what its standards give (id null). */
export interface Portion {
  id: number | null;
  quantity: number;
  /** The day it is needed by; null: the term's opening. */
  day: string | null;
}

/** What was handed to the recipient on a day (put back: below 0). Units. */
export interface HandOut {
  date: string;
  amount: number;
}

/** How far a portion is served. Units. */
export interface Served {
  handed: number;
  /** The day on which it was complete. */
  doneOn: string | null;
  /** In stock for it and not yet handed out. */
  ready: number;
}

/** Earliest need first; what is needed on one day in the order of asking, standards before requests. */
export function byNeed(portions: readonly Portion[], opening: string): Portion[] {
  const day = (one: Portion) => one.day ?? opening;
  return [...portions].sort(
    (a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0) || (a.id ?? 0) - (b.id ?? 0),
  );
}

/** Splits an amount over portions in their order: each in full before the next. @returns what each gets */
export function fill(portions: readonly Portion[], amount: number): number[] {
  let left = Math.max(0, amount);
  return portions.map(({ quantity }) => {
    const given = Math.min(quantity, left);
    left -= given;
    return given;
  });
}

/**
 * What of each portion was handed out, when it was complete, and what of the rest is ready: the earliest need first.
 * `handOuts` in order of date; `allocated` is what the plan can give the recipient now. `portions` in byNeed order.
 */
export function serve(
  portions: readonly Portion[],
  handOuts: readonly HandOut[],
  allocated: number,
): Served[] {
  const total = handOuts.reduce((sum, one) => sum + one.amount, 0);
  const handed = fill(portions, total);
  const rest = portions.map((one, i) => ({ ...one, quantity: one.quantity - handed[i]! }));
  const ready = fill(rest, allocated);
  let before = 0;
  return portions.map((one, i) => {
    before += one.quantity;
    return { handed: handed[i]!, doneOn: reachedOn(handOuts, before), ready: ready[i]! };
  });
}

/** The day by which this amount had been handed out, net of what was returned later. */
function reachedOn(handOuts: readonly HandOut[], amount: number): string | null {
  let sum = 0;
  let day: string | null = null;
  for (const one of handOuts) {
    sum += one.amount;
    if (sum < amount) day = null;
    else day ??= one.date;
  }
  return day;
}
