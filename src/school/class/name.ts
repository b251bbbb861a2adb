import type { Parsed, RawCell } from '../../intake/kind.ts';
import { smallNumber, squeeze } from '../../intake/parse/plain.ts';
import type { Lang } from '../../words/index.ts';
import { problem } from '../../words/problem.ts';
import { onCampus, onlyOfCampus } from './campus.ts';
import { BEFORE_SCHOOL, gradeWord, isBeforeSchool, readGrade, splits, wholeGradeOf } from './grade.ts';
import { jointGrades, namedClass, numberTold, whichNumber } from './named.ts';
import { COHORT, SIGN, type Spoken, spelled } from './spelled.ts';

/** A class as read: its code, and whether the cell could as well have been another (the number 3.1 for 3.10). */
export interface ClassRef {
  code: string;
  grade: number;
  number: number;
  /** Year of entry, when the cell says it: 2024级2班. */
  cohort?: number;
  /** 3-10, when the cell was the number 3.1. */
  maybe?: string;
  /** The cell says 一年级 and nothing else: right only where the grade is a single class. */
  whole?: true;
  /** What else it is called: 三(1)班(实验班). */
  called?: string;
}

/** What helps to tell a class that the cell alone does not say. */
export interface ClassContext {
  /** First year of the school year: 2026 in 2026-2027-2. Needed for 2024级. */
  schoolYear?: number;
  /** What a grade column of the same row says. */
  grade?: number;
  /** What the sheet's name or title says; the cell may say otherwise. */
  sheetGrade?: number;
  knownClasses?: ReadonlySet<string>;
  /** The school's name and the sheet's title: which years 2026级 may be. */
  school?: string;
  /** What persons said: given only where they can be asked about a class that is called by a name. */
  answers?: ReadonlyMap<string, string>;
  /** These rows add the classes, so 一年级 may be one that the school file does not have yet. */
  addsClasses?: boolean;
  /** The campus of the row or of the sheet: a grade there is one class, whatever others the school has. */
  campus?: string;
}

/** '3-2' as people write it: 三(2)班, 初一 is 七(2)班, 高一(2)班; Class 3-2. */
export function className(code: string, lang: Lang = 'zh'): string {
  const match = /^(\d{1,2})-(\d{1,2})$/.exec(code);
  if (!match) return code;
  if (lang === 'en') return `Class ${code}`;
  return `${gradeWord(Number(match[1]))}(${match[2]})班`;
}

/** A class as typed at the terminal: 三2, 3.2, 3-2, 3-2班, 三(2)班, 3B, 3-B, 302 when there is such a class. */
export function parseClassArgument(typed: string, ctx: Omit<ClassContext, 'grade'> = {}): Parsed<ClassRef> {
  const text = typed.replace(/^(\d{1,2})[-.]([A-H])$/i, '$1$2');
  return parseClass({ value: text, text }, ctx);
}

/**
 * The class that a cell names, in any of the ways schools write it. Never guesses: what no grade explains, and a bare 302
 * that neither a grade nor the roster confirms, is a question or a problem; a date is named as the class that it was.
 */
export function parseClass(cell: RawCell, ctx: ClassContext = {}): Parsed<ClassRef> {
  const read = classAlone(cell, ctx);
  return ctx.campus === undefined || !('value' in read)
    ? read
    : { value: onCampus(read.value, ctx.campus, ctx.answers) };
}

function classAlone(cell: RawCell, ctx: ClassContext): Parsed<ClassRef> {
  const { value } = cell;
  if (value instanceof Date) return turnedDate(`${value.getUTCMonth() + 1}-${value.getUTCDate()}`, cell.text);
  const text = (typeof value === 'number' ? String(value) : squeeze(cell.text))
    .replace(/[[【〔{<《]/g, '(')
    .replace(/[\]】〕}>》]/g, ')')
    .replace(/^小学/, '')
    // 三年级(三班) is 三年级三班.
    .replace(/\(([一二三四五六七八九十\d]{1,3}班)\)$/, '$1');
  const date =
    /^(?:\d{4}[-/.年])?(\d{1,2})月(\d{1,2})日?$/.exec(text) ??
    /^\d{4}[-/.](\d{1,2})[-/.](\d{1,2})(?:0?0:00.*)?$/.exec(text);
  if (date) return turnedDate(`${Number(date[1])}-${Number(date[2])}`, cell.text);
  const month = /^(?:(\d{1,2})-)?([A-Z][a-z]{2})(?:-(\d{1,2}))?$/.exec(text);
  if (month && MONTHS.includes(month[2] ?? '')) {
    return turnedDate(
      `${MONTHS.indexOf(month[2] ?? '') + 1}-${Number(month[1] ?? month[3] ?? 1)}`,
      cell.text,
    );
  }
  const spoken = spelled(text, ctx);
  if (spoken) return agreed(spoken, cell, ctx, typeof value === 'number' && /^\d{1,2}\.1$/.test(text));
  if (isBeforeSchool(text)) return { problem: BEFORE_SCHOOL };
  return (
    inItsGrade(text, ctx) ??
    alsoCalled(text, ctx) ??
    taughtTogether(text, cell, ctx) ??
    byName(text, ctx) ??
    wholeGrade(text, cell, ctx) ??
    byContext(text, cell, ctx)
  );
}

