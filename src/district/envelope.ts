import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Snapshot } from './snapshot.ts';

const FORMAT = 'kaixue-snapshot-1';

/** A school of 48 classes publishes some 10 kB; what unpacks to more than this is none of ours. Bytes. */
const MOST_UNPACKED = 8_000_000;
/** The largest file that is looked at. Bytes. */
export const MOST_PACKED = 1_000_000;

/** A school's key pair (Ed25519; PKCS 8 and SPKI, base64), and the token of its invitation. */
export interface Keys {
  privateKey: string;
  publicKey: string;
  token: string;
}

/** Of the first line of a published file: who signed it. `proof` shows that the key's owner had the school's invitation. */
export interface Signed {
  key: string;
  proof: string;
  signature: string;
}

/** A published file, opened: what it says, and who signed it, which the reader has yet to believe. */
export interface Opened {
  snapshot: Snapshot;
  sha256: string;
  signed: Signed | null;
}

/** Why a file is none: cut off, changed, packed too large, written by a later version, or not of ours at all. */
export type Unopened = 'foreign' | 'newer' | 'cut' | 'changed' | 'large' | 'unreadable';

/** A new key pair for a school that joins with the token of its invitation. */
export function newKeys(token: string): Keys {
  const pair = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  });
  return {
    token,
    privateKey: pair.privateKey.toString('base64'),
    publicKey: pair.publicKey.toString('base64'),
  };
}

/** The file that a school publishes: a line of JSON, then its snapshot as JSON lines, gzipped. Signed where it has joined. */
export function pack(
  snapshot: Snapshot,
  version: string,
  keys: Keys | undefined,
): { bytes: Buffer; sha256: string } {
  const body = gzipSync(Buffer.from(linesOf(snapshot)), { level: 9 });
  const sha256 = createHash('sha256').update(body).digest('hex');
  const { school, term, published_at } = snapshot;
  const head = {
    format: FORMAT,
    ...{ kaixue: version, school: school.code, name: school.name, term, published_at },
    ...{ bytes: body.length, sha256 },
    ...(keys && signedBy(keys, sha256)),
  };
  return { bytes: Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]), sha256 };
}

function signedBy({ privateKey, publicKey, token }: Keys, sha256: string): Signed {
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), type: 'pkcs8', format: 'der' });
  const signature = sign(null, message(sha256), key).toString('base64');
  return { key: publicKey, proof: proofOf(token, publicKey), signature };
}

/** What shows that the owner of a public key had the invitation with this token. */
export const proofOf = (token: string, publicKey: string): string =>
  createHmac('sha256', token).update(publicKey).digest('hex');

/** Is this the signature of that key over a file's hash? */
export function isSignedBy(publicKey: string, sha256: string, signature: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' });
    return verify(null, message(sha256), key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

const message = (sha256: string) => Buffer.from(`${FORMAT}\n${sha256}`);

/** Opens a published file. What its first line says beside the hash counts for nothing: the hash covers what is inside. */
export function open(file: Buffer): Opened | { wrong: Unopened } {
  const end = file.indexOf(0x0a);
  const head = end < 0 || end > 4096 ? undefined : headOf(file.subarray(0, end).toString('utf8'));
  if (head === undefined) return { wrong: 'foreign' };
  if (head.format !== FORMAT) return { wrong: 'newer' };
  const body = file.subarray(end + 1);
  if (body.length < head.bytes) return { wrong: 'cut' };
  const sha256 = createHash('sha256').update(body).digest('hex');
  if (body.length !== head.bytes || sha256 !== head.sha256) return { wrong: 'changed' };
  const { key, proof, signature } = head;
  const signed = key && proof && signature ? { key, proof, signature } : null;
  try {
    const text = gunzipSync(body, { maxOutputLength: MOST_UNPACKED }).toString('utf8');
    return { snapshot: fromLines(text), sha256, signed };
  } catch (error) {
    return { wrong: (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? 'large' : 'unreadable' };
  }
}

type Head = { format: string; bytes: number; sha256: string } & Partial<Signed>;

function headOf(line: string): Head | undefined {
  try {
    const head = JSON.parse(line) as Head;
    return /^kaixue-snapshot-\d+$/.test(head.format) ? head : undefined;
  } catch {
    return undefined;
  }
}

/** A line for what the snapshot is, then one for each item and class, so that two of them compare line by line. */
function linesOf({ items, classes, ...head }: Snapshot): string {
  const lines = [head, ...items.map((item) => ({ item })), ...classes.map((of) => ({ of }))];
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}

/** @throws SyntaxError, TypeError where it is no snapshot */
function fromLines(text: string): Snapshot {
  const [head, ...rest] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const snapshot: Snapshot = {
    ...head,
    items: rest.flatMap(({ item }) => item ?? []),
    classes: rest.flatMap(({ of }) => of ?? []),
  };
  if (!isWhole(snapshot)) throw new TypeError('no snapshot');
  return snapshot;
}

const FIGURES = ['need', 'issued', 'owed', 'held', 'on_order', 'late', 'short', 'to_buy', 'surplus'] as const;

function isWhole({ school, term, published_at, journal, items, classes, work, slips }: Snapshot): boolean {
  const whole = (value: unknown) => Number.isSafeInteger(value);
  const text = (value: unknown) => typeof value === 'string' && value !== '';
  return (
    /^\d{10}$/.test(school.code) &&
    [school.name, term].every(text) &&
    !Number.isNaN(Date.parse(published_at)) &&
    whole(journal) &&
    items.every((item) => text(item.key) && text(item.name) && FIGURES.every((key) => whole(item[key]))) &&
    classes.every((of) => text(of.class) && whole(of.pupils)) &&
    work !== null &&
    [work.tasks.open, work.tasks.overdue, work.repairs.open].every(whole) &&
    slips.every((one) => text(one.slip) && whole(one.units))
  );
}
