import type { Database } from 'better-sqlite3';
import { STEPS } from './steps/index.ts';
import { writeTriggers } from './triggers.ts';

/** 'KXUE' in ASCII: marks an SQLite file as a school file. */
export const APPLICATION_ID = 0x4b585545;

/** The version that a file has after all steps. */
export const VERSION = STEPS.length;

/** How many steps a file has had (PRAGMA user_version). */
export function versionOf(db: Database): number {
  return db.pragma('user_version', { simple: true }) as number;
}

/**
 * Brings a file up to date: all missing steps in one transaction, with new journal triggers and a check of foreign keys at its end.
 * Does nothing if another process has done so meanwhile. Only tests give `steps`.
 */
export function migrate(db: Database, steps: readonly string[] = STEPS): void {
  // Steps rebuild tables, which foreign keys would forbid row by row; the pragma has no effect inside a transaction.
  db.pragma('foreign_keys = OFF');
  try {
    db.exec('BEGIN IMMEDIATE');
    try {
      const from = versionOf(db);
      if (from < steps.length) {
        for (const step of steps.slice(from)) db.exec(step);
        writeTriggers(db);
        const broken = db.prepare('PRAGMA foreign_key_check').all();
        if (broken.length > 0)
          throw new Error(`migration leaves dangling rows: ${JSON.stringify(broken.slice(0, 5))}`);
        db.pragma(`application_id = ${APPLICATION_ID}`);
        db.pragma(`user_version = ${steps.length}`);
      }
      db.exec('COMMIT');
    } catch (error) {
      if (db.inTransaction) db.exec('ROLLBACK');
      throw error;
    }
  } finally {
    db.pragma('foreign_keys = ON');
  }
}
