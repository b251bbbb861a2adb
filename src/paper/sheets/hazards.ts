import { problems } from '../../work/problem/store.ts';
import type { Sheet } from '../sheet.ts';
import type { Facts } from './facts/facts.ts';
import { partCode } from './make.ts';
import { workColumns, workSheet } from './work-sheet.ts';

/** 隐患排查整改台账: hazards first, then problems, closed ones as well: the register is kept whole. */
export function hazards(facts: Facts): Sheet | null {
  if (!facts.reader) return null;
  const { words } = facts;
  const { sheets: say, rooms, tasks } = words.work;
  const all = problems(facts.reader, facts.term.id, facts.today, '', true);
  const groups = (['hazard', 'problem'] as const).flatMap((kind) => {
    const rows = all
      .filter((p) => p.kind === kind)
      .map((p) => ({
        no: p.id,
        found: p.foundOn,
        place: p.place,
        hazard: p.what,
        level: p.level,
        measure: p.measure,
        owner: p.owner ?? (p.role || tasks.unassigned),
        due: p.dueOn,
        mended: p.mendedOn,
        checker: p.checkedBy,
        closed: p.state === 'closed' ? true : null,
      }));
    return rows.length === 0 ? [] : [{ heading: rooms.problem.kinds[kind], rows }];
  });
  return workSheet(facts, 'hazards', ['maker', 'logistics', 'principal'], {
    columns: workColumns(words, [
      ['no', 'count'],
      ['found', 'date'],
      ['place', 'text', 10],
      ['hazard', 'text', 20],
      ['level', 'text', 6],
      ['measure', 'write', 16],
      ['owner', 'text', 8],
      ['due', 'date'],
      ['mended', 'write', 10],
      ['checker', 'write', 8],
      ['closed', 'tick'],
    ]),
    orientation: 'landscape',
    parts:
      all.length === 0
        ? []
        : [
            {
              name: facts.term.code,
              code: partCode(facts, '', 'hazards'),
              facts: [],
              groups,
              blankRows: 5,
              notes: [say.notes.hazards],
            },
          ],
  });
}
