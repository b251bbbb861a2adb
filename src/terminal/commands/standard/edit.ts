import { normalGrades, setStandard, standards, updateStandard } from '../../../goods/need/standard.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/day.ts';
import { typedItem } from '../../arguments/item.ts';
import { textArg } from '../../arguments/text.ts';
import type { Command, Context } from '../../context.ts';
import { STANDARD_OPTIONS, standardFacts } from './facts.ts';
import { type StandardRow, standardJson, standardText } from './rows.ts';
import { typedStandard } from './which.ts';

/** Sets what a scope is due of an item: added, or changed where that scope has one already. */
export const add: Command = {
  args: '[item] [quantity]',
  writes: true,
  options: STANDARD_OPTIONS,
  async run(ctx, [typed, amount], options) {
    const { scopes } = ctx.words.standard;
    const say = ctx.words.standard;
    const term = workTerm(ctx);
    const name = await textArg(ctx, typed, ctx.words.supply.fields.name[0]);
    const item = await typedItem(ctx, name, { retired: true });
    const facts = standardFacts(await textArg(ctx, amount, say.options.quantity), options);
    if (facts.scope === undefined && ctx.options.input) {
      facts.scope = await ctx.ask.choose({
        message: say.columns.scope,
        choices: (['class', 'pupil', 'teacher', 'department', 'room', 'school'] as const).map((value) => ({
          name: scopes[value],
          value,
        })),
      });
    }
    const { scope, quantity } = facts;
    if (scope === undefined) return refuse(EXIT.usage, 'per-missing', {});
    if (quantity === undefined) {
      return refuse(EXIT.usage, 'whole-number', {
        option: say.columns.quantity,
        value: amount ?? '',
        least: 1,
      });
    }
    if (facts.roomKind && scope !== 'room') refuse(EXIT.usage, 'room-kind-only-rooms', {});
    const { how, row } = ctx.change('standard-add', { item: item.code }, (tx) => {
      const key = { grades: normalGrades(facts.grades ?? ''), roomKind: facts.roomKind ?? null };
      const find = () =>
        standards(tx, term.id, item.id).find(
          (one) =>
            one.scope === scope &&
            one.grades === key.grades &&
            one.classId === null &&
            one.roomKind === key.roomKind,
        );
      // What is not said of a standard that is there stays as it was.
      const { lasting, months, note } = find() ?? {};
      const wanted = {
        lasting,
        months,
        note,
        ...facts,
        ...key,
        termId: term.id,
        itemId: item.id,
        scope,
        quantity,
      };
      const done = setStandard(tx, wanted);
      return { how: done, row: { standard: find()!, item } };
    });
    answer(ctx, row, { added: say.added, changed: say.edited, unchanged: say.there }[how], how);
    ctx.next(say.next);
  },
};

/** Changes one standard: by its number, or by the item that has only one. */
export const edit: Command = {
  args: '<standard>',
  writes: true,
  options: [
    ['--quantity <n>', (w) => w.standard.options.quantity],
    ...STANDARD_OPTIONS,
    ['--no-lasting', (w) => w.standard.options.lasting],
  ],
  async run(ctx, [typed = ''], options) {
    const before = await typedStandard(ctx, typed);
    const facts = standardFacts(options.quantity, options);
    if (Object.keys(facts).length === 0) {
      refuse(EXIT.usage, 'nothing-given', {
        options: '--quantity --per --grades --room-kind --lasting --months --note',
      });
    }
    const wanted = { ...before.standard, ...facts };
    if (wanted.roomKind && wanted.scope !== 'room') refuse(EXIT.usage, 'room-kind-only-rooms', {});
    const row = ctx.change('standard-edit', { standard: before.standard.id }, (tx) => {
      const clash = updateStandard(tx, wanted);
      if (clash !== undefined) {
        refuse(EXIT.data, 'standard-twice', {
          text: `#${clash.id} ${standardText(ctx, { ...before, standard: clash })}`,
        });
      }
      return { item: before.item, standard: wanted };
    });
    answer(ctx, row, ctx.words.standard.edited, 'changed');
  },
};

function answer(ctx: Context, row: StandardRow, said: (a: { text: string }) => string, state: string): void {
  ctx.answer({
    json: { standard: standardJson(row), state },
    text: () => said({ text: standardText(ctx, row) }),
  });
}
