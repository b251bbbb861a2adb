import { addDays, addMonths, type Day } from '../../school/calendar/day.ts';

/** Something that is valid until a day and then to be renewed (到期台账): an extinguisher, a lift, a water test, a contract. */
export interface Expiry {
  id: number;
  name: string;
  /** Where it is, or whose it is. */
  place: string;
  number: string;
  validUntil: Day;
  /** Days before its day from which it is reminded of. */
  remind: number;
  /** Months from one renewal to the next; null: nobody has said. */
  cycle: number | null;
  ownerId: number | null;
  owner: string | null;
  renewedOn: Day | null;
  note: string | null;
}

/** What is written of it. */
export type ExpiryFacts = Partial<Omit<Expiry, 'id' | 'owner'>>;

/** fine; `soon`: its reminder has come; `over`: its last day is past. */
export type ExpiryState = 'fine' | 'soon' | 'over';

export function expiryState(
  { validUntil, remind }: Pick<Expiry, 'validUntil' | 'remind'>,
  today: Day,
): ExpiryState {
  if (validUntil < today) return 'over';
  return addDays(validUntil, -remind) <= today ? 'soon' : 'fine';
}

/** The last day once it is renewed on a day, by its cycle; undefined where it has none. */
export function renewedUntil({ cycle }: Pick<Expiry, 'cycle'>, on: Day): Day | undefined {
  return cycle === null ? undefined : addDays(addMonths(on, cycle), -1);
}

/** By number, or any part of name, place and number; the exact number stands alone. */
export function expiriesNamed(all: readonly Expiry[], typed: string): Expiry[] {
  const text = typed.normalize('NFKC').trim();
  const exact = all.filter((one) => String(one.id) === text.replace(/^#/, '') || one.number === text);
  if (exact.length > 0) return exact;
  const parts = text.split(/\s+/);
  return all.filter((one) =>
    parts.every((part) => [one.name, one.place, one.number].some((s) => s.includes(part))),
  );
}
