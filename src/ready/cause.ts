import { shortClass } from '../school/class/class.ts';
import { className } from '../school/class/name.ts';
import type { Lang, Words } from '../words/index.ts';

/** How badly one cause affects one lesson. */
export type Level = 'blocked' | 'risk';

export const CAUSE_KINDS = [
  'no-room',
  'shared-room',
  'no-ground',
  'no-teacher',
  'teacher-twice',
  'seats',
  'computers',
  'booked',
  'repair',
  'equipment',
  'cleaning',
  'inspection',
  'expired',
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

/** A cause in words. Classes are named as people name them. */
export interface CauseText {
  what: string;
  /** What is to be done before it is recorded: the sheet that is worked by, the order to somebody. Null where the record is the act. */
  first: string | null;
  /** The command that records it as mended. */
  fix: string;
}

export function causeText(cause: CauseSeed, words: Words, lang: Lang): CauseText {
  const args: Record<string, string | number> = { ...cause.args, owner: cause.owner ?? '' };
  if (typeof args.class === 'string') {
    args.code = args.class === 'school' ? args.class : shortClass(args.class, lang);
    args.class = args.class === 'school' ? words.ready.school : className(args.class, lang);
  }
  if (cause.kind === 'shared-room') {
    const names = String(args.classes)
      .split(',')
      .map((code) => className(code, lang));
    args.classes = names.join(words.list);
  }
  if (cause.kind === 'unknown') {
    const kinds = String(args.kinds).split(',');
    args.fix = [...new Set(kinds.map((kind) => words.ready.unknownFixes[kind] ?? ''))].join(words.clauses);
    const before = kinds.flatMap((kind) => words.ready.unknownFirst[kind] ?? []);
    args.first = [...new Set(before)].join(words.clauses);
    args.kinds = kinds.map((kind) => words.ready.unknownKinds[kind] ?? kind).join(words.list);
  }
  const { what, first = null, fix } = words.ready.causes[cause.kind]!(args);
  return { what, first, fix };
}

/** What is to be done, and the command that records it. */
export const stepsText = ({ first, fix }: CauseText, words: Words): string =>
  first === null ? fix : words.ready.steps(first, fix);
