import type { Cell, Column, Part, Sheet } from '../sheet.ts';
import { type ColumnKey, columns } from './columns.ts';
import type { Facts, Filter, SheetDocument, SheetLine } from './facts/facts.ts';
import { itemName } from './handout.ts';
import { groupBy, makeSheet, partCode, sums } from './make.ts';

/**
 * 到货验收单. With a document, or while receipts are drafted: a page each, what the delivery note says beside room to write what is there.
 * Without: what is ordered and has not come, a page a supplier.
 */
export function receipt(facts: Facts, filter: Filter): Sheet | null {
  const documents = filter.document ? [filter.document] : facts.draftReceipts();
  const parts = documents.length > 0 ? documents.map((d) => ofDocument(facts, d)) : expectedParts(facts);
  if (parts.length === 0) return null;
  const all = columns(facts.words, keysOf(documents));
  return makeSheet(facts, 'receipt', ['inspector', 'deliverer', 'keeper', 'date'], {
    columns: all,
    parts: parts.map((part) => (hasIsbn(part) ? part : { ...part, columns: withoutIsbn(facts, all) })),
  });
}

const hasIsbn = (part: Part) => part.groups.some((group) => group.rows.some((row) => row.isbn !== null));

/** Exercise books and supplies are no titles and have no ISBN. */
function withoutIsbn(facts: Facts, all: readonly Column[]): Column[] {
  const { item } = facts.words.paper.sheets.columns;
  return all.filter((c) => c.key !== 'isbn').map((c) => (c.key === 'bookName' ? { ...c, label: item } : c));
}

function keysOf(documents: readonly SheetDocument[]): ColumnKey[] {
  return [
    'no',
    'isbn',
    'bookName',
    'unit',
    'expected',
    ...(documents.length > 0 ? (['claimed'] as const) : []),
    'arrived',
    'difference',
    'damaged',
    'note',
  ];
}

function ofDocument(facts: Facts, d: SheetDocument): Part {
  const say = facts.words.paper.sheets;
  const done = d.state === 'confirmed';
  const rows = d.lines.map((l) => documentRow(l, done));
  const keys = done ? ['expected', 'claimed', 'arrived', 'difference', 'damaged'] : ['expected', 'claimed'];
  return {
    name: d.number,
    code: partCode(facts, '', 'receipt', d.number),
    facts: [
      { label: say.facts.document, value: d.number },
      { label: say.facts.documentDate, value: d.date },
      { label: say.facts.stage, value: say.documentStates[d.state] },
      ...(d.party === null ? [] : [{ label: say.facts.supplier, value: d.party }]),
    ],
    groups: [{ rows, total: { bookName: say.total, ...sums(rows, keys) } }],
    blankRows: done ? 0 : 3,
    notes: done ? [] : [say.notes.receiptDraft],
  };
}

/** A draft's amount is the delivery note's claim; once confirmed it is what was accepted, and the claim is not kept. */
function documentRow(l: SheetLine, done: boolean): Record<string, Cell> {
  const arrived = l.quantity + l.damaged + l.wrong;
  return {
    no: l.row,
    isbn: l.item.isbn,
    bookName: itemName(l.item),
    unit: l.item.unit,
    expected: l.expected,
    claimed: done ? null : arrived,
    arrived: done ? arrived : null,
    difference: done && l.expected !== null ? arrived - l.expected : null,
    damaged: done ? l.damaged + l.wrong : null,
    note: l.note,
  };
}

function expectedParts(facts: Facts): Part[] {
  const say = facts.words.paper.sheets;
  const open = facts.orders().filter((o) => o.outstanding > 0);
  return [...groupBy(open, (o) => o.supplier ?? '')].map(([supplier, of]) => {
    const rows = of.map((o, i): Record<string, Cell> => {
      const item = facts.items().get(o.itemId)!;
      return {
        no: i + 1,
        isbn: item.isbn,
        bookName: itemName(item),
        unit: item.unit,
        expected: o.outstanding,
        arrived: null,
        difference: null,
        damaged: null,
        note: null,
      };
    });
    return {
      name: supplier === '' ? say.titles.receipt : supplier,
      code: partCode(facts, '', 'receipt'),
      facts: supplier === '' ? [] : [{ label: say.facts.supplier, value: supplier }],
      groups: [{ rows, total: { bookName: say.total, ...sums(rows, ['expected']) } }],
      blankRows: 3,
      notes: [say.notes.receiptExpected],
    };
  });
}
