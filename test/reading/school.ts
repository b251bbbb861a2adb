import { isbn } from '../schools/figures.ts';

/** What a made-up school is like: grade → number of classes. */
export type Structure = 'town' | 'village' | 'nine' | 'large';
/** What the school file is called that a table is read into. */
export const schoolName = (structure: Structure) =>
  structure === 'nine' ? '桥头九年一贯制学校' : '桥头小学';
export const CLASSES: Record<Structure, Record<number, number>> = {
  town: { 1: 2, 2: 2, 3: 2, 4: 2, 5: 2, 6: 2 },
  village: { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1 },
  nine: { 1: 1, 2: 1, 3: 2, 4: 2, 5: 1, 6: 1, 7: 3, 8: 2, 9: 2 },
  large: { 1: 4, 2: 4, 3: 5, 4: 4, 5: 4, 6: 4 },
};

export interface ClassOf {
  grade: number;
  number: number;
}

export const codeOf = ({ grade, number }: ClassOf) => `${grade}-${number}`;
export const classesOf = (structure: Structure): ClassOf[] =>
  Object.entries(CLASSES[structure]).flatMap(([grade, n]) =>
    Array.from({ length: n }, (_, i) => ({ grade: Number(grade), number: i + 1 })),
  );

/** Pupils in a class: few, so that a corpus of hundreds of tables stays quick. */
export const sizeOf = ({ grade, number }: ClassOf) => 5 + ((grade * 3 + number * 5) % 4);

const SURNAMES = [...'柏裘苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐'];
const GIVEN = [...'知行远禾沐辰予墨初苒屿棠言川昭野星澜可意南乔砚衡舟遥青牧'];

/** Names of nobody: surname and given name counted off, no two alike within 20,000. */
export const nameOf = (i: number): string =>
  SURNAMES[i % 29]! +
  GIVEN[(i * 7 + Math.floor(i / 29)) % 28]! +
  (i % 5 === 4 ? '' : GIVEN[(i * 3 + 5 + Math.floor(i / 580)) % 28]!);

export interface Pupil {
  class: ClassOf;
  name: string;
  sex: '男' | '女';
  /** A number of the register: G and 18 digits. */
  number: string;
}

export function pupilsOf(cls: ClassOf): Pupil[] {
  const base = cls.grade * 400 + cls.number * 40;
  const entry = 2026 - cls.grade + 1;
  return Array.from({ length: sizeOf(cls) }, (_, i) => ({
    class: cls,
    name: nameOf(base + i),
    sex: (base + i * 3) % 7 < 4 ? '男' : '女',
    number: `G5199${String(entry)}${String(cls.grade)}${String(cls.number).padStart(2, '0')}0${String(10400 + i * 17 + base)}01`,
  }));
}

export interface Person {
  number: string;
  name: string;
  sex: '男' | '女';
  department: string;
  post: string;
  duty: string;
  subject: string;
  phone: string;
}

const TEAMS = ['语文组', '数学组', '英语组', '综合组'];
const SUBJECTS_OF = ['语文', '数学', '英语', '体育'];

/** The teacher of each class and six others. */
export function staffOf(structure: Structure): Person[] {
  const classes = classesOf(structure);
  const others = [
    ['校长室', '管理', '校长'],
    ['教导处', '管理', '教导主任'],
    ['总务处', '管理', '总务主任'],
    ['总务处', '职员', '保管员'],
    ['校医室', '职员', '校医'],
    ['综合组', '教师', '教研组长'],
  ] as const;
  return [...classes.map(() => null), ...others].map((other, i) => ({
    number: `Z${String(101 + i)}`,
    name: nameOf(9000 + i * 11),
    sex: i % 3 ? '女' : '男',
    department: other?.[0] ?? TEAMS[i % 4]!,
    post: other?.[1] ?? '教师',
    duty: other?.[2] ?? '',
    subject: other ? (other[1] === '教师' ? '音乐' : '') : SUBJECTS_OF[i % 4]!,
    phone: `139${String(5120000 + i * 7919).padStart(8, '0')}`,
  }));
}

/** Who teaches a class as its own: the n-th of the staff. */
export const headOf = (structure: Structure, cls: ClassOf): string =>
  staffOf(structure)[classesOf(structure).findIndex((c) => codeOf(c) === codeOf(cls))]!.name;

export interface Room {
  name: string;
  building: string;
  floor: number;
  kind: string;
  class?: ClassOf;
  desks: number;
  chairs: number;
}

