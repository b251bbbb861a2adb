import type { Command } from '../context.ts';
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
      const here = at(ctx);
      const below = kind.below?.(here, row);
      const labels = kind.words(ctx.words).fields;
      const lines = kind.fields
        .map((one) => ({
          label: labels[one.name]![0],
          text: one.field.list === false ? '' : cellOf(one, row, ctx),
        }))
        .filter((line) => line.text !== '');
      const width = Math.max(...lines.map((line) => displayWidth(line.label)));
      ctx.answer({
        json: { [kind.keys[0]]: rowJson(kind.fields, row, ctx), ...below?.json },
        text: () =>
          `${lines.map((line) => `${pad(line.label, width)}  ${line.text}\n`).join('')}${below?.text ? `\n${below.text}` : ''}`,
      });
    },
  });
}
