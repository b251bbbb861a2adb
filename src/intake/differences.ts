import type { Outcome } from './kind.ts';

/** An outcome in which nothing has happened yet. */
export function emptyOutcome(): Outcome & {
  remarks: NonNullable<Outcome['remarks']>;
  questions: NonNullable<Outcome['questions']>;
} {
  return {
    added: 0,
    changed: 0,
    unchanged: 0,
    changes: [],
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

/** Notes each differing field for the preview, from → to. */
export function noteChanges<T extends object>(
  outcome: Outcome,
  what: string,
  old: T,
  change: Partial<T>,
  show: (field: string, value: unknown) => string = (_, v) => String(v ?? ''),
): void {
  for (const field of Object.keys(change) as (keyof T & string)[]) {
    outcome.changes.push({ what, field, from: show(field, old[field]), to: show(field, change[field]) });
  }
}
