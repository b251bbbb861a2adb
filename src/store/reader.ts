/** What SQLite takes as a parameter. */
export type Value = string | number | bigint | Buffer | null;

/** What code outside store/ may do with a school file: anyone may read; writing needs a Writer, which only `transact` gives. */
export interface Reader {
  /** All rows of a query, with positional parameters (?). Statements are prepared once and cached by their text. */
  all<Row>(sql: string, ...params: Value[]): Row[];
  /** The first row, or undefined. */
  get<Row>(sql: string, ...params: Value[]): Row | undefined;
}

export interface Writer extends Reader {
  /** Runs one INSERT, UPDATE or DELETE; `id` is the last inserted rowid. */
  run(sql: string, ...params: Value[]): { changes: number; id: number };
  /** The journal entry that everything written in this transaction belongs to. */
  readonly journalId: number;
}

/** What is being done, for the journal: who, by which command, and an action name from words/ (`actions`). */
export interface Action {
  name: string;
  command: string;
  who: string;
  /** An ISO instant, from the caller's clock. */
  at: string;
  args?: Record<string, string | number>;
  dryRun?: boolean;
}
