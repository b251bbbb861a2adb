import { rethrow } from './errors.ts';
import type { Facts } from './facts.ts';
import type { Action, Writer } from './reader.ts';
import type { Store } from './store.ts';

/**
 * The only way to change a school file: BEGIN IMMEDIATE, the journal entry, `change`, COMMIT. A dry run is rolled back, and
 * returns its value all the same. A change that alters nothing leaves no journal entry. `facts` is what was read for it before:
 * where that is no longer so, nothing is changed.
 * @throws ChangedMeanwhile; what `change` throws, after rolling back; Refusal 75 (busy), 73 (read-only, disk full; not for a dry run)
 */
export function transact<T>(store: Store, action: Action, change: (tx: Writer) => T, facts?: Facts): T {
  if (store.db.inTransaction) throw new Error('transact inside transact');
  // A dry run is rolled back, so a copy in memory will do where the file cannot be written.
  if (!action.dryRun) store.ensureWritable();
  const { db } = store;
  db.pragma('query_only = OFF');
  try {
    db.exec('BEGIN IMMEDIATE');
    facts?.mustHold();
    const tx = begin(store, action);
    const before = totalChanges(store);
    const value = change(tx);
    if (value instanceof Promise)
      throw new Error('a change must not wait: nothing asks inside a transaction');
    const untouched = totalChanges(store) === before;
    if (!untouched && !action.dryRun) forgetIfEmpty(tx);
    db.exec(untouched || action.dryRun ? 'ROLLBACK' : 'COMMIT');
    return value;
  } catch (error) {
    return rethrow(store.path, error);
  } finally {
    // After some errors (disk full) SQLite has rolled back already.
    if (db.inTransaction) db.exec('ROLLBACK');
    db.pragma('query_only = ON');
  }
}

function begin(store: Store, action: Action): Writer {
  const { id } = store.run(
    'INSERT INTO journal (at, who, command, action, args) VALUES (?, ?, ?, ?, ?)',
    action.at,
    action.who,
    action.command,
    action.name,
    JSON.stringify(action.args ?? {}),
  );
  return {
    journalId: id,
    all: (sql, ...params) => store.all(sql, ...params),
    get: (sql, ...params) => store.get(sql, ...params),
    run: (sql, ...params) => store.run(sql, ...params),
  };
}

/** How many rows this connection has inserted, updated or deleted so far. */
function totalChanges(store: Store): number {
  return store.get<{ n: number }>('SELECT total_changes() AS n')!.n;
}

/** Removes the journal entry again if nothing that was written altered anything. */
function forgetIfEmpty(tx: Writer): void {
  tx.run(
    `DELETE FROM journal WHERE id = ? AND undoes IS NULL
       AND NOT EXISTS (SELECT 1 FROM change WHERE journal_id = journal.id)
       AND NOT EXISTS (SELECT 1 FROM journal_document WHERE journal_id = journal.id)`,
    tx.journalId,
  );
}
