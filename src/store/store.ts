import type { Database, Statement } from 'better-sqlite3';
import { guarded } from './errors.ts';
import type { Reader, Value } from './reader.ts';

/** Writers wait for each other this long before the file is called busy. */
export const PATIENCE_MS = 10_000;

/** How a file was opened: the file itself, or (read-only folder, older version) a copy of it in memory. */
export interface Connection {
  db: Database;
  /** false where the file can only be looked at: `transact` then reopens it, or refuses. */
  writable: boolean;
}

/** An open school file. Reading is free; it refuses every write but those of `transact`, which lifts `query_only`. */
export class Store implements Reader {
  readonly path: string;
  private connection: Connection;
  private readonly reopen: () => Connection;
  private statements = new Map<string, Statement>();

  /** `reopen` opens the file for writing (migrating it when it is older), or refuses; called by the first `transact` that needs it. */
  constructor(path: string, connection: Connection, reopen: () => Connection) {
    this.path = path;
    this.connection = connection;
    this.reopen = reopen;
  }

  /** For store/ alone. */
  get db(): Database {
    return this.connection.db;
  }

  all<Row>(sql: string, ...params: Value[]): Row[] {
    return guarded(this.path, () => this.prepared(sql).all(...params) as Row[]);
  }

  get<Row>(sql: string, ...params: Value[]): Row | undefined {
    return guarded(this.path, () => this.prepared(sql).get(...params) as Row | undefined);
  }

  /** Runs one writing statement: for `transact`, which has lifted `query_only`. */
  run(sql: string, ...params: Value[]): { changes: number; id: number } {
    return guarded(this.path, () => {
      const { changes, lastInsertRowid } = this.prepared(sql).run(...params);
      return { changes, id: Number(lastInsertRowid) };
    });
  }

  /** Makes sure that the file itself is open and up to date; refuses with 73 where it cannot be written. */
  needWritable(): void {
    if (this.connection.writable) return;
    const connection = this.reopen();
    this.close();
    this.connection = connection;
  }

  close(): void {
    this.statements = new Map();
    this.connection.db.close();
  }

  private prepared(sql: string): Statement {
    let statement = this.statements.get(sql);
    if (!statement) {
      statement = this.connection.db.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }
}
