import { type Act, acts, actText } from '../../../ready/acts.ts';
import { type CauseText, causeText, stepsText } from '../../../ready/cause.ts';
import { type Gate, gate } from '../../../ready/gate.ts';
import { dayJudged } from '../../../ready/lessons.ts';
import type { RankedCause } from '../../../ready/rank.ts';
import { type ClassInfo, shortClass } from '../../../school/class/class.ts';
import { className } from '../../../school/class/name.ts';
import { classes } from '../../../school/class/store.ts';
import { currentTerm } from '../../../school/term/store.ts';
import type { Term } from '../../../school/term/term.ts';
import { EXIT } from '../../../words/problem.ts';
import { typedClasses } from '../../arguments/class.ts';
import type { Context } from '../../context.ts';
import { command as declared } from '../../grammar.ts';
import { classes as classNames, day, flag, text } from '../../options.ts';
import { keepsLast, type TableColumn, table } from '../../table.ts';
import { grids } from './grid.ts';
import { readyJson } from './json.ts';
import { totalsText } from './totals.ts';
import { explain } from './why.ts';

/** Causes shown unless --causes asks for all. */
const FIRST = 8;

/** Can the day be held by the timetable, lesson by lesson, and what to do first if not. Exit 0 ready, 1 not. */
export const command = declared({
  args: '[lesson...]',
  options: {
    day: day({ help: (w) => w.ready.options.day }),
    week: flag({ help: (w) => w.ready.options.week }),
    class: classNames({ many: true, help: (w) => w.ready.options.class }),
    causes: flag({ help: (w) => w.ready.options.causes }),
    why: text({ takes: '<class>', help: (w) => w.ready.options.why, against: ['class'] }),
    check: flag({ help: (w) => w.ready.options.check }),
  },
  async run(ctx, rest, given) {
    const reader = ctx.read();
    const term = currentTerm(reader, ctx.options.term, ctx.today);
    const day = given.day ?? dayJudged(reader, term, ctx.today);
    // --why "三2 第2节" says both in one.
    const [why, ...periods]: string[] = given.why?.split(' ') ?? [];
    const named = why ? [why] : given.why === undefined && !given.class ? rest : [];
    const of = named.length > 0 ? await typedClasses(ctx, term, named) : (given.class ?? []);
    for (const text of named) sayRoom(ctx, term, text, of);
    const ids = of.map((cls) => cls.id);
    const only = ids.length > 0 ? new Set(ids) : undefined;
    const answer = gate(reader, term, { day, today: ctx.today, week: given.week, only });
    if (why) return explain(ctx, answer, periods[0] ?? rest[0] ?? '1');
    const week =
      answer.verdict === 'ready' && !given.week
        ? gate(reader, term, { day, today: ctx.today, week: true, only })
        : undefined;
    ctx.answer({
      // Made only when it is asked for: a week is some 4,000 lessons.
      json: ctx.options.json ? readyJson(ctx, answer, day, term.code, week) : {},
      text: () => readyText(ctx, answer, day, given.causes === true) + weekLine(ctx, week),
    });
    return answer.verdict === 'ready' ? EXIT.done : EXIT.no;
  },
});

/** `ready 103` is class 1-3; where a room is called 103 that is another's, it is said whose. */
function sayRoom(ctx: Context, term: Term, typed: string, taken: readonly ClassInfo[]): void {
  const number = typed.normalize('NFKC').trim();
  const own = classes(ctx.read(), term.id).find(({ roomName }) => roomName === number);
  const [one, ...others] = taken;
  if (!/^\d+$/.test(number) || !own || !one || others.length > 0 || own.id === one.id) return;
  const name = (cls: ClassInfo) => className(cls.code, ctx.lang);
  ctx.say(
    ctx.words.ready.roomOfOther({
      ...{ typed: number, class: name(one), other: name(own) },
      code: shortClass(own.code, ctx.lang),
    }),
  );
}

