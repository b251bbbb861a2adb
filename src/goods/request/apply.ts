import { differences, emptyOutcome } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import { departmentIds } from '../../school/department/names.ts';
import { groupBy } from '../../store/groups.ts';
import type { Writer } from '../../store/reader.ts';
import { columns, insert, update } from '../../store/rows.ts';
import { problem } from '../../words/problem.ts';
import type { Item } from '../item/item.ts';
import { flat } from '../item/key.ts';
import { StoredItems } from '../item/stored.ts';
import type { Request } from './request.ts';
import type { RequestRow } from './row.ts';

type Known = Pick<
  Request,
  'id' | 'departmentId' | 'name' | 'spec' | 'neededBy' | 'applicant' | 'quantity' | 'state' | 'decidedBy'
>;

/**
 * Brings requests into the school file as the list says that they were decided; what it lists without a word about that counts as
 * approved, and is told. The same department, item, day and person is the same request; a changed amount
 * changes it. What the storeroom does not know becomes an item with nothing in stock, and is told.
 */
export function applyRequests(tx: Writer, rows: ReadRow<RequestRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const items = new StoredItems(tx, outcome, ctx);
  const departments = departmentIds(tx, 1);
  const asked = groupBy(
    tx.all<Known>(
      `SELECT ${columns('request', 'id departmentId name spec neededBy applicant quantity state decidedBy')} FROM request
        WHERE term_id = ? ORDER BY id`,
      ctx.term.id,
    ),
    (one) => keyOf(one.departmentId, one),
  );
  const served: ReadRow<RequestRow>[] = [];
  const notGranted: { read: ReadRow<RequestRow>; state: Known['state'] }[] = [];
  const assumed: ReadRow<RequestRow>[] = [];
  const note = (read: ReadRow<RequestRow>, state: Known['state']) => {
    if (state === 'submitted' || state === 'declined') notGranted.push({ read, state });
  };
  const fresh = new Map<string, ReadRow<RequestRow>>();
  for (const read of rows) {
    const { row } = read;
    if (departments.some && departments.known(row.department) === undefined) fresh.set(row.department, read);
    const departmentId = departments.id(row.department);
    const found = wanted(items, row);
    if (found.length > 1) {
      items.named(read);
      continue;
    }
    const [known] = found;
    const each = known ? items.unitsOf(known, read, row.unit, row.spec) : 1;
    if (each === undefined) continue;
    const quantity = (row.quantity - (row.taken ?? 0)) * each;
    if (quantity <= 0) {
      served.push(read);
      continue;
    }
    // The same line twice in a file is two requests: each is matched once.
    const there = asked.get(keyOf(departmentId, row))?.shift();
    if (there) {
      // What somebody decided here is newer than any list.
      const state = there.decidedBy === null ? row.state : undefined;
      const change = differences(there, { quantity, state });
      if (change) update(tx, 'request', there.id, change);
      note(read, state ?? there.state);
      for (const field of ['quantity', 'state'] as const)
        if (change?.[field] !== undefined)
          outcome.changes.push({
            ...{ what: `${row.department} ${row.name}`, field },
            ...{ from: String(there[field]), to: String(change[field]) },
          });
      outcome[change ? 'changed' : 'unchanged']++;
      continue;
    }
    let item = known;
    if (!item) {
      item = items.upsert({ kind: 'supply', name: row.name, spec: row.spec, unit: row.unit }).item;
      const name = [row.name, row.spec].filter(Boolean).join(' ');
      outcome.remarks.push(problem('request-new-item', { name }, { at: placeOf(read, 'name') }));
    }
    const { department: _d, unit: _u, taken: _t, state = 'approved', ...said } = row;
    if (row.state === undefined) assumed.push(read);
    insert(tx, 'request', {
      ...{ termId: ctx.term.id, departmentId, itemId: item.id },
      ...{ ...said, state, quantity },
    });
    note(read, state);
    outcome.added++;
  }
  for (const read of served.slice(0, 1)) {
    const names = [...new Set(served.map(({ row }) => row.name))];
    const args = { count: served.length, names };
    outcome.remarks.push(problem('request-served', args, { at: placeOf(read, 'name') }));
  }
  for (const read of assumed.slice(0, 1))
    outcome.remarks.push(
      problem('request-taken-as-approved', { count: assumed.length }, { at: placeOf(read, 'name') }),
    );
  const [first] = notGranted;
  if (first) {
    const declined = notGranted.filter(({ state }) => state === 'declined').length;
    const args = { waiting: notGranted.length - declined, declined };
    outcome.remarks.push(problem('request-not-granted', args, { at: placeOf(first.read, 'state') }));
  }
  for (const [name, read] of [...fresh].slice(0, 1)) {
    const at = placeOf(read, 'department');
    outcome.remarks.push(
      problem('request-new-department', { first: name, names: [...fresh.keys()] }, { at }),
    );
  }
  return outcome;
}

/** The item of just this name and spec; else, where the row says no spec, what has the name. */
function wanted(items: StoredItems, { name, spec }: RequestRow): Item[] {
  const exact = items.find({ name, spec: spec ?? '' });
  return exact.length > 0 || spec !== undefined ? exact.slice(0, 1) : items.find({ name });
}

function keyOf(departmentId: number, { name, spec, neededBy, applicant }: Known | RequestRow): string {
  return [departmentId, flat(name), flat(spec ?? ''), neededBy ?? '', applicant ?? ''].join('|');
}
