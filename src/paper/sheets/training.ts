import { type Attendee, attendees } from '../../work/gathering/attendance.ts';
import { gatherings } from '../../work/gathering/store.ts';
import { type PartContent, sheet } from './content.ts';
import { numbered, tableOf } from './table.ts';

/** 培训签到表 (training sign-in): a page per training with everyone invited; once attendance is entered, with who did not come. */
export const training = sheet('training', (facts) => {
  const { reader, words } = facts;
  if (!reader) return null;
  const table = () =>
    tableOf<Attendee>(words, {
      no: numbered,
      name: (p) => p.name,
      department: { width: 12, key_column: false, value: (p) => p.department ?? '' },
      duty: (p) => p.duty ?? '',
      sign: { width: 16 },
      note: (p) =>
        p.state === 'expected' || p.state === 'present' ? null : words.training.attendance[p.state],
    });
  const parts = gatherings(reader, facts.term.id, 'training').flatMap((t): PartContent[] => {
    const people = attendees(reader, t.id);
    if (people.length === 0) return [];
    const entered = people.some((p) => p.state !== 'expected');
    const agenda = t.agenda?.split('\n').map((what, i) => `${i + 1}. ${what}`) ?? [];
    const say = words.paper;
    return [
      {
        of: { name: t.name, code: t.name, id: t.id },
        facts: {
          training: t.name,
          date: t.date,
          time: t.time,
          venue: t.venue,
          manager: t.owner,
          expected: people.length,
          came: entered ? people.filter((p) => p.state === 'present' || p.state === 'late').length : null,
        },
        groups: [table().group(people)],
        notes:
          agenda.length === 0 ? [] : [`${say.sheets.labels.agenda}${say.render.colon}${agenda.join('　')}`],
      },
    ];
  });
  return {
    page: 'portrait',
    head: ['training', 'date', 'time', 'venue', 'manager', 'expected', 'came'],
    signed: ['manager', 'date'],
    columns: table().columns,
    parts,
  };
});
