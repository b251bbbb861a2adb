import { loadTurns } from '../../../goods/collection/store.ts';
import { className } from '../../../school/class/name.ts';
import { editClass } from '../../../school/class/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/day.ts';
import { command } from '../../grammar.ts';
import { flag } from '../../options.ts';

/** `class turns`: keeps when each class collects its books, so that what was told stays true. */
export const turns = command({
  options: { again: flag({ help: (w) => w.class.options.again }) },
  writes: true,
  run(ctx, _, { again = false }) {
    const term = workTerm(ctx);
    const planned = loadTurns(ctx.read(), term, ctx.today, again);
    if (planned.length === 0) refuse(EXIT.no, 'turns-none', {});
    if (planned.every((turn) => turn.done)) refuse(EXIT.no, 'turns-done', {});
    // Who has collected comes no more.
    const fresh = planned.filter((turn) => !turn.kept && !turn.done);
    if (fresh.length > 0)
      ctx.change('class-turns', { classes: fresh.length }, (tx) => {
        for (const {
          class: { id },
          time,
          counter,
        } of fresh)
          editClass(tx, id, { collectAt: time, counter });
      });
    const w = ctx.words.class.turns;
    const last = planned.at(-1)!;
    ctx.answer({
      json: {
        kept: fresh.length,
        turns: planned.map(({ class: { code }, time, counter, copies }) => ({
          class: code,
          time,
          counter,
          copies,
        })),
      },
      text: () =>
        fresh.length === 0
          ? `${w.same(planned.length)}\n`
          : `${w.kept(fresh.length, `${className(last.class.code, ctx.lang)} ${last.time}`)}\n${w.next}\n`,
    });
  },
});
