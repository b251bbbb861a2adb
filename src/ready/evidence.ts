import type { PlanTerm } from '../goods/plan/store.ts';
import type { Plan } from '../goods/plan/types.ts';
import { addDays } from '../school/calendar/day.ts';
import type { Reader } from '../store/reader.ts';
import type { Lang, Words } from '../words/index.ts';
import { listTasks } from '../work/task/store.ts';
import type { TaskRow } from '../work/task/task.ts';
import { CONDITIONS, type Found, knownOf, type PlanName } from './conditions.ts';
import { type CountName, counted, type OpenTask, openTasks } from './evidence-store.ts';

/** An open task whose work is done by all that is known (to be ticked off, never said to be late), and by what: so many of so many, `owed` yet to come, the day of the last. */
export interface Evidence extends Found {
  task: OpenTask;
  by: CountName | PlanName;
}

/** A count of a round before is none of this one: so many days before a task's day. */
const FRESH = 21;

/**
 * The open tasks of a term that the records show to be done, the soonest first: all is signed for, every room was inspected, the
 * stocktake is closed. They stay open until somebody ticks them off. `plan`: that of the term, where it is there already.
 */
export function evidentTasks(
  reader: Reader,
  term: PlanTerm,
  today: string,
  { plan, only }: { plan?: Plan; only?: ReadonlySet<number> } = {},
): Evidence[] {
  const tasks = openTasks(reader, term.id).filter(
    ({ id, name }) => Object.hasOwn(CONDITIONS, name) && (only?.has(id) ?? true),
  );
  const counts = new Map<CountName, ReturnType<typeof counted>>();
  const known = knownOf(reader, term, today, plan);
  const evidenceOf = (task: OpenTask): Evidence | undefined => {
    const condition = CONDITIONS[task.name]!;
    if (typeof condition !== 'string') {
      const found = condition[1](known, task);
      return found && { task, by: condition[0], ...found };
    }
    if (!counts.has(condition)) counts.set(condition, counted(reader, term.id, condition));
    const { done, total, on = null } = counts.get(condition)!(task) ?? { done: 0, total: 0 };
    const old = on !== null && task.dueOn !== null && on < addDays(task.dueOn, -FRESH);
    return total > 0 && done >= total && !old ? { task, by: condition, done, owed: 0, on } : undefined;
  };
  return tasks.map(evidenceOf).filter((one) => one !== undefined);
}

/** A task as lists show it: one whose work is done by the records is not late. */
export type ToldTask = TaskRow & { evidence?: Evidence };

/** Tasks of a term with what the records tell of each; `evident`: that, where it is known already. */
export function toldTasks(
  reader: Reader,
  term: PlanTerm,
  rows: TaskRow[],
  today: string,
  evident?: readonly Evidence[],
): ToldTask[] {
  const open = rows.filter((row) => row.state !== 'done');
  if (open.length === 0) return rows;
  const only = new Set(open.map(({ id }) => id));
  evident ??= evidentTasks(reader, term, today, { only });
  const byTask = new Map(evident.map((one) => [one.task.id, one]));
  return rows.map((row) => {
    const evidence = byTask.get(row.id);
    return evidence ? { ...row, evidence, overdue: 0 } : row;
  });
}

/** The tasks of a term that are late on a day, those that are longest first. */
export function lateTasks(
  reader: Reader,
  term: PlanTerm,
  today: string,
  evident?: readonly Evidence[],
): ToldTask[] {
  const rows = listTasks(reader, term.id, { overdue: true }, today);
  return toldTasks(reader, term, rows, today, evident).filter((row) => row.overdue === 1);
}

/** “领回本班课本簿册”：已签收 255 册（件） */
export function evidentText(evidence: Evidence, words: Words, lang: Lang): string {
  const { title, titleEn } = evidence.task;
  return words.task.evidentTask((lang === 'en' && titleEn) || title, reasonText(evidence, words));
}

/** By what it is seen that a task's work is done. */
export const reasonText = (evidence: Evidence, { task }: Words): string =>
  task.evident[evidence.by](evidence);

/** The command that ticks them off: a task that waits for one that is not among them takes --force. */
export function tickCommand(evident: readonly Evidence[]): string {
  const ids = new Set(evident.map(({ task }) => task.id));
  const held = evident.some(({ task: { waits } }) => waits?.split(',').some((id) => !ids.has(Number(id))));
  const ranges: [number, number][] = [];
  for (const id of [...ids].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === id - 1) last[1] = id;
    else ranges.push([id, id]);
  }
  const typed = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(' ');
  return `kaixue task done ${typed}${held ? ' --force' : ''}`;
}
