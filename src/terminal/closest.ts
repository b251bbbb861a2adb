/** The known name nearest to what was typed (at most a third of it wrong), for «did you mean». */
export function closest(typed: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const name of known) {
    const d = distance(typed, name);
    if (d < least) {
      least = d;
      best = name;
    }
  }
  return best;
}

/** Edit distance between two short names; two letters that changed places (paln) are one mistake. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const turned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(swap, row[j]! + 1, next[j - 1]! + 1, turned ? before[j - 2]! + 1 : Infinity);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
