import { Refusal } from '../words/problem.ts';
import type { Context } from './context.ts';

/**
 * What was refused for a name that nobody and nothing has, typed again with a near one: asked at a terminal. Undefined where nothing is near, in a
 * script, and where it is none of them.
 */
export async function meantInstead(
  ctx: Context,
  error: unknown,
  typed: readonly string[],
): Promise<string[] | undefined> {
  if (!ctx.options.input || !(error instanceof Refusal) || error.problems.length !== 1) return undefined;
  const { near = [], ...args } = error.problems[0]!.args;
  const names = [near].flat().map(String).filter(Boolean);
  const at = typed.findIndex((word) => Object.values(args).some((arg) => saysOf(word) === arg));
  if (names.length === 0 || at < 0) return undefined;
  const w = ctx.words.terminal.prompts;
  const choices = names.map((name) => ({ name, value: name as string | undefined }));
  const message = w.meant(saysOf(typed[at]!));
  const meant = await ctx.ask.choose({ message, choices: [{ name: w.none, value: undefined }, ...choices] });
  if (meant === undefined) return undefined;
  // A command may be meant with its verb: 转学 is student out.
  if (at === 0) return [...meant.split(' '), ...typed.slice(1)];
  return typed.with(at, typed[at]!.replace(saysOf(typed[at]!), meant));
}

/** 三年级数雪=2 says 三年级数雪, --owner=韩绢 says 韩绢. */
const saysOf = (word: string): string =>
  word.startsWith('--') ? word.replace(/^[^=]*=/, '') : word.replace(/[=＝].*$/, '');
