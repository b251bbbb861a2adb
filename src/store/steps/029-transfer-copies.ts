/**
 * Step 29: what each transfer did with each title, as it was at the time. Until now it was worked out again from the class's issues, a
 * full set for each pupil: so it is filled in for the transfers of before, as written by the same journal entries, whose undo takes both.
 */
export const transferCopies = `
CREATE TABLE transfer_copy (
  id INTEGER PRIMARY KEY,
  transfer_id INTEGER NOT NULL REFERENCES transfer (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  copies INTEGER NOT NULL CHECK (copies > 0),
  books TEXT NOT NULL CHECK (books IN ('kept', 'returned', 'moved')),  -- 带走 退回 随转: reused ones are returned where others are kept
  UNIQUE (transfer_id, item_id)
) STRICT;
CREATE INDEX transfer_copy_item ON transfer_copy (item_id);
INSERT INTO transfer_copy (transfer_id, item_id, copies, books)
SELECT transfer.id, item.id, min(handed.amount, max(standard.quantity * coalesce(standard.months, 1))),
       CASE WHEN transfer.books = 'kept' AND item.reused = 1 THEN 'returned' ELSE transfer.books END
  FROM transfer JOIN class ON class.id = transfer.from_class_id
  JOIN (SELECT recipient_id, item_id, term_id, -sum(amount) AS amount, min(CASE WHEN kind = 'CK' THEN date END) AS since
          FROM movement WHERE kind IN ('CK', 'TK') AND recipient_kind = 'class' GROUP BY 1, 2, 3) AS handed
    ON handed.recipient_id = class.id AND handed.term_id = transfer.term_id AND handed.since <= transfer.date AND handed.amount > 0
  JOIN item ON item.id = handed.item_id AND item.kind IN ('book', 'aid', 'exercise-book') AND item.reuse_sets IS NULL
  JOIN standard ON standard.item_id = item.id AND standard.term_id = transfer.term_id AND scope = 'pupil' AND per = 1 AND quantity > 0
   AND (grades = '' OR ',' || grades || ',' LIKE '%,' || class.grade || ',%')
 WHERE transfer.books IS NOT NULL
 GROUP BY transfer.id, item.id;
INSERT INTO change (journal_id, tbl, row_id, old, new)
SELECT made.journal_id, 'transfer_copy', own.id, NULL,
       json_object('id', own.id, 'transfer_id', transfer_id, 'item_id', item_id, 'copies', copies, 'books', books)
  FROM transfer_copy AS own JOIN change AS made ON made.tbl = 'transfer' AND made.row_id = transfer_id AND made.old IS NULL
 GROUP BY own.id HAVING made.id = max(made.id);
`;
