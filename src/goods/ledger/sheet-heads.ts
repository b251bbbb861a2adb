import type { RawCell } from '../../intake/kind.ts';
import { squeeze } from '../../intake/parse/plain.ts';

type Row = readonly (RawCell | undefined)[] | undefined;

/**
 * Where the columns of a sheet of our own stand, by what heads them, in Chinese and in English: its printer knows its heads, so that
 * they are not told by what is beneath. −1 where there is none.
 */
export function columnsOf<K extends string>(row: Row, heads: Readonly<Record<K, RegExp>>): Record<K, number> {
  const at = (head: RegExp) => row?.findIndex((cell) => isHead(cell, head)) ?? -1;
  return Object.fromEntries(Object.entries<RegExp>(heads).map(([key, head]) => [key, at(head)])) as Record<
    K,
    number
  >;
}

/** Whether a cell is such a head, whatever blanks stand in it. */
export const isHead = (cell: RawCell | undefined, head: RegExp): boolean =>
  head.test(squeeze(cell?.text ?? ''));
