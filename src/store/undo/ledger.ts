import type { Reader, Writer } from '../reader.ts';
import { Blocked, type Scope } from './blocked.ts';
import { LEAF, laterInEffect } from './entries.ts';
import { netTables } from './rows.ts';

interface ForeignKey {
  table: string;
  from: string;
}

/** The table that a line's recipient is in: the ledger refers to it without a foreign key. */
const RECIPIENT_TABLE = "CASE recipient_kind WHEN 'event' THEN 'gathering' ELSE recipient_kind END";

const keysOf = (reader: Reader, table: string) =>
  reader.all<ForeignKey>('SELECT "table", "from" FROM pragma_foreign_key_list(?)', table);

/** Marks the rows that would be deleted though the ledger refers to them, and the rows that those refer to. */
export function keepWhatTheLedgerNeeds(tx: Writer): void {
  for (const ledger of ['line', 'document']) {
    for (const key of keysOf(tx, ledger)) {
      tx.run(
        `UPDATE temp.undo_net SET keep = 1 WHERE tbl = ? AND old IS NULL AND row_id IN (SELECT "${key.from}" FROM "${ledger}")`,
        key.table,
      );
    }
  }
  tx.run(
    `UPDATE temp.undo_net SET keep = 1 WHERE old IS NULL AND (tbl, row_id) IN (SELECT ${RECIPIENT_TABLE}, recipient_id FROM line)`,
  );
  keepForRemnants(tx);
  while (keepParents(tx) > 0);
}

/** Marks the rows that a remnant refers to: a row that an earlier undo had to keep, of which no entry in effect knows any more. */
function keepForRemnants(tx: Writer): void {
  for (const { tbl: table } of tx.all<{ tbl: string }>('SELECT DISTINCT tbl FROM change')) {
    for (const key of keysOf(tx, table)) {
      tx.run(
        `WITH ${LEAF} UPDATE temp.undo_net SET keep = 1
          WHERE tbl = ? AND old IS NULL AND row_id IN (
            SELECT row."${key.from}" FROM "${table}" AS row
             WHERE row."${key.from}" IN (SELECT row_id FROM temp.undo_net WHERE tbl = ? AND old IS NULL)
               AND (?, row.id) NOT IN (SELECT tbl, row_id FROM temp.undo_net)
               AND NOT EXISTS (SELECT 1 FROM change JOIN leaf ON change.journal_id IN (leaf.id, leaf.root)
                                WHERE leaf.odd = 0 AND change.tbl = ? AND change.row_id = row.id))`,
        key.table,
        key.table,
        table,
        table,
      );
    }
  }
}

function keepParents(tx: Writer): number {
  let more = 0;
  for (const table of netTables(tx)) {
    for (const key of keysOf(tx, table)) {
      more += tx.run(
        `UPDATE temp.undo_net SET keep = 1
          WHERE tbl = ? AND old IS NULL AND keep = 0 AND row_id IN (
            SELECT row."${key.from}" FROM "${table}" AS row
              JOIN temp.undo_net AS net ON net.tbl = ? AND net.row_id = row.id AND net.keep = 1)`,
        key.table,
        table,
      ).changes;
    }
  }
  return more;
}

/** @throws Blocked with the later entries in effect whose documents refer to rows that would be deleted */
export function checkLedger(tx: Writer, scope: Scope): void {
  const users = new Set<number>();
  for (const [ledger, id] of [
    ['line', 'document_id'],
    ['document', 'id'],
  ] as const) {
    const references = keysOf(tx, ledger).map(
      (k) => `net.tbl = '${k.table}' AND net.row_id = own."${k.from}"`,
    );
    if (ledger === 'line') references.push(`net.tbl = ${RECIPIENT_TABLE} AND net.row_id = own.recipient_id`);
    for (const reference of references) {
      const rows = tx.all<{ id: number }>(
        `SELECT DISTINCT journal_document.journal_id AS id
           FROM temp.undo_net AS net
           JOIN "${ledger}" AS own ON ${reference}
           JOIN journal_document ON journal_document.document_id = own.${id}
          WHERE net.keep = 1`,
      );
      for (const row of rows) users.add(row.id);
    }
  }
  const later = laterInEffect(tx, scope, [...users]);
  if (later.length > 0) throw new Blocked(later);
}

/** Hands the kept rows to the noun's callback. @returns them */
export function retireKept(
  tx: Writer,
  retire: (tx: Writer, table: string, rowId: number) => void,
): { table: string; row: number }[] {
  const kept = tx.all<{ table: string; row: number }>(
    'SELECT tbl AS "table", row_id AS row FROM temp.undo_net WHERE keep = 1 ORDER BY tbl, row_id',
  );
  for (const { table, row } of kept) retire(tx, table, row);
  return kept;
}
