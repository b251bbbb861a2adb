import type { CellContext, Kind, Parsed } from '../../intake/kind.ts';
import { dateCell } from '../../intake/parse/date.ts';
import { wholeNumber } from '../../intake/parse/number.ts';
import { ignored, words } from '../../intake/parse/text.ts';
import { problem } from '../../words/problem.ts';
import { isbnCell } from '../item/isbn.ts';
import { priced, priceField } from '../item/price.ts';
import { bySubject, gradeBeside, readTitle } from '../item/title.ts';
import { inUnit } from '../item/units.ts';
import { applyReceipts } from './apply.ts';
import { notedIn } from './note.ts';
import type { ReceiptRow } from './row.ts';

/** 实到, else 数量 of a delivery note. */
type Said = Omit<ReceiptRow, 'arrived'> & { arrived?: number; delivered?: number };

/** 到货清单: what came on which day, of books and supplies. */
export const receipt: Kind<ReceiptRow> = {
  name: 'receipt',
  title: (w) => w.intake.files.receipt,
  names: [
    '到货清单',
    '送货清单',
    '到书单',
    '送书单',
    '送书清单',
    '发货明细',
    '收书单',
    '到货单',
    '送货单',
    '收货单',
    '到书清单',
    '验收单',
    '发货单',
    '发货清单',
    '随货清单',
    // What the seller calls it.
    '销货清单',
    '销货单',
    '销售清单',
    '销售单',
    '入库单',
    '到货',
    '到书',
    '送来',
    '收到',
    'deliverynote',
    'delivery',
    'packinglist',
    'packingslip',
    'dispatchnote',
    'goodsreceived',
  ],
  about: 'goods',
  term: { bound: 'this' },
  beside: [
    'publisher',
    'pupil-copies',
    'teacher-copies',
    'pack',
    'subject',
    'volume',
    'category',
    'code',
    'edition',
    'quantity',
    'inspector',
    'applicant',
    'owner',
    'reporter',
  ],
  labels: { delivered: '数量' },
  harm: 'much',
  goods: { way: 'in', amounts: ['arrived', 'delivered'] },
  concepts: {
    grades: ['grade'],
    // 一年级 | 语文 without a title is the book of that grade and subject.
    name: ['name', 'title', 'item', 'subject'],
    expected: ['expected', 'ordered', 'handed-due'],
    delivered: ['delivered', 'handed-out', 'quantity', 'total', 'came-in'],
  },
  fits: bySubject,
  order: 70,
  fields: [
    ignored('seq'),
    ignored('campus'),
    { key: 'isbn', totals: false, parse: isbnCell },
    gradeBeside,
    { key: 'name', parse: words },
    { key: 'spec', parse: words },
    priceField,
    { key: 'unit', totals: false, parse: words },
    { key: 'expected', parse: wholeNumber },
    { key: 'arrived', parse: inUnit(wholeNumber) },
    { key: 'delivered', parse: inUnit(wholeNumber) },
    { key: 'damaged', parse: wholeNumber },
    { key: 'wrong', parse: wholeNumber },
    {
      key: 'date',
      fillDown: true,
      totals: false,
      parse: (cell, ctx) => dateCell(cell, ctx.term.year),
      fallback: dateInTitle,
    },
    { key: 'supplier', fillDown: 'sparse', parse: words },
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
  build(values): Parsed<ReceiptRow> | null {
    const { delivered, arrived = delivered, ...row } = priced<Said>(values);
    if (row.name !== undefined && (row.isbn || /[《》]/.test(row.name))) row.name = readTitle(row.name).name;
    // Announced and nothing said of what came: not here yet.
    if (arrived === undefined)
      return row.expected === undefined ? { problem: problem('cell-missing', { label: '实到' }) } : null;
    // Where no column says what came damaged or wrong, the remark may.
    if (
      row.note !== undefined &&
      row.damaged === undefined &&
      row.wrong === undefined &&
      !/[箱包捆件扎]/.test(row.unit ?? '')
    ) {
      const { amiss: _, ...counted } = notedIn(row.note);
      if (Object.keys(counted).length > 0) Object.assign(row, counted, { fromNote: true });
    }
    const damaged = (row.damaged ?? 0) + (row.wrong ?? 0);
    if (damaged <= arrived) return { value: { ...row, arrived } };
    const name = row.name ?? row.isbn ?? '';
    return { problem: problem('damaged-more-than-came', { name, arrived, damaged }) };
  },
  apply: applyReceipts,
};

/** 到货日期：2027.2.22 above the header. */
function dateInTitle(ctx: CellContext): Parsed<string | undefined> | null {
  // The last is the nearest to the rows: of two deliveries on a sheet each has its own.
  const match = [
    ...ctx.title.matchAll(
      /(?:(?:到货|送货|收货|验收|入库)(?:日期|时间)?|日期|时间)[:：]?\s*(\d{4}[.\-/年]\d{1,2}[.\-/月]\d{1,2}日?)/g,
    ),
  ].at(-1);
  return match ? dateCell({ value: match[1] ?? '', text: match[1] ?? '' }, ctx.term.year) : null;
}
