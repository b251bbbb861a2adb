import { smallNumber, squeeze } from '../../intake/parse/plain.ts';
import { type Problem, problem } from '../../words/problem.ts';

const WORDS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '高一', '高二', '高三'];

/** 3 → 三, 7 → 七, 10 → 高一: as it stands before 年级 or (2)班. */
export function gradeWord(grade: number): string {
  return WORDS[grade] ?? String(grade);
}

/** 三 → 3, 初一 → 7, 高三 → 12, 10 → 10; null beyond 1 to 12. */
export function gradeDigits(text: string): number | null {
  const stage = /^([初高])(?:中)?([一二三123])$/.exec(text);
  if (stage) return (stage[1] === '初' ? 6 : 9) + (smallNumber(stage[2] ?? '') ?? 0);
  const grade = smallNumber(text);
  return grade !== null && grade >= 1 && grade <= 12 ? grade : null;
}

/** What helps to tell a grade that the cell alone does not say: 2024级, and the first year of a junior or senior school. */
export interface GradeContext {
  /** First year of the school year, for 2024级. */
  schoolYear?: number;
  /** The grade that the row or sheet names, and the classes of the school file: which school a 2024级 is of. */
  grade?: number;
  knownClasses?: ReadonlySet<string>;
  /** The school's name and the sheet's title. */
  school?: string;
}

/** The grade that a cell names: 三年级, 3, 三, 3年级, 初一, 七年级, 高二, 2024级, 小学三年级, 三年级下册; null when it names none or several. */
export function readGrade(text: string, ctx: GradeContext = {}): number | null {
  const flat = squeeze(text).replace(/^小学|^初中(?=[七八九])/, '');
  const match =
    /^(?:grade|year|yr|g|y)?(初中?[一二三123]|高中?[一二三123]|十[一二]?|[一二三四五六七八九]|1[0-2]|[1-9])(?:年级?|级)?[((]?(?:[上下](?:册|学期)?|全一册)?[))]?$/i.exec(
      flat,
    );
  if (match) return gradeDigits(match[1] ?? '');
  // 2026级, 2026年, 2026年9月: the year of entry, in which school begins in September.
  const cohort = /^(初|高)?中?(20\d{2}|\d{2}(?=级))(?:级|年|[-./年]0?[89]月?(?:1日)?)?$/.exec(flat);
  if (!cohort || ctx.schoolYear === undefined) return null;
  const entry = Number(cohort[2]) < 100 ? 2000 + Number(cohort[2]) : Number(cohort[2]);
  const years = ctx.schoolYear - entry + 1;
  if (years < 1) return null;
  if (cohort[1]) return years <= 3 ? years + (cohort[1] === '初' ? 6 : 9) : null;
  const shift = yearsBefore(years, ctx);
  if (years > 3) return years <= 9 || shift ? years : null;
  return shift === undefined ? null : years + shift;
}

/**
 * A junior or senior school counts its years anew: the grades before its first, by what the row, the part of the school (初中部),
 * its classes or its name (初级中学) say. Undefined where it may be either: a school of nine years has two 2026级.
 */
function yearsBefore(years: number, { grade, knownClasses, school = '' }: GradeContext): number | undefined {
  const shifts = [0, 6, 9];
  const row = shifts.find((s) => years + s === grade);
  if (row !== undefined) return row;
  const parts = new Set(school.match(/小学部|初中部|高中部/g));
  if (parts.size === 1) return parts.has('小学部') ? 0 : parts.has('初中部') ? 6 : 9;
  if (/一贯|九年制|十二年/.test(school)) return undefined;
  const known = shifts.filter((s) => knownClasses && hasGrade(knownClasses, years + s));
  if (known.length > 0) return known.length === 1 ? known[0] : undefined;
  if (/小学/.test(school)) return 0;
  if (/高级中学|高中|职(?!工)|中专|技工|技校/.test(school) && !/初/.test(school)) return 9;
  return /中学|初中/.test(school) ? 6 : 0;
}

/** 三年级, 高一. */
export const gradeName = (grade: number): string => `${gradeWord(grade)}${grade > 9 ? '' : '年级'}`;

/** What the parts of a school of several are called. */
const STAGES = { 小学: [1, 2, 3, 4, 5, 6], 初中: [7, 8, 9], 高中: [10, 11, 12] } as const;

