import type { ItemKind } from '../goods/item/item.ts';
import { loadPlan, type PlanTerm } from '../goods/plan/store.ts';
import type { Plan, PlanItem, Share } from '../goods/plan/types.ts';
import type { RecipientKind } from '../goods/recipient.ts';
import { addDays } from '../school/calendar/day.ts';
import { settingNumber } from '../school/school.ts';
import type { Reader } from '../store/reader.ts';
import type { Lang, Words } from '../words/index.ts';
import type { TaskRow } from '../work/task/task.ts';
import { type CountName, counted, type OpenTask, openTasks } from './evidence-store.ts';

/** An open task whose work is done by all that is known (to be ticked off, never said to be late), and by what: so many of so many, `owed` yet to come, the day of the last. */
export interface Evidence {
  task: OpenTask;
  by: CountName | 'issued' | 'ordered' | 'arrived';
  done: number;
  owed: number;
  on: string | null;
}

/** A count of a round before is none of this one: so many days before a task's day. */
const FRESH = 21;

const TEXTBOOKS: readonly ItemKind[] = ['book', 'guide', 'aid'];
const TO_CLASSES: readonly ItemKind[] = ['book', 'aid', 'exercise-book'];
const SUPPLIES: readonly ItemKind[] = ['supply', 'equipment'];

/** A condition of the plan, for a task. `lacking`: per cent of copies that a lesson can be held without. */
type Condition = (plan: Plan, task: OpenTask, lacking: number) => Omit<Evidence, 'task' | 'by'> | undefined;

/** By the name of a checklist's task (a school's own that keeps the name is told likewise): what makes it true. */
const CONDITIONS: Record<string, CountName | ['issued' | 'ordered' | 'arrived', Condition]> = {
  ...{ 'stock-count': 'stocktake', 'store-count': 'stocktake', 'needs-in': 'requested' },
  ...{ 'walk-round': 'inspected', 'areas-clean': 'areaClean', 'clean-check': 'clean', failed: 'passedSince' },
  ...{ 'repairs-done': 'mended', desks: 'seated', property: 'property' },
  ...{ training: 'trained', record: 'entered', makeup: 'attended', 'return-gear': 'gearBack' },
  'book-arrival': ['arrived', arrived(TEXTBOOKS)],
  'shortages-order': ['ordered', ordered(TEXTBOOKS)],
  'buy-supplies': ['ordered', ordered([...SUPPLIES, 'exercise-book'])],
  'sort-books': ['issued', issued(TO_CLASSES, ['class'])],
  'collect-books': ['issued', issued(TO_CLASSES, ['class'])],
  'hand-out': ['issued', issued(['book'], ['class'], true)],
  'class-supplies': ['issued', issued(SUPPLIES, ['class'])],
  'office-supplies': ['issued', issued(SUPPLIES, ['department', 'staff'])],
};

/**
 * The open tasks of a term that the records show to be done, the soonest first: all is signed for, every room was inspected, the
 * stocktake is closed. They stay open until somebody ticks them off. `plan`: that of the term, where it is there already.
 */
export function evidentTasks(reader: Reader, term: PlanTerm, today: string, plan?: Plan): Evidence[] {
  const tasks = openTasks(reader, term.id).filter(({ name }) => Object.hasOwn(CONDITIONS, name));
  const counts = new Map<CountName, ReturnType<typeof counted>>();
  const lacking = settingNumber(reader, 'ready.lacking');
  const evidenceOf = (task: OpenTask): Evidence | undefined => {
    const condition = CONDITIONS[task.name]!;
    if (typeof condition !== 'string') {
      plan ??= loadPlan(reader, { ...term, today });
      const found = condition[1](plan, task, lacking);
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

/** Tasks of a term with what the records tell of each. */
export function toldTasks(reader: Reader, term: PlanTerm, rows: TaskRow[], today: string): ToldTask[] {
  if (!rows.some((row) => row.state !== 'done')) return rows;
  const evident = new Map(evidentTasks(reader, term, today).map((one) => [one.task.id, one]));
  return rows.map((row) => {
    const evidence = evident.get(row.id);
    return evidence ? { ...row, evidence, overdue: 0 } : row;
  });
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

/** Copies with their recipients, copies in the storeroom for them, copies needed. What one has too many helps no other. */
export function handedOut(shares: readonly Share[]): { done: number; waiting: number; total: number } {
  const sum = { done: 0, waiting: 0, total: 0 };
  for (const s of shares) {
    sum.done += s.need - s.owed;
    sum.waiting += Math.min(s.owed, s.allocated + s.drafted);
    sum.total += s.need;
  }
  return sum;
}

/** All that is there is signed for, and no more lacks than a lesson can be held without (nothing, where `whole`). */
function issued(kinds: readonly ItemKind[], to: readonly RecipientKind[], whole = false): Condition {
  return (plan, task, lacking) => {
    const items = new Set(neededOf(plan, kinds).map((row) => row.item.id));
    const own = plan.shares.filter(
      ({ itemId, recipient }) =>
        items.has(itemId) &&
        to.includes(recipient.kind) &&
        (task.class === null || recipient.id === task.class),
    );
    const { done, waiting, total } = handedOut(own);
    const owed = total - done;
    const may = whole ? 0 : (total * lacking) / 100;
    return done > 0 && waiting === 0 && owed <= may ? { done, owed, on: null } : undefined;
  };
}

/** Nothing that lacks is left to be ordered, and nothing comes before it that may yet show what lacks. */
function ordered(kinds: readonly ItemKind[]): Condition {
  return (plan, task) => (task.waits === null ? settled(plan, kinds) : undefined);
}

/** Some are there, and none is to come or to be ordered. */
function arrived(kinds: readonly ItemKind[]): Condition {
  return (plan) => {
    const rows = neededOf(plan, kinds);
    const came = rows.some((row) => row.held + row.issued > 0) && rows.every((row) => row.onOrder === 0);
    return came ? settled(plan, kinds) : undefined;
  };
}

function settled(plan: Plan, kinds: readonly ItemKind[]): ReturnType<Condition> {
  const rows = neededOf(plan, kinds);
  const all = rows.length > 0 && rows.every((row) => row.toBuy === 0);
  return all ? { done: rows.length, owed: 0, on: null } : undefined;
}

const neededOf = (plan: Plan, kinds: readonly ItemKind[]): PlanItem[] =>
  plan.items.filter((row) => kinds.includes(row.item.kind) && row.need > 0);
