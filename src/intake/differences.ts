import type { Told } from '../store/told.ts';
import type { Problem } from '../words/problem.ts';
import type { ApplyContext, Named, Outcome, Question } from './kind.ts';

/** An outcome in which nothing has happened yet. */
export function emptyOutcome(): Outcome & {
  remarks: NonNullable<Outcome['remarks']>;
  questions: NonNullable<Outcome['questions']>;
  older: NonNullable<Outcome['older']>;
} {
  return {
    added: 0,
    changed: 0,
    unchanged: 0,
    changes: [],
    older: [],
    missing: [],
    problems: [],
    remarks: [],
    questions: [],
  };
}

/**
 * What a row says that the school file does not: the fields given (undefined says nothing) that differ. Null when there is no
 * difference.
 */
export function differences<T extends object>(
  old: T,
  given: { [K in keyof T]?: T[K] | undefined },
): Partial<T> | null {
  const found: Partial<T> = {};
  let any = false;
  for (const key of Object.keys(given) as (keyof T)[]) {
    const value = given[key];
    if (value === undefined || value === old[key]) continue;
    found[key] = value as T[keyof T];
    any = true;
  }
  return any ? found : null;
}

/** What is likelier a slip or another list than meant: asked once, unless a person has said yes to it. */
export const unlikely = (ctx: Pick<ApplyContext, 'answers'>, id: string, problem: Problem): Question[] =>
  ctx.answers.get(id) === 'yes' ? [] : [{ id, choices: ['yes'], confirm: true, problem }];

/** Answer 'take' lets older files take back what persons said since. */
export const OLDER = 'older';

export interface Changing<T> extends Named {
  told: Pick<Told, 'from'>;
  ctx: Pick<ApplyContext, 'answers'>;
  outcome: Outcome;
  show?: (field: keyof T & string, value: unknown) => string;
}

/**
 * What a file changes of a row: what it says and differs. What a person said since is stronger: where the file has what stood there
 * before, that is noted apart and left. Both are noted for the preview.
 */
export function changesOf<T extends { id: number }>(
  old: T,
  given: { [K in keyof T]?: T[K] | undefined },
  { told, ctx, outcome, show = (_, value) => String(value ?? ''), ...named }: Changing<T>,
): Partial<T> | null {
  const change = differences(old, given);
  if (change === null) return null;
  for (const field of Object.keys(change) as (keyof T & string)[]) {
    const noted = { ...named, field, from: show(field, old[field]), to: show(field, change[field]) };
    if (ctx.answers.get(OLDER) !== 'take' && told.from(old.id, field, change[field])) {
      outcome.older = [...(outcome.older ?? []), noted];
      delete change[field];
    } else outcome.changes.push(noted);
  }
  return Object.keys(change).length > 0 ? change : null;
}
