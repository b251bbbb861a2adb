import type { CellContext, Field, Parsed, RawCell } from '../../intake/kind.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { classContext, classField } from './fields.ts';
import { gradeWord } from './grade.ts';
import { type ClassContext, type ClassRef, parseClass } from './name.ts';

const BETWEEN = /[、,;/和及与]/;
const UNTIL = /[~—–至到-]/;

/** 班级 of rows that may speak of several: 一1、一2; 三(1)(2)班; 四(1、2)班; 一1~一4. A single class is a list of one. */
export const classesField: Field<ClassRef[]> = {
  ...classField,
  parse: (cell, ctx) => classesOf(cell, classContext(ctx)),
  fallback(ctx) {
    const read = classField.fallback?.(ctx) ?? null;
    return read && 'value' in read ? { value: [read.value] } : read;
  },
};

/** The class of a row that says only its grade: the only one that it can be, there and at its campus; a problem where it may be several. */
export function classOfGrade(ctx: CellContext): Parsed<ClassRef[]> | null {
  const { grade } = ctx.row;
  if (typeof grade !== 'number') return null;
  const text = `${gradeWord(grade)}年级`;
  return classesOf({ value: text, text }, classContext(ctx));
}

/** Every class that a cell names; what is no class, and no list of classes, is the problem or question of one class. */
export function classesOf(cell: RawCell, ctx: ClassContext): Parsed<ClassRef[]> {
  const several = typeof cell.value === 'string' ? severalIn(cell.text, ctx) : null;
  // 1、2 are two classes of a grade that is known, and else 一(2)班.
  if (several && (ctx.grade ?? ctx.sheetGrade) !== undefined) return { value: several };
  const one = parseClass(cell, ctx);
  if ('value' in one) return { value: [one.value] };
  return several ? { value: several } : (namedAmong(cell, ctx) ?? one);
}

/**
 * 24机电1班、24机电2班, 24机电1、2班: the first of several that is called by a name whose number nobody has told; the list of them once all
 * are.
 */
function namedAmong(cell: RawCell, ctx: ClassContext): Parsed<ClassRef[]> | null {
  const parts = wholeNames(cell.text.split(/[、,，;；]/).map(squeeze));
  const all = parts.map((text) => parseClass({ value: text, text }, ctx));
  if (parts.length < 2 || all.some((one) => 'problem' in one)) return null;
  const open = all.find((one) => 'question' in one);
  return open ?? { value: all.flatMap((one) => ('value' in one ? [one.value] : [])) };
}

/** 24机电1, 2班 as 24机电1班, 24机电2班: a bare number goes on with the name before it. */
function wholeNames(parts: readonly string[]): string[] {
  let name = '';
  return parts.map((part) => {
    const whole = /^\d{1,2}班?$/.test(part) ? `${name}${part}` : part;
    name = /^(.*[^\d(])\d{1,2}班?$/.exec(whole)?.[1] ?? '';
    return name === '' || whole.endsWith('班') ? whole : `${whole}班`;
  });
}

function severalIn(text: string, ctx: ClassContext): ClassRef[] | null {
  const flat = squeeze(text.trim().replace(/(?<=[\d班)）])\s+(?=\S)/g, '、'))
    .replace(/[[【〔]/g, '(')
    .replace(/[\]】〕]/g, ')')
    .replace(/～/g, '~')
    // 四(1、2)班, 四(1-3)班 as 四(1)、(2)班
    .replace(/\(([^()]*)\)/g, (_, inner: string) => `(${inner.replace(/[、,;/~—–至到-]/g, ')$&(')})`)
    .replace(/\)班?\(/g, ')、(');
  const found: ClassRef[] = [];
  for (const part of flat.split(BETWEEN)) {
    const [from, until, ...more] = part.split(UNTIL);
    const first = read(from ?? '', found.at(-1)?.grade, ctx);
    if (!first || more.length > 0) return null;
    found.push(first);
    if (until === undefined) continue;
    const last = read(until, first.grade, ctx);
    if (!last || last.grade !== first.grade || last.number <= first.number) return null;
    for (let number = first.number + 1; number <= last.number; number++)
      found.push({ code: `${first.grade}-${number}`, grade: first.grade, number });
  }
  return found.length > 1 ? found : null;
}

/** One class of a list: a bare number is of the grade that was said last. */
function read(text: string, grade: number | undefined, ctx: ClassContext): ClassRef | null {
  const cell = { value: text, text };
  const alone = parseClass(cell, ctx);
  if ('value' in alone) return alone.value;
  const within = grade === undefined ? alone : parseClass(cell, { ...ctx, sheetGrade: grade });
  return 'value' in within ? within.value : null;
}
