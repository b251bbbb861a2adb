/** Whole numbers in order as spans of those that follow one another: 1, 3, 4, 5 → 1 to 1, 3 to 5. */
export function spans(numbers: readonly number[]): { from: number; to: number }[] {
  const all: { from: number; to: number }[] = [];
  for (const one of [...numbers].sort((a, b) => a - b)) {
    const last = all.at(-1);
    if (last && one <= last.to + 1) last.to = one;
    else all.push({ from: one, to: one });
  }
  return all;
}
