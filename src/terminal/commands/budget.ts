import { ITEM_KINDS, type ItemKind, yuan } from '../../goods/item/item.ts';
import { priceCell } from '../../goods/item/price.ts';
import { itemCategories } from '../../goods/item/store.ts';
import { type BudgetRow, budgets, removeBudget, setBudget } from '../../goods/order/budget.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { chosen } from '../arguments/choice.ts';
import { workTerm } from '../arguments/day.ts';
import { tidied } from '../arguments/text.ts';
import { confirmed } from '../ask.ts';
import type { Context, Noun } from '../context.ts';
import { command } from '../grammar.ts';
import { listOf } from '../noun/noun.ts';

const rows = listOf<BudgetRow>()((w) => w.budget, 'budgets', {
  fields: {
    category: { cell: (row, ctx) => called(ctx, row.category), word: true },
    budget: { key: 'budgetFen', json: 'budget_fen', number: 'yuan' },
    committed: { key: 'committedFen', json: 'committed_fen', number: 'yuan' },
    received: { key: 'receivedFen', json: 'received_fen', number: 'yuan' },
    left: { key: 'leftFen', json: 'left_fen', number: 'yuan' },
    state: {
      json: null,
      cell: (row, ctx) => (row.leftFen !== null && row.leftFen < 0 ? ctx.words.budget.over : null),
    },
  },
  all: ({ reader, term }) => budgets(reader, term),
  beside: ({ term }) => ({ term: term.code }),
});

const set = command({
  args: '<category> <yuan>',
  writes: true,
  async run(ctx, [typed = '', amount = '']) {
    const say = ctx.words.budget;
    const term = workTerm(ctx);
    const category = await categoryTyped(ctx, typed);
    const read = priceCell({ value: amount, text: amount });
    const fen = 'value' in read ? read.value : undefined;
    if (category === '' || fen === undefined) return refuse(EXIT.data, 'budget-amount', { value: amount });
    const row = ctx.change('budget-set', { category }, (tx) => {
      setBudget(tx, term.code, category, fen);
      return budgets(tx, term).find((one) => one.category === category)!;
    });
    const name = called(ctx, category);
    ctx.answer({
      json: { term: term.code, budget: rows.json(row, ctx) },
      text: () => say.set({ term: term.code, category: name, yuan: yuan(fen) }),
    });
    const known = [...itemCategories(ctx.read()), ...ITEM_KINDS];
    if (known.includes(category)) return EXIT.done;
    ctx.say(say.unknown({ category, known: known.map((one) => called(ctx, one)).join(ctx.words.list) }));
    return EXIT.done;
  },
});

const remove = command({
  args: '<category>',
  writes: true,
  async run(ctx, [typed = '']) {
    const term = workTerm(ctx);
    const category = await categoryTyped(ctx, typed);
    const name = called(ctx, category);
    if (!(await confirmed(ctx, ctx.words.terminal.nouns.remove(name)))) return EXIT.no;
    ctx.change('budget-remove', { category }, (tx) => {
      if (!removeBudget(tx, term.code, category)) refuse(EXIT.noInput, 'budget-unknown', { category: name });
    });
    ctx.answer({ json: { removed: category }, text: () => ctx.words.budget.removed({ category: name }) });
    return EXIT.done;
  },
});

/** What each category may cost in the term, against what was ordered and what came. */
export const noun: Noun = { verbs: { list: rows.list, set, remove } };

/** A category that items have; else, where a kind is called so in either language, the kind of those without one. */
async function categoryTyped(ctx: Context, typed: string): Promise<string> {
  const category = tidied(typed);
  if (itemCategories(ctx.read()).includes(category)) return category;
  return (await chosen(ITEM_KINDS, category, (w) => w.goods.kinds)) ?? category;
}

const called = (ctx: Context, category: string): string =>
  ctx.words.goods.kinds[category as ItemKind] ?? category;
