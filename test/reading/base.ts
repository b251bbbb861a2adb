import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runHere } from '../support/command.ts';
import { testFolder } from '../support/folder.ts';
import {
  AREAS,
  booksOf,
  classesOf,
  codeOf,
  EXERCISE_BOOKS,
  headOf,
  type Need,
  pupilsIn,
  pupilsOf,
  roomsOf,
  type Structure,
  SUPPLIES,
  schoolName,
  sizeOf,
  staffOf,
} from './school.ts';

const DIGITS = '零一二三四五六七八九';
const named = (code: string) => code.replace(/^(\d+)-(\d+)$/, (_, g, n) => `${DIGITS[Number(g)]}(${n})班`);
const WEEK = ['语文', '数学', '体育', '语文', '科学', '音乐', '数学', '语文', '美术', '道德与法治'];

/** What the program's own templates would have: the plainest lists there are, read without a doubt. */
const LISTS: Record<Need, { file: string; lines(s: Structure, classes: boolean): string[] }> = {
  classes: {
    file: '班级情况表.csv',
    lines: (s) => [
      '班级,人数,班主任',
      ...classesOf(s).map((c) => `${named(codeOf(c))},${sizeOf(c)},${headOf(s, c)}`),
    ],
  },
  pupils: {
    file: '学生名册.csv',
    lines: (s) => [
      '班级,学籍号,姓名,性别',
      ...classesOf(s)
        .flatMap(pupilsOf)
        .map((p) => `${named(codeOf(p.class))},${p.number},${p.name},${p.sex}`),
    ],
  },
  staff: {
    file: '教职工.csv',
    lines: (s) => [
      '工号,姓名,部门,岗位,职务',
      ...staffOf(s).map((p) => `${p.number},${p.name},${p.department},${p.post},${p.duty}`),
    ],
  },
  rooms: {
    file: '教室.csv',
    lines: (s, classes) => [
      '教室,楼栋,楼层,类型,使用班级,课桌,椅子',
      ...roomsOf(s).map((r) =>
        [
          r.name,
          r.building,
          r.floor,
          r.kind,
          r.class && classes ? named(codeOf(r.class)) : '',
          r.desks,
          r.chairs,
        ].join(','),
      ),
    ],
  },
  books: {
    file: '教材征订目录.csv',
    lines: (s) => [
      '年级,学科,书名,ISBN,出版社,定价,征订数,教师用书',
      ...booksOf(s).map((b) =>
        [
          b.grade,
          b.subject,
          b.name,
          b.isbn,
          b.publisher,
          b.price / 100,
          pupilsIn(s, b.grade) + b.teachers,
          b.teachers,
        ].join(),
      ),
    ],
  },
  supplies: {
    file: '物资库存.csv',
    lines: () => [
      '品名,规格型号,单位,类别,单价,库存数量,最低库存,存放地点',
      ...SUPPLIES.map((i) =>
        [i.name, i.spec, i.unit, i.category, i.price / 100, i.held, i.minimum, i.place].join(),
      ),
    ],
  },
  'exercise-books': {
    file: '簿册标准.csv',
    lines: () => [
      '年级,簿册名称,每生本数',
      ...EXERCISE_BOOKS.flatMap((b) => Object.entries(b.perPupil).map(([g, n]) => `${g},${b.name},${n}`)),
    ],
  },
  standards: {
    file: '配备标准.csv',
    lines: () => [
      '品名,规格型号,范围,数量',
      ...SUPPLIES.slice(0, 6).map((i, n) => `${i.name},${i.spec},${n === 4 ? '每师' : '每班'},${1 + n}`),
    ],
  },
  timetable: {
    file: '课程表.csv',
    lines: (s) => [
      '班级,星期,节次,科目',
      ...classesOf(s).flatMap((c) =>
        [1, 2, 3, 4, 5].flatMap((d) =>
          [1, 2].map((p) => `${named(codeOf(c))},${d},${p},${WEEK[(c.grade + d * 2 + p) % 10]}`),
        ),
      ),
    ],
  },
  areas: {
    file: '卫生责任区.csv',
    lines: (s) => [
      '责任区,责任班级',
      ...AREAS.slice(0, 5).map((name, i) => `${name},${named(codeOf(classesOf(s)[i]!))}`),
    ],
  },
  requests: {
    file: '部门申领.csv',
    lines: () => ['申请部门,物品,规格,数量,需用日期', '教导处,打印纸,A4 80g,6,2027-03-05'],
  },
  repairs: {
    file: '报修.csv',
    lines: (s) => ['报修日期,地点,故障,报修人', `2027-02-21,101,窗户插销坏,${staffOf(s)[0]!.name}`],
  },
};

const ORDER = Object.keys(LISTS) as Need[];
const made = new Map<string, Promise<string>>();

/** A folder with the school file of a school that has these lists already; made once, to be copied. */
export function baseSchool(structure: Structure, needs: readonly Need[]): Promise<string> {
  const sorted = ORDER.filter((need) => needs.includes(need));
  const key = `${structure} ${sorted.join(' ')}`;
  const known = made.get(key) ?? makeBase(structure, sorted);
  made.set(key, known);
  return known;
}

async function makeBase(structure: Structure, needs: readonly Need[]): Promise<string> {
  const folder = testFolder();
  await must(`kaixue init ${schoolName(structure)} --opens 2027-03-01 --quiet --no-input`, folder);
  if (needs.length === 0) return folder;
  mkdirSync(join(folder, '资料'));
  const classes = needs.includes('classes') || needs.includes('pupils');
  for (const need of needs) {
    const { file, lines } = LISTS[need];
    writeFileSync(join(folder, '资料', file), `\ufeff${lines(structure, classes).join('\n')}\n`);
  }
  await must('kaixue import 资料 --yes --quiet', folder);
  return folder;
}

async function must(command: string, folder: string): Promise<void> {
  const { exit, err } = await runHere(command, folder);
  if (exit !== 0) throw new Error(`${command} gave ${exit}\n${err}`);
}

/** A folder of its own with a copy of a base school and one file in it. */
export async function schoolWith(
  base: string,
  folder: string,
  file: string,
  bytes: Uint8Array,
): Promise<void> {
  copyFileSync(join(base, 'kaixue.db'), join(folder, 'kaixue.db'));
  for (const tail of ['-wal', '-shm'])
    if (existsSync(join(base, `kaixue.db${tail}`)))
      copyFileSync(join(base, `kaixue.db${tail}`), join(folder, `kaixue.db${tail}`));
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), bytes);
}
