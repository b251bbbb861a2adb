import type { Reader } from '../store/reader.ts';
import type { Done } from './home-store.ts';

/** An open task of which the records may tell that its work is done. */
export interface OpenTask {
  id: number;
  title: string;
  titleEn: string | null;
  /** Its name in the checklist (stock-count); of one that an inspection raised 'failed'. */
  name: string;
  dueOn: string | null;
  class: number | null;
  area: number | null;
  department: number | null;
  event: number | null;
  line: number | null;
  /** Open tasks that come before it, as numbers with commas; null: none. */
  waits: string | null;
}

/** The open tasks of a term that came of a checklist or an inspection, the soonest first. */
export function openTasks(reader: Reader, termId: number): OpenTask[] {
  return reader
    .all<OpenTask & { key: string | null }>(
      `SELECT id, title, title_en AS titleEn, key, due_on AS dueOn, class_id AS class, area_id AS area,
              department_id AS department, gathering_id AS event, inspection_line_id AS line,
              (SELECT group_concat(other.id) FROM task_wait JOIN task AS other ON other.id = waits_for AND other.state = 'open'
                WHERE task_id = task.id) AS waits
         FROM task WHERE term_id = ? AND state = 'open' AND (key IS NOT NULL OR inspection_line_id IS NOT NULL)
        ORDER BY due_on IS NULL, due_on, id`,
      termId,
    )
    .map(({ key, ...task }) => ({ ...task, name: key?.replace(/^.*?\/|@.*$/g, '') ?? 'failed' }));
}

/** So many of so many, of one target of tasks (0: the school), and the day of the last. */
interface Counted extends Done {
  id: number;
  on?: string | null;
}

const CAME = "attendance.state IN ('present', 'late')";
const LAST_PASSED =
  '(SELECT passed FROM inspection WHERE area_id = area.id ORDER BY date DESC, inspection.id DESC LIMIT 1)';

