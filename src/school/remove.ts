import type { Writer } from '../store/reader.ts';

/**
 * Deletes a row that nothing refers to. The database's foreign keys decide, so that a table added later is
 * respected without being named here. `inUse` throws the refusal.
 */
export function deleteUnused(
  tx: Writer,
  table: 'term' | 'class' | 'room' | 'department',
  id: number,
  inUse: () => void,
): void {
  try {
    tx.run(`DELETE FROM ${table} WHERE id = ?`, id);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'SQLITE_CONSTRAINT_FOREIGNKEY') throw error;
    inUse();
  }
}
