import { stillOut } from '../../../goods/plan/events.ts';
import type { EventLine } from '../../../work/gathering/clashes.ts';
import {
  editGathering,
  eventLines,
  findGathering,
  type Gathering,
  openTasksOf,
} from '../../../work/gathering/store.ts';
import { markDone } from '../../../work/task/store.ts';
import { workTerm } from '../../arguments/day.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import type { NounRows } from '../../noun/noun.ts';
import { flag } from '../../options.ts';

type Told = Pick<NounRows<Gathering>, 'told'>;

/** It is over; gear that is still out is said. */
export const doneVerb = (kind: Gathering['kind'], { told }: Told) =>
  command({
    args: '<name...>',
    writes: true,
    run(ctx, typed) {
      const say = ctx.words.event;
      const { found, json } = ctx.change(`${kind}-state`, { name: typed.join(' '), state: 'done' }, (tx) => {
        const one = findGathering(tx, workTerm(ctx, tx).id, typed.join(' '), kind);
        editGathering(tx, one.id, { state: 'done' });
        return { found: one, json: { [kind]: told(ctx, tx, [one.id])[0] } };
      });
      const out = gearOut(ctx, found.id);
      ctx.answer({
        json: { ...json, ...(kind === 'event' && { not_back: outJson(out) }) },
        text: () => [say.finished(found.name), ...outLines(ctx, out)].join('\n'),
      });
      if (out.length > 0) ctx.next(say.takeBack(found.name));
    },
  });

/** It is not held: what is open for it is said, or closed with it, as is gear that is still out. */
export const cancelVerb = (kind: Gathering['kind'], { told }: Told) =>
  command({
    args: '<name...>',
    options: { closeTasks: flag({ help: (w) => w.event.options.closeTasks }) },
    writes: true,
    async run(ctx, typed, { closeTasks }) {
      const say = ctx.words.event;
      const term = workTerm(ctx);
      const { id, name } = findGathering(ctx.read(), term.id, typed.join(' '), kind);
      const open = openTasksOf(ctx.read(), id);
      const close = open.length > 0 && (closeTasks || (await wantsClosed(ctx, open.length)));
      const out = gearOut(ctx, id);
      const json = ctx.change(`${kind}-state`, { name, state: 'cancelled' }, (tx) => {
        editGathering(tx, id, { state: 'cancelled' });
        if (close) markDone(tx, open, ctx.today, say.closedBy(name));
        return { [kind]: told(ctx, tx, [id])[0] };
      });
      const left = close ? 0 : open.length;
      ctx.answer({
        json: {
          ...json,
          tasks_open: left,
          tasks_closed: open.length - left,
          not_back: outJson(out),
        },
        text: () =>
          [
            say.cancelled(name),
            close ? say.tasksClosed(open.length) : '',
            left > 0 ? say.tasksLeft({ n: left, name }) : '',
            ...outLines(ctx, out),
          ]
            .filter(Boolean)
            .join('\n'),
      });
      if (out.length > 0) ctx.next(say.takeBack(name));
    },
  });

const gearOut = (ctx: Context, id: number): EventLine[] =>
  eventLines(ctx.read(), workTerm(ctx).id, id).filter((l) => l.lent === 1 && stillOut(l) > 0);
const outJson = (out: readonly EventLine[]) => out.map((l) => ({ item: l.item, units: stillOut(l) }));
const outLines = ({ words: { event: say } }: Context, out: readonly EventLine[]): string[] =>
  out.length === 0
    ? []
    : [say.notBack, ...out.map((l) => say.missingLine({ item: l.item, n: stillOut(l), unit: l.unit }))];

const wantsClosed = async (ctx: Context, n: number): Promise<boolean> =>
  ctx.options.yes ||
  (ctx.options.input && (await ctx.ask.confirm({ message: ctx.words.event.askClose(n), default: false })));
