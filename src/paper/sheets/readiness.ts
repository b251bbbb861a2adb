import { type Act, acts, actText } from '../../ready/acts.ts';
import { causeText } from '../../ready/cause.ts';
import type { Gate } from '../../ready/gate.ts';
import type { Bar, Home } from '../../ready/home.ts';
import { barName, nextText } from '../../ready/home.ts';
import type { RankedCause } from '../../ready/rank.ts';
import { groupBy } from '../../store/groups.ts';
import type { Words } from '../../words/index.ts';
import { asSentence } from '../../words/said.ts';
import { langOf, nameOfClass, type PartContent, sheet } from './content.ts';
import type { Facts, SheetClass } from './facts/facts.ts';
import { numbered, tableOf } from './table.ts';

/**
 * 开学准备情况报告 (readiness report) for the principal, signed once: the verdict and the progress, the causes with owners and days, the
 * map of lessons, and what the week still lacks.
 */
export const readiness = sheet('readiness', (facts) => {
  const now = facts.home?.();
  if (now === undefined || facts.classes.length === 0) return null;
  const answer = now.gate;
  const first = verdict(facts, now);
  const parts = [first];
  if (answer.causes.length > 0) parts.push(causesPart(facts, answer));
  if (answer.judgement.lessons.length > 0) parts.push(grid(facts, answer));
  return {
    page: 'portrait',
    signed: ['maker', 'vicePrincipal', 'principal', 'date'],
    columns: first.columns!,
    parts,
  };
});

/** Squares of a full bar. */
const SQUARES = 10;

/** How many of the next things to do, and of the causes, the first page lists: it is one page. */
const FIRST = 5;
const CAUSES = 12;

/** With more names than this, a cause names the first few and says how many there are. */
const NAMES = 4;

function verdict(facts: Facts, now: Home): PartContent {
  const { words, term } = facts;
  const { gate: answer, bars, days, next } = now;
  const { report: say, notes } = words.paper.sheets;
  const { ready, at_risk: atRisk, blocked } = answer.counts;
  const lessons = answer.judgement.lessons.length;
  const counted = say.counts({ lessons, ready, atRisk, blocked });
  const table = tableOf<Bar>(words, {
    what: { as: 'point', width: 10, value: (bar) => barName(bar, now, term.opening, words) },
    done: { as: 'completed', value: (bar) => bar.done },
    waiting: (bar) => bar.waiting,
    total: { as: 'inAll', value: (bar) => bar.total },
    share: (bar) => `${Math.floor((bar.done * 100) / bar.total)}%`,
    bar: ({ done, waiting, total }) => {
      const full = Math.floor((done * SQUARES) / total);
      const there = Math.floor(((done + waiting) * SQUARES) / total);
      return '■'.repeat(full) + '▨'.repeat(there - full) + '□'.repeat(SQUARES - there);
    },
  });
  const top = next
    .slice(0, FIRST)
    .map((one, i) => `${i + 1}. ${asSentence(nextText(one, words, langOf(words)).what)}`);
  return {
    of: { name: say.parts.verdict, code: '1' },
    facts: {
      verdict: words.ready.verdict[answer.verdict],
      opening: say.openingIn(term.opening, days),
      ...(answer.facts.day > term.opening
        ? { lessonsOn: lessons > 0 ? `${answer.facts.day} ${counted}` : null }
        : { lessons: lessons > 0 ? counted : null }),
    },
    columns: table.columns,
    groups: [table.group(bars.filter((bar) => bar.total > 0))],
    notes: [
      notes.reportBars,
      ...(top.length > 0 ? [say.first, ...top] : []),
      ...(answer.verdict === 'unknown' ? [say.noLessons] : []),
    ],
  };
}

interface CauseRow {
  what: string;
  lessons: number;
  frees: number;
  owner: string;
  deadline: RankedCause['deadline'];
}

function causesPart({ words }: Facts, answer: Gate): PartContent {
  const { report: say, notes } = words.paper.sheets;
  const { columns } = words.ready;
  const rows = causeRows(words, answer);
  const table = tableOf<CauseRow>(words, {
    no: numbered,
    cause: { label: columns.cause, width: 30, key_column: true, value: (c) => asSentence(c.what) },
    lessons: { label: columns.lessons, value: (c) => c.lessons },
    frees: { label: columns.frees, kind: 'count', value: (c) => c.frees },
    owner: { label: columns.owner, value: (c) => c.owner },
    deadline: {
      label: columns.deadline,
      kind: 'text',
      width: 12,
      value: (c) => words.ready.before(c.deadline),
    },
    done: { as: 'settled' },
  });
  return {
    of: { name: say.parts.causes, code: '2' },
    columns: table.columns,
    groups: [table.group(rows.slice(0, CAUSES))],
    notes: [notes.reportCauses + (rows.length > CAUSES ? say.more(rows.length - CAUSES) : '')],
  };
}

