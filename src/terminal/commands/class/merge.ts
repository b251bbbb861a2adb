import type { ClassInfo } from '../../../school/class/class.ts';
import { mergeClass } from '../../../school/class/merge.ts';
import { className } from '../../../school/class/name.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { typedClasses } from '../../arguments/class.ts';
import { workTerm } from '../../arguments/day.ts';
import { confirmed } from '../../ask.ts';
import { command } from '../../grammar.ts';
import type { NounRows } from '../../noun/noun.ts';

/** `class merge 一11 一1`: a class that was a slip becomes part of the right one, with its pupils; it is gone. */
export const merge = ({ told }: Pick<NounRows<never>, 'told'>) =>
  command({
    args: '<class> <class>',
    writes: true,
    async run(ctx, typed) {
      const term = workTerm(ctx);
      const [from, into] = (await typedClasses(ctx, term, typed)) as [ClassInfo, ClassInfo | undefined];
      if (into === undefined)
        return refuse(EXIT.usage, 'class-same', { class: className(from.code, ctx.lang) });
      const names = [className(from.code, ctx.lang), className(into.code, ctx.lang)] as const;
      if (!(await confirmed(ctx, ctx.words.class.askMerge(...names)))) return EXIT.no;
      const { pupils, now } = ctx.change('class-merge', { class: from.code, into: into.code }, (tx) => ({
        pupils: mergeClass(tx, from, into),
        now: told(ctx, tx, [into.id])[0],
      }));
      ctx.answer({
        json: { class: now, merged: from.code, pupils },
        text: () => ctx.words.class.merged(...names, pupils),
      });
      return EXIT.done;
    },
  });
