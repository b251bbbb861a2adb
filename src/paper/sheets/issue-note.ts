import { type PartContent, sheet } from './content.ts';
import type { SheetLine } from './facts/facts.ts';
import { itemName } from './handout.ts';
import { BY_HAND, tableOf } from './table.ts';

/** 出库单 (issue note): the given document, otherwise a page per draft. */
export const issueNote = sheet('issue-note', (facts, filter) => {
  const { words } = facts;
  const price = (l: SheetLine) => l.priceFen ?? l.item.priceFen;
  const table = (one = false) =>
    tableOf<SheetLine>(words, {
      no: (l) => l.row,
      item: (l) => itemName(l.item),
      unit: (l) => l.item.unit,
      quantity: (l) => l.quantity,
      unitPrice: price,
      money: (l) => (price(l) === null ? null : price(l)! * l.quantity),
      recipient: { hidden: one, value: (l) => l.recipient && facts.recipientName(l.recipient) },
      got: BY_HAND,
      note: (l) => l.note,
    });
  return {
    signed: ['keeper', 'handler', 'taker', 'date'],
    head: ['document', 'documentDate', 'party', 'recipient'],
    columns: table().columns,
    parts: (filter.document ? [filter.document] : facts.drafts()).map((d): PartContent => {
      const names = new Set(d.lines.map((l) => (l.recipient ? facts.recipientName(l.recipient) : '')));
      const one = names.size === 1;
      return {
        of: { name: d.number },
        document: d.number,
        facts: {
          document: d.number,
          documentDate: d.date,
          stage: words.paper.sheets.documentStates[d.state],
          party: d.party,
          recipient: one ? [...names][0]! : null,
        },
        columns: one ? table(one).columns : undefined,
        groups: [table(one).group(d.lines, { total: 'total', only: ['money'] })],
        notes: d.reason === null ? [] : [d.reason],
      };
    }),
  };
});
