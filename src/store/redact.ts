import Sqlite, { type Database } from 'better-sqlite3';
import { writeTriggers } from './triggers.ts';

/** A table of people, and what one of them is called in a copy for others. */
export interface People {
  table: string;
  mark(id: number): string;
}

/** Columns that name who did something, staff or not. */
const PERSON = /^(who|applicant|reporter|worker|inspector|\w+_by)$/;
/** Columns in which persons write what they like. */
const FREE = /^(note|reason|fault|purpose|what|measure|result|planned_reason|agenda)$/;
const WRITTEN = '……';
/** Of the people themselves. */
const NUMBER = 'number';
const PRIVATE = /^(sex|phone|also_called)$/;

type Value = string | number | null;

/**
 * Takes everybody's name out of a copy of a school file: names become marks (the same one everywhere, also within other words and in the journal's
 * rows), free text goes, and so do the commands as typed and the keys of an office. Goods, classes, lessons and sums stay. The file is
 * rewritten, so that no byte of it has what was there. `someone` is whom the people's tables do not have.
 */
export function redact(path: string, people: readonly People[], someone: (n: number) => string): void {
  const db = new Sqlite(path, { fileMustExist: true });
  try {
    db.pragma('journal_mode = MEMORY');
    db.pragma('foreign_keys = OFF');
    db.transaction(() => rewrite(db, people, someone))();
    db.exec('VACUUM');
  } finally {
    db.close();
  }
}

function rewrite(db: Database, people: readonly People[], someone: (n: number) => string): void {
  const marks = new Map(people.map(({ table, mark }) => [table, mark]));
  const names = new Map<string, string>();
  for (const { table, mark } of people)
    for (const { id, name } of db
      .prepare<[], { id: number; name: string }>(`SELECT id, name FROM "${table}"`)
      .all())
      if (!names.has(name)) names.set(name, mark(id));
  const within = replacing(names);
  const others = new Map<string, string>();
  const other = (name: string) => {
    if (!others.has(name)) others.set(name, someone(others.size + 1));
    return others.get(name)!;
  };
  const redacted = (table: string, column: string, id: number, value: Value): Value => {
    if (typeof value !== 'string' || value === '') return value;
    const mark = marks.get(table);
    if (mark && column === 'name') return mark(id);
    if (mark && column === NUMBER) return String(id);
    if (mark && PRIVATE.test(column)) return null;
    if (PERSON.test(column)) return names.get(value) ?? other(value);
    return FREE.test(column) ? WRITTEN : within(value);
  };
  for (const name of namesOf(db, "type = 'trigger' AND name LIKE 'journal\\_%' ESCAPE '\\'"))
    db.exec(`DROP TRIGGER "${name}"`);
  db.exec('DELETE FROM membership');
  db.exec("UPDATE journal SET command = 'kaixue ' || replace(action, '-', ' '), args = '{}'");
  for (const table of namesOf(db, "type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"))
    if (table !== 'change') redactTable(db, table, (column, id, value) => redacted(table, column, id, value));
  redactChanges(db, redacted);
  writeTriggers(db);
}

function namesOf(db: Database, which: string): string[] {
  return db
    .prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE ${which}`)
    .all()
    .map(({ name }) => name);
}

function redactTable(
  db: Database,
  table: string,
  redacted: (column: string, id: number, value: Value) => Value,
): void {
  const columns = db
    .prepare<[string], { name: string }>(
      "SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT' AND pk = 0",
    )
    .all(table)
    .map(({ name }) => name);
  if (columns.length === 0) return;
  const set = db.prepare(
    `UPDATE "${table}" SET ${columns.map((one) => `"${one}" = ?`).join(', ')} WHERE rowid = ?`,
  );
  const rows = db
    .prepare<[], Record<string, Value>>(
      `SELECT rowid AS "row id", ${columns.map((one) => `"${one}"`).join(', ')} FROM "${table}"`,
    )
    .all();
  for (const row of rows) {
    const id = row['row id'] as number;
    const values = columns.map((one) => redacted(one, id, row[one] ?? null));
    if (values.some((value, i) => value !== row[columns[i]!])) set.run(...values, id);
  }
}

/** The journal's copies of rows, as the rows themselves. */
function redactChanges(
  db: Database,
  redacted: (table: string, column: string, id: number, value: Value) => Value,
): void {
  type Change = { id: number; tbl: string; row_id: number; old: string | null; new: string | null };
  const set = db.prepare('UPDATE change SET old = ?, new = ? WHERE id = ?');
  for (const one of db.prepare<[], Change>('SELECT id, tbl, row_id, old, new FROM change').all()) {
    const row = (text: string | null) =>
      text &&
      JSON.stringify(JSON.parse(text), (column, value) =>
        column === '' ? value : redacted(one.tbl, column, one.row_id, value),
      );
    set.run(row(one.old), row(one.new), one.id);
  }
}

/** Replaces names within a text, of 王芳 and 王芳芳 the longer one where it stands. */
function replacing(names: ReadonlyMap<string, string>): (text: string) => string {
  const byFirst = new Map<string, string[]>();
  for (const name of [...names.keys()].sort((a, b) => b.length - a.length)) {
    const first = name.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  return (text) => {
    let out = '';
    for (let at = 0; at < text.length; ) {
      const found = byFirst.get(text.charAt(at))?.find((name) => text.startsWith(name, at));
      out += found === undefined ? text.charAt(at) : names.get(found)!;
      at += found?.length ?? 1;
    }
    return out;
  };
}
