import { crc32, inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  name: string;
  method: number;
  /** Bits 0, 6 and 13: its bytes are encrypted. */
  encrypted: boolean;
  crc: number;
  packed: number;
  size: number;
  /** Where its local header is. */
  offset: number;
}

/** The entries of a zip's central directory, or null when it has none: it was cut off. Nothing is inflated. */
export function zipEntries(bytes: Buffer): ZipEntry[] | null {
  const from = Math.max(0, bytes.length - 65_557);
  let end = -1;
  for (let i = bytes.length - 22; i >= from; i--) {
    if (bytes.readUInt32LE(i) === 0x06054b50) {
      end = i;
      break;
    }
  }
  if (end < 0) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 0x2041) !== 0,
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** A part of a zip, unpacked. */
export interface ZipPart {
  name: string;
  data: Buffer;
}

/** Pictures, sounds and films: no table is read from them. */
const MEDIA = /\.(png|jpe?g|gif|bmp|emf|wmf|tiff?|svg|wdp|webp|mp3|mp4|wav|avi)$/i;

/**
 * Every part unpacked but pictures, each with the length and the CRC-32 that its directory says; 'more' when they come to more than
 * `most` bytes: what comes out is counted, whatever a header claims.
 */
export function unpacked(
  bytes: Buffer,
  entries: readonly ZipEntry[],
  most: number,
): ZipPart[] | 'more' | 'damaged' {
  const wanted = entries.filter(({ name }) => !MEDIA.test(name));
  if (wanted.reduce((sum, { size }) => sum + size, 0) > most) return 'more';
  const parts: ZipPart[] = [];
  let left = most;
  for (const entry of wanted) {
    const data = inflate(bytes, entry, Math.min(entry.size, left));
    if (data === 'more') return 'more';
    if (!data) return 'damaged';
    left -= data.length;
    parts.push({ name: entry.name, data });
  }
  return parts;
}

/** A part unpacked; null when it is damaged or larger than its directory says. */
export function inflated(bytes: Buffer, entry: ZipEntry): Buffer | null {
  const data = inflate(bytes, entry, entry.size);
  return data === 'more' ? null : data;
}

/** The part unpacked; 'more' when it is larger than `most`; null when it is damaged, or is another in its own header. */
function inflate(bytes: Buffer, entry: ZipEntry, most: number): Buffer | 'more' | null {
  const at = entry.offset;
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50) return null;
  const nameEnd = at + 30 + bytes.readUInt16LE(at + 26);
  if (bytes.toString('utf8', at + 30, nameEnd) !== entry.name) return null;
  if (bytes.readUInt16LE(at + 8) !== entry.method) return null;
  const start = nameEnd + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(start, start + entry.packed);
  const data = entry.method === 0 ? packed : entry.method === 8 ? inflateAtMost(packed, most) : null;
  if (data === null || data === 'more') return data;
  return data.length === entry.size && crc32(data) === entry.crc ? data : null;
}

function inflateAtMost(packed: Buffer, most: number): Buffer | 'more' | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'more' : null;
  }
}

/** The parts as a zip that packs nothing: its reader has nothing left to inflate, and no header of others to believe. */
export function storedZip(parts: readonly ZipPart[]): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of parts) {
    const title = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    // Bit 11: names are UTF-8.
    facts.writeUInt16LE(0x800, 2);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(data.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    body.push(Buffer.from('PK\x03\x04'), facts, title, data);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), facts, where, title);
    offset += 30 + title.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...body, ...directory, end]);
}
