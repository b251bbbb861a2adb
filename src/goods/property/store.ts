import { differences } from '../../intake/differences.ts';
import { groupBy } from '../../store/groups.ts';
import type { Reader, Writer } from '../../store/reader.ts';
import { insert, update } from '../../store/rows.ts';
import { ASSET_ROOM } from '../asset/store.ts';
import { flat } from '../item/key.ts';
import { itemByKey } from '../item/store.ts';
import { type Property, standsFor } from './property.ts';

/**
 * What classes and rooms hold in a term: what is registered, the desks and chairs of their rooms, and lasting goods that the ledger
 * handed to them. One row a thing; what is registered stands before the room's facts.
 */
export function properties(reader: Reader, termId: number): Property[] {
  const found = new Map<string, Property>();
  const key = (one: Pick<Property, 'holderKind' | 'holderId' | 'name' | 'spec'>) =>
    `${one.holderKind}:${one.holderId}|${flat(one.name)}|${flat(one.spec)}`;
  for (const one of registered(reader, termId)) found.set(key(one), one);
  const pieces = piecesHeld(reader, termId);
  const told = groupBy(
    [...found.values(), ...pieces.map((one) => ({ ...one, opening: one.pieces, closing: null }))],
    (one) => `${one.holderKind}:${one.holderId}`,
  );
  for (const one of roomFacts(reader, termId)) {
    const known = found.get(key(one));
    if (known !== undefined) known.opening ??= one.opening;
    else if (
      !told
        .get(`${one.holderKind}:${one.holderId}`)
        ?.some((other) => other.name !== one.name && standsFor(other, one.seat, one.opening ?? 0))
    )
      found.set(key(one), one);
  }
  const add = (rows: readonly Property[], take: (known: Property, one: Property) => void) => {
    const variants = groupBy(rows, (one) => key({ ...one, spec: '' }));
    for (const one of rows) {
      const bare = key({ ...one, spec: '' });
      // 吊扇, registered without its spec, is the only 吊扇 that the ledger handed out.
      const known = found.get(key(one)) ?? (variants.get(bare)!.length === 1 ? found.get(bare) : undefined);
      if (known === undefined) found.set(key(one), one);
      else take(known, one);
    }
  };
  add(fromLedger(reader, termId), (known, one) => {
    known.change += one.change;
    known.opening ??= one.opening;
    known.itemId ??= one.itemId;
    known.spec ||= one.spec;
    known.unit ||= one.unit;
  });
  add(
    pieces.map((one): Property => ({ ...NOTHING, ...one, source: 'pieces' })),
    (known, { pieces, unit }) => {
      known.pieces = pieces;
      known.unit ||= unit;
    },
  );
  return [...found.values()].filter(
    (one) => one.source !== 'ledger' || one.pieces !== null || (one.opening ?? 0) !== 0 || one.change !== 0,
  );
}

/** What a row says nothing of. */
const NOTHING = {
  ...{
    itemId: null,
    opening: null,
    change: 0,
    pieces: null,
    closing: null,
    openingOn: null,
    closingOn: null,
  },
  note: null,
};

/** Registered pieces that are in use, by who has them: the class that sits in their room, else the room. */
export function piecesHeld(
  reader: Reader,
  termId: number,
): (Pick<Property, 'holderKind' | 'holderId' | 'name' | 'spec' | 'unit'> & { pieces: number })[] {
  return reader.all(
    `SELECT iif(sits.id IS NULL, 'room', 'class') AS holderKind, coalesce(sits.id, room.id) AS holderId,
            asset.name, spec, max(unit) AS unit, sum(quantity) AS pieces
       FROM asset JOIN room ON room.id = ${ASSET_ROOM}
       LEFT JOIN (SELECT min(id) AS id, room_id FROM class WHERE term_id = ? GROUP BY room_id) AS sits
            ON sits.room_id = room.id
      WHERE state <> 'scrapped' GROUP BY 1, 2, asset.name, spec ORDER BY 1, 2, min(asset.id)`,
    termId,
  );
}

function registered(reader: Reader, termId: number): Property[] {
  return reader.all<Property>(
    `SELECT holder_kind AS holderKind, holder_id AS holderId, name, spec, unit, item_id AS itemId, opening, 0 AS "change",
            NULL AS pieces, closing, opening_on AS openingOn, closing_on AS closingOn, note, 'registered' AS source
       FROM property WHERE term_id = ? ORDER BY holder_kind, holder_id, id`,
    termId,
  );
}

