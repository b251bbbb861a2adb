import { groupBy } from '../../store/groups.ts';
import type { Words } from '../../words/index.ts';
import { asSentence, said } from '../../words/said.ts';
import { listTasks } from '../../work/task/store.ts';
import type { TaskRow } from '../../work/task/task.ts';
import { nameOfClass, sheet } from './content.ts';
import { isScattered, numbered, tableOf } from './table.ts';

/**
 * 开学准备检查表 (term start checklist): tasks by area, with boxes for the owner's check and the supervisor's. Equal tasks of several
 * classes are one row.
 */
export const checklist = sheet('checklist', (facts) => {
  const { reader, words } = facts;
  if (!reader) return null;
  const say = words.paper.sheets;
  const tasks = listTasks(reader, facts.term.id, { all: true }, facts.today).filter((t) => t.event === null);
  const owner = ([first, ...more]: readonly TaskRow[]) => {
    // Nobody yet: to be written in.
    const name = first!.owner ?? (first!.role || null);
    return more.length > 0 ? first!.role || name : name;
  };
  const target = (same: readonly TaskRow[]) => {
    const { classCode, department, room, areaName } = same[0]!;
    if (same.length > 1) return targets(same, words);
    return room ?? areaName ?? department ?? (classCode ? nameOfClass(words, classCode) : '');
  };
  const areas = [...groupBy([...groupBy(tasks, sameTask).values()], ([t]) => t!.area || say.noArea)];
  const scattered = isScattered(areas);
  const table = () =>
    tableOf<TaskRow[]>(words, {
      no: numbered,
      area: { hidden: !scattered, value: ([t]) => t!.area || say.noArea },
      task: ([t]) => (words.lang === 'en' ? (t!.titleEn ?? t!.title) : t!.title),
      demand: ([t]) =>
        asSentence(
          t!.steps
            .split('\n')
            .filter(Boolean)
            .map((step) => said(words, step))
            .join(say.joinSteps),
        ),
      for: target,
      owner: { width: 10, value: owner },
      due: { as: 'deadline', value: ([t]) => t!.due },
      self: (same) => same.every((t) => t.state === 'done') || null,
      checked: { as: 'supervised' },
      note: { width: 8 },
    });
  return {
    nothing: tasks.length === 0,
    page: 'landscape',
    head: ['tasks', 'open'],
    signed: ['owner', 'supervisor', 'principal', 'date'],
    columns: table().columns,
    parts: [
      {
        facts: { tasks: tasks.length, open: tasks.filter((t) => t.state !== 'done').length },
        groups: scattered
          ? [table().group(areas.flatMap(([, rows]) => rows))]
          : areas.map(([heading, rows]) => table().group(rows, { heading })),
        notes: [say.notes.checklist],
      },
    ],
  };
});

/** What several tasks that are the same are for: 24 个班. */
export function targets(same: readonly TaskRow[], words: Words): string {
  const say = words.paper.sheets;
  const { classCode, department } = same[0]!;
  return (classCode ? say.perClass : department ? say.perDepartment : say.perRoom)(same.length);
}

/** The same key for tasks that differ only in their class, room or area. */
export const sameTask = (t: TaskRow) =>
  (t.classCode ?? t.room ?? t.areaName ?? t.department) ? `${t.title}|${t.due}|${t.role}` : `#${t.id}`;
