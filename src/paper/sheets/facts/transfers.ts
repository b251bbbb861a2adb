import type { Books, Transfer } from '../../../school/student/transfer.ts';
import type { Reader } from '../../../store/reader.ts';

/** A transfer with its pupil and the number of the put back (退库) that went with it. */
export interface StoredTransfer {
  kind: Transfer['kind'];
  date: string;
  fromClassId: number | null;
  toClassId: number | null;
  books: Books | null;
  name: string;
  number: string | null;
  document: string | null;
}

/** A term's transfers, newest first. Its put back is the document with the pupil's name and the transfer's date. */
export function storedTransfers(reader: Reader, termId: number): StoredTransfer[] {
  return reader.all<StoredTransfer>(
    `SELECT transfer.kind, transfer.date, transfer.from_class_id AS fromClassId, transfer.to_class_id AS toClassId, transfer.books,
            student.name, student.number,
            (SELECT max(movement.number) FROM movement
              WHERE movement.kind = 'TK' AND posted_term_id = transfer.term_id AND movement.date = transfer.date
                AND party = student.name AND recipient_kind = 'class' AND recipient_id = transfer.from_class_id) AS document
       FROM transfer JOIN student ON student.id = transfer.student_id
      WHERE transfer.term_id = ? ORDER BY transfer.date DESC, transfer.id DESC`,
    termId,
  );
}
