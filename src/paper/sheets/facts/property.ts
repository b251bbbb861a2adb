import { standsFor } from '../../../goods/property/property.ts';
import { groupBy } from '../../../store/groups.ts';
import type { Reader } from '../../../store/reader.ts';
import type { Words } from '../../../words/index.ts';

/** What a class has of a thing at the start and at the end of the term; null if not counted. */
export interface Holding {
  classId: number;
  name: string;
  spec: string;
  unit: string;
  opening: number | null;
  closing: number | null;
  note: string | null;
}

type Counted = 'desk' | 'chair' | 'media';

/**
 * For every class: what was registered for it and its room, then the room's desks, chairs and multimedia. `pieces` are registered too.
 * The room's seats give way to seats that are registered under another name: there are not twice as many.
 */
export function classProperty(
  reader: Reader,
  termId: number,
  words: Words,
  pieces: readonly Holding[],
): Holding[] {
  const say = words.paper.sheets.property;
  const registered = [
    ...reader.all<Holding>(
      `SELECT class.id AS classId, property.name, property.spec, property.unit, property.opening, property.closing, property.note
       FROM property JOIN class ON class.term_id = property.term_id
            AND ((property.holder_kind = 'class' AND property.holder_id = class.id)
              OR (property.holder_kind = 'room' AND property.holder_id = class.room_id))
      WHERE property.term_id = ? ORDER BY property.holder_kind, property.id`,
      termId,
    ),
    ...pieces,
  ];
  const own = groupBy(registered, (h) => h.classId);
  const furniture = reader.all<{
    classId: number;
    what: Counted;
    opening: number | null;
    note: string | null;
  }>(
    `WITH sits AS (SELECT class.id AS classId, room.* FROM class JOIN room ON room.id = class.room_id WHERE class.term_id = ?)
     SELECT classId, 'desk' AS what, 1 AS place, desks AS opening, NULL AS note FROM sits WHERE desks IS NOT NULL
     UNION ALL SELECT classId, 'chair', 2, chairs, NULL FROM sits WHERE chairs IS NOT NULL
     UNION ALL SELECT classId, 'media', 3, NULL, equipment FROM sits WHERE equipment IS NOT NULL
     ORDER BY classId, place`,
    termId,
  );
  return [
    ...registered,
    ...furniture.flatMap(({ classId, what, opening, note }): Holding[] => {
      const instead =
        what !== 'media' &&
        own.get(classId)?.some((h) => h.name !== say[what] && standsFor(h, what, opening ?? 0));
      return instead
        ? []
        : [{ classId, name: say[what], spec: '', unit: say[`${what}Unit`], opening, closing: null, note }];
    }),
  ];
}
