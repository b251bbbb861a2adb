import { ITEM_KINDS } from '../../goods/item/item.ts';
import type { PlanItem } from '../../goods/plan/types.ts';
import { sheet, yuan } from './content.ts';
import { inGrades } from './facts/facts.ts';
import { itemName } from './handout.ts';
import { BY_HAND, numbered, tableOf } from './table.ts';

/** 缺书缺物表 (shortages): every item that is short, by kind, with need, stock, orders, what to buy and its cost. */
export const shortages = sheet('shortages', (facts, filter) => {
  const { words } = facts;
  const say = words.paper.sheets;
  const short = facts.plan().items.filter((i) => i.short > 0 && inGrades(filter, i.item));
  if (short.length === 0) return null;
  const table = tableOf<PlanItem>(words, {
    no: numbered,
    item: ({ item }) => itemName(item),
    grade: ({ item }) => (item.grade === null ? null : words.school.grade(item.grade)),
    unit: ({ item }) => item.unit,
    need: (i) => i.need,
    held: (i) => i.held,
    onOrder: (i) => i.onOrder,
    short: (i) => i.short,
    toBuy: (i) => i.toBuy,
    unitPrice: ({ item }) => item.priceFen,
    // Without anything to buy or a price, no amount rather than 0.00.
    money: (i) => (i.toBuy === 0 || i.item.priceFen === null ? null : i.costFen),
    note: BY_HAND,
  });
  const groups = ITEM_KINDS.flatMap((kind) => {
    const rows = short.filter(({ item }) => item.kind === kind);
    // Copies of books are summed; boxes of chalk and brooms are not, so for supplies only money is.
    const only = kind === 'supply' || kind === 'equipment' ? (['money'] as const) : undefined;
    return rows.length === 0
      ? []
      : [table.group(rows, { heading: say.sorts[kind], total: 'subtotal', only })];
  });
  return {
    signed: ['maker', 'reviewer', 'date'],
    columns: table.columns,
    parts: [
      {
        facts: { toBuyMoney: yuan(words, table.sum('money')) },
        groups: [...groups, table.total('grandTotal', { money: table.sum('money') })],
        notes: [say.notes.shortages],
      },
    ],
  };
});
