import type { CellContext, Kind, Parsed, RawCell } from '../../intake/kind.ts';
import { wholeNumber } from '../../intake/parse/number.ts';
import { smallNumber, squeeze, tidy } from '../../intake/parse/plain.ts';
import { partIs, words } from '../../intake/parse/text.ts';
import { listedTwice } from '../../intake/versions.ts';
import { problem } from '../../words/problem.ts';
import { campusField } from '../class/campus.ts';
import { classContext, fileName, gradeField } from '../class/fields.ts';
import { type ClassRef, parseClass } from '../class/name.ts';
import { applyRooms } from './apply.ts';
import { callByBuilding, repeated } from './by-building.ts';
import { kindKept, PLACE } from './room.ts';
import { OF_CLASS, type RoomRow } from './row.ts';
import { roomsIn } from './several.ts';

/** 教室一览: rooms, their desks and chairs, and which class sits where. */
export const room: Kind<RoomRow> = {
  name: 'room',
  title: (w) => w.intake.files.room,
  names: ['教室', '教室一览', '教室安排', '功能室', '房间', '教室情况', 'roomlist', 'rooms'],
  about: 'people',
  beside: ['pupils', 'class-teacher', 'owner', 'phone'],
  concepts: {
    name: ['room', 'name'],
    // 名称 beside 房号 says what the room is; alone it is the room.
    called: ['room-called', 'room', 'name'],
    kind: ['room-kind', 'category'],
    doubleDesks: ['double-desks'],
    seatsPerDesk: ['desk-type'],
    where: ['place', 'spot'],
  },
  canWait: [
    'called',
    'floor',
    'kind',
    'purpose',
    'class',
    'desks',
    'computers',
    'doubleDesks',
    'chairs',
    'seatsPerDesk',
    'equipment',
    'note',
  ],
  order: 30,
  oneList: true,
  fields: [
    {
      key: 'building',
      fillDown: 'sparse',
      totals: false,
      parse: words,
      fallback: partIs(/(楼|栋|座|幢|馆|校区)$/),
    },
    { key: 'floor', fillDown: 'sparse', within: 'building', totals: false, parse: floorCell },
    {
      key: 'name',
      totals: false,
      parse: (cell) => ({ value: tidy(cell.text) || undefined }),
      fallback: roomOfClass,
    },
    { key: 'called', totals: false, parse: words },
    { key: 'kind', totals: false, parse: words },
    { key: 'purpose', totals: false, parse: purposeCell },
    gradeField,
    campusField,
    {
      key: 'class',
      totals: false,
      parse(cell, ctx): Parsed<ClassRef | string | undefined> {
        const text = squeeze(cell.text);
        if (/^[(]?(无|空|空置|闲置|备用|机动|公用|共用|-+|—+|\/)[)]?$/.test(text))
          return { value: undefined };
        const read = parseClass(cell, classContext(ctx));
        // 机电系 under 使用班级/系部: no class sits there.
        if ('problem' in read && /[系部处组科]$/.test(text)) return { value: undefined };
        // 音乐教室 under 使用班级: what the room is for.
        return 'problem' in read && SPECIAL.test(text) ? { value: tidy(cell.text) } : read;
      },
    },
    { key: 'desks', parse: wholeNumber },
    { key: 'computers', parse: wholeNumber },
    { key: 'doubleDesks', parse: wholeNumber },
    { key: 'chairs', parse: wholeNumber },
    { key: 'seatsPerDesk', totals: false, parse: (cell) => ({ value: /双|2|二/.test(cell.text) ? 2 : 1 }) },
    { key: 'equipment', totals: false, parse: words },
    { key: 'note', totals: false, parse: words },
    { key: 'where', totals: false, parse: words },
  ],
  signature: [['name'], ['building', 'floor', 'desks', 'chairs', 'equipment', 'kind', 'purpose']],
  enough: [['name']],
  build(values, ctx): Parsed<RoomRow> | { rows: RoomRow[] } {
    const rooms = typeof values.name === 'string' ? roomsIn(values.name, ctx) : undefined;
    if (rooms === undefined) return roomOf(values, ctx);
    const of = COUNTED.find((key) => rooms.length > 1 && values[key] !== undefined);
    if (of !== undefined || (rooms.length > 1 && values.class !== undefined))
      return { problem: problem('rooms-of-one-row', { rooms: rooms.map(({ name }) => name) }) };
    const rows: RoomRow[] = [];
    for (const { name, class: seated } of rooms) {
      const read = roomOf({ ...values, name, class: values.class ?? seated }, ctx);
      if (!('value' in read)) return read;
      rows.push(read.value);
    }
    return { rows };
  },
  makesKnown: { name: ['room', 'spot'] },
  check(rows) {
    // Here all rows of an import are seen together, before any of them is applied.
    callByBuilding(rows);
    const named = rows.filter(({ row }) => row.name !== OF_CLASS);
    return listedTwice(named, ({ name }) => name) ?? repeated(named);
  },
  apply: applyRooms,
};

