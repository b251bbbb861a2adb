import { shortClass } from '../school/class/class.ts';
import { className } from '../school/class/name.ts';
import { type Lang, problemSaid, type Words } from '../words/index.ts';
import type { Place, Problem, Refusal } from '../words/problem.ts';
import type { Paint } from './paint.ts';

type Worded = { message: string; hint: string };

/** A problem's message and hint in the user's language. */
export function problemMessage(words: Words, problem: Problem): Worded {
  const args: Record<string, string | number> = {};
  for (const [key, arg] of Object.entries(problem.args ?? {}))
    args[key] = typeof arg === 'object' ? arg.join(words.list) : arg;
  const said = problemSaid(words, problem.code) as string | ((a: typeof args) => Worded);
  // Near names are told before the hint, where that does not say them itself.
  const isSaid = typeof said === 'string' && said.includes('{near}');
  const near =
    Array.isArray(problem.args?.near) && args.near && !isSaid ? words.terminal.near(String(args.near)) : '';
  if (typeof said === 'function') {
    const { message, hint } = said(args);
    return { message, hint: near + hint };
  }
  const lang = words.lang as Lang;
  const fill = (text: string, classSaid: (code: string) => string) =>
    text.replace(/\{(\w+)\}/g, (asked, name: string) => {
      // Filled where the school is known (own-class.ts).
      if (name === 'aClass') return asked;
      const arg = String(args[name]);
      return CLASSES.includes(name) ? classSaid(arg) : arg;
    });
  // A template's first line is the message, the rest the hint, whose commands have a class as it is typed.
  const [message = '', ...hint] = said.split('\n');
  return {
    message: fill(message, (code) => className(code, lang)),
    hint: near + fill(hint.join('\n'), (code) => shortClass(code, lang)),
  };
}

/** Arguments of templates that are the code of a class: 3-2. */
const CLASSES = ['class', 'ten'];

/** `名册.xlsx › 一年级 › B7`: where it is, outermost first; empty where it is nowhere in particular. */
export function placeText(words: Words, at: Place | undefined): string {
  return at ? words.intake.place(at) : '';
}

/** Every problem of a refusal as text: where, what (and the value found), what to do next. */
export function refusalText(words: Words, refusal: Refusal, paint: Paint): string {
  return alike(refusal.problems)
    .map(([first, ...others]) => problemText(words, first, paint) + othersText(words, first, others))
    .join('');
}

/** So many places of one and the same problem are named; all are in --json and in the workbook of --errors. */
const NAMED = 20;

/** More of one code in a column than this are one message with the others' places and values. */
const FEW = 4;

/**
 * Three cells of a column and more that say the same wrong thing are told together, and so are many of a kind, three sheets of a file,
 * and one wrong word in three files.
 */
function alike(problems: readonly Problem[]): [Problem, ...Problem[]][] {
  const groups = new Map<string, [Problem, ...Problem[]]>();
  const word = ({ code, args, value }: Problem) => JSON.stringify([code, args, value]);
  const said = ({ code, args, value, at }: Problem) => JSON.stringify([code, args, value, at?.file]);
  const columnOf = ({ code, at }: Problem) =>
    JSON.stringify([code, at?.file, at?.sheet, at?.column ?? at?.cell?.replace(/\d+$/, '')]);
  const times = counted(problems.map(said));
  const files = new Map<string, Set<string | undefined>>();
  for (const one of problems) files.set(word(one), (files.get(word(one)) ?? new Set()).add(one.at?.file));
  const inColumn = counted(problems.filter(({ at }) => at?.cell ?? at?.column).map(columnOf));
  for (const one of problems) {
    const { file, sheet, cell, column } = one.at ?? {};
    // A value that stands wherever one looks, in every timetable of a file: its columns and sheets matter no more.
    const everywhere = one.value !== undefined && (times.get(said(one)) ?? 0) > NAMED;
    const inFiles = one.value !== undefined && (files.get(word(one))?.size ?? 0) > 2;
    const many = !everywhere && !inFiles && (inColumn.get(columnOf(one)) ?? 0) > FEW;
    const where = inFiles
      ? []
      : everywhere
        ? [file]
        : cell || column
          ? [file, sheet, column ?? cell?.replace(/\d+$/, '')]
          : sheet
            ? [file]
            : [groups.size];
    const key = JSON.stringify([one.code, ...(many ? [] : [one.args, one.value]), where]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length > 2 ? [group] : group.map((one): [Problem] => [one]),
  );
}

function counted(keys: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

function othersText(words: Words, first: Problem, others: readonly Problem[]): string {
  if (others.length === 0) return '';
  const place = ({ at, value }: Problem) => {
    const where =
      at?.file !== first.at?.file
        ? words.intake.place({ ...at, column: undefined } as Place)
        : at?.line
          ? words.intake.place({ line: at.line })
          : [at?.sheet === first.at?.sheet ? '' : at?.sheet, at?.cell].filter(Boolean).join(' ');
    return value === undefined || value === first.value ? where : words.terminal.placeWith(where, value);
  };
  const places = others.slice(0, NAMED).map(place).join(words.list);
  const more = others.length > NAMED ? ' …' : '';
  return `  ${words.terminal.alike(others.length)}${places}${more}\n`;
}

/** One problem in two lines: where and what; then what to do. */
export function problemText(words: Words, problem: Problem, paint: Paint): string {
  const { message, hint } = problemMessage(words, problem);
  const place = placeText(words, problem.at);
  const value = problem.value === undefined ? '' : words.terminal.found(problem.value);
  const first = `${paint.bad(words.terminal.errorMark)} ${place ? `${paint.strong(place)}  ` : ''}${message}${value}`;
  return `${first}\n${hint ? `  ${words.terminal.hintMark}${hint}\n` : ''}`;
}

/** A refusal as the one JSON object that scripts read on stderr. */
export function refusalJson(words: Words, refusal: Refusal): string {
  const problems = refusal.problems.map((one) => problemJson(words, one));
  return `${JSON.stringify({ version: 1, error: { exit: refusal.exit, problems } })}\n`;
}

/** A problem as scripts read it, in a refusal as in an answer. */
export const problemJson = (words: Words, one: Problem) => ({
  at: placeText(words, one.at) || null,
  value: one.value ?? null,
  code: one.code,
  ...problemMessage(words, one),
});
