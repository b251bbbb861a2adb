import type { Database, Statement } from 'better-sqlite3';
import { guarded } from './errors.ts';
import type { Reader, Value } from './reader.ts';

/** How long a writer waits for another before the file counts as busy. */
export const BUSY_TIMEOUT_MS = 10_000;

/** An open database: the school file itself, or a copy in memory (of an older version, or in a read-only folder). */
export interface Connection {
  db: Database;
  /** False for a copy, which can only be read: `transact` then reopens the file, or refuses. */
  writable: boolean;
}

/** An open school file. Anyone may read; only `transact` may write, which lifts `query_only` for that. */
export class Store implements Reader {
  readonly path: string;
  private connection: Connection;
  private readonly reopen: () => Connection;
  private statements = new Map<string, Statement>();

  /** `reopen` opens the file for writing, migrating an older one, or refuses. The first `transact` that needs it calls it. */
  constructor(path: string, connection: Connection, reopen: () => Connection) {
    this.path = path;
    this.connection = connection;
    this.reopen = reopen;
  }

  /** Only for code inside store/. */
  get db(): Database {
    return this.connection.db;
  }

  all<Row>(sql: string, ...params: Value[]): Row[] {
    return guarded(this.path, () => this.prepared(sql).all(...params) as Row[]);
  }

  get<Row>(sql: string, ...params: Value[]): Row | undefined {
    return guarded(this.path, () => this.prepared(sql).get(...params) as Row | undefined);
  }

  /** Runs one statement that writes. Only `transact` may call it. */
  run(sql: string, ...params: Value[]): { changes: number; id: number } {
    return guarded(this.path, () => {
      const { changes, lastInsertRowid } = this.prepared(sql).run(...params);
      return { changes, id: Number(lastInsertRowid) };
    });
  }

  /** Makes sure that the file itself is open and migrated. @throws Refusal 73 where it cannot be written */
  ensureWritable(): void {
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
