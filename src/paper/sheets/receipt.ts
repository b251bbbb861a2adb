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
  /** Once confirmed: how many of the item are on order still. */
  toCome?: number;
  note?: string | null;
}

/**
 * 到货验收单 (goods receipt): a page per document (the given one, otherwise drafts) with what the delivery note says and room to enter
 * what arrived, or once it is confirmed with what is still on order of each; without any, a page per supplier with what is ordered and has not arrived.
 */
export const receipt = sheet('receipt', (facts, filter) => {
  const { words } = facts;
  const say = words.paper.sheets;
  const documents = filter.document ? [filter.document] : facts.draftReceipts();
  const ordered = groupBy(facts.orders(), (o) => o.itemId);
  const parts = documents.map((d): PartContent => {
    const done = d.state === 'confirmed';
    // An item that came against several orders has a row each: what is to come of it is said in its last.
    const last = new Map(d.lines.map((l) => [l.item.id, l.row]));
    // The quantity of a draft is what the delivery note says, that of a confirmed document what was accepted.
    const rows = d.lines.map((l): Row => {
      const came = l.quantity + l.damaged + l.wrong;
      const own = { no: l.row, item: l.item, expected: l.expected, note: l.note };
      if (!done) return { ...own, claimed: came };
      const arrived = { ...own, arrived: came, damaged: l.damaged + l.wrong };
      const orders = last.get(l.item.id) === l.row ? ordered.get(l.item.id) : undefined;
      return orders ? { ...arrived, toCome: orders.reduce((n, o) => n + o.outstanding, 0) } : arrived;
    });
    const coming = rows.some((row) => row.toCome !== undefined);
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
      // What the delivery note says is a draft's to check.
      ...tableFor(words, rows, { claimed: !done, coming, done }),
      blankRows: done ? 0 : 3,
      notes: done ? (coming ? [say.notes.receiptToCome] : []) : [say.notes.receiptDraft],
    };
  });
  if (documents.length === 0) {
    const open = facts.orders().filter((o) => o.outstanding > 0);
    for (const [supplier, of] of groupBy(open, (o) => o.supplier ?? '')) {
      const rows = of.map((o): Row => ({ item: facts.items().get(o.itemId)!, expected: o.outstanding }));
      parts.push({
        of: { name: supplier || say.kinds.receipt.title },
        facts: { supplier: supplier || BLANK, noteNumber: BLANK },
        ...tableFor(words, rows, { claimed: false }),
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

/** Which columns there are; `done`: what arrived is printed, not to be written in. */
interface Shown {
  claimed: boolean;
  coming?: boolean;
  done?: boolean;
}

function tableFor(words: Words, rows: readonly Row[], shown: Shown) {
  // Exercise books and supplies have no ISBN and are not called titles.
  const titles = rows.some(({ item }) => item.isbn !== null);
  const mixed = titles && rows.some(({ item }) => item.isbn === null);
  // Copies and boxes are not summed.
  const units = new Set(rows.map(({ item }) => item.unit)).size;
  const table = receiptTable(words, { titles, mixed, ...shown });
  return {
    columns: titles && !mixed && !shown.done ? undefined : table.columns,
    groups: [table.group(rows, units === 1 ? { total: 'total' } : {})],
  };
}

function receiptTable(
  words: Words,
  { titles, mixed = false, claimed, coming, done }: Shown & { titles: boolean; mixed?: boolean },
) {
  const figure = done && ({ kind: 'count' } as const);
  // As expected and whole is the usual case: only what is not is to be seen.
  const unusual = figure && { ...figure, blankZero: true };
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
    arrived: { ...figure, value: (row) => row.arrived ?? null },
    difference: {
      ...unusual,
      works: { difference: ['arrived', 'expected'] },
      value: ({ arrived, expected }) =>
        arrived === undefined || expected === null ? null : arrived - expected,
    },
    damaged: { ...unusual, value: (row) => row.damaged ?? null },
    ...(coming && { toCome: (row) => row.toCome ?? null }),
    note: (row) => row.note ?? null,
  });
}
