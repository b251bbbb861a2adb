import type { Cell, Column, Group, Sheet } from '../sheet.ts';
import { type ColumnKey, columns } from './columns.ts';
import { chosenClasses, chosenGrades, type Facts, type Filter, type SheetClass } from './facts/facts.ts';
import { type Due, handOut } from './handout.ts';
import { makeSheet, partCode, sums } from './make.ts';

/**
 * 簿册发放表: classes × kinds, each kind as 每生 and 本数 (pupils × each). Where not everything can be given at once, each kind as 应发
 * and 本次, so that nobody signs for more than he takes along.
 */
export function exerciseBooks(facts: Facts, filter: Filter): Sheet | null {
  const say = facts.words.paper.sheets;
  const lines = new Map<number, Due[]>();
  for (const c of chosenClasses(facts, filter)) {
    const own = handOut(facts, { kind: 'class', id: c.id }, ['exercise-book']).lines.filter((l) => l.due > 0);
    if (own.length > 0) lines.set(c.id, own);
  }
  if (lines.size === 0) return null;
  const all = [...lines.values()].flat();
  const kinds = new Set(all.map((l) => l.item.id));
  const titles = [...facts.items().values()].filter((i) => kinds.has(i.id));
  const inParts = all.some((l) => l.owed > 0 || (l.had > 0 && l.had < l.due));
  const labels = say.columns;
  const [first, second] = inParts ? [labels.due, labels.given] : [labels.each, labels.amount];
  const kindColumns = titles.flatMap((t): Column[] => [
    { key: `a${t.id}`, label: first, over: t.name, kind: 'count' },
    { key: `b${t.id}`, label: second, over: t.name, kind: 'count' },
  ]);
  const ends: ColumnKey[] = inParts ? ['due', 'given', 'owed'] : ['total'];
  const [klass, pupils, signed, ...totals] = columns(facts.words, ['class', 'pupils', 'signed', ...ends], {
    signed: { width: 10 },
  });
  // Each of different grades has no sum.
  const counted = [
    'pupils',
    ...ends,
    ...titles.flatMap((t) => (inParts ? [`a${t.id}`, `b${t.id}`] : [`b${t.id}`])),
  ];
  const groups: Group[] = [];
  for (const grade of chosenGrades(facts, filter)) {
    const rows = chosenClasses(facts, filter)
      .filter((c) => c.grade === grade && lines.has(c.id))
      .map((c) => row(facts, c, lines.get(c.id)!, inParts));
    if (rows.length === 0) continue;
    const total = { class: say.subtotal, ...sums(rows, counted) };
    groups.push({ heading: facts.words.school.grade(grade), rows, total });
  }
  const rows = groups.flatMap((g) => g.rows);
  if (groups.length > 1) groups.push({ rows: [], total: { class: say.grandTotal, ...sums(rows, counted) } });
  return makeSheet(facts, 'exercise-books', ['issuer', 'checker', 'date'], {
    columns: [klass!, pupils!, ...kindColumns, ...totals, signed!],
    parts: [
      {
        name: say.titles['exercise-books'],
        code: partCode(facts, '', 'exercise-books'),
        facts: [],
        groups,
        notes: [inParts ? say.notes.exerciseBooksPart : say.notes.exerciseBooks],
      },
    ],
  });
}

function row(facts: Facts, c: SheetClass, own: readonly Due[], inParts: boolean): Record<string, Cell> {
  const cells: Record<string, Cell> = { class: c.name, pupils: c.enrolment, signed: null };
  const shares = facts.shares().get(`class:${c.id}`) ?? [];
  for (const { item, due, now } of own) {
    // What one pupil gets, where a single reason says it; several reasons have no one figure.
    const reasons = shares.find((s) => s.itemId === item.id)?.reasons ?? [];
    const each = reasons.length === 1 ? (reasons[0]!.each ?? null) : null;
    cells[`a${item.id}`] = inParts ? due : each;
    cells[`b${item.id}`] = inParts ? now : due;
  }
  const sum = (key: 'due' | 'now' | 'owed') => own.reduce((n, line) => n + line[key], 0);
  return { ...cells, total: sum('due'), due: sum('due'), given: sum('now'), owed: sum('owed') };
}
