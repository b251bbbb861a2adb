import { EXIT } from '../../../words/problem.ts';
import { command as declared } from '../../grammar.ts';
import { flag, grade, itemKind, schoolClass } from '../../options.ts';
import { planJson } from './json.ts';
import { planText } from './text.ts';
import { planView } from './view.ts';

/** Need, held, owed, on order, short, to buy: per item, or with their reasons. */
export const command = declared({
  args: '[item]',
  options: {
    why: flag({ help: (w) => w.plan.options.why }),
    short: flag({ help: (w) => w.plan.options.short }),
    check: flag({ help: (w) => w.plan.options.check }),
    grade: grade({ help: (w) => w.plan.options.grade }),
    class: schoolClass({ help: (w) => w.plan.options.class }),
    kind: itemKind({ help: (w) => w.plan.options.kind }),
  },
  run(ctx, [item], given) {
    const view = planView(ctx, item, given);
    // Some hundred items of twenty fields each: made only when they are asked for.
    ctx.answer({ json: ctx.options.json ? planJson(ctx, view) : {}, text: () => planText(ctx, view) });
    return given.check && view.rows.some((row) => row.short > 0) ? EXIT.no : EXIT.done;
  },
});
