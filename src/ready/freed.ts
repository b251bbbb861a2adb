import type { Judgement, State } from './judge.ts';

const RANK: Record<State, number> = { ready: 0, at_risk: 1, blocked: 2 };

/** How many lessons stand better after than before; both judge the same days. */
export function lessonsFreed(before: Judgement, after: Judgement): number {
  const key = ({ lesson }: Judgement['lessons'][number]) => `${lesson.id}|${lesson.day}`;
  const were = new Map(before.lessons.map((judged) => [key(judged), judged.state]));
  return after.lessons.filter((judged) => {
    const was = were.get(key(judged));
    return was !== undefined && RANK[judged.state] < RANK[was];
  }).length;
}
