import { knowsYear, type SchoolDay, schoolDay, workdaysBetween } from '../../../school/calendar/calendar.ts';
import { addDays, weekdayOf, yearOf } from '../../../school/calendar/day.ts';
import { loadCalendar } from '../../../school/calendar/store.ts';
import { dayTyped, sayUnknownYears } from '../../arguments/day.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import type { At } from '../../noun/description.ts';
import { listOf } from '../../noun/noun.ts';
import { span } from '../../options.ts';

type Days = { from: string; to: string };

/** From six weeks before the term to its end, unless said. */
const daysOf = ({ term }: At, said?: Days): Days =>
  said ?? {
    from: addDays(term.staffReturn ?? term.opening, -42),
    to: term.ends ?? addDays(term.opening, 150),
  };

/** The term's days that are no ordinary ones: the school's own, and the national ones. */
export const { list } = listOf<SchoolDay & { own: boolean }>()((w) => w.calendar, 'days', {
  fields: {
    date: {},
    weekday: {
      json: null,
      value: (d) => weekdayOf(d.date),
      cell: (d, { words }) => words.calendar.weekdays[weekdayOf(d.date) - 1],
    },
    kind: {
      json: 'works',
      value: (d) => d.works,
      cell: (d, { words }) => words.calendar.kinds[d.works ? 'workday' : 'holiday'],
    },
    name: {},
    follows: { cell: (d, ctx) => (d.works ? followsText(ctx, d) : '') },
    own: { cell: (d, { words }) => (d.own ? words.calendar.school : words.calendar.library) },
  },
  narrow: { days: span({ help: (w) => w.terminal.lists.days }) },
  first: 'days',
  all(at, { days }) {
    const { from, to } = daysOf(at, days);
    const calendar = loadCalendar(at.reader);
    sayUnknownYears(at.ctx, workdaysBetween(calendar, from, to).unknownYears);
    const found = [];
    for (let date = from; date <= to; date = addDays(date, 1)) {
      const day = { ...schoolDay(calendar, date), own: calendar.own.has(date) };
      if (day.own || day.works !== weekdayOf(date) <= 5) found.push(day);
    }
    return found;
  },
  total(w, _, at, { days }) {
    const { from, to } = daysOf(at, days);
    return w.calendar.workdays({
      n: workdaysBetween(loadCalendar(at.reader), from, to).days.length,
      from,
      to,
    });
  },
  beside(at, _, { days }) {
    const { from, to } = daysOf(at, days);
    const known = workdaysBetween(loadCalendar(at.reader), from, to);
    return { from, to, workdays: known.days.length, unknown_years: known.unknownYears };
  },
});

/** What one day is. */
export const show = command({
  args: '<day>',
  run(ctx, [typed = '']) {
    const calendar = loadCalendar(ctx.read());
    const day = schoolDay(calendar, dayTyped(typed, ctx.today));
    const { periodsLost, ...facts } = day;
    ctx.answer({
      json: { day: { ...facts, periods_lost: periodsLost } },
      text: () => dayText(ctx, day),
    });
    const year = yearOf(day.date);
    if (!knowsYear(calendar, year)) sayUnknownYears(ctx, [year]);
  },
});

const followsText = ({ words }: Context, { follows }: SchoolDay): string =>
  follows ? words.calendar.weekdays[follows - 1]! : words.calendar.unknown;

function dayText(ctx: Context, day: SchoolDay): string {
  const { fields, kinds, weekdays } = ctx.words.calendar;
  const weekend = weekdayOf(day.date) > 5;
  const closed = weekend && !day.name ? kinds.weekend : kinds.holiday;
  const kind = day.works ? (weekend ? kinds.workday : kinds.ordinary) : closed;
  const follows = day.works ? `${fields.follows[0]} ${followsText(ctx, day)}` : '';
  return [day.date, weekdays[weekdayOf(day.date) - 1]!, kind, day.name ?? '', follows]
    .filter(Boolean)
    .join('  ');
}
