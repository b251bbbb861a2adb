import { smallNumber } from '../../intake/parse/plain.ts';
import { type GradeContext, gradeDigits, readGrade } from './grade.ts';

const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const GRADE = '(初[一二三123]|高[一二三123]|十[一二]?|[一二三四五六七八九]|1[0-2]|[1-9])';
/** Forms that say grade and number without any help. */
const FORMS = [
  new RegExp(`^${GRADE}年级?第?\\(?${NUMBER}\\)?班?$`), // 三年级2班 三年级(二)班 三年二班
  new RegExp(`^${GRADE}级?\\(${NUMBER}班?\\)班?$`), // 三(2)班 三(2班)
  new RegExp(`^\\(?${GRADE}[.\\-–—―/_、·]${NUMBER}\\)?班?$`), // 3.2 3-2班 三.2
  /^(初[一二三]|高[一二三]|[一二三四五六七八九])(\d{1,2})班?$/, // 三2班
  /^(初[一二三]|高[一二三]|[一二三四五六七八九])([一二三四五六七八九])班?$/, // 三二班
  /^(初[一二三]|高[一二三])([一二三四五六七八九十]{1,3})班$/, // 高三十二班
  /^(?:g|gr\.?|grade|year)(\d{1,2}),?c(?:l\.?|lass)?(\d{1,2})$/i,
  /^(?:g|gr\.?|grade)(\d{1,2})[-.(](\d{1,2})\)?$/i, // G3-2 Grade 3(2)
  /^class(\d{1,2})[-.](\d{1,2})$/i,
];
const STEMS = '甲乙丙丁戊己庚辛';
const LETTERS = 'ABCDEFGH';
/** 一甲班, 三年级(乙)班, 三年级B班, 3A, Grade 10B: counted by the heavenly stems or by letters. */
const STEM = new RegExp(
  `^${GRADE}年?级?\\(?([${STEMS}${LETTERS}])\\)?班$|^(?:g|grade|y|year|class)?(1[0-2]|[1-9])\\(?([${LETTERS}])\\)?班?$`,
  'i',
);
/** 甲, (B): a class by the sign alone. */
export const SIGN = new RegExp(`^\\(?[${STEMS}${LETTERS}]\\)?$`, 'i');
/** 2024级2班. */
export const COHORT = new RegExp(`^(初|高)?(?:中)?(20\\d{2}|\\d{2})级\\(?${NUMBER}\\)?班?$`);

/** What a text says of a class by itself. */
export interface Spoken {
  grade: number;
  number: number;
  cohort?: number;
  whole?: true;
  called?: string;
}

/** The class that a text spells out, in any of the forms that schools write; null where it needs help. */
export function spelled(text: string, ctx: GradeContext & { sheetGrade?: number }): Spoken | null {
  for (const form of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const grade = gradeDigits(match[1] ?? '');
    const number = smallNumber(match[2] ?? '');
    if (grade !== null && number !== null && number > 0) return { grade, number };
  }
  const stem = STEM.exec(text);
  const stemGrade = gradeDigits(stem?.[1] ?? stem?.[3] ?? '');
  if (stem && stemGrade !== null) {
    const sign = (stem[2] ?? stem[4] ?? '').toUpperCase();
    return { grade: stemGrade, number: Math.max(STEMS.indexOf(sign), LETTERS.indexOf(sign)) + 1 };
  }
  const cohort = COHORT.exec(text);
  if (!cohort || ctx.schoolYear === undefined) return null;
  const entry = Number(cohort[2]) < 100 ? 2000 + Number(cohort[2]) : Number(cohort[2]);
  const number = smallNumber(cohort[3] ?? '');
  const grade = readGrade(`${cohort[1] ?? ''}${entry}级`, {
    schoolYear: ctx.schoolYear,
    grade: ctx.grade ?? ctx.sheetGrade,
    knownClasses: ctx.knownClasses,
    school: ctx.school,
  });
  if (number === null || grade === null) return null;
  return { grade, number, cohort: entry };
}
