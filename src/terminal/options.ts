import { priceCell } from '../goods/item/price.ts';
import { cleanLine, cleanText } from '../intake/printable.ts';
import { settingNumber } from '../school/school.ts';
import type { Words } from '../words/index.ts';
import { EXIT, refuse } from '../words/problem.ts';
import { chosen, type NamesIn } from './arguments/choice.ts';
import { parseGrade, typedClass, typedClasses } from './arguments/class.ts';
import { countTyped } from './arguments/count.ts';
import { dayTyped, spanTyped, workTerm } from './arguments/day.ts';
import { typedItem } from './arguments/item.ts';
import { typedKind } from './arguments/kind.ts';
import { personArg } from './arguments/person.ts';
import { roomArg } from './arguments/place.ts';
import { cellTyped } from './arguments/text.ts';
import type { Context, Option, Typed } from './context.ts';
import type { Field } from './noun/field.ts';

/** Makes an option of a command where its help is given, else a field of a noun, whose help is in words/. */
interface Builder<T, More = object> {
  (more: { help(w: Words): string } & Partial<Option<T>> & More): Option<T>;
  <Row>(more?: Field<Row> & More): Field<Row>;
}

/**
 * What options and fields may take. Each builder adds what is said of this one: `day({ help: (w) => w.task.options.due })`
 * for an option, `day({ list: 'show' })` for a field.
 */
export const typed = <T, More = object>(takes: string, read: Typed<T>['read']) =>
  ((more = {}) => ({ takes, read, ...more })) as Builder<T, More>;

/** Words, with single blanks between them, without the marks that names from files lose too. */
export const text = typed('<text>', cleanLine);

/** Names apart by commas: 张三,李四. */
export const namesIn = (typed: string): string[] =>
  cleanText(typed)
    .split(/[,，、]+/)
    .map((one) => one.trim())
    .filter(Boolean);
export const names = typed('<names>', namesIn);

/** A day as people type it: 2027-02-16, 2-16, 明天, 下周一. */
export const day = typed('<date>', (said, ctx, flag) => dayTyped(said, ctx.today, flag));

/** A day, or days from one to another: 2027-02-05~2027-02-11. */
export const span = typed('<days>', (said, ctx) => spanTyped(said, ctx.today));

/** A room by its name. */
export const room = typed('<room>', (said, ctx) => roomArg(ctx.read(), said));

/** Yuan, kept as fen. */
export const fen = typed('<yuan>', (said) => cellTyped(priceCell, said) ?? null);

export const grade = typed('<grade>', (said) => parseGrade(said));

/** book, guide, aid … or its word in either language. */
export const itemKind = typed('<kind>', (said, ctx) => typedKind(ctx, said));

/** An item by any part of its name, one that is kept no longer too. */
export const anItem = typed('<item>', (said, ctx) => typedItem(ctx, said, { retired: true }));

/** A class of the term. */
export const schoolClass = typed('<class>', (said, ctx) => typedClass(ctx, workTerm(ctx), said));

/** Classes of the term. */
export const classes = typed('<class...>', (said, ctx) =>
  typedClasses(ctx, workTerm(ctx), namesIn(said.replace(/\s+/g, ','))),
);

/** Somebody on the staff by name, number or role; one who has left is refused. */
export const person = typed('<who>', (said, ctx) => personArg(ctx.read(), said));

/** A switch. */
export const flag = typed<true>('', () => true);

/** A whole number, `least` or more; `most` at most. */
export const count = ((more: { least?: number; most?: number } = {}) => ({
  takes: '<n>',
  read(said: string, _: Context, option: string) {
    const { least = 0, most = Number.POSITIVE_INFINITY } = more;
    const n = countTyped(option, said, least);
    return n <= most ? n : refuse(EXIT.usage, 'number-between', { option, value: said, least, most });
  },
  align: 'right',
  ...more,
})) as Builder<number, { least?: number; most?: number }>;

/** One of a few words, typed as itself or by its name in either language. */
export const choice = <C extends string>(choices: readonly C[], names?: NamesIn<C>) =>
  typed<C>('<choice>', async (said, ctx, option) => {
    const known = choices.map((one) => names?.(ctx.words)[one] ?? one);
    const found = await chosen(choices, said, names);
    return found ?? refuse(EXIT.usage, 'choice-bad', { option, value: said, choices: known });
  });

/** Copies of a sheet that several sign for and keep. */
export const copies = (more: { help(w: Words): string }): Option<number> =>
  count({ least: 1, most: 9, ...more });

/** As many as `name` says. @throws Refusal 2 */
export const copiesTyped = (ctx: Context, said: string, name: string): number | Promise<number> =>
  copies({ help: () => '' }).read(said, ctx, name);

/** How many where none are asked for: as the user has set it, else the school. */
export async function usualCopies(ctx: Context): Promise<number> {
  const said = ctx.env.KAIXUE_COPIES;
  return said ? copiesTyped(ctx, said, 'KAIXUE_COPIES') : settingNumber(ctx.read(), 'print.copies');
}
