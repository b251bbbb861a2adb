import { explain } from './errors.ts';
import type { Action, Writer } from './reader.ts';
import type { Store } from './store.ts';

/**
 * The one door for changes: BEGIN IMMEDIATE, the journal entry, `change`, COMMIT. With `action.dryRun` everything is
 * rolled back and the value returned all the same. A change that altered nothing leaves no journal entry.
 * @throws what `change` throws, after rolling back; Refusal 75 (busy), 73 (read-only, disk full; a trial needs no writing)
 */
export function transact<T>(store: Store, action: Action, change: (tx: Writer) => T): T {
  if (store.db.inTransaction) throw new Error('transact inside transact');
  // A trial is rolled back: a copy in memory, of a file that cannot be written, serves as well.
  if (!action.dryRun) store.needWritable();
  const { db } = store;
  db.pragma('query_only = OFF');
  try {
    db.exec('BEGIN IMMEDIATE');
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
    return explain(store.path, error);
  } finally {
    // Some errors (disk full) have rolled back already.
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

/** Rows that this connection has inserted, updated or deleted so far. */
function totalChanges(store: Store): number {
  return store.get<{ n: number }>('SELECT total_changes() AS n')!.n;
}

/** What was written altered nothing: the entry goes again. */
function forgetIfEmpty(tx: Writer): void {
  tx.run(
    `DELETE FROM journal WHERE id = ? AND undoes IS NULL
       AND NOT EXISTS (SELECT 1 FROM change WHERE journal_id = journal.id)
       AND NOT EXISTS (SELECT 1 FROM journal_document WHERE journal_id = journal.id)`,
    tx.journalId,
  );
}
