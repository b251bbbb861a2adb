import type { CellContext, Kind, Parsed, RawCell } from '../../intake/kind.ts';
import { dateCell, timeIn } from '../../intake/parse/date.ts';
import { squeeze, tidy } from '../../intake/parse/plain.ts';
import { personName, words } from '../../intake/parse/text.ts';
import { atCampus, campusField } from '../../school/class/campus.ts';
import { applyRepairs } from './apply.ts';
import type { RepairRow } from './row.ts';

/** 报修登记: 报修日期 地点 故障 紧急程度 报修人. The same file twice adds nothing. */
export const repairKind: Kind<RepairRow> = {
  name: 'repair',
  title: (w) => w.intake.files.repair,
  names: [
    '报修',
    '报修登记',
    '报修登记表',
    '报修单',
    '报修派工单',
    '维修登记',
    'repairs',
    'maintenance',
    'workorders',
  ],
  about: 'any',
  beside: ['applicant', 'owner', 'supplier', 'price', 'quantity', 'unit', 'floor', 'department'],
  concepts: {
    reportedOn: ['date'],
    building: ['building', 'area'],
    place: ['spot', 'room', 'place'],
    equipment: ['broken', 'equipment', 'item'],
    done: ['done', 'state'],
    doneOn: ['done-on'],
  },
  order: 70,
  signature: [['place'], ['fault', 'equipment'], ['reportedOn', 'severity', 'reporter', 'done', 'doneOn']],
  fields: [
    {
      key: 'reportedOn',
      fillDown: true,
      parse: reportedCell,
    },
    campusField,
    { key: 'building', fillDown: 'sparse', parse: words },
    {
      key: 'place',
      required: true,
      or: ['building', 'campus'],
      fillDown: 'sparse',
      parse: placeCell,
      fallback: whole,
    },
    { key: 'equipment', parse: words },
    {
      key: 'fault',
      required: true,
      or: ['equipment'],
      parse: words,
      // 报修项目：日光灯不亮2支 is all that some forms ask for.
      fallback: ({ row: { equipment } }) => (typeof equipment === 'string' ? { value: equipment } : null),
    },
    { key: 'severity', parse: words },
    { key: 'reporter', parse: (cell) => ({ value: personName(cell.text) || undefined }) },
    { key: 'blocks', parse: blocksCell },
    { key: 'done', parse: doneCell },
    { key: 'doneOn', parse: doneDay },
  ],
  build({ reportedOn, campus, building, place, equipment, done, ...row }): Parsed<RepairRow> {
    const own = place as string;
    // 201 of 求真楼 and 201 of 尚美楼 are two rooms.
    const inside = typeof building === 'string' && !own.includes(building) ? `${building}${own}` : own;
    const spot = atCampus(campus as string | undefined, inside);
    const what = equipment === row.fault ? {} : { equipment };
    const said = { ...(reportedOn as Reported | undefined), ...(done as Done | undefined) };
    return { value: { ...said, ...row, ...what, place: spot } as RepairRow };
  },
  apply: applyRepairs,
};

type Reported = Pick<RepairRow, 'reportedOn' | 'reportedAt'>;

/** When it was reported: a day, and the time where it is said, from which an urgent one is due. */
function reportedCell(cell: RawCell, ctx: CellContext): Parsed<Reported | undefined> {
  const read = dateCell(cell, ctx.term.year);
  if (!('value' in read) || read.value === undefined) return read as Parsed<undefined>;
  const time = timeIn(cell);
  return { value: { reportedOn: read.value, ...(time === undefined ? {} : { reportedAt: time }) } };
}

/** Of a building or a place of teaching without any other word of where. */
function whole({ row: { building, campus } }: CellContext): Parsed<string> | null {
  const all = building ?? campus;
  return typeof all === 'string' ? { value: all } : null;
}

/** 已修, 已修好, 修复, 修了, 已更换 …; 已报维修公司, 待修 and 未修 are not done. */
const DONE =
  /^(已(维修|修理|修|处理|解决|更换|换|完成|完工|办结)(好|复|完|完毕|完成|了)?|(修好|修复|完成)了?|(修|换|处理|解决|更换|好)[好完]?了|done|fixed|repaired|completed?|closed|√|✓|是|好)[。.]?$/i;

type Done = Pick<RepairRow, 'done' | 'doneOn'>;

/** Whether it was mended, and on which day where that stands before it or behind it: 2月21日已修, 已修（2.21）. */
function doneCell(cell: RawCell, ctx: CellContext): Parsed<Done | undefined> {
  const text = squeeze(cell.text.normalize('NFKC'));
  const day = /^\d[\d.\-/年月]*日?|[(]?\d[\d.\-/年月]*日?[)]?$/.exec(text)?.[0] ?? '';
  if (!DONE.test(text.replace(day, ''))) return { value: undefined };
  const on = day === '' ? undefined : doneDay({ ...cell, value: day, text: day.replace(/[()]/g, '') }, ctx);
  return { value: { done: true, ...(on && 'value' in on && on.value ? { doneOn: on.value } : {}) } };
}

/** When it was mended: a word instead of a day (下周, 待定) says nothing. */
function doneDay(cell: RawCell, ctx: CellContext): Parsed<string | undefined> {
  const read = dateCell(cell, ctx.term.year);
  return 'value' in read ? read : { value: undefined };
}

/** A room's name is text, also where a spreadsheet made a number of it: 103. */
function placeCell(cell: RawCell): Parsed<string | undefined> {
  const text = (typeof cell.value === 'number' ? String(cell.value) : tidy(cell.text.normalize('NFKC')))
    // Science Lab and Building 2 keep their blank, 三 楼 厕所 does not.
    .replace(/(?<![!-~])\s+|\s+(?![!-~])/g, '');
  return { value: text === '' ? undefined : text.replace(/教室$/, (w) => (/^\d+教室$/.test(text) ? '' : w)) };
}

function blocksCell(cell: RawCell): Parsed<0 | 1 | undefined> {
  const text = cell.text.normalize('NFKC').trim();
  if (/^(是|影响|√|y|yes|1)$/i.test(text)) return { value: 1 };
  if (/^(否|不影响|×|n|no|0)$/i.test(text)) return { value: 0 };
  return { value: undefined };
}
