import type { Kind } from '../../intake/kind.ts';
import { wholeNumber } from '../../intake/parse/number.ts';
import { ignored, words } from '../../intake/parse/text.ts';
import { isbnCell } from '../item/isbn.ts';
import { inUnit } from '../item/units.ts';
import { applyCounts } from './apply.ts';
import type { CountRow } from './row.ts';

/** 盘点表, filled: what was counted. A row without a count is not counted yet. */
export const countKind: Kind<CountRow> = {
  name: 'count',
  title: (w) => w.intake.files.count,
  names: ['盘点表', '盘点', '盘点结果', '库存盘点表', '盘点登记表', '盘存表'],
  about: 'goods',
  term: { bound: 'before' },
  beside: ['price', 'category', 'code', 'on-hand', 'inspector', 'owner', 'publisher', 'grade'],
  labels: { reason: '原因' },
  harm: 'much',
  printed: ['count-sheet'],
  goods: { way: 'counted', amounts: ['counted'] },
  concepts: { name: ['name', 'item', 'title'], book: ['book-figure', 'on-hand'], reason: ['why', 'note'] },
  order: 75,
  fields: [
    ignored('seq'),
    ignored('place'),
    ignored('campus'),
    { key: 'isbn', totals: false, parse: isbnCell },
    { key: 'name', parse: words },
    { key: 'spec', totals: false, parse: words },
    { key: 'unit', totals: false, parse: words },
    { key: 'book', parse: wholeNumber },
    { key: 'counted', parse: inUnit(wholeNumber) },
    // Computed here: a difference that the sheet states is not used.
    ignored('difference'),
    { key: 'reason', parse: words },
  ],
  signature: [['name', 'isbn'], ['counted']],
  build(values) {
    const row = values as unknown as CountRow;
    return row.counted === undefined ? null : { value: row };
  },
  apply: applyCounts,
};
