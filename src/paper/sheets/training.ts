import { attendees } from '../../work/gathering/attendance.ts';
import { gatherings } from '../../work/gathering/store.ts';
import type { Part, Sheet } from '../sheet.ts';
import type { Facts } from './facts/facts.ts';
import { partCode } from './make.ts';
import { numbered, workColumns, workFacts, workSheet } from './work-sheet.ts';

/** 培训签到表: a session a part, everybody expected with room to sign; once entered, who did not come is written. */
export function training(facts: Facts): Sheet | null {
  const { reader, words } = facts;
  if (!reader) return null;
  const { sheets: say, events } = words.work;
  const parts = gatherings(reader, facts.term.id, 'training').flatMap((t): Part[] => {
    const people = attendees(reader, t.id);
    if (people.length === 0) return [];
    const entered = people.some((p) => p.state !== 'expected');
    const present = people.filter((p) => p.state === 'present' || p.state === 'late').length;
    return [
      {
        name: t.name,
        code: partCode(facts, t.name, 'training'),
        facts: workFacts(words, {
          training: t.name,
          date: t.date,
          time: t.time,
          venue: t.venue,
          manager: t.owner,
          expected: people.length,
          present: entered ? present : null,
        }),
        groups: [
          {
            rows: numbered(
              people.map((p) => ({
                name: p.name,
                department: p.department ?? '',
                duty: p.duty ?? '',
                sign: null,
                note: p.state === 'expected' || p.state === 'present' ? null : events.attendance[p.state],
              })),
            ),
          },
        ],
        notes:
          t.agenda === null
            ? []
            : [
                `${say.facts.agenda}${words.paper.render.colon}${t.agenda
                  .split('\n')
                  .map((a, i) => `${i + 1}. ${a}`)
                  .join('　')}`,
              ],
      },
    ];
  });
  return workSheet(facts, 'training', ['manager', 'date'], {
    columns: workColumns(words, [
      ['no', 'count'],
      ['name', 'text', 8],
      ['department', 'text', 12],
      ['duty', 'text', 12],
      ['sign', 'write', 16],
      ['note', 'write', 10],
    ]),
    orientation: 'portrait',
    parts,
  });
}
