import type { CauseSeed } from './cause.ts';
import type { Judgement } from './judge.ts';

export interface RankedCause extends CauseSeed {
  /** Lessons that it touches. */
  lessons: number;
  /** Lessons that would stand better if it alone went. */
  frees: number;
  /** What it is to be mended by: its own day where it has one and that is sooner, else the first lesson that it touches. */
  deadline: { day: string; period: number | null };
}

/** Causes by what mending each alone would free, then by the lessons touched, then by id. */
export function rankCauses({ lessons, causes }: Judgement): RankedCause[] {
  const soonest = new Map<string, { day: string; period: number }>();
  const count = new Map<string, { lessons: number; frees: number }>();
  for (const judged of lessons)
    for (const id of judged.causes.keys()) {
      const c = count.get(id) ?? { lessons: 0, frees: 0 };
      c.lessons++;
      if (judged.without(id) !== judged.state) c.frees++;
      count.set(id, c);
      const { day, period } = judged.lesson;
      const first = soonest.get(id);
      if (!first || day < first.day || (day === first.day && period < first.period))
        soonest.set(id, { day, period });
    }
  return [...causes.values()]
    .map((seed) => ({
      ...seed,
      ...(count.get(seed.id) ?? { lessons: 0, frees: 0 }),
      deadline: deadline(seed, soonest.get(seed.id)),
    }))
    .sort((a, b) => b.frees - a.frees || b.lessons - a.lessons || (a.id < b.id ? -1 : 1));
}

function deadline(
  seed: CauseSeed,
  first: { day: string; period: number } | undefined,
): RankedCause['deadline'] {
  const own = typeof seed.args.due === 'string' ? seed.args.due : '';
  if (first === undefined || (own !== '' && own <= first.day)) return { day: own, period: null };
  return first;
}
