import { causeText } from '../../ready/cause.ts';
import type { Gate } from '../../ready/gate.ts';
import type { Bar, Home } from '../../ready/home.ts';
import { nextText } from '../../ready/home.ts';
import type { RankedCause } from '../../ready/rank.ts';
import { groupBy, langOf, type PartContent, sheet } from './content.ts';
import type { Facts, SheetClass } from './facts/facts.ts';
import { numbered, tableOf } from './table.ts';

/** 开学准备情况报告 (readiness report) for the principal: the verdict and the progress, then the causes, then the grid of lessons. */
export const readiness = sheet('readiness', (facts) => {
  const now = facts.home?.();
  if (now === undefined || facts.classes.length === 0) return null;
  const answer = now.gate;
  const first = verdict(facts, now);
  const parts = [first];
  if (answer.causes.length > 0) parts.push(causes(facts, answer));
  if (answer.judgement.lessons.length > 0) parts.push(grid(facts, answer));
  return {
    layout: 'report',
    signed: ['maker', 'vicePrincipal', 'principal', 'date'],
    columns: first.columns!,
    parts,
  };
});

/** Squares of a full bar. */
const SQUARES = 10;

/** How many of the next things to do the first page lists. */
const FIRST = 5;

function verdict(facts: Facts, { gate: answer, bars, days, next }: Home): PartContent {
  const { words } = facts;
  const { report: say, notes } = words.paper.sheets;
  const { ready, at_risk: atRisk, blocked } = answer.counts;
  const lessons = answer.judgement.lessons.length;
  const table = tableOf<Bar>(words, {
    what: { as: 'point', width: 10, value: (bar) => words.home.bars[bar.kind] },
    done: { as: 'completed', value: (bar) => bar.done },
    waiting: (bar) => bar.waiting,
    total: { as: 'inAll', value: (bar) => bar.total },
    share: (bar) => `${Math.floor((bar.done * 100) / bar.total)}%`,
    bar: ({ done, total }) => {
      const full = Math.floor((done * SQUARES) / total);
      return '■'.repeat(full) + '□'.repeat(SQUARES - full);
    },
  });
  const top = next.slice(0, FIRST).map((one, i) => `${i + 1}. ${nextText(one, words, langOf(words)).what}`);
  return {
    of: { name: say.parts.verdict, code: '1' },
    facts: {
      verdict: words.ready.verdict[answer.verdict],
      opening: say.openingIn(answer.facts.day, days),
      lessons: lessons > 0 ? say.counts({ lessons, ready, atRisk, blocked }) : null,
    },
    columns: table.columns,
    groups: [table.group(bars.filter((bar) => bar.total > 0))],
    notes: [
      notes.reportBars,
      ...(top.length > 0 ? [say.first, ...top] : []),
      ...(answer.verdict === 'unknown' ? [words.ready.noLessons] : []),
    ],
  };
}

function causes({ words }: Facts, answer: Gate): PartContent {
  const say = words.paper.sheets.report.parts;
  const { notes } = words.paper.sheets;
  const { columns } = words.ready;
  const table = tableOf<RankedCause>(words, {
    no: numbered,
    cause: {
      label: columns.cause,
      width: 30,
      key_column: true,
      value: (c) => causeText(c, words, langOf(words)).what,
    },
    lessons: { label: columns.lessons, value: (c) => c.lessons },
    frees: { label: columns.frees, kind: 'count', value: (c) => c.frees },
    owner: { label: columns.owner, value: (c) => c.owner ?? words.ready.noOwner },
    deadline: {
      label: columns.deadline,
      kind: 'text',
      width: 12,
      value: (c) => words.ready.before(c.deadline),
    },
    done: { as: 'settled' },
  });
  return {
    of: { name: say.causes, code: '2' },
    columns: table.columns,
    groups: [table.group(answer.causes)],
    notes: [notes.reportCauses],
  };
}

/** Classes × periods with a sign for each lesson, grouped by grade. */
function grid({ words, classes }: Facts, answer: Gate): PartContent {
  const { report: say, notes } = words.paper.sheets;
  const { lessons } = answer.judgement;
  const byClass = groupBy(lessons, (judged) => judged.lesson.classId);
  const periods = Array.from(
    { length: Math.max(...lessons.map(({ lesson }) => lesson.period)) },
    (_, i) => i + 1,
  );
  const cell = (period: number) => (c: SheetClass) => {
    const judged = byClass.get(c.id)?.findLast(({ lesson }) => lesson.period === period);
    return judged ? `${say.signs[judged.state]} ${judged.lesson.subject}` : null;
  };
  const table = tableOf<SheetClass>(words, {
    class: { label: words.ready.columns.class, value: (c) => c.name },
    ...Object.fromEntries(
      periods.map((p) => [`p${p}`, { label: words.timetable.period(p), width: 13, value: cell(p) }]),
    ),
  });
  return {
    of: { name: say.parts.grid, code: '3' },
    columns: table.columns,
    groups: [...groupBy(classes, (c) => c.grade)].map(([grade, own]) =>
      table.group(own, { heading: words.school.grade(grade) }),
    ),
    notes: [notes.reportLegend],
  };
}
