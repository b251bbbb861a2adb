import { closeSync, existsSync, openSync } from 'node:fs';
import Sqlite, { type Database } from 'better-sqlite3';
import { EXIT, refuse } from '../../words/problem.ts';
import { guarded } from '../errors.ts';
import { BUSY_TIMEOUT_MS } from '../store.ts';
import type { Shared, SharedValue } from './shared.ts';
import { TABLES } from './tables.ts';
import { upgrade } from './upgrade.ts';

/** 'KXDT' in ASCII: marks an SQLite file as an office's. */
const APPLICATION_ID = 0x4b584454;

/** Opens an office's file. @throws Refusal 78 where it is none, or there is none */
export function openShared(path: string): Promise<Shared> {
  return guarded(path, async () => {
    if (!existsSync(path)) refuse(EXIT.noSchool, 'district-missing', { path });
    const db = new Sqlite(path, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
    if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
      db.close();
      return refuse(EXIT.noSchool, 'not-a-district-file', { path });
    }
    const shared = driver(path, db);
    await upgrade(shared, path, async (_, step) => void db.exec(step));
    return shared;
  });
}

/** Makes an office's file with its tables, which only its owner can read; `fill` writes what it begins with. */
export async function createShared(path: string, fill: (tx: Shared) => Promise<void>): Promise<void> {
  if (existsSync(path)) refuse(EXIT.cannotWrite, 'district-there', { path });
  await guarded(path, async () => {
    closeSync(openSync(path, 'wx', 0o600));
    const db = new Sqlite(path, { timeout: BUSY_TIMEOUT_MS });
    db.pragma('journal_mode = WAL');
    const shared = driver(path, db);
    await shared.transact(async (tx) => {
      db.exec(TABLES);
      await fill(tx);
      db.pragma(`application_id = ${APPLICATION_ID}`);
    });
    await shared.close();
  });
}

function driver(path: string, db: Database): Shared {
  db.pragma('synchronous = FULL');
  const shared: Shared = {
    all: async <Row>(sql: string, ...params: SharedValue[]) =>
      guarded(path, () => db.prepare(sql).all(...params) as Row[]),
    run: async (sql, ...params) => {
      guarded(path, () => db.prepare(sql).run(...params));
    },
    async transact(work) {
      guarded(path, () => db.exec('BEGIN IMMEDIATE'));
      try {
        const value = await work(shared);
        guarded(path, () => db.exec('COMMIT'));
        return value;
      } finally {
        if (db.inTransaction) db.exec('ROLLBACK');
      }
    },
    async close() {
      db.close();
    },
  };
  return shared;
}
