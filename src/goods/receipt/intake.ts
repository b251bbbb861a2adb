import type { CellContext, Kind, Parsed } from '../../intake/kind.ts';
import { dateCell } from '../../intake/parse/date.ts';
import { wholeNumber } from '../../intake/parse/number.ts';
import { words } from '../../intake/parse/text.ts';
import { problem } from '../../words/problem.ts';
import { isbnCell } from '../item/isbn.ts';
import { priceCell } from '../item/price.ts';
import { readTitle } from '../item/title.ts';
import { applyReceipts } from './apply.ts';
import type { ReceiptRow } from './row.ts';

/** 到货清单: what came on which day, of books and supplies. */
export const receipt: Kind<ReceiptRow> = {
  name: 'receipt',
  title: (w) => w.intake.files.receipt,
  order: 70,
  fields: [
    { key: 'seq', totals: false, parse: () => ({ value: undefined }) },
    { key: 'isbn', totals: false, parse: isbnCell },
    { key: 'name', parse: words },
    { key: 'spec', parse: words },
    { key: 'price', totals: false, parse: (cell, ctx) => priceCell(cell, ctx.unit) },
    { key: 'expected', parse: wholeNumber },
    { key: 'arrived', parse: wholeNumber },
    { key: 'delivered', parse: wholeNumber },
    { key: 'damaged', parse: wholeNumber },
    { key: 'wrong', parse: wholeNumber },
    {
      key: 'date',
      fillDown: true,
      totals: false,
      parse: (cell, ctx) => dateCell(cell, ctx.term.year),
      fallback: dateInTitle,
    },
    { key: 'supplier', fillDown: true, parse: words },
    { key: 'note', parse: words },
  ],
  signature: [
    ['isbn', 'name'],
    ['arrived', 'delivered'],
    ['arrived', 'expected', 'date', 'price', 'spec', 'supplier'],
  ],
  enough: [
    ['isbn', 'name'],
    ['arrived', 'delivered'],
  ],
  unlike: ['stock', 'scope', 'otherOnly'],
  build(values): Parsed<ReceiptRow> | null {
    const {
      seq: _,
      delivered,
      arrived,
      price,
      ...rest
    } = values as Record<string, unknown> & {
      name?: string;
      expected?: number;
      damaged?: number;
      wrong?: number;
    };
    const came = (arrived ?? delivered) as number | undefined;
    const row = rest as unknown as ReceiptRow;
    const name =
      row.name === undefined
        ? undefined
        : row.isbn || /[《》]/.test(row.name)
          ? readTitle(row.name).name
          : row.name;
    // Announced and nothing said of what came: not here yet.
    if (came === undefined)
      return row.expected === undefined ? { problem: problem('cell-missing', { label: '实到' }) } : null;
    if ((row.damaged ?? 0) + (row.wrong ?? 0) > came) {
      return {
        problem: problem('damaged-more-than-came', {
          name: name ?? row.isbn ?? '',
          arrived: came,
          damaged: (row.damaged ?? 0) + (row.wrong ?? 0),
        }),
      };
    }
    return {
      value: {
        ...row,
        ...(name === undefined ? {} : { name }),
        ...(price === undefined ? {} : { priceFen: price as number }),
        arrived: came,
      },
    };
  },
  apply: applyReceipts,
};

/** 到货日期：2027.2.22 above the header. */
function dateInTitle(ctx: CellContext): Parsed<string | undefined> | null {
  const match = /(?:到货|送货|收货|验收)?(?:日期|时间)[:：]?\s*(\d{4}[.\-/年]\d{1,2}[.\-/月]\d{1,2}日?)/.exec(
    ctx.title,
  );
  return match ? dateCell({ value: match[1] ?? '', text: match[1] ?? '' }, ctx.term.year) : null;
}
