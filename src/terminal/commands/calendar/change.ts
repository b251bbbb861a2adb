import type { OwnDay } from '../../../school/calendar/calendar.ts';
import { addDays } from '../../../school/calendar/day.ts';
import { declareYears, loadCalendar, putDays, removeDay } from '../../../school/calendar/store.ts';
import { parseDayKind, parseWeekday } from '../../../school/calendar/typed.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { retimeOpenTerms } from '../../../work/task/days.ts';
import { parseNumbers } from '../../../work/task/task.ts';
import { dayTyped, spanTyped } from '../../arguments/day.ts';
import { confirmed } from '../../ask.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { text, typed } from '../../options.ts';

/** `calendar add 2027-02-05~2027-02-11 holiday 春节`; a make-up day: `calendar add 2027-02-13 上班 补课 --follows 周五`. */
export const add = command({
  args: '<days> <kind> [name]',
  options: {
    follows: typed('<weekday>', weekdayTyped)({ help: (w) => w.calendar.options.follows }),
    lost: text({ help: (w) => w.calendar.options.periodsLost, takes: '<periods>', read: periodsTyped }),
  },
  writes: true,
  run(ctx, [text = '', said = '', more = ''], { follows = null, lost = null }) {
    const span = spanTyped(text, ctx.today);
    // A name without a kind is a holiday's, unless only days of school have what is said besides.
    const unsaid = parseDayKind(said) === undefined && more === '';
    const kind = unsaid ? ((follows ?? lost) ? 'workday' : 'holiday') : parseDayKind(said);
    const name = unsaid ? said : more;
    if (!kind) return refuse(EXIT.usage, 'calendar-bad-kind', { value: said });
    if (kind === 'holiday' && (follows !== null || lost !== null))
      refuse(EXIT.usage, 'calendar-closed', { days: text });
    const days: OwnDay[] = [];
    for (let date = span.from; date <= span.to; date = addDays(date, 1))
      days.push({ date, kind, follows, periodsLost: lost, name: name || null });
    const moved = ctx.change('calendar-edit', { days: text, kind }, (tx) => {
      putDays(tx, days);
      return retimeOpenTerms(tx);
    });
    const shown = days.map(({ periodsLost, ...day }) => ({ ...day, periods_lost: periodsLost }));
    answer(ctx, { days: shown }, ctx.words.calendar.added(days.length), moved);
  },
});

/** Declares that the school's own calendar has all holidays of these years. */
export const known = command({
  args: '<year...>',
  writes: true,
  run(ctx, args) {
    const years = args.map(Number);
    const bad = args.find((a) => !/^20\d\d$/.test(a));
    if (bad !== undefined) refuse(EXIT.usage, 'not-a-day', { value: bad });
    ctx.change('calendar-edit', { years: args.join(',') }, (tx) => declareYears(tx, years));
    answer(ctx, { years }, ctx.words.calendar.known(years.join(ctx.words.list)), 0);
  },
});

/** Removes a day of the school's own. */
export const remove = command({
  args: '<day>',
  writes: true,
  async run(ctx, [text = '']) {
    const day = dayTyped(text, ctx.today);
    const own = loadCalendar(ctx.read()).own.get(day);
    if (!own) return refuse(EXIT.noInput, 'calendar-no-such-day', { day });
    if (!(await confirmed(ctx, ctx.words.terminal.nouns.remove(`${day} ${own.name ?? ''}`.trim()))))
      return EXIT.no;
    const moved = ctx.change('calendar-edit', { remove: day }, (tx) => {
      removeDay(tx, day);
      return retimeOpenTerms(tx);
    });
    answer(ctx, { removed: day }, ctx.words.calendar.removed(day), moved);
    return EXIT.done;
  },
});

/** @throws Refusal 2 for what is no weekday */
function weekdayTyped(typed: string): number {
  return parseWeekday(typed) ?? refuse(EXIT.usage, 'not-a-weekday', { value: typed });
}

/** '5,6' or '5-6' → '5,6'. @throws Refusal (2) for what is no period */
function periodsTyped(text: string): string {
  const { ids, bad } = parseNumbers([text]);
  return bad.length > 0 ? refuse(EXIT.usage, 'period-bad', { value: bad.join(' ') }) : ids.join(',');
}

export function answer(ctx: Context, json: object, text: string, moved: number): void {
  ctx.answer({
    json: { ...json, tasks_moved: moved },
    text: () => [text, moved > 0 ? ctx.words.calendar.retimed(moved) : ''].filter(Boolean).join('\n'),
  });
}
