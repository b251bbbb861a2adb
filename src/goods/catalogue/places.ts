import type { ReadRow } from '../../intake/kind.ts';
import { groupBy } from '../../store/groups.ts';
import type { BookRow } from './row.ts';

/**
 * One row of what a list says of a title place by place (中心校 | 大坪教学点): for the classes of all of them, as many as all of them say.
 * Where the classes of one place are not known, it is for every class of the grade.
 */
function placesTogether(rows: readonly ReadRow<BookRow>[]): ReadRow<BookRow>[] {
  const placed = groupBy(
    rows.filter(({ row }) => row.campus !== undefined),
    keyOf,
  );
  const said = new Set<string>();
  return rows.flatMap((read) => {
    const key = keyOf(read);
    const own = placed.get(key) ?? [];
    if (read.row.campus === undefined || own.length === 0) return [read];
    if (said.has(key)) return [];
    said.add(key);
    return [{ ...read, row: together(own.map(({ row }) => row)) }];
  });
}

/** All rows with those of places put together, and of one file's rows each as all places say it. */
export function byPlace(rows: readonly ReadRow<BookRow>[], own: readonly ReadRow<BookRow>[]) {
  const all = placesTogether(rows);
  const whole = new Map(all.map((read) => [keyOf(read), read.row]));
  const of = (read: ReadRow<BookRow>) => whole.get(keyOf(read)) ?? read.row;
  const placed = new Set(own.flatMap((read) => (read.row.campus === undefined ? [] : keyOf(read))));
  const given = placesTogether(own).map((read) =>
    placed.has(keyOf(read)) ? { ...read, row: of(read) } : read,
  );
  return { all, given };
}

const keyOf = ({ row }: ReadRow<BookRow>) => [row.kind, row.isbn ?? row.name, row.grades].join('|');

function together(rows: readonly BookRow[]): BookRow {
  const { campus: _, classes: __, ...first } = Object.assign({}, ...[...rows].reverse()) as BookRow;
  const classes = rows.flatMap((row) => row.classes ?? []);
  const sum = (key: 'pupils' | 'teachers' | 'ordered' | 'extra') => {
    const said = rows.flatMap((row) => row[key] ?? []);
    return said.length === 0 ? {} : { [key]: said.reduce((all, one) => all + one, 0) };
  };
  return {
    ...first,
    ...sum('pupils'),
    ...sum('teachers'),
    ...sum('ordered'),
    ...sum('extra'),
    ...(rows.every((row) => row.classes !== undefined) ? { classes } : {}),
  };
}
