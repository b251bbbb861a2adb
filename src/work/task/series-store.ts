import type { Calendar } from '../../school/calendar/calendar.ts';
import { addDays, type Day, daysBetween } from '../../school/calendar/day.ts';
import type { Term } from '../../school/term/term.ts';
import type { Reader, Writer } from '../../store/reader.ts';
import { columns, insert, update } from '../../store/rows.ts';
import { following, type Occurrence, occurrences, type Series, type Standing } from './series.ts';
import { addTasks, moveOff } from './store.ts';

/** A term has about twenty weeks; used where nobody has said when it ends. */
const TERM_DAYS = 140;

const SERIES = columns(
  'recurring',
  'id termId title category every fromDay toDay ownerId ownerRole classId roomId note skipped',
);

/** What is said of a series besides when it comes. */
export type SeriesFacts = Partial<
  Pick<Series, 'title' | 'category' | 'ownerId' | 'ownerRole' | 'classId' | 'roomId' | 'note'>
>;

const onceATerm = ({ every }: Pick<Series, 'every'>) => every === 'termly' || every === 'yearly';

/** A task that comes back, with its tasks of this term; its first may be there already (`begins`). Returns their days and numbers. */
export function addSeries(
  tx: Writer,
  term: Pick<Term, 'id' | 'opening' | 'ends'>,
  said: SeriesFacts & Pick<Series, 'title' | 'every' | 'fromDay'> & { toDay?: Day | null },
  calendar: Calendar,
  begins?: number,
): { id: number; days: Day[]; ids: number[]; toDay: Day } {
  const until = said.toDay ?? term.ends ?? addDays(term.opening, TERM_DAYS);
  const toDay = onceATerm(said) ? (said.toDay ?? null) : until;
  const id = insert(tx, 'recurring', { termId: term.id, ...said, toDay });
  const all = occurrences(said.every, said.fromDay, until, calendar);
  if (begins !== undefined) update(tx, 'task', begins, { recurringId: id, occursOn: said.fromDay });
  const fresh = begins === undefined ? all : all.filter(({ on }) => on !== said.fromDay);
  return {
    id,
    days: all.map(({ due }) => due),
    ids: begin(tx, seriesById(tx, id)!, term.id, fresh),
    toDay: until,
  };
}

export function seriesById(reader: Reader, id: number): Series | undefined {
  return reader.get<Series>(`SELECT ${SERIES} FROM recurring WHERE id = ?`, id);
}

export function changeSeries(tx: Writer, series: Series, facts: SeriesFacts): void {
  update(tx, 'recurring', series.id, facts);
}

/** A series as it is listed: what is done of it in a term and what is left, and its next task. */
export interface SeriesRow extends Series {
  owner: string | null;
  done: number;
  left: number;
  nextOn: Day | null;
  nextId: number | null;
}

/** The series with tasks in a term, by what comes next. */
export function listSeries(reader: Reader, termId: number): SeriesRow[] {
  return reader.all<SeriesRow>(
    `SELECT ${SERIES}, staff.name AS owner, sum(task.state = 'done') AS done, sum(task.state = 'open') AS left,
            min(iif(task.state = 'open', task.due_on, NULL)) AS nextOn,
            (SELECT id FROM task t WHERE t.recurring_id = recurring.id AND t.term_id = ? AND t.state = 'open' ORDER BY due_on, id LIMIT 1) AS nextId
       FROM recurring JOIN task ON task.recurring_id = recurring.id AND task.term_id = ?
            LEFT JOIN staff ON staff.id = recurring.owner_id AND staff.state = 'active'
      GROUP BY recurring.id ORDER BY nextOn IS NULL, nextOn, recurring.id`,
    termId,
    termId,
  );
}

