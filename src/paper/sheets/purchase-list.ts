import type { Cell, Group, Sheet } from '../sheet.ts';
import { columns } from './columns.ts';
import type { Facts } from './facts/facts.ts';
import { groupBy, makeSheet, partCode, sums, yuan } from './make.ts';

/** 采购清单: what is to be bought but textbooks, by supplier; the sum decides who signs. */
export function purchaseList(facts: Facts): Sheet | null {
  const say = facts.words.paper.sheets;
  const wanted = facts
    .plan()
    .items.filter(
      ({ item, toBuy }) => toBuy > 0 && item.kind !== 'book' && item.kind !== 'guide' && item.kind !== 'aid',
    );
  if (wanted.length === 0) return null;
  let no = 0;
  const groups = [...groupBy(wanted, (i) => i.item.supplier ?? say.noSupplier)].map(
    ([heading, of]): Group => {
      const rows = of.map((i): Record<string, Cell> => {
        no += 1;
        const { item } = i;
        return {
          no,
          item: item.name,
          spec: item.spec,
          unit: item.unit,
          quantity: i.toBuy,
          unitPrice: item.priceFen,
          money: item.priceFen === null ? null : i.costFen,
          note: null,
        };
      });
      return { heading, rows, total: { item: say.subtotal, ...sums(rows, ['money']) } };
    },
  );
  const cost = wanted.reduce((sum, i) => sum + i.costFen, 0);
  groups.push({ rows: [], total: { item: say.grandTotal, money: cost } });
  const above = facts.settings().thresholds.filter((limit) => cost > limit).length;
  const higher = (['vicePrincipal', 'principal'] as const).slice(0, above);
  return makeSheet(facts, 'purchase-list', ['maker', 'office', ...higher], {
    columns: columns(facts.words, ['no', 'item', 'spec', 'unit', 'quantity', 'unitPrice', 'money', 'note']),
    parts: [
      {
        name: say.titles['purchase-list'],
        code: partCode(facts, '', 'purchase-list'),
        facts: [{ label: say.facts.cost, value: yuan(facts.words, cost) }],
        groups,
        notes: [say.notes.shortages],
      },
    ],
  });
}
