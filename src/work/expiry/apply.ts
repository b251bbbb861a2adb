import { changesOf, emptyOutcome } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import type { Writer } from '../../store/reader.ts';
import { insert, update } from '../../store/rows.ts';
import { Told } from '../../store/told.ts';
import { problem } from '../../words/problem.ts';
import { resolveOwner } from '../checklist/roles.ts';
import { loadRoles } from '../checklist/store.ts';
import type { ExpiryRow } from './row.ts';
import { expiries } from './store.ts';

/** Writes 到期台账 into the school file: what is there by name, place and number is brought up to date. */
export function applyExpiries(tx: Writer, rows: ReadRow<ExpiryRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const told = new Told(tx, 'expiry');
  const roles = loadRoles(tx);
  const key = (one: Pick<ExpiryRow, 'name' | 'place' | 'number'>) =>
    [one.name, one.place ?? '', one.number ?? ''].join('|');
  const known = new Map(expiries(tx).map((one) => [key(one), one]));
  for (const read of rows) {
    const { owner, ...given } = read.row;
    const ownerId = owner === undefined ? undefined : (resolveOwner(roles, owner).staffId ?? undefined);
    if (owner !== undefined && ownerId === undefined)
      outcome.remarks.push(
        problem('owner-unknown', { name: owner }, { at: placeOf(read, 'owner'), value: owner }),
      );
    const old = known.get(key(given));
    const what = [given.name, given.place, given.number].filter(Boolean).join(' ');
    const change = old && changesOf(old, { ...given, ownerId }, { what, told, ctx, outcome });
    if (old && change) {
      update(tx, 'expiry', old.id, change);
      outcome.changed++;
    } else if (old) outcome.unchanged++;
    else {
      const id = insert(tx, 'expiry', { ...given, ownerId });
      known.set(key(given), { ...blank, ...given, id, ownerId: ownerId ?? null });
      outcome.added++;
    }
  }
  return outcome;
}

/** What a row says nothing of. */
const blank = {
  ...{ place: '', number: '', remind: 30, cycle: null, owner: null, renewedOn: null, note: null },
};
