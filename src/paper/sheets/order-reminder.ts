import type { Item } from '../../goods/item/item.ts';
import { groupBy } from '../../store/groups.ts';
import { sheet } from './content.ts';
import type { OrderedItem } from './facts/facts.ts';
import { itemName } from './handout.ts';
import { lackingIn } from './shortages.ts';
import { BLANK, BY_HAND, numbered, tableOf } from './table.ts';

type Row = OrderedItem & { item: Item };

/**
 * 催货函 (reminder): a letter for every order of what has not come, and is late or was promised for no day before term opens; the
 * supplier, to be written in where the order names none, writes the day and signs.
 */
export const orderReminder = sheet('order-reminder', (facts) => {
  const { words, term, today } = facts;
  const say = words.paper.sheets;
  const rows = facts.orders().flatMap((one): Row[] => {
    const item = facts.items().get(one.itemId);
    const promised = one.dueOn !== null && one.dueOn >= today && one.dueOn < term.opening;
    return item && one.outstanding > 0 && !promised ? [{ ...one, item }] : [];
  });
  const days = rows.some((row) => row.dueOn !== null);
  const lacking = lackingIn(facts);
  const table = () =>
    tableOf<Row>(words, {
      no: numbered,
      item: ({ item }) => itemName(item),
      isbn: ({ item }) => item.isbn,
      unit: ({ item }) => item.unit,
      ordered: (row) => row.ordered,
      arrivedSoFar: (row) => row.ordered - row.outstanding,
      toCome: (row) => row.outstanding,
      agreedOn: { hidden: !days, value: (row) => row.dueOn },
      lacking: ({ item }) => lacking(item.id),
      reply: BY_HAND,
    });
  return {
    nothing: rows.length === 0,
    signed: ['handler', 'seal', 'date', 'supplierSigns'],
    head: ['supplier', 'order'],
    columns: table().columns,
    parts: [...groupBy(rows, (row) => `${row.number}|${row.supplier ?? ''}`).values()].map((own, i) => {
      const { group, total, sum } = table();
      const { supplier, number, kind } = own[0]!;
      return {
        of: { name: supplier ?? number, id: i + 1 },
        facts: { supplier: supplier ?? BLANK, order: `${words.order.kinds[kind]} ${number}` },
        groups: [group(own), total('total', { toCome: sum('toCome') })],
        notes: [say.notes.orderReminder(today < term.opening ? term.opening : '')],
      };
    }),
  };
});
