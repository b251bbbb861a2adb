import { type Bell, scopeOf } from '../../school/bell/bell.ts';
import { bells } from '../../school/bell/store.ts';
import { hoursText, minutesOf } from '../../school/calendar/clock.ts';
import { groupBy } from '../../store/groups.ts';
import { sheet } from './content.ts';
import { tableOf } from './table.ts';

/** 作息时间表 (bell times), for the wall. */
export const bellTimes = sheet('bells', ({ reader, words }) => {
  const all = reader ? bells(reader) : [];
  const { fields } = words.bell;
  const table = tableOf<Bell>(words, {
    what: { label: fields.name[0], width: 20, value: (bell) => bell.name },
    i1: { label: fields.time[0], width: 16, value: hoursText },
    i2: { label: fields.minutes[0], kind: 'count', value: (bell) => minutesOf(bell) || null },
    note: {},
  });
  return {
    nothing: all.length === 0,
    columns: table.columns,
    parts: [...groupBy(all, scopeOf).values()].map((own) => {
      const heading = words.bell.scope(own[0]!);
      return heading === ''
        ? { groups: [table.group(own)] }
        : { of: { name: heading }, groups: [table.group(own, { heading })] };
    }),
  };
});
