import { departments } from '../../../school/staff/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { invite } from '../../../work/gathering/attendance.ts';
import { personArg } from '../../arguments/person.ts';
import type { Command, Context, FlagList, Options } from '../../context.ts';
import { addOne } from '../event/change.ts';
import { FACT_OPTIONS } from '../event/facts.ts';
import { names, sessionOf } from './session.ts';

const WHO: FlagList = [
  ['--all', (w) => w.training.options.all],
  ['--department <names>', (w) => w.training.options.department],
  ['--people <names>', (w) => w.training.options.people],
];

/** Adds a session with who is expected. */
export const add: Command = {
  args: '[name...]',
  options: [...FACT_OPTIONS, ...WHO],
  writes: true,
  async run(ctx, args, opts) {
    const who = whoOf(ctx, opts);
    const { answer } = await addOne(ctx, 'training', args, opts, (tx, _, { id }) => {
      if (who) invite(tx, id, who);
    });
    ctx.answer(answer);
  },
};

/** More who are expected. */
export const inviteVerb: Command = {
  args: '<name>',
  options: WHO,
  writes: true,
  run(ctx, [name = ''], opts) {
    const session = sessionOf(ctx, name);
    const who = whoOf(ctx, opts) ?? refuse(EXIT.usage, 'nobody-meant', {});
    const n = ctx.change('training-invite', { training: session.name }, (tx) => invite(tx, session.id, who));
    ctx.answer({
      json: { id: session.id, expected: n },
      text: () => ctx.words.training.attendees({ name: session.name, n }),
    });
  },
};

/** Whom the options mean; undefined when they name nobody. @throws Refusal 66 for an unknown department or person. */
function whoOf(
  ctx: Context,
  opts: Options,
): { all: boolean; departmentIds: number[]; staffIds: number[] } | undefined {
  const known = departments(ctx.read());
  const departmentIds = names(opts.department).map(
    (name) =>
      known.find((d) => d.name === name)?.id ??
      refuse(EXIT.noInput, 'department-unknown', {
        name,
        known: known.map((d) => d.name).join(ctx.words.list),
      }),
  );
  const staffIds = names(opts.people).map((name) => personArg(ctx.read(), name).id);
  if (!opts.all && departmentIds.length === 0 && staffIds.length === 0) return undefined;
  return { all: opts.all === true, departmentIds, staffIds };
}
