import type { Judgement, State } from './judge.ts';

const RANK: Record<State, number> = { ready: 0, at_risk: 1, blocked: 2 };

/** How many lessons stand better, and how many worse, after than before; both judge the same days. */
export function compareLessons(before: Judgement, after: Judgement): { better: number; worse: number } {
  const key = ({ lesson }: Judgement['lessons'][number]) => `${lesson.id}|${lesson.day}`;
  const were = new Map(before.lessons.map((judged) => [key(judged), judged.state]));
  const found = { better: 0, worse: 0 };
  for (const judged of after.lessons) {
    const was = were.get(key(judged));
    if (was === undefined) continue;
    if (RANK[judged.state] < RANK[was]) found.better++;
    if (RANK[judged.state] > RANK[was]) found.worse++;
  }
  return found;
}
