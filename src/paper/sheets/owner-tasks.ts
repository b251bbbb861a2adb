import { className } from '../../school/class/name.ts';
import type { Reader } from '../../store/reader.ts';
import type { Words } from '../../words/index.ts';
import { listRepairs } from '../../work/repair/store.ts';
import { listTasks } from '../../work/task/store.ts';
import type { TaskRow } from '../../work/task/task.ts';
import type { Group, Part, Sheet } from '../sheet.ts';
import type { Facts } from './facts/facts.ts';
import { groupBy, partCode } from './make.ts';
import { numbered, workColumns, workFacts, workSheet } from './work-sheet.ts';

/** 责任人任务单: a page a person with what is open, what is overdue first; the last page is what nobody has. */
export function ownerTasks(facts: Facts): Sheet | null {
  if (!facts.reader) return null;
  const { words } = facts;
  const say = words.work.sheets;
  const waits = openWaits(facts.reader, facts.term.id, words);
  const tasks = groupBy(listTasks(facts.reader, facts.term.id, {}, facts.today), (t) => t.owner ?? '');
  const repairs = groupBy(
    listRepairs(facts.reader, facts.term.id, {}, facts.today).filter((r) => r.state === 'open'),
    (r) => r.worker ?? '',
  );
  const owners = [...new Set([...tasks.keys(), ...repairs.keys()])].sort((a, b) =>
    a === '' ? 1 : b === '' ? -1 : a.localeCompare(b, 'zh'),
  );
  const parts = owners.map((owner): Part => {
    const mine = tasks.get(owner) ?? [];
    const mend = repairs.get(owner) ?? [];
    const group = (heading: string, rows: Group['rows']): Group[] =>
      rows.length === 0 ? [] : [{ heading, rows: numbered(rows) }];
    return {
      name: owner || say.unassigned,
      code: partCode(facts, owner || say.code.unassigned, 'owner-tasks'),
      facts: workFacts(words, {
        owner: owner || say.unassigned,
        tasks: mine.length,
        repairs: mend.length || null,
      }),
      groups: [
        ...group(
          say.overdue,
          mine.filter((t) => t.overdue).map((t) => row(facts, t, waits)),
        ),
        ...group(
          say.todo,
          mine.filter((t) => !t.overdue).map((t) => row(facts, t, waits)),
        ),
        ...group(
          say.repairs,
          mend.map((r) => ({
            task: r.fault,
            for: r.place,
            area: r.severity,
            due: r.dueOn,
            waits: r.plannedOn ?? '',
            done: null,
            note: null,
          })),
        ),
      ],
      notes: [say.notes.owner],
    };
  });
  return workSheet(facts, 'owner-tasks', ['owner', 'supervisor', 'date'], {
    columns: workColumns(words, [
      ['no', 'count'],
      ['task', 'text', 24],
      ['for', 'text', 8],
      ['area', 'text', 8],
      ['due', 'date'],
      ['waits', 'text', 14],
      ['done', 'tick'],
      ['note', 'write', 10],
    ]),
    orientation: 'portrait',
    parts,
  });
}

/** Titles of the open tasks that each task waits for: one query. */
function openWaits(reader: Reader, termId: number, words: Words): Map<number, string> {
  const rows = reader.all<{ id: number; title: string; titleEn: string | null }>(
    `SELECT w.task_id AS id, b.title, b.title_en AS titleEn FROM task_wait w
       JOIN task b ON b.id = w.waits_for AND b.state = 'open' WHERE b.term_id = ? ORDER BY w.task_id, b.id`,
    termId,
  );
  const titles = [...groupBy(rows, (r) => r.id)].map(
    ([id, list]) =>
      [id, [...new Set(list.map((r) => titleOf(r, words)))].join(words.work.sheets.join)] as const,
  );
  return new Map(titles);
}

const titleOf = (t: { title: string; titleEn: string | null }, words: Words): string =>
  words.lang === 'en' ? (t.titleEn ?? t.title) : t.title;

function row(facts: Facts, t: TaskRow, waits: ReadonlyMap<number, string>) {
  const { words } = facts;
  const cls = t.classCode ? className(t.classCode, words.lang === 'en' ? 'en' : 'zh') : null;
  return {
    task: titleOf(t, words),
    for: cls ?? t.room ?? t.areaName ?? t.department ?? t.event ?? '',
    area: t.area,
    due: t.due,
    waits: waits.get(t.id) ?? '',
    done: null,
    note: t.carried ? words.work.tasks.carried : null,
  };
}
