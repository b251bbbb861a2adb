import { EXIT, refuse } from '../../../words/problem.ts';
import { invite } from '../../../work/gathering/attendance.ts';
import { theDepartment } from '../../arguments/department.ts';
import { personArg } from '../../arguments/person.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { flag, namesIn, text } from '../../options.ts';
import { sessionOf } from './attend.ts';

/** Options that say who is expected. */
export const WHO = {
  all: flag({ help: (w) => w.training.fields.all[1] }),
  department: text({ takes: '<names>', help: (w) => w.training.fields.department[1] }),
  people: text({ takes: '<names>', help: (w) => w.training.fields.people[1] }),
};

/** More who are expected. */
export const inviteVerb = command({
  args: '<name>',
  options: WHO,
  writes: true,
  run(ctx, [name = ''], given) {
    const session = sessionOf(ctx, name);
    const who = whoOf(ctx, given) ?? refuse(EXIT.usage, 'nobody-meant', {});
    const n = ctx.change('training-invite', { training: session.name }, (tx) => invite(tx, session.id, who));
    ctx.answer({
      json: { id: session.id, expected: n },
      text: () => ctx.words.training.attendees({ name: session.name, n }),
    });
  },
});

/** Whom the options mean; undefined when they name nobody. @throws Refusal 66 for an unknown department or person. */
export function whoOf(
  ctx: Context,
  opts: { all?: boolean; department?: string; people?: string },
): { all: boolean; departmentIds: number[]; staffIds: number[] } | undefined {
  const departmentIds = namesIn(opts.department ?? '').map((name) => theDepartment(ctx.read(), name).id);
  const staffIds = namesIn(opts.people ?? '').map((name) => personArg(ctx.read(), name).id);
  if (!opts.all && departmentIds.length === 0 && staffIds.length === 0) return undefined;
  return { all: opts.all === true, departmentIds, staffIds };
}
