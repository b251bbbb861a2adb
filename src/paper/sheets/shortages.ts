import { ITEM_KINDS } from '../../goods/item/item.ts';
import { type PlanItem, type Share, unpricedOf } from '../../goods/plan/types.ts';
import { groupBy } from '../../store/groups.ts';
import { sheet, yuan } from './content.ts';
import { type Facts, inGrades } from './facts/facts.ts';
import { itemName } from './handout.ts';
import { numbered, tableOf } from './table.ts';

/** 缺书缺物表 (shortages): every item that is short, by kind, with need, stock, orders, what to buy and its cost. */
export const shortages = sheet('shortages', (facts, filter) => {
  const { words } = facts;
  const say = words.paper.sheets;
  const short = facts.plan().items.filter((i) => i.short > 0 && inGrades(filter, i.item));
  // What is nowhere above zero has no column: every row can be worked out from those that are there.
  const some = (of: (i: PlanItem) => number) => ({ hidden: !short.some((i) => of(i) > 0), value: of });
  const lacking = lackingIn(facts);
  const table = tableOf<PlanItem>(words, {
    no: numbered,
    item: ({ item }) => itemName(item),
    grade: ({ item }) => (item.grade === null ? null : words.school.grade(item.grade)),
    unit: ({ item }) => item.unit,
    need: (i) => i.need,
    had: (i) => i.has,
    over: some((i) => i.over),
    spare: some((i) => i.spare),
    owed: (i) => i.owed,
    gear: some((i) => i.gear),
    promised: some((i) => i.promised),
    held: (i) => i.held,
    onOrder: (i) => i.onOrder,
    short: (i) => i.short,
    lacking: ({ item }) => lacking(item.id),
    comes: ({ item }) => comesOn(facts, item.id),
    toBuy: (i) => i.toBuy,
    unitPrice: ({ item }) => item.priceFen,
    // Without anything to buy or a price, no amount rather than 0.00.
    money: (i) => (i.toBuy === 0 || i.item.priceFen === null ? null : i.costFen),
  });
  const groups = ITEM_KINDS.flatMap((kind) => {
    const rows = short.filter(({ item }) => item.kind === kind);
    // Copies of books are summed; boxes of chalk and brooms are not, so for supplies only money is.
    const only = kind === 'supply' || kind === 'equipment' ? (['money'] as const) : undefined;
    return rows.length === 0
      ? []
      : [table.group(rows, { heading: say.sorts[kind], total: 'subtotal', only })];
  });
  const money = table.sum('money');
  return {
    nothing: short.length === 0,
    signed: ['maker', 'reviewer', 'date'],
    head: ['toBuyMoney'],
    columns: table.columns,
    parts: [
      {
        facts: { toBuyMoney: money > 0 ? yuan(words, money) : null },
        groups: [
          // A sum of nothing is no row.
          ...groups.map(({ total, ...group }) =>
            Object.values(total ?? {}).some((cell) => typeof cell === 'number') ? { ...group, total } : group,
          ),
          ...(money > 0 ? [table.total('grandTotal', { money })] : []),
        ],
        notes: [say.notes.shortRows, say.notes.shortages, say.unpriced(unpricedOf(short))].filter(Boolean),
      },
    ],
  };
});

/** With more recipients than this, the first few and how many there are. */
const NAMED = 4;

/** Of an item, who lacks copies even after what is there, and what is in drafts, is handed out. */
export function lackingIn(facts: Facts): (itemId: number) => string {
  const say = facts.words.paper.sheets;
  const lacks = (s: Share) => s.owed - s.drafted - s.allocated;
  const byItem = groupBy(
    facts.plan().shares.filter((s) => lacks(s) > 0),
    (s) => s.itemId,
  );
  return (itemId) => {
    const lacking = byItem.get(itemId) ?? [];
    const all = lacking.length <= NAMED;
    const names = (all ? lacking : lacking.slice(0, NAMED - 1))
      .map((s) => say.given(facts.recipientName(s.recipient), lacks(s)))
      .join(say.join);
    return all ? names : say.report.amongRecipients(names, lacking.length);
  };
}

/** The days on which what is ordered of an item is due, or was. */
function comesOn(facts: Facts, itemId: number): string | null {
  const open = facts.orders().filter((o) => o.itemId === itemId && o.outstanding > 0);
  const { join, late } = facts.words.paper.sheets;
  const days = [...new Set(open.flatMap((o) => o.dueOn ?? []))].sort();
  return days.map((day) => (day < facts.today ? `${day.slice(5)} ${late}` : day.slice(5))).join(join) || null;
}