/** The tasks of a series on these days of a term. */
function begin(tx: Writer, series: Series, termId: number, all: readonly Occurrence[]): number[] {
  const { id: recurringId, title, category: area, ownerId, ownerRole: role, note } = series;
  // Classes are a term's own.
  const classId = termId === series.termId ? series.classId : null;
  const task = { recurringId, title, area, ownerId, role, note, classId, roomId: series.roomId };
  return addTasks(
    tx,
    termId,
    all.map(({ on, due }) => ({ ...task, due, occursOn: on })),
  );
}

const standing = (reader: Reader, seriesId: number, termId: number): Standing[] =>
  reader
    .all<Occurrence & { id: number; kept: 0 | 1 }>(
      `SELECT id, occurs_on AS "on", due_on AS due, state = 'done' OR moved AS kept FROM task
        WHERE recurring_id = ? AND term_id = ? AND occurs_on IS NOT NULL`,
      seriesId,
      termId,
    )
    .map((one) => ({ ...one, kept: one.kept === 1 }));

/** Lets the tasks of all series of a term follow the calendar: holidays that were added later, and those taken out. */
export function followCalendar(tx: Writer, termId: number, calendar: Calendar): number {
  const all = tx.all<Series>(
    `SELECT ${SERIES} FROM recurring WHERE term_id = ? AND every NOT IN ('termly', 'yearly')`,
    termId,
  );
  let changed = 0;
  for (const series of all) {
    const wanted = occurrences(series.every, series.fromDay, series.toDay ?? series.fromDay, calendar);
    const { added, moved, gone } = following(wanted, standing(tx, series.id, termId), skippedOf(series));
    begin(tx, series, termId, added);
    moveOff(tx, moved);
    dropTasks(tx, gone);
    changed += added.length + moved.length + gone.length;
  }
  return changed;
}

const skippedOf = (series: Series) => JSON.parse(series.skipped) as Day[];

/** The task of one day is taken away, and does not come back with the calendar. */
export function skipOne(tx: Writer, series: Series, on: Day): void {
  update(tx, 'recurring', series.id, { skipped: JSON.stringify([...skippedOf(series), on].sort()) });
}

/** A series ends before a day: its open tasks from then on go, `but` one. Returns how many. */
export function endSeries(tx: Writer, series: Series, on: Day, but?: number): number {
  update(tx, 'recurring', series.id, { toDay: addDays(on, -1) });
  const ids = openFrom(tx, series.id, on).filter((id) => id !== but);
  dropTasks(tx, ids);
  return ids.length;
}

/** The open tasks of a series from a day on. */
export function openFrom(reader: Reader, seriesId: number, on: Day): number[] {
  return reader
    .all<{ id: number }>(
      "SELECT id FROM task WHERE recurring_id = ? AND state = 'open' AND occurs_on >= ? ORDER BY occurs_on, id",
      seriesId,
      on,
    )
    .map(({ id }) => id);
}

export function dropTasks(tx: Writer, ids: readonly number[]): void {
  tx.run('DELETE FROM task WHERE id IN (SELECT value FROM json_each(?))', JSON.stringify(ids));
}

/**
 * What comes back with a new term: termly in each, yearly in the same half of another year, as many days before or after its opening as
 * the first time. A term that has it already gets none. Returns how many.
 */
export function beginInTerm(
  tx: Writer,
  term: Pick<Term, 'id' | 'half' | 'opening'>,
  calendar: Calendar,
): number {
  const all = tx.all<Series & { opening: Day }>(
    `SELECT ${SERIES}, term.opening FROM recurring JOIN term ON term.id = recurring.term_id
      WHERE (every = 'termly' OR (every = 'yearly' AND substr(term.code, -1) = ?)) AND term.opening < ?
        AND NOT EXISTS (SELECT 1 FROM task WHERE recurring_id = recurring.id AND task.term_id = ?)`,
    String(term.half),
    term.opening,
    term.id,
  );
  return all.filter((series) => {
    const on = addDays(term.opening, daysBetween(series.opening, series.fromDay));
    if (series.toDay !== null && on > series.toDay) return false;
    return begin(tx, series, term.id, occurrences(series.every, on, on, calendar)).length > 0;
  }).length;
}
