import type { Reader, Writer } from '../../store/reader.ts';
import type { Point } from './inspection.ts';

/** The forms there are. */
export function forms(reader: Reader): string[] {
  return reader
    .all<{ form: string }>('SELECT form FROM point WHERE retired = 0 GROUP BY form ORDER BY min(id)')
    .map((r) => r.form);
}

/** The points of a form in their order; none when there is no such form. */
export function pointsOf(reader: Reader, form: string): Point[] {
  return reader.all<Point>(
    'SELECT name, standard, points FROM point WHERE form = ? AND retired = 0 ORDER BY seq, id',
    form,
  );
}

/** Per cent of the points that a form needs to pass: setting inspection.pass.<form>, else all. */
export function passMark(reader: Reader, form: string): number {
  const row = reader.get<{ value: string }>(
    'SELECT value FROM setting WHERE key = ?',
    `inspection.pass.${form}`,
  );
  return Number(row?.value ?? 100);
}

/** Adds a point to a form, or changes it. */
export function putPoint(tx: Writer, form: string, point: Point): void {
  tx.run(
    `INSERT INTO point (form, seq, name, standard, points)
     VALUES (?, (SELECT coalesce(max(seq), 0) + 1 FROM point WHERE form = ?), ?, ?, ?)
     ON CONFLICT (form, name) DO UPDATE SET standard = excluded.standard, points = excluded.points, retired = 0`,
    form,
    form,
    point.name,
    point.standard,
    point.points,
  );
}