export function roomsOf(structure: Structure): Room[] {
  const own = classesOf(structure).map((cls) => ({
    name: `${cls.grade}0${cls.number}`,
    building: cls.grade > 6 ? '求是楼' : '启明楼',
    floor: cls.grade > 6 ? cls.grade - 6 : Math.ceil(cls.grade / 2),
    kind: '普通教室',
    class: cls,
    desks: sizeOf(cls) + 2,
    chairs: sizeOf(cls) + 3,
  }));
  const shared = [
    { name: '科学实验室', building: '致远楼', floor: 1, kind: '科学实验室', desks: 24, chairs: 48 },
    { name: '音乐教室', building: '致远楼', floor: 2, kind: '音乐教室', desks: 0, chairs: 50 },
    { name: '计算机教室', building: '致远楼', floor: 3, kind: '计算机教室', desks: 45, chairs: 45 },
  ];
  return [...own, ...shared];
}

export interface Book {
  grade: number;
  subject: string;
  name: string;
  isbn: string;
  publisher: string;
  /** Fen. */
  price: number;
  teachers: number;
}

const gradeWord = (grade: number) => `${'零一二三四五六七八九'[grade]}年级`;

export function booksOf(structure: Structure): Book[] {
  return Object.keys(CLASSES[structure])
    .map(Number)
    .filter((grade) => grade <= 4)
    .flatMap((grade) =>
      ['语文', '数学', '科学'].map((subject, s) => ({
        grade,
        subject,
        name: `${subject} ${gradeWord(grade)} 下册`,
        isbn: isbn(61000 + grade * 100 + s, false),
        publisher: ['人民教育出版社', '西南师范大学出版社', '教育科学出版社'][s]!,
        price: 735 + grade * 41 + s * 118,
        teachers: 1 + ((grade + s) % 3),
      })),
    );
}

export const pupilsIn = (structure: Structure, grade: number): number =>
  classesOf(structure)
    .filter((c) => c.grade === grade)
    .reduce((sum, c) => sum + sizeOf(c), 0);

export interface Supply {
  name: string;
  spec: string;
  unit: string;
  held: number;
  /** Fen. */
  price: number;
  minimum: number;
  place: string;
  category: string;
}

const supply = (
  name: string,
  spec: string,
  unit: string,
  held: number,
  price: number,
  category: string,
): Supply => ({
  name,
  spec,
  unit,
  held,
  price,
  minimum: 5 + (held % 7),
  place: category === '体育器材' ? '器材室' : `库房${'甲乙丙'[held % 3]}架`,
  category,
});

export const SUPPLIES: readonly Supply[] = [
  supply('水溶性粉笔', '白色 50支/盒', '盒', 63, 460, '教学用品'),
  supply('水溶性粉笔', '彩色 50支/盒', '盒', 22, 520, '教学用品'),
  supply('板擦', '磁吸', '个', 17, 350, '教学用品'),
  supply('打印纸', 'A4 80g', '包', 41, 2150, '办公用品'),
  supply('中性笔', '0.5mm 黑', '支', 236, 90, '办公用品'),
  supply('拖把', '棉线 大号', '把', 29, 1480, '清洁用品'),
  supply('垃圾袋', '45×50cm', '卷', 88, 310, '清洁用品'),
  supply('跳绳', '竹节 2.8m', '根', 54, 640, '体育器材'),
  supply('灯管', 'T5 14W', '支', 12, 1350, '维修材料'),
];

export const EXERCISE_BOOKS = [
  { name: '生字本', perPupil: { 1: 4, 2: 4, 3: 3, 4: 2, 5: 2, 6: 2 } },
  { name: '算术本', perPupil: { 1: 3, 2: 3, 3: 4, 4: 4, 5: 4, 6: 4 } },
  { name: '英语练习本', perPupil: { 3: 2, 4: 2, 5: 3, 6: 3 } },
  { name: '大作文本', perPupil: { 3: 1, 4: 2, 5: 2, 6: 2 } },
] as { name: string; perPupil: Record<number, number> }[];

export const AREAS = [
  '操场东侧',
  '操场西侧',
  '升旗台',
  '启明楼一楼走廊',
  '启明楼楼梯',
  '图书角',
  '校门口',
  '花坛',
];

/** The lists that a school has before the table under test comes. */
export type Need =
  | 'classes'
  | 'pupils'
  | 'staff'
  | 'rooms'
  | 'books'
  | 'supplies'
  | 'exercise-books'
  | 'standards'
  | 'timetable'
  | 'areas'
  | 'requests'
  | 'repairs';
