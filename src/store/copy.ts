import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';

/** Bytes 18 and 19 of a database file: 2 is WAL, which a database in memory cannot have; 1 is a rollback journal. */
const WRITE_VERSION = 18;
const READ_VERSION = 19;

/** A copy of the school file in memory, as it is now: for a folder in which SQLite cannot make its files. */
export function copyInMemory(path: string): Database {
  const wal = `${path}-wal`;
  const bytes = existsSync(wal) && statSync(wal).size > 0 ? merged(path, wal) : readFileSync(path);
  if (bytes[WRITE_VERSION] === 2) bytes[WRITE_VERSION] = 1;
  if (bytes[READ_VERSION] === 2) bytes[READ_VERSION] = 1;
  return new Sqlite(bytes);
}

/** The bytes of the file with what is committed but still in its -wal file, merged in a temporary folder. */
function merged(path: string, wal: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'kaixue-'));
  try {
    const copy = join(folder, 'copy.db');
    copyFileSync(path, copy);
    copyFileSync(wal, `${copy}-wal`);
    const db = new Sqlite(copy);
    try {
      return db.serialize();
    } finally {
      db.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
