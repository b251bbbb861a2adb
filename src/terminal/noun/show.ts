import type { Command, Context } from '../context.ts';
import { command } from '../grammar.ts';
import { displayWidth, pad } from '../width.ts';
import { at, type Kind, pick } from './description.ts';
import { cellOf, rowJson } from './field.ts';

/** `show NAME`: all that is known of one, a line a field, and what the noun has below them. */
export function showVerb<Row, Facts>(kind: Kind<Row, Facts>): Command {
  return command({
    args: kind.usual ? `[${kind.noun}...]` : `<${kind.noun}...>`,
    async run(ctx, typed) {
      const row = await pick(kind, ctx, typed.join(' '));
      const below = kind.below?.(at(ctx), row);
      const own = { ...rowJson(kind.fields, row, ctx), ...below?.within };
      ctx.answer({
        json: { [kind.keys[0]]: own, ...below?.json },
        text: () => cardText(kind, row, ctx, below?.text),
      });
    },
  });
}

/** A line a field, the values under each other; what is not known is left out. */
export function cardText<Row, Facts>(kind: Kind<Row, Facts>, row: Row, ctx: Context, below = ''): string {
  const labels = kind.words(ctx.words).fields;
  const lines = kind.fields
    .filter(({ field }) => field.list !== false)
    .map((one) => ({ label: labels[one.name]![0], text: cellOf(one, row, ctx) }))
    .filter((line) => line.text !== '');
  const width = Math.max(...lines.map((line) => displayWidth(line.label)));
  const card = lines.map((line) => `${pad(line.label, width)}  ${line.text}\n`).join('');
  return below === '' ? card : `${card}\n${below}`;
}
