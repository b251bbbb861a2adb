import { foreignTables } from './foreign.ts';
import { bookStock, books } from './kinds/books.ts';
import { classList } from './kinds/classes.ts';
import { exerciseBooks, standards, supplyStock } from './kinds/goods.ts';
import { property, receipt, requests, stocktake } from './kinds/movements.ts';
import { rooms } from './kinds/rooms.ts';
import { roster } from './kinds/roster.ts';
import { staff } from './kinds/staff.ts';
import { areas, cleaning, duty, repair, timetableList } from './kinds/work.ts';
import { type ListKind, listTables } from './list.ts';
import { oddGoods } from './odd/goods.ts';
import { oddPeople } from './odd/people.ts';
import { oddTimetables } from './odd/timetables.ts';
import { oddWork } from './odd/work.ts';
import type { Table } from './table.ts';

const LISTS: ListKind[] = [
  roster,
  classList,
  staff,
  rooms,
  books,
  bookStock,
  exerciseBooks,
  supplyStock,
  standards,
  requests,
  receipt,
  stocktake,
  property,
  timetableList,
  repair,
  areas,
  duty,
  cleaning,
];

/** Every table, the same at every run. */
export function corpus(): Table[] {
  const all = [
    ...LISTS.flatMap((kind, i) => listTables(kind, i)),
    ...oddPeople(),
    ...oddGoods(),
    ...oddTimetables(),
    ...oddWork(),
    ...foreignTables(),
  ];
  const ids = new Set<string>();
  for (const { id } of all) {
    if (ids.has(id)) throw new Error(`two tables are called ${id}`);
    ids.add(id);
  }
  return all;
}