function readyText(ctx: Context, g: Gate, day: string, all: boolean): string {
  const { words, terminal } = ctx;
  const { paint } = terminal;
  const w = words.ready;
  if (g.days.length === 0) return w.noSchoolDay(day);
  if (g.verdict === 'unknown') return w.noLessons;
  const tint = { ready: paint.good, at_risk: paint.warn, blocked: paint.bad };
  const first = acts(g);
  const { ready, at_risk: atRisk, blocked } = g.counts;
  const head = w.summary({
    day: g.days.join(' '),
    lessons: g.judgement.lessons.length,
    ready,
    atRisk,
    blocked,
  });
  return [
    `${tint[g.verdict](w.verdict[g.verdict])}\n${head}\n`,
    ...grids(ctx, g),
    `${paint.faint(w.legend)}\n`,
    g.causes.length > 0
      ? `${paint.strong(all ? w.allCauses : w.causesTitle)}\n${causeTable(ctx, g, all ? undefined : first)}`
      : '',
    !all && first.length > FIRST ? `${w.more(first.length - FIRST)}\n` : '',
    g.causes.length > 0 ? totalsText(ctx, g, all) : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Ready for the day is not ready for the week: what it still lacks, first of all. Nothing where nothing lacks. */
function weekLine(ctx: Context, week: Gate | undefined): string {
  const first = week?.causes[0];
  if (week === undefined || first === undefined) return '';
  const w = ctx.words.ready;
  const lessons = week.judgement.lessons.length;
  return `\n${w.weekLacks({
    lessons,
    open: lessons - week.counts.ready,
    first: causeText(first, ctx.words, ctx.lang).what,
    by: w.before(first.deadline),
  })}\n`;
}

type Shown = Pick<RankedCause, 'frees' | 'lessons' | 'owner' | 'deadline'> & CauseText;

/** What to do first, or every cause by itself. */
function causeTable(ctx: Context, { causes }: Gate, first: readonly Act[] | undefined): string {
  const w = ctx.words.ready;
  const shown: Shown[] =
    first?.slice(0, FIRST).map((act) => ({ ...act, ...actText(act, ctx.words, ctx.lang) })) ??
    causes.map((cause) => ({ ...cause, ...causeText(cause, ctx.words, ctx.lang) }));
  const { isOut, width, paint } = ctx.terminal;
  const fixes = shown.map((c) => stepsText(c, ctx.words));
  const numbered = [...shown.entries()];
  const beside: TableColumn<[at: number, c: Shown]>[] = [
    { label: w.columns.frees, value: ([, c]) => String(c.frees), align: 'right' },
    { label: w.columns.lessons, value: ([, c]) => String(c.lessons), align: 'right' },
    { label: w.columns.cause, value: ([, c]) => c.what, shrink: true },
    { label: w.columns.owner, value: ([, c]) => c.owner ?? w.noOwner },
    { label: w.columns.deadline, value: ([, c]) => w.before(c.deadline) },
  ];
  const fix: TableColumn<[at: number, c: Shown]> = {
    label: w.columns.fix,
    value: ([at]) => fixes[at] ?? '',
  };
  // A command that goes over lines in a cell cannot be copied: it stands below the table then, by number.
  const apart = isOut && !keepsLast([...beside, fix], numbered, width);
  const number: TableColumn<[at: number, c: Shown]> = {
    label: w.columns.number,
    value: ([at]) => String(at + 1),
    align: 'right',
  };
  const rows = table(apart ? [number, ...beside] : [...beside, fix], numbered, ctx);
  const staged = shown.some((cause) => cause.first !== null);
  const below = apart ? `${w.columns.fix}\n${fixes.map((one, at) => `${at + 1}.  ${one}\n`).join('')}` : '';
  return `${rows}${below}${staged ? `${paint.faint(w.stepsLegend)}\n` : ''}`;
}
