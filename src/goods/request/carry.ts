import type { Writer } from '../../store/reader.ts';
import type { PlanTerm } from '../plan/store.ts';
import { loadRequests } from './store.ts';

/**
 * Takes what is left of a term's open requests into the next term, decided as they were; the day they were needed by is over and is
 * left out. What the next term has been asked for already is left.
 * @returns how many were taken over
 */
export function carryRequests(tx: Writer, from: PlanTerm, toId: number, today: string): number {
  const open = loadRequests(tx, from, today).filter(
    (row) => row.progress !== 'declined' && row.handed < row.quantity,
  );
  const left = open.map(({ id, quantity, handed }) => ({ id, left: quantity - handed }));
  return tx.run(
    `INSERT INTO request (term_id, department_id, item_id, name, spec, quantity, purpose, applicant, extra, state, decided_by, decided_on, reason)
     SELECT ?, old.department_id, old.item_id, old.name, old.spec, j.value ->> 'left', old.purpose, old.applicant, old.extra,
            CASE old.state WHEN 'done' THEN 'approved' ELSE old.state END, old.decided_by, old.decided_on, old.reason
       FROM json_each(?) AS j JOIN request AS old ON old.id = j.value ->> 'id'
      WHERE NOT EXISTS (SELECT 1 FROM request AS own WHERE own.term_id = ? AND own.department_id = old.department_id
                                AND own.name = old.name AND own.spec = old.spec)
      ORDER BY j.key`,
    toId,
    JSON.stringify(left),
    toId,
  ).changes;
}
