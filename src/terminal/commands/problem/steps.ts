import { EXIT, refuse } from '../../../words/problem.ts';
import { moveProblem, type Problem, problemById } from '../../../work/problem/store.ts';
import type { Command, Context } from '../../context.ts';

function step(
  ctx: Context,
  text: string,
  from: Problem['state'][],
  to: Problem['state'],
  by: string | null,
  measure: string | null,
): Problem {
  const found = /^\d+$/.test(text) ? problemById(ctx.read(), Number(text), ctx.today) : undefined;
  if (!found) return refuse(EXIT.noInput, 'problem-unknown', { id: text });
  if (!from.includes(found.state)) {
    refuse(EXIT.no, 'problem-wrong-state', {
      id: found.id,
      state: ctx.words.problem.states[found.state],
    });
  }
  ctx.change('problem-move', { problem: found.id, to }, (tx) =>
    moveProblem(tx, found.id, to, ctx.today, by, measure),
  );
  return found;
}

/** Mended: its task is done too. */
export const done: Command = {
  args: '<number> [measure...]',
  writes: true,
  run(ctx, [number = '', ...measure]) {
    const p = step(ctx, number, ['open'], 'mended', ctx.env.KAIXUE_ME ?? null, measure.join(' ') || null);
    ctx.answer({
      json: { id: p.id, state: 'mended' },
      text: () => ctx.words.problem.mended(p.id),
    });
  },
};

/** Checked again and struck off (销号). */
export const close: Command = {
  args: '<number>',
  options: [['--by <name>', (w) => w.problem.options.by]],
  writes: true,
  run(ctx, [number = ''], opts) {
    const p = step(ctx, number, ['mended'], 'closed', opts.by ?? ctx.env.KAIXUE_ME ?? null, null);
    ctx.answer({
      json: { id: p.id, state: 'closed' },
      text: () => ctx.words.problem.closed(p.id),
    });
  },
};

/** It was not mended after all. */
export const reopenVerb: Command = {
  args: '<number>',
  writes: true,
  run(ctx, [number = '']) {
    const p = step(ctx, number, ['mended', 'closed'], 'open', null, null);
    ctx.answer({
      json: { id: p.id, state: 'open' },
      text: () => ctx.words.problem.reopened(p.id),
    });
  },
};
