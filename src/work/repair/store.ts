import { loadCalendar } from '../../school/calendar/store.ts';
import { roomAt } from '../../school/room/place.ts';
import type { Reader, Value, Writer } from '../../store/reader.ts';
import { insert, put, update } from '../../store/rows.ts';
import { dueOf, type Repair, type RepairState, type Severity } from './repair.ts';

/** The severities that the school knows, most urgent first. */
export function severities(reader: Reader): Severity[] {
  return reader.all<Severity>(
    'SELECT id, name, minutes, workdays, urgent FROM severity ORDER BY urgent DESC, workdays, minutes, id',
  );
}

/** Adds a severity, or changes its deadline. */
export function putSeverity(tx: Writer, name: string, minutes: number | null, workdays: number | null): void {
  put(tx, 'severity', ['name'], { name, minutes, workdays, urgent: minutes !== null });
}

const SELECT = `
  SELECT p.id, p.reported_on AS reportedOn, p.reported_at AS reportedAt, p.reporter, p.place, p.room_id AS roomId, p.fault,
         v.name AS severity, v.urgent, p.due_on AS dueOn, p.due_at AS dueAt, coalesce(s.name, p.worker) AS worker,
         p.owner_id AS ownerId, p.planned_on AS plannedOn, p.planned_at AS plannedAt, p.planned_reason AS plannedReason,
         p.blocks_lessons AS blocksLessons, p.state, p.done_on AS doneOn, p.result, p.accepted_on AS acceptedOn,
         p.accepted_by AS acceptedBy, p.carried_from IS NOT NULL AS carried, p.state = 'open' AND p.due_on < ? AS overdue
    FROM repair p JOIN severity v ON v.id = p.severity_id
    LEFT JOIN staff s ON s.id = p.owner_id AND s.state = 'active'`;

export interface RepairFilter {
  /** Left out: what is not yet accepted. */
  state?: Repair['state'] | 'all';
  place?: string;
  overdue?: boolean;
  unmarked?: boolean;
}

/** The repairs of a term, the most urgent and earliest due first. */
export function listRepairs(reader: Reader, termId: number, filter: RepairFilter, today: string): Repair[] {
  const where = ['p.term_id = ?'];
  const params: Value[] = [today, termId];
  const add = (sql: string, ...values: Value[]) => {
    where.push(sql);
    params.push(...values);
  };
  if (filter.state === undefined) add("p.state IN ('open', 'done')");
  else if (filter.state !== 'all') add('p.state = ?', filter.state);
  if (filter.place) add('p.place LIKE ?', `%${filter.place}%`);
  if (filter.overdue) add("p.state = 'open' AND p.due_on < ?", today);
  if (filter.unmarked) add("p.blocks_lessons IS NULL AND p.state = 'open'");
  return reader.all<Repair>(
    `${SELECT} WHERE ${where.join(' AND ')} ORDER BY p.state = 'open' DESC, v.urgent DESC, p.due_on, p.id`,
    ...params,
  );
}

/** One repair, of whatever term. */
export function repairById(reader: Reader, id: number, today: string): Repair | undefined {
  return reader.get<Repair>(`${SELECT} WHERE p.id = ?`, today, id);
}

/** Everything ever reported at a place, newest first. */
export function historyOf(reader: Reader, place: string, today: string): Repair[] {
  return reader.all<Repair>(
    `${SELECT} WHERE p.place = ? ORDER BY p.reported_on DESC, p.id DESC`,
    today,
    place,
  );
}

export interface NewRepair {
  reportedOn: string;
  reportedAt?: string | null;
  reporter?: string | null;
  place: string;
  fault: string;
  severityId: number;
  blocksLessons?: 0 | 1 | null;
  inspectionLineId?: number | null;
}

/**
 * Reports a repair, due by its severity and the school's calendar; a place that is a room's name is that room. The same
 * fault at the same place that is not yet mended is not reported twice: `added` is then false.
 */
export function addRepair(
  tx: Writer,
  termId: number,
  repair: NewRepair,
): {
  id: number;
  added: boolean;
  dueOn: string;
  dueAt: string | null;
  unknownYears: number[];
  state: RepairState;
} {
  const old = tx.get<{ id: number; dueOn: string; dueAt: string | null; state: RepairState }>(
    `SELECT id, due_on AS dueOn, due_at AS dueAt, state FROM repair
      WHERE place = ? AND fault = ? AND (state = 'open' OR reported_on = ?)`,
    repair.place,
    repair.fault,
    repair.reportedOn,
  );
  if (old) return { ...old, added: false, unknownYears: [] };
  const severity = severities(tx).find((s) => s.id === repair.severityId)!;
  const due = dueOf(severity, repair.reportedOn, repair.reportedAt ?? null, loadCalendar(tx));
  const { on: dueOn, at: dueAt, unknownYears } = due;
  const roomId = roomAt(tx, termId, repair.place);
  const id = insert(tx, 'repair', { termId, roomId, dueOn, dueAt, ...repair });
  return { id, added: true, dueOn, dueAt, unknownYears, state: 'open' };
}

/** Changes what is given of a repair. Keys are columns of table repair. */
export function editRepair(tx: Writer, id: number, facts: Record<string, string | number | null>): void {
  update(tx, 'repair', id, facts);
}

/** The documents by which a repair took parts from the storeroom. */
export function partsOf(
  reader: Reader,
  id: number,
): { number: string; item: string; quantity: number; unit: string }[] {
  return reader.all(
    `SELECT m.number, i.name AS item, -m.amount AS quantity, i.unit FROM repair_part p
       JOIN movement m ON m.document_id = p.document_id JOIN item i ON i.id = m.item_id
      WHERE p.repair_id = ? ORDER BY m.document_id, m.row`,
    id,
  );
}

/** Notes that a document took parts from the storeroom for a repair. */
export function addPart(tx: Writer, repairId: number, documentId: number): void {
  insert(tx, 'repair_part', { repairId, documentId });
}
