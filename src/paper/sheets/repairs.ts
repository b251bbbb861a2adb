import { listRepairs } from '../../work/repair/store.ts';
import type { Part, Sheet } from '../sheet.ts';
import type { Facts } from './facts/facts.ts';
import { groupBy, partCode } from './make.ts';
import { workColumns, workFacts, workSheet } from './work-sheet.ts';

/** 维修派工单: a page a worker, the most urgent first; what nobody has been given is the last page. */
export function repairs(facts: Facts): Sheet | null {
  if (!facts.reader) return null;
  const { words } = facts;
  const { sheets: say, rooms } = words.work;
  const blocks = (b: 0 | 1 | null) =>
    b === null ? rooms.blocks.unknown : b ? rooms.blocks.yes : rooms.blocks.no;
  const byWorker = [
    ...groupBy(listRepairs(facts.reader, facts.term.id, {}, facts.today), (r) => r.worker ?? ''),
  ].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a.localeCompare(b, 'zh')));
  const parts = byWorker.map(
    ([worker, list]): Part => ({
      name: worker || say.unassigned,
      code: partCode(facts, worker || say.code.unassigned, 'repairs'),
      facts: workFacts(words, { worker: worker || say.unassigned, repairs: list.length }),
      groups: [
        {
          rows: list.map((r) => ({
            no: r.id,
            place: r.place,
            fault: r.fault,
            severity: r.overdue ? `${r.severity} ${rooms.overdue}` : r.severity,
            reporter: r.reporter,
            reported: r.reportedOn,
            due: r.dueOn,
            planned: [r.plannedOn, r.plannedAt].filter(Boolean).join(' ') || null,
            blocks: blocks(r.blocksLessons),
            result: r.result,
            accepted: null,
          })),
        },
      ],
      notes: [say.notes.repairs],
    }),
  );
  return workSheet(facts, 'repairs', ['reporter', 'worker', 'accepter', 'date'], {
    columns: workColumns(words, [
      ['no', 'count'],
      ['place', 'text', 10],
      ['fault', 'text', 18],
      ['severity', 'text', 6],
      ['reporter', 'text', 8],
      ['reported', 'date'],
      ['due', 'date'],
      ['planned', 'write', 12],
      ['blocks', 'text', 6],
      ['result', 'write', 14],
      ['accepted', 'write', 8],
    ]),
    orientation: 'landscape',
    parts,
  });
}
