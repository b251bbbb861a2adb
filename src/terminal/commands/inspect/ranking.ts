import { addDays } from '../../../school/calendar/day.ts';
import { className } from '../../../school/class/name.ts';
import { type Ranked, ranking } from '../../../work/inspection/store.ts';
import type { At } from '../../noun/description.ts';
import { listOf } from '../../noun/noun.ts';
import { span, text } from '../../options.ts';
import { CLEANING } from './pass.ts';

type Days = { from: string; to: string };

/** The last 30 days unless told otherwise. */
const daysOf = ({ ctx }: At, said?: Days): Days => said ?? { from: addDays(ctx.today, -30), to: ctx.today };

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
    days: span({ help: (w) => w.inspect.options.days }),
    form: text({ help: (w) => w.inspect.options.form }),
  },
  first: 'days',
  all(at, { days, form = CLEANING }) {
    const { from, to } = daysOf(at, days);
    return ranking(at.reader, at.term.id, form, from, to);
  },
  beside: (at, _, { days }) => daysOf(at, days),
});
