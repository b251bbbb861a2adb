import type { ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import { type Problem, problem } from '../../words/problem.ts';
import type { RoomRow } from './row.ts';

/** 101 of two buildings are two rooms: each is then called with its building, 1号楼101. */
export function callByBuilding(rows: readonly ReadRow<RoomRow>[]): void {
  const buildings = new Map<string, Set<string | undefined>>();
  for (const { row } of rows)
    buildings.set(row.name, (buildings.get(row.name) ?? new Set()).add(row.building));
  for (const { row } of rows) {
    const all = buildings.get(row.name);
    const apart = all !== undefined && all.size > 1 && !all.has(undefined) && /\d/.test(row.name);
    if (apart && !row.name.startsWith(row.building ?? '')) row.name = `${row.building}${row.name}`;
  }
}

/** Rooms that stand in a list twice under one name. */
export function repeated(rows: readonly ReadRow<RoomRow>[]): Problem[] {
  const first = new Map<string, ReadRow<RoomRow>>();
  const problems: Problem[] = [];
  for (const read of rows) {
    const before = first.get(read.row.name);
    if (before === undefined) first.set(read.row.name, read);
    else {
      const at = placeOf(before);
      const where = [at.file === read.file ? '' : at.file, at.sheet, at.line ?? at.cell]
        .filter(Boolean)
        .join(' ');
      problems.push(
        problem(
          'room-repeated',
          { room: read.row.name, where },
          { at: placeOf(read, 'name'), value: read.row.name },
        ),
      );
    }
  }
  return problems;
}
