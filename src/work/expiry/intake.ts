import type { CellContext, Kind, Parsed, RawCell } from '../../intake/kind.ts';
import { dayOrMonth, spanIn } from '../../intake/parse/date.ts';
import { wholeNumber } from '../../intake/parse/number.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { personName, words } from '../../intake/parse/text.ts';
import type { Day } from '../../school/calendar/day.ts';
import { problem } from '../../words/problem.ts';
import { applyExpiries } from './apply.ts';
import { renewedUntil } from './expiry.ts';
import type { ExpiryRow } from './row.ts';

/** 到期台账: 名称 编号 地点 有效期至 检验周期 提前提醒 责任人. The same file twice changes nothing. */
export const expiryKind: Kind<ExpiryRow> = {
  name: 'expiry',
  title: (w) => w.intake.files.expiry,
  names: [
    '到期台账',
    '到期提醒',
    '到期提醒表',
    '特种设备台账',
    '消防器材台账',
    '灭火器台账',
    '健康证台账',
    '检测台账',
    'expiry',
    'expiries',
  ],
  about: 'any',
  beside: ['quantity', 'unit', 'spec', 'supplier', 'department', 'phone', 'building', 'floor', 'sex', 'post'],
  concepts: {
    name: ['expiring', 'item', 'equipment'],
    place: ['spot', 'room', 'place'],
    number: ['expiring-number', 'code'],
    validUntil: ['valid-until'],
    renewedOn: ['renewed-on'],
    cycle: ['cycle'],
    remind: ['remind'],
  },
  labels: { name: '名称', number: '编号' },
  canWait: ['remind', 'owner', 'note'],
  order: 92,
  signature: [['name'], ['validUntil'], ['number', 'cycle', 'renewedOn']],
  enough: [['name'], ['validUntil']],
  fields: [
    { key: 'name', required: true, fillDown: true, parse: words, fallback: thingOver },
    { key: 'place', fillDown: 'merged', parse: words },
    { key: 'number', totals: false, parse: words },
    { key: 'renewedOn', parse: (cell, ctx) => dayOrMonth(cell, ctx.term.year, 'first') },
    { key: 'cycle', totals: false, parse: cycleCell },
    {
      key: 'validUntil',
      required: true,
      or: ['cycle'],
      parse: (cell, ctx) => dayOrMonth(cell, ctx.term.year, 'last'),
      fallback: byCycle,
    },
    { key: 'remind', totals: false, parse: remindCell },
    { key: 'owner', parse: (cell) => ({ value: personName(cell.text) || undefined }) },
    { key: 'note', parse: words },
  ],
  apply: applyExpiries,
};

/** The last inspection and how often there is one say until when it holds. */
function byCycle({ row: { renewedOn, cycle } }: CellContext): Parsed<Day> | null {
  const until =
    typeof renewedOn === 'string' && typeof cycle === 'number'
      ? renewedUntil({ cycle }, renewedOn as Day)
      : undefined;
  return until === undefined ? null : { value: until };
}

/** 灭火器 over places and days: what the title says it is a list of, where no column does. */
function thingOver({ header, title, sheetName, file }: CellContext): Parsed<string> | null {
  if (header !== '') return null;
  const [thing] = THINGS.exec(`${title} ${sheetName} ${file.replace(/^.*[\\/]/, '')}`) ?? [];
  return thing === undefined ? null : { value: thing };
}
const THINGS =
  /灭火器|消[火防]栓|应急灯|电梯|锅炉|健康证|净水[器机]|饮水机|滤芯|避雷[针装]?置?|防雷装置|校车/;

/** 每年, 一年, 半年, 12个月, 每季度, 2年 → months; a bare number is what the head says, else months. */
function cycleCell(cell: RawCell, ctx: CellContext): Parsed<number | undefined> {
  const text = squeeze(cell.text)
    .replace(/^每/, '')
    .replace(/[一1]次$/, '');
  const usual = (
    { 年: 12, 一年: 12, 半年: 6, 季: 3, 季度: 3, 月: 1, 一月: 1, 两年: 24, 学期: 6 } as Record<string, number>
  )[text];
  if (usual !== undefined) return { value: usual };
  const match = /^(\d{1,3})(年|个?月)?$/.exec(text);
  if (!match) return text === '' ? { value: undefined } : { problem: problem('expiry-cycle-unreadable', {}) };
  return { value: Number(match[1]) * ((match[2] ?? spanIn(ctx)) === '年' ? 12 : 1) || undefined };
}

/** 30, 30天, 提前30天, 1个月 → days. */
function remindCell(cell: RawCell): Parsed<number | undefined> {
  const match = /^提?前?(\d{1,3})(天|日|个?月|周)?$/.exec(squeeze(cell.text));
  if (!match) return wholeNumber(cell) as Parsed<number | undefined>;
  const each = { 月: 30, 个月: 30, 周: 7 }[match[2] ?? ''] ?? 1;
  return { value: Number(match[1]) * each };
}
