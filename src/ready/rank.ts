import type { CauseSeed } from './cause.ts';
import type { Judgement } from './judge.ts';

export interface RankedCause extends CauseSeed {
  /** Lessons that it touches. */
  lessons: number;
  /** Lessons that would stand better if it alone went. */
  frees: number;
}

/** Causes by what mending each alone would free, then by the lessons touched, then by id. */
export function rankCauses({ lessons, causes }: Judgement): RankedCause[] {
  const count = new Map<string, { lessons: number; frees: number }>();
  for (const judged of lessons)
    for (const id of judged.causes.keys()) {
      const c = count.get(id) ?? { lessons: 0, frees: 0 };
      c.lessons++;
      if (judged.without(id) !== judged.state) c.frees++;
      count.set(id, c);
    }
  return [...causes.values()]
    .map((seed) => ({ ...seed, ...(count.get(seed.id) ?? { lessons: 0, frees: 0 }) }))
    .sort((a, b) => b.frees - a.frees || b.lessons - a.lessons || (a.id < b.id ? -1 : 1));
}
