import type { CauseSeed } from './cause.ts';
import type { Judgement } from './judge.ts';

/** A cause with what depends on it. */
export interface RankedCause extends CauseSeed {
  /** Lessons that it touches. */
  lessons: number;
  /** Lessons that would stand better if it alone went. */
  frees: number;
  /** What it is to be mended by: its own day where it has one and that is sooner, else the first lesson that it touches. */
  deadline: { day: string; period: number | null };
}

/** Causes by what mending each alone would free, then by the lessons touched, then by id. */
export function rankCauses({ alike, causes }: Judgement): RankedCause[] {
  const soonest = new Map<string, When>();
  const count = new Map<string, { lessons: number; frees: number }>();
  for (const judged of alike) {
    if (judged.causes.size === 0) continue;
    const times = judged.lessons.length;
    const first = judged.lessons.reduce((a, b) => (before(b, a) ? b : a));
    for (const id of judged.causes.keys()) {
      const c = count.get(id) ?? { lessons: 0, frees: 0 };
      c.lessons += times;
      if (judged.without((seed) => seed.id === id) !== judged.state) c.frees += times;
      count.set(id, c);
      const known = soonest.get(id);
      if (!known || before(first, known)) soonest.set(id, { day: first.day, period: first.period });
    }
  }
  return [...causes.values()]
    .map((seed) => ({
      ...seed,
      ...(count.get(seed.id) ?? { lessons: 0, frees: 0 }),
      deadline: deadline(seed, soonest.get(seed.id)),
    }))
    .sort((a, b) => b.frees - a.frees || b.lessons - a.lessons || (a.id < b.id ? -1 : 1));
}

interface When {
  day: string;
  period: number;
}

const before = (a: When, b: When) => a.day < b.day || (a.day === b.day && a.period < b.period);

function deadline(seed: CauseSeed, first: When | undefined): RankedCause['deadline'] {
  const own = typeof seed.args.due === 'string' ? seed.args.due : '';
  if (first === undefined || (own !== '' && own <= first.day)) return { day: own, period: null };
  return first;
}
