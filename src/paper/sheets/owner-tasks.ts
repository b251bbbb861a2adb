import { reasonText, toldTasks } from '../../ready/evidence.ts';
import { groupBy } from '../../store/groups.ts';
import type { Reader } from '../../store/reader.ts';
import type { Words } from '../../words/index.ts';
import { listRepairs } from '../../work/repair/store.ts';
import { listTasks } from '../../work/task/store.ts';
import type { Group } from '../sheet.ts';
import { sameTask, targets } from './checklist.ts';
import { byName, nameOfClass, type PartContent, sheet } from './content.ts';
import { numbered, tableOf } from './table.ts';

interface Row {
  task: string;
  for: string;
  area: string;
  due: string | null;
  waits: string;
  note?: string | null;
}

/**
 * 责任人任务单 (tasks by owner): a page per person with open tasks, overdue ones first, and repairs; the last page is for those
 * without an owner.
 */
export const ownerTasks = sheet('owner-tasks', (facts) => {
  const { reader, words, term, today } = facts;
  if (!reader) return null;
  const say = words.paper.sheets;
  const waits = openWaits(reader, term.id, words);
  const tasks = groupBy(
    toldTasks(reader, term, listTasks(reader, term.id, {}, today), today),
    (t) => t.owner ?? '',
  );
  const repairs = groupBy(
    listRepairs(reader, term.id, {}, today).filter((r) => r.state === 'open'),
    (r) => r.worker ?? '',
  );
  const table = () =>
    tableOf<Row>(words, {
      no: numbered,
      task: (row) => row.task,
      for: (row) => row.for,
      area: (row) => row.area,
      due: { as: 'deadline', value: (row) => row.due },
      waits: (row) => row.waits,
      done: { as: 'finished' },
      note: (row) => row.note ?? null,
    });
  const owners = [...new Set([...tasks.keys(), ...repairs.keys()])].sort(byName);
  const parts = owners.map((owner): PartContent => {
    const mine = tasks.get(owner) ?? [];
    const rowOf = (same: typeof mine): Row => {
      const [t] = same;
      const one = same.length === 1;
      const name = t!.classCode ? nameOfClass(words, t!.classCode) : (t!.room ?? t!.areaName);
      return {
        task: titleOf(t!, words),
        for: one ? (name ?? t!.department ?? t!.event ?? '') : targets(same, words),
        area: t!.area,
        due: t!.due,
        waits: waits.get(t!.id) ?? '',
        note: one && t!.evidence ? reasonText(t!.evidence, words) : t!.carried ? words.task.carried : null,
      };
    };
    // What nobody is to do yet is told as on the checklist: a row for the same of many classes.
    const rows = (overdue: boolean) => {
      const own = mine.filter((t) => Boolean(t.overdue) === overdue);
      return owner === '' ? [...groupBy(own, sameTask).values()].map(rowOf) : own.map((t) => rowOf([t]));
    };
    const mend = (repairs.get(owner) ?? []).map(
      (r): Row => ({ task: r.fault, for: r.place, area: r.severity, due: r.dueOn, waits: r.plannedOn ?? '' }),
    );
    const blocks: [string, Row[]][] = [
      [say.overdue, rows(true)],
      [say.todo, rows(false)],
      [say.repairs, mend],
    ];
    const shown = blocks.filter(([, own]) => own.length > 0);
    // A heading where it tells blocks apart, or says what is unusual.
    // One slip is numbered through.
    const slip = table();
    const groups = shown.map(
      ([heading, own]): Group =>
        slip.group(own, shown.length === 1 && heading === say.todo ? {} : { heading }),
    );
    return {
      of: { name: owner || say.unassigned, code: owner || 'unassigned', id: mine[0]?.ownerId ?? 0 },
      facts: { owner: owner || say.unassigned, tasks: mine.length || null, repairs: mend.length || null },
      groups,
      notes: [say.notes.owner],
    };
  });
  return {
    page: 'portrait',
    shared: true,
    signed: ['owner', 'supervisor', 'date'],
    head: ['owner'],
    columns: table().columns,
    parts,
  };
});

/** For each task the titles of the open tasks that it waits for. */
function openWaits(reader: Reader, termId: number, words: Words): Map<number, string> {
  const rows = reader.all<{ id: number; title: string; titleEn: string | null }>(
    `SELECT w.task_id AS id, b.title, b.title_en AS titleEn FROM task_wait w
       JOIN task b ON b.id = w.waits_for AND b.state = 'open' WHERE b.term_id = ? ORDER BY w.task_id, b.id`,
    termId,
  );
  const { joinSteps, amongTasks } = words.paper.sheets;
  const titles = [...groupBy(rows, (r) => r.id)].map(([id, list]) => {
    const all = [...new Set(list.map((r) => titleOf(r, words)))];
    const named = all.length > NAMED ? all.slice(0, NAMED - 1) : all;
    const text = named.join(joinSteps);
    return [id, named === all ? text : amongTasks(text, all.length)] as const;
  });
  return new Map(titles);
}

/** A task that waits for more than so many names the first. */
const NAMED = 3;

const titleOf = (t: { title: string; titleEn: string | null }, words: Words): string =>
  words.lang === 'en' ? (t.titleEn ?? t.title) : t.title;
