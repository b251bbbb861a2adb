import { departments } from '../../../school/staff/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { attend, attendees, findGathering, type Gathering, invite } from '../../../work/gathering/store.ts';
import { addProblem } from '../../../work/problem/store.ts';
import { dayArg } from '../../arguments/day.ts';
import { personArg } from '../../arguments/person.ts';
import { workTerm } from '../../arguments/term.ts';
import { textArg } from '../../arguments/text.ts';
import type { Command, Context, Options } from '../../context.ts';
import { table } from '../../table.ts';
import { addOne, setState } from '../event/change.ts';
import { FACT_OPTIONS } from '../event/facts.ts';
import { gatheringColumns, gatheringJson, listGatherings } from '../event/list.ts';

const WHO: NonNullable<Command['options']> = [
  ['--all', (w) => w.work.options.all],
  ['--department <names>', (w) => w.work.options.department],
  ['--people <names>', (w) => w.work.options.people],
];

export const list: Command = { run: (ctx) => listGatherings(ctx, 'training') };

/** A session: its agenda, who is expected, who came. */
export const show: Command = {
  args: '[name...]',
  async run(ctx, args) {
    const say = ctx.words.work.events;
    const session = sessionOf(ctx, await textArg(ctx, args.join(' '), say.askName));
    const people = attendees(ctx.read(), session.id);
    ctx.answer({
      json: { training: gatheringJson(session), attendees: people.map(({ staffId: _, ...p }) => p) },
      text: () =>
        `${table(gatheringColumns(ctx.words), [session], ctx)}${session.agenda ?? ''}\n${
          people.length === 0
            ? ''
            : table(
                [
                  { label: say.columns.department, value: (p) => p.department ?? '' },
                  { label: say.columns.staff, value: (p) => p.name },
                  { label: say.columns.duty, value: (p) => p.duty ?? '' },
                  { label: say.columns.present, value: (p) => say.attendance[p.state] },
                ],
                people,
                ctx,
              )
        }`,
    });
  },
};

export const add: Command = {
  args: '[name...]',
  options: [...FACT_OPTIONS, ...WHO],
  writes: true,
  async run(ctx, args, opts) {
    const who = whoOf(ctx, opts);
    const { id, answer } = await addOne(ctx, 'training', args, opts);
    if (who && !ctx.options.dryRun)
      ctx.change('training-invite', { training: id }, (tx) => invite(tx, id, who));
    ctx.answer(answer);
  },
};

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
      text: () => ctx.words.work.events.attendees({ name: session.name, n }),
    });
  },
};

/** `training attend 教材培训 --absent 张三,李四 --leave 王五`: everybody else was there. */
export const attendVerb: Command = {
  args: '<name>',
  options: [
    ['--absent <names>', (w) => w.work.options.absent],
    ['--leave <names>', (w) => w.work.options.leave],
    ['--late <names>', (w) => w.work.options.late],
  ],
  writes: true,
  run(ctx, [name = ''], opts) {
    const session = sessionOf(ctx, name);
    const expected = attendees(ctx.read(), session.id);
    if (expected.length === 0) refuse(EXIT.no, 'nobody-meant', {});
    const ids = (text: string | undefined) =>
      names(text).map((one) => {
        const person = personArg(ctx.read(), one);
        if (!expected.some((e) => e.staffId === person.id))
          refuse(EXIT.data, 'not-invited', { name: person.name, training: session.name });
        return person.id;
      });
    const states = { absent: ids(opts.absent), leave: ids(opts.leave), late: ids(opts.late) };
    ctx.change('training-attend', { training: session.name }, (tx) => attend(tx, session.id, states));
    const away = expected.filter(
      (e) => states.absent.includes(e.staffId) || states.leave.includes(e.staffId),
    );
    ctx.answer({
      json: {
        id: session.id,
        present: expected.length - away.length,
        away: away.map((a) => ({
          name: a.name,
          state: states.leave.includes(a.staffId) ? 'leave' : 'absent',
        })),
      },
      text: () =>
        ctx.words.work.events.attended({
          present: expected.length - away.length,
          absent: away.length,
          names: away.map((a) => a.name).join(ctx.words.list),
        }),
    });
  },
};

/** A problem raised in a session: it gets an owner, a day, and a task. */
export const raise: Command = {
  args: '<name> <what...>',
  options: [
    ['--owner <who>', (w) => w.work.options.owner],
    ['--due <day>', (w) => w.work.options.due],
    ['--place <place>', (w) => w.work.options.place],
  ],
  writes: true,
  run(ctx, [name = '', ...words], opts) {
    const say = ctx.words.work.events;
    const term = workTerm(ctx);
    const session = sessionOf(ctx, name);
    const what = words.join(' ');
    const person = opts.owner ? personArg(ctx.read(), opts.owner) : null;
    const made = ctx.change('training-raise', { training: session.name, what }, (tx) =>
      addProblem(
        tx,
        term.id,
        {
          kind: 'problem',
          foundOn: ctx.today,
          foundBy: session.name,
          place: opts.place ?? '',
          what,
          ownerId: person?.id ?? null,
          role: person?.role ?? null,
          dueOn: opts.due ? dayArg(opts.due, ctx.today) : null,
          gatheringId: session.id,
        },
        { title: what, area: say.taskArea },
      ),
    );
    ctx.answer({
      json: { problem: made.id, task: made.taskId, what },
      text: () => say.raised({ id: made.id, what, task: made.taskId }),
    });
  },
};

export const done: Command = {
  args: '<name...>',
  writes: true,
  run: (ctx, args) => setState(ctx, args.join(' '), 'done'),
};
export const cancel: Command = {
  args: '<name...>',
  writes: true,
  run: (ctx, args) => setState(ctx, args.join(' '), 'cancelled'),
};

const names = (text: string | undefined) =>
  (text ?? '')
    .split(/[,，、]/)
    .map((n) => n.trim())
    .filter(Boolean);

function sessionOf(ctx: Context, text: string): Gathering {
  return findGathering(ctx.read(), workTerm(ctx).id, text, 'training');
}

/** Whom the options mean; undefined when they name nobody. @throws Refusal (65) for an unknown department or person. */
function whoOf(
  ctx: Context,
  opts: Options,
): { all: boolean; departmentIds: number[]; staffIds: number[] } | undefined {
  const known = departments(ctx.read());
  const departmentIds = names(opts.department).map(
    (name) =>
      known.find((d) => d.name === name)?.id ??
      refuse(EXIT.data, 'department-unknown', { name, known: known.map((d) => d.name).join(ctx.words.list) }),
  );
  const staffIds = names(opts.people).map((name) => personArg(ctx.read(), name).id);
  if (!opts.all && departmentIds.length === 0 && staffIds.length === 0) return undefined;
  return { all: opts.all === true, departmentIds, staffIds };
}
