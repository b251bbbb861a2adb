import type { Share } from '../../goods/plan/types.ts';
import type { Cell, Column, Group, Sheet } from '../sheet.ts';
import { columns } from './columns.ts';
import { chosenClasses, chosenGrades, type Facts, type Filter } from './facts/facts.ts';
import { makeSheet, partCode, sums } from './make.ts';

/** 簿册发放表: classes × kinds, each kind as 每生 and 本数 (pupils × each). */
export function exerciseBooks(facts: Facts, filter: Filter): Sheet | null {
  const say = facts.words.paper.sheets;
  const items = facts.items();
  const shares = new Map<number, Share[]>();
  const kinds = new Set<number>();
  for (const c of chosenClasses(facts, filter)) {
    const own = (facts.shares().get(`class:${c.id}`) ?? []).filter(
      (s) => s.need > 0 && items.get(s.itemId)!.kind === 'exercise-book',
    );
    if (own.length === 0) continue;
    shares.set(c.id, own);
    for (const s of own) kinds.add(s.itemId);
  }
  if (kinds.size === 0) return null;
  const titles = [...items.values()].filter((i) => kinds.has(i.id));
  const [klass, pupils, total, signed] = columns(facts.words, ['class', 'pupils', 'total', 'signed'], {
    signed: { width: 10 },
  });
  const counted = ['pupils', 'total', ...titles.map((t) => `n${t.id}`)];
  const all: Record<string, Cell>[] = [];
  const groups: Group[] = [];
  for (const grade of chosenGrades(facts, filter)) {
    const rows = chosenClasses(facts, filter)
      .filter((c) => c.grade === grade && shares.has(c.id))
      .map((c) => row(c.name, c.enrolment, shares.get(c.id)!));
    if (rows.length === 0) continue;
    all.push(...rows);
    groups.push({
      heading: facts.words.school.grade(grade),
      rows,
      total: { class: say.subtotal, ...sums(rows, counted) },
    });
  }
  if (groups.length > 1) groups.push({ rows: [], total: { class: say.grandTotal, ...sums(all, counted) } });
  const kindColumns = titles.flatMap((t): Column[] => [
    { key: `e${t.id}`, label: say.columns.each, over: t.name, kind: 'count' },
    { key: `n${t.id}`, label: say.columns.amount, over: t.name, kind: 'count' },
  ]);
  return makeSheet(facts, 'exercise-books', ['issuer', 'checker', 'date'], {
    columns: [klass!, pupils!, ...kindColumns, total!, signed!],
    parts: [
      {
        name: say.titles['exercise-books'],
        code: partCode(facts, '', 'exercise-books'),
        facts: [],
        groups,
        notes: [say.notes.exerciseBooks],
      },
    ],
  });
}

function row(name: string, enrolment: number, own: readonly Share[]): Record<string, Cell> {
  const cells: Record<string, Cell> = { class: name, pupils: enrolment, signed: null };
  let total = 0;
  for (const s of own) {
    // What one pupil gets, where a single reason says it; several reasons have no one figure.
    const each = s.reasons.length === 1 ? (s.reasons[0]!.each ?? null) : null;
    cells[`e${s.itemId}`] = each;
    cells[`n${s.itemId}`] = s.need;
    total += s.need;
  }
  cells.total = total;
  return cells;
}
