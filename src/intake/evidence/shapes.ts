import type { RawCell } from '../kind.ts';
import { dayShown } from '../parse/date.ts';
import { squeeze } from '../parse/plain.ts';
import { namesIn } from '../parse/text.ts';
import type { Known } from './known.ts';
import { RARE, TYPERS, type Typer } from './typers.ts';

/** What the cells of a concept look like, and how telling that is, 0 to 1. */
export interface Shape {
  is: Typer;
  telling: number;
}

const shaped = (shape: RegExp, telling: number): Shape => ({
  is: (cell) => shape.test(squeeze(cell.text)),
  telling,
});

/** ZC-2021-0042, TY00017, 20210042, 0012: what is stuck on a thing; 48 is how many there are. */
const NUMBER =
  /^(?:[\p{Script=Han}a-z]{1,6}[-_/]?\d{2,}|0\d{2,}|\d{5,}|\d{2,}[-_/.][a-z]?\d+)([-_/.]?[a-z]?\d+)*$/iu;

/** 7:20、15:50, 8:00-8:45. */
const CLOCK = /^\d{1,2}[:：]\d{2}([-—–~至、,，;；\s]*\d{1,2}[:：]\d{2})*$/;
const DAY = /^(20\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?$/;

const day: Shape = {
  is: ({ value, text }) => value instanceof Date || DAY.test(dayShown(text)),
  telling: 0.6,
};
/** 3月1日—3月5日. */
const days: Shape = {
  is: ({ value, text }) =>
    value instanceof Date ||
    dayShown(text)
      .split(/[-—–~～至到]+(?=\d{1,4}[年月./日])/)
      .every((part) => DAY.test(part)),
  telling: 0.6,
};
const DAYS = ['needed-by', 'done-on', 'valid-until', 'renewed-on'];

/** One name, or several with a mark between them. */
const people: Shape = {
  is: (cell) => namesIn(cell.text).every((text) => TYPERS.person?.({ ...cell, text }) ?? false),
  telling: 0.6,
};

/**
 * Shapes by which the cells under a head that nobody knows may be told apart. Weaker than the typers: they choose among the fields that
 * a kind still lacks, and never say by themselves what a table is.
 */
const SHAPES: Readonly<Record<string, Shape>> = {
  ...Object.fromEntries(
    [
      'person',
      'class-teacher',
      'teacher',
      'applicant',
      'reporter',
      'owner',
      'leader',
      'duty-staff',
      'inspector',
      'keeper',
    ].map((concept) => [concept, people]),
  ),
  // Names as well, but only a head says that they are second ones.
  'also-called': { ...people, telling: 0 },
  date: days,
  department: shaped(/(组|处|室|部|(?<![联关])系|科|办|队|中心|office|dept|department)$/i, 0.5),
  building: shaped(/(楼|栋|座|幢|馆|校区|building|hall|block)$/i, 0.6),
  ...Object.fromEntries(DAYS.map((concept) => [concept, day])),
  weekday: shaped(/^(星期|周|礼拜)?[一二三四五六日天1-7]$|^(mon|tue|wed|thu|fri|sat|sun)/i, 0.3),
  price: shaped(/^[￥¥]?\d{1,5}\.\d{1,2}(元|\/.{1,2})?$|元$/, 0.4),
  grade: shaped(/年级|^20\d\d$|^\d{2,4}级$|^[初高][一二三]|^(g|grade|yr?|year)\d{1,2}$/i, 0.6),
  class: shaped(
    /班$|^[一二三四五六七八九]年级$|^[七八九]\d$|^\d{1,2}[a-f]$|^(1[6-9]|2[1-9])(0[1-9]|[12]\d)$|^[初高小]?[一二三四五六七八九\d](年级)?[(（.-]\d{1,2}[)）]?$|^(grade|year)\d{1,2}-?[a-z]{1,12}$/i,
    0.6,
  ),
  floor: shaped(/^((负|-)?\d{1,2}|[一二三四五六七八九])(楼|层|f)?$/i, 0.2),
  // 38 under 住校生 is no room: of two digits alone nothing but a head says so.
  room: shaped(
    /^([a-z]?-?\d{3,4}[a-z]?|[a-z]-?\d{2}|\d{2}[a-z]|.*(室|厅|馆|房|教室|间|堂|场|所|room|lab))$/i,
    0.4,
  ),
  'room-kind': shaped(/(室|教室|房|厅|馆|用房)$/, 0.4),
  spot: shaped(/(室|厅|馆|房|场|门|楼|栋|区|园|道|梯|廊|口|室内|所|库)\d*$|^\d{3,4}$/, 0.4),
  place: shaped(/(库|架|柜|层|房|仓|室|格|箱|[a-z]\d+|\d+号)$/i, 0.4),
  area: shaped(/(侧|区|场|道|楼|梯|廊|园|门|厅|坛|室|池|地|边|所|路)$/, 0.4),
  'desk-type': shaped(/[单双]人?桌?|single|double/i, 0.6),
  category: shaped(/(类|用品|用具|器材|耗材|工具|设备|物品|文具|家具)$/, 0.5),
  supplier: shaped(/(公司|店|书店|社|厂|部|行|中心|有限|文具|商贸|超市)$/, 0.5),
  post: shaped(/^(教师|专任教师|管理|行政|工勤|后勤|职工|教辅|保安|校医|.*(人员|岗|岗位))$/, 0.6),
  duty: shaped(/(校长|主任|组长|书记|干事|班主任|主席|会计|出纳|园长|[^人]员|部长|队长)$/, 0.5),
  severity: shaped(/^(特急|加急|紧急|急|很急|一般|普通|不急|缓|高|中|低|urgent|normal|high|low)$/i, 0.8),
  // 修了没有 over 修了, 没修: whatever asks for it.
  done: shaped(
    /^([已未没待]|还没|正在|在)?(维?修|修理|处理|解决|更?换|报修)([好复完了过理毕中]|完成)*(没有?)?$|^(没有?|还没有?|未|好了)$/,
    0.8,
  ),
  fault: shaped(/坏|不|漏|松|断|裂|损|破|掉|失|卡|响|堵|脱|缺|没|无法|异常|broken|leak|not|fail/i, 0.5),
  demand: shaped(/无|保持|干净|整洁|每天|清|洁|尘|扫|齐|净/, 0.5),
  exercise: shaped(/(本|簿|册|纸)$/, 0.5),
  title: shaped(/《.+》|[上下全]册|年级|教科书|课本|读本/, 0.4),
  edition: shaped(/版$/, 0.7),
  funding: shaped(/免费|自费|财政|自购|国家|学生/, 0.5),
  clock: shaped(CLOCK, 0.6),
  hours: shaped(/\d[-—–~至到]+\d{1,2}[:：]\d{2}$/, 0.6),
  starts: shaped(/^\d{1,2}[:：]\d{2}$/, 0.6),
  ends: shaped(/^\d{1,2}[:：]\d{2}$/, 0.6),
  acquired: {
    is: (cell) => day.is(cell) || /^(19|20)\d\d([-/.年](0?[1-9]|1[0-2])月?)?$/.test(squeeze(cell.text)),
    telling: 0.5,
  },
  life: shaped(/^\d{1,2}年$/, 0.6),
  shift: {
    is: (cell) => CLOCK.test(squeeze(cell.text)) || /^([早中晚白夜午]|上午|下午|全天)/.test(cell.text),
    telling: 0.4,
  },
  'staff-id': shaped(/^[a-z]{0,3}-?\d{2,8}$/i, 0.3),
  'asset-number': shaped(NUMBER, 0.5),
  'expiring-number': shaped(NUMBER, 0.5),
  fit: shaped(/^(1[0-9][05]|\d{2,3}(码|cm|#)|\d?x{0,3}[sml]|[小中大均]码?)([/(（]\d+[a-z]?[)）]?)?$/i, 0.5),
  code: shaped(/^[a-z]{1,5}-?\d{2,16}$/i, 0.5),
  email: shaped(/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i, 1),
  // Of a device: no school calls a thing so.
  address: shaped(/^(\d{1,3}\.){3}\d{1,3}$|^([\da-f]{2}[:-]){5}[\da-f]{2}$|^https?:/i, 1),
  year: shaped(/^(19[5-9]|20[0-4])\d年?$/, 0.5),
  period: shaped(/^(第?[一二三四五六七八九十\d]{1,2}(节|课)?)$/, 0.2),
};

/** What the cells of a concept look like; undefined where nothing is known of that. */
export function shapeOf(concept: string): Shape | undefined {
  const typer = TYPERS[concept];
  return SHAPES[concept] ?? (typer && { is: typer, telling: RARE[concept] ?? 0 });
}

/** What stands in cells and heads a column only of a grid: a day, a class, a grade, a number, one of the school's own values. */
const VALUE =
  /^[\d.,()（）]+$|^(星期|周|礼拜)[一二三四五六日天]|^[初高小]?[一二三四五六七八九十\d]+年?级?[(（]?[一二三四五六七八九十\d]*[)）]?(班|年级)$|^[一二三四五六七八九十]年级|^第[一二三四五六七八九十\d]+节|^20\d\d[-/.年]|^(每|各|全)[班师校处室部](数量?|量)?$/;

export function isValue(text: string, known: Known): boolean {
  const flat = squeeze(text);
  return (
    VALUE.test(flat) ||
    ['department', 'room', 'area'].some((concept) => known.has(concept, { value: text, text }))
  );
}

/** Types that no field of plain words or numbers is filled with: whoever has such cells is one of these. */
const OWN = [
  'date',
  'isbn',
  'sex',
  'publisher',
  'volume',
  'person',
  'pupil-id',
  'phone',
  'unit',
  'year',
  'clock',
  'email',
  'address',
] as const;

/** The type that a cell can hardly be anything but; '' for plain words and numbers. */
export function ownType(cells: readonly RawCell[]): string {
  return (
    OWN.find((concept) => {
      const { is } = shapeOf(concept) as Shape;
      return cells.length > 0 && cells.filter(is).length >= cells.length * 0.9;
    }) ?? ''
  );
}

/** Places and classes: what heads a column of them is hardly ever one itself. */
const PLACES = ['floor', 'class', 'room', 'department', 'building'];

/** Whether cells are all of one kind of place: floors, rooms, classes. */
export const areAlike = (cells: readonly RawCell[]): boolean =>
  PLACES.some((concept) => cells.every((cell) => shapeOf(concept)?.is(cell)));
