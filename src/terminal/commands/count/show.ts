import { itemTitle } from '../../../goods/item/find.ts';
import {
  difference,
  type Stocktake,
  type StocktakeLine,
  summary,
} from '../../../goods/stocktake/stocktake.ts';
import { findStocktake, stocktakeLines, stocktakes } from '../../../goods/stocktake/store.ts';
import { EXIT } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command, Context } from '../../context.ts';
import { table } from '../../table.ts';
import { noOf } from './no.ts';

/** Calculated, counted, difference and reason, item by item. */
export const show: Command = {
  options: [['--no <n>', (w) => w.count.options.no]],
  run(ctx, _, options) {
    const say = ctx.words.count;
    const term = workTerm(ctx);
    const one = findStocktake(ctx.read(), term.id, noOf(options.no), say.whole, 'any');
    const lines = stocktakeLines(ctx.read(), one.id);
    const found = summary(lines);
    const { short, over } = found;
    ctx.answer({
      json: {
        stocktake: {
          ...stocktakeJson(one),
          uncounted: found.uncounted.length,
          short,
          over,
          lines: linesJson(lines),
        },
      },
      text: () =>
        [
          `${say.head({ id: one.id, place: one.place || say.whole, date: one.openedOn, state: say.states[one.state] })}\n`,
          linesText(ctx, lines),
          found.uncounted.length > 0 ? `${say.left({ n: found.uncounted.length })}\n` : '',
        ].join(''),
    });
    return EXIT.done;
  },
};

/** Every stocktake of the term. */
export const list: Command = {
  run(ctx) {
    const say = ctx.words.count;
    const term = workTerm(ctx);
    const rows = stocktakes(ctx.read(), term.id).map((one) => {
      const lines = stocktakeLines(ctx.read(), one.id);
      return { ...one, items: lines.length, differ: summary(lines).differ.length };
    });
    type Row = (typeof rows)[number];
    ctx.answer({
      json: {
        stocktakes: rows.map((row) => ({ ...stocktakeJson(row), items: row.items, differ: row.differ })),
      },
      text: () =>
        rows.length === 0
          ? `${say.none}\n`
          : table<Row>(
              [
                { label: say.no, align: 'right', value: (row) => String(row.id) },
                { label: say.place, value: (row) => row.place || say.whole },
                { label: say.opens, value: (row) => row.openedOn },
                { label: say.closes, value: (row) => row.closedOn ?? '' },
                { label: say.state, value: (row) => say.states[row.state] },
                { label: say.items, align: 'right', value: (row) => String(row.items) },
                { label: say.differ, align: 'right', value: (row) => String(row.differ) },
              ],
              rows,
              ctx,
            ),
    });
    return EXIT.done;
  },
};

/** A stocktake for --json. */
export function stocktakeJson(one: Stocktake) {
  const { id, state } = one;
  return {
    id,
    place: one.place || null,
    opened: one.openedOn,
    closed: one.closedOn,
    state,
    document: one.documentId,
  };
}

/** Its lines for --json. */
export const linesJson = (lines: readonly StocktakeLine[]) =>
  lines.map((line) => ({
    code: line.code,
    name: line.name,
    spec: line.spec,
    place: line.place,
    book: line.book,
    calculated: line.calculated,
    counted: line.counted,
    difference: line.counted === null ? null : difference(line),
    reason: line.reason,
  }));

/** Its lines as a table. */
export function linesText(ctx: Context, lines: readonly StocktakeLine[]): string {
  const say = ctx.words.count;
  const count = (label: string, value: (line: StocktakeLine) => string) => ({
    label,
    align: 'right' as const,
    value,
  });
  return table<StocktakeLine>(
    [
      { label: say.place, value: (line) => line.place ?? '' },
      { label: say.item, shrink: true, value: itemTitle },
      count(say.book, (line) => String(line.book)),
      count(say.moved, (line) =>
        line.calculated === line.book ? '' : say.signed(line.calculated - line.book),
      ),
      count(say.calculated, (line) => String(line.calculated)),
      count(say.counted, (line) => String(line.counted ?? '')),
      count(say.difference, (line) => (difference(line) === 0 ? '' : say.signed(difference(line)))),
      { label: say.reason, shrink: true, value: (line) => line.reason ?? '' },
    ],
    lines,
    ctx,
  );
}
