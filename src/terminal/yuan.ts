/** Fen as yuan with two decimals: 137632 → 1376.32. */
export function yuan(fen: number): string {
  return (fen / 100).toFixed(2);
}
