import type { PlanItem } from '../../goods/plan/types.ts';
import type { Cell, Group, Sheet } from '../sheet.ts';
import { columns } from './columns.ts';
import type { Facts, Filter } from './facts/facts.ts';
import { groupBy, makeSheet, partCode, sums, yuan } from './make.ts';

/**
 * 教材征订表: what is ordered of every title for pupils and for teachers. Titles with an order stand with what was ordered; the
 * others with what the need leaves to order after usable stock.
 */
export function orderList(facts: Facts, filter: Filter): Sheet | null {
  const say = facts.words.paper.sheets;
  const ordered = new Map<number, number>();
  for (const o of facts.orders()) ordered.set(o.itemId, (ordered.get(o.itemId) ?? 0) + o.ordered);
  const teachers = new Map<number, number>();
  for (const s of facts.plan().shares) {
    if (s.recipient.kind !== 'class') teachers.set(s.itemId, (teachers.get(s.itemId) ?? 0) + s.need);
  }
  const titles = facts
    .plan()
    .items.filter(({ item }) => item.kind === 'book' || item.kind === 'guide' || item.kind === 'aid')
    .filter(
      ({ item }) => filter.grades === undefined || (item.grade !== null && filter.grades.has(item.grade)),
    )
    .map((row) => ({ row, quantity: ordered.get(row.item.id) ?? row.short }))
    .filter((t) => t.quantity > 0);
  if (titles.length === 0) return null;
  const all: Record<string, Cell>[] = [];
  const groups: Group[] = [];
  const byGrade = [...groupBy(titles, (t) => t.row.item.grade ?? 99)].sort(([a], [b]) => a - b);
  for (const [, of] of byGrade) {
    const rows = of.map((t, i) =>
      line(facts, all.length + i + 1, t.row, t.quantity, teachers.get(t.row.item.id) ?? 0),
    );
    all.push(...rows);
    groups.push({
      rows,
      total: { bookName: say.subtotal, ...sums(rows, FIGURES) },
    });
  }
  const total = sums(all, FIGURES);
  groups.push({ rows: [], total: { bookName: say.grandTotal, ...total } });
  return makeSheet(facts, 'order-list', ['maker', 'reviewer', 'date'], {
    columns: columns(facts.words, [
      'no',
      'grade',
      'bookName',
      'edition',
      'isbn',
      'price',
      'forPupils',
      'forTeachers',
      'total',
      'money',
    ]),
    parts: [
      {
        name: say.titles['order-list'],
        code: partCode(facts, '', 'order-list'),
        facts: [
          { label: say.facts.titles, value: say.titlesCounted(titles.length) },
          { label: say.facts.copies, value: say.copiesCounted(Number(total.total)) },
          { label: say.facts.value, value: yuan(facts.words, Number(total.money)) },
        ],
        groups,
        notes: [say.notes.orderList],
      },
    ],
  });
}

const FIGURES = ['forPupils', 'forTeachers', 'total', 'money'] as const;

function line(
  facts: Facts,
  no: number,
  { item }: PlanItem,
  quantity: number,
  teachersNeed: number,
): Record<string, Cell> {
  const forTeachers = Math.min(quantity, teachersNeed);
  return {
    no,
    grade: item.grade === null ? null : facts.words.school.grade(item.grade),
    bookName: item.name,
    edition: item.edition ?? item.publisher,
    isbn: item.isbn,
    price: item.priceFen,
    forPupils: quantity - forTeachers,
    forTeachers,
    total: quantity,
    money: quantity * (item.priceFen ?? 0),
  };
}
