import { EXIT, refuse } from '../../words/problem.ts';
import type { Reader, Writer } from '../reader.ts';
import type { Scope } from './blocked.ts';

/**
 * An undo undoes an entry, a redo undoes that undo, and so on: a chain. Its last link stands for all; `odd` says that
 * the entry is taken back at present. Usable as a table `leaf (id, odd)` in a query.
 */
const LEAF = `leaf AS (
  WITH RECURSIVE chain (id, odd) AS (
    SELECT id, 0 FROM journal WHERE undoes IS NULL
    UNION ALL
    SELECT journal.id, 1 - chain.odd FROM journal JOIN chain ON journal.undoes = chain.id
  )
  SELECT id, odd FROM chain WHERE NOT EXISTS (SELECT 1 FROM journal WHERE journal.undoes = chain.id)
)`;

/** The entry that made the school stays: without it there is nothing that a file could be about. */
const ORIGIN = "SELECT journal_id FROM change WHERE tbl = 'school' AND old IS NULL";

/** The last entry in effect, before this transaction's own; undefined when there is none that can be undone. */
export function lastLive(tx: Writer): number | undefined {
  return (
    tx.get<{ id: number | null }>(
      `WITH ${LEAF} SELECT max(id) AS id FROM leaf WHERE odd = 0 AND id < ? AND id NOT IN (${ORIGIN})`,
      tx.journalId,
    )?.id ?? undefined
  );
}

/**
 * The entry that stands for `entry` now: itself, or its redo.
 * @throws Refusal 66 where there is no such entry, 65 when it is taken back already (naming by which) or made the school
 */
export function leafOf(tx: Writer, entry: number): number {
  const known = entry < tx.journalId && tx.get('SELECT 1 FROM journal WHERE id = ?', entry);
  if (!known) return refuse(EXIT.noInput, 'undo-unknown', { entry });
  if (tx.get(`SELECT 1 WHERE ? IN (${ORIGIN})`, entry)) return refuse(EXIT.data, 'undo-origin', { entry });
  const chain = tx.all<{ id: number }>(
    `WITH RECURSIVE chain (id) AS (
       VALUES (?) UNION ALL SELECT journal.id FROM journal JOIN chain ON journal.undoes = chain.id
     ) SELECT id FROM chain ORDER BY id`,
    entry,
  );
  const leaf = chain.at(-1)!.id;
  if (chain.length % 2 === 0) refuse(EXIT.data, 'undo-already', { entry, by: leaf });
  return leaf;
}

/** Of these entries, those later than the scope's and in effect; with `orUndos`, undos too where no other is left. */
export function liveLater(reader: Reader, scope: Scope, ids: readonly number[], orUndos = false): number[] {
  const leaves = reader.all<{ id: number; odd: number }>(
    `WITH ${LEAF} SELECT id, odd FROM leaf WHERE id > ? AND id < ? AND id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    scope.entry,
    scope.until,
    JSON.stringify(ids),
  );
  const live = leaves.filter((leaf) => leaf.odd === 0);
  return (live.length === 0 && orUndos ? leaves : live).map((leaf) => leaf.id);
}
