import type {
  CellContext,
  CheckContext,
  Field,
  Parsed,
  Question,
  RawCell,
  ReadRow,
} from '../../intake/kind.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { placeOf } from '../../intake/place.ts';
import { type Problem, problem } from '../../words/problem.ts';
import { campusSaid } from './campus.ts';
import {
  BEFORE_SCHOOL,
  gradeIn,
  gradeName,
  gradeWord,
  isBeforeSchool,
  readGrade,
  readGrades,
} from './grade.ts';
import { classIn, namedClassIn } from './in-text.ts';
import { type ClassContext, type ClassRef, parseClass } from './name.ts';
import { isMainCampus, numberTold, whichNumber } from './named.ts';

interface SheetSays {
  grade: number | undefined;
  campus: string | undefined;
  /** A question where it is called by a name that nobody has told the number of. */
  class: Parsed<ClassRef> | null;
}

/** What the sheet's name, its title or the file's name says of grade and class, kept for the rows of one sheet. */
let last:
  | {
      of: Pick<CellContext, 'file' | 'sheetName' | 'title' | 'term' | 'knownClasses' | 'answers'>;
      says: SheetSays;
    }
  | undefined;

function sheetSays(ctx: CellContext): SheetSays {
  const { file, sheetName, title, term, knownClasses, answers } = ctx;
  const of = last?.of;
  const same = of && of.title === title && of.sheetName === sheetName && of.file === file;
  const known = of?.knownClasses === knownClasses && of.answers === answers;
  if (last && same && known && of.term.year === term.year) return last.says;
  const campus = campusSaid([ctx.title, ctx.around ?? '', ctx.sheetName, fileName(ctx.file)], answers);
  const more = { ...gradeContext(ctx), answers, ...(campus === undefined ? {} : { campus }) };
  // A sub-title (三(2)班 above its pupils) stands at the end of the title and speaks for the rows below it.
  const nearest = ctx.title.split(' ').pop() ?? '';
  const over = [nearest, ctx.sheetName, ctx.title, ctx.around ?? ''];
  const outright = first([...over, fileName(ctx.file)], (text) => classIn(text, more));
  const grade = first(over, (text) => gradeIn(text, more)) ?? outright?.grade;
  const named = { ...more, ...(grade === undefined ? {} : { sheetGrade: grade }) };
  const own = outright ?? first([nearest, ctx.sheetName], (text) => numberedIn(text, named));
  const said = own
    ? { value: own }
    : (first([...over, fileName(ctx.file)], (text) => namedClassIn(text, named)) ??
      first([nearest, ctx.sheetName, fileName(ctx.file)], beforeSchool));
  last = {
    of: { file, sheetName, title, term, knownClasses, answers },
    says: { grade, campus, class: said ?? null },
  };
  return last.says;
}

/** 大一班 as a sheet's name: its pupils are in no class that there can be. */
const beforeSchool = (text: string): Parsed<ClassRef> | null =>
  isBeforeSchool(text) ? { problem: BEFORE_SCHOOL } : null;

/** 1班 of a sheet's name or above its pupils, where the title says of which grade. */
function numberedIn(text: string, ctx: ClassContext): ClassRef | null {
  if (ctx.sheetGrade === undefined || !/^\(?\d{1,2}\)?班$/.test(squeeze(text))) return null;
  const read = parseClass({ value: text, text }, ctx);
  return 'value' in read ? read.value : null;
}

function first<T>(texts: readonly string[], found: (text: string) => T | null): T | undefined {
  for (const text of texts) {
    const one = found(text);
    if (one !== null) return one;
  }
  return undefined;
}

/** 三2班学生名单 of 名单/三2班学生名单.xlsx. */
export function fileName(path: string): string {
  return path.replace(/^.*[\\/]|\.\w+$/g, '');
}

