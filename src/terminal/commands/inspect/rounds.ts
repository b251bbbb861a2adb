import { kindKept } from '../../../school/room/room.ts';
import { EXIT } from '../../../words/problem.ts';
import { type Patrol, patrols, putPatrol } from '../../../work/inspection/patrol.ts';
import { workTerm } from '../../arguments/day.ts';
import { command } from '../../grammar.ts';
import { listOf } from '../../noun/noun.ts';
import { choice, day, person, text } from '../../options.ts';
import { formTyped } from './forms.ts';

const { list, json, table } = listOf<Patrol>()((w) => w.inspect.lists.rounds, 'rounds', {
  fields: {
    id: { list: false },
    form: text({ filter: 'is' }),
    kind: { key: 'roomKind', json: 'room_kind', cell: (p, { words }) => words.room.kindName(p.roomKind) },
    every: { cell: (p, ctx) => ctx.words.inspect.every[p.every] },
    rooms: { align: 'right' },
    owner: { cell: (p, ctx) => p.owner ?? ctx.words.task.unassigned },
    next: {
      key: 'nextOn',
      json: 'next_on',
      cell: (p, ctx) => `${p.nextOn}${p.nextOn <= ctx.today ? ` ${ctx.words.inspect.due}` : ''}`,
    },
    due: { list: false, value: (p, ctx) => p.nextOn <= ctx.today },
  },
  first: 'form',
  all: ({ reader, term }) => patrols(reader, term.id),
});

/** Lists the inspections that come back and when each is next due; `inspect rounds 设施 --every month --next 3-1` sets one. */
export const rounds = command({
  ...list,
  options: {
    every: choice(
      ['day', 'week', 'month', 'term'],
      (w) => w.inspect.every,
    )({
      help: (w) => w.inspect.options.every,
    }),
    next: day({ help: (w) => w.inspect.options.next, with: 'every' }),
    kind: text({ takes: '<kind>', help: (w) => w.inspect.options.kind, with: 'every' }),
    owner: person({ help: (w) => w.inspect.options.owner, with: 'every' }),
    ...list.options,
    form: text({
      takes: '<form>',
      help: (w) => w.inspect.options.form,
      read: (said, ctx) => formTyped(ctx, said),
    }),
  },
  writes: true,
  async run(ctx, typed, given) {
    const { every, next, kind = '', owner } = given;
    if (every === undefined) return list.run(ctx, typed, given);
    const term = workTerm(ctx);
    const form = given.form ?? formTyped(ctx, typed.join(' '));
    const rows = ctx.change('inspect-round', { form, every }, (tx) => {
      const patrol = {
        form,
        roomKind: kindKept(kind),
        every,
        ownerId: owner?.id ?? null,
        nextOn: next ?? term.opening,
      };
      putPatrol(tx, term.id, patrol);
      return patrols(tx, term.id).filter((one) => one.form === form);
    });
    ctx.answer({ json: { rounds: rows.map((row) => json(row, ctx)) }, text: () => table(rows, ctx) });
    return EXIT.done;
  },
});
