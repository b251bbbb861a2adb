import { counterDocument, retire } from '../../src/goods/ledger/counter.ts';
import { journaledTables } from '../../src/store/triggers.ts';
import { undo } from '../../src/store/undo/undo.ts';
import { Refusal } from '../../src/words/problem.ts';
import type { TestSchool } from './school.ts';

export const takeBack = (school: TestSchool, entry?: number, withLater = false) =>
  school.change((tx) => undo(tx, entry, { withLater, counterDocument, retire }));
export const dump = ({ store }: TestSchool) =>
  Object.fromEntries(
    journaledTables(store.db).map((t) => [t, store.all(`SELECT * FROM "${t}" ORDER BY id`)]),
  );
export const lastEntry = ({ store }: TestSchool) =>
  store.get<{ id: number }>('SELECT max(id) AS id FROM journal')!.id;
export const codes = (work: () => unknown): string[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.problems.map((p) => p.code);
    throw error;
  }
  return [];
};
