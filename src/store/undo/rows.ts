import type { Reader, Writer } from '../reader.ts';
import { Blocked, type Scope } from './blocked.ts';
import { builtOnIt, laterInEffect } from './entries.ts';

/** A table's column names. */
function columnsOf(reader: Reader, table: string): string[] {
  return reader.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', table).map((c) => c.name);
}

/** The tables with rows to restore. */
export function netTables(reader: Reader): string[] {
  return reader.all<{ tbl: string }>('SELECT DISTINCT tbl FROM temp.undo_net ORDER BY tbl').map((r) => r.tbl);
}

/**
 * Puts into temp.undo_net what the entry did to each row in the end (old → new, whatever came between), and checks that each row
 * still is as the entry left it, and that no later entry in effect changed it on the way there. Columns that a migration has added since do not count.
 * @throws Blocked with the later entries that changed these rows
 */
export function checkRows(tx: Writer, scope: Scope): void {
  tx.run(
    'CREATE TEMP TABLE IF NOT EXISTS undo_net (tbl TEXT, row_id INTEGER, old TEXT, new TEXT, keep INTEGER DEFAULT 0, PRIMARY KEY (tbl, row_id))',
  );
  tx.run('DELETE FROM temp.undo_net');
  tx.run(
    `INSERT INTO temp.undo_net (tbl, row_id, old, new)
     SELECT span.tbl, span.row_id, first.old, last.new
       FROM (SELECT tbl, row_id, min(id) AS first, max(id) AS last FROM change WHERE journal_id = ? GROUP BY tbl, row_id) AS span
       JOIN change AS first ON first.id = span.first
       JOIN change AS last ON last.id = span.last
      WHERE first.old IS NOT last.new`,
    scope.entry,
  );
  const later = new Set<number>();
  let differing = 0;
  for (const table of netTables(tx)) {
    const differs = columnsOf(tx, table)
      .map(
        (c) =>
          `json_type(net.new, '$."${c}"') IS NOT NULL AND row."${c}" IS NOT json_extract(net.new, '$."${c}"')`,
      )
      .join(' OR ');
    const rows = tx.all<{ row_id: number; journal_id: number | null }>(
      `SELECT net.row_id, change.journal_id
         FROM temp.undo_net AS net
         LEFT JOIN "${table}" AS row ON row.id = net.row_id
         LEFT JOIN change ON change.tbl = net.tbl AND change.row_id = net.row_id AND change.journal_id > ?
        WHERE net.tbl = ? AND CASE WHEN net.new IS NULL THEN row.id IS NOT NULL ELSE row.id IS NULL OR ${differs} END`,
      scope.entry,
      table,
    );
    differing += rows.length;
    for (const row of rows) if (row.journal_id !== null) later.add(row.journal_id);
  }
  if (differing > 0) throw new Blocked(laterInEffect(tx, scope, [...later], true));
  const over = builtOnIt(tx, scope, [...laterOnRows(tx, scope), ...laterEnds(tx, scope)]);
  if (over.length > 0) throw new Blocked(over);
}

/** The entries after this one that made something else of one of its rows: of 31 50, and of 50 31 again. */
function laterOnRows(tx: Writer, scope: Scope): number[] {
  return tx
    .all<{ id: number }>(
      `SELECT DISTINCT span.id FROM (
         SELECT change.journal_id AS id, min(change.id) AS first, max(change.id) AS last
           FROM temp.undo_net AS net JOIN change ON change.tbl = net.tbl AND change.row_id = net.row_id
          WHERE change.journal_id > ? GROUP BY change.journal_id, change.tbl, change.row_id
       ) AS span JOIN change AS first ON first.id = span.first JOIN change AS last ON last.id = span.last
       WHERE first.old IS NOT last.new`,
      scope.entry,
    )
    .map((row) => row.id);
}

/** The later entries that ended, or took up again, what a row is a line of: the count that a closed stocktake was booked by stays. */
function laterEnds(tx: Writer, scope: Scope): number[] {
  return netTables(tx).flatMap((table) => {
    const of = table.replace(/_line$/, '');
    if (of === table || !columnsOf(tx, of).includes('state')) return [];
    return tx
      .all<{ id: number }>(
        `SELECT DISTINCT change.journal_id AS id FROM temp.undo_net AS net JOIN change
             ON change.tbl = ? AND change.row_id = json_extract(coalesce(net.new, net.old), '$.${of}_id')
          WHERE net.tbl = ? AND change.journal_id > ?
            AND json_extract(change.old, '$.state') <> json_extract(change.new, '$.state')`,
        of,
        table,
        scope.entry,
      )
      .map((row) => row.id);
  });
}

