import type { Writer } from '../../store/reader.ts';
import { insert } from '../../store/rows.ts';

/** How departments are called: 教导处, 校医室, 语文组, 团委. */
export const DEPARTMENT = /(处|室|部|组|科|办|中心|工会|委|食堂|门卫)$/;

/** Departments by name and id; those that are new are added as they are asked for. */
export interface Departments {
  /** The id of a department, which is added when it is new. */
  id(name: string): number;
  /** The same of one that is there. */
  known(name: string): number | undefined;
  name(id: number | null): string;
  /** Of those that stand, and of those that are part of them. */
  readonly names: readonly string[];
  /** Was any there before? */
  readonly some: boolean;
}

/** The departments of the school by name, read once. `asked`: those that are new are founded by requests. */
export function departmentIds(tx: Writer, asked: 0 | 1 = 0): Departments {
  const rows = tx.all<{ id: number; name: string }>(
    'SELECT coalesce(merged_into, id) AS id, name FROM department ORDER BY merged_into IS NULL',
  );
  const ids = new Map(rows.map((row) => [row.name, row.id]));
  const names = new Map(rows.map((row) => [row.id, row.name]));
  // 艺体组（音体美） is 艺体组, where there is one.
  const known = (name: string) => ids.get(name) ?? ids.get(name.replace(/\s*[(（][^()（）]*[)）]$/, ''));
  return {
    known,
    get names() {
      return [...ids.keys()];
    },
    some: rows.length > 0,
    id(name) {
      const there = known(name);
      if (there !== undefined) return there;
      const id = insert(tx, 'department', { name, asked });
      ids.set(name, id);
      names.set(id, name);
      return id;
    },
    name: (id) => (id === null ? '' : (names.get(id) ?? '')),
  };
}
