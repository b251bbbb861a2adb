/** How badly one cause touches one lesson. */
export type Level = 'blocked' | 'risk';

export const CAUSE_KINDS = [
  'no-room',
  'no-ground',
  'seats',
  'repair',
  'cleaning',
  'inspection',
  'handout',
  'draft',
  'due',
  'short',
  'unknown',
] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];

/** A cause before ranking: what it is, with the values that words.ready.causes words it from. */
export interface CauseSeed {
  id: string;
  kind: CauseKind;
  args: Record<string, string | number>;
  /** Who is to mend it, or null where nobody is named. */
  owner: string | null;
}

/** The worse of two levels. */
export function worst(a: Level | undefined, b: Level): Level {
  return a === 'blocked' ? a : b;
}
