import type { Item } from '../../goods/item/item.ts';
import { groupBy } from '../../store/groups.ts';
import type { Words } from '../../words/index.ts';
import { type PartContent, sheet } from './content.ts';
import { itemName } from './handout.ts';
import { BLANK, tableOf } from './table.ts';

interface Row {
  no?: number;
  item: Item;
  expected: number | null;
  claimed?: number | null;
  /** Once confirmed: what arrived, and how much of it was damaged or wrong. */
  arrived?: number;
  damaged?: number;
  note?: string | null;
}

/**
 * 到货验收单 (goods receipt): a page per document (the given one, otherwise drafts) with what the delivery note says and room to enter
 * what arrived; without any, a page per supplier with what is ordered and has not arrived.
 */
export const receipt = sheet('receipt', (facts, filter) => {
  const { words } = facts;
  const say = words.paper.sheets;
  const documents = filter.document ? [filter.document] : facts.draftReceipts();
  const parts = documents.map((d): PartContent => {
    const done = d.state === 'confirmed';
    // The quantity of a draft is what the delivery note says, that of a confirmed document what was accepted.
    const rows = d.lines.map((l): Row => {
      const came = l.quantity + l.damaged + l.wrong;
      const own = { no: l.row, item: l.item, expected: l.expected, note: l.note };
      return done ? { ...own, arrived: came, damaged: l.damaged + l.wrong } : { ...own, claimed: came };
    });
    return {
      of: { name: d.number },
      document: d.number,
      facts: {
        document: d.number,
        documentDate: d.date,
        stage: say.documentStates[d.state],
        supplier: d.party ?? BLANK,
        noteNumber: BLANK,
      },
      ...tableFor(words, rows, true),
      blankRows: done ? 0 : 3,
      notes: done ? [] : [say.notes.receiptDraft],
    };
  });
  if (documents.length === 0) {
    const open = facts.orders().filter((o) => o.outstanding > 0);
    for (const [supplier, of] of groupBy(open, (o) => o.supplier ?? '')) {
      const rows = of.map((o): Row => ({ item: facts.items().get(o.itemId)!, expected: o.outstanding }));
      parts.push({
        of: { name: supplier || say.kinds.receipt.title },
        facts: { supplier: supplier || BLANK, noteNumber: BLANK },
        ...tableFor(words, rows, false),
        blankRows: 3,
        notes: [say.notes.receiptExpected],
      });
    }
  }
  return {
    page: 'portrait',
    signed: ['accepter', 'keeper', 'supplierSigns', 'date'],
    head: ['document', 'documentDate', 'supplier', 'noteNumber'],
    columns: receiptTable(words, { titles: true, claimed: documents.length > 0 }).columns,
    parts,
  };
});

function tableFor(words: Words, rows: readonly Row[], claimed: boolean) {
  // Exercise books and supplies have no ISBN and are not called titles.
  const titles = rows.some(({ item }) => item.isbn !== null);
  const mixed = titles && rows.some(({ item }) => item.isbn === null);
  // Copies and boxes are not summed.
  const units = new Set(rows.map(({ item }) => item.unit)).size;
  const table = receiptTable(words, { titles, mixed, claimed });
  return {
    columns: titles && !mixed ? undefined : table.columns,
    groups: [table.group(rows, units === 1 ? { total: 'total' } : {})],
  };
}

function receiptTable(
  words: Words,
  { titles, mixed = false, claimed }: { titles: boolean; mixed?: boolean; claimed: boolean },
) {
  return tableOf<Row>(words, {
    no: ({ no }, next) => no ?? next(),
    isbn: { hidden: !titles, value: ({ item }) => item.isbn },
    bookName: {
      label: words.paper.sheets.labels[titles && !mixed ? 'bookName' : 'item'],
      value: ({ item }) => itemName(item),
    },
    unit: ({ item }) => item.unit,
    expected: (row) => row.expected,
    ...(claimed && { claimed: (row) => row.claimed ?? null }),
    arrived: (row) => row.arrived ?? null,
    difference: {
      works: { difference: ['arrived', 'expected'] },
      value: ({ arrived, expected }) =>
        arrived === undefined || expected === null ? null : arrived - expected,
    },
    damaged: (row) => row.damaged ?? null,
    note: (row) => row.note ?? null,
  });
}
