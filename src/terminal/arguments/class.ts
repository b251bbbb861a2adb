import { type ClassInfo, splitClassCode } from '../../school/class/class.ts';
import { readGrade, readGrades } from '../../school/class/grade.ts';
import { parseClassArgument } from '../../school/class/name.ts';
import { classesOf } from '../../school/class/several.ts';
import { classByCode, classes } from '../../school/class/store.ts';
import type { Term } from '../../school/term/term.ts';
import type { Reader } from '../../store/reader.ts';
import { EXIT, type Problem, problem, Refusal, refuse } from '../../words/problem.ts';
import type { Context } from '../context.ts';
import { problemMessage } from '../report.ts';

/**
 * The classes of typed names (三2, 3.2, 3-2, 三(2)班), lists and ranges of them (三1、三2, 三1-三4) and whole grades (三年级), each once,
 * in the order typed. An ambiguous one is asked at a terminal.
 * @throws Refusal 2 for what is no class, 66 when the term has none such
 */
export async function typedClasses(ctx: Context, term: Term, typed: readonly string[]): Promise<ClassInfo[]> {
  const known = knownClasses(ctx.read(), term.id);
  const found = new Map<number, ClassInfo>();
  for (const text of typed.flatMap((one) => eachOf(one, term, known))) {
    const one = await typedClass(ctx, term, text, known);
    found.set(one.id, one);
  }
  return [...found.values()];
}

/** What each class of a list, a range or a grade is called; what is one class, or nothing of these, stays as it was typed. */
function eachOf(text: string, term: Term, known: ReadonlySet<string>): string[] {
  const context = { schoolYear: term.year, knownClasses: known };
  if (!('problem' in parseClassArgument(text, context))) return [text];
  const grades = wholeGrades(text);
  const ofGrades = [...known].filter((code) => grades.includes(splitClassCode(code).grade));
  if (ofGrades.length > 0) return ofGrades;
  const plain = text.normalize('NFKC').replace(/\.{2,}|…+/g, '~');
  const several = classesOf({ value: plain, text: plain }, context);
  if ('value' in several) return several.value.map(({ code }) => code);
  const parts = plain.split(/[、,;]+/).filter((part) => part.trim() !== '');
  return parts.length > 1 || plain.includes('~')
    ? parts.flatMap((part) => (part.includes('~') ? classCodesTyped([part], known, term.year) : [part]))
    : [text];
}

/** 五年级, 三、四年级, 初一: the grades whose every class is meant; a bare figure says none. */
export function wholeGrades(text: string): number[] {
  const plain = text.normalize('NFKC').trim();
  return /年级(?:全部|各班|所有班级?)?$|^[初高][一二三]$/.test(plain) ? (readGrades(plain) ?? []) : [];
}

/** The one class of a typed name. @throws Refusal 2 for what is none, or several, 66 when the term has none such */
export async function typedClass(
  ctx: Context,
  term: Term,
  text: string,
  known: ReadonlySet<string> = knownClasses(ctx.read(), term.id),
): Promise<ClassInfo> {
  const parsed = parseClassArgument(text, { schoolYear: term.year, knownClasses: known });
  if ('problem' in parsed) throw new Refusal(EXIT.usage, [asTyped(parsed.problem, text)]);
  let code: string;
  if ('question' in parsed) {
    if (!ctx.options.input) throw new Refusal(EXIT.usage, [parsed.question.problem]);
    const { problem: asked, choices, labels } = parsed.question;
    const options = choices.map((value, i) => ({ name: labels?.[i] ?? value, value }));
    code = await ctx.ask.choose({ message: problemMessage(ctx.words, asked).message, choices: options });
  } else {
    code = parsed.value.code;
  }
  return classByCode(ctx.read(), term.id, code);
}

/** The code of one class as typed; it need not be there yet. @throws Refusal 2 */
export function classCodeTyped(
  text: string,
  known: ReadonlySet<string> = new Set(),
  schoolYear?: number,
): string {
  const parsed = parseClassArgument(text, { knownClasses: known, schoolYear });
  if ('value' in parsed) return parsed.value.code;
  throw new Refusal(EXIT.usage, [
    'problem' in parsed ? asTyped(parsed.problem, text) : parsed.question.problem,
  ]);
}

/** What a cell's problem is to somebody who types: there is no column to add. */
function asTyped(found: Problem, typed: string): Problem {
  const unread = found.code === 'class-unreadable' || found.code === 'class-without-grade';
  return unread ? problem('class-typed-unreadable', { typed }) : found;
}

/** Codes of classes as typed, ranges too: 一1..一6, 3-1~3-4. @throws Refusal 2 */
export function classCodesTyped(
  texts: readonly string[],
  known: ReadonlySet<string>,
  schoolYear?: number,
): string[] {
  const codes = texts.flatMap((text) => {
    const [first, last] = text.split(/\.{2,}|…+|[~～]/);
    if (last === undefined) return [classCodeTyped(text, known, schoolYear)];
    const from = splitClassCode(classCodeTyped(first!, known, schoolYear));
    // 一1..6: the grade is said once.
    const to = /^\d{1,2}班?$/.test(last)
      ? { grade: from.grade, number: Number.parseInt(last, 10) }
      : splitClassCode(classCodeTyped(last, known, schoolYear));
    if (to.grade !== from.grade || to.number < from.number) refuse(EXIT.usage, 'class-range-bad', { text });
    return Array.from({ length: to.number - from.number + 1 }, (_, i) => `${from.grade}-${from.number + i}`);
  });
  return [...new Set(codes)];
}

/** Codes of the classes that a term has. */
export function knownClasses(reader: Reader, termId: number): ReadonlySet<string> {
  return new Set(classes(reader, termId).map((c) => c.code));
}

/** --grade as typed: 3, 三, 三年级, 初一. @throws Refusal 2 */
export function parseGrade(typed: string): number {
  return readGrade(typed.normalize('NFKC').trim()) ?? refuse(EXIT.usage, 'grade-wrong', { grade: typed });
}

/** 1-3, 一至三年级, 低年级: as it is kept, '1,2,3'. @throws Refusal 2 for what names none */
export function gradesTyped(typed: string): string {
  const grades = readGrades(typed.normalize('NFKC').trim());
  return grades && grades.length > 0 ? grades.join(',') : refuse(EXIT.usage, 'grades-bad', { value: typed });
}
