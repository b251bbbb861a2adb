import { nearNames } from '../../words/closest.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Context } from '../context.ts';

/** How many candidates a refusal names. */
const LISTED = 8;

/**
 * The one that was meant by what was typed: the only one found; among several, asked at a terminal. `all` there are is looked through
 * for near names. With `whole` one whose whole name was not typed is asked about too, though it be the only one: a part of a name
 * never acts on a person.
 * @throws Refusal 66 when there is none, 2 in a script for several (they are listed) or for a part of a name
 */
export async function pickOne<T>(
  ctx: Context,
  typed: string,
  found: readonly T[],
  label: (one: T) => string,
  list: string,
  all: () => readonly T[] | Promise<readonly T[]> = () => [],
  whole: (one: T) => boolean = () => true,
): Promise<T> {
  if (found.length === 1 && whole(found[0]!)) return found[0]!;
  if (found.length === 0) {
    const there = await all();
    const copied = there.filter((one) => isCopied(typed, label(one)));
    if (copied.length > 0) return pickOne(ctx, typed, copied, label, list);
    // Of 方敏涛 三(2)班 G3001 any word may be near.
    const words = there.flatMap((one) => label(one).split(/\s+/));
    const near = nearNames(typed, words);
    return refuse(EXIT.noInput, 'not-found', { typed, list, near });
  }
  if (!ctx.options.input) {
    const candidates = found.slice(0, LISTED).map(label).join(ctx.words.clauses);
    const more = found.length > LISTED ? ' …' : '';
    if (found.length === 1) return refuse(EXIT.usage, 'part-of-name', { typed, near: candidates });
    return refuse(EXIT.usage, 'ambiguous', { typed, count: found.length, candidates: candidates + more });
  }
  return ctx.ask.search({
    message: ctx.words.terminal.prompts[found.length === 1 ? 'meant' : 'which'](typed),
    choices: found.map((value) => ({ name: label(value), value })),
  });
}

/** 李子轩 二(1)班, 李子轩 二1: words of 李子轩 二(1)班 G42, as it was offered. */
function isCopied(typed: string, offered: string): boolean {
  const said = wordsOf(typed);
  const own = wordsOf(offered);
  return said.length > 1 && said[0] === own[0] && said.every((word) => own.includes(word));
}

const wordsOf = (text: string) =>
  text
    .normalize('NFKC')
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[()]|班$/g, ''));
