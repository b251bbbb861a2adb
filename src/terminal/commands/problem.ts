import { EXIT, refuse } from '../../words/problem.ts';
import {
  addProblem,
  LEVELS,
  moveProblem,
  type NewProblem,
  type Problem,
  problemById,
  problems,
} from '../../work/problem/store.ts';
import { textArg } from '../arguments/text.ts';
import type { Context, Noun } from '../context.ts';
import { command } from '../grammar.ts';
import { nounOf } from '../noun/noun.ts';
import { choice, day, flag, person, text } from '../options.ts';

type Facts = Partial<Omit<NewProblem, 'ownerId' | 'role'>> & {
  hazard?: boolean;
  owner?: { id: number; role: string | null } | null;
};

/** Problems and hazards, as other lists show them too. */
export const problem = nounOf<Problem, Facts>()('problem', {
  fields: {
    id: { align: 'right' },
    kind: { cell: (p, ctx) => ctx.words.problem.kinds[p.kind] },
    what: { shrink: true },
    place: text({ empty: '', filter: 'part' }),
    level: choice(
      LEVELS,
      (w) => w.problem.levels,
    )({
      empty: '',
      cell: (p, { words }) => (words.problem.levels as Record<string, string>)[p.level] ?? p.level,
    }),
    owner: person({ cell: (p, ctx) => p.owner ?? ctx.words.task.unassigned }),
    due: day({ key: 'dueOn', json: 'due_on', cell: (p, ctx) => p.dueOn ?? ctx.words.task.noDay }),
    foundOn: { list: 'show' },
    by: text({ key: 'foundBy', json: 'found_by', takes: '<name>', list: 'show' }),
    measure: text({ list: 'show' }),
    mendedOn: { list: 'show' },
    checkedOn: { list: 'show' },
    state: { cell: stateText },
    overdue: { value: (p) => p.overdue === 1, list: false },
    carried: { value: (p) => p.carried === 1, list: false },
    event: { json: 'raised_at', list: 'show' },
    hazard: flag({ json: null, list: false, only: 'add' }),
  },
  narrow: {
    hazard: flag({ help: (w) => w.problem.fields.hazard[0] }),
    all: flag({ help: (w) => w.problem.options.all }),
  },
  all: ({ reader, term, ctx }, { hazard, all }) =>
    problems(reader, term.id, ctx.today, hazard ? 'hazard' : '', all === true),
  one: ({ reader, ctx }, id) => problemById(reader, id, ctx.today),
  find: ({ ctx }, typed) => [problemTyped(ctx, typed)],
  id: (p) => p.id,
  title: (p) => `${p.id} ${p.what}`,
  adds: {
    args: '[what...]',
    facts: async (typed, { ctx }) => ({ what: await textArg(ctx, typed.join(' '), ctx.words.problem.ask) }),
  },
  add(tx, { hazard, owner, what = '', ...facts }, { term, ctx }) {
    const say = ctx.words.problem;
    const kind = hazard ? 'hazard' : 'problem';
    const place = facts.place ?? '';
    const found = { ...facts, kind, what, place, foundOn: ctx.today } as const;
    const task = { title: say.taskTitle({ what, place }), area: say.kinds[kind] };
    return addProblem(tx, term.id, { ...found, ownerId: owner?.id ?? null, role: owner?.role ?? null }, task);
  },
  after: (_, __, ___, made) => ({ json: { task: (made as { taskId: number }).taskId } }),
  beside: ({ term }) => ({ term: term.code }),
});

function problemTyped(ctx: Context, typed: string): Problem {
  const found = /^\d+$/.test(typed) ? problemById(ctx.read(), Number(typed), ctx.today) : undefined;
  return found ?? refuse(EXIT.noInput, 'problem-unknown', { id: typed });
}

function stateText(p: Problem, { words }: Context): string {
  const parts = [
    p.overdue ? words.task.overdue : '',
    words.problem.states[p.state],
    p.carried ? words.task.carried : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** Moves a problem on from where it stands. @throws Refusal 1 saying where that is */
function step(
  ctx: Context,
  text: string,
  from: Problem['state'][],
  to: Problem['state'],
  by: string | null,
  measure: string | null,
): { id: number; told: object | undefined } {
  const found = problemTyped(ctx, text);
  if (!from.includes(found.state)) {
    refuse(EXIT.no, 'problem-wrong-state', {
      id: found.id,
      state: ctx.words.problem.states[found.state],
    });
  }
  const [told] = ctx.change('problem-move', { problem: found.id, to }, (tx) => {
    moveProblem(tx, found.id, to, ctx.today, by, measure);
    return problem.told(ctx, tx, [found.id]);
  });
  return { id: found.id, told };
}

/** Mended: its task is done too. */
const done = command({
  args: '<number> [measure...]',
  writes: true,
  run(ctx, [number = '', ...measure]) {
    const p = step(ctx, number, ['open'], 'mended', ctx.env.KAIXUE_ME ?? null, measure.join(' ') || null);
    ctx.answer({
      json: { problem: p.told },
      text: () => ctx.words.problem.mended(p.id),
    });
  },
});

/** Checked again and struck off (销号). */
const close = command({
  args: '<number>',
  options: { by: text({ takes: '<name>', help: (w) => w.problem.options.by }) },
  writes: true,
  run(ctx, [number = ''], { by }) {
    const p = step(ctx, number, ['mended'], 'closed', by ?? ctx.env.KAIXUE_ME ?? null, null);
    ctx.answer({
      json: { problem: p.told },
      text: () => ctx.words.problem.closed(p.id),
    });
  },
});

/** It was not mended after all. */
const reopen = command({
  args: '<number>',
  writes: true,
  run(ctx, [number = '']) {
    const p = step(ctx, number, ['mended', 'closed'], 'open', null, null);
    ctx.answer({
      json: { problem: p.told },
      text: () => ctx.words.problem.reopened(p.id),
    });
  },
});

const { list, show, add } = problem.verbs;

/** 问题与隐患: from being found to being struck off. */
export const noun: Noun = { verbs: { list, show, add, done, close, reopen } };
