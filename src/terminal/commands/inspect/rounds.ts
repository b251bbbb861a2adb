import { EXIT, refuse } from '../../../words/problem.ts';
import { forms, pointsOf } from '../../../work/inspection/forms.ts';
import { type PatrolEvery, patrols, putPatrol } from '../../../work/inspection/patrol.ts';
import { dayArg } from '../../arguments/day.ts';
import { personArg } from '../../arguments/person.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command } from '../../context.ts';
import { table } from '../../table.ts';

const EVERY: readonly PatrolEvery[] = ['day', 'week', 'month', 'term'];

/** Lists the inspections that come back and when each is next due; `inspect rounds 设施 --every month --next 3-1` sets one. */
export const rounds: Command = {
  args: '[form]',
  options: [
    ['--every <how>', (w) => w.inspect.options.every],
    ['--next <day>', (w) => w.inspect.options.next],
    ['--kind <kind>', (w) => w.inspect.options.kind],
    ['--owner <who>', (w) => w.inspect.options.owner],
  ],
  writes: true,
  run(ctx, [form], opts) {
    const term = workTerm(ctx);
    const reader = ctx.read();
    let all = patrols(reader, term.id);
    if (form !== undefined && opts.every !== undefined) {
      const every =
        EVERY.find((e) => e === opts.every) ?? refuse(EXIT.usage, 'every-bad', { value: opts.every });
      if (pointsOf(reader, form).length === 0)
        refuse(EXIT.noInput, 'form-unknown', { form, known: forms(reader).join(ctx.words.list) });
      const next = opts.next ? dayArg(opts.next, ctx.today) : term.opening;
      const owner = opts.owner ? personArg(reader, opts.owner).id : null;
      all = ctx.change('inspect-round', { form, every }, (tx) => {
        putPatrol(tx, term.id, { form, roomKind: opts.kind ?? '', every, ownerId: owner, nextOn: next });
        return patrols(tx, term.id);
      });
    }
    const rows = all.filter((p) => form === undefined || p.form === form);
    ctx.answer({
      json: {
        rounds: rows.map(({ nextOn, roomKind, ...p }) => ({
          ...p,
          room_kind: roomKind,
          next_on: nextOn,
          due: nextOn <= ctx.today,
        })),
      },
      text: () =>
        rows.length === 0
          ? ctx.words.terminal.none
          : table(
              [
                { label: ctx.words.inspect.columns.form, value: (p) => p.form },
                { label: ctx.words.inspect.columns.kind, value: (p) => p.roomKind },
                { label: ctx.words.inspect.columns.every, value: (p) => ctx.words.inspect.every[p.every] },
                { label: ctx.words.inspect.columns.count, align: 'right', value: (p) => String(p.rooms) },
                {
                  label: ctx.words.inspect.columns.owner,
                  value: (p) => p.owner ?? ctx.words.task.unassigned,
                },
                {
                  label: ctx.words.inspect.columns.next,
                  value: (p) => `${p.nextOn}${p.nextOn <= ctx.today ? ` ${ctx.words.inspect.due}` : ''}`,
                },
              ],
              rows,
              ctx,
            ),
    });
  },
};
