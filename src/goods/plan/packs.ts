/** Splits an amount into full packs and loose copies (n包+零m册); without a pack size all are loose. */
export function splitPacks(amount: number, pack: number | null): { packs: number; loose: number } {
  if (pack === null) return { packs: 0, loose: amount };
  const packs = Math.floor(amount / pack);
  return { packs, loose: amount - packs * pack };
}

/** The least number of full packs' content that covers an amount: 51 at 50 a pack is 100. */
export function roundUpToPacks(amount: number, pack: number | null): number {
  return pack === null ? amount : Math.ceil(amount / pack) * pack;
}
