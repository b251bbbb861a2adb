import type { Problem } from '../words/problem.ts';
import { problem } from '../words/problem.ts';
import { type Decoded, decodeText, type Encoding } from './encoding.ts';
import { cleanText } from './printable.ts';
import { withWideCharacters } from './wide-characters.ts';
import { storedZip, unpacked, zipEntries } from './zip.ts';

/** Limits before anything is unpacked or parsed, in bytes. The largest real roster seen is below 2 MB. */
export const MOST_BYTES = 100 * 1024 * 1024;
const MOST_TEXT = 20 * 1024 * 1024;
const MOST_UNPACKED = 100 * 1024 * 1024;

export type Sniffed =
  | { format: 'zip' | 'biff'; bytes: Buffer }
  | { format: 'word'; text: string }
  | { format: 'html' | 'xml' | 'text'; text: string; encoding: Encoding }
  | { format: 'bad'; problem: Problem };

/** Where a Word document's text is. */
const DOCUMENT = 'word/document.xml';

const SIGNATURES: [what: string, bytes: number[]][] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['BMP', [0x42, 0x4d]],
  ['WEBP', [0x52, 0x49, 0x46, 0x46]],
  ['TIFF', [0x49, 0x49, 0x2a, 0x00]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7Z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['GZIP', [0x1f, 0x8b]],
  ['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
];

/** What a file is, by its bytes and whatever it is called. Every way of being none has its own problem. */
export function sniff(bytes: Buffer, file: string): Sniffed {
  const bad = (p: Problem): Sniffed => ({ format: 'bad', problem: { ...p, at: { file } } });
  if (bytes.length === 0) return bad(problem('file-empty', {}));
  const tooBig = () => bad(problem('file-too-big', { mb: Math.ceil(bytes.length / 1024 / 1024) }));
  if (bytes.length > MOST_BYTES) return tooBig();
  if (bytes.length >= 4 && bytes.readUInt32LE(0) === 0x04034b50) return zip(bytes, bad);
  if (bytes.length >= 8 && bytes.readUInt32BE(0) === 0xd0cf11e0) return compound(bytes, bad);
  for (const [what, start] of SIGNATURES) {
    // Two letters at the start may be text as well (BM…): a picture has NULs, a table in that encoding has none.
    if (start.every((byte, i) => bytes[i] === byte) && (start.length > 2 || bytes.includes(0))) {
      return bad(problem('file-is-other', { what }));
    }
  }
  // BIFF2 to BIFF5 without a container: a bare BOF record.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && bytes.includes(0)) {
    return { format: 'biff', bytes };
  }
  return bytes.length > MOST_TEXT ? tooBig() : text(decodeText(bytes), bad);
}

function text(decoded: Decoded, bad: (p: Problem) => Sniffed): Sniffed {
  if ('broken' in decoded) {
    return decoded.broken === 'utf-8'
      ? bad(problem('encoding-broken', { line: decoded.line }))
      : bad(problem('encoding-unknown', {}));
  }
  const { text, encoding } = decoded;
  const start = cleanText(text.slice(0, 2000)).toLowerCase();
  if (cleanText(text.slice(0, 10_000)) === '' && cleanText(text) === '')
    return bad(problem('file-empty', {}));
  if (start.startsWith('<') && /<(table|html|tr|body|head|div|meta)\b/i.test(text))
    return { format: 'html', text, encoding };
  if (start.startsWith('<?xml') && start.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    return { format: 'xml', text, encoding };
  }
  // A program's own file decodes as text of sorts, but is full of control characters.
  const controls = text.slice(0, 20_000).match(/(?![\t\r\n\f\v])\p{Cc}/gu)?.length ?? 0;
  if (controls > 4) return bad(problem('encoding-unknown', {}));
  return { format: 'text', text, encoding };
}

function zip(bytes: Buffer, bad: (p: Problem) => Sniffed): Sniffed {
  const entries = zipEntries(bytes);
  if (!entries) return bad(problem('file-truncated', {}));
  const names = entries.map((entry) => entry.name);
  const word = names.includes(DOCUMENT);
  if (word || names.some((name) => /^xl[\\/]/.test(name)) || names.includes('content.xml')) {
    if (entries.some((entry) => entry.encrypted)) return bad(problem('file-protected', {}));
    const wanted = word ? entries.filter(({ name }) => name === DOCUMENT) : entries;
    const parts = unpacked(bytes, wanted, MOST_UNPACKED);
    if (parts === 'damaged') return bad(problem('file-damaged', {}));
    if (parts === 'more') {
      const claimed = wanted.reduce((sum, entry) => sum + entry.size, 0);
      const [mb, most] = [Math.max(claimed, MOST_UNPACKED), MOST_UNPACKED].map((n) =>
        Math.round(n / 1024 / 1024),
      );
      return bad(problem('file-unpacks-too-big', { mb: mb!, most: most! }));
    }
    if (word) return { format: 'word', text: parts[0]!.data.toString('utf8') };
    const plain = parts.map(({ name, data }) => ({ name, data: withWideCharacters(data) }));
    return { format: 'zip', bytes: storedZip(plain) };
  }
  if (names.some((name) => name.startsWith('ppt/')))
    return bad(problem('file-is-other', { what: 'PowerPoint' }));
  return bad(problem('file-is-other', { what: 'ZIP' }));
}

/** The container of .xls, .doc and of password-protected .xlsx; its streams are named in UTF-16. */
function compound(bytes: Buffer, bad: (p: Problem) => Sniffed): Sniffed {
  const has = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage')) return bad(problem('file-protected', {}));
  if (has('Workbook') || has('Book')) {
    return compoundWhole(bytes) ? { format: 'biff', bytes } : bad(problem('file-truncated', {}));
  }
  if (has('WordDocument')) return bad(problem('file-is-doc', {}));
  return compoundWhole(bytes)
    ? bad(problem('file-is-other', { what: 'OLE' }))
    : bad(problem('file-truncated', {}));
}

/** Whether the sectors that the container's table says are in use are in the file: a download that broke off has fewer. */
function compoundWhole(bytes: Buffer): boolean {
  if (bytes.length < 1536) return false;
  const sector = 1 << bytes.readUInt16LE(30);
  const tables = bytes.readUInt32LE(44);
  let used = 0;
  for (let i = 0; i < Math.min(tables, 109); i++) {
    const at = (bytes.readUInt32LE(76 + i * 4) + 1) * sector;
    if (at + sector > bytes.length) return false;
    for (let j = 0; j < sector / 4; j++) {
      // Only what points to a further sector counts: writers differ in how they mark the rest.
      const next = bytes.readUInt32LE(at + j * 4);
      if (next < 0xfffffffa) used = Math.max(used, next + 1);
    }
  }
  // The last sector of some writers is not padded: it may be short, not missing.
  return bytes.length > used * sector;
}
