import { THINGS } from '../../intake/columns-by-heading.ts';
import { directionsIn } from '../../intake/evidence/said.ts';
import type { CellContext, Kind, Parsed, RawCell, ReadRow } from '../../intake/kind.ts';
import { positiveNumber } from '../../intake/parse/number.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { ignored, words } from '../../intake/parse/text.ts';
import { placeOf } from '../../intake/place.ts';
import { campusField } from '../../school/class/campus.ts';
import { classContext, fileName, gradesField } from '../../school/class/fields.ts';
import { type ClassRef, className, parseClass } from '../../school/class/name.ts';
import { groupBy } from '../../store/groups.ts';
import { type Problem, problem } from '../../words/problem.ts';
import { priced, priceField } from '../item/price.ts';
import { rateCell } from '../item/quantity.ts';
import { applyStandards } from './apply.ts';
import type { StandardRow } from './row.ts';
import { readScope, type SaidScope } from './scope.ts';

/** Classes down and things across, or the other way about, are standards where they are called so. */
const CALLED = /标准|定额/;

/** 配备标准, as a list (品名 规格 范围 数量 年级) or a grid: item × scope, item × class. */
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
  alsoIn: ['supply-stock'],
  beside: ['purpose', 'category', 'code'],
  labels: { rate: '数量' },
  concepts: {
    name: ['item', 'name', 'point'],
    scope: ['scope', 'post'],
    rate: ['rate', 'quantity'],
    grades: ['grade'],
  },
  order: 57,
  fields: [
    ignored('seq'),
    { key: 'name', required: true, fillDown: true, parse: words },
    { key: 'spec', fillDown: false, totals: false, parse: words },
    { key: 'unit', parse: words },
    priceField,
    { key: 'rate', required: true, totals: false, parse: rateCell },
    { key: 'scope', fillDown: false, parse: scopeCell, fallback: titled },
    {
      key: 'class',
      fillDown: true,
      totals: false,
      parse: (cell, ctx) => parseClass(cell, classContext(ctx)),
    },
    { ...gradesField, fillDown: false },
    campusField,
    {
      key: 'lasting',
      parse: (cell) => ({ value: /保有|长期|耐用|固定|不消耗|^是$|√/.test(squeeze(cell.text)) }),
    },
    { key: 'months', totals: false, parse: monthsCell },
    { key: 'note', parse: words },
  ],
  signature: [['name'], ['rate'], ['scope']],
  spread: [
    { over: 'scope', amount: 'rate' },
    { over: 'class', amount: 'rate', said: CALLED },
    { ...THINGS, amount: 'rate', said: CALLED },
  ],
  // 项目 over 每班 are things; over 教导处 and 总务处, or beside points, they are whatever is spent or judged.
  fits: (took, across) =>
    took.get('name')?.concept === 'point' &&
    !(across.length > 0 && across.every((one) => /每|各|均/.test(one)))
      ? -3
      : 0,
  build(values, ctx): Parsed<StandardRow> | { rows: StandardRow[] } | null {
    const { scope, grades, class: of, ...rest } = priced<Record<string, unknown>>(values);
    const row = rest as unknown as StandardRow;
    // 0 beneath 每师 says that teachers get none.
    if (row.rate.quantity === 0) return null;
    if (of) {
      const { grade, code } = of as ClassRef;
      return { value: { ...row, said: { scope: 'class' }, grades: [grade], class: code } };
    }
    const said = (scope as SaidScope | undefined) ?? (row.rate.each ? readScope(row.rate.each) : null);
    if (!said && row.rate.each)
      return { problem: { ...problem('scope-unreadable', {}), value: row.rate.each } };
    if (!said) return { problem: problem('scope-missing', { name: row.name }) };
    const who = said.scope === 'pupil' ? ofSome(ctx) : undefined;
    if (who !== undefined) return { problem: problem('scope-of-some', { who }) };
    const due = { ...row, said, grades: (grades as number[] | undefined) ?? said.grades ?? [] };
    return said.departments
      ? { rows: said.departments.map((department) => ({ ...due, department })) }
      : { value: due };
  },
  check: (rows, { knownClasses }) => [...ofSomeClasses(rows, knownClasses), ...ofSomePlaces(rows)],
  apply: applyStandards,
};