/** What 2026级 needs besides: the school year, the classes that are known, which school it is. */
function gradeContext(ctx: CellContext) {
  return {
    schoolYear: ctx.term.year,
    knownClasses: ctx.knownClasses,
    school: `${ctx.term.school ?? ''} ${ctx.title} ${ctx.sheetName}`,
  };
}

/** What reading a class may know in this cell. */
export function classContext(ctx: CellContext): ClassContext {
  const context: ClassContext = {
    ...gradeContext(ctx),
    answers: ctx.answers,
  };
  if (typeof ctx.row.grade === 'number') context.grade = ctx.row.grade;
  const { grade, campus } = sheetSays(ctx);
  const of = typeof ctx.row.campus === 'string' ? ctx.row.campus : campus;
  if (of !== undefined) context.campus = of;
  if (grade !== undefined) context.sheetGrade = grade;
  return context;
}

/** The class that was read last: in most rows of a list it is the same again. */
let before: { key: readonly unknown[]; parsed: Parsed<ClassRef> } | undefined;

function classOf(cell: RawCell, ctx: CellContext, addsClasses: boolean): Parsed<ClassRef> {
  const { grade, campus } = ctx.row;
  const key = [cell.text, cell.value, grade, campus, sheetSays(ctx), ctx.answers, ctx.term, addsClasses];
  if (!before || key.some((one, i) => one !== before?.key[i])) {
    const context = classContext(ctx);
    const parsed = parseClass(cell, addsClasses ? { ...context, addsClasses } : context);
    before = { key, parsed };
  }
  return before.parsed;
}

/** The grade that the sheet's name or title speaks of. */
export function sheetGrade(ctx: CellContext): number | undefined {
  return sheetSays(ctx).grade;
}

/** 年级, before the class: only what its own column says. A number for one grade. */
export const gradeField: Field<number | undefined> = {
  key: 'grade',
  fillDown: true,
  totals: false,
  parse(cell, ctx) {
    const grade = readGrade(cell.text, gradeContext(ctx));
    if (grade === null && isBeforeSchool(cell.text)) return { problem: BEFORE_SCHOOL };
    return grade === null ? { problem: problem('grade-unreadable', {}) } : { value: grade };
  },
};

/** 年级 of goods: one, several (1-6, 三、四年级), [] for all. Falls back on the sheet's name and title. */
export const gradesField: Field<number[] | undefined> = {
  key: 'grades',
  fillDown: true,
  totals: false,
  parse(cell, ctx): Parsed<number[] | undefined> {
    const { value } = cell;
    if (value instanceof Date) {
      const written = `${value.getUTCMonth() + 1}-${value.getUTCDate()}`;
      return { problem: problem('grade-turned-date', { written }) };
    }
    const grades = readGrades(cell.text, gradeContext(ctx));
    if (grades === null && isBeforeSchool(cell.text)) return { problem: BEFORE_SCHOOL };
    return grades === null ? { problem: problem('grade-unreadable', {}) } : { value: grades };
  },
  fallback(ctx) {
    const grade = sheetGrade(ctx);
    return grade === undefined ? null : { value: [grade] };
  },
};

/** 班级, in any writing; without such a column the sheet's name or title says it. */
export const classField: Field<ClassRef> = {
  key: 'class',
  required: true,
  fillDown: true,
  totals: false,
  parse: (cell, ctx) => classOf(cell, ctx, false),
  fallback(ctx) {
    return sheetSays(ctx).class;
  },
};

/** 班级 of tables that bring classes: 一年级 is a class where a grade has no other. Check the rows with `classesAgree`. */
export const newClassField: Field<ClassRef> = {
  ...classField,
  fillDown: 'sparse',
  parse: (cell, ctx) => classOf(cell, ctx, true),
  fallback(ctx) {
    return classField.fallback?.(ctx) ?? onlyOfGrade(ctx) ?? wholeSheet(ctx);
  },
};

