import type { Balance } from './items.ts';

/** What one school hands over or gets of an item. Units. */
export interface Move {
  item: string;
  /** A school's code; null is the hub (中心库). */
  from: string | null;
  to: string | null;
  quantity: number;
}

/**
 * Sharing through a hub: of each item as much as is both lacking and to spare. Who has most gives first, who already gives something
 * before others, so that few schools have to pack; likewise who lacks most gets first. Nobody gives and gets one item.
 */
export function shareThroughHub(all: readonly Balance[]): Move[] {
  const moves: Move[] = [];
  const giving = new Set<string>();
  for (const [item, of] of byItem(all)) {
    const givers = sides(of, 'spare', giving);
    const takers = sides(of, 'lacking');
    const total = (side: Side[]) => side.reduce((sum, one) => sum + one.quantity, 0);
    const quantity = Math.min(total(givers), total(takers));
    for (const one of first(givers, quantity)) {
      giving.add(one.school);
      moves.push({ item, from: one.school, to: null, quantity: one.quantity });
    }
    for (const one of first(takers, quantity))
      moves.push({ item, from: null, to: one.school, quantity: one.quantity });
  }
  return moves;
}

/** Sharing from school to school, `least` units or more at a time: the largest with the largest. */
export function shareDirectly(all: readonly Balance[], least: number): Move[] {
  const moves: Move[] = [];
  for (const [item, of] of byItem(all)) {
    const [givers, takers] = [sides(of, 'spare'), sides(of, 'lacking')];
    while (givers.length > 0 && takers.length > 0) {
      const [giver, taker] = [givers[0]!, takers[0]!];
      const quantity = Math.min(giver.quantity, taker.quantity);
      if (quantity < least) break;
      moves.push({ item, from: giver.school, to: taker.school, quantity });
      for (const [side, own] of [
        [givers, giver],
        [takers, taker],
      ] as const) {
        own.quantity -= quantity;
        if (own.quantity === 0) side.shift();
        else side.sort(most());
      }
    }
  }
  return moves;
}

interface Side {
  school: string;
  quantity: number;
}

/** Schools on one side of an item, the largest first, `before` others those that are in `before`. */
function sides(
  of: readonly Balance[],
  side: 'lacking' | 'spare',
  before: ReadonlySet<string> = new Set(),
): Side[] {
  const other = side === 'spare' ? 'lacking' : 'spare';
  return of
    .filter((one) => one[side] > 0 && one[other] === 0)
    .map((one) => ({ school: one.school_id, quantity: one[side] }))
    .sort(most(before));
}

const most =
  (before: ReadonlySet<string> = new Set()) =>
  (a: Side, b: Side): number =>
    Number(before.has(b.school)) - Number(before.has(a.school)) ||
    b.quantity - a.quantity ||
    (a.school < b.school ? -1 : 1);

/** The first of a side until `quantity` is reached, the last of them with what is left. */
function first(side: readonly Side[], quantity: number): Side[] {
  let left = quantity;
  return side.flatMap((one) => {
    const own = Math.min(one.quantity, left);
    left -= own;
    return own > 0 ? [{ ...one, quantity: own }] : [];
  });
}

/** Each item's schools, the items in order. */
function byItem(all: readonly Balance[]): [string, Balance[]][] {
  const items = new Map<string, Balance[]>();
  for (const one of all) {
    const own = items.get(one.item);
    if (own) own.push(one);
    else items.set(one.item, [one]);
  }
  return [...items].sort(([a], [b]) => (a < b ? -1 : 1));
}
