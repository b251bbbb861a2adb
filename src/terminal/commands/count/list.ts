import { itemTitle } from '../../../goods/item/find.ts';
import {
  difference,
  isDisputed,
  type Stocktake,
  type StocktakeLine,
  summary,
} from '../../../goods/stocktake/stocktake.ts';
import { findStocktake, stocktakeLines, stocktakes } from '../../../goods/stocktake/store.ts';
import type { Reader } from '../../../store/reader.ts';
import { workTerm } from '../../arguments/day.ts';
import type { Context } from '../../context.ts';
import { listOf, rowsOf } from '../../noun/noun.ts';
import { text } from '../../options.ts';

/** Which stocktake is meant, where several are open. */
export const no = text({ takes: '<n>', help: (w) => w.count.options.no });

/** The stocktake of --no, else the one that is open. @throws Refusal 65 or 66 */
export const stocktakeOf = (
  ctx: Context,
  typed: string | undefined,
  wants: 'open' | 'any',
  reader: Reader = ctx.read(),
): Stocktake => findStocktake(reader, workTerm(ctx, reader).id, typed, ctx.words.count.whole, wants);

/** Every stocktake of the term. */
export const stocktakeRows = listOf<Stocktake & { items: number; differ: number }>()(
  (w) => w.count,
  'stocktakes',
  {
    fields: {
      id: { align: 'right' },
      place: { value: (one) => one.place || null, cell: (one, { words }) => one.place || words.count.whole },
      opened: { key: 'openedOn' },
      closed: { key: 'closedOn' },
      state: { cell: (one, { words }) => words.count.states[one.state] },
      items: { align: 'right' },
      differ: { align: 'right' },
      document: { key: 'documentId', list: false },
    },
    all: ({ reader, term }) =>
      stocktakes(reader, term.id).map((one) => {
        const lines = stocktakeLines(reader, one.id);
        return { ...one, items: lines.length, differ: summary(lines).differ.length };
      }),
  },
);

const signed = (n: number, { words }: Context) => (n === 0 ? '' : words.count.signed(n));

/** Items of a stocktake: calculated, counted, difference and reason. */
export const lineRows = rowsOf<StocktakeLine>()((w) => w.count.lines, {
  place: {},
  code: { list: false },
  name: { shrink: true, cell: itemTitle },
  spec: { list: false },
  book: { align: 'right' },
  moved: { json: null, align: 'right', cell: (line, ctx) => signed(line.calculated - line.book, ctx) },
  calculated: { align: 'right' },
  counted: { align: 'right' },
  countedBy: { list: 'some' },
  recounted: { align: 'right', list: 'some', cell: (line) => line.recounted },
  recountedBy: { list: 'some' },
  disputed: {
    list: 'some',
    value: isDisputed,
    cell: (line, { words }) => (isDisputed(line) ? words.count.disputed : null),
  },
  difference: {
    align: 'right',
    value: (line) => (line.counted === null ? null : difference(line)),
    cell: (line, ctx) => signed(difference(line), ctx),
  },
  reason: { shrink: true },
});