/** 一班, 甲班 or A in a row or on a sheet of 三年级: the two together are read as 三年级一班 is. */
function inItsGrade(text: string, ctx: ClassContext): Parsed<ClassRef> | null {
  const grade = ctx.grade ?? ctx.sheetGrade;
  const own = SIGN.test(text) ? `${text}班` : text;
  const spoken =
    grade !== undefined && own.endsWith('班') ? spelled(`${gradeWord(grade)}年级${own}`, ctx) : null;
  return spoken && { value: refOf(spoken) };
}

/** 三(1)班(实验班): what stands in brackets behind a class is what else it is called. */
function alsoCalled(text: string, ctx: ClassContext): Parsed<ClassRef> | null {
  const [, own = '', called = ''] = /^(.+班)\((\p{Script=Han}{2,8})\)$/u.exec(text) ?? [];
  const read = own === '' ? null : parseClass({ value: own, text: own }, ctx);
  if (!read || !('value' in read)) return null;
  const { code, grade } = read.value;
  const word = `${className(code)}(${called})`;
  const number = numberTold({ word, grade }, ctx.answers);
  return { value: { ...read.value, called: word, ...(number && { number, code: `${grade}-${number}` }) } };
}

/** 一二年级复式班: pupils of several grades in one room are a class of each grade; which, the row's grade says. */
function taughtTogether(text: string, cell: RawCell, ctx: ClassContext): Parsed<ClassRef> | null {
  const grades = jointGrades(text);
  const nameless = /^复式.?班$/.test(text);
  if (grades.length === 0 && !nameless) return null;
  const { grade } = ctx;
  if (grade === undefined || (!nameless && !grades.includes(grade)))
    return { problem: problem('class-joint', {}) };
  return wholeGrade(`${gradeWord(grade)}年级`, cell, { ...ctx, addsClasses: true });
}

/** 三年级实验班: the number that a person said it has, else which. */
function byName(text: string, ctx: ClassContext): Parsed<ClassRef> | null {
  if (!ctx.answers) return null;
  const named = namedClass(text, ctx, (one) => spelled(one, ctx));
  const [, told, n] = /^(\d+)-(\d+)$/.exec(ctx.answers.get(`class:${text}`) ?? '') ?? [];
  // Of a word that says no grade, the answer does.
  if (!named && told && !/^\d+$/.test(text))
    return { value: refOf({ grade: Number(told), number: Number(n), called: text }) };
  if (!named) return null;
  const { word, cohort, grade } = named;
  const number = numberTold(named, ctx.answers);
  if (number === undefined) return { question: whichNumber(named) };
  return { value: refOf({ grade, number, ...(cohort === undefined ? {} : { cohort }), called: word }) };
}

/** 一年级 as a class: a small school has one class a grade. Null where the cell says more, or nothing tells that it is one. */
function wholeGrade(text: string, cell: RawCell, ctx: ClassContext): Parsed<ClassRef> | null {
  const grade = wholeGradeOf(text);
  if (!grade) return null;
  const of = { grade, number: 1, whole: true } as const;
  const own = onlyOfCampus(grade, ctx);
  if (own) return { value: own };
  if (ctx.campus !== undefined && ctx.addsClasses) return agreed(of, cell, ctx, false);
  const only = onlyClassOf(grade, ctx.knownClasses);
  if (only) return agreed(only, cell, ctx, false);
  const there = [...(ctx.knownClasses ?? [])].filter((code) => code.startsWith(`${grade}-`));
  if (there.length > 1) return { problem: problem('class-grade-only', { grade: text, count: there.length }) };
  if (ctx.addsClasses) return agreed(of, cell, ctx, false);
  // A roster may bring it still.
  return ctx.knownClasses && there.length === 0
    ? { problem: problem('class-not-known', { class: text }) }
    : null;
}

