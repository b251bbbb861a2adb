/**
 * Step 6: what many queries ask, said once. SQLite folds a view into the query that names it: of `stock` and `enrolment` only the
 * columns that are asked for are counted.
 */
export const views = `
-- 流水: the lines of confirmed documents. term_id is the need's term, posted_term_id the document's.
CREATE VIEW movement AS
SELECT line.id, line.document_id, line.row, line.item_id, line.amount, line.recipient_kind, line.recipient_id, line.term_id,
       line.expected, line.damaged, line.wrong, line.price_fen, line.purchase_line_id, line.note, line.claimed,
       document.number, document.kind, document.date, document.term_id AS posted_term_id, document.reverses,
       document.party, document.reason
  FROM line JOIN document ON document.id = line.document_id
 WHERE document.state = 'confirmed';

-- What the storeroom has of each item: held, lent to events and not back, going out by drafts (only issues and receipts are drafts).
CREATE VIEW stock AS
SELECT item.id AS item_id,
       coalesce((SELECT sum(amount) FROM movement WHERE movement.item_id = item.id), 0) AS held,
       coalesce((SELECT sum(issued - returned) FROM gathering_line WHERE gathering_line.item_id = item.id AND lent = 1), 0) AS on_loan,
       coalesce(drafted.amount, 0) AS reserved
  FROM item
  LEFT JOIN (SELECT line.item_id, -sum(amount) AS amount FROM document JOIN line ON line.document_id = document.id
              WHERE document.kind = 'CK' AND document.state = 'draft' GROUP BY line.item_id) AS drafted ON drafted.item_id = item.id;

-- Order lines with what came of each (accepted copies) and what is still to come: nothing once the line or its order is ended.
CREATE VIEW order_line AS
SELECT purchase_line.id, purchase_id, purchase.term_id, purchase.number, purchase.kind, purchase.supplier, purchase.state, item_id,
       ordered, price_fen, coalesce(purchase_line.due_on, purchase.due_on) AS due_on, closed, coalesce(came.amount, 0) AS received,
       CASE WHEN purchase.state = 'open' AND closed = 0 THEN max(0, ordered - coalesce(came.amount, 0)) ELSE 0 END AS outstanding
  FROM purchase_line JOIN purchase ON purchase.id = purchase_id
  LEFT JOIN (SELECT purchase_line_id AS id, sum(amount) AS amount FROM movement
              WHERE kind = 'RK' AND purchase_line_id IS NOT NULL GROUP BY purchase_line_id) AS came ON came.id = purchase_line.id;

-- Documents that stand: countered (冲销) by none, or by one that was countered itself, and so on.
CREATE VIEW standing_document AS
SELECT * FROM document
 WHERE reverses IS NULL AND state <> 'void' AND 0 = (
   WITH RECURSIVE chain (id, steps) AS (
     SELECT document.id, 0 UNION ALL
     SELECT back.id, steps + 1 FROM chain JOIN document AS back ON back.reverses = chain.id)
   SELECT max(steps) % 2 FROM chain);

-- A class with every name that it bears over the terms, this one included: 三(2)班 becomes 四(2)班. Same year of entry, same number.
CREATE VIEW standing_class AS
WITH named AS MATERIALIZED (
  SELECT class.id, term_id, number, coalesce(cohort, CAST(substr(term.code, 1, 4) AS INTEGER) - grade + 1) AS entry
    FROM class JOIN term ON term.id = term_id)
SELECT id, term_id, id AS named_id FROM class
UNION ALL
SELECT now.id, now.term_id, other.id FROM named AS now
  JOIN named AS other ON other.entry = now.entry AND other.number = now.number AND other.term_id <> now.term_id;

-- Pupils of a class: on the register, and present (or guests), which without a roster is the expected count.
CREATE VIEW enrolment AS
SELECT class.id AS class_id, class.term_id,
       EXISTS (SELECT 1 FROM placement WHERE class_id = class.id) AS rostered,
       (SELECT count(*) FROM placement WHERE class_id = class.id AND state <> 'left') AS register,
       CASE WHEN EXISTS (SELECT 1 FROM placement WHERE class_id = class.id)
            THEN (SELECT count(*) FROM placement WHERE class_id = class.id AND state IN ('present', 'guest'))
            ELSE coalesce(class.expected, 0) END AS pupils
  FROM class;
`;
