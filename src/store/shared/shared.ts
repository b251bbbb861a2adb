/** What a statement of a shared file or server may be given. */
export type SharedValue = string | number | null;

/**
 * Where an office keeps what its schools published: a file of SQLite, or a server of PostgreSQL. The SQL is what all of them understand:
 * text, integers, ISO days; several rows an INSERT; no upserts, no RETURNING, no locks. Placeholders are `?`.
 */
export interface Shared {
  all<Row>(sql: string, ...params: SharedValue[]): Promise<Row[]>;
  run(sql: string, ...params: SharedValue[]): Promise<void>;
  /** All of it or nothing; tried again where another was quicker. Transactions do not nest. */
  transact<T>(work: (tx: Shared) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Statements take at most so many values (PostgreSQL's protocol has 16 bits for their number). */
const MOST_VALUES = 32_000;

/** Writes rows that all have the same columns: as few statements as the number of values allows. */
export async function insertRows(
  shared: Shared,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly SharedValue[])[],
): Promise<void> {
  const each = Math.floor(MOST_VALUES / columns.length);
  for (let from = 0; from < rows.length; from += each) {
    const part = rows.slice(from, from + each);
    const marks = part.map(() => `(${columns.map(() => '?').join(', ')})`).join(', ');
    await shared.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${marks}`, ...part.flat());
  }
}

/** Rows of objects with the same keys, as `insertRows` wants them. */
export const insertAll = <Row extends Record<string, SharedValue>>(
  shared: Shared,
  table: string,
  rows: readonly Row[],
): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {});
  return insertRows(
    shared,
    table,
    columns,
    rows.map((row) => columns.map((column) => row[column]!)),
  );
};