/** What is to be done, in the order of home and of `ready`; what was ordered and is still to come is one row. */
function causeRows(words: Words, answer: Gate): CauseRow[] {
  const alike = (act: Act) => (act.kind === 'due' ? act.kind : act.id);
  return [...groupBy(acts(answer), alike).values()].map((same): CauseRow => {
    const causes = same.flatMap((act) => act.causes);
    const ids = new Set(causes.map((c) => c.id));
    const owners = [...new Set(causes.map((c) => c.owner ?? words.ready.noOwner))];
    const named = same.length > 1 || (same[0]!.id === 'handout' && causes.length > 1);
    return {
      what: named ? together(words, causes) : actText(same[0]!, words, langOf(words)).what,
      lessons: answer.judgement.alike
        .filter((judged) => [...judged.causes.keys()].some((id) => ids.has(id)))
        .reduce((sum, judged) => sum + judged.lessons.length, 0),
      // A lesson that one act frees alone is freed by no other alone.
      frees: same.reduce((sum, act) => sum + act.frees, 0),
      owner: words.paper.sheets.report.owners(owners),
      deadline: causes.map((c) => c.deadline).reduce((x, y) => (sooner(y, x) ? y : x)),
    };
  });
}

const sooner = (x: RankedCause['deadline'], y: RankedCause['deadline']) =>
  x.day < y.day || (x.day === y.day && (x.period ?? 0) < (y.period ?? 0));

/** Causes of a kind in one sentence: 一(1)班、一(2)班的课本簿册在库房. */
function together(words: Words, same: readonly RankedCause[]): string {
  const { kind, args } = same[0]!;
  const names = same.map((c) =>
    typeof c.args.class === 'string' ? nameOfClass(words, c.args.class) : String(c.args.name),
  );
  const say = words.paper.sheets;
  const listed = names.slice(0, names.length > NAMES ? NAMES - 1 : NAMES).join(say.join);
  const all = names.length > NAMES ? say.report.among(listed, names.length, kind === 'handout') : listed;
  return words.ready.causes[kind]!({ ...args, class: all, name: all }).what;
}

/** What the week from opening still lacks, where it is more than the first day. */
function weekNote({ week: ofWeek, words }: Facts): string[] {
  const week = ofWeek?.();
  if (week === undefined) return [];
  const lessons = week.judgement.lessons.length;
  const open = lessons - week.counts.ready;
  const [first] = week.causes;
  if (open === 0 || first === undefined) return [];
  return [
    words.paper.sheets.report.weekLacks({
      lessons,
      open,
      first: causeText(first, words, langOf(words)).what,
      by: words.ready.before(first.deadline),
    }),
  ];
}

/** Classes × periods with a sign for each lesson, grouped by grade. */
function grid(facts: Facts, answer: Gate): PartContent {
  const { words, classes } = facts;
  const { report: say, notes } = words.paper.sheets;
  const { lessons } = answer.judgement;
  const byClass = groupBy(lessons, (judged) => judged.lesson.classId);
  const periods = Array.from(
    { length: Math.max(...lessons.map(({ lesson }) => lesson.period)) },
    (_, i) => i + 1,
  );
  const cell = (period: number) => (c: SheetClass) => {
    const judged = byClass.get(c.id)?.findLast(({ lesson }) => lesson.period === period);
    return judged ? say.judged(say.signs[judged.state], judged.lesson.subject) : null;
  };
  const table = tableOf<SheetClass>(words, {
    class: { label: words.ready.columns.class, value: (c) => c.name },
    ...Object.fromEntries(
      periods.map((p) => [
        `p${p}`,
        { label: words.timetable.period(p), width: periods.length > 7 ? 7 : 10, value: cell(p) },
      ]),
    ),
  });
  return {
    of: { name: say.parts.grid, code: '3' },
    columns: table.columns,
    groups: [table.group(classes)],
    notes: [notes.reportLegend, ...weekNote(facts)],
  };
}
