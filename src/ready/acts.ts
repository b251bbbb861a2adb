import { addTo } from '../store/groups.ts';
import type { Lang, Words } from '../words/index.ts';
import { type CauseSeed, type CauseText, causeText } from './cause.ts';
import type { Gate } from './gate.ts';
import type { RankedCause } from './rank.ts';

/** What is done in one go: a cause, or the causes that one command mends (the books of 24 classes that are not handed out). */
export interface Act extends Omit<RankedCause, 'args'> {
  causes: readonly RankedCause[];
}

/** The causes as what is to be done, what holds back most lessons first. What nobody has looked at yet hides nothing and comes by its own count. */
export function acts({ judgement, causes, facts }: Pick<Gate, 'judgement' | 'causes' | 'facts'>): Act[] {
  const groups = new Map<string, RankedCause[]>();
  for (const cause of causes) addTo(groups, actOf(cause) ?? cause.id, cause);
  const keyOf = new Map([...groups].flatMap(([key, own]) => own.map(({ id }) => [id, key] as const)));
  const sums = new Map([...groups.keys()].map((key) => [key, { lessons: 0, frees: 0, holds: 0 }]));
  for (const judged of judgement.alike) {
    const times = judged.lessons.length;
    const among = (keys: readonly string[]) =>
      judged.without((seed) => keys.includes(keyOf.get(seed.id) ?? seed.id));
    const known = among(['unknown']);
    for (const key of new Set([...judged.causes.keys()].map((id) => keyOf.get(id)!))) {
      const sum = sums.get(key)!;
      sum.lessons += times;
      if (among([key]) !== judged.state) sum.frees += times;
      if (key === 'unknown' ? known !== judged.state : among([key, 'unknown']) !== known) sum.holds += times;
    }
  }
  return [...groups]
    .map(([id, own]) => {
      const [first] = own as [RankedCause];
      const one = own.every(({ owner }) => owner === first.owner);
      const owner = one ? first.owner : (facts.owners[first.kind] ?? null);
      const { deadline } = own.reduce((a, b) => (before(b.deadline, a.deadline) ? b : a));
      const { holds, ...sum } = sums.get(id)!;
      // That nobody has looked yet touches everything, and says nothing: it counts by the lessons that it alone keeps from being ready.
      const weight = id === 'unknown' ? sum.frees : sum.lessons;
      return { act: { id, kind: first.kind, owner, deadline, ...sum, causes: own }, holds, weight };
    })
    .sort((a, b) => b.weight - a.weight || b.holds - a.holds || (a.act.id < b.act.id ? -1 : 1))
    .map(({ act }) => act);
}

const before = (a: RankedCause['deadline'], b: RankedCause['deadline']) =>
  a.day < b.day || (a.day === b.day && (a.period ?? 0) < (b.period ?? 0));

/** What one command does for several causes at once. */
function actOf({ kind, args }: CauseSeed): string | undefined {
  if (kind === 'handout') return args.class === 'school' ? undefined : 'handout';
  if (kind === 'seats' && args.own) return 'seats';
  if (kind === 'booked' && !args.given) return 'booked';
  if (kind === 'draft' || kind === 'no-teacher' || kind === 'teacher-twice') return kind;
  return kind === 'short' && Number(args.to_buy) > 0 ? 'buy' : undefined;
}

/** An act in words: a cause as it is, several by how many they are. */
export function actText({ id, causes: [cause, ...more] }: Act, words: Words, lang: Lang): CauseText {
  const said = more.length > 0 ? words.ready.acts[id] : undefined;
  if (said === undefined) return causeText(cause!, words, lang);
  const { first = null, ...act } = said(more.length + 1);
  return { ...act, first };
}
