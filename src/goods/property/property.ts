import type { Day } from '../../school/calendar/day.ts';
import { addMonths } from '../../school/calendar/day.ts';
import type { Item } from '../item/item.ts';
/** A thing that a class or room holds (班级财产). Units; null where nobody has counted. */
export interface Property {
  holderKind: 'class' | 'room';
  holderId: number;
  name: string;
  spec: string;
  unit: string;
  itemId: number | null;
  /** 期初数 */
  opening: number | null;
  /** Handed out, put back or scrapped since the term began, by the ledger. */
  change: number;
  /** How many stand in 固定资产台账 (the register of assets) here; null where none does. */
  pieces: number | null;
  /** 期末数 */
  closing: number | null;
  /** The days on which start and end were counted, where somebody said so here. */
  openingOn: Day | null;
  closingOn: Day | null;
  note: string | null;
  /** registered: typed or imported; room: from the room's facts; ledger: handed out and lasting; pieces: assets. */
  source: 'registered' | 'room' | 'ledger' | 'pieces';
}

/** The seats of a room, which its own facts count; how they are called where somebody registers them: 学生椅, 课桌椅, pupils' chairs. */
const SEATS = { desk: /桌|desk/i, chair: /椅|凳|chair/i };

/**
 * Whether a thing is registered in the place of a room's `seat` (of which the room says it has `figure`): there are not twice as many.
 * A teacher's chair is none of forty.
 */
export const standsFor = (
  one: { name: string; opening: number | null; closing: number | null },
  seat: keyof typeof SEATS,
  figure: number,
): boolean => SEATS[seat].test(one.name) && 2 * (one.opening ?? one.closing ?? 0) >= figure;

/** What should be there at the end: the registered pieces, else start + change; null without both. */
export function dueAtEnd(one: Pick<Property, 'opening' | 'change' | 'pieces'>): number | null {
  if (one.pieces !== null) return one.pieces;
  return one.opening === null ? null : one.opening + one.change;
}

/** End − what should be there; null while one of them is not known. */
export function propertyDifference(
  one: Pick<Property, 'opening' | 'change' | 'closing' | 'pieces'>,
): number | null {
  const due = dueAtEnd(one);
  return due === null || one.closing === null ? null : one.closing - due;
}

/** The day an item of property is due to be replaced (以旧换新): acquired + expected life; null where either is not known. */
export function replaceOn(item: Pick<Item, 'acquired' | 'lifeYears'>): Day | null {
  if (!item.acquired || !item.lifeYears) return null;
  return addMonths(item.acquired, item.lifeYears * 12);
}

/** Counted otherwise than the register of assets says (账实不符): at the end, or at the start where nobody has counted since. */
export function offRegister({
  pieces,
  opening,
  closing,
}: Pick<Property, 'pieces' | 'opening' | 'closing'>): boolean {
  const counted = closing ?? opening;
  return pieces !== null && counted !== null && counted !== pieces;
}
