import type { Day } from '../../school/calendar/day.ts';

/** How a piece is. Scrapped ones (报废) stay on the books of what was. */
export const ASSET_STATES = ['in-use', 'idle', 'broken', 'scrapped'] as const;
export type AssetState = (typeof ASSET_STATES)[number];

/** A piece of property with a number of its own (固定资产), or several alike that have one number. */
export interface Asset {
  id: number;
  number: string;
  name: string;
  spec: string;
  category: string;
  unit: string;
  quantity: number;
  /** Of one. */
  priceFen: number | null;
  acquired: Day | null;
  lifeYears: number | null;
  /** Where it is, as it was said; a room's own name where it is a room. */
  place: string;
  at: string;
  roomId: number | null;
  departmentId: number | null;
  department: string | null;
  holderId: number | null;
  holder: string | null;
  state: AssetState;
  scrappedOn: Day | null;
  reason: string | null;
  /** The piece that this one came for (以旧换新). */
  replacesId: number | null;
  /** Its number, and the number of the one that came for this one. */
  replaces: string | null;
  replacedBy: string | null;
  note: string | null;
}

/** What is written of it. */
export type AssetFacts = Partial<
  Omit<Asset, 'id' | 'at' | 'department' | 'holder' | 'replaces' | 'replacedBy'>
>;

export const assetTitle = ({ number, name, spec }: Pick<Asset, 'number' | 'name' | 'spec'>): string =>
  [number, name, spec].filter(Boolean).join(' ');

/** What all pieces of a number cost together; null where nobody has said. */
export const assetValue = ({ priceFen, quantity }: Pick<Asset, 'priceFen' | 'quantity'>): number | null =>
  priceFen === null ? null : priceFen * quantity;

/** By number, or any part of number, name, spec and place; the exact number stands alone, then the exact name. */
export function assetsNamed(all: readonly Asset[], typed: string): Asset[] {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  const is = (said: string) => said.toLowerCase() === text;
  const numbered = all.filter((one) => is(one.number));
  if (numbered.length > 0) return numbered;
  const parts = text.split(/\s+/);
  return all.filter((one) =>
    parts.every((part) =>
      [one.number, one.name, one.spec, one.at].some((s) => s.toLowerCase().includes(part)),
    ),
  );
}

/** The number after the highest of those that begin with ZC: ZC0001. */
export function nextAssetNumber(all: readonly Pick<Asset, 'number'>[]): string {
  const used = all.map(({ number }) => Number(/^ZC(\d{1,9})$/.exec(number)?.[1] ?? 0));
  return `ZC${String(Math.max(0, ...used) + 1).padStart(4, '0')}`;
}

/** What a piece that comes for an old one takes over from it unless something else is said. */
export const inherited = (old: Asset): AssetFacts => {
  const { name, spec, category, unit, quantity, lifeYears, place, departmentId, holderId } = old;
  return { name, spec, category, unit, quantity, lifeYears, place, departmentId, holderId };
};
