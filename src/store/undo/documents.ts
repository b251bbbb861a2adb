import { Refusal } from '../../words/problem.ts';
import type { Reader, Writer } from '../reader.ts';
import { Blocked, type Scope } from './blocked.ts';
import { laterInEffect } from './entries.ts';

interface Moved {
  /** The document itself, or the last of its counter-documents, each of which counters the one before. */
  tail: number;
  taken_back: number;
  state: 'draft' | 'confirmed' | 'void';
  after: 'draft' | 'confirmed' | 'void';
  before: 'draft' | 'confirmed' | 'void' | null;
}

/** The documents of an entry: their states before and after it, and the chain of counter-documents of each. */
const MOVED = `
WITH RECURSIVE
  moved (document_id, before, after) AS (
    SELECT span.document_id, first.before, last.after
      FROM (SELECT document_id, min(id) AS first, max(id) AS last FROM journal_document WHERE journal_id = ? GROUP BY document_id) AS span
      JOIN journal_document AS first ON first.id = span.first
      JOIN journal_document AS last ON last.id = span.last
  ),
  chain (root, id, steps) AS (
    SELECT document_id, document_id, 0 FROM moved
    UNION ALL
    SELECT chain.root, document.id, chain.steps + 1 FROM document JOIN chain ON document.reverses = chain.id
  )`;

/** @throws Blocked with the later entries in effect that confirmed, voided or countered the entry's documents */
export function checkDocuments(reader: Reader, scope: Scope): void {
  const touched = reader.all<{ id: number }>(
    `${MOVED} SELECT DISTINCT journal_id AS id FROM journal_document WHERE document_id IN (SELECT id FROM chain)`,
    scope.entry,
  );
  const later = laterInEffect(
    reader,
    scope,
    touched.map((t) => t.id),
  );
  if (later.length > 0) throw new Blocked(later);
}

/**
 * Counters confirmed documents, voids drafts, and restores drafts that the entry voided.
 * @returns the documents that were countered, voided or restored
 * @throws Blocked with the later entries that moved the same items, if `counterDocument` refuses
 */
export function takeBackDocuments(
  tx: Writer,
  scope: Scope,
  counterDocument: (tx: Writer, documentId: number) => unknown,
): number[] {
  const moved = tx.all<Moved>(
    `${MOVED}
     SELECT tail.id AS tail, tail.steps % 2 AS taken_back, document.state, moved.before, moved.after
       FROM moved
       JOIN (SELECT root, id, max(steps) AS steps FROM chain GROUP BY root) AS tail ON tail.root = moved.document_id
       JOIN document ON document.id = tail.id
      WHERE moved.before IS NOT moved.after
      ORDER BY tail.id DESC`,
    scope.entry,
  );
  const done: number[] = [];
  for (const document of moved) {
    if (document.taken_back) continue;
    if (document.after === 'void') {
      if (document.before !== 'draft' || document.state !== 'void') continue;
      tx.run("UPDATE document SET state = 'draft' WHERE id = ?", document.tail);
      tx.run(
        "INSERT INTO journal_document (journal_id, document_id, before, after) VALUES (?, ?, 'void', 'draft')",
        tx.journalId,
        document.tail,
      );
    } else if (document.state === document.after) {
      counter(tx, scope, document.tail, counterDocument);
    } else continue;
    done.push(document.tail);
  }
  return done;
}

function counter(
  tx: Writer,
  scope: Scope,
  id: number,
  counterDocument: (tx: Writer, id: number) => unknown,
): void {
  try {
    counterDocument(tx, id);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const sameItems = tx.all<{ id: number }>(
      `SELECT DISTINCT journal_document.journal_id AS id
         FROM line AS own JOIN line AS other ON other.item_id = own.item_id
         JOIN journal_document ON journal_document.document_id = other.document_id
        WHERE own.document_id = ? AND journal_document.after = 'confirmed'`,
      id,
    );
    throw new Blocked(
      laterInEffect(
        tx,
        scope,
        sameItems.map((s) => s.id),
      ),
      error,
    );
  }
}
