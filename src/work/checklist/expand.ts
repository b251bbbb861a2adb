import { type Calendar, shift } from '../../school/calendar/calendar.ts';
import type { Day } from '../../school/calendar/day.ts';
import { roomsOfKind } from '../../school/room/room.ts';
import { type Problem, problem } from '../../words/problem.ts';
import type { Anchor, Checklist, ChecklistTask } from './checklist.ts';
import { type Roles, resolveOwner, type Target } from './roles.ts';

/** The days of a term or an event that tasks count from; null where it is not set. */
export type AnchorDays = Partial<Record<Anchor, Day | null>>;

/** What a task may be repeated for. */
export interface Targets {
  class: { id: number; code: string; grade: number; teacherId: number | null }[];
  room: { id: number; code: string; kind: string }[];
  area: { id: number; code: string; ownerId: number | null }[];
  department: { id: number; code: string }[];
}

/** A task as it will be in the term. Its key lets a second application find it. */
export interface WantedTask {
  key: string;
  title: string;
  titleEn: string;
  category: string;
  anchor: Anchor;
  offset: number;
  unit: 'days' | 'workdays';
  due: Day;
  ownerId: number | null;
  role: string;
  classId: number | null;
  roomId: number | null;
  areaId: number | null;
  departmentId: number | null;
  steps: string;
}

/** The tasks that a checklist makes in a term, and what keeps it from being applied. */
export interface Expanded {
  tasks: WantedTask[];
  /** Pairs of keys: the first waits for the second. */
  waits: [string, string][];
  unknownYears: number[];
  problems: Problem[];
}

/**
 * A checklist made concrete: its tasks for each class, room, area or department, with days and owners. An owner who has
 * left, an anchor that the term has no day for, are problems with the task's line; nothing is then to be applied.
 */
export function expand(
  checklist: Checklist,
  prefix: string,
  days: AnchorDays,
  targets: Targets,
  roles: Roles,
  calendar: Calendar,
  file: string,
): Expanded {
  const out: Expanded = { tasks: [], waits: [], unknownYears: [], problems: [] };
  const unknown = new Set<number>();
  const keysOf = new Map<string, { key: string; target: string }[]>();
  for (const task of checklist.tasks) {
    const at = { file };
    const from = days[task.anchor];
    if (!from) {
      out.problems.push(
        problem('anchor-not-set', { task: task.zh, anchor: task.anchor, line: task.line }, { at }),
      );
      continue;
    }
    const due = shift(calendar, from, task.offset, task.unit);
    for (const y of due.unknownYears) unknown.add(y);
    const keys: { key: string; target: string }[] = [];
    for (const target of targetsOf(task, targets)) {
      const key = `${prefix}/${task.key}${target.code ? `@${target.code}` : ''}`;
      const owner = resolveOwner(roles, task.owner, target);
      if (owner.left) {
        out.problems.push(
          problem(
            'owner-left',
            { name: task.owner, task: task.zh, line: task.line },
            { at, value: task.owner },
          ),
        );
        break;
      }
      keys.push({ key, target: target.code });
      out.tasks.push({
        key,
        title: task.zh,
        titleEn: task.en,
        category: task.area,
        anchor: task.anchor,
        offset: task.offset,
        unit: task.unit,
        due: due.day,
        ownerId: owner.staffId,
        role: task.owner,
        classId: target.classId ?? null,
        roomId: target.roomId ?? null,
        areaId: target.areaId ?? null,
        departmentId: target.departmentId ?? null,
        steps: task.steps.join('\n'),
      });
    }
    keysOf.set(task.key, keys);
  }
  out.waits = waitPairs(checklist, keysOf);
  out.unknownYears = [...unknown].sort();
  return out;
}

function targetsOf(task: ChecklistTask, targets: Targets): Target[] {
  switch (task.per) {
    case 'class':
      return targets.class
        .filter((c) => !task.grades || task.grades.includes(c.grade))
        .map((c) => ({ code: `class:${c.code}`, classId: c.id, ownerId: c.teacherId }));
    case 'room':
      return roomsOfKind(targets.room, task.kind).map((r) => ({ code: `room:${r.code}`, roomId: r.id }));
    case 'area':
      return targets.area.map((a) => ({ code: `area:${a.code}`, areaId: a.id, ownerId: a.ownerId }));
    case 'department':
      return targets.department.map((d) => ({ code: `department:${d.code}`, departmentId: d.id }));
    default:
      return [{ code: '' }];
  }
}

/** Between tasks of the same class (room …) one waits for its own counterpart; otherwise for all of them. */
function waitPairs(
  checklist: Checklist,
  keysOf: Map<string, { key: string; target: string }[]>,
): [string, string][] {
  const pairs: [string, string][] = [];
  const per = new Map(checklist.tasks.map((t) => [t.key, t.per]));
  for (const task of checklist.tasks) {
    for (const wait of task.waits) {
      const others = keysOf.get(wait) ?? [];
      const same = task.per !== undefined && per.get(wait) === task.per;
      const byTarget = new Map(others.map((o) => [o.target, o.key]));
      for (const mine of keysOf.get(task.key) ?? []) {
        if (!same) for (const o of others) pairs.push([mine.key, o.key]);
        else if (byTarget.has(mine.target)) pairs.push([mine.key, byTarget.get(mine.target)!]);
      }
    }
  }
  return pairs;
}
