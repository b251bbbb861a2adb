import { loadPlan } from '../goods/plan/store.ts';
import type { Share } from '../goods/plan/types.ts';
import { daysBetween } from '../school/calendar/day.ts';
import type { Term } from '../school/term/term.ts';
import type { Reader } from '../store/reader.ts';
import type { CauseSeed } from './cause.ts';
import { gate } from './gate.ts';
import { hasFitRoom } from './rooms.ts';

/** A bar of home: how much is done, how much is there but not done, out of how much. */
export interface Bar {
  kind: 'books' | 'exercise-books' | 'supplies' | 'tasks' | 'areas' | 'rooms' | 'day-one';
  done: number;
  /** In the storeroom, not handed out yet; lessons at risk. */
  waiting: number;
  total: number;
}

/** One of the next things to do: worded by words.ready.next, or a cause of the gate. */
export type Next =
  | { kind: 'classes' | 'books' | 'timetable' | 'nothing' }
  | { kind: 'confirm'; document: number; number: string }
  | { kind: 'overdue'; count: number; task: number; title: string }
  | { kind: 'order'; count: number }
  /** Copies that someone still lacks, though no lesson waits for them and nothing is to be bought. */
  | { kind: 'owed'; count: number }
  | { kind: 'cause'; cause: CauseSeed; frees: number };

export interface Home {
  /** Days to opening; negative once it is past. */
  days: number;
  bars: Bar[];
  next: Next[];
}

/** What `kaixue` alone shows: how far everything is, and the next three things to do. */
export function home(reader: Reader, term: Term, today: string): Home {
  const plan = loadPlan(reader, { ...term, today });
  const kinds = new Map(plan.items.map((row) => [row.item.id, row.item.kind]));
  const shares = (wanted: string[]) => plan.shares.filter((s) => wanted.includes(kinds.get(s.itemId) ?? ''));
  const answer = gate(reader, term, { day: term.opening });
  const tasks = counts(
    reader,
    "SELECT count(*) AS total, coalesce(sum(state = 'done'), 0) AS done FROM task WHERE term_id = ?",
    term,
  );
  const areas = counts(reader, AREAS, term);
  const classes = [...answer.facts.classes.values()];
  const roomed = classes.filter((cls) => hasFitRoom(cls, answer.facts)).length;
  const bars: Bar[] = [
    { kind: 'books', ...handedOut(shares(['book', 'guide', 'aid'])) },
    { kind: 'exercise-books', ...handedOut(shares(['exercise-book'])) },
    { kind: 'supplies', ...handedOut(shares(['supply', 'equipment'])) },
    { kind: 'tasks', ...tasks, waiting: 0 },
    { kind: 'areas', ...areas, waiting: 0 },
    { kind: 'rooms', done: roomed, waiting: 0, total: classes.length },
    {
      kind: 'day-one',
      done: answer.counts.ready,
      waiting: answer.counts.at_risk,
      total: answer.judgement.lessons.length,
    },
  ];
  const next: Next[] = [];
  if (classes.length === 0) next.push({ kind: 'classes' });
  if (!shares(['book']).some((s) => s.need > 0)) next.push({ kind: 'books' });
  if (answer.verdict === 'unknown' && classes.length > 0) next.push({ kind: 'timetable' });
  next.push(...drafts(reader, term), ...overdue(reader, term, today));
  for (const cause of answer.causes)
    if (cause.kind !== 'draft') next.push({ kind: 'cause', cause, frees: cause.frees });
  const toBuy = plan.items.filter((row) => row.toBuy > 0).length;
  if (toBuy > 0) next.splice(Math.min(next.length, 2), 0, { kind: 'order', count: toBuy });
  const owed = plan.shares.reduce((sum, s) => sum + s.owed, 0);
  if (next.length === 0 && owed > 0) next.push({ kind: 'owed', count: owed });
  if (next.length === 0) next.push({ kind: 'nothing' });
  return { days: daysBetween(today, term.opening), bars, next: next.slice(0, 3) };
}

const AREAS = `SELECT count(*) AS total, coalesce(sum(passed), 0) AS done FROM (
  SELECT coalesce((SELECT passed FROM inspection WHERE area_id = area.id ORDER BY date DESC, id DESC LIMIT 1), 0) AS passed
    FROM area WHERE term_id = ?)`;

function counts(reader: Reader, sql: string, term: Term): { done: number; total: number } {
  return reader.get<{ done: number; total: number }>(sql, term.id) ?? { done: 0, total: 0 };
}

/** Copies with their recipients, copies in the storeroom for them, copies needed. What one has too many helps no other. */
function handedOut(shares: readonly Share[]): { done: number; waiting: number; total: number } {
  const sum = { done: 0, waiting: 0, total: 0 };
  for (const s of shares) {
    sum.done += s.need - s.owed;
    sum.waiting += Math.min(s.owed, s.allocated + s.drafted);
    sum.total += s.need;
  }
  return sum;
}

/** The oldest draft that waits for its signature. */
function drafts(reader: Reader, term: Term): Next[] {
  const row = reader.get<{ document: number; number: string }>(
    "SELECT id AS document, number FROM document WHERE term_id = ? AND state = 'draft' ORDER BY id LIMIT 1",
    term.id,
  );
  return row ? [{ kind: 'confirm', ...row }] : [];
}

/** The task longest overdue, with how many there are. */
function overdue(reader: Reader, term: Term, today: string): Next[] {
  const row = reader.get<{ count: number; task: number; title: string }>(
    `SELECT count(*) OVER () AS count, id AS task, title FROM task
      WHERE term_id = ? AND state = 'open' AND due_on < ? ORDER BY due_on, id LIMIT 1`,
    term.id,
    today,
  );
  return row ? [{ kind: 'overdue', ...row }] : [];
}
