import type { Cell, Group, Sheet } from '../sheet.ts';
import { columns } from './columns.ts';
import type { Facts } from './facts/facts.ts';
import { groupBy, higherSigners, makeSheet, partCode, sums, yuan } from './make.ts';

/** 采购清单: what is to be bought but textbooks, by supplier, then what is ordered and has not come; the sum decides who signs. */
export function purchaseList(facts: Facts): Sheet | null {
  const say = facts.words.paper.sheets;
  const wanted = facts
    .plan()
    .items.filter(
      ({ item, toBuy }) => toBuy > 0 && item.kind !== 'book' && item.kind !== 'guide' && item.kind !== 'aid',
    );
  const ordered = facts.orders().filter((one) => one.kind === 'supplies' && one.outstanding > 0);
  if (wanted.length + ordered.length === 0) return null;
  const asked = askedFor(facts);
  const suppliers = groupBy(wanted, (i) => i.item.supplier ?? '');
  const orders = groupBy(ordered, (one) => one.number);
  let no = 0;
  const groups = [...suppliers].map(([supplier, of]): Group => {
    const rows = of.map((i): Record<string, Cell> => {
      no += 1;
      const { item } = i;
      return {
        no,
        department: [...(asked.get(item.id)?.departments ?? [])].join(say.join) || null,
        item: item.name,
        spec: item.spec,
        unit: item.unit,
        quantity: i.toBuy,
        unitPrice: item.priceFen,
        money: item.priceFen === null ? null : i.costFen,
        supplier: item.supplier,
        purpose: [...(asked.get(item.id)?.purposes ?? [])].join(say.join) || null,
      };
    });
    // One supplier, or none known, and nothing else: its sum is the list's.
    if (suppliers.size + orders.size === 1) return { rows };
    const heading = say.toOrder({
      supplier: supplier === '' ? say.noSupplier : supplier,
      more: ordered.length > 0,
    });
    return { heading, rows, total: { item: say.subtotal, ...sums(rows, ['money']) } };
  });
  // What is ordered and has not come stays on the list until it has.
  for (const [number, lines] of orders) {
    const rows = lines.flatMap((line): Record<string, Cell>[] => {
      const item = facts.items().get(line.itemId);
      if (item === undefined) return [];
      no += 1;
      return [
        {
          ...{ no, department: [...(asked.get(item.id)?.departments ?? [])].join(say.join) || null },
          ...{ item: item.name, spec: item.spec, unit: item.unit, quantity: line.outstanding },
          ...{
            unitPrice: line.priceFen,
            money: line.priceFen === null ? null : line.outstanding * line.priceFen,
          },
          ...{
            supplier: line.supplier,
            purpose: [...(asked.get(item.id)?.purposes ?? [])].join(say.join) || null,
          },
        },
      ];
    });
    const days = lines.flatMap((line) => line.dueOn ?? []).sort();
    const heading = say.ordered({ number, supplier: lines[0]?.supplier ?? '', due: days[0] ?? '' });
    groups.push({ heading, rows, total: { item: say.subtotal, ...sums(rows, ['money']) } });
  }
  const cost =
    wanted.reduce((sum, i) => sum + i.costFen, 0) +
    ordered.reduce((sum, one) => sum + one.outstanding * (one.priceFen ?? 0), 0);
  groups.push({ rows: [], total: { item: groups.length === 1 ? say.total : say.grandTotal, money: cost } });
  return makeSheet(facts, 'purchase-list', ['maker', 'department', ...higherSigners(facts, cost)], {
    columns: columns(facts.words, [
      'no',
      'department',
      'item',
      'spec',
      'unit',
      'quantity',
      'unitPrice',
      'money',
      'supplier',
      'purpose',
    ]),
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

interface Asked {
  departments: Set<string>;
  purposes: Set<string>;
}

/** Who wants an item, and what for: requests name both, a standard is a purpose of its own. */
function askedFor(facts: Facts): Map<number, Asked> {
  const say = facts.words.paper.sheets;
  const asked = new Map<number, Asked>();
  for (const share of [...facts.shares().values()].flat()) {
    if (share.owed === 0) continue;
    const one = asked.get(share.itemId) ?? { departments: new Set(), purposes: new Set() };
    asked.set(share.itemId, one);
    for (const reason of share.reasons) {
      if (reason.kind === 'event') one.purposes.add(reason.by ?? '');
      else if (reason.kind !== 'request') one.purposes.add(say.byStandard);
      else if (share.recipient.kind === 'department')
        one.departments.add(facts.recipientName(share.recipient));
    }
    const item = facts.items().get(share.itemId);
    if (item === undefined || one.departments.size === 0) continue;
    for (const r of facts.requests()) {
      if (r.name === item.name && r.spec === item.spec && one.departments.has(r.department))
        one.purposes.add(r.purpose ?? say.byRequest);
    }
  }
  return asked;
}
