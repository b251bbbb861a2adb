import { knowsYear, type SchoolDay, schoolDay, workdaysBetween } from '../../../school/calendar/calendar.ts';
import { addDays, weekdayOf } from '../../../school/calendar/day.ts';
import { parseSpan } from '../../../school/calendar/file.ts';
import { loadCalendar } from '../../../school/calendar/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command, Context } from '../../context.ts';
import { table } from '../../table.ts';
import { sayUnknownYears } from '../../unknown-years.ts';

/** The term's days that are no ordinary ones: the school's own, and the national ones. */
export const list: Command = {
  args: '[span]',
  run(ctx, [text]) {
    const term = workTerm(ctx);
    const around = {
      from: addDays(term.staffReturn ?? term.opening, -42),
      to: term.ends ?? addDays(term.opening, 150),
    };
    const span = text
      ? (parseSpan(text, ctx.today) ?? refuse(EXIT.usage, 'not-a-day', { value: text }))
      : around;
    const calendar = loadCalendar(ctx.read());
    const days: (SchoolDay & { own: boolean })[] = [];
    for (let d = span.from; d <= span.to; d = addDays(d, 1)) {
      const day = schoolDay(calendar, d);
      if (calendar.own.has(d) || day.works !== weekdayOf(d) <= 5)
        days.push({ ...day, own: calendar.own.has(d) });
    }
    const say = ctx.words.calendar;
    const { days: work, unknownYears } = workdaysBetween(calendar, span.from, span.to);
    sayUnknownYears(ctx, unknownYears);
    ctx.answer({
      json: {
        from: span.from,
        to: span.to,
        workdays: work.length,
        unknown_years: unknownYears,
        days: days.map((d) => ({
          date: d.date,
          works: d.works,
          name: d.name,
          follows: d.follows,
          own: d.own,
        })),
      },
      text: () =>
        `${table(
          [
            { label: say.columns.date, value: (d) => d.date },
            { label: say.columns.weekday, value: (d) => say.weekdays[weekdayOf(d.date) - 1]! },
            {
              label: say.columns.kind,
              value: (d) => (d.works ? say.kinds.workday : say.kinds.holiday),
            },
            { label: say.columns.name, value: (d) => d.name ?? '' },
            {
              label: say.columns.follows,
              value: (d) => (d.works ? (d.follows ? say.weekdays[d.follows - 1]! : say.unknown) : ''),
            },
            { label: say.columns.from, value: (d) => (d.own ? say.school : say.library) },
          ],
          days,
          ctx,
        )}${say.workdays({ n: work.length, from: span.from, to: span.to })}`,
    });
  },
};

/** What one day is. */
export const show: Command = {
  args: '<day>',
  run(ctx, [text = '']) {
    const span = parseSpan(text, ctx.today) ?? refuse(EXIT.usage, 'not-a-day', { value: text });
    const calendar = loadCalendar(ctx.read());
    const day = schoolDay(calendar, span.from);
    const { periodsLost, ...facts } = day;
    ctx.answer({
      json: { day: { ...facts, periods_lost: periodsLost } },
      text: () => dayText(ctx, day),
    });
    if (!knowsYear(calendar, Number(day.date.slice(0, 4))))
      sayUnknownYears(ctx, [Number(day.date.slice(0, 4))]);
  },
};

function dayText(ctx: Context, day: ReturnType<typeof schoolDay>): string {
  const say = ctx.words.calendar;
  const kinds = ctx.words.calendar.kinds;
  const weekend = weekdayOf(day.date) > 5;
  const kind = day.works
    ? weekend
      ? kinds.workday
      : kinds.ordinary
    : weekend && !day.name
      ? kinds.weekend
      : kinds.holiday;
  const follows = day.works
    ? `${say.columns.follows} ${day.follows ? say.weekdays[day.follows - 1]! : say.unknown}`
    : '';
  return [day.date, say.weekdays[weekdayOf(day.date) - 1]!, kind, day.name ?? '', follows]
    .filter(Boolean)
    .join('  ');
}
