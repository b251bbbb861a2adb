import type { Reader, Value } from './reader.ts';

interface Changed {
  id: number;
  old: string;
  new: string;
  /** An import found it in a file. */
  read: 0 | 1;
}

/** Of a row of journal: an entry that is no undo, and was not undone (or the undo was). */
export const STANDS = `journal.undoes IS NULL
  AND NOT EXISTS (SELECT 1 FROM journal AS undo WHERE undo.undoes = journal.id
                     AND NOT EXISTS (SELECT 1 FROM journal AS redo WHERE redo.undoes = undo.id))`;

/**
 * What persons changed in a table since it was last read from a file: an older file still has what stood there before. What an import
 * wrote, or an undo, or an entry that was undone, is no word of a person.
 */
export class Told {
  /** Row → column → the values that it was changed from. */
  private readonly before = new Map<number, Map<string, Set<Value>>>();

  constructor(reader: Reader, table: string) {
    const all = reader.all<Changed>(
      `SELECT change.row_id AS id, change.old, change.new, journal.action = 'import' AS read
         FROM change JOIN journal ON journal.id = change.journal_id
        WHERE change.tbl = ? AND change.old IS NOT NULL AND change.new IS NOT NULL AND ${STANDS}
        ORDER BY change.id`,
      table,
    );
    for (const one of all) this.note(one);
  }

  private note({ id, old, new: now, read }: Changed): void {
    const from: Record<string, Value> = JSON.parse(old);
    const to: Record<string, Value> = JSON.parse(now);
    const fields = this.before.get(id) ?? new Map<string, Set<Value>>();
    this.before.set(id, fields);
    for (const [column, value] of Object.entries(from)) {
      if (value === to[column]) continue;
      if (read) fields.delete(column);
      else fields.set(column, (fields.get(column) ?? new Set()).add(value));
    }
  }

  /** The values that persons changed this field of the row from. */
  valuesBefore(id: number, column: string): ReadonlySet<Value> {
    return this.before.get(id)?.get(column) ?? new Set();
  }

  /** Whether a person changed this field of the row from that very value. */
  from(id: number, field: string, value: unknown): boolean {
    const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const plain = typeof value === 'boolean' ? Number(value) : (value as Value);
    return this.before.get(id)?.get(column)?.has(plain) ?? false;
  }
}

/** Rows of a table that persons removed, as they were, with the journal entry that removed each. */
export function removedRows<Row>(reader: Reader, table: string): (Row & { entry: number })[] {
  const all = reader.all<{ entry: number; old: string }>(
    `SELECT journal.id AS entry, change.old FROM change JOIN journal ON journal.id = change.journal_id
      WHERE change.tbl = ? AND change.new IS NULL AND journal.action <> 'import' AND ${STANDS}`,
    table,
  );
  return all.map(({ entry, old }) => ({ ...JSON.parse(old), entry }));
}
