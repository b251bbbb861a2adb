import type { Cell, Column, Group, Sheet } from '../sheet.ts';
import { type ColumnKey, columns } from './columns.ts';
import { chosenClasses, chosenGrades, type Facts, type Filter, type SheetClass } from './facts/facts.ts';
import { type Due, handOut } from './handout.ts';
import { makeSheet, partCode, sums } from './make.ts';

/**
 * 簿册发放表: classes × kinds, each kind as 每生 and 本数 (pupils × each). Where not everything can be given at once, each kind as 应发
 * and 本次 (已领 once nothing more can be given), so that nobody signs for more than he takes along.
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
  const had = all.some((l) => l.had > 0);
  const now = all.some((l) => l.now > 0) || !had;
  const [first, second]: [ColumnKey, ColumnKey] = inParts
    ? ['due', now ? 'given' : 'had']
    : ['each', 'amount'];
  const kindColumns = titles.flatMap((t): Column[] => [
    { key: `a${t.id}`, label: say.columns[first], over: t.name, kind: 'count' },
    { key: `b${t.id}`, label: say.columns[second], over: t.name, kind: 'count' },
  ]);
  const ends: ColumnKey[] = inParts ? ['due', second, 'owed'] : ['total'];
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
      .map((c) => row(facts, c, lines.get(c.id)!, [first, second]));
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

function row(
  facts: Facts,
  c: SheetClass,
  own: readonly Due[],
  shown: readonly ColumnKey[],
): Record<string, Cell> {
  const cells: Record<string, Cell> = { class: c.name, pupils: c.enrolment, signed: null };
  const shares = facts.shares().get(`class:${c.id}`) ?? [];
  for (const { item, due, had, now } of own) {
    // What one pupil gets, where a single reason says it; several reasons have no one figure.
    const reasons = shares.find((s) => s.itemId === item.id)?.reasons ?? [];
    const each = reasons.length === 1 ? (reasons[0]!.each ?? null) : null;
    const figures: Partial<Record<ColumnKey, Cell>> = { each, amount: due, due, had, given: now };
    for (const [i, key] of shown.entries()) cells[`${'ab'[i]}${item.id}`] = figures[key]!;
  }
  const sum = (key: 'due' | 'had' | 'now' | 'owed') => own.reduce((n, line) => n + line[key], 0);
  return {
    ...cells,
    total: sum('due'),
    due: sum('due'),
    had: sum('had'),
    given: sum('now'),
    owed: sum('owed'),
  };
}
