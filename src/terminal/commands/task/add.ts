import { workdaysBetween } from '../../../school/calendar/calendar.ts';
import { addDays, daysBetween } from '../../../school/calendar/day.ts';
import { loadCalendar } from '../../../school/calendar/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { addRecurring, EVERY, type Every, recurringDays } from '../../../work/task/days.ts';
import { addTasks, type NewTask } from '../../../work/task/store.ts';
import { addWaits } from '../../../work/task/waits.ts';
import { classArg } from '../../arguments/class.ts';
import { dayArg } from '../../arguments/day.ts';
import { personArg } from '../../arguments/person.ts';
import { roomArg } from '../../arguments/place.ts';
import { workTerm } from '../../arguments/term.ts';
import { textArg } from '../../arguments/text.ts';
import type { Command } from '../../context.ts';
import { sayUnknownYears } from '../../unknown-years.ts';
import { tasksArg } from './numbers.ts';

const WORDS: Record<string, Every> = { 每天: 'daily', 每日: 'daily', 每周: 'weekly', 每月: 'monthly' };
/** A term has about twenty weeks; used where nobody has said when it ends. */
const TERM_DAYS = 140;

/** `task add 清点体育器材 --due 2-26 --owner 韩娟 --area 器材 --every weekly`. */
export const add: Command = {
  args: '[title...]',
  options: [
    ['--due <day>', (w) => w.task.options.due],
    ['--owner <who>', (w) => w.task.options.owner],
    ['--area <area>', (w) => w.task.options.area],
    ['--class <class>', (w) => w.task.options.class],
    ['--room <room>', (w) => w.task.options.room],
    ['--waits <numbers>', (w) => w.task.options.waits],
    ['--note <text>', (w) => w.task.options.note],
    ['--every <how>', (w) => w.task.options.every],
    ['--to <day>', (w) => w.task.options.to],
  ],
  writes: true,
  async run(ctx, args, opts) {
    const say = ctx.words.task;
    const term = workTerm(ctx);
    const reader = ctx.read();
    const title = await textArg(ctx, args.join(' '), say.columns.title);
    const due = opts.due ? dayArg(opts.due, ctx.today) : null;
    const person = opts.owner ? personArg(reader, opts.owner) : null;
    const task: NewTask = {
      title,
      area: opts.area ?? '',
      due,
      ownerId: person?.id ?? null,
      role: person?.role ?? null,
      classId: opts.class ? classArg(reader, term, opts.class).id : null,
      roomId: opts.room ? roomArg(reader, opts.room).id : null,
      note: opts.note ?? null,
    };
    if (opts.every === undefined) {
      const waits = opts.waits ? tasksArg(reader, [opts.waits], ctx.today).map((one) => one.id) : [];
      const id = ctx.change('task-add', { title }, (tx) => {
        const [added] = addTasks(tx, term.id, [task]);
        if (waits.length > 0) addWaits(tx, added!, waits);
        return added!;
      });
      ctx.answer({ json: { id, title, due }, text: () => say.added({ id, title, due: due ?? say.noDay }) });
      return;
    }
    const every =
      WORDS[opts.every] ??
      (EVERY.find((e) => e === opts.every) || refuse(EXIT.usage, 'every-unknown', { value: opts.every }));
    const from = due ?? (daysBetween(ctx.today, term.opening) > 0 ? term.opening : ctx.today);
    const to = opts.to ? dayArg(opts.to, ctx.today) : (term.ends ?? addDays(term.opening, TERM_DAYS));
    const calendar = loadCalendar(reader);
    const days = recurringDays(every, from, to, calendar);
    if (days.length === 0) refuse(EXIT.usage, 'not-a-day', { value: `${from}~${to}` });
    ctx.change('task-add', { title, every }, (tx) => {
      const id = addRecurring(tx, term.id, { title, every, from, to });
      return addTasks(
        tx,
        term.id,
        days.map((day) => ({ ...task, due: day, recurringId: id })),
      );
    });
    sayUnknownYears(ctx, workdaysBetween(calendar, from, to).unknownYears);
    ctx.answer({
      json: { title, every, days },
      text: () => say.addedMany({ n: days.length, first: days[0]!, last: days.at(-1)! }),
    });
  },
};
