import { workdaysBetween } from '../../school/calendar/calendar.ts';
import { addDays, weekdayOf } from '../../school/calendar/day.ts';
import { loadCalendar } from '../../school/calendar/store.ts';
import { groupBy } from '../../store/groups.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { rotation, turnsOf } from '../../work/duty/rotate.ts';
import { shiftKept } from '../../work/duty/row.ts';
import { addDuties, type Duty, dropDuties, duties, type NewDuty } from '../../work/duty/store.ts';
import { swapTurns, type Turn } from '../../work/duty/swap.ts';
import { dayTyped, readSpan, sayUnknownYears, spanTyped, workTerm } from '../arguments/day.ts';
import { personArg } from '../arguments/person.ts';
import { confirmed } from '../ask.ts';
import type { Context, Noun } from '../context.ts';
import { command } from '../grammar.ts';
import type { At } from '../noun/description.ts';
import { listOf } from '../noun/noun.ts';
import { count, flag, names, namesIn, person, span, text } from '../options.ts';

/** Who is on duty, day by day. */
const { list } = listOf<Duty>()((w) => w.duty, 'duties', {
  fields: {
    id: { list: false },
    date: {},
    weekday: {
      json: null,
      value: (d) => weekdayOf(d.date),
      cell: (d, { words }) => words.calendar.weekdays[weekdayOf(d.date) - 1],
    },
    shift: { cell: (d, ctx) => ctx.words.duty.shift(shiftKept(d.shift)) },
    staff: {},
    leader: { value: (d) => d.leader === 1, cell: (d) => (d.leader ? '√' : '') },
    place: {},
    job: { shrink: true },
    phone: { list: false },
  },
  narrow: { days: span({ help: (w) => w.terminal.lists.days }) },
  first: 'days',
  all: ({ reader, term }, { days }) => duties(reader, term.id, days?.from, days?.to),
  total: (w, rows, at) => (early(at, rows) > 0 ? w.duty.early(early(at, rows)) : ''),
  beside: (at, rows) => ({ term: at.term.code, early: early(at, rows) }),
});

/** How often somebody is on duty before the staff return. */
const early = ({ term }: At, rows: readonly Duty[]) =>
  rows.filter((d) => d.date < (term.staffReturn ?? term.opening)).length;

const shift = text({ help: (w) => w.duty.fields.shift[0], read: shiftKept });

/** 韩娟 3月1日 is said as often as 3月1日 韩娟: no name reads as a day. */
function daysFirst(ctx: Context, words: readonly string[]): [days: string, ...names: string[]] {
  const at = words.findIndex((word) => readSpan(word, ctx.today) !== undefined);
  const [days = '', ...others] = words;
  return at > 0 ? [words[at]!, ...words.toSpliced(at, 1)] : [days, ...others];
}

/** Each person named is on duty on each day of the span; `--leader` leads it. */
const add = command({
  args: '<days> [person...]',
  options: {
    shift,
    place: text({ help: (w) => w.duty.fields.place[0] }),
    job: text({ help: (w) => w.duty.fields.job[0] }),
    leader: person({ help: (w) => w.duty.options.leader }),
  },
  writes: true,
  run(ctx, words, { shift = '', place = '', job = '', leader }) {
    const [days, ...typed] = daysFirst(ctx, words);
    const { from, to } = spanTyped(days, ctx.today);
    const people: { id: number; name: string; leads: 0 | 1 }[] = [
      ...(leader ? [{ ...leader, leads: 1 as const }] : []),
      ...typed.flatMap(namesIn).map((name) => ({ ...personArg(ctx.read(), name), leads: 0 as const })),
    ];
    if (people.length === 0) refuse(EXIT.usage, 'duty-of-nobody', { days });
    const rows: NewDuty[] = [];
    for (let date = from; date <= to; date = addDays(date, 1))
      for (const { id, leads } of people) rows.push({ date, shift, staffId: id, place, job, leader: leads });
    const n = ctx.change('duty-add', { days }, (tx) => addDuties(tx, workTerm(ctx, tx).id, rows));
    if (n === 0)
      refuse(EXIT.no, 'duty-there', { day: days, names: people.map((p) => p.name).join(ctx.words.list) });
    const who = people.map(({ name }) => name).join(ctx.words.list);
    ctx.answer({ json: { added: n }, text: () => ctx.words.duty.added({ n, from, to, who }) });
  },
});

