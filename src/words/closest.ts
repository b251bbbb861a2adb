import { initials } from './initials.ts';

/**
 * The known name nearest to what was typed (at most a third of it wrong), for «did you mean». Where half of a short word is another
 * (换班, 换书), it is only near if it sounds alike (报休, 报修).
 */
export function closest(typed: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
  const sound = initials(typed);
  for (const name of known) {
    const d = distance(typed, name);
    if (d > 0 && d * 2 >= typed.length && initials(name) !== sound) continue;
    if (d < least) {
      least = d;
      best = name;
    }
  }
  return best;
}

/** So many near names are told. */
const TOLD = 3;

/** Known names that may have been meant: those with the typed part in them, else those that sound or are written alike, the nearest first. */
export function nearNames(typed: string, known: Iterable<string>): string[] {
  const text = typed.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  const all = [...new Set(known)].map(
    (name) => [name, name.normalize('NFKC').replace(/\s/g, '').toLowerCase()] as const,
  );
  const most = Math.max(1, Math.floor(text.length / 3));
  const sound = initials(text);
  const found = all.flatMap(([name, plain]) => {
    if (text.length > 1 && plain.includes(text)) return { name, far: 0 };
    const far = distance(text, plain);
    // 韩绢 for 韩娟: one character wrong and the same initials.
    const alike = far <= most && plain.length > 1 && (far < plain.length - 1 || initials(plain) === sound);
    return alike ? { name, far: initials(plain) === sound ? far - 0.5 : far } : [];
  });
  return found
    .sort((a, b) => a.far - b.far)
    .slice(0, TOLD)
    .map(({ name }) => name);
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
