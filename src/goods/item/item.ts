/** In the order in which lists show them. */
export const ITEM_KINDS = ['book', 'guide', 'aid', 'exercise-book', 'supply', 'equipment'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** What is ordered by its title and need not be counted in packs: textbooks, guides, study aids. */
export function isTitle(kind: ItemKind): boolean {
  return kind === 'book' || kind === 'guide' || kind === 'aid';
}

/** What the storeroom keeps beside printed matter: supplies, and equipment that lasts. */
export function isSupply(kind: ItemKind): boolean {
  return kind === 'supply' || kind === 'equipment';
}

/** A row of table item, as SQL gives it back with aliases. Prices in fen; pack in units. */
export interface Item {
  id: number;
  code: string;
  kind: ItemKind;
  name: string;
  spec: string;
  unit: string;
  key: string;
  category: string | null;
  subject: string | null;
  grade: number | null;
  volume: '上册' | '下册' | '全一册' | null;
  isbn: string | null;
  edition: string | null;
  publisher: string | null;
  priceFen: number | null;
  pack: number | null;
  minimum: number | null;
  place: string | null;
  supplier: string | null;
  leadDays: number | null;
  funding: string | null;
  reused: 0 | 1;
  reuseSets: number | null;
  replenish: number | null;
  policy: 'first-lesson' | 'even' | 'whole-class';
  spare: number;
  /** Property: the day it was acquired, its condition in words, the years it is expected to serve. */
  acquired?: string | null;
  condition?: string | null;
  lifeYears?: number | null;
  retired: 0 | 1;
}

/** Fen as yuan with two decimals, for a program or a column of figures: 137632 → 1376.32. */
export function yuan(fen: number): string {
  return (fen / 100).toFixed(2);
}

/** Splits an amount into full packs and loose copies (n包+零m册); without a pack size all are loose. */
export function splitPacks(amount: number, pack: number | null): { packs: number; loose: number } {
  // A pack of one is no pack: nobody counts 40 packs and none loose.
  if (pack === null || pack <= 1) return { packs: 0, loose: amount };
  const packs = Math.floor(amount / pack);
  return { packs, loose: amount - packs * pack };
}

/** The least number of full packs' content that covers an amount: 51 at 50 a pack is 100. */
export function roundUpToPacks(amount: number, pack: number | null): number {
  return pack === null ? amount : Math.ceil(amount / pack) * pack;
}

/** What an item is, as every `--json` that lists items begins. */
export function itemJson({ code, kind, name, spec, unit }: Item) {
  return { code, kind, name, spec, unit };
}
