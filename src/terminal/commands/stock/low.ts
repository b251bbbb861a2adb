import { itemTitle } from '../../../goods/item/find.ts';
import type { Item } from '../../../goods/item/item.ts';
import { itemJson } from '../../../goods/item/item.ts';
import { items } from '../../../goods/item/store.ts';
import { loadPlan, loadStock } from '../../../goods/plan/store.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Context } from '../../context.ts';
import { table } from '../../table.ts';

interface LowRow {
  item: Item;
  held: number;
  owed: number;
  /** What is left once all that is owed is handed out. */
  remains: number;
  onOrder: number;
}

/** What is below its minimum once all that is owed has gone out. */
export function answerLow(ctx: Context, wanted: (item: Item) => boolean): void {
  const reader = ctx.read();
  const term = workTerm(ctx);
  const stock = loadStock(reader, term.id);
  const owed = new Map(loadPlan(reader, term).items.map((row) => [row.item.id, row.owed]));
  const rows = items(reader)
    .filter((item) => item.minimum !== null && wanted(item))
    .map((item): LowRow => {
      const { held = 0, outstanding = 0, unmatched = 0 } = stock.get(item.id) ?? {};
      const due = owed.get(item.id) ?? 0;
      const onOrder = Math.max(0, outstanding - unmatched);
      return { item, held, owed: due, remains: Math.max(0, held - due), onOrder };
    })
    .filter((row) => row.remains < row.item.minimum!);
  ctx.answer({
    json: { term: term.code, items: rows.map(lowJson) },
    text: () => (rows.length === 0 ? `${ctx.words.stock.below.none}\n` : lowTable(ctx, rows)),
  });
}

const lowJson = ({ item, held, owed, remains, onOrder }: LowRow) => ({
  ...itemJson(item),
  held,
  owed,
  remains,
  minimum: item.minimum,
  on_order: onOrder,
  place: item.place,
});

function lowTable(ctx: Context, rows: LowRow[]): string {
  const { stock: say, stock: plan } = ctx.words;
  const count = (label: string, value: (row: LowRow) => number | null) => ({
    label,
    align: 'right' as const,
    value: (row: LowRow) => String(value(row) ?? ''),
  });
  return table<LowRow>(
    [
      { label: plan.code, value: ({ item }) => item.code },
      { label: plan.name, shrink: true, value: ({ item }) => itemTitle(item) },
      count(say.onHand, (row) => row.held),
      count(ctx.words.stock.below.owed, (row) => row.owed || null),
      count(ctx.words.stock.below.remains, (row) => row.remains),
      count(say.minimum, (row) => row.item.minimum),
      count(say.onOrder, (row) => row.onOrder || null),
    ],
    rows,
    ctx,
  );
}
