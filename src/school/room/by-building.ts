import type { ReadRow } from '../../intake/kind.ts';
import type { RoomRow } from './row.ts';

/** 101 of two buildings are two rooms: each is then called with its building, 1号楼101. */
export function byBuilding(rows: readonly ReadRow<RoomRow>[]): void {
  const buildings = new Map<string, Set<string | undefined>>();
  for (const { row } of rows)
    buildings.set(row.name, (buildings.get(row.name) ?? new Set()).add(row.building));
  for (const { row } of rows) {
    const all = buildings.get(row.name);
    const apart = all !== undefined && all.size > 1 && !all.has(undefined) && /\d/.test(row.name);
    if (apart && !row.name.startsWith(row.building ?? '')) row.name = `${row.building}${row.name}`;
  }
}
