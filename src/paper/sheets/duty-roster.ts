import { weekdayOf } from '../../school/calendar/day.ts';
import { shiftKept } from '../../work/duty/shift.ts';
import { duties } from '../../work/duty/store.ts';
import type { Sheet } from '../sheet.ts';
import type { Facts } from './facts/facts.ts';
import { groupBy, partCode } from './make.ts';
import { workColumns, workFacts, workSheet } from './work-sheet.ts';

/** 值班表: a row a day and shift, who leads and who is on duty, with room to sign. */
export function dutyRoster(facts: Facts): Sheet | null {
  if (!facts.reader) return null;
  const { words } = facts;
  const all = duties(facts.reader, facts.term.id);
  const names = (list: typeof all) => list.map((d) => d.staff).join(words.work.sheets.join);
  const rows = [...groupBy(all, (d) => `${d.date}|${d.shift}|${d.place}`).values()].map((list) => ({
    date: list[0]!.date,
    weekday: words.work.tasks.weekdays[weekdayOf(list[0]!.date) - 1]!,
    shift: words.work.events.shift(shiftKept(list[0]!.shift)),
    leader: names(list.filter((d) => d.leader)),
    staff: names(list.filter((d) => !d.leader)),
    place: list[0]!.place,
    job: [...new Set(list.map((d) => d.job))].filter(Boolean).join(words.work.sheets.joinSteps),
    sign: null,
    note: null,
  }));
  return workSheet(facts, 'duty-roster', ['maker', 'logistics', 'principal'], {
    columns: workColumns(words, [
      ['date', 'date'],
      ['weekday', 'text', 4],
      ['shift', 'text', 6],
      ['leader', 'text', 8],
      ['staff', 'text', 16],
      ['place', 'text', 8],
      ['job', 'text', 12],
      ['sign', 'write', 14],
      ['note', 'write', 8],
    ]),
    parts:
      all.length === 0
        ? []
        : [
            {
              name: facts.term.code,
              code: partCode(facts, '', 'duty-roster'),
              facts: workFacts(words, { from: `${all[0]!.date} — ${all.at(-1)!.date}` }),
              groups: [{ rows }],
            },
          ],
  });
}
