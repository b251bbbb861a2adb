import type { Unit } from '../../school/calendar/calendar.ts';

/** What a due date may count from. */
export const ANCHORS = ['staff-return', 'registration', 'opening', 'event'] as const;
/** The day that a due date counts from: 教师返校日, 学生报到日, 正式上课日, or an event's own day. */
export type Anchor = (typeof ANCHORS)[number];

/** What a task may be made for each of. */
export const PER = ['class', 'room', 'area', 'department'] as const;
export type Per = (typeof PER)[number];

/** A task as a checklist describes it, before it is applied to a term. */
export interface ChecklistTask {
  key: string;
  zh: string;
  en: string;
  /** What kind of work it is: 环境卫生, 课本簿册 … */
  area: string;
  anchor: Anchor;
  /** Days or working days from the anchor; negative is before it. */
  offset: number;
  unit: Unit;
  /** A person's name or a role (总务主任; 班主任 is each class's own); '' is nobody yet. */
  owner: string;
  steps: string[];
  /** Keys of tasks of this checklist that must be done first. */
  waits: string[];
  per?: Per;
  /** With per: room, only rooms of this kind; with per: class, only these grades. */
  kind?: string;
  grades?: number[];
  /** Line in the file, for what is wrong later. */
  line: number;
}

export interface Checklist {
  key: string;
  zh: string;
  en: string;
  /** What sort of event it is for (趣味运动会); empty for a term's own. */
  event?: string;
  about: { zh: string; en: string };
  tasks: ChecklistTask[];
}

/** One cycle among the tasks' waits, as keys with the first repeated at the end; undefined when there is none. */
export function findCycle(waits: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const state = new Map<string, 'open' | 'closed'>();
  const path: string[] = [];
  const visit = (key: string): string[] | undefined => {
    if (state.get(key) === 'closed') return;
    if (state.get(key) === 'open') return [...path.slice(path.indexOf(key)), key];
    state.set(key, 'open');
    path.push(key);
    for (const next of waits.get(key) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    state.set(key, 'closed');
    return;
  };
  for (const key of waits.keys()) {
    const cycle = visit(key);
    if (cycle) return cycle;
  }
  return;
}
