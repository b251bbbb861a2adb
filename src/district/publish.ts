import { slipsDone } from '../goods/ledger/between-schools.ts';
import { type School, schoolRow } from '../school/school.ts';
import type { Term } from '../school/term/term.ts';
import type { Reader, Writer } from '../store/reader.ts';
import { insert, put } from '../store/rows.ts';
import { EXIT, refuse } from '../words/problem.ts';
import { type Keys, newKeys, pack } from './envelope.ts';
import type { Invitation } from './invitation.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';

/** The office that the school has joined, and the keys it signs with. */
export function membership(reader: Reader): (Keys & { district: string; server: string | null }) | undefined {
  return reader.get(
    'SELECT district, token, server, private_key AS privateKey, public_key AS publicKey FROM membership WHERE id = 1',
  );
}

/** Joins an office by its invitation: a new key pair each time, so that a school may join another office. */
export function join(tx: Writer, { district, token, server }: Invitation): void {
  const { privateKey, publicKey } = newKeys(token);
  put(tx, 'membership', ['id'], { id: 1, district, token, privateKey, publicKey, server: server ?? null });
}

/** The school of the file with its code. @throws Refusal 65 where it has none yet */
function codedSchool(reader: Reader): School & { code: string } {
  const school = schoolRow(reader)!;
  if (school.code === null) return refuse(EXIT.data, 'publish-no-code', {});
  return { ...school, code: school.code };
}

/** A snapshot of a term, made and noted as published, with its file. */
export interface Published {
  snapshot: Snapshot;
  bytes: Buffer;
  sha256: string;
  signed: boolean;
  /** The office's server that the invitation named. */
  server: string | null;
}

/** A command's clock is read before it waits for another to finish. Milliseconds. */
const WAITED = 60_000;

/** The time of the change that is being made, by the clock. */
const timeOf = (tx: Writer): string =>
  tx.get<{ at: string }>('SELECT at FROM journal WHERE id = ?', tx.journalId)!.at;

/**
 * Makes the file that leaves the school, and notes that it did.
 * @throws Refusal 65 without a code, or where the clock is behind the last entry or publication
 */
export function publish(
  tx: Writer,
  term: Term,
  { today, version }: { today: string; version: string },
): Published {
  const { code, name } = codedSchool(tx);
  const at = timeOf(tx);
  const last = tx.get<{ id: number; at: string }>(
    'SELECT id, at FROM journal WHERE id < ? ORDER BY id DESC LIMIT 1',
    tx.journalId,
  );
  const before = tx.get<{ at: string | null }>('SELECT max(published_at) AS at FROM publication')?.at;
  const latest = [last?.at, before]
    .filter((at) => at != null)
    .sort()
    .at(-1);
  if (latest != null && Date.parse(at) < Date.parse(latest) - WAITED)
    refuse(EXIT.data, 'clock-behind', { now: at, last: latest });
  const journal = last?.id ?? 0;
  const publishedAt = latest != null && latest > at ? latest : at;
  const head = { school: { code, name }, published_at: publishedAt, journal, today };
  const snapshot = snapshotOf(tx, term, head, slipsDone(tx, term.id));
  const keys = membership(tx);
  const { bytes, sha256 } = pack(snapshot, version, keys);
  insert(tx, 'publication', { termId: term.id, publishedAt, sha256, journalId: journal });
  return { snapshot, bytes, sha256, signed: keys !== undefined, server: keys?.server ?? null };
}
