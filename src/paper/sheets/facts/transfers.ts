import type { Handled } from '../../../goods/ledger/pupil-has.ts';
import type { Books, Transfer } from '../../../school/student/transfer.ts';
import { groupBy } from '../../../store/groups.ts';
import type { Reader } from '../../../store/reader.ts';

/** A transfer with its pupil, the number of the put back (退库) that went with it, and what it did with each title. */
export interface StoredTransfer {
  id: number;
  kind: Transfer['kind'];
  date: string;
  fromClassId: number | null;
  toClassId: number | null;
  books: Books | null;
  name: string;
  number: string | null;
  document: string | null;
  /** The class that he left had been given books by then. */
  served: 0 | 1;
  copies: Handled[];
}

/** A term's transfers, newest first. Its put back is the document with the pupil's name and the transfer's date. */
export function storedTransfers(reader: Reader, termId: number): StoredTransfer[] {
  const copies = groupBy(
    reader.all<Omit<Handled, 'reused' | 'book'> & { transferId: number; reused: 0 | 1; kind: string }>(
      `SELECT transfer_id AS transferId, item_id AS itemId, name, copies, own.books, reused, kind
         FROM transfer_copy AS own JOIN item ON item.id = item_id ORDER BY own.id`,
    ),
    (own) => own.transferId,
  );
  const rows = reader.all<Omit<StoredTransfer, 'copies'>>(
    `SELECT transfer.id, transfer.kind, transfer.date, transfer.from_class_id AS fromClassId, transfer.to_class_id AS toClassId, transfer.books,
            student.name, student.number,
            (SELECT max(movement.number) FROM movement
              WHERE movement.kind = 'TK' AND posted_term_id = transfer.term_id AND movement.date = transfer.date
                AND party = student.name AND recipient_kind = 'class' AND recipient_id = transfer.from_class_id) AS document,
            EXISTS (SELECT 1 FROM movement WHERE movement.kind = 'CK' AND recipient_kind = 'class'
                AND recipient_id = transfer.from_class_id AND movement.date <= transfer.date) AS served
       FROM transfer JOIN student ON student.id = transfer.student_id
      WHERE transfer.term_id = ? ORDER BY transfer.date DESC, transfer.id DESC`,
    termId,
  );
  return rows.map((row) => ({
    ...row,
    copies: (copies.get(row.id) ?? []).map((own) => ({
      ...{ itemId: own.itemId, name: own.name, copies: own.copies, books: own.books },
      ...{ reused: own.reused === 1, book: own.kind !== 'exercise-book' },
    })),
  }));
}
