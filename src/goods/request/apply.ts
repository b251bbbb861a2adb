import { emptyOutcome } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import { departmentIds } from '../../school/department/names.ts';
import { groupBy } from '../../store/groups.ts';
import type { Writer } from '../../store/reader.ts';
import { columns, insert, update } from '../../store/rows.ts';
import { problem } from '../../words/problem.ts';
import { flat } from '../item/key.ts';
import { StoredItems } from '../item/stored.ts';
import type { Request } from './request.ts';
import type { RequestRow } from './row.ts';

type Known = Pick<Request, 'id' | 'departmentId' | 'name' | 'spec' | 'neededBy' | 'applicant' | 'quantity'>;

/**
 * Brings requests into the school file, approved. The same department, item, day and person is the same request; a changed amount
 * changes it. What the storeroom does not know becomes an item with nothing in stock, and is told.
 */
export function applyRequests(tx: Writer, rows: ReadRow<RequestRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const items = new StoredItems(tx, outcome, ctx);
  const departments = departmentIds(tx, 1);
  const known = groupBy(
    tx.all<Known>(
      `SELECT ${columns('request', 'id departmentId name spec neededBy applicant quantity')} FROM request
        WHERE term_id = ? ORDER BY id`,
      ctx.term.id,
    ),
    (one) => keyOf(one.departmentId, one),
  );
  for (const read of rows) {
    const { row } = read;
    const departmentId = departments.id(row.department);
    // The same line twice in a file is two requests: each is matched once.
    const there = known.get(keyOf(departmentId, row))?.shift();
    if (there) {
      if (there.quantity === row.quantity) {
        outcome.unchanged++;
        continue;
      }
      update(tx, 'request', there.id, { quantity: row.quantity });
      outcome.changes.push({
        what: `${row.department} ${row.name}`,
        field: 'quantity',
        from: String(there.quantity),
        to: String(row.quantity),
      });
      outcome.changed++;
      continue;
    }
    const [found] = items.find({ name: row.name, spec: row.spec ?? '' });
    let item = found;
    if (!item) {
      item = items.upsert({ kind: 'supply', name: row.name, spec: row.spec, unit: row.unit }).item;
      const name = [row.name, row.spec].filter(Boolean).join(' ');
      outcome.remarks.push(problem('request-new-item', { name }, { at: placeOf(read, 'name') }));
    }
    const { department: _d, unit: _u, ...asked } = row;
    insert(tx, 'request', {
      ...{ termId: ctx.term.id, departmentId, itemId: item.id },
      ...asked,
      state: 'approved',
    });
    outcome.added++;
  }
  return outcome;
}

function keyOf(departmentId: number, { name, spec, neededBy, applicant }: Known | RequestRow): string {
  return [departmentId, flat(name), flat(spec ?? ''), neededBy ?? '', applicant ?? ''].join('|');
}
