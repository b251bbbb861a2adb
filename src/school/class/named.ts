import type { Question } from '../../intake/kind.ts';
import { problem } from '../../words/problem.ts';
import { type GradeContext, gradeDigits, gradeWord, readGrade, readGrades } from './grade.ts';

/** A class that is called by a name: 三年级实验班, 24会计班, 国际部三(1)班. Which number it has in its grade, only the school knows. */
export interface NamedClass {
  /** With its grade, so that it says the same wherever it stands. */
  word: string;
  grade: number;
  cohort?: number;
}

interface NamedContext extends GradeContext {
  sheetGrade?: number;
  answers?: ReadonlyMap<string, string>;
  addsClasses?: boolean;
}

const NAME = '[(]?[\\p{Script=Han}A-Za-z+]{1,10}?[)]?';
const NUMBER = '(?:[(]?(?:\\d{1,2}|[一二三四五六七八九十])[)]?)?';
const BY_GRADE = new RegExp(`^(初[一二三]|高[一二三]|.{1,2}(?=年级))(?:年级)?(${NAME})${NUMBER}班$`, 'u');
const BY_ENTRY = new RegExp(`^(初|高)?(?:中)?(20\\d{2}|\\d{2})级?(${NAME})${NUMBER}班$`, 'u');
/** 机电2401班, 机电24-1班, 会计2024级(1)班: a branch, then its year of entry and its number there. */
const BY_BRANCH = /^(\p{Script=Han}{2,10})((?:20)?\d\d)(?:级|-)?[(]?(\d{1,2})[)]?(班?)$/u;
/** Year 3 Blue, Grade 5 Oxford. */
const IN_ENGLISH = /^(?:year|yr|grade|gr|g|y)\.?(1[0-2]|[1-9])-?([a-z]{2,12})$/i;
const ALONE = new RegExp(`^(${NAME})${NUMBER}班$`, 'u');
/** 国际部三(1)班, 西校区一1: the name before a class as others are written; 西三1 is short for 西校区三1. */
const BEFORE =
  /^(\p{Script=Han}{1,6}?(?:[部校区]|教学点|校点|村小|完小)|[东西南北中新老])((?:初|高)?(?:[一二三四五六七八九].*|\d.*班))$/u;
const MAIN_CAMPUS = /^(校?本部|总校|总部|主校区|本校|\p{Script=Han}{0,4}中心(校|小学|学校))/u;

/** Whose classes are called as if there were no other campus. */
export const isMainCampus = (name: string): boolean => MAIN_CAMPUS.test(name);

/** 西校区 and 三(1)班, 西 and 三(1)班: how a class is called in all lists of a school. */
export const ofCampus = (campus: string, name: string): string =>
  `${campus}${/^[东西南北中新老]$/.test(campus) ? '校区' : ''}${name}`;

/** 各班, 全班, 分班, 值班, 毕业班: many classes, or what is done with them. */
const NO_NAME =
  /^(各|全|每|本|所有|其他|相关|有关)|(各|全|每|本|所有|分|编|调|跟|插|转|开|上|下|值|接|换|早|晚|培训|辅导|毕业|复式|学前|兴趣|社团|补习|年级)$/;

/** The class that a text names by a word of the school; null where it does, or names no class. `text`: squeezed. */
export function namedClass(
  text: string,
  ctx: NamedContext,
  spelled: (text: string) => { grade: number; number: number } | null,
): NamedClass | null {
  const own = BY_GRADE.exec(text) ?? IN_ENGLISH.exec(text);
  const grade = own && gradeDigits(own[1] ?? '');
  if (own && grade) return NO_NAME.test(own[2] ?? '') ? null : { word: text, grade };
  const entry = BY_ENTRY.exec(text);
  if (entry) {
    const year = Number(entry[2]) < 100 ? 2000 + Number(entry[2]) : Number(entry[2]);
    const found = readGrade(`${entry[1] ?? ''}${year}级`, { ...ctx, grade: ctx.grade ?? ctx.sheetGrade });
    return found === null || !isBranch(entry[3] ?? '') ? null : { word: text, grade: found, cohort: year };
  }
  const branch = byBranch(text, ctx);
  if (branch) return branch;
  const inner = BEFORE.exec(text);
  const of = inner && spelled(inner[2] ?? '');
  if (of) {
    const word = ofCampus(inner?.[1] ?? '', `${gradeWord(of.grade)}(${of.number})班`);
    return { word, grade: of.grade };
  }
  const alone = ALONE.exec(text)?.[1];
  const near = ctx.grade ?? ctx.sheetGrade;
  if (alone === undefined || near === undefined || NO_NAME.test(alone)) return null;
  return { word: `${gradeWord(near)}年级${text}`, grade: near };
}

/** Of a name beside a year of entry; 26学前班 of a vocational school is a branch of it. */
const isBranch = (name: string): boolean => !NO_NAME.test(name) || /学前$/.test(name);

/** 机电2401 without 班 may be a place: a class where lists of classes say so, or a person did. */
function byBranch(text: string, ctx: NamedContext): NamedClass | null {
  const [, name = '', year = '', number = '', end] = BY_BRANCH.exec(text) ?? [];
  if (name === '' || !isBranch(name) || Number(number) < 1 || Number(number) > 30) return null;
  const word = end ? text : `${text}班`;
  if (!end && !ctx.addsClasses && !ctx.answers?.has(`class:${word}`)) return null;
  const cohort = 2000 + (Number(year) % 100);
  const grade = readGrade(`${cohort}级`, { ...ctx, grade: ctx.grade ?? ctx.sheetGrade });
  return grade === null ? null : { word, grade, cohort };
}

/** What a person said that such a word is: its number in the grade; undefined where nobody has. */
export function numberTold(
  { word, grade }: NamedClass,
  answers: NamedContext['answers'],
): number | undefined {
  const [, of, number] = /^(?:(\d+)-)?(\d+)$/.exec(answers?.get(`class:${word}`) ?? '') ?? [];
  return number === undefined || (of !== undefined && Number(of) !== grade) ? undefined : Number(number);
}

/** Which number it has. What else the import says of classes is weighed in `class-words.ts`, over all such words at once. */
export function whichNumber({ word, grade }: NamedClass): Question {
  return {
    id: `class:${word}`,
    problem: problem('class-named', { classes: word, command: '', others: '' }),
    choices: [],
    named: { word, grade },
  };
}

/** 一二年级复式班, 三、四年级: the grades that are taught together. */
export function jointGrades(text: string): number[] {
  const grades = readGrades(text.replace(/复式.?班?$|教学班$|班$/, ''));
  return grades && grades.length > 1 ? grades : [];
}