/** The grades that a cell names: 1-6, 小学部, 一至三年级, 3、4年级, 一、二年级、七至九年级, 三年级; [] for 全校, 各年级; null when it is none of these. */
export function readGrades(text: string, ctx: GradeContext = {}): number[] | null {
  const flat = squeeze(text)
    .replace(/各?班$/, '')
    .replace(/学生$/, '');
  if (/^(全校|全部|所有|各年级|全年级|所有年级|每个?年级|不限|all)$/i.test(flat)) return [];
  const one = readGrade(flat, ctx);
  if (one !== null) return [one];
  const stage = /^(小学|初中|高中)(?:部|学?段)?$/.exec(flat)?.[1] as keyof typeof STAGES | undefined;
  if (stage) return [...STAGES[stage]];
  const band = /^(低|中|高)年?级?段?(?:年级)?$/.exec(flat)?.[1];
  if (band) return band === '低' ? [1, 2] : band === '中' ? [3, 4] : [5, 6];
  const parts = flat.replace(/年级$/, '').split(/[、,;/&和及与+]/);
  if (parts.length > 1) {
    const grades = parts.map((part) => readGrades(part, ctx));
    if (grades.some((of) => of === null || of.length === 0)) return null;
    return [...new Set(grades.flat() as number[])].sort((a, b) => a - b);
  }
  const range = /^(?:grades)?(.{1,5}?)(?:-|~|—|–|至|到|～)(.{1,5})$/i.exec(flat);
  if (range) {
    const to = readGrade(range[2] ?? '', ctx);
    const from = readGrade(range[1] ?? '', ctx);
    if (from === null || to === null || from > to) return null;
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  }
  // 一二年级, 四五六年级
  const run = /^([一二三四五六七八九]{2,})年级$/.exec(flat)?.[1];
  return run ? [...run].map((word) => gradeDigits(word) ?? 0) : null;
}

/** The one grade that a title or a sheet's name gives: 三年级学生名册; null for none, several (三、四年级) or a range (一至六年级). */
export function gradeIn(text: string, ctx: GradeContext = {}): number | null {
  const flat = squeeze(text);
  if (
    /[一二三四五六七八九]{2,}年级|[一二三四五六七八九\d]\s*(?:年级)?[-~—–至到、,][一二三四五六七八九\d]+年级/.test(
      flat,
    )
  )
    return null;
  const found = new Set<number>();
  for (const match of flat.matchAll(
    /(初[一二三]|高[一二三]|[一二三四五六七八九]|(?<!\d)(?:1[0-2]|[1-9]))年级|(?<!\d)(20\d{2}级)|(初[一二三]|高[一二三])(?!中)/g,
  )) {
    const grade = readGrade(match[1] ?? match[2] ?? match[3] ?? '', ctx);
    if (grade !== null) found.add(grade);
  }
  const whole = found.size === 0 ? /^([一二三四五六七八九])$/.exec(flat) : null;
  if (whole) found.add(gradeDigits(whole[1] ?? '') ?? 0);
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** The grade that 一年级 or 高一 is by itself; null of any other text. */
export function wholeGradeOf(text: string): number | null {
  const named = /^(.+)年级$|^([初高][一二三])$/.exec(text);
  return named && gradeDigits(named[1] ?? named[2] ?? '');
}

function hasGrade(classes: ReadonlySet<string>, grade: number): boolean {
  for (const code of classes) if (code.startsWith(`${grade}-`)) return true;
  return false;
}

const NURSERY =
  /^(学前(?!教育)|幼儿(?!保育|教育)|幼小|托儿|[大中小托](班$|\(?[一二三四五六七八九\d]\)?班)|.*幼儿园)/;
/** 学前2401班: a branch of a vocational school, with its year of entry. */
const ENTERED = /(?:20)?\d\d级?-?\(?\d{1,2}\)?班?$/;

/** Whether a class or a grade is one of a kindergarten: 大一班, 中班, 学前班. */
export const isBeforeSchool = (text: string): boolean =>
  NURSERY.test(squeeze(text)) && !ENTERED.test(squeeze(text));

/** The classes that bare digits may be: 302 → 3-2; 1012 → 10-12; 112 → 1-12, and with 班 11-2. */
export function splits(digits: string, named: boolean): { grade: number; number: number }[] {
  const found: { grade: number; number: number }[] = [];
  for (const at of [1, 2]) {
    const grade = Number(digits.slice(0, at));
    const rest = digits.slice(at);
    const number = Number(rest);
    if (rest === '' || grade < 1 || grade > 12 || number < 1) continue;
    if (rest.length === 2 || (rest.length === 1 && (named || digits.length === 2)))
      found.push({ grade, number });
  }
  return found;
}

/** What such a class is: outside the grades that there are, so that a row of it is none of ours. */
export const BEFORE_SCHOOL: Problem = problem('class-before-school', { count: 0 }, { aside: true });
