import type { Reader, Writer } from '../../store/reader.ts';
import { columns, insert, update } from '../../store/rows.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Expiry, ExpiryFacts } from './expiry.ts';

/** Everything that is valid until a day, the soonest first. */
export function expiries(reader: Reader): Expiry[] {
  return reader.all(
    `SELECT ${columns('expiry', 'id name place number validUntil remind cycle ownerId renewedOn note')}, staff.name AS owner
       FROM expiry LEFT JOIN staff ON staff.id = owner_id AND staff.state = 'active'
      ORDER BY valid_until, expiry.name, place, expiry.number, expiry.id`,
  );
}

/** @throws Refusal 2 without a last day, or when there is such a one */
export function addExpiry(tx: Writer, facts: ExpiryFacts & { name: string }): number {
  if (facts.validUntil === undefined) refuse(EXIT.usage, 'expiry-until-missing', { name: facts.name });
  refuseTaken(tx, { place: '', number: '', ...facts }, 0);
  return insert(tx, 'expiry', facts);
}

export function editExpiry(tx: Writer, one: Expiry, facts: ExpiryFacts): void {
  refuseTaken(tx, { ...one, ...facts }, one.id);
  update(tx, 'expiry', one.id, facts);
}

export function removeExpiry(tx: Writer, one: Pick<Expiry, 'id'>): void {
  tx.run('DELETE FROM expiry WHERE id = ?', one.id);
}

function refuseTaken(
  tx: Writer,
  { name, place, number }: Pick<Expiry, 'name' | 'place' | 'number'>,
  id: number,
): void {
  const other = tx.get<{ id: number }>(
    'SELECT id FROM expiry WHERE name = ? AND place = ? AND number = ? AND id <> ?',
    name,
    place,
    number,
    id,
  );
  if (other)
    refuse(EXIT.usage, 'expiry-there', {
      name: [name, place, number].filter(Boolean).join(' '),
      id: other.id,
    });
}