/** Where only the grade is said, it is the class: a small school has one a grade. Check the rows with `classesAgree`. */
function onlyOfGrade(ctx: CellContext): Parsed<ClassRef> | null {
  const { grade } = ctx.row;
  if (typeof grade !== 'number') return null;
  const text = `${gradeWord(grade)}年级`;
  return parseClass({ value: text, text }, { ...classContext(ctx), addsClasses: true });
}

/** Pupils on a sheet that says nothing but 三年级: of a school that has one class a grade, they are that class. Which it is, is asked. */
const wholeSheet = (ctx: CellContext) => wholeGrade(sheetGrade(ctx), ctx);

/** A grade as a class: which it is, is asked, as long as the school has none of that grade. */
function wholeGrade(grade: number | undefined, ctx: CellContext): Parsed<ClassRef> | null {
  if (grade === undefined || [...ctx.knownClasses].some((code) => code.startsWith(`${grade}-`))) return null;
  const named = { word: gradeName(grade), grade };
  const number = numberTold(named, ctx.answers);
  return number === undefined
    ? { question: whichNumber(named) }
    : { value: { code: `${grade}-${number}`, grade, number, whole: true } };
}

/** 三年级 of a list by grades is a class where the school has one such class: its roster says so. Where it has none, that is asked. */
export function knownOfGrade(ctx: CellContext): Parsed<ClassRef> | null {
  const { grade } = ctx.row;
  if (ctx.row.campus !== undefined) return onlyOfGrade(ctx);
  const own = [...ctx.knownClasses].filter((code) => code.startsWith(`${grade}-`));
  if (own.length > 0) return own.length === 1 ? onlyOfGrade(ctx) : null;
  return wholeGrade(typeof grade === 'number' ? grade : undefined, ctx);
}

/** What a class is called must be one class: see `severalInGrade`, `twoNames`. */
export const classesAgree = (
  rows: readonly ReadRow<{ class: ClassRef }>[],
  { answers }: Pick<CheckContext, 'answers'>,
): (Problem | Question)[] => [...severalInGrade(rows), ...twoNames(rows, answers)];

/**
 * 七(1)班 and 七(1)班(国际部), 一(1)班 of two campuses in the same lists may be two classes: which number the other has, unless a person
 * said so. The plain name, the main campus or the first keeps its own.
 */
function twoNames(
  rows: readonly ReadRow<{ class: ClassRef }>[],
  answers: CheckContext['answers'],
): Question[] {
  const names = new Map<string, Map<string, ReadRow<{ class: ClassRef }>>>();
  for (const read of rows) {
    const { code, called = '' } = read.row.class;
    const own = names.get(code) ?? new Map<string, typeof read>();
    if (!own.has(called) && !answers.has(`class:${called}`)) names.set(code, own.set(called, read));
  }
  return [...names.values()].flatMap((own) => {
    const keeps = [...own.keys()].find((name) => name === '' || isMainCampus(name)) ?? [...own.keys()][0];
    return [...own].flatMap(([word, read]) => {
      const asked = whichNumber({ word, grade: read.row.class.grade });
      const placed = { ...asked, problem: { ...asked.problem, at: placeOf(read, 'class') } };
      return word === keeps ? [] : [placed];
    });
  });
}

/** 一年级 for a class although the same table has an 一(2)班: which class is meant is not known. */
function severalInGrade(rows: readonly ReadRow<{ class: ClassRef }>[]): Problem[] {
  const codes = new Set(rows.map(({ row }) => row.class.code));
  const count = (grade: number) => [...codes].filter((code) => code.startsWith(`${grade}-`)).length;
  return rows
    .filter(({ row }) => row.class.whole && count(row.class.grade) > 1)
    .map((read) => {
      const { grade } = read.row.class;
      const args = { grade: `${gradeWord(grade)}年级`, count: count(grade) };
      return problem('class-grade-only', args, { at: placeOf(read, 'class') });
    });
}
