import type { Database } from 'better-sqlite3';

/**
 * Documents and lines are countered, never restored; the journal does not watch itself; keys must not stay in it, and what was
 * published cannot be taken back.
 */
export const UNJOURNALED: readonly string[] = [
  'document',
  'line',
  'journal',
  'change',
  'journal_document',
  'membership',
  'publication',
];

/** The tables that the journal watches, by name. */
export function journaledTables(db: Database): string[] {
  const rows = db
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )
    .all();
  return rows.map((r) => r.name).filter((name) => !UNJOURNALED.includes(name));
}

/** A table's column names, in order. */
function columnsOf(db: Database, table: string): string[] {
  return db
    .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map((r) => r.name);
}

/** Rewrites the journal triggers of all tables: after each migration, in its transaction. */
export function writeTriggers(db: Database): void {
  const old = db
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'journal\\_%' ESCAPE '\\'",
    )
    .all();
  for (const { name } of old) db.exec(`DROP TRIGGER "${name}"`);
  for (const table of journaledTables(db)) db.exec(triggersFor(table, columnsOf(db, table)));
}

/** An update that alters nothing is not journaled, so that reading a file twice leaves no journal entry. */
function triggersFor(table: string, columns: string[]): string {
  const row = (which: 'OLD' | 'NEW') =>
    `json_object(${columns.map((c) => `'${c}', ${which}."${c}"`).join(', ')})`;
  const differs = columns.map((c) => `OLD."${c}" IS NOT NEW."${c}"`).join(' OR ');
  const note = (id: string, before: string, after: string) =>
    `BEGIN INSERT INTO change (journal_id, tbl, row_id, old, new)
  VALUES ((SELECT max(id) FROM journal), '${table}', ${id}, ${before}, ${after}); END;`;
  return `
CREATE TRIGGER "journal_${table}_insert" AFTER INSERT ON "${table}" ${note('NEW.id', 'NULL', row('NEW'))}
CREATE TRIGGER "journal_${table}_update" AFTER UPDATE ON "${table}" WHEN ${differs} ${note('NEW.id', row('OLD'), row('NEW'))}
CREATE TRIGGER "journal_${table}_delete" AFTER DELETE ON "${table}" ${note('OLD.id', row('OLD'), 'NULL')}`;
}
