import type { Parsed } from '../../intake/kind.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { gradeIn, gradeName } from './grade.ts';
import { type ClassContext, type ClassRef, onlyClassOf, parseClass } from './name.ts';

const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const GRADE = '(?:初[一二三]|高[一二三]|[一二三四五六七八九]|(?<!\\d)(?:1[0-2]|[1-9]))';
/** A class inside other words: 三(2)班课程表, 一(1)班班主任; it must end with 班 to be no date, room or term. */
const INSIDE = new RegExp(
  `${GRADE}年?级?\\(?[甲乙丙丁戊己庚辛A-Ha-h]\\)?班|${GRADE}年级?\\(?${NUMBER}\\)?班|${GRADE}\\(${NUMBER}\\)班?|${GRADE}[.\\-]${NUMBER}班|[初高]?[一二三四五六七八九]${NUMBER}班|(?<!\\d)20\\d{2}级\\(?${NUMBER}\\)?班|(?<!\\d)\\d{3,4}班`,
  'g',
);

/** 三2课程表, 初一3名单: a numeral and digits before words, and no 三1月, 二2号. */
const BEGINS =
  /^(?:[初高][一二三]|[一二三四五六七八九])\d{1,2}(?=\p{Script=Han})(?![月日年级届期次号组楼层个])/u;

/** Every class that a text speaks of, each once, in its order. */
export function classesIn(text: string, ctx: ClassContext = {}): ClassRef[] {
  const found = new Map<string, ClassRef>();
  const flat = squeeze(text)
    .replace(/[[【〔]/g, '(')
    .replace(/[\]】〕]/g, ')');
  for (const { 0: part, index } of flat.matchAll(INSIDE)) {
    const word = branchOf(flat.slice(0, index), part, ctx);
    const read = parseClass({ value: part, text: word }, ctx);
    if ('value' in read) found.set(read.value.code, read.value);
  }
  return [...found.values()];
}

/** What ends before a class's own name: 2026学年第二学期, 清源中学. */
const OPENS = /^.*(?:学期|学年度?|[春秋]季|年级?|学校|[小中]学|[职技]校|职高|中专|学院|学部|[附表])/u;

/**
 * 2401班 behind 机电 is 机电2401班, and no class that is called by its number: the longest such word that a person told of, else one that
 * has a year of entry and a name before it.
 */
function branchOf(before: string, part: string, { answers }: ClassContext): string {
  const [run = ''] = /\p{Script=Han}*$/u.exec(before) ?? [];
  const told = Array.from({ length: run.length }, (_, at) => `${run.slice(at)}${part}`);
  const word = told.find((one) => answers?.has(`class:${one}`));
  if (word !== undefined) return word;
  const name = run.replace(OPENS, '');
  return name.length > 1 && /^(?:20)?\d\d级?[(]?\d{1,2}[)]?班$/.test(part) && !/^\d{3}班$/.test(part)
    ? `${name}${part}`
    : part;
}

/** The one class of a sheet's name or title: 三(2)班, 3.2, 三2班名册, 三年级课程表 where that is one class; null for none or several. */
export function classIn(text: string, ctx: ClassContext = {}): ClassRef | null {
  const inside = classesIn(text, ctx);
  if (inside.length > 0) return inside.length === 1 ? (inside[0] ?? null) : null;
  const whole = squeeze(text);
  if (/^\d+$/.test(whole)) return null;
  const alone = { ...ctx, grade: undefined, sheetGrade: undefined };
  const read = whole.length > 8 ? null : parseClass({ value: whole, text: whole }, alone);
  if (read && 'value' in read) return read.value;
  const begins = BEGINS.exec(whole)?.[0];
  const first = begins && parseClass({ value: begins, text: begins }, alone);
  if (first && 'value' in first) return first.value;
  const grade = gradeIn(whole, ctx);
  if (grade === null) return null;
  const only = onlyClassOf(grade, ctx.knownClasses);
  if (only || ctx.campus === undefined) return only;
  const there = parseClass({ value: gradeName(grade), text: gradeName(grade) }, alone);
  return 'value' in there ? there.value : null;
}

/** Beginnings of a class that is called by a name, inside other words: 三年级, 初一, 2024级, 24. */
const NAMED =
  /(?:(?:[一二三四五六七八九]|(?<!\d)[1-9])年级|[初高][一二三]|(?<!\d)(?:20)?\d\d级?)[(]?[\p{Script=Han}A-Za-z]{1,8}?[)]?[(]?\d{0,2}[)]?班(?!主任|级|额|委|长|会)/gu;

/** 机电2401班, 会计24-1班 inside other words. */
const BRANCH = /\p{Script=Han}{2,}(?:20)?\d\d(?:级|-)?[(]?\d{1,2}[)]?班(?!主任|级|额|委|长|会)/gu;

/** The class that a sheet's name or title calls by a name, 三年级实验班学生名单: what a person said it is, or which it is; null for none or several. */
export function namedClassIn(text: string, ctx: ClassContext): Parsed<ClassRef> | null {
  const flat = squeeze(text).replace(/20\d\d(?:[-—–~]20\d\d)?(?:学年度?|年)/g, '');
  const inside = [
    ...[...flat.matchAll(NAMED)].map(([part]) => part),
    ...[...flat.matchAll(BRANCH)].map(([part]) => part.replace(OPENS, '')),
  ];
  const parts = inside.length === 0 && flat.length <= 8 ? [flat] : inside;
  const found = parts.flatMap((part) => {
    const read = parseClass({ value: part, text: part }, ctx);
    const named = 'question' in read ? read.question.named : 'value' in read && read.value.called;
    return named ? [read] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
