import type { Kind, Parsed, RawCell } from '../../intake/kind.ts';
import { positiveNumber } from '../../intake/parse/number.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { ignored, words } from '../../intake/parse/text.ts';
import { gradesField } from '../../school/class/fields.ts';
import { problem } from '../../words/problem.ts';
import { rateCell } from '../item/quantity.ts';
import { applyStandards } from './apply.ts';
import type { StandardRow } from './row.ts';
import { readScope, type SaidScope } from './scope.ts';

/** 配备标准, as a list (品名 规格 范围 数量 年级) or a grid item × scope. */
export const standardsKind: Kind<StandardRow> = {
  name: 'standards',
  title: (w) => w.intake.files.standards,
  names: [
    '配备标准',
    '配置标准',
    '配发标准',
    '发放标准',
    '物资标准',
    '定额',
    '领用标准',
    'standards',
    'allowances',
  ],
  about: 'goods',
  beside: ['price', 'purpose', 'category', 'code'],
  labels: { rate: '数量' },
  concepts: { name: ['item', 'name'], rate: ['rate', 'quantity'], grades: ['grade'] },
  order: 57,
  fields: [
    ignored('seq'),
    { key: 'name', required: true, fillDown: true, parse: words },
    { key: 'spec', fillDown: false, totals: false, parse: words },
    { key: 'unit', parse: words },
    { key: 'scope', fillDown: false, parse: scopeCell },
    { key: 'rate', required: true, totals: false, parse: rateCell },
    { ...gradesField, fillDown: false },
    {
      key: 'lasting',
      parse: (cell) => ({ value: /保有|长期|耐用|固定|不消耗|^是$|√/.test(squeeze(cell.text)) }),
    },
    { key: 'months', totals: false, parse: monthsCell },
    { key: 'note', parse: words },
  ],
  signature: [['name'], ['rate'], ['scope']],
  spread: [{ over: 'scope', amount: 'rate' }],
  build(values): Parsed<StandardRow> | null {
    const { scope, grades, ...rest } = values as Record<string, unknown>;
    const row = rest as unknown as StandardRow;
    // 0 beneath 每师 says that teachers get none.
    if (row.rate.quantity === 0) return null;
    const said = (scope as SaidScope | undefined) ?? (row.rate.each ? readScope(row.rate.each) : null);
    if (!said && row.rate.each)
      return { problem: { ...problem('scope-unreadable', {}), value: row.rate.each } };
    if (!said) return { problem: problem('scope-missing', { name: row.name }) };
    return { value: { ...row, said, grades: (grades as number[] | undefined) ?? said.grades ?? [] } };
  },
  apply: applyStandards,
};

function scopeCell(cell: RawCell): Parsed<SaidScope> {
  const said = readScope(cell.text);
  return said ? { value: said } : { problem: problem('scope-unreadable', {}) };
}

/** 每月, 3个月, 每学期. */
function monthsCell(cell: RawCell): Parsed<number | undefined> {
  const text = squeeze(cell.text);
  // A term has five months of school.
  if (/^(每|按)?月$/.test(text)) return { value: 5 };
  if (/学期|学年|一次/.test(text)) return { value: undefined };
  return positiveNumber({ value: cell.value, text: text.replace(/个?月$/, '') });
}
