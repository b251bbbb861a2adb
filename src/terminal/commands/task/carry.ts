import { terms } from '../../../school/term/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { carryOver } from '../../../work/carry.ts';
import { workTerm } from '../../arguments/day.ts';
import { command } from '../../grammar.ts';
import { text } from '../../options.ts';

/** What is open at the end of a term goes into the next one, marked as carried. */
export const carry = command({
  options: { from: text({ takes: '<term>', help: (w) => w.task.options.from }) },
  writes: true,
  run(ctx, _, given) {
    const term = workTerm(ctx);
    // The last that opened before this one, or the one asked for.
    const from = terms(ctx.read())
      .filter(
        (one) => one.opening < term.opening && one.id !== term.id && (given.from ?? one.code) === one.code,
      )
      .sort((a, b) => (a.opening < b.opening ? -1 : 1))
      .at(-1);
    if (!from) refuse(EXIT.data, 'no-term-for-work', { code: given.from ?? '' });
    const { tasks, repairs, problems } = ctx.change('task-carry', { from: from.code, to: term.code }, (tx) =>
      carryOver(tx, from.id, term.id, { lists: true }),
    );
    if (tasks + repairs + problems === 0) refuse(EXIT.data, 'nothing-to-carry', { term: from.code });
    ctx.answer({
      json: { from: from.code, to: term.code, tasks, repairs, problems },
      text: () => ctx.words.task.carriedOver({ from: from.code, tasks, repairs, problems }),
    });
  },
});
