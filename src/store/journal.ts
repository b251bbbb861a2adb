import { groupBy } from './groups.ts';
import type { Reader } from './reader.ts';

/** How many rows of a table an entry added, changed and removed; a row changed several times counts once. */
export interface TableChange {
  table: string;
  added: number;
  changed: number;
  removed: number;
}

export interface JournalEntry {
  id: number;
  /** An ISO instant, and below it the same in local time: '2027-02-26 09:30'. */
  at: string;
  local: string;
  who: string;
  command: string;
  action: string;
  args: Record<string, string | number>;
  /** The entry that this one undid. */
  undoes: number | null;
  /** The entry that undid this one. */
  undoneBy: number | null;
  changes: TableChange[];
  /** Numbers of the documents drafted, confirmed or voided. */
  documents: string[];
}

/** Action names in older files. Those had a dot, too ('room.add'). */
const OLD: Record<string, string> = {
  carry: 'task-carry',
  calendar: 'calendar-edit',
  inspect: 'inspect-add',
};

/** The present name of an action. */
export const actionNow = (name: string): string => OLD[name] ?? name.replace('.', '-');

type Row = Omit<JournalEntry, 'args' | 'changes' | 'documents'> & { args: string };

/** The last `limit` entries, newest first, with what each changed; or only the entry `id`. */
export function journal(reader: Reader, limit: number, id: number | null = null): JournalEntry[] {
  const rows = reader.all<Row>(
    `SELECT journal.id, journal.at, coalesce(strftime('%Y-%m-%d %H:%M', journal.at, 'localtime'), journal.at) AS local,
            journal.who, journal.command, journal.action, journal.args, journal.undoes, undo.id AS undoneBy
       FROM journal LEFT JOIN journal AS undo ON undo.undoes = journal.id
      WHERE ? IS NULL OR journal.id = ?
      ORDER BY journal.id DESC LIMIT ?`,
    id,
    id,
    limit,
  );
  const ids = JSON.stringify(rows.map((r) => r.id));
  const changes = groupBy(
    reader.all<TableChange & { entry: number }>(
      `SELECT span.journal_id AS entry, span.tbl AS "table",
              sum(first.old IS NULL AND last.new IS NOT NULL) AS added,
              sum(first.old IS NOT NULL AND last.new IS NOT NULL AND first.old IS NOT last.new) AS changed,
              sum(first.old IS NOT NULL AND last.new IS NULL) AS removed
         FROM (SELECT journal_id, tbl, row_id, min(id) AS first, max(id) AS last FROM change
                WHERE journal_id IN (SELECT value FROM json_each(?)) GROUP BY journal_id, tbl, row_id) AS span
         JOIN change AS first ON first.id = span.first
         JOIN change AS last ON last.id = span.last
        GROUP BY span.journal_id, span.tbl ORDER BY min(span.first)`,
      ids,
    ),
    (row) => row.entry,
  );
  const documents = groupBy(
    reader.all<{ entry: number; number: string }>(
      `SELECT DISTINCT journal_document.journal_id AS entry, document.number
         FROM journal_document JOIN document ON document.id = journal_document.document_id
        WHERE journal_document.journal_id IN (SELECT value FROM json_each(?)) ORDER BY document.id`,
      ids,
    ),
    (row) => row.entry,
  );
  return rows.map((row) => ({
    ...row,
    action: actionNow(row.action),
    args: JSON.parse(row.args),
    changes: (changes.get(row.id) ?? [])
      .map(({ table, added, changed, removed }) => ({ table, added, changed, removed }))
      .filter((c) => c.added + c.changed + c.removed > 0),
    documents: (documents.get(row.id) ?? []).map((d) => d.number),
  }));
}
