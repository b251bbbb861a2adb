import { itemTitle } from '../../../goods/item/find.ts';
import { type Movement, movements } from '../../../goods/ledger/history.ts';
import { loadNames, loadPlainNames, type NameOf } from '../../../goods/names.ts';
import { loansOf } from '../../../work/gathering/lines.ts';
import type { Command } from '../../context.ts';
import { listOf } from '../../noun/noun.ts';
import { anItem } from '../../options.ts';

/** A movement, or a loan to an event, with whom it was from or to: in data, and as people say it. */
type Row = Pick<Movement, 'date' | 'number' | 'amount' | 'balance' | 'reverses' | 'note'> & {
  /** Gear that went out to an event, or came back (negative): it stays in the books. */
  kind: Movement['kind'] | 'loan';
  lent: number;
  who: string;
  whom: string;
};

const { list } = listOf<Row>()((w) => w.stock.history, 'movements', {
  fields: {
    date: {},
    number: {
      cell: ({ kind, number, lent }, { words }) =>
        kind === 'loan'
          ? words.stock.loan[lent > 0 ? 'out' : 'back']
          : `${words.document.kinds[kind]} ${number}`,
    },
    kind: { list: false },
    amount: { align: 'right', cell: (row) => (row.amount > 0 ? `+${row.amount}` : row.amount || null) },
    lent: { list: 'some', align: 'right', cell: (row) => (row.lent === 0 ? null : Math.abs(row.lent)) },
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
    if (!item) return [];
    const moved = movements(reader, item.id).map(
      (row): Row => ({
        ...row,
        ...{ lent: 0, who: party(row, plain), whom: party(row, said) },
      }),
    );
    const loans = loansOf(reader, item.id).map(({ date, amount: lent, event }): Row => {
      const balance = moved.findLast((row) => row.date <= date)?.balance ?? 0;
      const blank = { number: '', amount: 0, reverses: null, note: null };
      return { ...blank, date, kind: 'loan', lent, balance, who: event, whom: event };
    });
    // In the order of days; on one day loans stand after what moved.
    return [...moved, ...loans].sort((a, b) => a.date.localeCompare(b.date));
  },
  beside: (_, __, { item }) => ({ code: item?.code, name: item?.name }),
  above: (_, { item }) => (item ? `${item.code} ${itemTitle(item)}\n` : ''),
});

/** Every movement of one item with the balance after it. */
export const history: Command = { ...list, args: '<item...>' };

const party = ({ recipientKind: kind, recipientId: id, party }: Movement, nameOf: NameOf) =>
  kind === null || id === null ? (party ?? '') : nameOf({ kind, id });
