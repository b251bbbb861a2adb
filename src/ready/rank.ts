import type { CauseSeed } from './cause.ts';
import type { JudgedLesson, Judgement } from './judge.ts';

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
  // Lessons judged alike share their causes: counted together.
  const alike = new Map<JudgedLesson['causes'], { judged: JudgedLesson; times: number; first: When }>();
  for (const judged of lessons) {
    const { day, period } = judged.lesson;
    const group = alike.get(judged.causes);
    if (!group) alike.set(judged.causes, { judged, times: 1, first: { day, period } });
    else {
      group.times++;
      if (before(judged.lesson, group.first)) group.first = { day, period };
    }
  }
  const soonest = new Map<string, When>();
  const count = new Map<string, { lessons: number; frees: number }>();
  for (const { judged, times, first } of alike.values())
    for (const id of judged.causes.keys()) {
      const c = count.get(id) ?? { lessons: 0, frees: 0 };
      c.lessons += times;
      if (judged.without(id) !== judged.state) c.frees += times;
      count.set(id, c);
      const known = soonest.get(id);
      if (!known || before(first, known)) soonest.set(id, first);
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