/** What is counted in one room, and of several in a row nobody can tell where. */
const COUNTED = ['desks', 'chairs', 'computers', 'doubleDesks'];

function roomOf(values: Record<string, unknown>, ctx: CellContext): Parsed<RoomRow> {
  const seated = values.class === undefined ? classCalled(values.called, ctx) : undefined;
  if (seated && !('value' in seated)) return seated;
  const {
    grade: _,
    called = '',
    purpose: meant = seated ? undefined : called || undefined,
    kind: ofKind,
    class: used = seated?.value ?? (typeof meant === 'object' ? meant : undefined),
    doubleDesks,
    where,
    campus,
    ...rest
  } = values as Record<string, unknown> & {
    where?: string;
    called?: string;
    purpose?: string | ClassRef;
    kind?: string;
    class?: ClassRef | string;
    doubleDesks?: number;
    campus?: string;
  };
  const row = rest as unknown as RoomRow;
  // 杂物间 without a number is called what it is for.
  row.name ??= [meant, ofKind].find((one) => typeof one === 'string' && squeeze(one) !== '') as string;
  const purpose = typeof meant === 'string' ? meant : undefined;
  const kind = ofKind ?? (isKind(purpose, row.name) ? purpose : undefined);
  if (typeof used === 'object') row.class = used;
  if (row.name === undefined || (row.name === OF_CLASS && row.class === undefined))
    return { problem: problem('cell-missing', { label: '教室' }) };
  // What it is used for says of what kind it is only as far as rooms are called so; else it is told.
  if (purpose !== undefined && purpose !== kind) row.note ??= purpose;
  Object.assign(row, { ...placed(where), ...placed(row.name), ...row });
  // 101 of the 中心校 and 101 of a 教学点 are two rooms.
  if (row.building === undefined && campus !== undefined) row.building = campus;
  const said = kind ?? (typeof used === 'string' ? used : undefined);
  row.kind = row.name === OF_CLASS ? 'classroom' : kindOf(row.name, said, row.class !== undefined);
  if (doubleDesks) {
    if (row.desks)
      return {
        problem: problem('room-desks-mixed', { double: doubleDesks, seats: doubleDesks * 2 + row.desks }),
      };
    Object.assign(row, { desks: doubleDesks, seatsPerDesk: 2 });
  }
  return { value: row };
}

/** 一年级1班教室 beside a number: the class that sits there; undefined of what names none. */
function classCalled(called: unknown, ctx: CellContext): Parsed<ClassRef> | undefined {
  const text = squeeze(String(called ?? '')).replace(/教室$/, '');
  if (!/班$/.test(text)) return undefined;
  return parseClass({ value: text, text }, classContext(ctx));
}

/** 各班课桌椅统计: desks and chairs that are there, class by class. What is wanted, broken or bought of them is another list. */
function roomOfClass({ header, title, sheetName, file }: CellContext): Parsed<string> | null {
  const over = `${title} ${sheetName} ${fileName(file)}`;
  const there =
    /课桌|桌[椅凳]|课椅/.test(over) && !/财产|需|申|缺|补|添|购|修|坏|废|旧|发放|领|退|调/.test(over);
  return header === '' && there ? { value: OF_CLASS } : null;
}

