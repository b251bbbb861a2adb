import { insertAll, type Shared } from '../store/shared/shared.ts';
import { isSignedBy, type Opened, open, proofOf, type Signed, type Unopened } from './envelope.ts';
import type { Member } from './member.ts';
import { putReport } from './report.ts';
import type { Side } from './slip.ts';
import type { Snapshot } from './snapshot.ts';

/** Why a file was not taken. `unsigned`: the school's key is known, and this file does not have it. */
export type Refused = Unopened | 'unknown-school' | 'wrong-key' | 'unsigned' | 'other-school' | 'future';

/** What became of a published file. `late`: a newer one of that school and term is there; it is noted, and changes no figure. */
export type Outcome =
  | { what: 'taken' | 'same' | 'late'; school: Side; term: string; verified: boolean }
  | { what: 'refused'; why: Refused; school?: Side };

/** Clocks of two PCs differ: a file is from the future when it is this much ahead. Milliseconds. */
const CLOCKS_APART = 10 * 60_000;

/**
 * Takes a published file: all of it in one transaction, or nothing. Which file counts depends on the files alone, not on their order:
 * of a school and term the verified one before the others, then the one published last. `now` is a UTC time; `from` is whose login brought
 * the file, where it was one.
 */
export async function take(shared: Shared, file: Buffer, now: string, from?: string): Promise<Outcome> {
  const opened = open(file);
  if ('wrong' in opened) return { what: 'refused', why: opened.wrong };
  const { school } = opened.snapshot;
  if (from !== undefined && from !== school.code) return { what: 'refused', why: 'other-school', school };
  if (isFuture(opened.snapshot, now)) return { what: 'refused', why: 'future', school };
  return shared.transact((tx) => takeOpened(tx, opened));
}

/** Takes what a school says in a plain list: no signature stands under it. `now` as for `take`. */
export function takeListed(
  shared: Shared,
  snapshot: Snapshot,
  sha256: string,
  now: string,
): Promise<Outcome> {
  if (isFuture(snapshot, now))
    return Promise.resolve({ what: 'refused', why: 'future', school: snapshot.school });
  return shared.transact((tx) => takeOpened(tx, { snapshot, sha256, signed: null }));
}

const isFuture = ({ published_at }: Snapshot, now: string) =>
  Date.parse(published_at) > Date.parse(now) + CLOCKS_APART;

async function takeOpened(tx: Shared, { snapshot, sha256, signed }: Opened): Promise<Outcome> {
  const { school, term, published_at, journal } = snapshot;
  const [member] = await tx.all<Member>('SELECT * FROM member WHERE school_id = ?', school.code);
  if (member === undefined) return { what: 'refused', why: 'unknown-school', school };
  const known = { code: school.code, name: member.name };
  const believed = beliefIn(member, sha256, signed);
  if (typeof believed === 'string') return { what: 'refused', why: believed, school: known };
  if (believed.pin !== undefined)
    await tx.run('UPDATE member SET public_key = ? WHERE school_id = ?', believed.pin, school.code);
  const { verified } = believed;
  const outcome = (what: 'taken' | 'same' | 'late'): Outcome => ({ what, school: known, term, verified });
  const seen = await tx.all('SELECT 1 FROM received WHERE school_id = ? AND sha256 = ?', school.code, sha256);
  if (seen.length > 0) return outcome('same');
  const own = { sha256, term, published_at, journal, verified: Number(verified) };
  await insertAll(tx, 'received', [{ school_id: school.code, ...own }]);
  const [current] = await tx.all<Rank>(
    'SELECT verified, published_at, sha256 FROM report WHERE school_id = ? AND term = ?',
    school.code,
    term,
  );
  if (current !== undefined && !counts(own, current)) return outcome('late');
  await putReport(tx, snapshot, { sha256, verified: own.verified });
  return outcome('taken');
}

type Belief = { verified: boolean; pin?: string } | 'wrong-key' | 'unsigned';

/** Who signed: the key that is known, or for the first time one whose owner had the school's invitation. */
function beliefIn({ public_key, token }: Member, sha256: string, signed: Signed | null): Belief {
  if (signed === null) return public_key === null ? { verified: false } : 'unsigned';
  const { key, proof, signature } = signed;
  if (!isSignedBy(key, sha256, signature)) return 'wrong-key';
  if (key === public_key) return { verified: true };
  return public_key === null && proof === proofOf(token, key) ? { verified: true, pin: key } : 'wrong-key';
}

interface Rank {
  verified: number;
  published_at: string;
  sha256: string;
}

/** Does this file count before that one? */
function counts(one: Rank, other: Rank): boolean {
  if (one.verified !== other.verified) return one.verified > other.verified;
  if (one.published_at !== other.published_at) return one.published_at > other.published_at;
  return one.sha256 > other.sha256;
}
