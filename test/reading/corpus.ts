import { foreignTables } from './foreign.ts';
import { areas, cleaning } from './kinds/areas.ts';
import { assets } from './kinds/assets.ts';
import { bell } from './kinds/bell.ts';
import { bookStock, books } from './kinds/books.ts';
import { choices } from './kinds/choices.ts';
import { classList } from './kinds/classes.ts';
import { stocktake } from './kinds/count.ts';
import { duty } from './kinds/duty.ts';
import { expiries } from './kinds/expiries.ts';
import { exerciseBooks, standards, supplyStock } from './kinds/goods.ts';
import { holidays } from './kinds/holidays.ts';
import { property } from './kinds/property.ts';
import { receipt } from './kinds/receipt.ts';
import { repair } from './kinds/repair.ts';
import { requests } from './kinds/requests.ts';
import { rooms } from './kinds/rooms.ts';
import { roster } from './kinds/roster.ts';
import { staff } from './kinds/staff.ts';
import { teachingList } from './kinds/teaching.ts';
import { timetableList } from './kinds/timetable.ts';
import { type ListKind, listTables } from './list.ts';
import { oddApproved } from './odd/approved.ts';
import { oddBooks } from './odd/books.ts';
import { oddByHand } from './odd/by-hand.ts';
import { oddCrossings } from './odd/crossings.ts';
import { oddFigures } from './odd/figures.ts';
import { oddLookAlikes } from './odd/look-alikes.ts';
import { oddMatrices } from './odd/matrices.ts';
import { oddMovements } from './odd/movements.ts';
import { oddNamedClasses } from './odd/named-classes.ts';
import { oddOverviews } from './odd/overviews.ts';
import { oddPeople } from './odd/people.ts';
import { oddPerClass } from './odd/per-class.ts';
import { oddPlaces } from './odd/places.ts';
import { oddRosterLayouts } from './odd/roster-layouts.ts';
import { oddRosters } from './odd/rosters.ts';
import { oddStock } from './odd/stock.ts';
import { oddSystems } from './odd/systems.ts';
import { oddTeaching } from './odd/teaching.ts';
import { oddThreeSchools } from './odd/three-schools.ts';
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
  bell,
  assets,
  choices,
  expiries,
  holidays,
  teachingList,
];

/** Every table, the same at every run. */
export function corpus(): Table[] {
  const all = [
    ...LISTS.flatMap((kind, i) => listTables(kind, i)),
    ...oddRosterLayouts(),
    ...oddRosters(),
    ...oddNamedClasses(),
    ...oddPeople(),
    ...oddBooks(),
    ...oddStock(),
    ...oddFigures(),
    ...oddMovements(),
    ...oddTimetables(),
    ...oddOverviews(),
    ...oddCrossings(),
    ...oddMatrices(),
    ...oddPerClass(),
    ...oddPlaces(),
    ...oddApproved(),
    ...oddByHand(),
    ...oddWork(),
    ...oddSystems(),
    ...oddThreeSchools(),
    ...oddTeaching(),
    ...oddLookAlikes(),
    ...foreignTables(),
  ];
  const ids = new Set<string>();
  for (const { id } of all) {
    if (ids.has(id)) throw new Error(`two tables are called ${id}`);
    ids.add(id);
  }
  return all;
}