/**
 * 各班卫生工具发放标准 without a column that says for whom; what the amount says itself (4/班) is nearer. 学生用品结余 says nothing of that, but
 * what there is.
 */
function titled({ title, sheetName, file, row }: CellContext): Parsed<SaidScope> | null {
  if ((row.rate as StandardRow['rate'] | undefined)?.each || row.class) return null;
  const over = squeeze(`${title} ${sheetName} ${fileName(file)}`);
  const moved = directionsIn(over).some((way) => way !== 'out');
  const [each] =
    (!moved || CALLED.test(over) ? /班级?|教室|部门|处室|学生|教师|老师/.exec(over) : null) ?? [];
  const said = each === undefined ? null : readScope(each);
  return said && { value: said };
}

/** Pupils of whom nobody knows which they are: 寄宿生用品标准. */
const ofSome = ({ title, sheetName, file }: CellContext): string | undefined =>
  /(寄宿|住宿|住校|内宿|走读|留守|贫困|困难|随班就读)(学?生|儿童)/.exec(
    squeeze(`${title} ${sheetName} ${fileName(file)}`),
  )?.[0];

/** A standard counts every class of its grade alike: amounts that differ between them, or stand at some only, are none. */
function ofSomeClasses(rows: readonly ReadRow<StandardRow>[], known: ReadonlySet<string>): Problem[] {
  const byThing = groupBy(
    rows.filter(({ row }) => row.class !== undefined),
    ({ row }) => `${row.name}|${row.spec ?? ''}|${row.grades[0]}`,
  );
  const differing = [...byThing.values()].flatMap((own) => {
    const [first] = own as [ReadRow<StandardRow>];
    const grade = `${first.row.grades[0]}-`;
    const codes = [...known].filter((code) => code.startsWith(grade));
    const amounts = [...new Set([...codes, ...own.map(({ row }) => row.class ?? '')])].map((code) => {
      const said = own.find(({ row }) => row.class === code)?.row.rate;
      return [className(code), said ? String(said.quantity / said.per) : '—'] as const;
    });
    return new Set(amounts.map(([, amount]) => amount)).size === 1 ? [] : [{ first, amounts }];
  });
  return [...groupBy(differing, ({ first }) => first.file).values()].flatMap((own) => {
    const [one] = own as [(typeof differing)[number]];
    const amounts = one.amounts.map((each) => each.join(' '));
    const args = { name: one.first.row.name, amounts, count: own.length };
    return [problem('standard-by-class', args, { at: placeOf(one.first, 'rate') })];
  });
}

/** A standard counts alike wherever pupils are taught: amounts that differ between places are none. */
function ofSomePlaces(rows: readonly ReadRow<StandardRow>[]): Problem[] {
  const keyOf = ({ row }: ReadRow<StandardRow>) =>
    [row.name, row.spec, row.grades, row.said.scope, row.said.roomKind, row.department, row.class].join('|');
  const placed = rows.filter(({ row }) => row.campus !== undefined);
  const differing = [...groupBy(placed, keyOf).values()].filter(
    (own) => new Set(own.map(({ row }) => row.rate.quantity / row.rate.per)).size > 1,
  );
  const [first] = differing;
  if (!first) return [];
  const [read] = first as [ReadRow<StandardRow>];
  const amounts = first.map(({ row }) => `${row.campus} ${row.rate.quantity / row.rate.per}`);
  const args = { name: read.row.name, amounts, count: differing.length };
  return [problem('standard-by-place', args, { at: placeOf(read, 'rate') })];
}

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