/** The class of a grade that has a single one, 一(1)班. */
export function onlyClassOf(grade: number, known: ReadonlySet<string> | undefined): ClassRef | null {
  const there = [...(known ?? [])].filter((code) => code.startsWith(`${grade}-`));
  return there.length === 1 && there[0] === `${grade}-1` ? refOf({ grade, number: 1 }) : null;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
function agreed(spoken: Spoken, cell: RawCell, ctx: ClassContext, cut: boolean): Parsed<ClassRef> {
  const ref = refOf(spoken);
  if (ctx.grade !== undefined && ctx.grade !== spoken.grade) {
    return {
      problem: problem('class-grade-differs', { grade: `${gradeWord(ctx.grade)}年级` }),
    };
  }
  if (!cut) return { value: ref };
  const ten = `${ref.grade}-10`;
  // A spreadsheet shows 3.10 as 3.1: doubtful only where there is such a class.
  if (!ctx.knownClasses?.has(ten)) return { value: { ...ref, maybe: ten } };
  return asked([ref.code, ten], cell, ctx);
}

function byContext(text: string, cell: RawCell, ctx: ClassContext): Parsed<ClassRef> {
  const grade = ctx.grade ?? ctx.sheetGrade;
  const bare = /^\(?([^()班]+)\)?班?$/.exec(text)?.[1] ?? '';
  const number = smallNumber(bare);
  if (number !== null && number > 0) {
    if (grade === undefined) return { problem: problem('class-without-grade', {}) };
    if (number <= 30) return { value: refOf({ grade, number }) };
  }
  if (!/^\d{2,4}$/.test(bare))
    return {
      problem: problem(COHORT.test(text) ? 'class-cohort-impossible' : 'class-unreadable', {}),
    };
  const choices: Spoken[] = [...splits(bare, text.endsWith('班')), ...byEntry(bare, ctx)];
  const confirmed = choices.filter((c) =>
    grade !== undefined ? c.grade === grade : ctx.knownClasses?.has(refOf(c).code),
  );
  const [only] = confirmed;
  if (only && confirmed.length === 1) return { value: refOf(only) };
  // 302班 can only be one class; a bare 302 may be a room. 2401 is none: a table that brings classes says so.
  const named = text.endsWith('班') || (ctx.addsClasses && choices[0]?.cohort !== undefined);
  if (grade === undefined && named && choices.length === 1 && choices[0]) return { value: refOf(choices[0]) };
  const codes = (confirmed.length > 1 ? confirmed : choices).map((c) => refOf(c).code);
  if (codes.length === 0 || grade !== undefined) return { problem: problem('class-unreadable', {}) };
  return asked(codes, cell, ctx);
}

/** 2401: who came in 2024, class 1. */
function byEntry(digits: string, ctx: ClassContext): Spoken[] {
  const match = /^(?:20)?(\d\d)(\d\d)$/.exec(digits);
  const number = Number(match?.[2]);
  if (!match || number < 1 || number > 30 || ctx.schoolYear === undefined) return [];
  const cohort = 2000 + Number(match[1]);
  const { schoolYear, knownClasses, school } = ctx;
  const grade = readGrade(`${cohort}级`, {
    schoolYear,
    knownClasses,
    school,
    grade: ctx.grade ?? ctx.sheetGrade,
  });
  return grade === null ? [] : [{ grade, number, cohort }];
}

function asked(codes: string[], cell: RawCell, ctx: ClassContext): Parsed<ClassRef> {
  const id = `class:${squeeze(cell.text)}`;
  const answer = ctx.answers?.get(id);
  const match = answer ? /^(\d+)-(\d+)$/.exec(answer) : null;
  if (match) return { value: refOf({ grade: Number(match[1]), number: Number(match[2]) }) };
  return {
    question: {
      id,
      problem: problem('class-ambiguous', {
        choices: codes.map((c) => className(c)),
      }),
      choices: codes,
      labels: codes.map((c) => className(c)),
    },
  };
}

function refOf(spoken: Spoken): ClassRef {
  return { code: `${spoken.grade}-${spoken.number}`, ...spoken };
}

function turnedDate(written: string, shown: string): Parsed<never> {
  return { problem: problem('class-turned-date', { value: shown, written }) };
}
