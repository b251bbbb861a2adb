import type { CellContext, Kind, Parsed } from '../../intake/kind.ts';
import { wholeNumber } from '../../intake/parse/number.ts';
import { personName, words } from '../../intake/parse/text.ts';
import { campusField } from '../../school/class/campus.ts';
import { classesAgree, classField, gradeField } from '../../school/class/fields.ts';
import { problem } from '../../words/problem.ts';
import { priceCell, priced, priceField } from '../item/price.ts';
import { applyChoices } from './apply.ts';
import type { ChoiceRow } from './row.ts';

const SIZE = /^(?:\d{2,3}(?:码|cm|#)?|\d?X{0,3}[SML])$/i;

/** 校服尺码登记表, 订奶统计表: a row a pupil, a row a class and size, or a column a size. The same file twice changes nothing. */
export const choiceKind: Kind<ChoiceRow> = {
  name: 'choices',
  title: (w) => w.intake.files.choices,
  names: [
    '校服尺码登记表',
    '校服尺码统计表',
    '校服订购表',
    '校服征订表',
    '学生奶订购表',
    '订奶统计表',
    '尺码统计表',
    '班级订购表',
    '校服',
    '学生奶',
    '订奶',
    'uniform sizes',
    'class orders',
  ],
  about: 'people',
  term: { bound: 'school-year' },
  beside: ['sex', 'pupils', 'class-teacher', 'money'],
  bears: ['health'],
  concepts: {
    name: ['item'],
    student: ['person'],
    spec: ['fit', 'spec'],
    quantity: ['quantity', 'portions'],
    paid: ['paid'],
  },
  labels: { spec: '尺码', name: '品名', student: '姓名' },
  order: 58,
  signature: [['class'], ['spec', 'quantity'], ['spec', 'paid']],
  enough: [['class'], ['spec', 'quantity']],
  spread: [
    {
      over: 'spec',
      amount: 'quantity',
      like: SIZE,
      said: /尺码|校服|服装|订/,
    },
    // 纯牛奶 | 酸奶 under 订奶统计, 少年报 | 英语报 under 订报统计.
    { over: 'spec', amount: 'quantity', like: /./, said: /订/ },
  ],
  fields: [
    gradeField,
    campusField,
    classField,
    { key: 'student', totals: false, parse: (cell) => ({ value: personName(cell.text) || undefined }) },
    { key: 'name', fillDown: 'merged', totals: false, parse: words },
    { key: 'spec', totals: false, parse: words },
    { key: 'quantity', parse: wholeNumber },
    { key: 'unit', parse: words },
    priceField,
    { key: 'paid', parse: (cell, ctx) => priceCell(cell, ctx.unit) },
  ],
  check: classesAgree,
  build(values, ctx): Parsed<ChoiceRow> | null {
    const {
      grade: _,
      campus: __,
      paid: paidFen,
      quantity,
      ...said
    } = priced<Record<string, unknown>>(values);
    const row = thingOf(said, ctx);
    const { name } = row;
    // What a pupil did not take, and a size of which a class has none.
    if (row.student === undefined ? quantity === undefined : row.spec === undefined && quantity === undefined)
      return null;
    return name === ''
      ? { problem: problem('choice-what-missing', {}) }
      : {
          value: {
            ...row,
            quantity: quantity ?? 1,
            ...(paidFen !== undefined && { paidFen }),
          } as ChoiceRow,
        };
  },
  apply: applyChoices,
};

/** With what is ordered: 少年报 that heads a column is no kind of something, but the thing itself. */
function thingOf<R extends Record<string, unknown>>(row: R, ctx: CellContext): R & { name: string } {
  const { name = thingIn(ctx), spec } = row;
  if (name !== '' || row.student !== undefined || typeof spec !== 'string' || SIZE.test(spec))
    return { ...row, name: name as string };
  return { ...row, name: spec, spec: undefined };
}

/** 夏季校服 of 南楼小学三(2)班夏季校服尺码统计表, Summer uniform of Summer Uniform Sizes; '' where nothing says it. */
function thingIn({ title, sheetName, file }: CellContext): string {
  for (const text of [title, sheetName, file.replace(/^.*[/\\]|\.\w+$/g, '')]) {
    const plain = text.normalize('NFKC').replace(/\s/g, '');
    const found =
      /((?:[春夏秋冬]季?)?(?:运动)?(?:校服|园服|礼服|学生奶|牛奶|[\p{Script=Han}]{0,4}(?:服装?|奶|餐具|字典)))/u.exec(
        plain,
      );
    if (found) return found[1]!.replace(/^.*?(?=[春夏秋冬]|校服|学生奶)/, '');
    const [english] =
      /((spring|summer|autumn|winter|sports?|pe) )?(uniform|milk|blazer|hoodie)/i.exec(text) ?? [];
    if (english) return english[0]!.toUpperCase() + english.slice(1).toLowerCase();
  }
  return '';
}
