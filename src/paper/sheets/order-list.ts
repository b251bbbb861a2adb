import type { Item } from '../../goods/item/item.ts';
import { groupBy } from '../../store/groups.ts';
import { sheet, yuan } from './content.ts';
import { inGrades } from './facts/facts.ts';
import { numbered, tableOf } from './table.ts';

interface Row {
  item: Item;
  quantity: number;
  forTeachers: number;
}

/**
 * 教材征订表 (textbook order list): copies of every title for pupils and for teachers: what was ordered, otherwise what is needed
 * beyond usable stock.
 */
export const orderList = sheet('order-list', (facts, filter) => {
  const { words } = facts;
  const say = words.paper.sheets;
  const add = (to: Map<number, number>, id: number, n: number) => to.set(id, (to.get(id) ?? 0) + n);
  const ordered = new Map<number, number>();
  for (const o of facts.orders()) add(ordered, o.itemId, o.ordered);
  const teachers = new Map<number, number>();
  for (const s of facts.plan().shares) if (s.recipient.kind !== 'class') add(teachers, s.itemId, s.need);
  const rows = facts
    .plan()
    .items.filter(({ item }) => item.kind === 'book' || item.kind === 'guide' || item.kind === 'aid')
    .filter(({ item }) => inGrades(filter, item))
    .map(({ item, short }): Row => {
      const quantity = ordered.get(item.id) ?? short;
      return { item, quantity, forTeachers: Math.min(quantity, teachers.get(item.id) ?? 0) };
    })
    .filter((row) => row.quantity > 0);
  const table = tableOf<Row>(words, {
    no: numbered,
    grade: ({ item }) => (item.grade === null ? null : words.school.grade(item.grade)),
    bookName: ({ item }) => item.name,
    edition: ({ item }) => item.edition ?? item.publisher,
    isbn: ({ item }) => item.isbn,
    price: ({ item }) => item.priceFen,
    forPupils: (row) => row.quantity - row.forTeachers,
    forTeachers: (row) => row.forTeachers,
    total: (row) => row.quantity,
    money: ({ item, quantity }) => quantity * (item.priceFen ?? 0),
  });
  const groups = [...groupBy(rows, ({ item }) => item.grade ?? 99)]
    .sort(([a], [b]) => a - b)
    .map(([, own]) => table.group(own, { total: 'subtotal' }));
  return {
    nothing: rows.length === 0,
    signed: ['maker', 'reviewer', 'seal', 'date'],
    head: ['kinds', 'copies', 'value'],
    columns: table.columns,
    parts: [
      {
        facts: {
          kinds: say.kindsCounted(rows.length),
          copies: say.copiesCounted(table.sum('total')),
          value: yuan(words, table.sum('money')),
        },
        groups: [...groups, table.total('grandTotal')],
        notes: [say.notes.orderList],
      },
    ],
  };
});
