import type { Duty } from './store.ts';

/** Whose duty on which day. */
export interface Turn {
  date: string;
  staffId: number;
}

/**
 * Two people's turns the other way round: each takes the shift, place and job of the other, and leads where the other led. `shift`
 * narrows it where somebody has several on a day. `twice` is a turn that one of them stands already on a day that he or she takes over.
 */
export function swapTurns(roster: readonly Duty[], one: Turn, other: Turn, shift?: string) {
  const of = ({ date, staffId }: Turn) =>
    roster.filter(
      (d) => d.date === date && d.staffId === staffId && (shift === undefined || d.shift === shift),
    );
  const given = [of(one), of(other)] as const;
  const taken = [
    ...given[0].map((d) => ({ ...d, staffId: other.staffId })),
    ...given[1].map((d) => ({ ...d, staffId: one.staffId })),
  ];
  const kept = roster.filter((d) => !given.flat().includes(d));
  const twice = kept.find((k) => taken.some((t) => t.date === k.date && t.staffId === k.staffId));
  return { given, taken, twice };
}
