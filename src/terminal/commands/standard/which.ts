import { EXIT, refuse } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/day.ts';
import { typedItem } from '../../arguments/item.ts';
import type { Context } from '../../context.ts';
import { type StandardRow, standardRows, standardText } from './rows.ts';

/** The standard that is typed: its number (12, #12), or an item that has only one. @throws Refusal 66 for none, 2 for several */
export async function typedStandard(ctx: Context, typed: string): Promise<StandardRow> {
  const term = workTerm(ctx);
  const rows = standardRows(ctx.read(), term.id);
  const number = /^#?(\d+)$/.exec(typed.normalize('NFKC').trim())?.[1];
  const numbered =
    number === undefined ? undefined : rows.find(({ standard }) => standard.id === Number(number));
  if (numbered !== undefined) return numbered;
  if (number !== undefined) return refuse(EXIT.noInput, 'standard-unknown', { typed });
  const item = await typedItem(ctx, typed, { retired: true });
  const own = rows.filter((row) => row.item.id === item.id);
  const text = (row: StandardRow) => `#${row.standard.id} ${standardText(ctx, row)}`;
  if (own.length === 1) return own[0]!;
  if (own.length === 0) return refuse(EXIT.noInput, 'standard-unknown', { typed });
  if (!ctx.options.input) {
    return refuse(EXIT.usage, 'standard-several', { typed, choices: own.map(text).join('；') });
  }
  return ctx.ask.choose({
    message: ctx.words.terminal.prompts.which(typed),
    choices: own.map((value) => ({ name: text(value), value })),
  });
}
