import { waitingCopies } from '../../goods/ledger/waiting.ts';
import type { Cell, Sheet } from '../sheet.ts';
import { columns } from './columns.ts';
import type { Facts } from './facts/facts.ts';
import { groupBy, makeSheet, partCode, sums } from './make.ts';

/** 退换补书单: what waits outside (misprinted, damaged, of a wrong edition), a page a supplier, with room for what comes instead. */
export function exchangeNote(facts: Facts): Sheet | null {
  const rows = facts.reader === undefined ? [] : waitingCopies(facts.reader);
  if (rows.length === 0) return null;
  const { words } = facts;
  const say = words.paper.sheets;
  const why = words.goods.receive;
  return makeSheet(facts, 'exchange-note', ['handler', 'keeper', 'date'], {
    columns: columns(words, [
      'no',
      'date',
      'item',
      'isbn',
      'publisher',
      'recipient',
      'quantity',
      'why',
      'gotLate',
    ]),
    parts: [...groupBy(rows, (row) => row.supplier ?? '')].map(([supplier, own]) => {
      const cells = own.map(
        (row, i): Record<string, Cell> => ({
          no: i + 1,
          date: row.date,
          item: row.spec === '' ? row.name : `${row.name} ${row.spec}`,
          isbn: row.isbn,
          publisher: row.publisher,
          recipient:
            row.recipientKind === null
              ? null
              : facts.recipientName({ kind: row.recipientKind, id: row.recipientId! }),
          quantity: row.copies,
          why: row.reason ?? (row.wrong > 0 && row.damaged === 0 ? why.wrong : why.damaged),
          gotLate: null,
        }),
      );
      return {
        name: supplier || say.titles['exchange-note'],
        code: partCode(facts, '', 'exchange-note'),
        facts: supplier === '' ? [] : [{ label: say.columns.supplier, value: supplier }],
        groups: [{ rows: cells, total: { item: say.total, ...sums(cells, ['quantity']) } }],
      };
    }),
  });
}
