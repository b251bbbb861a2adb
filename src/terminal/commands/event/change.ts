import { loadCalendar } from '../../../school/calendar/store.ts';
import { addGathering, editGathering, findGathering, type Gathering } from '../../../work/gathering/store.ts';
import { retimeTasks } from '../../../work/task/days.ts';
import { dayArg } from '../../arguments/day.ts';
import { workTerm } from '../../arguments/term.ts';
import { textArg } from '../../arguments/text.ts';
import type { Answer, Command, Context, Options } from '../../context.ts';
import { applyChecklist } from '../checklist/apply.ts';
import { FACT_OPTIONS, factsOf } from './facts.ts';

export const add: Command = {
  args: '[name...]',
  options: [...FACT_OPTIONS, ['--checklist <name>', (w) => w.work.options.checklist]],
  writes: true,
  async run(ctx, args, opts) {
    const { id, answer } = await addOne(ctx, 'event', args, opts);
    // A dry run has rolled the event back: its checklist cannot be tried on it.
    const more =
      opts.checklist && !ctx.options.dryRun
        ? await applyChecklist(ctx, opts.checklist, { event: String(id) })
        : undefined;
    ctx.answer({
      json: { ...(answer.json as object), ...(more ? { tasks: more.json } : {}) },
      text: () => [answer.text(), more?.text() ?? ''].filter(Boolean).join('\n'),
    });
  },
};

/** Adds an event or a session; asks at a terminal for its name and day. Gives its id and what is to be said. */
export async function addOne(
  ctx: Context,
  kind: Gathering['kind'],
  args: string[],
  opts: Options,
): Promise<{ id: number; answer: Answer }> {
  const say = ctx.words.work.events;
  const term = workTerm(ctx);
  const name = await textArg(ctx, args.join(' '), say.askName);
  const facts = factsOf(ctx, opts);
  const date = facts.date ?? dayArg(await textArg(ctx, undefined, say.askDate), ctx.today);
  const id = ctx.change(`${kind}-add`, { name }, (tx) =>
    addGathering(tx, term.id, kind, { ...facts, name, date }),
  );
  return { id, answer: { json: { id, name, date }, text: () => say.added({ name, date }) } };
}

/** Changes an event; when its day moves, its open tasks move with it. */
export const edit: Command = {
  args: '<name>',
  options: [...FACT_OPTIONS, ['--name <name>', (w) => w.work.options.name]],
  writes: true,
  run(ctx, [text = ''], opts) {
    const term = workTerm(ctx);
    const event = findGathering(ctx.read(), term.id, text);
    const facts = { ...factsOf(ctx, opts), ...(opts.name ? { name: String(opts.name) } : {}) };
    const retimed = ctx.change('event-edit', { name: event.name }, (tx) => {
      editGathering(tx, event.id, facts);
      return retimeTasks(tx, term.id, loadCalendar(tx)).moved;
    });
    ctx.answer({
      json: { id: event.id, tasks_moved: retimed },
      text: () => ctx.words.work.events.edited({ name: event.name, retimed }),
    });
  },
};

export const done: Command = {
  args: '<name...>',
  writes: true,
  run: (ctx, args) => setState(ctx, args.join(' '), 'done'),
};
export const cancel: Command = {
  args: '<name...>',
  writes: true,
  run: (ctx, args) => setState(ctx, args.join(' '), 'cancelled'),
};

/** Ends or cancels it. */
export function setState(ctx: Context, text: string, state: 'done' | 'cancelled'): void {
  const say = ctx.words.work.events;
  const found = findGathering(ctx.read(), workTerm(ctx).id, text);
  ctx.change('event-state', { name: found.name, state }, (tx) => editGathering(tx, found.id, { state }));
  ctx.answer({
    json: { id: found.id, state },
    text: () => (state === 'done' ? say.finished(found.name) : say.cancelled(found.name)),
  });
}
