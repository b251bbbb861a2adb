import { EXIT } from '../../../words/problem.ts';
import type { Command } from '../../context.ts';
import { planJson } from './json.ts';
import { planText } from './text.ts';
import { type PlanOptions, planView } from './view.ts';

/** Need, held, owed, on order, short, to buy: per item, or with their reasons. */
export const command: Command = {
  args: '[item]',
  options: [
    ['--why', (w) => w.plan.options.why],
    ['--short', (w) => w.plan.options.short],
    ['--check', (w) => w.plan.options.check],
    ['--grade <n>', (w) => w.plan.options.grade],
    ['--class <class>', (w) => w.plan.options.class],
    ['--kind <kind>', (w) => w.plan.options.kind],
  ],
  async run(ctx, [item], options) {
    const view = await planView(ctx, item, options as PlanOptions);
    // Some hundred items of twenty fields each: made only when they are asked for.
    ctx.answer({ json: ctx.options.json ? planJson(ctx, view) : {}, text: () => planText(ctx, view) });
    return options.check && view.rows.some((row) => row.short > 0) ? EXIT.no : EXIT.done;
  },
};