/** What a term's records count: rows {id, done, total, on} of the target named. All of them done is evidence. */
const COUNTS = {
  /** What the last stocktake of the whole storeroom counted; what was not there by the books need not be. */
  stocktake: [
    null,
    `SELECT 0 AS id, count(counted) AS done, count(*) AS total, max(closed_on) AS "on"
       FROM stocktake JOIN stocktake_line ON stocktake_id = stocktake.id AND (book <> 0 OR counted IS NOT NULL)
      WHERE stocktake.id = (SELECT max(id) FROM stocktake WHERE term_id = ? AND state = 'closed' AND place = '')`,
  ],
  /** Requests, whatever was decided. */
  requested: [
    'department',
    'SELECT department_id AS id, count(*) AS done, count(*) AS total FROM request WHERE term_id = ? GROUP BY 1',
  ],
  /** Rooms of classes that were looked at. */
  inspected: [
    null,
    `SELECT 0 AS id, count(seen.on_day) AS done, count(*) AS total, min(seen.on_day) AS "on"
       FROM (SELECT DISTINCT room_id, term_id FROM class WHERE term_id = ? AND room_id IS NOT NULL) AS own
       LEFT JOIN (SELECT room_id, term_id, max(date) AS on_day FROM inspection GROUP BY 1, 2) AS seen
         ON seen.room_id = own.room_id AND seen.term_id = own.term_id`,
  ],
  /** Cleaning areas whose last inspection passed. */
  clean: [
    null,
    `SELECT 0 AS id, coalesce(sum(${LAST_PASSED}), 0) AS done, count(*) AS total,
            (SELECT max(date) FROM inspection WHERE area_id IS NOT NULL AND inspection.term_id = area.term_id) AS "on"
       FROM area WHERE term_id = ?`,
  ],
  areaClean: [
    'area',
    `SELECT id, coalesce(${LAST_PASSED}, 0) AS done, 1 AS total, (SELECT max(date) FROM inspection WHERE area_id = area.id) AS "on"
       FROM area WHERE term_id = ?`,
  ],
  /** What an inspection found wanting: places that passed by the same form since. */
  passedSince: [
    'line',
    `SELECT task.inspection_line_id AS id, 1 AS done, 1 AS total, max(later.date) AS "on"
       FROM task JOIN inspection_line ON inspection_line.id = task.inspection_line_id
       JOIN inspection AS was ON was.id = inspection_line.inspection_id
       JOIN inspection AS later ON later.id > was.id AND later.form = was.form AND later.passed = 1
        AND later.area_id IS was.area_id AND later.room_id IS was.room_id
      WHERE task.term_id = ? AND task.state = 'open' GROUP BY 1`,
  ],
  /** Repairs that stop lessons: mended and accepted. */
  mended: [
    null,
    `SELECT 0 AS id, coalesce(sum(state = 'accepted'), 0) AS done, count(*) AS total FROM repair
      WHERE term_id = ? AND blocks_lessons = 1 AND state <> 'cancelled'`,
  ],
  /** Classes with a seat for everybody in their own room. */
  seated: [
    null,
    `SELECT 0 AS id, coalesce(sum(desks * seats_per_desk >= pupils AND chairs >= pupils), 0) AS done, count(*) AS total
       FROM class JOIN enrolment ON enrolment.class_id = class.id LEFT JOIN room ON room.id = class.room_id
      WHERE class.term_id = ?`,
  ],
  /** Trainings of which it is entered who came. */
  trained: [
    null,
    `SELECT 0 AS id, count(*) AS done, count(*) AS total, max(date) AS "on" FROM gathering
      WHERE term_id = ? AND kind = 'training' AND EXISTS (SELECT 1 FROM attendance WHERE gathering_id = gathering.id AND ${CAME})`,
  ],
  entered: [
    'event',
    `SELECT gathering_id AS id, count(*) AS done, count(*) AS total FROM attendance JOIN gathering ON gathering.id = gathering_id
      WHERE term_id = ? AND ${CAME} GROUP BY 1`,
  ],
  /** Who came, of all that were to. */
  attended: [
    'event',
    `SELECT gathering_id AS id, sum(${CAME}) AS done, count(*) AS total FROM attendance JOIN gathering ON gathering.id = gathering_id
      WHERE term_id = ? GROUP BY 1`,
  ],
  /** Gear that came back from an event, what was lost or broken being settled, of what went out. */
  gearBack: [
    'event',
    `SELECT gathering_id AS id, sum(returned + lost + damaged) AS done, sum(issued) AS total
       FROM gathering_line JOIN gathering ON gathering.id = gathering_id WHERE term_id = ? AND lent = 1 GROUP BY 1`,
  ],
  /** Likewise, of all events. */
  allBack: [
    null,
    `SELECT 0 AS id, coalesce(sum(returned + lost + damaged), 0) AS done, coalesce(sum(issued), 0) AS total
       FROM gathering_line JOIN gathering ON gathering.id = gathering_id WHERE term_id = ? AND lent = 1`,
  ],
  /** Things of a class that were counted at the end of the term. */
  property: [
    'class',
    `SELECT holder_id AS id, count(closing) AS done, count(*) AS total FROM property
      WHERE term_id = ? AND holder_kind = 'class' GROUP BY 1`,
  ],
} as const satisfies Record<string, readonly [keyof OpenTask | null, string]>;

/** What a count is of. */
export type CountName = keyof typeof COUNTS;

/** One of the term's counts, as a task with a target asks for it. */
export function counted(
  reader: Reader,
  termId: number,
  name: CountName,
): (task: OpenTask) => Counted | undefined {
  const [target, sql] = COUNTS[name];
  const rows = new Map(reader.all<Counted>(sql, termId).map((row) => [row.id, row]));
  return (task) => rows.get(target === null ? 0 : (task[target] ?? -1));
}
