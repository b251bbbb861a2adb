import { items } from '../../../goods/item/store.ts';
import { Known } from '../../../intake/evidence/known.ts';
import { departments } from '../../../school/department/store.ts';
import { roomNames } from '../../../school/room/store.ts';
import { namesOf } from '../../../school/staff/called.ts';
import { STAFF_COLUMNS } from '../../../school/staff/staff.ts';
import { activeStaff } from '../../../school/staff/store.ts';
import type { Reader } from '../../../store/reader.ts';

/** Values that the school file has, by the concepts of columns that hold them: cells of theirs say what a head does not. */
export function schoolValues(reader: Reader): Known {
  const staff = activeStaff(reader).flatMap(namesOf);
  const rooms = roomNames(reader).map((one) => one.name);
  const all = items(reader);
  return new Known([
    ...STAFF_COLUMNS.map((concept) => [concept, staff] as const),
    ['room', rooms],
    ['spot', rooms],
    ['department', departments(reader).map((one) => one.name)],
    ['item', all.map((one) => one.name)],
    ['title', all.flatMap((one) => (one.isbn ? [one.name] : []))],
    ['isbn', all.flatMap((one) => one.isbn ?? [])],
  ]);
}
