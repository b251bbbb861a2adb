import { groupBy } from '../../store/groups.ts';
/** What a task is doing: blocked by another, ready to be done, or done. */
export type TaskState = 'ready' | 'blocked' | 'done';

/** A row of the task list: one query gives all of them, whatever the number of tasks. */
export interface TaskRow {
  id: number;
  title: string;
  titleEn: string | null;
  area: string;
  due: string | null;
  owner: string | null;
  ownerId: number | null;
  /** What the checklist says: a role (总务主任) or a name. */
  role: string | null;
  /** '3-2' for a class; the name of a room, area or department. */
  classCode: string | null;
  room: string | null;
  areaName: string | null;
  department: string | null;
  event: string | null;
  state: TaskState;
  /** 1: open, and its day is before today. */
  overdue: 0 | 1;
  /** How many open tasks it waits for. */
  blockers: number;
  carried: 0 | 1;
  doneOn: string | null;
  doneBy: string | null;
  note: string | null;
  steps: string;
  /** Of one that comes back: its series, and the day of its rhythm. */
  seriesId: number | null;
  occursOn: string | null;
}

/** What the list shows; every part narrows it. */
export interface TaskFilter {
  ownerId?: number;
  area?: string;
  /** Due on this day. */
  day?: string;
  /** Due on or before this day. */
  until?: string;
  classCode?: string;
  event?: string;
  overdue?: boolean;
  ready?: boolean;
  blocked?: boolean;
  unassigned?: boolean;
  done?: boolean;
  /** Open and done. */
  all?: boolean;
}

/**
 * Reads task numbers as typed: 12, 3-7, 3,5,9. Returns them without repeats, in order, and the words that are no numbers.
 * A range that runs backwards, or over more than 2,000 numbers, is not one.
 */
export function parseNumbers(args: readonly string[]): { ids: number[]; bad: string[] } {
  const ids = new Set<number>();
  const bad: string[] = [];
  for (const word of args.flatMap((a) => a.normalize('NFKC').split(/[,、]/)).filter((w) => w !== '')) {
    const m = /^#?(\d{1,9})(?:[-~](\d{1,9}))?$/.exec(word.trim());
    const from = Number(m?.[1]);
    const to = Number(m?.[2] ?? m?.[1]);
    if (!m || to < from || to - from > 2000) bad.push(word);
    else for (let n = from; n <= to; n++) ids.add(n);
  }
  return { ids: [...ids].sort((a, b) => a - b), bad };
}

/**
 * The path from one task to another along waits, as ids with both ends; undefined when there is none. Adding the wait
 * "to waits for from" would make it a cycle.
 */
export function findPath(waits: readonly [number, number][], from: number, to: number): number[] | undefined {
  const next = groupBy(
    waits,
    ([task]) => task,
    ([, wait]) => wait,
  );
  const before = new Map<number, number | null>([[from, null]]);
  for (const queue = [from]; queue.length > 0; ) {
    const at = queue.shift()!;
    if (at === to) {
      const path: number[] = [];
      for (let n: number | null = to; n !== null; n = before.get(n) ?? null) path.unshift(n);
      return path;
    }
    for (const n of next.get(at) ?? []) {
      if (!before.has(n)) {
        before.set(n, at);
        queue.push(n);
      }
    }
  }
  return;
}
