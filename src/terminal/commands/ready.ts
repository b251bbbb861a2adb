import { type Gate, gate } from '../../ready/gate.ts';
import type { JudgedLesson, State } from '../../ready/judge.ts';
import type { RankedCause } from '../../ready/rank.ts';
import { wordCause } from '../../ready/word.ts';
import { isDay } from '../../school/calendar/day.ts';
import { className } from '../../school/class/name.ts';
import { currentTerm } from '../../school/term/store.ts';
import { EXIT, type ExitCode, refuse } from '../../words/problem.ts';
import { typedClasses } from '../arguments/class.ts';
import type { Command, Context } from '../context.ts';
import { table } from '../table.ts';
import { displayWidth, pad } from '../width.ts';

/** Causes shown unless --causes asks for all. */
const FIRST = 8;

/** Can the day be held by the timetable, lesson by lesson, and what to do first if not. Exit 0 ready, 1 not. */
export const command: Command = {
  args: '[lesson...]',
  options: [
    ['--day <date>', (w) => w.ready.options.day],
    ['--week', (w) => w.ready.options.week],
    ['--class <class...>', (w) => w.ready.options.class],
    ['--causes', (w) => w.ready.options.causes],
    ['--why <class>', (w) => w.ready.options.why],
    ['--check', (w) => w.ready.options.check],
  ],
  async run(ctx, rest, opts) {
    const reader = ctx.read();
    const term = currentTerm(reader, ctx.options.term, ctx.today);
    const day: string = opts.day ?? term.opening;
    if (!isDay(day)) refuse(EXIT.usage, 'ready-day-bad', { day });
    const named: string[] = opts.why ? [opts.why] : (opts.class ?? []);
    const ids = named.length > 0 ? (await typedClasses(ctx, term, named)).map((cls) => cls.id) : [];
    const answer = gate(reader, term, { day, week: opts.week, only: ids.length ? new Set(ids) : undefined });
    if (opts.why) return explain(ctx, answer, rest[0] ?? '1');
    ctx.answer({
      // Not worth its while for people: a week is some 4,000 lessons.
      json: ctx.options.json ? json(ctx, answer, day, term.code) : {},
      text: () => text(ctx, answer, day, opts.causes === true),
    });
    return answer.verdict === 'ready' ? EXIT.done : EXIT.no;
  },
};

/** The shape that scripts rely on (DESIGN, JSON). */
function json(ctx: Context, g: Gate, day: string, term: string): object {
  const { counts } = g;
  return {
    term,
    day,
    days: g.days,
    verdict: g.verdict,
    lessons: g.judgement.lessons.length,
    ready: counts.ready,
    at_risk: counts.at_risk,
    blocked: counts.blocked,
    classes: byClass(g).map(([code, lessons]) => ({
      class: code,
      lessons: lessons.map(({ lesson, state, causes }) => ({
        day: lesson.day,
        period: lesson.period,
        subject: lesson.subject,
        state,
        causes: [...causes.keys()],
      })),
    })),
    causes: g.causes.map((c) => ({
      id: c.id,
      kind: c.kind,
      ...wordCause(c, ctx.words, ctx.lang),
      lessons: c.lessons,
      frees: c.frees,
      owner: c.owner,
      deadline: c.deadline.day,
      deadline_period: c.deadline.period,
    })),
    totals: totals(g),
  };
}

/** Lessons not ready, by kind of cause, grade and owner. */
function totals(g: Gate): Record<'cause' | 'grade' | 'owner', Record<string, number>> {
  const out = { cause: {}, grade: {}, owner: {} } as Record<
    'cause' | 'grade' | 'owner',
    Record<string, number>
  >;
  const add = (group: Record<string, number>, key: string) => {
    group[key] = (group[key] ?? 0) + 1;
  };
  // Lessons judged alike share their causes: looked up once.
  const seen = new Map<JudgedLesson['causes'], { kinds: Set<string>; owners: Set<string> }>();
  const of = (causes: JudgedLesson['causes']) => {
    let named = seen.get(causes);
    if (!named) {
      const seeds = [...causes.keys()].map((id) => g.judgement.causes.get(id)!);
      named = { kinds: new Set(seeds.map((s) => s.kind)), owners: new Set(seeds.map((s) => s.owner ?? '')) };
      seen.set(causes, named);
    }
    return named;
  };
  for (const { lesson, state, causes } of g.judgement.lessons) {
    if (state === 'ready') continue;
    add(out.grade, String(g.facts.classes.get(lesson.classId)!.grade));
    const named = of(causes);
    for (const kind of named.kinds) add(out.cause, kind);
    for (const owner of named.owners) add(out.owner, owner);
  }
  return out;
}

/** Lessons not ready by cause and grade, and with --causes by owner, a line each, the most first. */
function totalsText(ctx: Context, g: Gate, all: boolean): string {
  const { ready: w, school } = ctx.words;
  const sums = totals(g);
  const line = (label: string, group: Record<string, number>, name: (key: string) => string) => {
    const most = Object.entries(group).sort(([, a], [, b]) => b - a);
    return `${label}${w.totals.list(most.map(([key, n]) => w.totals.one(name(key), n)))}`;
  };
  return `${[
    line(w.totals.cause, sums.cause, (key) => w.kinds[key] ?? key),
    line(w.totals.grade, sums.grade, (key) => school.grade(Number(key))),
    ...(all ? [line(w.totals.owner, sums.owner, (key) => key || w.noOwner)] : []),
  ].join('\n')}\n`;
}

