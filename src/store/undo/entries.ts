import { EXIT, refuse } from '../../words/problem.ts';
import { FORGETTING } from '../forget.ts';
import type { Reader, Writer } from '../reader.ts';
import type { Scope } from './blocked.ts';

/**
 * An undo undoes an entry, a redo undoes that undo, and so on: a chain, whose last link counts. `odd` is 1 if the entry is undone at
 * present; `root` is the entry that the chain began with. For use as a table `leaf (id, odd, root)` in a query.
 */
export const LEAF = `leaf AS (
  WITH RECURSIVE chain (id, odd, root) AS (
    SELECT id, 0, id FROM journal WHERE undoes IS NULL
    UNION ALL
    SELECT journal.id, 1 - chain.odd, chain.root FROM journal JOIN chain ON journal.undoes = chain.id
  )
  SELECT id, odd, root FROM chain WHERE NOT EXISTS (SELECT 1 FROM journal WHERE journal.undoes = chain.id)
)`;

/** The entry that made the school cannot be undone: every other one is about that school. */
const ORIGIN = "SELECT journal_id FROM change WHERE tbl = 'school' AND old IS NULL";

/** What made the school, and what made something forgotten: neither can be undone. */
const FINAL = `${ORIGIN} UNION ${FORGETTING}`;

/** The last entry in effect before this transaction's own, or undefined if none can be undone. */
export function lastInEffect(tx: Writer): number | undefined {
  return (
    tx.get<{ id: number | null }>(
      `WITH ${LEAF} SELECT max(id) AS id FROM leaf WHERE odd = 0 AND id < ? AND id NOT IN (${FINAL})`,
      tx.journalId,
    )?.id ?? undefined
  );
}

/**
 * The entry to undo for `entry`: itself, or its last redo.
 * @throws Refusal 66 if there is no such entry, 65 if it is undone already (naming by which) or made the school
 */
export function entryInEffect(tx: Writer, entry: number): number {
  const known = entry < tx.journalId && tx.get('SELECT 1 FROM journal WHERE id = ?', entry);
  if (!known) return refuse(EXIT.noInput, 'undo-unknown', { entry });
  if (tx.get(`SELECT 1 WHERE ? IN (${ORIGIN})`, entry)) return refuse(EXIT.data, 'undo-origin', { entry });
  if (tx.get(`SELECT 1 WHERE ? IN (${FORGETTING})`, entry))
    return refuse(EXIT.data, 'undo-forgotten', { entry });
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

/** Those of these entries that are later than the scope's and in effect; with `orUndos`, undos if there is no other. */
export function laterInEffect(
  reader: Reader,
  scope: Scope,
  ids: readonly number[],
  orUndos = false,
): number[] {
  const leaves = reader.all<{ id: number; odd: number }>(
    `WITH ${LEAF} SELECT id, odd FROM leaf WHERE id > ? AND id < ? AND id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    scope.entry,
    scope.until,
    JSON.stringify(ids),
  );
  const inEffect = leaves.filter((leaf) => leaf.odd === 0);
  return (inEffect.length === 0 && orUndos ? leaves : inEffect).map((leaf) => leaf.id);
}

/** Those of these entries in effect that came after what this undo is about, even where that was redone after them. */
export function builtOnIt(tx: Writer, scope: Scope, ids: readonly number[]): number[] {
  return tx
    .all<{ id: number }>(
      `WITH ${LEAF} SELECT id FROM leaf WHERE odd = 0 AND root > (SELECT root FROM leaf WHERE id = ?)
         AND id < ? AND id IN (SELECT value FROM json_each(?)) ORDER BY id`,
      tx.journalId,
      scope.until,
      JSON.stringify(ids),
    )
    .map((leaf) => leaf.id);
}
