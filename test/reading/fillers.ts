import { isbn } from '../schools/figures.ts';
import type { Habit } from './habits.ts';
import { booksOf, classesOf, nameOf, pupilsOf, roomsOf, SUPPLIES, staffOf } from './school.ts';
import type { Cell } from './table.ts';

const cycle =
  (...of: Cell[]) =>
  (i: number) =>
    of[i % of.length]!;
const around = (from: number, step: number, span: number) => (i: number) => from + ((i * step) % span);

/** What stands in a foreign table's column, row by row, by a word that says what it is. `turn` tells one table's pupils from another's. */
export function fillers(habit: Habit, turn: number, ofPupils: boolean) {
  const { structure } = habit;
  const all = classesOf(structure).flatMap(pupilsOf);
  // Eight pupils of four classes, and in the seventh row one whom the school does not have.
  const pupils = all
    .filter((_, i) => i % 6 === turn % 6)
    .slice(turn % 5)
    .slice(0, 8);
  const classes = classesOf(structure);
  const staff = staffOf(structure);
  const rooms = roomsOf(structure).slice(-6);
  const books = booksOf(structure);
  const day = (n: number) => (i: number) =>
    `2027-0${2 + ((i + n) % 2)}-${String(3 + ((i * 5 + n) % 20)).padStart(2, '0')}`;
  return {
    seq: (i) => i + 1,
    item: (i) => SUPPLIES[i % SUPPLIES.length]!.name,
    spec: (i) => SUPPLIES[i % SUPPLIES.length]!.spec,
    unit: (i) => SUPPLIES[i % SUPPLIES.length]!.unit,
    few: around(3, 4, 17),
    yuan: (i) => 3.5 + ((i * 7) % 20),
    yuan2: (i) => 3.8 + ((i * 7) % 20),
    sum: (i) => 50 + ((i * 35) % 400),
    rate: cycle('13%', '9%'),
    pct: cycle('96.5%', '88%', '92.1%'),
    date: day(0),
    date2: day(4),
    old: cycle('2009-07', '2015年8月', '2018-05'),
    born: cycle('2017-04-12', '2018-01-30'),
    dept: (i) => staff[i % staff.length]!.department,
    staff: (i) => staff[(i * 2) % staff.length]!.name,
    staff2: (i) => staff[(i * 2 + 3) % staff.length]!.name,
    staffno: (i) => staff[(i * 2) % staff.length]!.number,
    pupil: (i) => (i === 6 ? nameOf(14000 + turn) : pupils[i % pupils.length]!.name),
    number: (i) => pupils[i % pupils.length]!.number.replace(/1$/, i === 6 ? '9' : '1'),
    sex: (i) => pupils[i % pupils.length]!.sex,
    class: (i) =>
      habit.class(ofPupils ? pupils[i % pupils.length]!.class : classes[(i + 3) % classes.length]!),
    room: (i) => rooms[i % rooms.length]!.name,
    floor: cycle(1, 2, 3),
    dorm: cycle('3-201', '3-202', '3-305'),
    period: around(1, 2, 6),
    weekday: around(1, 1, 5),
    weekdayname: cycle('星期一', '星期二', '星期三', '星期四', '星期五'),
    subject: cycle('语文', '数学', '英语', '体育'),
    subject2: cycle('数学', '音乐', '语文', '美术'),
    score: around(78, 7, 22),
    score2: around(70, 11, 29),
    score3: around(240, 13, 50),
    level: cycle('优', '良', '优', '合格'),
    book: (i) => books[i % books.length]!.name,
    bookisbn: (i) => books[i % books.length]!.isbn,
    novel: cycle('稻草人', '小河的歌', '山那边的灯', '会飞的信', '石头记事'),
    author: cycle('林间', '阿桃', '沈穗'),
    press: cycle('少年儿童出版社', '海豚出版社'),
    isbn: (i) => isbn(95100 + i * 7, i % 2 === 0),
    paper: cycle('少年文摘', '小学生天地'),
    use: cycle('教学', '活动', '打印试卷', '维修'),
    ill: cycle('感冒', '事假', '发热'),
    away: cycle('市一中', '外国语学校', '县实验中学'),
    home: cycle('河滨路8号', '东街21号'),
    ward: cycle('内科', '外科', '眼科'),
    cm: around(118, 7, 30),
    kg: around(22, 5, 19),
    eye: cycle('5.0', '4.8', '4.9'),
    secs: cycle(9.8, 10.4, 11.2),
    ml: around(900, 130, 900),
    sport: cycle('60米', '跳远', '垒球'),
    club: cycle('合唱', '足球', '围棋'),
    camp: cycle('第一期', '第二期'),
    phone: (i) => `135${String(2468101 + i * 7)}0`,
    bank: (i) => `622848${String(1000000000000 + i * 97)}`,
    idcard: (i) => `51990020170${1 + (i % 9)}1${String(12340 + i)}`,
    shot: cycle('乙脑', '流脑'),
    honor: cycle('三好学生', '优秀少先队员', '一等奖'),
    topic: cycle('学习习惯', '古诗两首', '分数的认识'),
    dirty: cycle('地面有纸屑', '被子不齐', ''),
    broken: cycle('破损', '老化', '缺页'),
    ok: cycle('同意', '待定'),
    days: cycle('3天', '一周'),
    years: cycle('一年', '两年'),
    ck: (i) => `CK2027${String(200 + i)}`,
    stop: cycle('桥头', '东站', '菜市口'),
    size: cycle(130, 140, 150),
    clock: cycle('8:00', '8:30', '9:20', '10:20'),
    clock2: cycle('8:20', '9:10', '10:00', '11:00'),
    dish: cycle('馒头 稀饭', '面条', '包子 豆浆'),
    dish2: cycle('红烧肉 青菜', '番茄炒蛋', '土豆牛肉'),
    visitor: (i) => nameOf(15000 + i * 5),
    shift: cycle('白班', '夜班'),
    meter: around(1200, 33, 400),
    meter2: around(1300, 33, 400),
    extinguisher: cycle('灭火器', '消火栓'),
    none: () => null,
  } as Record<string, (i: number) => Cell>;
}
