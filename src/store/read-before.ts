import type { Reader } from './reader.ts';
import { STANDS } from './told.ts';

/** What an import notes of the files that it took, for later terms. */
export interface ReadOnce {
  /** The term that they were read for. */
  term: string;
  /** Their bytes' sha256, with a blank between. */
  read: string;
}

/**
 * Files that imports for other terms took: sha256 → that term, the last one. They lie in the school's folder after a new term was begun,
 * and name none.
 */
export function readForOthers(reader: Reader, term: string): Map<string, string> {
  const rows = reader.all<ReadOnce>(
    `SELECT args ->> 'term' AS term, args ->> 'read' AS read FROM journal
      WHERE action = 'import' AND args ->> 'read' IS NOT NULL AND ${STANDS} ORDER BY id`,
  );
  const all = rows.flatMap((row) => row.read.split(' ').map((key) => [key, row.term] as const));
  // Whatever was read for this term as well is of this one.
  const own = new Set(all.flatMap(([key, of]) => (of === term ? [key] : [])));
  return new Map(all.filter(([key]) => !own.has(key)));
}
