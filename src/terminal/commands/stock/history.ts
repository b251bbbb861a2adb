import { itemTitle } from '../../../goods/item/find.ts';
import { type Movement, movements } from '../../../goods/ledger/history.ts';
import { loadNames, loadPlainNames, type NameOf } from '../../../goods/names.ts';
import type { Command } from '../../context.ts';
import { listOf } from '../../noun/noun.ts';
import { anItem } from '../../options.ts';

/** A movement with whom it was from or to: in data, and as people say it. */
type Row = Movement & { who: string; whom: string };

const { list } = listOf<Row>()((w) => w.stock.history, 'movements', {
  fields: {
    date: {},
    number: { cell: (row, ctx) => `${ctx.words.document.kinds[row.kind]} ${row.number}` },
    kind: { list: false },
    amount: { align: 'right', cell: (row) => (row.amount > 0 ? `+${row.amount}` : row.amount) },
    balance: { align: 'right' },
    who: { cell: (row) => row.whom },
    reverses: { list: false },
    note: {
      shrink: true,
      cell: ({ reverses, note }, ctx) =>
        reverses === null ? note : ctx.words.stock.reversed({ number: reverses }),
    },
  },
  narrow: { item: anItem({ help: (w) => w.stock.options.item }) },
  first: 'item',
  all({ reader, ctx }, { item }) {
    const plain = loadPlainNames(reader);
    const said = loadNames(reader, ctx.words);
    return item
      ? movements(reader, item.id).map((row) => ({ ...row, who: party(row, plain), whom: party(row, said) }))
      : [];
  },
  beside: (_, __, { item }) => ({ code: item?.code, name: item?.name }),
  above: (_, { item }) => (item ? `${item.code} ${itemTitle(item)}\n` : ''),
});

/** Every movement of one item with the balance after it. */
export const history: Command = { ...list, args: '<item...>' };

const party = ({ recipientKind: kind, recipientId: id, party }: Movement, nameOf: NameOf) =>
  kind === null || id === null ? (party ?? '') : nameOf({ kind, id });
