import { type Bell, type BellFacts, bellsNamed } from '../../school/bell/bell.ts';
import { addBell, bells, editBell, removeBell } from '../../school/bell/store.ts';
import { type Hours, hoursText, minutesOf, parseHours } from '../../school/calendar/clock.ts';
import { periodIn } from '../../school/timetable/slots.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { gradesTyped } from '../arguments/class.ts';
import { dayTyped } from '../arguments/day.ts';
import { textArg } from '../arguments/text.ts';
import type { Context, Noun } from '../context.ts';
import { verbsOf } from '../noun/noun.ts';
import { count, text, typed } from '../options.ts';

type Facts = Omit<BellFacts, keyof Hours> & { time?: Hours };

const facts = ({ time, ...more }: Facts): BellFacts => ({ ...more, ...time });

/** 5-1, 5月1日: of every year. */
const dayOfYear = (said: string, ctx: Context) => dayTyped(said, ctx.today).slice(5);

/** 8:20-9:00, or 16:10 alone. @throws Refusal 2 */
export function hoursTyped(said: string): Hours {
  const hours = parseHours(said);
  return hours && hours.starts <= hours.ends
    ? hours
    : refuse(EXIT.usage, 'bell-time-unreadable', { value: said });
}

const verbs = verbsOf<Bell, Facts>()('bell', {
  fields: {
    id: { align: 'right', list: 'show' },
    name: text({ only: 'edit', empty: 'needed' }),
    time: typed('<time>', hoursTyped)<Bell>({ empty: 'needed', value: hoursText }),
    minutes: { align: 'right', value: minutesOf, cell: (bell) => minutesOf(bell) || null },
    period: count({ least: 1, most: 16 }),
    grades: text<Bell>({
      takes: '<grades>',
      read: gradesTyped,
      empty: '',
      list: 'some',
      value: (bell) => (bell.grades === '' ? [] : bell.grades.split(',').map(Number)),
      cell: (bell, ctx) => ctx.words.goods.grades(bell.grades) || null,
    }),
    from: text<Bell>({ key: 'fromDay', takes: '<date>', read: dayOfYear, list: 'some' }),
    until: text<Bell>({ key: 'untilDay', takes: '<date>', read: dayOfYear, list: 'some' }),
  },
  all: ({ reader }) => bells(reader),
  find: ({ reader }, said) => bellsNamed(bells(reader), said),
  id: (bell) => bell.id,
  title: (bell) => bell.name,
  adds: {
    args: '[bell...]',
    // 早操 7:30-7:50: a time that stands beside the name is its time.
    async facts(said, { ctx }) {
      const [label] = ctx.words.bell.fields.name;
      const words = (await textArg(ctx, said.join(' '), label)).split(' ');
      const time = words.find(parseHours);
      const name = await textArg(ctx, words.filter((word) => word !== time).join(' '), label);
      return { name, ...(time === undefined ? {} : { time: hoursTyped(time) }) };
    },
  },
  add: (tx, { name, ...given }) =>
    addBell(tx, { period: periodIn(name)?.number ?? null, ...facts(given), name }),
  edit: (tx, bell, given) => editBell(tx, bell, facts(given)),
  remove: removeBell,
});

/** 作息时间: the school's day by the clock. */
export const noun: Noun = { verbs };
