import { groupBy } from '../../store/groups.ts';
import type { Repair } from '../../work/repair/repair.ts';
import { listRepairs } from '../../work/repair/store.ts';
import { byName, type PartContent, sheet } from './content.ts';
import { BLANK, BY_HAND, tableOf } from './table.ts';

/** 维修派工单 (repair order): a page per worker, the most urgent repairs first; the last page is for those without a worker, who is written in. */
export const repairs = sheet('repairs', (facts) => {
  const { reader, words } = facts;
  if (!reader) return null;
  const rooms = words.repair;
  const say = words.paper.sheets;
  const all = listRepairs(reader, facts.term.id, {}, facts.today);
  const table = () =>
    tableOf<Repair>(words, {
      // By which it is told that it is done.
      no: { as: 'repairNo', value: (r) => r.id },
      place: { as: 'where', value: (r) => r.place },
      fault: (r) => r.fault,
      severity: (r) =>
        r.overdue ? `${r.severity}${words.lang === 'en' ? ',' : ''} ${rooms.overdue}` : r.severity,
      reporter: (r) => r.reporter,
      due: { as: 'deadline', value: (r) => r.dueOn },
      planned: { width: 10, value: (r) => r.plannedOn && `${r.plannedOn} ${rooms.plannedAt(r.plannedAt)}` },
      blocks: ({ blocksLessons: b }) => rooms.blocks[b === null ? 'unknown' : b ? 'yes' : 'no'],
      result: { width: 10, value: (r) => r.result },
      materials: BY_HAND,
      hours: BY_HAND,
      costs: BY_HAND,
      accepted: BY_HAND,
    });
  const byWorker = groupBy(all, (r) => r.worker ?? '');
  return {
    page: 'landscape',
    signed: ['worker', 'logistics', 'date'],
    head: ['worker'],
    columns: table().columns,
    parts: [...byWorker]
      .sort(([a], [b]) => byName(a, b))
      .map(
        ([worker, list]): PartContent => ({
          of: { name: worker || say.unassigned, code: worker || 'unassigned' },
          facts: { worker: worker || BLANK, repairs: list.length },
          groups: [table().group(list)],
          notes: [say.notes.repairs],
        }),
      ),
  };
});
