import { loadCalendar } from '../../../school/calendar/store.ts';
import { addTerm, currentTerm, removeTerm, saveTerm, terms } from '../../../school/term/store.ts';
import {
  daysOutOfOrder,
  parseTermCode,
  type Term,
  termOfOpening,
  usualDays,
} from '../../../school/term/term.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { retimeTasks } from '../../../work/task/days.ts';
import { dayTyped, sayUnknownYears } from '../../arguments/day.ts';
import { confirmed } from '../../ask.ts';
import type { Command, Context, FlagList, Noun, Options } from '../../context.ts';
import { table } from '../../table.ts';
import { newTerm } from './new.ts';

const dayOptions: FlagList = [
  ['--opens <date>', (w) => w.term.options.opens],
  ['--staff-return <date>', (w) => w.term.options.staffReturn],
  ['--registration <date>', (w) => w.term.options.registration],
  ['--ends <date>', (w) => w.term.options.ends],
];

const list: Command = {
  run(ctx) {
    const all = terms(ctx.read());
    answer(ctx, all, { terms: all.map(termJson) });
  },
};

const show: Command = {
  args: '[term]',
  run(ctx, [code]) {
    const term = currentTerm(ctx.read(), code ?? ctx.options.term, ctx.today);
    answer(ctx, [term], { term: termJson(term) });
  },
};

const add: Command = {
  args: '[term]',
  options: dayOptions,
  writes: true,
  run(ctx, [typed], opts) {
    const days = daysTyped(ctx, opts);
    const given = typed ?? ctx.options.term;
    if (!days.opening) {
      return refuse(EXIT.usage, 'option-needed', {
        option: '--opens',
        example: `kaixue term add ${given ?? '2027-2028-1'} --opens 2027-09-01`,
      });
    }
    const { opening } = days;
    const code = given === undefined ? termOfOpening(opening) : parseTermCode(given);
    if (!code) return refuse(EXIT.usage, 'term-code-bad', { term: given! });
    const term = { ...usualDays(opening), ends: null, ...days, opening };
    refuseOrder(ctx, term);
    ctx.change('term-add', { term: code.code }, (tx) => addTerm(tx, { ...term, code: code.code }));
    ctx.answer({
      json: { term: { term: code.code, opening } },
      text: () => ctx.words.term.added(ctx.words.school.term(code.year, code.half)),
    });
    return EXIT.done;
  },
};

const edit: Command = {
  args: '[term]',
  options: [
    ...dayOptions,
    ['--closed', (w) => w.term.options.closed],
    ['--reopen', (w) => w.term.options.reopen],
  ],
  writes: true,
  run(ctx, [typed], opts) {
    const days = daysTyped(ctx, opts);
    const state = opts.closed ? 'closed' : opts.reopen ? 'open' : undefined;
    if (Object.keys(days).length === 0 && state === undefined) {
      refuse(EXIT.usage, 'nothing-given', {
        options: '--opens --staff-return --registration --ends --closed --reopen',
      });
    }
    const before = currentTerm(ctx.read(), typed ?? ctx.options.term, ctx.today);
    const term: Term = { ...before, ...days, state: state ?? before.state };
    refuseOrder(ctx, term);
    const moved = ctx.change('term-edit', { term: term.code }, (tx) => {
      saveTerm(tx, term);
      return retimeTasks(tx, term.id, loadCalendar(tx));
    });
    sayUnknownYears(ctx, moved.unknownYears);
    if (moved.moved > 0) ctx.say(ctx.words.calendar.retimed(moved.moved));
    ctx.answer({
      json: { term: termJson(term), tasks_moved: moved.moved },
      text: () => ctx.words.term.edited(ctx.words.school.term(term.year, term.half)),
    });
  },
};

const remove: Command = {
  args: '<term>',
  writes: true,
  async run(ctx, [typed]) {
    const term = currentTerm(ctx.read(), typed, ctx.today);
    const name = ctx.words.school.term(term.year, term.half);
    if (!(await confirmed(ctx, ctx.words.terminal.prompts.remove(name)))) return EXIT.no;
    ctx.change('term-remove', { term: term.code }, (tx) => removeTerm(tx, term));
    ctx.answer({ json: { removed: term.code }, text: () => ctx.words.term.removed(name) });
    return EXIT.done;
  },
};

/** Terms and their days. */
export const noun: Noun = { verbs: { list, show, add, new: newTerm, edit, remove } };

type Days = Partial<Pick<Term, 'opening' | 'staffReturn' | 'registration' | 'ends'>>;

function daysTyped(ctx: Context, opts: Options): Days {
  const days: Days = {};
  const opening = dayTyped('--opens', opts.opens, ctx.today);
  const staffReturn = dayTyped('--staff-return', opts.staffReturn, ctx.today);
  const registration = dayTyped('--registration', opts.registration, ctx.today);
  const ends = dayTyped('--ends', opts.ends, ctx.today);
  if (opening) days.opening = opening;
  if (staffReturn) days.staffReturn = staffReturn;
  if (registration) days.registration = registration;
  if (ends) days.ends = ends;
  return days;
}

function refuseOrder(ctx: Context, days: Parameters<typeof daysOutOfOrder>[0]): void {
  const wrong = daysOutOfOrder(days);
  if (!wrong) return;
  const { columns } = ctx.words.term;
  refuse(EXIT.usage, 'days-order', { early: columns[wrong[0]], late: columns[wrong[1]] });
}

const termJson = (t: Term) => ({
  term: t.code,
  staff_return: t.staffReturn,
  registration: t.registration,
  opening: t.opening,
  ends: t.ends,
  state: t.state,
});

function answer(ctx: Context, all: Term[], json: object): void {
  const { columns, states: termStates } = ctx.words.term;
  const { term } = ctx.words.school;
  ctx.answer({
    json,
    text: () =>
      table(
        [
          { label: columns.term, value: (t: Term) => t.code },
          { label: columns.name, value: (t: Term) => term(t.year, t.half), shrink: true },
          { label: columns.staffReturn, value: (t: Term) => t.staffReturn ?? '' },
          { label: columns.registration, value: (t: Term) => t.registration ?? '' },
          { label: columns.opening, value: (t: Term) => t.opening },
          { label: columns.ends, value: (t: Term) => t.ends ?? '' },
          { label: columns.state, value: (t: Term) => termStates[t.state] },
        ],
        all,
        ctx,
      ),
  });
}