/** What a room is for, under 使用班级/用途 or 用途: a class (三（2）班), or in words. */
function purposeCell(cell: RawCell, ctx: CellContext): Parsed<string | ClassRef | undefined> {
  const text = squeeze(cell.text);
  if (!/[班(]|年级(教室)?$/.test(text)) return words(cell);
  const read = parseClass({ value: text, text: text.replace(/(?<=年级|班)教室$/, '') }, classContext(ctx));
  return 'problem' in read ? words(cell) : read;
}

const SPECIAL =
  /实验|科学|计算机|电脑|微机|信息|机房|音乐|美术|舞蹈|图书|阅览|操场|运动场|球场|体育|书法|劳动|会议|办公|仓库|库房|食堂|餐厅|多媒体|创客|心理|报告厅|器材|保健|医务|广播|活动|少先队|党|档案|录播|综合|陶艺|卫生间|厕所|门卫|宿舍|礼堂/;

/** 计算机教室, 音乐 for 301; 三年级科学课 is what is done there, and 阅读 in a 图书室 no other kind of room. */
const isKind = (purpose = '', name = ''): boolean =>
  !/年级|班(?!级?教室$)|课(?!室)|[,，、;；]/.test(purpose) &&
  (/(室|房|馆|厅|库|堂|场|场所|池|园)$/.test(squeeze(purpose)) || !SPECIAL.test(name));

/** What no lesson is held in, by its name. */
const OPEN =
  /(走廊|过道|楼梯|楼道|连廊|门厅|大厅|校门|大门|后门|侧门|围墙|花园|花坛|绿化带|车棚|停车场|宣传栏)口?$/;

/** classroom for where a class sits and for a mere number; a special room is called by its name without its number. */
function kindOf(name: string, kind: string | undefined, seated: boolean): string {
  const text = squeeze(kind ?? '');
  if (/^(普通|班级|行政班|教学|标准)?教室$|^普通$/.test(text) || kindKept(text) === 'classroom')
    return 'classroom';
  if (!seated && (kindKept(text) === PLACE || (text === '' && OPEN.test(name)))) return PLACE;
  if (text !== '' && !/^(功能|专用|专用教室|功能室|功能教室|专业教室|其他|室外|室内|场地)$/.test(text))
    return kind as string;
  if (seated) return 'classroom';
  const own = squeeze(name)
    .replace(/[((].*[))]$/, '')
    .replace(/(第?[一二三四五六\d]+(号|室)?)$/, '');
  // E101 names no kind.
  if (text !== '' && !/\p{Script=Han}|\p{L}{2}/u.test(own)) return kind as string;
  return SPECIAL.test(name) || text !== '' ? own || name : 'classroom';
}

/** The building and floor that a place or a room's name says: 求是楼二楼, 教学楼A 302, 1号楼-203. The name stays as it is. */
function placed(text = ''): Pick<RoomRow, 'building' | 'floor'> {
  const [, building, floor = ''] =
    /^(.*?[楼栋座幢馆][A-Z]?)(?:[\s\-—·]*第?([一二三四五六\d]{1,2})[楼层]|[\s\-—·]+[A-Z]?\d{2,4}室?$)/.exec(
      tidy(text),
    ) ?? [];
  const number = smallNumber(floor);
  return building === undefined ? {} : { building, ...(number === null ? {} : { floor: number }) };
}

/** 1, 1楼, 二层, F2, -1. */
function floorCell(cell: { text: string }): Parsed<number | undefined> {
  const text = squeeze(cell.text).replace(/^(F|第)|(F|楼|层)$/gi, '');
  const below = /^(负|-|B|地下)/i.test(text);
  // G of British buildings, below the first floor.
  if (/^(G|GF|G\/F|ground(floor)?)$/i.test(text)) return { value: 0 };
  const floor = smallNumber(text.replace(/^(负|-|B|地下)/i, ''));
  if (floor !== null) return { value: below ? -floor : floor };
  if (/^(室外|操场|地面)$/.test(text)) return { value: undefined };
  return { problem: problem('number-unreadable', {}) };
}
