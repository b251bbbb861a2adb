import { removeItem } from '../../../goods/item/store.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command } from '../../context.ts';
import { typedBook } from './show.ts';

/** Takes a title off the list; one with movements is retired, never deleted. */
export const remove: Command = {
  args: '<book>',
  writes: true,
  run(ctx, [typed = '']) {
    const term = workTerm(ctx);
    const item = typedBook(ctx, term, typed);
    const how = ctx.change('book-remove', { book: item.code }, (tx) => removeItem(tx, item.id));
    const say = ctx.words.book;
    ctx.answer({
      json: { code: item.code, removed: how },
      text: () => `${(how === 'deleted' ? say.removed : say.retired)(item)}\n`,
    });
  },
};
