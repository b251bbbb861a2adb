import { stillWithClasses } from '../../../goods/collect/collect.ts';
import { dueBack } from '../../../goods/collect/store.ts';
import { carryStandards } from '../../../goods/need/carry.ts';
import { carryBudgets } from '../../../goods/order/budget.ts';
import { loadPlan } from '../../../goods/plan/store.ts';
import { carryRequests } from '../../../goods/request/carry.ts';
import { addDays } from '../../../school/calendar/day.ts';
import { loadCalendar } from '../../../school/calendar/store.ts';
import { splitClassCode } from '../../../school/class/class.ts';
import { className } from '../../../school/class/name.ts';
import {
  applyRollover,
  classesToCarry,
  type Promotion,
  planRollover,
  type Rollover,
} from '../../../school/term/rollover.ts';
import { addTerm, currentTerm, terms } from '../../../school/term/store.ts';
import {
  nextTerm,
  parseTermCode,
  type Term,
  type TermCode,
  usualDays,
  usualOpening,
  worksFrom,
} from '../../../school/term/term.ts';
import { backupBefore } from '../../../store/backup.ts';
import type { Writer } from '../../../store/reader.ts';
import type { Words } from '../../../words/index.ts';
import { EXIT, type ExitCode, refuse } from '../../../words/problem.ts';
import { carryOver } from '../../../work/carry.ts';
import { beginInTerm } from '../../../work/task/series-store.ts';
import { dayTyped, refuseOrder } from '../../arguments/day.ts';
import type { Context } from '../../context.ts';
import { command, type Given } from '../../grammar.ts';
import { count, text } from '../../options.ts';
import { tryChange } from '../../try-change.ts';

/** What carrying over did, or would do. */
interface Carried {
  rollover: Rollover;
  standards: number;
  standardsLeft: number;
  /** Requests still open, and budgets. */
  requests: number;
  budgets: number;
  /** What is open, and the tasks that come back each term. */
  work: ReturnType<typeof carryOver> & { series: number };
  reused: { titles: number; copies: number };
}

/** A day is read near to the term that it is of, once that is known. */
const near = (help: (w: Words) => string) => text({ takes: '<date>', help });

const OPTIONS = {
  from: text({ takes: '<term>', help: (w) => w.term.options.from }),
  opens: near((w) => w.term.fields.opens[1]),
  staffReturn: near((w) => w.term.fields.staffReturn[0]),
  registration: near((w) => w.term.fields.registration[0]),
  ends: near((w) => w.term.fields.ends[1]),
  firstGrade: count({ help: (w) => w.term.options.firstGrade }),
};

/** Carries the school over into the next term: shown first, done when it is agreed to (at a terminal, or by --yes). */
export const newTerm = command({
  args: '[term]',
  options: OPTIONS,
  writes: true,
  async run(ctx, [typed], given): Promise<ExitCode> {
    const reader = ctx.read();
    const from = currentTerm(reader, given.from, ctx.today);
    const code = typed === undefined ? nextTerm(from) : parseTermCode(typed);
    if (!code) return refuse(EXIT.usage, 'term-code-bad', { term: typed ?? '' });
    if (code.code <= from.code)
      return refuse(EXIT.usage, 'rollover-backwards', { from: from.code, to: code.code });
    const there = terms(reader).find((term) => term.code === code.code);
    const days = daysOf(ctx, code, given, there);
    const classes = classesToCarry(reader, from.id);
    if (classes.length === 0) return refuse(EXIT.no, 'rollover-no-classes', { term: from.code });
    const rollover = planRollover(classes, from, code, given.firstGrade ?? null);
    const carry = (tx: Writer): Carried => {
      const id = there?.id ?? addTerm(tx, { ...days, code: code.code });
      applyRollover(tx, rollover, from.id, id);
      return {
        rollover,
        ...carryStandards(tx, from.id, id, from.year === code.year),
        requests: carryRequests(tx, from, id, ctx.today),
        budgets: carryBudgets(tx, from.code, code.code),
        work: {
          ...carryOver(tx, from.id, id, { lists: false }),
          series: beginInTerm(tx, { ...code, ...days, id }, loadCalendar(tx)),
        },
        reused: stillWithClasses(dueBack(tx, loadPlan(tx, from))),
      };
    };
    const args = { from: from.code, to: code.code };
    const preview = tryChange(ctx, 'term-new', args, carry);
    const text = () => previewText(ctx, from, code, days.opening, preview);
    if (ctx.options.dryRun) return answer(ctx, args, preview, text);
    if (!ctx.options.yes) {
      if (!ctx.options.input) {
        // A script that reads JSON has the refusal alone; --dry-run gives it the preview.
        if (!ctx.options.json) answer(ctx, args, preview, text);
        return refuse(EXIT.usage, 'rollover-needs-yes', {});
      }
      ctx.say(text());
      const name = ctx.words.school.term(code.year, code.half);
      if (!(await ctx.ask.confirm({ message: ctx.words.term.rollover.ask(name), default: false })))
        return EXIT.no;
    }
    await backupBefore(ctx.dbPath(), 'rollover');
    const done = ctx.change('term-new', args, carry);
    return answer(ctx, args, done, () => {
      const w = ctx.words.term.rollover;
      const now = currentTerm(ctx.read(), undefined, ctx.today).code;
      const done = w.done(ctx.words.school.term(code.year, code.half));
      const where = now === code.code ? w.worksNow(from.code) : w.worksFrom(code.code, worksFrom(from, days));
      return `${ctx.options.yes ? `${text()}\n` : ''}${done}\n${where}`;
    });
  },
});

