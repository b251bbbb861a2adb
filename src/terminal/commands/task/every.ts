import { workdaysBetween } from '../../../school/calendar/calendar.ts';
import { daysBetween } from '../../../school/calendar/day.ts';
import { loadCalendar } from '../../../school/calendar/store.ts';
import type { Term } from '../../../school/term/term.ts';
import type { Writer } from '../../../store/reader.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import type { Every, Series } from '../../../work/task/series.ts';
import { addSeries, changeSeries, endSeries, openFrom, seriesById } from '../../../work/task/series-store.ts';
import { editTasks, type NewTask, type TaskFacts } from '../../../work/task/store.ts';
import type { TaskRow } from '../../../work/task/task.ts';

/** A task for each day that comes round, from its due day (else the opening, or today after it) to the end of the term. */
export function addEvery(
  tx: Writer,
  term: Term,
  task: NewTask,
  { every, to, today }: { every: Every; to?: string | null; today: string },
) {
  const fromDay = task.due ?? (daysBetween(today, term.opening) > 0 ? term.opening : today);
  const calendar = loadCalendar(tx);
  const { days, ids, toDay } = addSeries(
    tx,
    term,
    { ...seriesFacts(task), title: task.title, every, fromDay, toDay: to },
    calendar,
  );
  if (days.length === 0) refuse(EXIT.usage, 'not-days', { value: `${fromDay}~${toDay}` });
  return {
    id: ids[0]!,
    every,
    days,
    unknownYears: workdaysBetween(calendar, fromDay, days.at(-1)!).unknownYears,
  };
}

/** A series as the facts of its tasks have it. */
const seriesFacts = ({ title, area, role, ownerId, classId, roomId, note }: TaskFacts) => ({
  title,
  category: area,
  ownerRole: ownerId === undefined ? undefined : role,
  ownerId,
  classId,
  roomId,
  note,
});

/** The series of a task. @throws Refusal 1 where it does not come back */
export const seriesOf = (tx: Pick<Writer, 'get'>, { id, seriesId }: TaskRow): Series =>
  (seriesId === null ? undefined : seriesById(tx as Writer, seriesId)) ??
  refuse(EXIT.no, 'task-no-series', { id });

/** Changes a task that comes back, and all its later ones; another rhythm begins with it. Returns how many tasks that is. */
export function editSeries(
  tx: Writer,
  row: TaskRow,
  term: Term,
  { every, to, due: _, ...facts }: TaskFacts & { every?: Every; to?: string | null },
): number {
  const series = seriesOf(tx, row);
  const on = row.occursOn ?? row.due ?? series.fromDay;
  changeSeries(tx, series, seriesFacts(facts));
  const ids = openFrom(tx, series.id, on);
  editTasks(tx, ids, facts);
  if (!every) return ids.length;
  endSeries(tx, series, on, row.id);
  const { id: __, skipped: ___, ...kept } = { ...seriesOf(tx, row), every, fromDay: on };
  const toDay = to ?? (series.toDay && series.toDay >= on ? series.toDay : null);
  return addSeries(tx, term, { ...kept, toDay }, loadCalendar(tx), row.id).ids.length + 1;
}
