import { findItem, findItems, itemTitle } from '../../../goods/item/find.ts';
import { isTitle } from '../../../goods/item/item.ts';
import { workTerm } from '../../arguments/day.ts';
import { typedKind } from '../../arguments/kind.ts';
import type { Command } from '../../context.ts';
import { table } from '../../table.ts';
import { standardFacts } from './facts.ts';
import { limitsText, type StandardRow, standardJson, standardRows } from './rows.ts';

/** The term's standards, books left out (their copies are said by `book`) unless they are asked for. */
export const list: Command = {
  args: '[item]',
  options: [
    ['--kind <kind>', (w) => w.standard.options.kind],
    ['--per <scope>', (w) => w.standard.options.scope],
  ],
  async run(ctx, [typed], options) {
    const reader = ctx.read();
    const term = workTerm(ctx);
    const kind = options.kind === undefined ? undefined : await typedKind(ctx, options.kind);
    const { scope } = standardFacts(undefined, { per: options.per });
    const named =
      typed === undefined ? undefined : new Set(findItems(reader, term.id, typed).map((i) => i.id));
    if (named?.size === 0) findItem(reader, term.id, typed!);
    const rows = standardRows(reader, term.id).filter(
      ({ standard, item }) =>
        (named === undefined || named.has(item.id)) &&
        (scope === undefined || standard.scope === scope) &&
        (kind !== undefined ? item.kind === kind : named !== undefined || !isTitle(item.kind)),
    );
    const say = ctx.words.standard;
    const { scopes } = ctx.words.standard;
    ctx.answer({
      json: { term: term.code, standards: rows.map((row) => standardJson(row)) },
      text: () =>
        rows.length === 0
          ? `${say.none}\n`
          : table<StandardRow>(
              [
                { label: say.columns.id, align: 'right', value: ({ standard }) => String(standard.id) },
                { label: say.columns.item, shrink: true, value: ({ item }) => itemTitle(item) },
                { label: say.columns.scope, value: ({ standard }) => scopes[standard.scope] },
                {
                  label: say.columns.quantity,
                  align: 'right',
                  value: ({ standard: { quantity, per }, item: { unit } }) =>
                    say.per({ quantity, per, unit }),
                },
                { label: say.columns.only, shrink: true, value: (row) => limitsText(ctx, row) },
              ],
              rows,
              ctx,
            ),
    });
  },
};
