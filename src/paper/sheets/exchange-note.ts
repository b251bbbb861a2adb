import { type Waiting, waitingCopies } from '../../goods/ledger/waiting.ts';
import { groupBy } from '../../store/groups.ts';
import { sheet } from './content.ts';
import { itemName } from './handout.ts';
import { BY_HAND, numbered, tableOf } from './table.ts';

/**
 * 退换补书单 (exchange note): a page per supplier with copies that are misprinted, damaged or of a wrong edition, and room to enter
 * their replacements.
 */
export const exchangeNote = sheet('exchange-note', (facts) => {
  const { words } = facts;
  const why = words.receive;
  const table = () =>
    tableOf<Waiting>(words, {
      no: numbered,
      date: (row) => row.date,
      item: (row) => itemName(row),
      isbn: (row) => row.isbn,
      publisher: (row) => row.publisher,
      recipient: (row) =>
        row.recipientKind === null
          ? null
          : facts.recipientName({ kind: row.recipientKind, id: row.recipientId! }),
      quantity: (row) => row.copies,
      why: {
        as: 'reason',
        kind: 'text',
        width: 10,
        value: (row) => row.reason ?? (row.wrong > 0 && row.damaged === 0 ? why.wrong : why.damaged),
      },
      gotLate: BY_HAND,
    });
  const rows = facts.reader === undefined ? [] : waitingCopies(facts.reader);
  return {
    signed: ['handler', 'keeper', 'supplierSigns', 'date'],
    head: ['supplier'],
    columns: table().columns,
    parts: [...groupBy(rows, (row) => row.supplier ?? '')].map(([supplier, own]) => ({
      of: supplier === '' ? undefined : { name: supplier },
      facts: { supplier },
      groups: [table().group(own, { total: 'total' })],
    })),
  };
});
