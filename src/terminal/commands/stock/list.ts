import { findItem, findItems } from '../../../goods/item/find.ts';
import { type Item, splitPacks, yuan } from '../../../goods/item/item.ts';
import { items } from '../../../goods/item/store.ts';
import { waiting } from '../../../goods/ledger/history.ts';
import { NO_STOCK, type Stock } from '../../../goods/plan/facts.ts';
import { loadPlan, loadStock } from '../../../goods/plan/store.ts';
import type { Context } from '../../context.ts';
import type { At } from '../../noun/description.ts';
import { listOf } from '../../noun/noun.ts';
import { flag, itemKind, text } from '../../options.ts';
import { WHICH_ITEM } from '../item/fields.ts';

interface Row extends Item, Stock {
  waiting: number;
  /** With --low: what is owed, and what is left once that is handed out. */
  owed?: number;
  remains?: number;
}

/** What is held of every item that ever moved, or of those that a name means; with --low what will be below its minimum. */
export const { list } = listOf<Row>()((w) => w.stock, 'items', {
  fields: {
    ...WHICH_ITEM,
    kind: itemKind({ list: false, filter: 'is' }),
    held: { align: 'right' },
    packs: {
      list: 'some',
      align: 'right',
      value: (row) => splitPacks(row.held, row.pack).packs,
      cell: onHand,
    },
    loose: { list: false, value: (row) => splitPacks(row.held, row.pack).loose },
    owed: { number: 'quiet', list: 'some' },
    remains: { align: 'right', list: 'some' },
    lent: { key: 'onLoan', number: 'quiet', list: 'some', cell: (row) => row.onLoan || null },
    reserved: { number: 'quiet' },
    waiting: { number: 'quiet' },
    onOrder: { number: 'quiet', value: (row) => Math.max(0, row.outstanding - row.unmatched) },
    minimum: { align: 'right' },
    value: {
      json: 'value_fen',
      number: 'yuan',
      value: worth,
      cell: (row) => (row.priceFen === null ? null : yuan(worth(row))),
    },
    low: { value: isLow, cell: (row, ctx) => (isLow(row) ? ctx.words.stock.low : null) },
    place: { list: 'show' },
  },
  narrow: {
    item: text({ takes: '<item>', help: (w) => w.stock.options.item }),
    low: flag({ help: (w) => w.stock.options.low }),
  },
  first: 'item',
  all(at, { item, low }) {
    const rows = stockRows(at, item, low);
    return low ? belowMinimum(at, rows) : rows;
  },
  beside: ({ term }, rows) => ({ term: term.code, total_fen: total(rows) }),
  total: (w, rows) =>
    rows.length > 1
      ? w.stock.stockValue(
          yuan(total(rows)),
          rows.filter((row) => row.held > 0 && row.priceFen === null).length,
        )
      : '',
});

/** `low`: an item of which there should be some is listed where it never moved, too. */
function stockRows({ reader, term }: At, typed: string | undefined, low: true | undefined): Row[] {
  // Of one item only its own movements are read, however many there are.
  const found =
    typed === undefined ? undefined : findItems(reader, term.id, typed, { retired: true, every: true });
  if (found?.length === 0) findItem(reader, term.id, typed!);
  const stock = loadStock(
    reader,
    term.id,
    found?.map((item) => item.id),
  );
  const outside = waiting(reader, found?.length === 1 ? found[0]!.id : undefined);
  return (found ?? items(reader, { retired: true })).flatMap((item) => {
    // Named, it is told also where it never moved: there is none.
    const told = found !== undefined || (low && item.minimum !== null);
    const figures = stock.get(item.id) ?? (told ? NO_STOCK : undefined);
    return figures === undefined ? [] : [{ ...item, ...figures, waiting: outside.get(item.id) ?? 0 }];
  });
}

/** What is below its minimum once all that is owed has gone out. */
function belowMinimum({ reader, term }: At, rows: Row[]): Row[] {
  const owing = new Map(loadPlan(reader, term).items.map((row) => [row.item.id, row.owed]));
  return rows
    .filter((row) => row.retired === 0)
    .map((row) => {
      const owed = owing.get(row.id) ?? 0;
      return { ...row, owed, remains: Math.max(0, row.held - owed) };
    })
    .filter(isLow);
}

/** 2包+零10册: whole packs, and what is loose or in opened ones; nothing where it is kept in no packs. */
function onHand({ held, pack, unit }: Row, { words }: Context): string | null {
  const { packs, loose } = splitPacks(held, pack);
  return packs > 0 ? words.goods.packs(packs, loose, unit) : null;
}

const total = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + worth(row), 0);

function worth(row: Row): number {
  return row.held * (row.priceFen ?? 0);
}

function isLow(row: Row): boolean {
  return row.minimum !== null && (row.remains ?? row.held) < row.minimum;
}
