import { loadCalendar } from '../../../school/calendar/store.ts';
import { addTerm, currentTerm, removeTerm, saveTerm, terms } from '../../../school/term/store.ts';
import { isAhead, parseTermCode, type Term, termOfOpening, usualDays } from '../../../school/term/term.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { retimeTasks } from '../../../work/task/days.ts';
import { refuseOrder, sayUnknownYears } from '../../arguments/day.ts';
import type { Noun, OptionTable } from '../../context.ts';
import { command } from '../../grammar.ts';
import { verbsOf } from '../../noun/noun.ts';
import { day, flag } from '../../options.ts';
import { newTerm } from './new.ts';

const verbs = verbsOf<Term, Partial<Term>>()('term', {
  fields: {
    term: { key: 'code' },
    name: {
      json: null,
      shrink: true,
      value: (term, ctx) => ctx.words.school.term(term.year, term.half),
    },
    staffReturn: day(),
    registration: day(),
    opens: day({ key: 'opening', json: 'opening', empty: 'needed', ask: 'always' }),
    ends: day(),
    state: {
      cell: (term, ctx) => ctx.words.term.states[isAhead(term, ctx.today) ? 'ahead' : term.state],
    },
    closed: flag({ only: 'edit', json: null, list: false, writes: 'state' }),
  },
  all: ({ reader }) => terms(reader),
  find: ({ reader, ctx }, typed) => [currentTerm(reader, typed, ctx.today)],
  usual: ({ term }) => term,
  id: (term) => term.id,
  title: (term) => term.code,
  adds: {
    args: '[term]',
    facts([typed], { ctx }) {
      const said = typed ?? ctx.options.term;
      return said === undefined
        ? {}
        : (parseTermCode(said) ?? refuse(EXIT.usage, 'term-code-bad', { term: said }));
    },
  },
  add(tx, { opening, code, ...days }, { ctx }) {
    if (!opening) {
      const example = `kaixue term add ${code ?? '2027-2028-1'} --opens 2027-09-01`;
      return refuse(EXIT.usage, 'option-needed', { option: '--opens', example });
    }
    const term = { ...usualDays(opening), ends: null, ...days, opening };
    refuseOrder(ctx.words, term);
    return addTerm(tx, { ...term, code: code ?? termOfOpening(opening).code });
  },
  edit(tx, before, facts, { ctx }) {
    const term = { ...before, ...facts };
    refuseOrder(ctx.words, term);
    saveTerm(tx, term);
    return retimeTasks(tx, term.id, loadCalendar(tx));
  },
  remove: removeTerm,
  follow(facts, { closed }) {
    if (closed !== undefined) facts.state = closed ? 'closed' : 'open';
  },
  after(ctx, what, _, result) {
    if (what === 'added') return undefined;
    const { moved, unknownYears } = result as ReturnType<typeof retimeTasks>;
    sayUnknownYears(ctx, unknownYears);
    if (moved > 0) ctx.say(ctx.words.calendar.retimed(moved));
    return { json: { tasks_moved: moved } };
  },
});

/** --reopen is --no-closed. */
const edit = command({
  ...verbs.edit,
  options: { ...(verbs.edit.options as OptionTable), reopen: flag({ help: (w) => w.term.options.reopen }) },
  run: (ctx, typed, { reopen, ...given }) =>
    verbs.edit.run(ctx, typed, reopen ? { ...given, closed: false } : given),
});

/** Terms and their days. */
export const noun: Noun = { verbs: { ...verbs, edit, new: newTerm } };
