import type { Item } from '../../goods/item/item.ts';
import { groupBy } from '../../store/groups.ts';
import { higherSigners, sheet, yuan } from './content.ts';
import type { Facts } from './facts/facts.ts';
import { numbered, tableOf } from './table.ts';

interface Row extends Pick<Item, 'name' | 'spec' | 'unit'> {
  quantity: number;
  priceFen: number | null;
  costFen: number;
  supplier: string | null;
  departments: readonly string[];
  purposes: readonly string[];
}

/** 采购清单 (purchase list): what to buy except books (approved requests in free text too), by supplier, then what is ordered but has not arrived; the cost decides who signs. */
export const purchaseList = sheet('purchase-list', (facts) => {
  const { words } = facts;
  const say = words.paper.sheets;
  const asked = askedFor(facts);
  const rowOf = (item: Item, of: Pick<Row, 'quantity' | 'priceFen' | 'costFen' | 'supplier'>): Row => ({
    ...{ name: item.name, spec: item.spec, unit: item.unit, ...of },
    departments: [...(asked.get(item.id)?.departments ?? [])],
    purposes: [...(asked.get(item.id)?.purposes ?? [])],
  });
  const wanted = [
    ...facts
      .plan()
      .items.filter(({ item, toBuy }) => toBuy > 0 && !['book', 'guide', 'aid'].includes(item.kind))
      .map(({ item, toBuy, costFen }) =>
        rowOf(item, { quantity: toBuy, priceFen: item.priceFen, costFen, supplier: item.supplier }),
      ),
    ...facts
      .requests()
      .filter((request) => request.itemId === null && request.state === 'approved')
      .map(
        ({ name, spec, unit, quantity, department, purpose }): Row => ({
          ...{ name, spec, unit, quantity, priceFen: null, costFen: 0, supplier: null },
          departments: [department],
          purposes: [purpose ?? say.byRequest],
        }),
      ),
  ];
  const ordered = facts.orders().filter((o) => o.kind === 'supplies' && o.outstanding > 0);
  const table = tableOf<Row>(words, {
    no: numbered,
    department: (row) => row.departments.join(say.join) || null,
    item: (row) => row.name,
    spec: (row) => row.spec,
    unit: (row) => row.unit,
    quantity: { sum: false, value: (row) => row.quantity },
    unitPrice: (row) => row.priceFen,
    money: (row) => (row.priceFen === null ? null : row.costFen),
    supplier: (row) => row.supplier,
    purpose: (row) => row.purposes.join(say.join) || null,
  });
  const suppliers = groupBy(wanted, (row) => row.supplier ?? '');
  const orders = groupBy(ordered, (o) => o.number);
  // With a single supplier, its sum would repeat the total.
  const single = suppliers.size + orders.size === 1;
  const groups = [...suppliers].map(([supplier, rows]) => {
    const heading = say.toOrder({ supplier: supplier || say.noSupplier, more: ordered.length > 0 });
    return table.group(rows, single ? {} : { heading, total: 'subtotal' });
  });
  // What is ordered stays on the list until it arrives.
  for (const [number, lines] of orders) {
    const rows = lines.flatMap(({ itemId, outstanding, priceFen, supplier }): Row[] => {
      const item = facts.items().get(itemId);
      const costFen = outstanding * (priceFen ?? 0);
      return item ? [rowOf(item, { quantity: outstanding, priceFen, costFen, supplier })] : [];
    });
    const days = lines.flatMap((line) => line.dueOn ?? []).sort();
    const heading = say.ordered({ number, supplier: lines[0]?.supplier ?? '', due: days[0] ?? '' });
    groups.push(table.group(rows, { heading, total: 'subtotal' }));
  }
  const toBuy = wanted.reduce((sum, i) => sum + i.costFen, 0);
  const onOrder = ordered.reduce((sum, o) => sum + o.outstanding * (o.priceFen ?? 0), 0);
  const money = toBuy + onOrder;
  const limits = facts.settings().thresholds.map((fen) => yuan(words, fen));
  return {
    nothing: wanted.length + ordered.length === 0,
    // What is ordered was approved before.
    signed: ['maker', 'head', ...higherSigners(facts, toBuy), 'date'],
    head: ['goodsMoney'],
    columns: table.columns,
    parts: [
      {
        facts: {
          goodsMoney: toBuy > 0 ? yuan(words, toBuy) : null,
          ...(ordered.length > 0 && { onOrderMoney: yuan(words, onOrder) }),
        },
        groups: [
          ...groups,
          // A sum of nothing that has a price is no row.
          ...(money > 0 ? [table.total(groups.length === 1 ? 'total' : 'grandTotal', { money })] : []),
        ],
        notes: [
          say.notes.shortages,
          ...[say.unpriced([...wanted, ...ordered].filter((i) => i.priceFen === null).length)].filter(
            Boolean,
          ),
          ...(limits.length > 0 ? [say.limits(limits)] : []),
        ],
      },
    ],
  };
});

interface Asked {
  departments: Set<string>;
  purposes: Set<string>;
}

/** Who wants an item and for what: requests say both; otherwise the standard is the purpose. */
function askedFor(facts: Facts): Map<number, Asked> {
  const say = facts.words.paper.sheets;
  const asked = new Map<number, Asked>();
  for (const share of [...facts.shares().values()].flat()) {
    if (share.owed === 0) continue;
    const by = asked.get(share.itemId) ?? { departments: new Set(), purposes: new Set() };
    asked.set(share.itemId, by);
    for (const reason of share.reasons) {
      if (reason.kind === 'event') by.purposes.add(reason.by ?? '');
      else if (reason.kind !== 'request')
        by.purposes.add(reason.kind === 'aid' ? say.byOrder : say.byStandard);
      const named = reason.kind === 'request' || reason.kind === 'heads' || reason.named === true;
      if (named && share.recipient.kind === 'department')
        by.departments.add(facts.recipientName(share.recipient));
    }
    const item = facts.items().get(share.itemId);
    if (item === undefined || by.departments.size === 0) continue;
    for (const r of facts.requests()) {
      if (r.name === item.name && r.spec === item.spec && by.departments.has(r.department))
        by.purposes.add(r.purpose ?? say.byRequest);
    }
  }
  return asked;
}
