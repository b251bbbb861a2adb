import type { Reader, Writer } from '../../store/reader.ts';
import { insert, update } from '../../store/rows.ts';
import type { Scored } from './inspection.ts';

/** An inspection to be written. */
export interface NewInspection {
  form: string;
  date: string;
  areaId: number | null;
  roomId: number | null;
  inspector: string | null;
  scored: Scored;
}

/** Writes an inspection; the same form, place and day again replaces its figures. Returns its id and its failed lines. */
export function putInspection(
  tx: Writer,
  termId: number,
  made: NewInspection,
): { id: number; fresh: boolean; failed: { id: number; name: string; reason: string | null }[] } {
  const old = tx.get<{ id: number }>(
    'SELECT id FROM inspection WHERE term_id = ? AND form = ? AND date = ? AND area_id IS ? AND room_id IS ?',
    termId,
    made.form,
    made.date,
    made.areaId,
    made.roomId,
  );
  const { scored, ...where } = made;
  const { lines, ...result } = scored;
  const id = old?.id ?? insert(tx, 'inspection', { termId, ...where, ...result });
  if (old) update(tx, 'inspection', id, { ...result, inspector: made.inspector ?? undefined });
  tx.run(
    `INSERT INTO inspection_line (inspection_id, name, points, lost, reason)
     SELECT ?, l.value ->> 'name', l.value ->> 'points', l.value ->> 'lost', l.value ->> 'reason' FROM json_each(?) l WHERE true
     ON CONFLICT (inspection_id, name) DO UPDATE SET points = excluded.points, lost = excluded.lost, reason = excluded.reason`,
    id,
    JSON.stringify(lines),
  );
  const failed = tx.all<{ id: number; name: string; reason: string | null }>(
    `SELECT l.id, l.name, l.reason FROM inspection_line l WHERE l.inspection_id = ? AND l.lost > 0
        AND NOT EXISTS (SELECT 1 FROM task t WHERE t.inspection_line_id = l.id)
        AND NOT EXISTS (SELECT 1 FROM repair r WHERE r.inspection_line_id = l.id) ORDER BY l.id`,
    id,
  );
  return { id, fresh: old === undefined, failed };
}

/** The inspection of that day that found nothing at a place; it is withdrawn when somebody says that the place did not pass. Undefined: there is none. */
export function withdrawPass(
  tx: Writer,
  termId: number,
  { form, date, areaId, roomId }: Omit<NewInspection, 'inspector' | 'scored'>,
): number | undefined {
  const found = tx.get<{ id: number }>(
    `SELECT id FROM inspection WHERE term_id = ? AND form = ? AND date = ? AND area_id IS ? AND room_id IS ? AND passed = 1 AND score = full`,
    termId,
    form,
    date,
    areaId,
    roomId,
  );
  if (!found) return undefined;
  tx.run('DELETE FROM inspection_line WHERE inspection_id = ?', found.id);
  tx.run('DELETE FROM inspection WHERE id = ?', found.id);
  return found.id;
}

/** The score that an area or a room has by a form on a day; undefined where it was not inspected. */
export function scoreAt(
  reader: Reader,
  form: string,
  date: string,
  { areaId, roomId }: Pick<NewInspection, 'areaId' | 'roomId'>,
): number | undefined {
  return reader.get<{ score: number }>(
    'SELECT score FROM inspection WHERE form = ? AND date = ? AND area_id IS ? AND room_id IS ?',
    form,
    date,
    areaId,
    roomId,
  )?.score;
}

/** An inspection as it is listed. */
export interface InspectionRow {
  id: number;
  form: string;
  date: string;
  place: string;
  classCode: string | null;
  inspector: string | null;
  score: number;
  full: number;
  passed: 0 | 1;
}

const ROWS = `SELECT i.id, i.form, i.date, coalesce(a.name, r.name) AS place, c.code AS classCode, i.inspector, i.score, i.full, i.passed
  FROM inspection i LEFT JOIN area a ON a.id = i.area_id LEFT JOIN room r ON r.id = i.room_id LEFT JOIN class c ON c.id = a.class_id`;

/** The inspections of a term, newest first; of one form where it is given. */
export function inspections(reader: Reader, termId: number, form = ''): InspectionRow[] {
  return reader.all<InspectionRow>(
    `${ROWS} WHERE i.term_id = ? AND ? IN ('', i.form) ORDER BY i.date DESC, i.id DESC`,
    termId,
    form,
  );
}

/** Who inspected by a form last: most likely who does so again. */
export const lastInspector = (reader: Reader, termId: number, form: string): string | undefined =>
  inspections(reader, termId, form).find(({ inspector }) => inspector)?.inspector ?? undefined;

/** An area's place among the areas. */
export interface Ranked {
  rank: number;
  place: string;
  classCode: string | null;
  owner: string | null;
  count: number;
  /** Average per cent of the points. */
  average: number;
}

/** Areas by their average score between two days, best first; equal averages share a rank. */
export function ranking(reader: Reader, termId: number, form: string, from: string, to: string): Ranked[] {
  return reader.all<Ranked>(
    `SELECT rank() OVER (ORDER BY sum(i.score) * 1.0 / sum(i.full) DESC) AS rank, a.name AS place, c.code AS classCode,
            coalesce(s.name, t.name) AS owner, count(*) AS count, round(sum(i.score) * 100.0 / sum(i.full), 1) AS average
       FROM inspection i JOIN area a ON a.id = i.area_id LEFT JOIN class c ON c.id = a.class_id
       LEFT JOIN staff s ON s.id = a.owner_id LEFT JOIN staff t ON t.id = c.teacher_id
      WHERE i.term_id = ? AND i.form = ? AND i.date BETWEEN ? AND ?
      GROUP BY a.id ORDER BY rank, a.seq, a.id`,
    termId,
    form,
    from,
    to,
  );
}

export interface InspectionLine {
  name: string;
  points: number;
  lost: number;
  reason: string | null;
}

/** What was looked at in an inspection, in order, with the points lost. */
export function inspectionLines(reader: Reader, inspectionId: number): InspectionLine[] {
  return reader.all(
    'SELECT name, points, lost, reason FROM inspection_line WHERE inspection_id = ? ORDER BY id',
    inspectionId,
  );
}
