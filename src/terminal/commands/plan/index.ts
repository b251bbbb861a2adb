import { findItems, isNamedInFull } from '../../../goods/item/find.ts';
import type { ClassInfo } from '../../../school/class/class.ts';
import { parseClassArgument } from '../../../school/class/name.ts';
import { EXIT } from '../../../words/problem.ts';
import { typedClass } from '../../arguments/class.ts';
import { workTerm } from '../../arguments/day.ts';
import type { Context } from '../../context.ts';
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
  async run(ctx, [typed], given) {
    const named = await classNamed(ctx, typed);
    const item = named ? undefined : typed;
    const view = planView(ctx, item, named ? { ...given, class: named } : given);
    // Some hundred items of twenty fields each: made only when they are asked for.
    ctx.answer({ json: ctx.options.json ? planJson(ctx, view) : {}, text: () => planText(ctx, view) });
    return given.check && view.rows.some((row) => row.short > 0) ? EXIT.no : EXIT.done;
  },
});

/** `plan 三2` is that class's plan, unless a thing is called so; of a class that is not there no thing with 9 in its ISBN is meant. @throws Refusal 66 */
async function classNamed(ctx: Context, typed = ''): Promise<ClassInfo | undefined> {
  if (!('value' in parseClassArgument(typed))) return undefined;
  const term = workTerm(ctx);
  if (findItems(ctx.read(), term.id, typed).some((item) => isNamedInFull(item, typed))) return undefined;
  return typedClass(ctx, term, typed);
}
