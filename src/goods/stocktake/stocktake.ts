/** 盘点: opened for the whole storeroom ('') or a place. */
export interface Stocktake {
  id: number;
  termId: number;
  openedOn: string;
  place: string;
  state: 'open' | 'closed' | 'cancelled';
  closedOn: string | null;
  documentId: number | null;
}

/** One item of a stocktake. Units; figures leave out what is lent to events. */
export interface StocktakeLine {
  id: number;
  itemId: number;
  name: string;
  spec: string;
  unit: string;
  code: string;
  place: string | null;
  /** When it was opened. */
  book: number;
  /** When the count was entered (before that: now): what was booked meanwhile is in it. */
  calculated: number;
  counted: number | null;
  countedBy: string | null;
  reason: string | null;
  /** What another found who counted again, and what ought to have been there then. */
  recounted: number | null;
  recalculated: number | null;
  recountedBy: string | null;
}

/** Did the second count find another difference than the first? */
export const isDisputed = (line: StocktakeLine): boolean =>
  line.recounted !== null && line.recounted - (line.recalculated ?? 0) !== difference(line);

/** Counted − calculated; 0 while it is not counted. */
export function difference(line: Pick<StocktakeLine, 'calculated' | 'counted'>): number {
  return line.counted === null ? 0 : line.counted - line.calculated;
}

/** What of a stocktake is counted, lacks a reason, is short or over. Units for short and over. */
export function summary(lines: readonly StocktakeLine[]) {
  const counted = lines.filter((line) => line.counted !== null);
  const differ = counted.filter((line) => difference(line) !== 0);
  const sum = (sign: 1 | -1) =>
    differ.reduce((total, line) => total + Math.max(0, sign * difference(line)), 0);
  return {
    counted,
    uncounted: lines.filter((line) => line.counted === null),
    differ,
    unexplained: differ.filter((line) => (line.reason ?? '') === ''),
    short: sum(-1),
    over: sum(1),
  };
}

/** Is an item that is kept at these places (一库A1、二库B2) kept at that place (一库A1, or 一库 for all of it)? */
export function keptAt(places: string | null, place: string): boolean {
  const wanted = plain(place);
  return (places ?? '').split(/[、,，;；]/).some((one) => plain(one).startsWith(wanted) && one.trim() !== '');
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
