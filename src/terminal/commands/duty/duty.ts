import { addDays, weekdayOf } from '../../../school/calendar/day.ts';
import { parseSpan } from '../../../school/calendar/file.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { shiftKept } from '../../../work/duty/row.ts';
import { addDuties, dropDuties, duties, type NewDuty } from '../../../work/duty/store.ts';
import { personArg } from '../../arguments/person.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command } from '../../context.ts';
import { table } from '../../table.ts';

/** Who is on duty, day by day. */
export const list: Command = {
  args: '[span]',
  run(ctx, [text]) {
    const term = workTerm(ctx);
    const span = text
      ? (parseSpan(text, ctx.today) ?? refuse(EXIT.usage, 'not-a-day', { value: text }))
      : undefined;
    const rows = duties(ctx.read(), term.id, span?.from, span?.to);
    const early = rows.filter((d) => d.date < (term.staffReturn ?? term.opening)).length;

    ctx.answer({
      json: {
        term: term.code,
        early,
        duties: rows.map(({ staffId: _, leader, ...d }) => ({ ...d, leader: leader === 1 })),
      },
      text: () =>
        rows.length === 0
          ? ctx.words.terminal.none
          : `${table(
              [
                { label: ctx.words.duty.columns.date, value: (d) => d.date },
                {
                  label: ctx.words.duty.columns.weekday,
                  value: (d) => ctx.words.calendar.weekdays[weekdayOf(d.date) - 1]!,
                },
                {
                  label: ctx.words.duty.columns.shift,
                  value: (d) => ctx.words.duty.shift(shiftKept(d.shift)),
                },
                { label: ctx.words.duty.columns.staff, value: (d) => d.staff },
                { label: ctx.words.duty.columns.leader, value: (d) => (d.leader ? '√' : '') },
                { label: ctx.words.duty.columns.place, value: (d) => d.place },
                { label: ctx.words.duty.columns.job, value: (d) => d.job, shrink: true },
              ],
              rows,
              ctx,
            )}${early > 0 ? ctx.words.duty.early(early) : ''}`,
    });
  },
};

/** Each person named is on duty on each day of the span; `--leader` leads it. */
export const add: Command = {
  args: '<days> [person...]',
  options: [
    ['--shift <shift>', (w) => w.duty.options.shift],
    ['--place <place>', (w) => w.duty.options.place],
    ['--job <text>', (w) => w.duty.options.job],
    ['--leader <name>', (w) => w.duty.options.leader],
  ],
  writes: true,
  run(ctx, [text = '', ...names], opts) {
    const term = workTerm(ctx);
    const span = parseSpan(text, ctx.today) ?? refuse(EXIT.usage, 'not-a-day', { value: text });
    const people = names.map((n) => ({ ...personArg(ctx.read(), n), leader: 0 as 0 | 1 }));
    if (opts.leader) people.unshift({ ...personArg(ctx.read(), opts.leader), leader: 1 });
    if (people.length === 0) refuse(EXIT.usage, 'nobody-meant', {});
    const rows: NewDuty[] = [];
    for (let day = span.from; day <= span.to; day = addDays(day, 1)) {
      for (const p of people) {
        rows.push({
          date: day,
          shift: shiftKept(opts.shift ?? ''),
          staffId: p.id,
          place: opts.place ?? '',
          job: opts.job ?? '',
          leader: p.leader,
        });
      }
    }
    const n = ctx.change('duty-add', { days: text }, (tx) => addDuties(tx, term.id, rows));
    if (n === 0)
      refuse(EXIT.no, 'duty-there', { day: text, names: people.map((p) => p.name).join(ctx.words.list) });
    ctx.answer({ json: { added: n }, text: () => ctx.words.duty.added(n) });
  },
};

/** Takes people off duty. */
export const remove: Command = {
  args: '<days> [person]',
  options: [['--shift <shift>', (w) => w.duty.options.shift]],
  writes: true,
  run(ctx, [text = '', name], opts) {
    const term = workTerm(ctx);
    const span = parseSpan(text, ctx.today) ?? refuse(EXIT.usage, 'not-a-day', { value: text });
    const staffId = name ? personArg(ctx.read(), name).id : null;
    const n = ctx.change('duty-remove', { days: text }, (tx) =>
      dropDuties(
        tx,
        term.id,
        span.from,
        span.to,
        staffId,
        opts.shift === undefined ? null : shiftKept(opts.shift),
      ),
    );
    ctx.answer({ json: { removed: n }, text: () => ctx.words.duty.removed(n) });
  },
};
