import type { Reader, Writer } from '../../store/reader.ts';

export interface Duty {
  id: number;
  date: string;
  shift: string;
  staffId: number;
  staff: string;
  phone: string | null;
  place: string;
  job: string;
  leader: 0 | 1;
}

/** The roster of a term between two days, by day and shift, who leads first. */
export function duties(reader: Reader, termId: number, from = '', to = '9999-12-31'): Duty[] {
  return reader.all<Duty>(
    `SELECT d.id, d.date, d.shift, d.staff_id AS staffId, s.name AS staff, s.phone, d.place, d.job, d.leader
       FROM duty d JOIN staff s ON s.id = d.staff_id
      WHERE d.term_id = ? AND d.date BETWEEN ? AND ? ORDER BY d.date, d.shift, d.leader DESC, d.id`,
    termId,
    from,
    to,
  );
}

export interface NewDuty {
  date: string;
  shift: string;
  staffId: number;
  place: string;
  job: string;
  leader: 0 | 1;
}

/** Puts people on duty; who is on that day and shift already stays. Returns how many were new. */
export function addDuties(tx: Writer, termId: number, rows: readonly NewDuty[]): number {
  const v = (k: keyof NewDuty) => `r.value ->> '${k}'`;
  return tx.run(
    `INSERT INTO duty (term_id, date, shift, staff_id, place, job, leader)
     SELECT ?, ${v('date')}, ${v('shift')}, ${v('staffId')}, ${v('place')}, ${v('job')}, ${v('leader')} FROM json_each(?) r WHERE true
     ON CONFLICT (date, shift, staff_id) DO NOTHING`,
    termId,
    JSON.stringify(rows),
  ).changes;
}

export function dropDuties(tx: Writer, ids: readonly number[]): void {
  tx.run('DELETE FROM duty WHERE id IN (SELECT value FROM json_each(?))', JSON.stringify(ids));
}
