import { findItem, findItems, itemTitle } from '../../../goods/item/find.ts';
import type { Item } from '../../../goods/item/item.ts';
import { itemJson, yuan } from '../../../goods/item/item.ts';
import { items } from '../../../goods/item/store.ts';
import { waiting } from '../../../goods/ledger/history.ts';
import type { Stock } from '../../../goods/plan/facts.ts';
import { loadStock } from '../../../goods/plan/store.ts';
import { parseItemKind } from '../../arguments/kind.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command, Context } from '../../context.ts';
import { table } from '../../table.ts';
import { answerLow } from './low.ts';

interface Row extends Stock {
  item: Item;
  waiting: number;
}

/** What is held of every item that ever moved, or of those that a name means. */
export const list: Command = {
  args: '[item]',
  options: [
    ['--kind <kind>', (w) => w.stock.options.kind],
    ['--low', (w) => w.stock.options.low],
  ],
  run(ctx, [typed], options) {
    const term = workTerm(ctx);
    const kind = options.kind === undefined ? undefined : parseItemKind(ctx.words, options.kind);
    if (options.low) {
      const named =
        typed === undefined ? undefined : new Set(findItems(ctx.read(), term.id, typed).map((i) => i.id));
      return answerLow(ctx, (i) => (kind === undefined || i.kind === kind) && (named?.has(i.id) ?? true));
    }
    const rows = stockRows(ctx, term.id, typed).filter((row) => kind === undefined || row.item.kind === kind);
    const total = rows.reduce((sum, row) => sum + worth(row), 0);
    ctx.answer({
      json: { term: term.code, items: rows.map(rowJson), total_fen: total },
      text: () =>
        stockText(ctx, rows) + (rows.length > 1 ? `${ctx.words.stock.below.value(yuan(total))}\n` : ''),
    });
  },
};

function stockRows(ctx: Context, termId: number, typed: string | undefined): Row[] {
  const reader = ctx.read();
  // Of one item only its own movements are read, however many there are.
  const found = typed === undefined ? undefined : findItems(reader, termId, typed, { retired: true });
  if (found?.length === 0) findItem(reader, termId, typed!);
  const stock = loadStock(
    reader,
    termId,
    found?.map((item) => item.id),
  );
  const outside = waiting(reader, found?.length === 1 ? found[0]!.id : undefined);
  return (found ?? items(reader, { retired: true })).flatMap((item) => {
    const figures = stock.get(item.id);
    return figures === undefined ? [] : [{ ...figures, item, waiting: outside.get(item.id) ?? 0 }];
  });
}

const onOrder = (row: Row) => Math.max(0, row.outstanding - row.unmatched);
const worth = (row: Row) => row.held * (row.item.priceFen ?? 0);
const isLow = (row: Row) => row.item.minimum !== null && row.held < row.item.minimum;

function rowJson(row: Row) {
  const { item } = row;
  return {
    ...itemJson(item),
    held: row.held,
    reserved: row.reserved,
    waiting: row.waiting,
    on_order: onOrder(row),
    minimum: item.minimum,
    low: isLow(row),
    value_fen: worth(row),
    place: item.place,
  };
}

function stockText(ctx: Context, rows: Row[]): string {
  const say = ctx.words.stock;
  if (rows.length === 0) return `${say.none}\n`;
  const count = (label: string, value: (row: Row) => number | null) => ({
    label,
    align: 'right' as const,
    value: (row: Row) => String(value(row) ?? ''),
  });
  return table<Row>(
    [
      { label: ctx.words.stock.code, value: ({ item }) => item.code },
      { label: ctx.words.stock.name, shrink: true, value: ({ item }) => itemTitle(item) },
      count(say.onHand, (row) => row.held),
      count(say.reserved, (row) => row.reserved || null),
      count(say.waiting, (row) => row.waiting || null),
      count(say.onOrder, (row) => onOrder(row) || null),
      count(say.minimum, (row) => row.item.minimum),
      {
        label: say.value,
        align: 'right',
        value: (row) => (row.item.priceFen === null ? '' : yuan(row.held * row.item.priceFen)),
      },
      { label: say.note, value: (row) => (isLow(row) ? say.low : '') },
    ],
    rows,
    ctx,
  );
}
