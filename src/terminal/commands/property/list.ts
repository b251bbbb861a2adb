import { loadClassCodes, loadNames } from '../../../goods/names.ts';
import { dueAtEnd, type Property, propertyDifference } from '../../../goods/property/property.ts';
import { properties } from '../../../goods/property/store.ts';
import { EXIT } from '../../../words/problem.ts';
import { typedRecipient } from '../../arguments/recipient.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command } from '../../context.ts';
import { table } from '../../table.ts';

/** What classes and rooms hold (those typed): start, change since, end, difference. */
export const list: Command = {
  args: '[holder...]',
  async run(ctx, typed) {
    const reader = ctx.read();
    const term = workTerm(ctx);
    const only = new Set<string>();
    for (const text of typed) {
      const { recipient } = await typedRecipient(ctx, term, text, ['class', 'room']);
      only.add(`${recipient.kind}:${recipient.id}`);
    }
    const say = ctx.words.property;
    const rows = properties(reader, term.id, say)
      .filter((one) => only.size === 0 || only.has(`${one.holderKind}:${one.holderId}`))
      .sort((a, b) =>
        a.holderKind < b.holderKind ? -1 : a.holderKind > b.holderKind ? 1 : a.holderId - b.holderId,
      );
    const nameOf = loadNames(reader, ctx.words);
    const codes = loadClassCodes(reader, term.id);
    const holder = (one: Property) => nameOf({ kind: one.holderKind, id: one.holderId });
    const count = (label: string, value: (one: Property) => number | null) => ({
      label,
      align: 'right' as const,
      value: (one: Property) => String(value(one) ?? ''),
    });
    ctx.answer({
      json: {
        term: term.code,
        properties: rows.map((one) => ({
          holder: holder(one),
          class: one.holderKind === 'class' ? codes.get(one.holderId) : null,
          name: one.name,
          spec: one.spec,
          unit: one.unit,
          start: one.opening,
          change: one.change,
          end: one.closing,
          difference: propertyDifference(one),
          note: one.note,
        })),
      },
      text: () =>
        rows.length === 0
          ? `${say.none}\n`
          : table<Property>(
              [
                { label: say.holder, value: holder },
                { label: say.name, shrink: true, value: (one) => `${one.name} ${one.spec}`.trim() },
                { label: say.unit, value: (one) => one.unit },
                count(say.start, (one) => one.opening),
                count(say.change, (one) => one.change || null),
                count(say.due, dueAtEnd),
                count(say.end, (one) => one.closing),
                count(say.difference, propertyDifference),
                { label: say.note, shrink: true, value: (one) => one.note ?? '' },
              ],
              rows,
              ctx,
            ),
    });
    return EXIT.done;
  },
};