function byClass(g: Gate): [string, JudgedLesson[]][] {
  const groups = new Map<string, JudgedLesson[]>();
  for (const judged of g.judgement.lessons) {
    const { code } = g.facts.classes.get(judged.lesson.classId)!;
    const group = groups.get(code);
    if (group) group.push(judged);
    else groups.set(code, [judged]);
  }
  return [...groups];
}

function text(ctx: Context, g: Gate, day: string, all: boolean): string {
  const { words, terminal } = ctx;
  const { paint } = terminal;
  const w = words.ready;
  if (g.days.length === 0) return w.noSchoolDay(day);
  if (g.verdict === 'unknown') return w.noLessons;
  const tint = { ready: paint.good, at_risk: paint.warn, blocked: paint.bad };
  const { ready, at_risk: atRisk, blocked } = g.counts;
  const head = w.summary({
    day: g.days.join(' '),
    lessons: g.judgement.lessons.length,
    ready,
    atRisk,
    blocked,
  });
  const classes = byClass(g);
  const grids = g.days.map((d) => `${g.days.length > 1 ? `${d}\n` : ''}${grid(ctx, g, classes, d)}`);
  return [
    `${tint[g.verdict](w.verdict[g.verdict])}\n${head}\n`,
    ...grids,
    `${paint.faint(w.legend)}\n`,
    g.causes.length > 0 ? `${paint.strong(w.causesTitle)}\n${causeTable(ctx, g, all)}` : '',
    !all && g.causes.length > FIRST ? `${w.more(g.causes.length - FIRST)}\n` : '',
    g.causes.length > 0 ? totalsText(ctx, g, all) : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Classes down, periods across; a sign a lesson. */
function grid(ctx: Context, g: Gate, classes: [string, JudgedLesson[]][], day: string): string {
  const { ready: w } = ctx.words;
  const { paint } = ctx.terminal;
  const tint = { ready: paint.good, at_risk: paint.warn, blocked: paint.bad };
  const most = Math.max(...g.judgement.lessons.map((j) => j.lesson.period));
  const periods = Array.from({ length: most }, (_, i) => i + 1);
  const names = classes.map(([code]) => className(code, ctx.lang));
  const wide = Math.max(displayWidth(w.columns.class), ...names.map(displayWidth)) + 2;
  const sign = {
    ready: tint.ready(pad(w.signs.ready, 3)),
    at_risk: tint.at_risk(pad(w.signs.at_risk, 3)),
    blocked: tint.blocked(pad(w.signs.blocked, 3)),
  };
  const lines = classes.map(([, lessons], i) => {
    const states: State[] = [];
    for (const { lesson, state } of lessons) if (lesson.day === day) states[lesson.period] = state;
    const signs = periods.map((period) => {
      const state = states[period];
      return state ? sign[state] : '   ';
    });
    return `${pad(names[i] as string, wide)}${signs.join('')}`.trimEnd();
  });
  const head = `${pad(w.columns.class, wide)}${periods.map((p) => pad(String(p), 3)).join('')}`.trimEnd();
  return `${[paint.strong(head), ...lines].join('\n')}\n`;
}

function causeTable(ctx: Context, g: Gate, all: boolean): string {
  const { ready: w } = ctx.words;
  const shown = all ? g.causes : g.causes.slice(0, FIRST);
  const worded = (c: RankedCause) => wordCause(c, ctx.words, ctx.lang);
  return table(
    [
      { label: w.columns.frees, value: (c) => String(c.frees), align: 'right' },
      { label: w.columns.lessons, value: (c) => String(c.lessons), align: 'right' },
      { label: w.columns.cause, value: (c) => worded(c).what, shrink: true },
      { label: w.columns.owner, value: (c) => c.owner ?? w.noOwner },
      { label: w.columns.deadline, value: (c) => w.before(c.deadline) },
      { label: w.columns.fix, value: (c) => worded(c).fix },
    ],
    shown,
    ctx,
  );
}

/** One lesson: its state and everything that stands in its way. */
function explain(ctx: Context, g: Gate, typed: string): ExitCode {
  const w = ctx.words.ready;
  const period = Number(/\d+/.exec(typed.normalize('NFKC'))?.[0] ?? Number.NaN);
  const judged = g.judgement.lessons.find((j) => j.lesson.period === period);
  const cls = [...g.facts.classes.values()].find((c) => c.id === g.judgement.lessons[0]?.lesson.classId);
  const name = cls ? className(cls.code, ctx.lang) : '';
  if (!judged) return refuse(EXIT.usage, 'ready-lesson-unknown', { class: name, period: typed });
  const { lesson, state, causes } = judged;
  const rows = [...causes].map(([id, level]) => ({
    level,
    ...wordCause(g.judgement.causes.get(id)!, ctx.words, ctx.lang),
  }));
  ctx.answer({
    json: { class: cls?.code, day: lesson.day, period, subject: lesson.subject, state, causes: rows },
    text: () => {
      const title = w.why.title({
        class: name,
        day: lesson.day,
        period,
        subject: lesson.subject,
        state: w.states[state],
      });
      const lines = rows.map((r) => `  ${w.why.level[r.level]}  ${r.what}  → ${r.fix}`);
      return [title, ...(lines.length > 0 ? lines : [`  ${w.why.nothing}`])].join('\n');
    },
  });
  return state === 'ready' ? EXIT.done : EXIT.no;
}
