import { Refusal } from '../words/problem.ts';
import type { Context } from './context.ts';
import { findEntry, verbAlias } from './registry.ts';

/**
 * What was refused for a name that nobody and nothing has, or that several have, typed again with a near one, or the one that is meant: asked at a terminal. Undefined where nothing is near, in a
 * script, and where it is none of them.
 */
export async function meantInstead(
  ctx: Context,
  error: unknown,
  typed: readonly string[],
): Promise<string[] | undefined> {
  if (!ctx.options.input || !(error instanceof Refusal) || error.problems.length !== 1) return undefined;
  const { near = [], found = [], ...args } = error.problems[0]!.args;
  const several = [found].flat().map(String);
  const names = [near, several]
    .flat(2)
    .filter((name) => name !== '' && name !== '…')
    .map(String);
  const at = typed.findIndex((word) => Object.values(args).some((arg) => saysOf(word) === arg));
  if (names.length === 0 || at < 0) return undefined;
  const w = ctx.words.terminal.prompts;
  // owed（待补）: a command that is offered says in the user's language what it is.
  const label = (name: string) => (at === 0 && ctx.lang === 'zh' ? w.command(name, inChinese(name)) : name);
  const choices = names.map((name) => ({ name: label(name), value: name as string | undefined }));
  const message = (several.length > 0 ? w.which : w.meant)(saysOf(typed[at]!));
  const meant = await ctx.ask.choose({ message, choices: [{ name: w.none, value: undefined }, ...choices] });
  if (meant === undefined) return undefined;
  // A command may be meant with its verb: 转学 is student out.
  if (at === 0) return [...meant.split(' '), ...typed.slice(1)];
  return typed.with(at, typed[at]!.replace(saysOf(typed[at]!), meant));
}

/** The Chinese names of a command and its verb: 学生 转班 of student move; none where it has none. */
function inChinese(command: string): string {
  const [name = '', verb = ''] = command.split(' ');
  return [findEntry(name)?.alias, verbAlias(name, verb)].filter(Boolean).join(' ');
}

/** 三年级数雪=2 says 三年级数雪, --owner=韩绢 says 韩绢. */
const saysOf = (word: string): string =>
  word.startsWith('--') ? word.replace(/^[^=]*=/, '') : word.replace(/[=＝].*$/, '');
