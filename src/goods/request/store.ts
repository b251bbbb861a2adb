import { removeIfOnlyAsked } from '../../school/department/store.ts';
import { groupBy } from '../../store/groups.ts';
import type { Reader, Writer } from '../../store/reader.ts';
import { columns, insert, update } from '../../store/rows.ts';
import type { HandOut } from '../plan/serve.ts';
import { loadPlan, type PlanTerm } from '../plan/store.ts';
import type { Plan } from '../plan/types.ts';
import { type HandOuts, handOutKey, type Request, type RequestRow, requestRows } from './request.ts';

/** What a new request says; the item's name and spec, or free text. */
export type NewRequest = Pick<
  Request,
  'departmentId' | 'itemId' | 'name' | 'spec' | 'quantity' | 'neededBy' | 'purpose' | 'applicant' | 'extra'
>;

const OWN = columns(
  'request',
  'id departmentId itemId name spec quantity neededBy purpose applicant extra decidedBy decidedOn reason',
);

/** The requests of a term, earliest need first. */
export function requests(reader: Reader, termId: number): Request[] {
  return reader.all<Request>(
    `SELECT ${OWN}, department.name AS department, item.code, coalesce(item.unit, '') AS unit, item.price_fen AS priceFen,
            CASE request.state WHEN 'done' THEN 'approved' ELSE request.state END AS state
       FROM request JOIN department ON department.id = request.department_id
       LEFT JOIN item ON item.id = request.item_id
      WHERE request.term_id = ?
      ORDER BY coalesce(request.needed_by, '9999'), request.id`,
    termId,
  );
}

/** The requests of a term with what has been done for each: the plan (who has it already gives it) and one more query. */
export function loadRequests(
  reader: Reader,
  term: PlanTerm,
  today: string,
  plan: () => Plan = () => loadPlan(reader, { ...term, today }),
): RequestRow[] {
  const all = requests(reader, term.id);
  if (all.length === 0) return [];
  return requestRows(all, departmentHandOuts(reader, term.id), plan(), today);
}

function departmentHandOuts(reader: Reader, termId: number): HandOuts {
  const rows = reader.all<HandOut & { itemId: number; departmentId: number }>(
    `SELECT item_id AS itemId, recipient_id AS departmentId, date, -sum(amount) AS amount FROM movement
      WHERE recipient_kind = 'department' AND term_id = ? AND kind IN ('CK', 'TK')
        AND item_id IN (SELECT item_id FROM request WHERE term_id = ?)
      GROUP BY item_id, recipient_id, date
      ORDER BY date`,
    termId,
    termId,
  );
  return groupBy(
    rows,
    (row) => handOutKey(row.itemId, row.departmentId),
    ({ date, amount }) => ({ date, amount }),
  );
}

/** Writes a new request, submitted. @returns its id */
export function insertRequest(tx: Writer, termId: number, request: NewRequest): number {
  return insert(tx, 'request', { termId, ...request });
}

/** Changes what is given of a request. Another amount is to be decided anew. */
export function updateRequest(
  tx: Writer,
  id: number,
  change: Partial<NewRequest & Pick<Request, 'state' | 'decidedBy' | 'decidedOn' | 'reason'>>,
): void {
  const undecided = { state: 'submitted' as const, decidedBy: null, decidedOn: null, reason: null };
  const asked = change.quantity !== undefined && change.state === undefined;
  update(tx, 'request', id, asked ? { ...change, ...undecided } : change);
}

/** Takes a request away, with the department that it founded; what was handed out stays in the ledger. */
export function removeRequest(tx: Writer, { id, departmentId }: Pick<Request, 'id' | 'departmentId'>): void {
  tx.run('DELETE FROM request WHERE id = ?', id);
  removeIfOnlyAsked(tx, departmentId);
}
