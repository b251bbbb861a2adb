import { THINGS } from '../../intake/columns-by-heading.ts';
import type { CellContext, Kind, Parsed, RawCell } from '../../intake/kind.ts';
import { dateCell } from '../../intake/parse/date.ts';
import { positiveNumber, wholeNumber } from '../../intake/parse/number.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { ignored, personName, words } from '../../intake/parse/text.ts';
import { fileName } from '../../school/class/fields.ts';
import { DEPARTMENT } from '../../school/department/names.ts';
import { inUnit } from '../item/units.ts';
import { applyRequests } from './apply.ts';
import type { RequestState } from './request.ts';
import type { RequestRow } from './row.ts';

const ASKED = /申领|申购|申请|需求|领用计划/;
/** A department, or a class, which may ask as one does. */
const ASKING = new RegExp(`${DEPARTMENT.source}|[园班]$`);
/** Said before what is asked for, of which it says no more. */
const DEPARTMENT_ASKS =
  /^(\p{Script=Han}{1,8}?(?:处|部|组|科|中心|工会|团委|食堂|(?<!办公)室|办公室(?!用品)))(?:物资|物品|用品|办公用品|教学用品|教具|耗材|材料|器材|实验用品)?(?:的)?(?:申领|申购|申请|需求|请领)/u;

/** 部门申领, 申购: what departments ask for. Without a column that says what was decided they count as approved. */
export const requests: Kind<RequestRow> = {
  name: 'requests',
  title: (w) => w.intake.files.requests,
  names: [
    '部门申领',
    '申领',
    '申购',
    '申购单',
    '申领单',
    '申领表',
    '申请表',
    '物品申领',
    'requests',
    'requisition',
  ],
  about: 'goods',
  term: { bound: 'this' },
  beside: ['price', 'date', 'class', 'supplier', 'category', 'campus'],
  labels: { department: '申请部门', name: '物品', quantity: '数量' },
  goods: { way: 'wanted', amounts: ['quantity', 'approved'] },
  concepts: {
    name: ['item', 'name'],
    department: ['department', 'class', 'campus'],
    quantity: ['wanted', 'quantity'],
    taken: ['went-out', 'handed-out'],
    neededBy: ['needed-by', 'due'],
    extra: ['quota', 'category'],
    state: ['decision'],
  },
  order: 65,
  fields: [
    ignored('seq'),
    { key: 'department', required: true, fillDown: true, parse: words, fallback: askingIn },
    { key: 'name', required: true, parse: words },
    { key: 'spec', totals: false, parse: words },
    { key: 'unit', parse: words },
    { key: 'approved', parse: inUnit(wholeNumber) },
    {
      key: 'quantity',
      required: true,
      or: ['approved'],
      parse: inUnit(positiveNumber),
      fallback: ({ row }) => (typeof row.approved === 'number' ? { value: row.approved } : null),
    },
    { key: 'taken', parse: inUnit(wholeNumber) },
    { key: 'neededBy', totals: false, parse: whenNeeded },
    { key: 'purpose', parse: words },
    { key: 'applicant', fillDown: false, parse: (cell) => ({ value: personName(cell.text) || undefined }) },
    { key: 'extra', parse: (cell, ctx) => ({ value: isExtra(squeeze(cell.text), squeeze(ctx.header)) }) },
    // Nothing written where a decision belongs: nobody has decided yet.
    {
      key: 'state',
      totals: false,
      fillDown: false,
      parse: (cell) => ({ value: stateOf(squeeze(cell.text)) }),
      fallback: ({ header }) => (header === '' ? null : { value: 'submitted' }),
    },
  ],
  spread: [
    { over: 'department', amount: 'quantity', like: ASKING, said: ASKED },
    { ...THINGS, amount: 'quantity', said: ASKED },
  ],
  signature: [['department'], ['name'], ['quantity', 'approved']],
  build(values): Parsed<RequestRow> {
    const { approved, ...row } = values as unknown as RequestRow & { approved?: number };
    // A quantity that was granted, or is handed out already, says what was decided.
    const state = row.state ?? (approved || row.taken ? 'approved' : undefined);
    return { value: { ...row, state, quantity: approved ?? row.quantity, extra: row.extra ?? true } };
  },
  apply: applyRequests,
};

/** 物理组物资申领单 over a list without a column for who asks. 办公室用品 is what is asked for. */
function askingIn({ under = '', title, sheetName, file, term }: CellContext): Parsed<string> | null {
  const over = [under, title.split(' ').at(-1) ?? '', sheetName, fileName(file)];
  for (const text of over) {
    const plain = squeeze(text)
      .replace(term.school || '\n', '')
      .replace(
        /^.*(学校|[小中]学|[一二三四五六七八九十\d]中|幼儿园)|\d+年?|第[一二]学期|学年度?|[春秋]季?/g,
        '',
      );
    const said = DEPARTMENT_ASKS.exec(plain)?.[1];
    if (said !== undefined && !/^[各全]|^(教研组|处室|科室|部门)$/.test(said)) return { value: said };
  }
  return null;
}

/** A day, or 开学前: the day that term opens. */
function whenNeeded(cell: RawCell, ctx: CellContext): Parsed<string | undefined> {
  if (
    /^(开学|开课|正式上课)(之?前|时|当天|日)?$|^(before|by|at)?(the)?(startof)?(term|semester|opening)(start)?s?$/i.test(
      squeeze(cell.text),
    )
  )
    return { value: ctx.term.opening };
  return dateCell(cell, ctx.term.year);
}

/** 同意, 不同意, 已驳回; 缓办, 审批中, and whatever is neither yes nor no, is still to be decided. */
function stateOf(text: string): RequestState {
  const said = text.replace(/^已?被?(?:审[批核])?(?=通过|驳回|退回|拒|取消)/, '');
  if (/^(不|未|否|驳回|退回|取消|拒|×|✗|n$|no|declin|reject)/i.test(said))
    return /^未[批审定]/.test(said) ? 'submitted' : 'declined';
  return /^(已?同意|已?批准?|准|可以?|照办|照购|采购|购买|通过|已?通过|是|行|√|✓|y$|yes|ok|approve|grant)$/i.test(
    said.replace(/[。.,，!！].*$/, ''),
  )
    ? 'approved'
    : 'submitted';
}

/** 定额内, 定额外; or 是 and 否 below a heading that asks (是否定额内). */
function isExtra(said: string, header: string): boolean {
  const answer = /^(是|对|√|y|yes)$/i.test(said) ? true : /^(否|不是|×|n|no)$/i.test(said) ? false : null;
  if (answer === null) return !/定额内|标准内|^内$/.test(said);
  return /内/.test(header) && !/外/.test(header) ? !answer : answer;
}
