import { EXIT, problem, Refusal } from '../../words/problem.ts';
import type { Reader } from '../reader.ts';

/** The entry being undone. Entries from `until` on belong to the undo itself. */
export interface Scope {
  entry: number;
  until: number;
}

/** Thrown inside an attempt to undo: later entries forbid it. `cause` is the refusal of a noun, if one did (stock below zero). */
export class Blocked extends Error {
  readonly later: number[];
  constructor(later: number[], cause?: Refusal) {
    super('blocked', { cause });
    this.later = later;
  }
}

/** The refusal that names the later entries, after the noun's own problems. */
export function laterProblem(reader: Reader, entry: number, blocked: Blocked): Refusal {
  const said = blocked.cause instanceof Refusal ? blocked.cause.problems : [];
  const rows = reader.all<{ id: number; command: string }>(
    'SELECT id, command FROM journal WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC',
    JSON.stringify(blocked.later),
  );
  const later = rows.map((r) => `${r.id} (${r.command})`).join('; ');
  return new Refusal(EXIT.data, [...said, problem('undo-later', { entry, later })]);
}
