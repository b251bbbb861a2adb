import { type Item, isSupply } from '../../../goods/item/item.ts';
import { itemById, items } from '../../../goods/item/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { gradesTyped } from '../../arguments/class.ts';
import { typedItem } from '../../arguments/item.ts';
import { typedKind } from '../../arguments/kind.ts';
import { confirmed } from '../../ask.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { itemKind, text } from '../../options.ts';
import { changeItem } from '../item/write.ts';
import { books, PAPER_KINDS } from './rows.ts';

/** `book fund 国家免费 --grades 1-9`: who pays for the titles of some grades (学段), or for those named; `-` takes it off. */
export const fund = command({
  args: '<funding> [book...]',
  writes: true,
  options: {
    grades: text({ takes: '<grades>', read: gradesTyped, help: (w) => w.book.options.grades }),
    kind: itemKind({
      read: (typed, ctx) => typedKind(ctx, typed, PAPER_KINDS),
      help: (w) => w.book.options.kind,
    }),
  },
  async run(ctx, [said = '', ...named], { grades, kind }) {
    const say = ctx.words.book;
    const funding = said === '-' ? null : said;
    const found = named.length > 0 ? await namedBooks(ctx, named) : items(ctx.read());
    const of = grades?.split(',').map(Number);
    const chosen = found.filter(
      (item) =>
        !isSupply(item.kind) &&
        (named.length > 0 && kind === undefined ? true : item.kind === (kind ?? 'book')) &&
        (of === undefined || (item.grade !== null && of.includes(item.grade))),
    );
    if (chosen.length === 0) refuse(EXIT.noInput, 'book-none-chosen', {});
    const what = { n: chosen.length, first: chosen[0]!.name, funding: funding ?? '' };
    if (chosen.length > 1 && !(await confirmed(ctx, say.askFund(what)))) return EXIT.no;
    const told = ctx.change('book-fund', { n: chosen.length, funding: funding ?? '—' }, (tx) => {
      for (const { id } of chosen) changeItem(tx, itemById(tx, id)!, { funding });
      return books.told(
        ctx,
        tx,
        chosen.map(({ id }) => id),
      );
    });
    ctx.answer({ json: { books: told, funding }, text: () => say.funded(what) });
    return EXIT.done;
  },
});

async function namedBooks(ctx: Context, named: readonly string[]): Promise<Item[]> {
  const found: Item[] = [];
  for (const one of named) found.push(await typedItem(ctx, one, { kinds: PAPER_KINDS }));
  return found;
}
