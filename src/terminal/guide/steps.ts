import { itemByCode } from '../../goods/item/store.ts';
import { Refusal } from '../../words/problem.ts';
import { readDay } from '../arguments/day.ts';
import { wholeAmount } from '../arguments/pairs.ts';
import { Escaped } from '../ask.ts';
import type { Choice, Context } from '../context.ts';
import { filesHere } from '../files.ts';
import { problemMessage } from '../report.ts';

/**
 * One question of a job: the words of the command that its answer gives (none, for an answer left out); undefined is the way back, and so is Esc.
 * `kept` holds what was typed when it was asked before.
 */
export type Step = (ctx: Context, kept?: Kept) => Promise<string[] | undefined>;
interface Kept {
  text?: string;
}

/**
 * Asks one step after another; back goes to the step before, and from the first out of the job (undefined). A step may
 * choose the steps that follow it: `next` is asked with all the words so far.
 */
export async function walk(
  ctx: Context,
  head: string[],
  next: (words: string[], n: number) => Step | undefined,
): Promise<string[] | undefined> {
  const answers: string[][] = [];
  const kept: Kept[] = [];
  for (;;) {
    const step = next(answers.flat(), answers.length);
    if (!step) return [...head, ...answers.flat()];
    kept[answers.length] ??= {};
    const answer = await step(ctx, kept[answers.length]).catch(backOnEscape);
    if (answer) answers.push(answer);
    else if (answers.length === 0) return undefined;
    else answers.pop();
  }
}

/** Esc is the way back. */
export function backOnEscape(error: unknown): undefined {
  if (!(error instanceof Escaped)) throw error;
}

/** Steps that are the same whatever is answered. */
export const inTurn = (ctx: Context, head: string[], steps: readonly Step[]): Promise<string[] | undefined> =>
  walk(ctx, head, (_, n) => steps[n]);

/** Chooses one of many by typing part of it, with the way back first; `of` is asked anew each time. */
export const pick =
  (message: string, of: (ctx: Context) => Choice<string>[]): Step =>
  async (ctx) => {
    const back: Choice<string | undefined> = { name: ctx.words.guide.back, value: undefined };
    const chosen = await ctx.ask.search<string | undefined>({ message, choices: [back, ...of(ctx)] });
    return chosen === undefined ? undefined : [chosen];
  };

/** One that is listed, or what is typed as it stands; `other` leads to typing it. */
const orTyped = (name: string, asTyped: (text: string) => string): Choice<string> => ({
  name,
  value: '',
  typed: (text) => ({ name: asTyped(text), value: text }),
});

/** Chooses one that is listed, or types another: `message` asks for it, `other` leads there. */
export const pickOrType =
  (
    of: (ctx: Context) => Choice<string>[],
    asks: { message: string; other: string; typed: string; asTyped?: (text: string) => string },
  ): Step =>
  async (ctx) => {
    for (;;) {
      const chosen = await pick(asks.message, () => [
        ...of(ctx),
        orTyped(asks.other, asks.asTyped ?? ctx.words.guide.asTyped),
      ])(ctx);
      if (chosen?.[0] !== '') return chosen;
      const typed = await type(asks.typed)(ctx).catch(backOnEscape);
      if (typed) return typed;
    }
  };

/** Chooses one of a few: each gives words of the command. */
export const choose =
  (message: string, choices: readonly Choice<string[]>[]): Step =>
  (ctx) => {
    const back: Choice<string[] | undefined> = { name: ctx.words.guide.back, value: undefined };
    return ctx.ask.choose<string[] | undefined>({ message, choices: [...choices, back] });
  };

interface Typed {
  /** Taken for an empty answer; without it and without `optional` an empty answer is asked again. */
  default?: string;
  optional?: boolean;
  check?: (text: string) => true | string;
  words?: (text: string) => string[];
}

/** A typed answer; `<` is the way back. */
export const type =
  (message: string, how: Typed = {}): Step =>
  async (ctx, kept = {}) => {
    const w = ctx.words.guide;
    const before = kept.text ?? how.default;
    const isBack = (text: string) => /^[<＜]$/.test(text.trim());
    const check = (text: string) => {
      if (isBack(text)) return true;
      if (text.trim() === '') return how.optional || before !== undefined || w.needed;
      return how.check?.(text) ?? true;
    };
    const asked = `${message}${w.typeBack}`;
    const given =
      before === undefined ? { message: asked, check } : { message: asked, check, default: before };
    const text = (await ctx.ask.text(given)).trim();
    if (isBack(text)) return undefined;
    kept.text = text;
    if (text === '') return [];
    return how.words ? how.words(text) : [text];
  };

/** What a command would refuse of what is typed, said where it is typed. */
export function refusedFor(ctx: Context, read: () => unknown): true | string {
  try {
    read();
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { message, hint } = problemMessage(ctx.words, error.problems[0]!);
    return [message, hint].filter(Boolean).join(ctx.words.list);
  }
}

/** A day, checked where it is typed, and near to `near`. */
export const day = (
  message: string,
  words: (iso: string) => string[],
  { usual, near }: { usual?: string; near?: string } = {},
): Step => {
  return (ctx, kept) => {
    const read = (text: string) => readDay(text, near ?? ctx.today);
    return type(message, {
      ...(usual === undefined ? {} : { default: usual }),
      check: (text) => read(text) !== undefined || ctx.words.init.ask.notADay,
      words: (text) => words(read(text)!),
    })(ctx, kept);
  };
};

/** How many of an item, by its code: 3, 3盒 in the item's own unit. */
export const amountOf =
  (message: string, code: string): Step =>
  (ctx, kept) => {
    const item = itemByCode(ctx.read(), code)!;
    const read = (text: string) => wholeAmount(text, item);
    return type(message, {
      check(text) {
        const amount = read(text);
        if (amount === 'none') return ctx.words.guide.wholeNumber(item.unit);
        return typeof amount === 'number' || ctx.words.guide.otherUnit(amount);
      },
      words: (text) => [String(read(text))],
    })(ctx, kept);
  };

/** Asked before what an Enter alone would change: no is the way back. */
export const sure =
  (message: string, words: string[] = []): Step =>
  async (ctx) =>
    (await ctx.ask.confirm({ message, default: false })) ? words : undefined;

/** A file or folder here, by name, or typed; before them what else would answer the question. */
export const file = (message: string, others: (ctx: Context) => Choice<string>[] = () => []): Step => {
  const here = (ctx: Context) => filesHere(ctx.cwd).map((name) => ({ name, value: name }));
  return (ctx) => {
    const { otherFile: other, path: typed } = ctx.words.guide;
    return pickOrType((c) => [...others(c), ...here(c)], { message, other, typed })(ctx);
  };
};
