import type { SlipDone } from '../goods/ledger/between-schools.ts';
import { loadPlan } from '../goods/plan/store.ts';
import { lateTasks } from '../ready/evidence.ts';
import { gate } from '../ready/gate.ts';
import { tasksDone } from '../ready/home-store.ts';
import type { State } from '../ready/judge.ts';
import { classes } from '../school/class/store.ts';
import type { Term } from '../school/term/term.ts';
import type { Reader } from '../store/reader.ts';
import type { SharedItem, Side } from './slip.ts';

/** What a school has and lacks of an item. Whole units; `price` is fen. */
export interface ItemFigures extends SharedItem {
  supplier: string | null;
  price: number | null;
  need: number;
  issued: number;
  owed: number;
  held: number;
  on_order: number;
  /** Of what is on order: whose day has passed. */
  late: number;
  short: number;
  to_buy: number;
  surplus: number;
}

/** A class by its code (3-2): pupils, and the lessons of the first day; without a timetable none are told. */
export interface ClassFigures {
  class: string;
  pupils: number;
  lessons?: Record<State, number>;
}

/** Tasks and repairs as counts. */
export interface WorkFigures {
  tasks: { done: number; open: number; overdue: number };
  repairs: { open: number; blocking: number };
}

/** What leaves a school: figures only. No name of a person, no phone, no owner, no note, no fault, no free text. */
export interface Snapshot {
  school: Side & { code: string };
  term: string;
  opening: string;
  /** When it was published: '2027-02-22T01:30:00.000Z'. */
  published_at: string;
  /** The number of the school's last journal entry: a lower one later means that a backup was restored. */
  journal: number;
  items: ItemFigures[];
  classes: ClassFigures[];
  /** null: not told, as by a plain list. */
  work: WorkFigures | null;
  /** The office's slips that were signed here. */
  slips: SlipDone[];
}

/** Everything of a term that a school publishes, from the school file. `today` is 'YYYY-MM-DD'. */
export function snapshotOf(
  reader: Reader,
  term: Term,
  { today, ...head }: Pick<Snapshot, 'school' | 'published_at' | 'journal'> & { today: string },
  slips: SlipDone[],
): Snapshot {
  const late = lateCopies(reader, term.id, today);
  const items = loadPlan(reader, { ...term, today }).items.map(
    ({ item, ...row }): ItemFigures => ({
      ...{
        key: item.key,
        kind: item.kind,
        name: item.name,
        spec: item.spec,
        unit: item.unit,
        isbn: item.isbn,
      },
      ...{ supplier: item.supplier, price: item.priceFen },
      ...{ need: row.need, issued: row.issued, owed: row.owed, held: row.held, on_order: row.onOrder },
      ...{ late: Math.min(late.get(item.id) ?? 0, row.onOrder) },
      ...{ short: row.short, to_buy: row.toBuy, surplus: row.surplus },
    }),
  );
  return {
    ...head,
    term: term.code,
    opening: term.opening,
    items,
    classes: classFigures(reader, term, today),
    work: workFigures(reader, term, today),
    slips,
  };
}

function classFigures(reader: Reader, term: Term, today: string): ClassFigures[] {
  const { judgement, verdict } = gate(reader, term, { day: term.opening, today });
  const lessons = new Map<number, Record<State, number>>();
  for (const { lesson, state } of judgement.lessons) {
    const own = lessons.get(lesson.classId) ?? { ready: 0, at_risk: 0, blocked: 0 };
    own[state] += 1;
    lessons.set(lesson.classId, own);
  }
  return classes(reader, term.id).map(({ id, code, enrolment }) => ({
    class: code,
    pupils: enrolment,
    ...(verdict !== 'unknown' && { lessons: lessons.get(id) ?? { ready: 0, at_risk: 0, blocked: 0 } }),
  }));
}

/** Copies on order whose day has passed, by item. */
function lateCopies(reader: Reader, termId: number, today: string): Map<number, number> {
  const rows = reader.all<{ itemId: number; late: number }>(
    'SELECT item_id AS itemId, sum(outstanding) AS late FROM order_line WHERE term_id = ? AND due_on < ? GROUP BY item_id',
    termId,
    today,
  );
  return new Map(rows.map(({ itemId, late }) => [itemId, late]));
}

function workFigures(reader: Reader, term: Term, today: string): WorkFigures {
  const { done, total } = tasksDone(reader, term.id);
  const tasks = { done, open: total - done, overdue: lateTasks(reader, term, today).length };
  const repairs = reader.get<WorkFigures['repairs']>(
    `SELECT count(*) AS open, coalesce(sum(blocks_lessons = 1), 0) AS blocking FROM repair WHERE state = 'open'`,
  )!;
  return { tasks, repairs };
}
