import { yuan } from '../../goods/item/item.ts';
import { priceCell } from '../../goods/item/price.ts';
import { itemCategories } from '../../goods/item/store.ts';
import { type BudgetRow, budgets, removeBudget, setBudget } from '../../goods/order/budget.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { workTerm } from '../arguments/term.ts';
import { tidied } from '../arguments/text.ts';
import type { Command, Context, Noun } from '../context.ts';
import { table } from '../table.ts';

const list: Command = {
  run(ctx) {
    const term = workTerm(ctx);
    const rows = budgets(ctx.read(), term, ctx.words.goods.kinds);
    ctx.answer({
      json: { term: term.code, budgets: rows.map(budgetJson) },
      text: () => (rows.length === 0 ? `${ctx.words.budget.none}\n` : budgetTable(ctx, rows)),
    });
  },
};

const set: Command = {
  args: '<category> <yuan>',
  writes: true,
  run(ctx, [typed = '', amount = '']) {
    const say = ctx.words.budget;
    const term = workTerm(ctx);
    const category = tidied(typed);
    const read = priceCell({ value: amount, text: amount });
    const fen = 'value' in read ? read.value : undefined;
    if (category === '' || fen === undefined) return refuse(EXIT.data, 'budget-amount', { value: amount });
    const known = [...itemCategories(ctx.read()), ...Object.values(ctx.words.goods.kinds)];
    const row = ctx.change('budget-set', { category }, (tx) => {
      setBudget(tx, term.code, category, fen);
      return budgets(tx, term, ctx.words.goods.kinds).find((one) => one.category === category)!;
    });
    ctx.answer({
      json: { term: term.code, budget: budgetJson(row) },
      text: () => say.set({ term: term.code, category, yuan: yuan(fen) }),
    });
    if (!known.includes(category)) ctx.say(say.unknown({ category, known: known.join(ctx.words.list) }));
    return EXIT.done;
  },
};

const remove: Command = {
  args: '<category>',
  writes: true,
  run(ctx, [typed = '']) {
    const term = workTerm(ctx);
    const category = tidied(typed);
    ctx.change('budget-remove', { category }, (tx) => {
      if (!removeBudget(tx, term.code, category)) refuse(EXIT.noInput, 'budget-unknown', { category });
    });
    ctx.answer({ json: { removed: category }, text: () => ctx.words.budget.removed({ category }) });
  },
};

/** What each category may cost in the term, against what was ordered and what came. */
export const noun: Noun = { verbs: { list, set, remove } };

const budgetJson = (row: BudgetRow) => ({
  category: row.category,
  budget_fen: row.budgetFen,
  ordered_fen: row.orderedFen,
  received_fen: row.receivedFen,
  left_fen: row.leftFen,
});

function budgetTable(ctx: Context, rows: BudgetRow[]): string {
  const say = ctx.words.budget;
  const money = (label: string, value: (row: BudgetRow) => number | null) => ({
    label,
    align: 'right' as const,
    value: (row: BudgetRow) => {
      const fen = value(row);
      return fen === null ? '' : yuan(fen);
    },
  });
  return table<BudgetRow>(
    [
      { label: say.category, value: (row) => row.category },
      money(say.budget, (row) => row.budgetFen),
      money(say.ordered, (row) => row.orderedFen),
      money(say.received, (row) => row.receivedFen),
      money(say.left, (row) => row.leftFen),
      { label: say.state, value: (row) => (row.leftFen !== null && row.leftFen < 0 ? say.over : '') },
    ],
    rows,
    ctx,
  );
}
