import type { Item } from '../../../goods/item/item.ts';
import { ITEM_COLUMNS } from '../../../goods/item/store.ts';
import type { DocumentKind } from '../../../goods/ledger/document.ts';
import type { RecipientKind } from '../../../goods/recipient.ts';
import type { Reader } from '../../../store/reader.ts';
import type { OrderedItem, SheetDocument, SheetLine } from './facts.ts';

type DocumentRow = Omit<SheetDocument, 'lines'>;
type LineRow = Item &
  Omit<SheetLine, 'item' | 'priceFen' | 'recipient'> & {
    documentId: number;
    linePriceFen: number | null;
    recipientKind: RecipientKind | null;
    recipientId: number | null;
  };

const DOCUMENT =
  'SELECT document.id, document.number, document.kind, document.date, document.state, document.party, document.reason FROM document';

/** A term's documents of a kind in a state that stand, with their lines, oldest first. */
export function termDocuments(
  reader: Reader,
  termId: number,
  { kind, state }: { kind: DocumentKind; state: 'draft' | 'confirmed' },
): SheetDocument[] {
  const where = `WHERE document.state = ? AND document.kind = ? AND document.term_id = ?
    AND document.id IN (SELECT id FROM standing_document)`;
  const documents = reader.all<DocumentRow>(`${DOCUMENT} ${where} ORDER BY document.id`, state, kind, termId);
  if (documents.length === 0) return [];
  const lines = reader.all<LineRow>(`${LINES} ${where} ORDER BY document.id, line.row`, state, kind, termId);
  return withLines(documents, lines);
}

/** One document with its lines. */
export function wholeDocument(reader: Reader, id: number): SheetDocument | undefined {
  const documents = reader.all<DocumentRow>(`${DOCUMENT} WHERE document.id = ?`, id);
  return withLines(documents, reader.all<LineRow>(`${LINES} WHERE document.id = ? ORDER BY line.row`, id))[0];
}

const LINES = `SELECT ${ITEM_COLUMNS}, line.document_id AS documentId, line.row, abs(line.amount) AS quantity, line.expected,
       line.damaged, line.wrong, line.note, line.price_fen AS linePriceFen, line.recipient_kind AS recipientKind,
       line.recipient_id AS recipientId
  FROM line JOIN document ON document.id = line.document_id JOIN item ON item.id = line.item_id`;

function withLines(documents: DocumentRow[], rows: LineRow[]): SheetDocument[] {
  const byId = new Map(documents.map((d) => [d.id, { ...d, lines: [] as SheetLine[] }]));
  for (const { documentId, linePriceFen, recipientKind, recipientId, ...line } of rows) {
    const { row, quantity, expected, damaged, wrong, note, ...item } = line;
    const recipient = recipientKind === null ? null : { kind: recipientKind, id: recipientId! };
    byId.get(documentId)!.lines.push({
      ...{ row, item, quantity, expected, damaged, wrong },
      ...{ priceFen: linePriceFen, recipient, note },
    });
  }
  return [...byId.values()];
}

/** The order lines of a term, in the order in which they were ordered, with what is still to arrive. */
export function orderedItems(reader: Reader, termId: number): OrderedItem[] {
  return reader.all<OrderedItem>(
    `SELECT item_id AS itemId, ordered, own.supplier, number, own.kind, coalesce(own.price_fen, item.price_fen) AS priceFen,
            due_on AS dueOn, outstanding
       FROM order_line AS own JOIN item ON item.id = item_id
      WHERE term_id = ? AND state <> 'cancelled' ORDER BY purchase_id, own.id`,
    termId,
  );
}
