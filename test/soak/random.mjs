/** Numbers that look random and are the same for the same seed (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n) => Math.floor(next() * n);
  const pick = (list) => list[below(list.length)];
  const some = (list, n) => {
    const left = [...list];
    const taken = [];
    while (taken.length < n && left.length > 0) taken.push(...left.splice(below(left.length), 1));
    return taken;
  };
  return { next, below, pick, some };
}
