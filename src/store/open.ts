import { accessSync, closeSync, constants, existsSync, openSync, statSync } from 'node:fs';
import Sqlite, { type Database } from 'better-sqlite3';
import { EXIT, refuse } from '../words/problem.ts';
import { backupNow, clearBeside } from './backup.ts';
import { copyInMemory } from './copy.ts';
import { explain, guarded } from './errors.ts';
import { APPLICATION_ID, migrate, VERSION, versionOf } from './migrate.ts';
import { type Connection, PATIENCE_MS, Store } from './store.ts';

/**
 * Opens a school file. It is never written by this, except with `write: true` (an older file is then backed up and
 * migrated at once); otherwise the first `transact` sees to that. In a read-only folder a copy in memory is read.
 * @throws Refusal 78 (missing, no school file, newer, corrupt), 75 (busy), 73 (`write` and read-only, disk full)
 */
export function openSchoolFile(path: string, { write = false }: { write?: boolean } = {}): Store {
  const forWriting = () => guarded(path, () => connectWriting(path));
  return new Store(path, write ? forWriting() : guarded(path, () => connectReading(path)), forWriting);
}

/**
 * Makes a school file, readable by its owner only, with all tables and no rows. A file that a killed `init` left
 * behind, without a school in it, is taken over.
 * @throws Refusal 73 when there is a school already, or the place cannot be written; 78 when the file is something else
 */
export function createSchoolFile(path: string): Store {
  return guarded(path, () => {
    if (existsSync(path) && statSync(path).size > 0) return takeOver(path);
    clearBeside(path);
    closeSync(openSync(path, 'a', 0o600));
    const db = new Sqlite(path, { timeout: PATIENCE_MS });
    try {
      db.pragma('page_size = 4096');
      prepareForWriting(db);
      migrate(db);
    } catch (error) {
      db.close();
      throw error;
    }
    return new Store(path, seal({ db, writable: true }), () => connectWriting(path));
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
    const version = check(path, db);
    prepareForWriting(db);
    if (version < VERSION) {
      if (version > 0) backupNow(db, path, 'migrate');
      migrate(db);
    }
    return seal({ db, writable: true });
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Reads the file itself where SQLite can; an older version, or where its -shm file cannot be made (read-only, disk full), from a copy. */
function connectReading(path: string): Connection {
  let db: Database;
  try {
    db = connect(path);
  } catch (error) {
    return orCopy(path, error);
  }
  try {
    if (check(path, db) === VERSION) return seal({ db, writable: true });
    db.close();
    return copyOf(path);
  } catch (error) {
    db.close();
    return orCopy(path, error);
  }
}

function orCopy(path: string, error: unknown): Connection {
  const code = String((error as { code?: unknown }).code);
  if (existsSync(path) && /^SQLITE_(CANTOPEN|READONLY|IOERR_SHM)/.test(code)) return copyOf(path);
  return explain(path, error);
}

function copyOf(path: string): Connection {
  const db = copyInMemory(path);
  try {
    if (check(path, db) < VERSION) migrate(db);
    return seal({ db, writable: false });
  } catch (error) {
    db.close();
    throw error;
  }
}

function connect(path: string): Database {
  if (!existsSync(path)) refuse(EXIT.noSchool, 'school-file-missing', { path });
  if (statSync(path).isDirectory() || statSync(path).size === 0)
    refuse(EXIT.noSchool, 'not-a-school-file', { path });
  try {
    accessSync(path, constants.R_OK);
  } catch {
    refuse(EXIT.noSchool, 'school-file-unreadable', { path });
  }
  return new Sqlite(path, { fileMustExist: true, timeout: PATIENCE_MS });
}

/** @returns the file's version, which is not newer than the program's. */
function check(path: string, db: Database): number {
  const version = versionOf(db);
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    // A killed `init` leaves a file without tables: its first write takes it over.
    const tables = db.prepare('SELECT 1 FROM sqlite_schema').get();
    if (tables !== undefined || version !== 0) refuse(EXIT.noSchool, 'not-a-school-file', { path });
  }
  if (version > VERSION) refuse(EXIT.noSchool, 'school-file-newer', { path });
  return version;
}

/** WAL: readers and the one writer do not block each other. FULL: what was committed survives a power cut. */
function prepareForWriting(db: Database): void {
  if (db.pragma('journal_mode', { simple: true }) !== 'wal') db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
}

/** Pragmas of every connection. Recursive triggers: else a REPLACE would delete rows that the journal does not see. */
function seal(connection: Connection): Connection {
  connection.db.pragma('foreign_keys = ON');
  connection.db.pragma('recursive_triggers = ON');
  connection.db.pragma('query_only = ON');
  return connection;
}
