import type { Value, Writer } from './reader.ts';

/**
 * Writing one row. Its fields are in camelCase and stand for the table's columns (termId for term_id); undefined ones are left out, so
 * that a new row takes the table's default and a changed one keeps what it has. true and false are kept as 1 and 0.
 */
type Row = object;

/** The columns that were asked for before: a roster writes the same ones thousands of times. */
const columnNames = new Map<string, string>();

function columnOf(field: string): string {
  let name = columnNames.get(field);
  if (name === undefined) {
    name = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    columnNames.set(field, name);
  }
  return name;
}

function valuesOf(row: Row): { columns: string[]; values: Value[] } {
  const given = Object.entries(row).filter(([, value]) => value !== undefined);
  return {
    columns: given.map(([field]) => columnOf(field)),
    values: given.map(([, value]) => (typeof value === 'boolean' ? Number(value) : value)),
  };
}

/** Writes a new row. @returns its id */
export function insert(tx: Writer, table: string, row: Row): number {
  const { columns, values } = valuesOf(row);
  const marks = columns.map(() => '?').join(', ');
  return tx.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`, ...values).id;
}

/** Writes a new row, or all that it says over the row that has the same `key`. */
export function put(tx: Writer, table: string, key: readonly string[], row: Row): void {
  const { columns, values } = valuesOf(row);
  const own = key.map(columnOf);
  const sets = columns.filter((name) => !own.includes(name)).map((name) => `${name} = excluded.${name}`);
  tx.run(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
         ON CONFLICT (${own.join(', ')}) DO UPDATE SET ${sets.join(', ')}`,
    ...values,
  );
}

/** Changes what is given of a row; nothing where nothing is given. */
export function update(tx: Writer, table: string, id: number, change: Row): void {
  const { columns, values } = valuesOf(change);
  if (columns.length === 0) return;
  tx.run(
    `UPDATE ${table} SET ${columns.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`,
    ...values,
    id,
  );
}

/** `SELECT` list that gives a table's columns as fields: columns('line', 'id termId') is line.id AS id, line.term_id AS termId. */
export function columns(table: string, fields: string): string {
  return fields
    .split(' ')
    .map((field) => `${table}.${columnOf(field)} AS ${field}`)
    .join(', ');
}