/** The days of the new term: as typed, as they stand where it is there, else the usual ones before opening. */
function daysOf(ctx: Context, code: TermCode, given: Given<typeof OPTIONS>, there: Term | undefined) {
  const usual = usualOpening(code);
  const read = (option: string, text: string | undefined, near: string) =>
    text === undefined ? undefined : dayTyped(text, near, option);
  // 9月1日 is the one of the term, not the one nearest to today.
  const opening = read('--opens', given.opens, there?.opening ?? usual) ?? there?.opening;
  if (!opening) {
    const example = `kaixue term new ${code.code} --opens ${usual}`;
    return refuse(EXIT.usage, 'option-needed', { option: '--opens', example });
  }
  if (opening < `${code.year}-07-01` || opening >= `${code.year + 1}-08-01`) {
    const term = ctx.words.school.term(code.year, code.half);
    refuse(EXIT.usage, 'opening-other-year', { day: opening, term, usual });
  }
  const before = usualDays(opening);
  const days = {
    opening,
    staffReturn: read('--staff-return', given.staffReturn, opening) ?? before.staffReturn,
    registration: read('--registration', given.registration, opening) ?? before.registration,
    ends: read('--ends', given.ends, addDays(opening, 140)) ?? null,
  };
  refuseOrder(ctx.words, days);
  return days;
}

function answer(ctx: Context, args: Record<string, string>, carried: Carried, text: () => string): ExitCode {
  const { rollover, standards, standardsLeft, requests, budgets, work, reused } = carried;
  const { left, ...moved } = work;
  ctx.answer({
    json: {
      ...args,
      promoted: rollover.promoted.map(({ from, to, pupils }) => ({ from, to, pupils })),
      leaving: rollover.leaving.map(({ from, pupils }) => ({ from, pupils })),
      beginning: rollover.beginning.map(({ code, expected }) => ({ class: code, expected })),
      standards,
      standards_left: standardsLeft,
      requests,
      budgets,
      ...moved,
      tasks_left: left,
      reused_due_back: reused,
    },
    text,
  });
  return EXIT.done;
}

function previewText(ctx: Context, from: Term, to: TermCode, opening: string, carried: Carried): string {
  const w = ctx.words.term.rollover;
  const { rollover, standards, standardsLeft, requests, budgets, work, reused } = carried;
  const { term } = ctx.words.school;
  const sum = (all: readonly { pupils: number }[]) => all.reduce((n, one) => n + one.pupils, 0);
  const name = (code: string) => className(code, ctx.lang);
  const said = (codes: readonly string[]) =>
    codes.length === 1 ? name(codes[0]!) : w.range(name(codes[0]!), name(codes.at(-1)!));
  const changed = rollover.promoted.filter((p) => p.from !== p.to);
  return [
    ctx.terminal.paint.strong(w.title(term(from.year, from.half), term(to.year, to.half), opening)),
    changed.length === 0
      ? w.same(rollover.promoted.length, sum(rollover.promoted))
      : w.promoted(rollover.promoted.length, sum(rollover.promoted)),
    ...runs(changed).map(
      (run) => `    ${said(run.map(({ from }) => from))} → ${said(run.map(({ to }) => to ?? ''))}`,
    ),
    rollover.leaving.length > 0
      ? w.leaving(
          rollover.leaving.map((p) => name(p.from)),
          sum(rollover.leaving),
        )
      : '',
    rollover.beginning.length > 0
      ? w.beginning(
          rollover.beginning.map((b) => name(b.code)),
          rollover.beginning[0]?.expected ?? null,
        )
      : '',
    w.standards(standards),
    standardsLeft > 0 ? w.standardsLeft(standardsLeft) : '',
    requests + budgets > 0 ? w.requests({ requests, budgets }) : '',
    w.work(work),
    work.left > 0 ? w.left(work.left, to.code) : '',
    reused.copies > 0 ? w.reused({ ...reused, term: from.code }) : '',
    w.stock,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Every class that goes up, those of one grade that are numbered on together: 一(1)至一(4)班. */
function runs(promoted: readonly Promotion[]): Promotion[][] {
  const all: Promotion[][] = [];
  for (const one of promoted) {
    const last = all.at(-1)?.at(-1);
    const [before, now] = [splitClassCode(last?.from ?? one.from), splitClassCode(one.from)];
    if (last && before.grade === now.grade && before.number + 1 === now.number) all.at(-1)!.push(one);
    else all.push([one]);
  }
  return all;
}