function roomFacts(reader: Reader, termId: number): (Property & { seat: 'desk' | 'chair' })[] {
  const rows = reader.all<{
    kind: 'class' | 'room';
    id: number;
    desks: number | null;
    chairs: number | null;
  }>(
    `SELECT 'class' AS kind, class.id, room.desks, room.chairs FROM class JOIN room ON room.id = class.room_id WHERE term_id = ?
     UNION ALL
     SELECT 'room', id, desks, chairs FROM room WHERE id NOT IN (SELECT room_id FROM class WHERE term_id = ? AND room_id IS NOT NULL)`,
    termId,
    termId,
  );
  return rows.flatMap((row) =>
    (
      [
        ['desk', '课桌', '张', row.desks],
        ['chair', '椅子', '把', row.chairs],
      ] as const
    ).flatMap(([seat, name, unit, opening]) =>
      opening === null
        ? []
        : [
            {
              ...NOTHING,
              ...{ holderKind: row.kind, holderId: row.id, name, spec: '', unit, opening, seat },
              source: 'room' as const,
            },
          ],
    ),
  );
}

/** Equipment and lasting goods handed to classes and rooms: before this term is the start, since then the change. */
function fromLedger(reader: Reader, termId: number): Property[] {
  return reader.all<Property>(
    `WITH this AS (SELECT id, code FROM term WHERE id = ?)
     SELECT recipient_kind AS holderKind, CASE recipient_kind WHEN 'class' THEN now.id ELSE recipient_id END AS holderId,
            name, spec, unit, item.id AS itemId,
            -sum(CASE WHEN posted_term_id = this.id THEN 0 ELSE amount END) AS opening,
            -sum(CASE WHEN posted_term_id = this.id THEN amount ELSE 0 END) AS "change",
            NULL AS pieces, NULL AS closing, NULL AS openingOn, NULL AS closingOn, NULL AS note, 'ledger' AS source
       FROM this JOIN term ON term.code <= this.code
       JOIN movement ON posted_term_id = term.id JOIN item ON item.id = item_id
       LEFT JOIN standing_class AS now ON now.term_id = ? AND recipient_kind = 'class' AND named_id = recipient_id
      WHERE recipient_kind IN ('class', 'room')
        AND (item.kind = 'equipment' OR item.id IN (SELECT item_id FROM this JOIN lasting_due ON term_id = this.id))
      GROUP BY 1, 2, item.id HAVING holderId IS NOT NULL ORDER BY 1, 2, item.id`,
    termId,
    termId,
  );
}

/** The item that a name without a spec can only mean. */
function onlyVariant(reader: Reader, name: string, spec: string): { id: number } | undefined {
  if (spec !== '') return undefined;
  const own = reader.all<{ id: number }>(
    `SELECT id FROM item WHERE substr(key, 1, length(?)) = ? AND kind IN ('supply', 'equipment') AND retired = 0 LIMIT 2`,
    ...[`${flat(name)}|`, `${flat(name)}|`],
  );
  return own.length === 1 ? own[0] : undefined;
}

export type NewProperty = { termId: number } & Pick<Property, 'holderKind' | 'holderId' | 'name'> &
  Partial<Pick<Property, 'spec' | 'unit' | 'opening' | 'closing' | 'openingOn' | 'closingOn' | 'note'>>;

/** Registers a thing, or what is given of one that is registered. */
export function setProperty(tx: Writer, one: NewProperty): 'added' | 'changed' | 'unchanged' {
  const { termId, holderKind, holderId, name, spec = '', ...said } = one;
  const known = tx.get<{ id: number } & Pick<Property, keyof typeof said>>(
    'SELECT id, unit, opening, closing, opening_on AS openingOn, closing_on AS closingOn, note FROM property WHERE term_id = ? AND holder_kind = ? AND holder_id = ? AND name = ? AND spec = ?',
    termId,
    holderKind,
    holderId,
    name,
    spec,
  );
  if (known === undefined) {
    const itemId = (itemByKey(tx, `${flat(name)}|${flat(spec)}`) ?? onlyVariant(tx, name, spec))?.id;
    insert(tx, 'property', { termId, holderKind, holderId, name, spec, itemId, ...said });
    return 'added';
  }
  const change = differences(known, said);
  if (change === null) return 'unchanged';
  update(tx, 'property', known.id, change);
  return 'changed';
}
