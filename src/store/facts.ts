import { isDeepStrictEqual } from 'node:util';
import { EXIT, problem, Refusal } from '../words/problem.ts';
import type { Reader, Value } from './reader.ts';
import type { Store } from './store.ts';

/** What a command had read was changed by another one before its own change began. */
export class ChangedMeanwhile extends Refusal {
  constructor() {
    super(EXIT.busy, [problem('changed-meanwhile', {})]);
  }
}

/**
 * Reads for one command, and keeps each query with what it found. A command decides, shows and asks by what it reads before its
 * transaction; inside it, `mustHold` runs these queries again, so that no change is made on what is no longer so.
 */
export class Facts implements Reader {
  private found: { read: () => unknown; rows: unknown }[] = [];
  private seen: { db: Store['db']; version: number | undefined };
  private readonly store: Store;

  constructor(store: Store) {
    this.store = store;
    this.seen = this.now();
  }

  all<Row>(sql: string, ...params: Value[]): Row[] {
    return this.keep(() => this.store.all<Row>(sql, ...params));
  }

  get<Row>(sql: string, ...params: Value[]): Row | undefined {
    return this.keep(() => this.store.get<Row>(sql, ...params));
  }

  /** Inside the transaction, before anything else. @throws ChangedMeanwhile */
  mustHold(): void {
    const now = this.now();
    if (now.db === this.seen.db && now.version === this.seen.version) return;
    if (!this.found.every(({ read, rows }) => isDeepStrictEqual(read(), rows))) throw new ChangedMeanwhile();
  }

  /** Only what is read from here on counts: after a change of the command's own, or when it begins again. */
  forget(): void {
    this.found = [];
    this.seen = this.now();
  }

  private keep<T>(read: () => T): T {
    const rows = read();
    // What is read inside a transaction holds until its end.
    if (!this.store.db.inTransaction) this.found.push({ read, rows });
    return rows;
  }

  /** The version changes whenever another connection has committed; each connection counts for itself. */
  private now() {
    const row = this.store.get<{ data_version: number }>('PRAGMA data_version');
    return { db: this.store.db, version: row?.data_version };
  }
}
