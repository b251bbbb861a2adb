import type { Reader, Writer } from '../../store/reader.ts';

/** Someone who is expected at a session. */
export interface Attendee {
  staffId: number;
  name: string;
  department: string | null;
  duty: string | null;
  state: 'expected' | 'present' | 'late' | 'leave' | 'absent';
}

/** Who is expected at a session, by department and name. */
export function attendees(reader: Reader, gatheringId: number): Attendee[] {
  return reader.all<Attendee>(
    `SELECT s.id AS staffId, s.name, d.name AS department, coalesce(s.duty, s.post) AS duty, a.state
       FROM attendance a JOIN staff s ON s.id = a.staff_id LEFT JOIN department d ON d.id = s.department_id
      WHERE a.gathering_id = ? ORDER BY d.id, s.id`,
    gatheringId,
  );
}

/** Invites staff: all in service, those of departments, or single persons. Returns how many are expected then. */
export function invite(
  tx: Writer,
  gatheringId: number,
  who: { all?: boolean; departmentIds?: number[]; staffIds?: number[] },
): number {
  tx.run(
    `INSERT INTO attendance (gathering_id, staff_id)
     SELECT ?, s.id FROM staff s
      WHERE s.state = 'active' AND (? = 1 OR s.department_id IN (SELECT value FROM json_each(?)) OR s.id IN (SELECT value FROM json_each(?)))
     ON CONFLICT DO NOTHING`,
    gatheringId,
    who.all ? 1 : 0,
    JSON.stringify(who.departmentIds ?? []),
    JSON.stringify(who.staffIds ?? []),
  );
  return tx.get<{ n: number }>('SELECT count(*) AS n FROM attendance WHERE gathering_id = ?', gatheringId)!.n;
}

/** Enters who came: those named by state, everybody else was present; of those `unsaid`, nothing is known and nothing changes. */
export function attend(
  tx: Writer,
  gatheringId: number,
  states: Record<'absent' | 'leave' | 'late', number[]>,
  unsaid: readonly number[] = [],
): void {
  tx.run(
    "UPDATE attendance SET state = 'present' WHERE gathering_id = ? AND staff_id NOT IN (SELECT value FROM json_each(?))",
    gatheringId,
    JSON.stringify(unsaid),
  );
  for (const state of ['absent', 'leave', 'late'] as const) {
    tx.run(
      'UPDATE attendance SET state = ? WHERE gathering_id = ? AND staff_id IN (SELECT value FROM json_each(?))',
      state,
      gatheringId,
      JSON.stringify(states[state]),
    );
  }
}
