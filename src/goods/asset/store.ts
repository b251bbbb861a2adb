import type { Day } from '../../school/calendar/day.ts';
import { roomAt } from '../../school/room/place.ts';
import type { Reader, Writer } from '../../store/reader.ts';
import { columns, insert, update } from '../../store/rows.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { type Asset, type AssetFacts, inherited, nextAssetNumber } from './asset.ts';

/** SQL of the room of an asset: a place that was said before there was such a room is that room. */
export const ASSET_ROOM = 'coalesce(asset.room_id, (SELECT id FROM room WHERE name = asset.place))';

/** Every piece by number, scrapped ones too. */
export function assets(reader: Reader): Asset[] {
  return reader.all(
    `SELECT ${columns('asset', 'id number name spec category unit quantity priceFen acquired lifeYears place roomId departmentId holderId state scrappedOn reason replacesId note')},
            coalesce(room.name, asset.place) AS at, department.name AS department, staff.name AS holder,
            old.number AS replaces, newer.number AS replacedBy
       FROM asset LEFT JOIN room ON room.id = ${ASSET_ROOM} LEFT JOIN department ON department.id = asset.department_id
       LEFT JOIN staff ON staff.id = asset.holder_id
       LEFT JOIN asset AS old ON old.id = asset.replaces_id LEFT JOIN asset AS newer ON newer.replaces_id = asset.id
      ORDER BY asset.number`,
  );
}

/** A piece with the next number unless it has one. @throws Refusal 2 where the number is taken */
export function addAsset(tx: Writer, facts: AssetFacts & { name: string }, termId: number): number {
  const number = facts.number ?? nextAssetNumber(assets(tx));
  refuseTaken(tx, number, 0);
  return insert(tx, 'asset', { ...placed(tx, facts, termId), number });
}

/** @throws Refusal 2 where its new number is taken, 65 where what was scrapped is to be in use again */
export function editAsset(tx: Writer, one: Asset, facts: AssetFacts, termId: number): void {
  if (facts.number !== undefined) refuseTaken(tx, facts.number, one.id);
  if (one.state === 'scrapped' && facts.state !== undefined)
    refuse(EXIT.data, 'asset-is-scrapped', { number: one.number });
  update(tx, 'asset', one.id, placed(tx, facts, termId));
}

/** Takes away what was noted by mistake. @throws Refusal 1 where another piece came for it */
export function removeAsset(tx: Writer, one: Asset): void {
  if (one.replacedBy !== null)
    refuse(EXIT.no, 'asset-was-replaced', { number: one.number, by: one.replacedBy });
  tx.run('DELETE FROM asset WHERE id = ?', one.id);
}

/** Takes a piece out of use for good. @throws Refusal 65 where it was before */
export function scrapAsset(tx: Writer, one: Asset, facts: { scrappedOn: Day; reason: string }): void {
  if (one.state === 'scrapped') refuse(EXIT.data, 'asset-is-scrapped', { number: one.number });
  update(tx, 'asset', one.id, { ...facts, state: 'scrapped' });
}

/** A new piece comes for an old one, which is scrapped unless it was. @throws Refusal 65 where one came for it before */
export function replaceAsset(
  tx: Writer,
  old: Asset,
  facts: AssetFacts,
  { termId, on, reason }: { termId: number; on: Day; reason: string },
): number {
  if (old.replacedBy !== null)
    refuse(EXIT.data, 'asset-was-replaced', { number: old.number, by: old.replacedBy });
  if (old.state !== 'scrapped') scrapAsset(tx, old, { scrappedOn: on, reason });
  const { name } = old;
  return addAsset(tx, { ...inherited(old), name, acquired: on, ...facts, replacesId: old.id }, termId);
}

/** What is said of a place says which room that is. */
export const placed = (tx: Writer, facts: AssetFacts, termId: number): AssetFacts =>
  facts.place === undefined ? facts : { ...facts, roomId: roomAt(tx, termId, facts.place) };

function refuseTaken(tx: Writer, number: string, id: number): void {
  if (tx.get('SELECT 1 FROM asset WHERE number = ? AND id <> ?', number, id))
    refuse(EXIT.usage, 'asset-there', { number });
}
