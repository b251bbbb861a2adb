import type { Term } from '../school/term/term.ts';
import type { Reader } from '../store/reader.ts';
import type { ReadyFacts } from './facts.ts';
import { type Judgement, judge, type State } from './judge.ts';
import { judgedDays } from './lessons.ts';
import { type RankedCause, rankCauses } from './rank.ts';
import { loadReadyFacts } from './store.ts';

/** The gate's answer for some days: every lesson judged, the causes ranked, the counts. */
export interface Gate {
  facts: ReadyFacts;
  days: string[];
  judgement: Judgement;
  causes: RankedCause[];
  counts: Record<State, number>;
  /** `unknown` when there is no timetable: then nothing was judged. */
  verdict: State | 'unknown';
}

/**
 * Opens the gate's question for a day (or the week from it on): can its lessons be held? `only` limits it to some classes; what is
 * overdue is so by `today`.
 */
export function gate(
  reader: Reader,
  term: Term,
  at: { day: string; today: string; week?: boolean; only?: ReadonlySet<number> },
): Gate {
  const days = judgedDays(reader, at.day, at.week ?? false);
  const facts = loadReadyFacts(reader, term, days, at.today);
  facts.only = at.only;
  return { ...weigh(facts), days };
}

/** Judges the facts and counts: pure, so that «what if» is the same question over other facts. */
export function weigh(facts: ReadyFacts): Omit<Gate, 'days'> {
  const judgement = judge(facts);
  const counts: Record<State, number> = { ready: 0, at_risk: 0, blocked: 0 };
  for (const { state, lessons } of judgement.alike) counts[state] += lessons.length;
  const verdict =
    judgement.lessons.length === 0
      ? 'unknown'
      : counts.blocked > 0
        ? 'blocked'
        : counts.at_risk > 0
          ? 'at_risk'
          : 'ready';
  return { facts, judgement, causes: rankCauses(judgement), counts, verdict };
}
