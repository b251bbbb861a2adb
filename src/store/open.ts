import { accessSync, closeSync, constants, existsSync, openSync, statSync } from 'node:fs';
import Sqlite, { type Database } from 'better-sqlite3';
import { EXIT, refuse } from '../words/problem.ts';
import { backupNow } from './backup.ts';
import { copyInMemory } from './copy.ts';
import { guarded, rethrow } from './errors.ts';
import { APPLICATION_ID, migrate, VERSION, versionOf } from './migrate.ts';
import { clearBeside } from './parts.ts';
import { BUSY_TIMEOUT_MS, type Connection, Store } from './store.ts';

/**
 * Opens a school file. Opening does not write to it, unless `write` is true: an older file is then backed up and migrated at
 * once, which otherwise the first `transact` does. In a read-only folder a copy in memory is read.
 * @throws Refusal 78 (missing, no school file, newer, corrupt), 75 (busy), 73 (`write` and read-only, disk full)
 */
export function openSchoolFile(path: string, { write = false }: { write?: boolean } = {}): Store {
  const forWriting = () => guarded(path, () => connectWriting(path));
  return new Store(path, write ? forWriting() : guarded(path, () => connectReading(path)), forWriting);
}

/**
 * Makes a school file with all tables and no rows, which only its owner can read. A file without a school in it, as a killed
 * `init` leaves it, is used.
 * @throws Refusal 73 when there is a school already, or the place cannot be written; 78 when the file is something else
 */
export function createSchoolFile(path: string): Store {
  return guarded(path, () => {
    if (existsSync(path) && statSync(path).size > 0) return takeOver(path);
    clearBeside(path);
    closeSync(openSync(path, 'a', 0o600));
    const db = new Sqlite(path, { timeout: BUSY_TIMEOUT_MS });
    try {
      db.pragma('page_size = 4096');
      prepareForWriting(db);
      migrate(db);
    } catch (error) {
      db.close();
      throw error;
    }
    return new Store(path, configure({ db, writable: true }), () => connectWriting(path));
  });
}

function takeOver(path: string): Store {
  const store = openSchoolFile(path, { write: true });
  if (store.get('SELECT 1 FROM school') === undefined) return store;
  store.close();
  return refuse(EXIT.cannotWrite, 'school-file-exists', { path });
}

function connectWriting(path: string): Connection {
  const db = connect(path);
  try {
    const version = checkedVersion(path, db);
    prepareForWriting(db);
    if (version < VERSION) {
      if (version > 0) backupNow(db, path);
      bringUpToDate(path, db);
    }
    return configure({ db, writable: true });
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Opens the file for reading; a copy of it if it is an older version, or if SQLite cannot make its -shm file (read-only, disk full). */
function connectReading(path: string): Connection {
  let db: Database;
  try {
    db = connect(path);
  } catch (error) {
    return copyInstead(path, error);
  }
  try {
    if (checkedVersion(path, db) === VERSION) return configure({ db, writable: true });
    db.close();
    return copyOf(path);
  } catch (error) {
    db.close();
    return copyInstead(path, error);
  }
}

function copyInstead(path: string, error: unknown): Connection {
  const code = String((error as { code?: unknown }).code);
  if (existsSync(path) && /^SQLITE_(CANTOPEN|READONLY|IOERR_SHM)/.test(code)) return copyOf(path);
  return rethrow(path, error);
}

function copyOf(path: string): Connection {
  const db = copyInMemory(path);
  try {
    if (checkedVersion(path, db) < VERSION) bringUpToDate(path, db);
    return configure({ db, writable: false });
  } catch (error) {
    db.close();
    throw error;
  }
}

function connect(path: string): Database {
  if (!existsSync(path)) refuse(EXIT.noSchool, 'school-file-missing', { path });
  // A pipe would be waited for.
  const stat = statSync(path);
  if (!stat.isFile() || stat.size === 0) refuse(EXIT.noSchool, 'not-a-school-file', { path });
  try {
    accessSync(path, constants.R_OK);
  } catch {
    refuse(EXIT.noSchool, 'school-file-unreadable', { path });
  }
  return new Sqlite(path, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
}

/** The file's version. @throws Refusal 78 if it is no school file, or newer than the program */
function checkedVersion(path: string, db: Database): number {
  const version = versionOf(db);
  const ours = db.pragma('application_id', { simple: true }) === APPLICATION_ID;
  if (!ours) {
    // A killed `init` leaves a file without tables: the first write makes a school file of it.
    const tables = db.prepare('SELECT 1 FROM sqlite_schema').get();
    if (tables !== undefined || version !== 0) refuse(EXIT.noSchool, 'not-a-school-file', { path });
  }
  // A file gets its first version and our mark in one transaction.
  if (version < 0 || (ours && version === 0)) refuse(EXIT.noSchool, 'school-file-corrupt', { path });
  if (version > VERSION) refuse(EXIT.noSchool, 'school-file-newer', { path });
  return version;
}

/** @throws Refusal 78 where the steps do not fit its tables: a flipped bit in its version, say */
function bringUpToDate(path: string, db: Database): void {
  try {
    migrate(db);
  } catch (error) {
    if ((error as { code?: unknown }).code === 'SQLITE_ERROR')
      refuse(EXIT.noSchool, 'school-file-corrupt', { path });
    throw error;
  }
}

/** WAL: readers and the one writer do not block each other. */
function prepareForWriting(db: Database): void {
  if (db.pragma('journal_mode', { simple: true }) !== 'wal') db.pragma('journal_mode = WAL');
  keepSafe(db);
}

/**
 * FULL: what is committed survives a power cut, also while others have the file open; better-sqlite3's own is less. What a statement
 * with triggers may have to take back is kept in memory: in a file, 60,000 rows of a book list wrote 857,000 times.
 */
function keepSafe(db: Database): void {
  db.pragma('synchronous = FULL');
  db.pragma('temp_store = MEMORY');
}

/** Sets the pragmas of every connection. Without recursive triggers the journal would miss the rows that a REPLACE deletes. */
function configure(connection: Connection): Connection {
  keepSafe(connection.db);
  connection.db.pragma('foreign_keys = ON');
  connection.db.pragma('recursive_triggers = ON');
  connection.db.pragma('query_only = ON');
  return connection;
}
