import { collectLines, type DueBack } from '../../goods/collect/collect.ts';
import { dueBack } from '../../goods/collect/store.ts';
import { yuan } from '../../goods/item/item.ts';
import { loadPlan } from '../../goods/plan/store.ts';
import { shortClass } from '../../school/class/class.ts';
import { className } from '../../school/class/name.ts';
import { classes } from '../../school/class/store.ts';
import { currentTerm } from '../../school/term/store.ts';
import { workTerm } from '../arguments/day.ts';
import { saidOf } from '../commands/collect.ts';
import type { Context } from '../context.ts';
import { classesWithBooks } from './choices.ts';
import { pick, refusedFor, type Step, sure, type, walk } from './steps.ts';

/** A class brings its reused books back; what is lost is typed, and checked there. */
export async function askCollect(ctx: Context): Promise<string[] | undefined> {
  const { which } = ctx.words.guide;
  // That no class has any is said before one is asked for.
  if (classesWithBooks(ctx).length === 0) {
    ctx.say(ctx.words.collect.none);
    return undefined;
  }
  const ofClass: Step = async (c) => (await pick(which.class, classesWithBooks)(c))?.[0]?.split(' ');
  return walk(ctx, ['collect'], (words, n) => {
    if (n === 0) return ofClass;
    if (n === 1) return lostOf(words);
    if (n > 2) return undefined;
    const lost = words.includes('--lost') ? words.slice(words.indexOf('--lost') + 1) : [];
    return sure(question(ctx, words, lost), ['--all']);
  });
}

const pairsIn = (text: string) => text.split(/[\s,，、]+/).filter(Boolean);

/** What is lost of the books that this class has. */
const lostOf =
  (words: readonly string[]): Step =>
  (ctx, kept) =>
    type(ctx.words.guide.which.lost, {
      optional: true,
      check: (text) => refusedFor(ctx, () => linesOf(ctx, words, pairsIn(text))),
      words: (text) => ['--lost', ...pairsIn(text)],
    })(ctx, kept);

/** What is going to be noted, in figures. */
function question(ctx: Context, words: readonly string[], lost: readonly string[]): string {
  const { due, name } = booksOf(ctx, words);
  const price = new Map(due.map(({ itemId, priceFen }) => [itemId, priceFen ?? 0]));
  const lines = linesOf(ctx, words, lost);
  return ctx.words.guide.sure.collect({
    class: name,
    copies: lines.reduce((n, line) => n + line.collected, 0),
    lost: lines.reduce((n, line) => n + line.lost, 0),
    yuan: yuan(lines.reduce((n, line) => n + line.lost * (price.get(line.itemId) ?? 0), 0)),
  });
}

function linesOf(ctx: Context, words: readonly string[], lost: readonly string[]) {
  const { due, term } = booksOf(ctx, words);
  return collectLines(due, saidOf(ctx, term.id, { lost }, due));
}

/** The reused books of a class as chosen: 三2, or 三2 --term 2026-2027-2. */
function booksOf(ctx: Context, [typed, , code]: readonly string[]) {
  const isTerm = code !== undefined && /^\d{4}-/.test(code);
  const term = isTerm ? currentTerm(ctx.read(), code, ctx.today) : workTerm(ctx);
  const cls = classes(ctx.read(), term.id).find((one) => shortClass(one.code, ctx.lang) === typed);
  const due: DueBack[] = dueBack(ctx.read(), loadPlan(ctx.read(), term)).get(cls?.id ?? 0) ?? [];
  return { term, due, name: className(cls?.code ?? '', ctx.lang) };
}
