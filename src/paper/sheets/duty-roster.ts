import { weekdayOf } from '../../school/calendar/day.ts';
import { groupBy } from '../../store/groups.ts';
import { shiftKept } from '../../work/duty/row.ts';
import { type Duty, duties } from '../../work/duty/store.ts';
import { sheet } from './content.ts';
import { signedBy, tableOf } from './table.ts';

/** 值班表 (duty roster): a row per day and shift with who leads and who is on duty, to be signed. */
export const dutyRoster = sheet('duty-roster', (facts) => {
  const { words } = facts;
  const say = words.paper.sheets;
  const all = facts.reader ? duties(facts.reader, facts.term.id) : [];
  const turns = [...groupBy(all, (d) => `${d.date}|${d.shift}|${d.place}`).values()];
  const leading = (list: Duty[]) => list.filter((d) => d.leader).map((d) => d.staff);
  const onDuty = (list: Duty[]) => list.filter((d) => !d.leader).map((d) => d.staff);
  const table = tableOf<Duty[]>(words, {
    date: ([d]) => d!.date,
    weekday: ([d]) => words.calendar.weekdays[weekdayOf(d!.date) - 1]!,
    shift: ([d]) => words.duty.shift(shiftKept(d!.shift)),
    leader: (list) => leading(list).join(say.join),
    staff: { as: 'onDuty', value: (list) => onDuty(list).join(say.join) },
    place: { as: 'where', width: 8, key_column: false, value: ([d]) => d!.place },
    job: (list) => [...new Set(list.map((d) => d.job))].filter(Boolean).join(say.joinSteps),
    ...signedBy(words, Math.max(1, ...turns.map((list) => onDuty(list).length)), 'sign'),
    note: { width: 8 },
  });
  return {
    nothing: all.length === 0,
    signed: ['maker', 'logistics', 'principal'],
    head: ['span'],
    columns: table.columns,
    parts: [
      {
        facts: { span: all[0] ? `${all[0].date} — ${all.at(-1)!.date}` : '' },
        groups: [table.group(turns)],
      },
    ],
  };
});
