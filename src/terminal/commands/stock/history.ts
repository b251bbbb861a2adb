import { findItem, itemTitle } from '../../../goods/item/find.ts';
import { type Movement, movements } from '../../../goods/ledger/history.ts';
import { loadNames } from '../../../goods/names.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command } from '../../context.ts';
import { table } from '../../table.ts';

/** Every movement of one item with the balance after it. */
export const history: Command = {
  args: '<item>',
  run(ctx, [typed = '']) {
    const reader = ctx.read();
    const term = workTerm(ctx);
    const item = findItem(reader, term.id, typed, { retired: true });
    const rows = movements(reader, item.id);
    const say = ctx.words.stock;
    const nameOf = loadNames(reader, ctx.words);
    const who = ({ recipientKind: kind, recipientId: id, party }: Movement) =>
      kind === null || id === null ? (party ?? '') : nameOf({ kind, id });
    ctx.answer({
      json: {
        code: item.code,
        name: item.name,
        movements: rows.map((row) => ({
          date: row.date,
          number: row.number,
          kind: row.kind,
          amount: row.amount,
          balance: row.balance,
          who: who(row),
          reverses: row.reverses,
          note: row.note,
        })),
      },
      text: () =>
        rows.length === 0
          ? `${say.noHistory({ name: itemTitle(item) })}\n`
          : `${item.code} ${itemTitle(item)}\n${table<Movement>(
              [
                { label: say.date, value: (row) => row.date },
                {
                  label: say.document,
                  value: (row) => `${ctx.words.document.kinds[row.kind]} ${row.number}`,
                },
                {
                  label: say.change,
                  align: 'right',
                  value: (row) => (row.amount > 0 ? `+${row.amount}` : `${row.amount}`),
                },
                { label: say.balance, align: 'right', value: (row) => String(row.balance) },
                { label: say.who, value: who },
                {
                  label: say.note,
                  shrink: true,
                  value: (row) =>
                    row.reverses === null ? (row.note ?? '') : say.reversed({ number: row.reverses }),
                },
              ],
              rows,
              ctx,
            )}`,
    });
  },
};
