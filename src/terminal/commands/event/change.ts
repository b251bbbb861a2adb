import type { Day } from '../../../school/calendar/day.ts';
import { loadCalendar } from '../../../school/calendar/store.ts';
import type { Term } from '../../../school/term/term.ts';
import type { Writer } from '../../../store/reader.ts';
import { addGathering, editGathering, findGathering, type Gathering } from '../../../work/gathering/store.ts';
import { retimeTasks } from '../../../work/task/days.ts';
import { dayArg } from '../../arguments/day.ts';
import { workTerm } from '../../arguments/term.ts';
import { textArg } from '../../arguments/text.ts';
import { readChecklist } from '../../checklists.ts';
import type { Command, Context, Options } from '../../context.ts';
import { appliedAnswer, putChecklist } from '../checklist/apply.ts';
import { FACT_OPTIONS, factsOf } from './facts.ts';

/** Adds an event, with the tasks of a checklist. */
export const add: Command = {
  args: '[name...]',
  options: [...FACT_OPTIONS, ['--checklist <name>', (w) => w.event.options.checklist]],
  writes: true,
  async run(ctx, args, opts) {
    const list = opts.checklist ? await readChecklist(ctx, opts.checklist) : undefined;
    const { answer, more: applied } = await addOne(ctx, 'event', args, opts, (tx, term, { id, date }) =>
      list ? putChecklist(tx, term, list, id, date) : undefined,
    );
    const more = list && applied ? appliedAnswer(ctx, list, applied) : undefined;
    ctx.answer({
      json: { ...answer.json, ...(more ? { tasks: more.json } : {}) },
      text: () => [answer.text(), more?.text() ?? ''].filter(Boolean).join('\n'),
    });
  },
};

/**
 * Adds an event or a session, and in the same step what `also` writes for it; asks at a terminal for its name and day.
 * @returns what is to be said, and what `also` gave
 */
export async function addOne<T>(
  ctx: Context,
  kind: Gathering['kind'],
  args: string[],
  opts: Options,
  also: (tx: Writer, term: Term, made: { id: number; date: Day }) => T,
) {
  const say = ctx.words.event;
  const term = workTerm(ctx);
  const name = await textArg(ctx, args.join(' '), say.askName);
  const facts = factsOf(ctx, opts);
  const date = facts.date ?? dayArg(await textArg(ctx, undefined, say.askDate), ctx.today);
  const { id, more } = ctx.change(`${kind}-add`, { name }, (tx) => {
    const id = addGathering(tx, term.id, kind, { ...facts, name, date });
    return { id, more: also(tx, term, { id, date }) };
  });
  return { answer: { json: { id, name, date }, text: () => say.added({ name, date }) }, more };
}

/** Changes an event or a session; when its day moves, its open tasks move with it. */
export const editVerb = (kind: Gathering['kind']): Command => ({
  args: '<name>',
  options: [...FACT_OPTIONS, ['--name <name>', (w) => w.event.options.name]],
  writes: true,
  run(ctx, [text = ''], opts) {
    const term = workTerm(ctx);
    const found = findGathering(ctx.read(), term.id, text, kind);
    const facts = { ...factsOf(ctx, opts), ...(opts.name ? { name: String(opts.name) } : {}) };
    const retimed = ctx.change(`${kind}-edit`, { name: found.name }, (tx) => {
      editGathering(tx, found.id, facts);
      return retimeTasks(tx, term.id, loadCalendar(tx)).moved;
    });
    ctx.answer({
      json: { id: found.id, tasks_moved: retimed },
      text: () => ctx.words.event.edited({ name: found.name, retimed }),
    });
  },
});

/** Ends or cancels an event or a session. */
export const endVerb = (kind: Gathering['kind'], state: 'done' | 'cancelled'): Command => ({
  args: '<name...>',
  writes: true,
  run(ctx, args) {
    const say = ctx.words.event;
    const found = findGathering(ctx.read(), workTerm(ctx).id, args.join(' '), kind);
    ctx.change(`${kind}-state`, { name: found.name, state }, (tx) => editGathering(tx, found.id, { state }));
    ctx.answer({
      json: { id: found.id, state },
      text: () => (state === 'done' ? say.finished(found.name) : say.cancelled(found.name)),
    });
  },
});
