import type { Field, Took } from '../../intake/kind.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { gradesField } from '../../school/class/fields.ts';
import { gradeName, readGrade } from '../../school/class/grade.ts';

/** What a book's name says of itself. */
export interface BookTitle {
  /** Without 《》. */
  name: string;
  subject?: string;
  grade?: number;
  volume?: '上册' | '下册' | '全一册';
  /** 教师教学用书, 教参. */
  guide: boolean;
  /** 练习册, 同步 … : voluntary. */
  aid: boolean;
}

/** Longer names first: 信息科技 before 科技, 道德与法治 before 法治. */
const SUBJECTS: [RegExp, string][] = [
  [/道德与法治|道法|思想品德|品德与社会|品德与生活/, '道德与法治'],
  [/信息科技|信息技术/, '信息科技'],
  [/综合实践(活动)?/, '综合实践'],
  [/体育与健康|体育/, '体育与健康'],
  [/艺术[·.]?音乐|音乐|唱游|music/i, '音乐'],
  [/艺术[·.]?美术|美术|^art$/i, '美术'],
  [/劳动(教育|与技术)?/, '劳动'],
  [/语文|chinese/i, '语文'],
  [/数学|math/i, '数学'],
  [/英[语文]|english/i, '英语'],
  [/书法|写字/, '书法'],
  [/科学|science/i, '科学'],
  [/物理|physics/i, '物理'],
  [/化学|chemistry/i, '化学'],
  [/生物(学)?|biology/i, '生物'],
  [/地理|geography/i, '地理'],
  [/历史|history/i, '历史'],
  [/心理健康(教育)?/, '心理健康'],
  [/安全教育/, '安全教育'],
  [/艺术/, '艺术'],
];

const ANY_SUBJECT = SUBJECTS.map(([words]) => words.source.replace(/^\^|\$$/g, '')).join('|');

/** The grade in a name: 三年级, Grade 3; 三 before a volume that ends the name or stands before the subject: 语文三下, 三下语文. */
const GRADE = [
  /(?:^|[^a-z])grade(1[0-2]|[1-9])(?!\d)/i,
  new RegExp(
    `(初[一二三]|高[一二三]|[一二三四五六七八九]|(?<!\\d)[1-9](?!\\d))(?:年级|(?<=[初高].)|(?=[上下]册?(?:$|[))]|${ANY_SUBJECT})))`,
    'i',
  ),
];
const volumeOf = (half: '上' | '下') =>
  new RegExp(
    `${half}册|[((]${half}[))]|年级${half}|第${half === '上' ? '一' : '二'}学期|${half}$|[一二三四五六七八九\\d]${half}(?:${ANY_SUBJECT})`,
    'i',
  );
const VOLUMES = [
  ['上册', volumeOf('上')],
  ['下册', volumeOf('下')],
] as const;

/** Reads subject, grade, volume and kind from a name like 《义务教育教科书 数学 三年级 下册》. Only what it says. */
export function readTitle(text: string): BookTitle {
  const name = text
    .replace(/[《》〈〉]/g, '')
    .replace(/[\s\u3000]+/g, ' ')
    .trim();
  const flat = squeeze(name);
  const title: BookTitle = {
    name,
    guide: /教师教学用书|教师用书|教学参考|教参|教学用书|teacher'?s?(book|guide|edition)/i.test(flat),
    aid: /练习册|同步|补充习题|学习与评价|评价手册|课课练|导学|作业本|单元卷|试卷|寒假|暑假|伴你学|教辅|workbook/i.test(
      flat,
    ),
  };
  const subject = subjectOf(flat);
  if (subject) title.subject = subject;
  const grade = gradeIn(flat);
  const read = grade ? readGrade(grade[1] ?? '') : null;
  if (read !== null) title.grade = read;
  const volume = /全一?册/.test(flat) ? '全一册' : VOLUMES.find(([, says]) => says.test(flat))?.[0];
  if (volume) title.volume = volume;
  return title;
}

const gradeIn = (flat: string) => GRADE.map((form) => form.exec(flat)).find(Boolean);

/** The subject that a cell or a name gives, by its full name (道法 → 道德与法治); undefined when it names none. */
export function subjectOf(text: string): string | undefined {
  const flat = squeeze(text);
  return SUBJECTS.find(([words]) => words.test(flat))?.[1];
}

/** What a title has beside its subject and volume, which tells no two books of one grade apart. */
const BESIDE = /义务教育(课程标准(实验)?)?教科书|[上下全]一?册|[((][上下][))]|[·.\s]/g;

/**
 * What a book without an ISBN is called, so that the books of two grades are two: 语文（下） of grade 1 is 语文一年级下册, which it is
 * called as well where a list has no titles. `apart`: other rows show that each grade has its own.
 */
export function titleOfGrade(text: string, grades: readonly number[], apart = false): string {
  const [grade, ...others] = grades;
  const { grade: said, subject, volume } = readTitle(text);
  if (grade === undefined || others.length > 0 || said !== undefined) return text;
  const bare = text.normalize('NFKC').replace(BESIDE, '');
  const isBare = subject !== undefined && subjectOf(bare) === subject && SUBJECT_ONLY.test(bare);
  if (isBare) return `${bare}${gradeName(grade)}${volume ?? ''}`;
  return apart || (subject !== undefined && volume !== undefined && volume !== '全一册')
    ? `${gradeName(grade)}${text}`
    : text;
}

const SUBJECT_ONLY = new RegExp(`^(${ANY_SUBJECT})$`, 'i');

/** A name that says subject, grade and perhaps volume, and nothing else: 语文三下, 三年级下册语文. */
export function isBareTitle(text: string): boolean {
  const flat = squeeze(text.normalize('NFKC').replace(/[《》〈〉]/g, ''));
  const grade = gradeIn(flat);
  if (!grade) return false;
  const rest = flat.replace(grade[0], '').replace(BESIDE, '');
  return SUBJECT_ONLY.test(rest.replace(/^[上下]|[上下]$/, ''));
}

/** What a list takes a subject for is a book only beside its grade: teachers and lessons have subjects, too. */
export const bySubject = (took: Took): number =>
  took.get('name')?.concept === 'subject' && !took.has('grades') ? -2.5 : 0;

/** The grade that stands beside a title, where it tells which book is meant; what is no grade tells nothing. */
export const gradeBeside: Field<number[] | undefined> = {
  key: 'grades',
  fillDown: true,
  totals: false,
  parse(cell, ctx) {
    const read = gradesField.parse(cell, ctx);
    return 'value' in read ? read : { value: undefined };
  },
  ...(gradesField.fallback ? { fallback: gradesField.fallback } : {}),
};
