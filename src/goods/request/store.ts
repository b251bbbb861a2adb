import type { Reader, Writer } from '../../store/reader.ts';
import type { HandOut } from '../plan/serve.ts';
import { loadPlan, type PlanTerm } from '../plan/store.ts';
import type { Plan } from '../plan/types.ts';
import { type HandOuts, handOutKey, type Request, type RequestRow, requestRows } from './request.ts';

/** What a new request says; the item's name and spec, or free text. */
export type NewRequest = Pick<
  Request,
  'departmentId' | 'itemId' | 'name' | 'spec' | 'quantity' | 'neededBy' | 'purpose' | 'applicant' | 'extra'
>;

/** The requests of a term, earliest need first. */
export function requests(reader: Reader, termId: number): Request[] {
  return reader.all<Request>(
    `SELECT request.id, request.department_id AS departmentId, department.name AS department, request.item_id AS itemId,
            item.code, request.name, request.spec, coalesce(item.unit, '') AS unit, request.quantity,
            request.needed_by AS neededBy, request.purpose, request.applicant, request.extra,
            CASE request.state WHEN 'done' THEN 'approved' ELSE request.state END AS state,
            request.decided_by AS decidedBy, request.decided_on AS decidedOn, request.reason, item.price_fen AS priceFen
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
  const found = new Map<string, HandOut[]>();
  for (const { itemId, departmentId, date, amount } of rows) {
    const key = handOutKey(itemId, departmentId);
    found.set(key, [...(found.get(key) ?? []), { date, amount }]);
  }
  return found;
}

/** Writes a new request, submitted. @returns its id */
export function insertRequest(tx: Writer, termId: number, request: NewRequest): number {
  return tx.run(
    `INSERT INTO request (term_id, department_id, item_id, name, spec, quantity, needed_by, purpose, applicant, extra)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    termId,
    request.departmentId,
    request.itemId,
    request.name,
    request.spec,
    request.quantity,
    request.neededBy,
    request.purpose,
    request.applicant,
    request.extra,
  ).id;
}

/** Writes a request as it stands now, by its id. */
export function updateRequest(tx: Writer, request: Request): void {
  tx.run(
    `UPDATE request SET department_id = ?, item_id = ?, name = ?, spec = ?, quantity = ?, needed_by = ?, purpose = ?,
            applicant = ?, extra = ?, state = ?, decided_by = ?, decided_on = ?, reason = ? WHERE id = ?`,
    request.departmentId,
    request.itemId,
    request.name,
    request.spec,
    request.quantity,
    request.neededBy,
    request.purpose,
    request.applicant,
    request.extra,
    request.state,
    request.decidedBy,
    request.decidedOn,
    request.reason,
    request.id,
  );
}

/** Takes a request away; what was handed out stays in the ledger. */
export function removeRequest(tx: Writer, id: number): void {
  tx.run('DELETE FROM request WHERE id = ?', id);
}