/**
 * Restores the old rows in temp.undo_net, a table at a time, except those marked `keep`.
 * @returns how many rows
 * @throws Blocked with the later entries whose rows refer to a row that would be deleted, or have a name that would come back
 */
export function restoreRows(tx: Writer, scope: Scope): number {
  tx.run('PRAGMA defer_foreign_keys = ON');
  const tables = netTables(tx);
  let rows = 0;
  try {
    for (const table of tables) {
      rows += tx.run(
        `DELETE FROM "${table}" WHERE id IN (SELECT row_id FROM temp.undo_net WHERE tbl = ? AND old IS NULL AND keep = 0)`,
        table,
      ).changes;
    }
    for (const table of tables) rows += update(tx, table);
    for (const table of tables) rows += insert(tx, table, 'new IS NULL');
  } catch (error) {
    if (!isConstraint(error)) throw error;
    throw new Blocked(laterInEffect(tx, scope, entriesOn(tx, tables), true));
  }
  const dangling = danglingEntries(tx);
  if (dangling) throw new Blocked(laterInEffect(tx, scope, dangling, true));
  return rows;
}

/** Rows that swapped a unique value cannot be updated one by one: they are deleted and inserted again. */
function update(tx: Writer, table: string): number {
  const set = columnsOf(tx, table)
    .filter((c) => c !== 'id')
    .map(
      (c) =>
        `"${c}" = CASE WHEN json_type(net.old, '$."${c}"') IS NULL THEN "${table}"."${c}" ELSE json_extract(net.old, '$."${c}"') END`,
    )
    .join(', ');
  const both = 'old IS NOT NULL AND new IS NOT NULL';
  try {
    return tx.run(
      `UPDATE "${table}" SET ${set} FROM temp.undo_net AS net WHERE net.tbl = ? AND net.row_id = "${table}".id AND ${both}`,
      table,
    ).changes;
  } catch (error) {
    if (!isConstraint(error)) throw error;
    tx.run(
      `DELETE FROM "${table}" WHERE id IN (SELECT row_id FROM temp.undo_net WHERE tbl = ? AND ${both})`,
      table,
    );
    return insert(tx, table, both);
  }
}

/** Inserts the columns that the old rows have; the others take their defaults. */
function insert(tx: Writer, table: string, which: string): number {
  const known = tx.all<{ name: string }>(
    `SELECT DISTINCT field.key AS name FROM temp.undo_net AS net, json_each(net.old) AS field WHERE net.tbl = ? AND ${which}`,
    table,
  );
  const columns = columnsOf(tx, table).filter((c) => known.some((k) => k.name === c));
  if (columns.length === 0) return 0;
  return tx.run(
    `INSERT INTO "${table}" (${columns.map((c) => `"${c}"`).join(', ')})
     SELECT ${columns.map((c) => `json_extract(old, '$."${c}"')`).join(', ')} FROM temp.undo_net WHERE tbl = ? AND ${which}`,
    table,
  ).changes;
}

const isConstraint = (error: unknown) =>
  String((error as { code?: unknown }).code).startsWith('SQLITE_CONSTRAINT');

function entriesOn(reader: Reader, tables: readonly string[]): number[] {
  return reader
    .all<{ id: number }>(
      'SELECT DISTINCT journal_id AS id FROM change WHERE tbl IN (SELECT value FROM json_each(?))',
      JSON.stringify(tables),
    )
    .map((r) => r.id);
}

/** The entries that wrote rows which now refer to nothing, or deleted what a restored row refers to; undefined if there are none. */
function danglingEntries(tx: Writer): number[] | undefined {
  const broken = tx.all<{ table: string; rowid: number; parent: string; fkid: number }>(
    'PRAGMA foreign_key_check',
  );
  if (broken.length === 0) return undefined;
  return tx
    .all<{ id: number }>(
      `SELECT DISTINCT change.journal_id AS id FROM change JOIN json_each(?) AS broken
         ON change.tbl = broken.value ->> 'table' AND change.row_id = broken.value ->> 'rowid'
       UNION
       SELECT DISTINCT change.journal_id FROM change
        WHERE change.new IS NULL AND change.tbl IN (SELECT value ->> 'parent' FROM json_each(?))
       UNION
       SELECT DISTINCT journal_document.journal_id FROM journal_document JOIN json_each(?) AS broken
         ON broken.value ->> 'table' = 'document' AND journal_document.document_id = broken.value ->> 'rowid'`,
      ...Array<string>(3).fill(JSON.stringify(broken)),
    )
    .map((r) => r.id);
}
