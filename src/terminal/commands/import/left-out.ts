import { basename } from 'node:path';
import { printableLine } from '../../../intake/printable.ts';
import type { FileReading, ReadResult } from '../../../intake/reading.ts';
import { groupBy } from '../../../store/groups.ts';
import type { Problem } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';
import { problemMessage } from '../../report.ts';
import { causesOf, type Held, passedOver } from './holding.ts';
import { problemLine } from './preview.ts';

/** The files that do not go in, a line each with the reason; '' when all do. What is held back can be mended, and says how. */
export function leftOutText(ctx: Context, result: ReadResult, held: Held): string {
  const said = ctx.words.import.preview;
  const causes = causesOf(held, result.files);
  const passed = passedOver(result);
  if (held.size + passed.length === 0) return '';
  const lines = [...byHint(ctx, [...causes.values()])].flatMap(([hint, files]) => [
    ...files.map((why) => `  ${fileLine(ctx, why)}`),
    ...(hint ? [`    → ${hint.replaceAll('\n', '\n      ')}`] : []),
  ]);
  return [
    ctx.terminal.paint.strong(said.leftOut({ files: held.size + passed.length })),
    ...lines,
    ...passedLines(ctx, passed),
  ].join('\n');
}

/** Of so many files that are left for one reason it is said once. */
const MANY_ALIKE = 4;

/** The files that are none of ours, a line each with the reason; those of one reason together, with what to do. */
function passedLines(ctx: Context, passed: readonly FileReading[]): string[] {
  const reasons = passed.flatMap(({ loaded, skipped }) =>
    skipped.slice(0, 1).map((why) => ({ file: loaded.file, why, ...problemMessage(ctx.words, why) })),
  );
  const alike = groupBy(reasons, ({ message, hint }) => `${message}\n${hint}`);
  return [...alike.values()].flatMap((same) => {
    if (same.length < MANY_ALIKE) return same.map(({ file, why }) => line(ctx, file, why));
    const { message, hint } = same[0]!;
    const files = same.map(({ file }) => printableLine(file)).join(ctx.words.list);
    return [`  ${files}  ${message}`, ...(hint ? [`    → ${hint}`] : [])];
  });
}

/** What stands against each file, with what to do: files of which the same is to be done stand together. */
function byHint(ctx: Context, causes: readonly Problem[][]): Map<string, Problem[][]> {
  const hints = new Map<string, Problem[][]>();
  for (const why of causes) {
    const [first] = why;
    if (!first) continue;
    const { hint } = problemMessage(ctx.words, first);
    hints.set(hint, [...(hints.get(hint) ?? []), why]);
  }
  return hints;
}

/** The first of a file's problems, and how many more there are: of the same, or of others too. */
function fileLine(ctx: Context, why: readonly Problem[]): string {
  const said = ctx.words.import.preview;
  const [first, ...others] = why as [Problem, ...Problem[]];
  const same = others.every(({ code }) => code === first.code);
  const more = same ? said.andMoreSuch : said.andMore;
  return problemLine(ctx, first) + (others.length > 0 ? more({ more: others.length }) : '');
}

function line(ctx: Context, file: string, why: Problem): string {
  return `  ${printableLine(ctx.words.intake.place({ file, ...(why.at?.sheet ? { sheet: why.at.sheet } : {}) }))}  ${problemMessage(ctx.words, why).message}`;
}

const SHORT = 40;

/** What lies in the folders and is no table, in a line; '' when nothing does. */
export function othersText(ctx: Context, others: readonly string[]): string {
  if (others.length === 0) return '';
  // Of a long path the end says more than the beginning.
  const short = (path: string) => (path.length > SHORT ? basename(path) : path);
  const names = others.slice(0, 5).map((path) => printableLine(short(path), SHORT));
  const doc = others.some((path) => /\.doc$/i.test(path));
  return ctx.words.import.preview.others({ count: others.length, names: names.join(ctx.words.list), doc });
}
