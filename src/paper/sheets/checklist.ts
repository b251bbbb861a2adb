import { className } from '../../school/class/name.ts';
import { listTasks } from '../../work/task/store.ts';
import type { TaskRow } from '../../work/task/task.ts';
import type { Sheet } from '../sheet.ts';
import type { Facts } from './facts/facts.ts';
import { groupBy, partCode } from './make.ts';
import { numbered, workColumns, workFacts, workSheet } from './work-sheet.ts';

/** 开学准备检查表: the term's tasks by area, with boxes for 自查 and 督查. What is the same for every class is one row. */
export function checklist(facts: Facts): Sheet | null {
  if (!facts.reader) return null;
  const { words } = facts;
  const say = words.work.sheets;
  const tasks = listTasks(facts.reader, facts.term.id, { all: true }, facts.today).filter(
    (t) => t.event === null,
  );
  const open = tasks.filter((t) => t.state !== 'done').length;
  const areas = groupBy(tasks, (t) => t.area || say.noArea);
  const parts = [
    {
      name: facts.term.code,
      code: partCode(facts, '', 'checklist'),
      facts: workFacts(words, { tasks: tasks.length, open }),
      groups: [...areas].map(([heading, list]) => ({
        heading,
        rows: numbered([...groupBy(list, sameTask)].map(([, same]) => row(facts, same))),
      })),
      notes: [say.notes.checklist],
    },
  ];
  return workSheet(facts, 'checklist', ['owner', 'supervisor', 'principal', 'date'], {
    columns: workColumns(words, [
      ['no', 'count'],
      ['task', 'text', 24],
      ['demand', 'text', 24],
      ['for', 'text', 8],
      ['owner', 'text', 10],
      ['due', 'date'],
      ['self', 'tick'],
      ['checked', 'tick'],
      ['note', 'write', 8],
    ]),
    orientation: 'landscape',
    parts: tasks.length === 0 ? [] : parts,
  });
}

/** Tasks of a checklist that differ only in the class, room or area they are for. */
const sameTask = (t: TaskRow) =>
  (t.classCode ?? t.room ?? t.areaName ?? t.department) ? `${t.title}|${t.due}|${t.role}` : `#${t.id}`;

function row(facts: Facts, same: TaskRow[]) {
  const say = facts.words.work;
  const first = same[0]!;
  const many = same.length > 1;
  const who = first.owner ?? (first.role || say.tasks.unassigned);
  const cls = first.classCode && className(first.classCode, facts.words.lang === 'en' ? 'en' : 'zh');
  const { perClass, perDepartment, perRoom } = say.sheets;
  const count = (first.classCode ? perClass : first.department ? perDepartment : perRoom)(same.length);
  return {
    task: facts.words.lang === 'en' ? (first.titleEn ?? first.title) : first.title,
    demand: first.steps.split('\n').filter(Boolean).join(say.sheets.joinSteps),
    for: many ? count : (first.room ?? first.areaName ?? first.department ?? cls ?? ''),
    owner: many ? first.role || who : who,
    due: first.due,
    self: same.every((t) => t.state === 'done') ? true : null,
    checked: null,
    note: null,
  };
}
