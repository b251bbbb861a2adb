import { EXIT, problem, Refusal } from '../../words/problem.ts';
import type { Reader } from '../reader.ts';

/** Which entry is being taken back; entries from `until` on are the undo's own. */
export interface Scope {
  entry: number;
  until: number;
}

/** Thrown inside an attempt: later entries stand in its way. `cause` is what a noun said (stock below zero). */
export class Blocked extends Error {
  readonly later: number[];
  constructor(later: number[], cause?: Refusal) {
    super('blocked', { cause });
    this.later = later;
  }
}

/** The refusal that names the later entries, after what the noun said. */
export function laterProblem(reader: Reader, entry: number, blocked: Blocked): Refusal {
  const said = blocked.cause instanceof Refusal ? blocked.cause.problems : [];
  const rows = reader.all<{ id: number; command: string }>(
    'SELECT id, command FROM journal WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC',
    JSON.stringify(blocked.later),
  );
  const later = rows.map((r) => `${r.id} (${r.command})`).join('; ');
  return new Refusal(EXIT.data, [...said, problem('undo-later', { entry, later })]);
}
