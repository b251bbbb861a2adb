import type { CellContext } from '../../intake/kind.ts';
import { squeeze, tidy } from '../../intake/parse/plain.ts';
import { classContext } from '../class/fields.ts';
import { type ClassRef, parseClass } from '../class/name.ts';

/** A room as a cell names it, and the class that the cell seats there. */
export interface RoomInCell {
  name: string;
  class?: ClassRef;
}

const NUMBER = '[A-Z]{0,2}\\d{2,4}[A-Z]?';
const NUMBERED = new RegExp(`^${NUMBER}`);
/** 101一1, 101（一1班）, 101室:一(1)班 */
const THEN_CLASS = new RegExp(`^(${NUMBER}(?:室|教室)?)[:\\-—=]?(.*\\p{Script=Han}.*)$`, 'u');
/** 一(1)班101, 一1-101 */
const CLASS_FIRST = new RegExp(`^(.*\\p{Script=Han}.*?)[:\\-—=]?\\(?(${NUMBER}(?:室|教室)?)\\)?$`, 'u');

/**
 * The rooms that one cell names: 101一1、102一2, 101、102; also a single one with its class, 101（一1）. Undefined where the cell is a room's
 * name and no more, as 计算机教室、录播室 without numbers may be.
 */
export function roomsIn(text: string, ctx: CellContext): RoomInCell[] | undefined {
  const parts = text
    .split(/[、,，;；\n]+/)
    .map(tidy)
    .filter((part) => part !== '');
  const rooms = parts.map((part) => seated(part, ctx) ?? { name: part });
  if (rooms.length < 2) return rooms[0]?.class && rooms;
  return rooms.every((one) => one.class !== undefined || NUMBERED.test(squeeze(one.name)))
    ? rooms
    : undefined;
}

function seated(part: string, ctx: CellContext): RoomInCell | undefined {
  const text = squeeze(part);
  const [, room, said] = THEN_CLASS.exec(text) ?? [];
  const [, saidFirst, roomLast] = room === undefined ? (CLASS_FIRST.exec(text) ?? []) : [];
  const [name, of] = [room ?? roomLast, said ?? saidFirst];
  if (name === undefined || of === undefined) return undefined;
  const bare = of.replace(/^\((.*)\)$/, '$1');
  const read = parseClass({ value: bare, text: bare }, classContext(ctx));
  return 'value' in read && read.value.whole === undefined ? { name, class: read.value } : undefined;
}
