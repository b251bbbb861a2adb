import Sqlite from 'better-sqlite3';
import { guarded } from './errors.ts';
import type { Reader, Writer } from './reader.ts';
import { BUSY_TIMEOUT_MS } from './store.ts';

/** Entries of the journal that made something forgotten: they cannot be undone, and older backups go. */
export const FORGETTING = "SELECT id FROM journal WHERE action LIKE '%-purge'";

/** Columns in which persons write what they like. */
const FREE = ['note', 'reason', 'party', 'fault', 'purpose', 'what', 'title', 'said'];

/** Whom to forget: a row, and what it was called. */
export interface Forgotten {
  table: string;
  id: number;
  /** Columns emptied in the row, which the journal still has filled. */
  emptied: readonly string[];
  name: string;
  /** Other names: they may be short, and part of anything, so only what was done with the row is searched for them. */
  others?: readonly string[];
}

/** What stands in the place of a pupil or one of the staff who was forgotten. */
export const markOf = (id: number): string => `（已清除${id}）`;

/**
 * After the row itself was emptied: takes its name out of the journal, the documents and the notes. Where somebody else's name has this one
 * in it, only what was done with this row is searched: the rest may be about the other one.
 */
export function forget(tx: Writer, { table, id, emptied, name, others = [] }: Forgotten): void {
  const mark = markOf(id);
  // What is deleted is overwritten in the file, not only marked as free.
  tx.get('PRAGMA secure_delete = ON');
  const own = tx
    .all<{ id: number }>(
      `SELECT DISTINCT journal_id AS id FROM change WHERE (tbl = ? AND row_id = ?)
          OR EXISTS (SELECT 1 FROM json_each(coalesce(new, old)) AS fact, pragma_foreign_key_list(change.tbl) AS refers
                      WHERE refers."table" = ? AND fact.key = refers."from" AND fact.value = ?)`,
      table,
      id,
      table,
      id,
    )
    .map((row) => row.id);
  const replaced = (column: string) => `"${column}" = replace("${column}", ?, ?)`;
  const has = (column: string) => `instr("${column}", ?) > 0`;
  const alone = !isPartOfAnother(tx, table, id, name);
  const documents = `SELECT document_id FROM journal_document WHERE journal_id IN (${own.join(', ')})`;
  for (const called of [name, ...others]) {
    const everywhere = alone && called === name;
    const entries = everywhere ? 'TRUE' : `id IN (${own.join(', ')})`;
    for (const column of ['who', 'command', 'args'])
      tx.run(
        `UPDATE journal SET ${replaced(column)} WHERE ${has(column)} AND ${entries}`,
        called,
        mark,
        called,
      );
    for (const { tbl, column } of freeColumns(tx)) {
      if (!everywhere && tbl !== 'document') continue;
      const which = everywhere ? 'TRUE' : `id IN (${documents})`;
      tx.run(
        `UPDATE "${tbl}" SET ${replaced(column)} WHERE ${has(column)} AND ${which}`,
        called,
        mark,
        called,
      );
    }
  }
  // What was typed about it may hold a number or a note.
  tx.run(
    `UPDATE journal SET command = 'kaixue ' || replace(action, '-', ' ') || ' ' || ?, args = '{}'
      WHERE action LIKE ? || '-%' AND (id IN (${own.join(', ')}) OR id = ?)`,
    mark,
    table,
    tx.journalId,
  );
  // Last, with what the lines above have left in it: the journal's copies of the rows.
  for (const column of ['old', 'new']) {
    const blank = emptied.map((one) => `, '$.${one}', NULL`).join('');
    tx.run(
      `UPDATE change SET "${column}" = json_replace("${column}", '$.name', ?${blank}) WHERE tbl = ? AND row_id = ?`,
      mark,
      table,
      id,
    );
    tx.run(
      `UPDATE change SET "${column}" = json_replace("${column}", '$.note', NULL)
        WHERE json_extract("${column}", '$.' || ? || '_id') = ?`,
      table,
      id,
    );
    if (alone) tx.run(`UPDATE change SET ${replaced(column)} WHERE ${has(column)}`, name, mark, name);
  }
}

/** Rewrites the file without what was deleted from it. @throws Refusal 73, 75 */
export function compact(path: string): void {
  guarded(path, () => {
    const db = new Sqlite(path, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
    try {
      db.exec('VACUUM');
      db.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      db.close();
    }
  });
}

function isPartOfAnother(reader: Reader, table: string, id: number, name: string): boolean {
  const named = reader.all<{ tbl: string }>(
    `SELECT sqlite_schema.name AS tbl FROM sqlite_schema, pragma_table_info(sqlite_schema.name) AS col
      WHERE sqlite_schema.type = 'table' AND sqlite_schema.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND col.name = 'name'`,
  );
  return named.some(({ tbl }) =>
    reader.get(
      `SELECT 1 FROM "${tbl}" WHERE instr(name, ?) AND NOT (? = ? AND rowid = ?)`,
      name,
      tbl,
      table,
      id,
    ),
  );
}

function freeColumns(reader: Reader): { tbl: string; column: string }[] {
  return reader.all(
    `SELECT sqlite_schema.name AS tbl, col.name AS "column" FROM sqlite_schema, pragma_table_info(sqlite_schema.name) AS col
      WHERE sqlite_schema.type = 'table' AND col.type = 'TEXT' AND col.name IN (SELECT value FROM json_each(?))`,
    JSON.stringify(FREE),
  );
}
