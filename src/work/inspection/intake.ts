import type { Kind } from '../../intake/kind.ts';
import { dateCell } from '../../intake/parse/date.ts';
import { wholeNumber } from '../../intake/parse/number.ts';
import { personName, words } from '../../intake/parse/text.ts';
import { applyScores } from './apply.ts';
import type { ScoreRow } from './row.ts';
import { readMatrix } from './score-matrix.ts';

/**
 * The filled cleaning score sheet: a row a point, by 得分 or 扣分; kaixue's own has a row an area, that of facilities a row a room. A point that is not in the file lost
 * nothing.
 */
export const cleaningKind: Kind<ScoreRow> = {
  name: 'cleaning',
  title: (w) => w.intake.files.cleaning,
  names: ['卫生检查评分表', '卫生检查', '卫生评分', '卫生检查表', '设施检查表'],
  about: 'any',
  beside: ['class', 'total', 'owner', 'demand'],
  concepts: { place: ['area', 'spot'], item: ['point'], reason: ['why', 'fault'] },
  printed: ['cleaning', 'inspection'],
  readWhole: readMatrix,
  order: 75,
  signature: [['place'], ['item'], ['score', 'lost']],
  fields: [
    { key: 'date', required: true, fillDown: true, parse: (cell, ctx) => dateCell(cell, ctx.term.year) },
    { key: 'place', required: true, fillDown: true, parse: words },
    { key: 'form', fillDown: true, parse: words },
    { key: 'item', required: true, parse: words },
    { key: 'score', totals: false, parse: wholeNumber },
    { key: 'lost', totals: false, parse: wholeNumber },
    { key: 'reason', parse: words },
    { key: 'inspector', fillDown: true, parse: (cell) => ({ value: personName(cell.text) || undefined }) },
  ],
  spread: [{ over: 'item', amount: 'score', like: /./, said: /评分|检查/ }],
  apply: applyScores,
};
