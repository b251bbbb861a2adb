import { type Gate, gate } from '../../ready/gate.ts';
import { type Bar, home } from '../../ready/home.ts';
import { wordCause } from '../../ready/word.ts';
import { terms } from '../../school/term/store.ts';
import type { Cell, Column, Group, Part, Sheet } from '../sheet.ts';
import type { Facts } from './facts/facts.ts';
import { groupBy, makeSheet, partCode } from './make.ts';

/** 开学准备情况报告, for the principal: a page with the verdict and how far everything is, then the causes, then the grid. */
export function readiness(facts: Facts): Sheet | null {
  const { reader } = facts;
  const term = reader && terms(reader).find((one) => one.id === facts.term.id);
  if (!reader || !term || facts.classes.length === 0) return null;
  const now = home(reader, term, facts.today);
  const answer = gate(reader, term, { day: term.opening });
  const parts = [first(facts, answer, now.bars, now.days)];
  if (answer.causes.length > 0) parts.push(causes(facts, answer));
  if (answer.judgement.lessons.length > 0) parts.push(grid(facts, answer));
  return makeSheet(facts, 'readiness', ['maker', 'vicePrincipal', 'principal', 'date'], {
    columns: parts[0]!.columns!,
    layout: 'report',
    parts,
  });
}

/** Squares of a bar on paper, ten for the whole. */
const SQUARES = 10;
/** Causes that the first page names. */
const FIRST = 5;

function first(facts: Facts, answer: Gate, bars: readonly Bar[], days: number): Part {
  const w = facts.words.timetable.report;
  const lang = facts.words.lang === 'en' ? 'en' : 'zh';
  const top = answer.causes.slice(0, FIRST);
  const { ready, at_risk: atRisk, blocked } = answer.counts;
  const rows = bars
    .filter((bar) => bar.total > 0)
    .map((bar): Record<string, Cell> => {
      const full = Math.floor((bar.done * SQUARES) / bar.total);
      return {
        what: facts.words.ready.home.bars[bar.kind],
        done: bar.done,
        waiting: bar.waiting,
        total: bar.total,
        share: `${Math.floor((bar.done * 100) / bar.total)}%`,
        bar: '■'.repeat(full) + '□'.repeat(SQUARES - full),
      };
    });
  return {
    name: w.parts.verdict,
    code: partCode(facts, '1', 'readiness'),
    facts: [
      { label: w.verdict, value: facts.words.ready.verdict[answer.verdict] },
      { label: w.opening, value: w.openingIn(answer.facts.day, days) },
      ...(answer.judgement.lessons.length > 0
        ? [
            {
              label: w.lessons,
              value: w.counts({ lessons: answer.judgement.lessons.length, ready, atRisk, blocked }),
            },
          ]
        : []),
    ],
    columns: [
      { key: 'what', label: w.columns.what, kind: 'text', width: 10, key_column: true },
      { key: 'done', label: w.columns.done, kind: 'count' },
      { key: 'waiting', label: w.columns.waiting, kind: 'count' },
      { key: 'total', label: w.columns.total, kind: 'count' },
      { key: 'share', label: w.columns.share, kind: 'text', width: 5 },
      { key: 'bar', label: w.columns.bar, kind: 'text', width: 22 },
    ],
    groups: [{ rows }],
    notes: [
      w.barNote,
      ...(top.length > 0 ? [w.first] : []),
      ...top.map((cause, i) => w.firstOne(i + 1, wordCause(cause, facts.words, lang).what, cause.frees)),
      ...(answer.verdict === 'unknown' ? [facts.words.ready.noLessons] : []),
    ],
  };
}

function causes(facts: Facts, answer: Gate): Part {
  const { words } = facts;
  const w = words.timetable.report;
  const lang = words.lang === 'en' ? 'en' : 'zh';
  return {
    name: w.parts.causes,
    code: partCode(facts, '2', 'readiness'),
    facts: [],
    columns: [
      { key: 'no', label: w.columns.no, kind: 'count' },
      { key: 'cause', label: words.ready.columns.cause, kind: 'text', width: 30, key_column: true },
      { key: 'lessons', label: words.ready.columns.lessons, kind: 'count' },
      { key: 'frees', label: words.ready.columns.frees, kind: 'count' },
      { key: 'owner', label: words.ready.columns.owner, kind: 'text', width: 8 },
      { key: 'deadline', label: words.ready.columns.deadline, kind: 'text', width: 12 },
      { key: 'done', label: w.columns.mended, kind: 'tick' },
    ],
    groups: [
      {
        rows: answer.causes.map(
          (cause, i): Record<string, Cell> => ({
            no: i + 1,
            cause: wordCause(cause, words, lang).what,
            lessons: cause.lessons,
            frees: cause.frees,
            owner: cause.owner ?? words.ready.noOwner,
            deadline: words.ready.before(cause.deadline),
            done: null,
          }),
        ),
      },
    ],
    notes: [w.causesNote],
  };
}

/** Classes down, periods across, a sign a lesson; a group a grade. */
function grid(facts: Facts, answer: Gate): Part {
  const w = facts.words.timetable.report;
  const most = Math.max(...answer.judgement.lessons.map((judged) => judged.lesson.period));
  const periods = Array.from({ length: most }, (_, i) => i + 1);
  const byClass = groupBy(answer.judgement.lessons, (judged) => judged.lesson.classId);
  const columns: Column[] = [
    { key: 'class', label: facts.words.ready.columns.class, kind: 'text', width: 8, key_column: true },
    ...periods.map(
      (p): Column => ({ key: `p${p}`, label: facts.words.timetable.period(p), kind: 'text', width: 13 }),
    ),
  ];
  const groups = [...groupBy(facts.classes, (c) => c.grade)].map(
    ([grade, classes]): Group => ({
      heading: facts.words.school.grade(grade),
      rows: classes.map((c) => {
        const row: Record<string, Cell> = { class: c.name };
        for (const { lesson, state } of byClass.get(c.id) ?? [])
          row[`p${lesson.period}`] = `${w.signs[state]} ${lesson.subject}`;
        return row;
      }),
    }),
  );
  return {
    name: w.parts.grid,
    code: partCode(facts, '3', 'readiness'),
    facts: [],
    columns,
    groups,
    notes: [w.legend],
  };
}