/** Takes people off duty. */
const remove = command({
  args: '<days> [person]',
  options: { shift },
  writes: true,
  async run(ctx, [days = '', name], { shift }) {
    const { from, to } = spanTyped(days, ctx.today);
    const staffId = name && personArg(ctx.read(), name).id;
    const found = duties(ctx.read(), workTerm(ctx).id, from, to).filter(
      (d) => (!staffId || d.staffId === staffId) && (shift === undefined || d.shift === shift),
    );
    if (found.length === 0) return refuse(EXIT.no, 'duty-none', { days });
    const names = [...new Set(found.map((d) => d.staff))].join(ctx.words.list);
    if (!(await confirmed(ctx, ctx.words.terminal.nouns.remove(ctx.words.duty.ofWhom({ days, names })))))
      return EXIT.no;
    const ids = found.map((d) => d.id);
    ctx.change('duty-remove', { days }, (tx) => dropDuties(tx, ids));
    ctx.answer({ json: { removed: found.length }, text: () => ctx.words.duty.removed(found.length) });
    return EXIT.done;
  },
});

/** Two people change their turns. */
const swap = command({
  args: '<day> <person> <day> <person>',
  options: { shift },
  writes: true,
  run(ctx, [day = '', name = '', otherDay = '', otherName = ''], { shift }) {
    const turn = (day: string, name: string) => ({
      date: dayTyped(day, ctx.today),
      person: personArg(ctx.read(), name),
    });
    const turns = [turn(day, name), turn(otherDay, otherName)] as const;
    const [one, other] = turns;
    if (one.person.id === other.person.id) refuse(EXIT.usage, 'duty-swap-alone', { name: one.person.name });
    const taken = ctx.change('duty-swap', { days: `${one.date}, ${other.date}` }, (tx) => {
      const term = workTerm(ctx, tx);
      const [a, b] = turns.map(({ date, person }) => ({ date, staffId: person.id })) as [Turn, Turn];
      const { given, taken, twice } = swapTurns(duties(tx, term.id), a, b, shift);
      for (const [i, { date, person }] of turns.entries())
        if (given[i]!.length === 0) refuse(EXIT.no, 'duty-swap-none', { name: person.name, day: date });
      if (twice) refuse(EXIT.no, 'duty-twice', { name: twice.staff, day: twice.date });
      dropDuties(
        tx,
        given.flat().map((d) => d.id),
      );
      addDuties(tx, term.id, taken);
      return taken;
    });
    const nameOf = (id: number) => turns.find(({ person }) => person.id === id)!.person.name;
    const swapped = taken.map((d) => ({ date: d.date, shift: d.shift, staff: nameOf(d.staffId) }));
    ctx.answer({
      json: { swapped },
      text: () => {
        const say = ctx.words.duty;
        const each = swapped.map((d) => [d.date, say.shift(d.shift), d.staff].filter(Boolean).join(' '));
        return say.swapped(each.join(ctx.words.list));
      },
    });
  },
});

/** `duty rotate 3-1~6-30 韩娟 段文 --weekly`: people take turns over the days that school is held. */
const rotate = command({
  args: '<days> <person...>',
  options: {
    each: count({ least: 1, help: (w) => w.duty.options.each }),
    weekly: flag({ help: (w) => w.duty.options.weekly }),
    every: flag({ help: (w) => w.duty.options.every }),
    leaders: names({ help: (w) => w.duty.options.leaders }),
    shift,
    place: text({ help: (w) => w.duty.fields.place[0] }),
    job: text({ help: (w) => w.duty.fields.job[0] }),
  },
  writes: true,
  run(ctx, words, { each = 1, weekly, every, leaders = [], shift = '', place = '', job = '' }) {
    const [days, ...typed] = daysFirst(ctx, words);
    const { from, to } = spanTyped(days, ctx.today);
    const people = (all: readonly string[]) =>
      all.flatMap(namesIn).map((name) => personArg(ctx.read(), name));
    const span: string[] = [];
    for (let date = from; date <= to; date = addDays(date, 1)) span.push(date);
    const known = workdaysBetween(loadCalendar(ctx.read()), from, to);
    const turns = turnsOf(every ? span : known.days, weekly === true);
    const staff = rotation(turns, people(typed), each).map((one) => ({ ...one, leader: 0 as const }));
    const leading = rotation(turns, people(leaders)).map((one) => ({ ...one, leader: 1 as const }));
    const rows = [...leading, ...staff].map(({ date, person, leader }): NewDuty => {
      return { date, shift, staffId: person.id, place, job, leader };
    });
    if (!every) sayUnknownYears(ctx, known.unknownYears);
    const n = ctx.change('duty-add', { days }, (tx) => addDuties(tx, workTerm(ctx, tx).id, rows));
    if (n === 0) refuse(EXIT.no, 'duty-there', { day: days, names: typed.join(ctx.words.list) });
    const counts = [...groupBy(staff, (one) => one.person.name)].map(([name, own]) => ({
      name,
      days: own.length,
    }));
    ctx.answer({
      json: { added: n, turns: turns.length, people: counts },
      text: () =>
        ctx.words.duty.rotated({
          n,
          each: counts.map((one) => ctx.words.duty.daysOf(one)).join(ctx.words.list),
        }),
    });
  },
});

/** 值班: who is on duty when. */
export const noun: Noun = { verbs: { list, add, rotate, remove, swap } };
