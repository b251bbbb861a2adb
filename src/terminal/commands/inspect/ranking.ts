import { addDays, weekdayOf } from '../../../school/calendar/day.ts';
import { className } from '../../../school/class/name.ts';
import { CLEANING } from '../../../work/inspection/inspection.ts';
import { type Ranked, ranking } from '../../../work/inspection/store.ts';
import type { At } from '../../noun/description.ts';
import { listOf } from '../../noun/noun.ts';
import { day, span, text } from '../../options.ts';

type Days = { from: string; to: string };

/** The week of a day, or the last 30 days, unless told otherwise. */
function daysOf({ ctx }: At, { days, week }: { days?: Days; week?: string }): Days {
  const monday = week && addDays(week, 1 - weekdayOf(week));
  if (monday) return { from: monday, to: addDays(monday, 6) };
  return days ?? { from: addDays(ctx.today, -30), to: ctx.today };
}

/** Areas by average score, over a span of days. */
export const rankingList = listOf<Ranked>()((w) => w.inspect.lists.ranking, 'ranking', {
  fields: {
    rank: { align: 'right' },
    place: { shrink: true },
    class: {
      key: 'classCode',
      list: false,
      cell: (r, ctx) => (r.classCode ? className(r.classCode, ctx.lang) : ''),
    },
    owner: {},
    count: { align: 'right' },
    average: { align: 'right', cell: (r) => r.average.toFixed(1) },
  },
  narrow: {
    days: span({ help: (w) => w.inspect.options.days, against: ['week'] }),
    week: day({ help: (w) => w.inspect.options.week }),
    form: text({ help: (w) => w.inspect.options.form }),
  },
  first: 'days',
  all(at, { days, week, form = CLEANING }) {
    const { from, to } = daysOf(at, { days, week });
    return ranking(at.reader, at.term.id, form, from, to);
  },
  beside: (at, _, { days, week }) => daysOf(at, { days, week }),
});
