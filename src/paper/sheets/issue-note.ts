import type { Cell, Part, Sheet } from '../sheet.ts';
import { columns } from './columns.ts';
import type { Facts, Filter, SheetDocument } from './facts/facts.ts';
import { itemName } from './handout.ts';
import { makeSheet, partCode, sums } from './make.ts';

/** 出库单: a page a document; without one, the issues that are drafted and not yet signed. */
export function issueNote(facts: Facts, filter: Filter): Sheet | null {
  const documents = filter.document ? [filter.document] : facts.drafts();
  if (documents.length === 0) return null;
  return makeSheet(facts, 'issue-note', ['keeper', 'handler', 'taker', 'date'], {
    columns: columns(facts.words, [
      'no',
      'item',
      'unit',
      'quantity',
      'unitPrice',
      'money',
      'recipient',
      'got',
      'note',
    ]),
    parts: documents.map((d) => part(facts, d)),
  });
}

function part(facts: Facts, d: SheetDocument): Part {
  const say = facts.words.paper.sheets;
  const rows = d.lines.map((l): Record<string, Cell> => {
    const price = l.priceFen ?? l.item.priceFen;
    return {
      no: l.row,
      item: itemName(l.item),
      unit: l.item.unit,
      quantity: l.quantity,
      unitPrice: price,
      money: price === null ? null : price * l.quantity,
      recipient: l.recipient === null ? null : facts.recipientName(l.recipient),
      got: null,
      note: l.note,
    };
  });
  return {
    name: d.number,
    code: partCode(facts, '', 'issue-note', d.number),
    facts: [
      { label: say.facts.document, value: d.number },
      { label: say.facts.documentDate, value: d.date },
      { label: say.facts.stage, value: say.documentStates[d.state] },
      ...(d.party === null ? [] : [{ label: say.facts.party, value: d.party }]),
    ],
    groups: [{ rows, total: { item: say.total, ...sums(rows, ['quantity', 'money']) } }],
    notes: d.reason === null ? [] : [d.reason],
  };
}
