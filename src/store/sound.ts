import type { Database } from 'better-sqlite3';
import { EXIT, refuse } from '../words/problem.ts';
import { copyInMemory } from './copy.ts';
import { APPLICATION_ID } from './migrate.ts';

/** Why a file is no whole school: of another program, without a school in it, or with pages or a journal that cannot be read. */
export type Flaw = 'foreign' | 'empty' | 'damaged';

/** Entries of the journal that undo could not read back. */
export const UNREADABLE_ENTRIES = `SELECT 'change ' || id AS label FROM change
  WHERE NOT json_valid(coalesce(old, '{}')) OR NOT json_valid(coalesce(new, '{}'))`;

/** What keeps the school in an open database, of any version, from being whole; undefined where nothing does. */
export function flawIn(db: Database): Flaw | undefined {
  const all = (sql: string) => db.prepare(sql).all();
  try {
    if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) return 'foreign';
    if (all("SELECT 1 FROM pragma_integrity_check WHERE integrity_check <> 'ok'").length > 0)
      return 'damaged';
    if (all("SELECT 1 FROM sqlite_schema WHERE name IN ('school', 'change')").length < 2) return 'empty';
    if (all('SELECT 1 FROM school').length !== 1) return 'empty';
    return all(UNREADABLE_ENTRIES).length > 0 ? 'damaged' : undefined;
  } catch (error) {
    const code = String((error as { code?: unknown }).code);
    if (code === 'SQLITE_NOTADB') return 'foreign';
    if (code.startsWith('SQLITE_CORRUPT')) return 'damaged';
    throw error;
  }
}

/** The same of a file, which is only read: nothing is made beside it. */
export function flawOf(path: string): Flaw | undefined {
  const db = copyInMemory(path);
  try {
    return flawIn(db);
  } finally {
    db.close();
  }
}

/** @throws Refusal 78 where a copy of the school file at `path` would be no whole school */
export function refuseFlaw(path: string, flaw: Flaw | undefined): void {
  if (flaw === 'foreign') refuse(EXIT.noSchool, 'not-a-school-file', { path });
  if (flaw === 'empty') refuse(EXIT.noSchool, 'school-file-empty', { path });
  if (flaw === 'damaged') refuse(EXIT.noSchool, 'backup-of-damaged', { path });
}
