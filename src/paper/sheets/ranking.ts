import { addDays, weekdayOf } from '../../school/calendar/day.ts';
import { CLEANING } from '../../work/inspection/inspection.ts';
import { type Ranked, ranking } from '../../work/inspection/store.ts';
import { nameOfClass, sheet } from './content.ts';
import { tableOf } from './table.ts';

/** 卫生评比公示 (ranking of a week), to post: the areas that were scored in the week of today, the best first. */
export const weekRanking = sheet('ranking', ({ reader, words, term, today }) => {
  const monday = addDays(today, 1 - weekdayOf(today));
  const sunday = addDays(monday, 6);
  const all = reader ? ranking(reader, term.id, CLEANING, monday, sunday) : [];
  const { fields } = words.inspect.lists.ranking;
  const table = tableOf<Ranked>(words, {
    rank: { kind: 'count', value: (one) => one.rank },
    place: { width: 16, value: (one) => one.place },
    class: (one) => (one.classCode ? nameOfClass(words, one.classCode) : ''),
    owner: (one) => one.owner,
    i1: { label: fields.count[0], kind: 'count', value: (one) => one.count },
    i2: { label: fields.average[0], kind: 'count', value: (one) => one.average.toFixed(1) },
  });
  return {
    nothing: all.length === 0,
    head: ['span'],
    columns: table.columns,
    parts: [{ facts: { span: `${monday} — ${sunday}` }, groups: [table.group(all)] }],
  };
});
