import { type PartContent, sheet } from './content.ts';
import type { SheetDocument, SheetLine } from './facts/facts.ts';
import { itemName } from './handout.ts';
import { BY_HAND, tableOf } from './table.ts';

/** 调出单 (goods to another school): the given document, otherwise a page per draft; the office stamps it. */
export const transferOut = slipOf('transfer-out', 'DC');

/** 调入单 (goods from another school), likewise. */
export const transferIn = slipOf('transfer-in', 'DR');

function slipOf(name: 'transfer-out' | 'transfer-in', kind: 'DC' | 'DR') {
  return sheet(name, (facts, filter) => {
    const { words } = facts;
    const documents = filter.document
      ? [filter.document].filter((one) => one.kind === kind)
      : facts.draftTransfers().filter((one) => one.kind === kind);
    const price = (line: SheetLine) => line.priceFen ?? line.item.priceFen;
    const table = (state?: SheetDocument['state']) =>
      tableOf<SheetLine>(words, {
        no: (line) => line.row,
        isbn: (line) => line.item.isbn,
        item: (line) => itemName(line.item),
        unit: (line) => line.item.unit,
        toMove: (line) => line.expected,
        moved: state === 'confirmed' ? (line) => line.quantity : BY_HAND,
        unitPrice: price,
        money: (line) => (price(line) === null ? null : price(line)! * line.quantity),
        note: (line) => line.note,
      });
    const [from, to] = kind === 'DC' ? [facts.school, null] : [null, facts.school];
    return {
      signed: ['givenBy', 'keeper', 'takenBy', 'officeSeal', 'date'],
      head: ['document', 'documentDate', 'fromSchool', 'toSchool'],
      columns: table().columns,
      parts: documents.map((one): PartContent => {
        const made = table(one.state);
        return {
          of: { name: one.number },
          document: one.number,
          facts: {
            document: one.number,
            documentDate: one.date,
            stage: words.paper.sheets.documentStates[one.state],
            fromSchool: from ?? one.party,
            toSchool: to ?? one.party,
          },
          columns: made.columns,
          groups: [made.group(one.lines, { total: 'total' })],
          notes: one.reason === null ? [] : [one.reason],
        };
      }),
    };
  });
}
