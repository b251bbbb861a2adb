import { inflateSync } from 'node:zlib';

/** A PNG of 8 bits a channel, four channels, not interlaced, as the renderer writes it: how dark each row of pixels is. */
export function inkByRow(png: Buffer): number[] {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  if (png.readUInt32BE(24) !== 0x08060000) throw new Error('not 8 bit RGBA');
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(data));
  const size = width * 4;
  let above = Buffer.alloc(size);
  return Array.from({ length: height }, (_, y) => {
    const filter = raw[y * (size + 1)]!;
    const row = Buffer.from(raw.subarray(y * (size + 1) + 1, (y + 1) * (size + 1)));
    for (let i = 0; i < size; i++) {
      const [a, b, c] = [row[i - 4] ?? 0, above[i]!, above[i - 4] ?? 0];
      row[i]! += predicted(filter, a, b, c);
    }
    above = row;
    let ink = 0;
    for (let i = 0; i < size; i += 4) if (row[i]! < 128) ink += 1;
    return ink;
  });
}

/** What a filter of PNG predicts from the pixels on the left, above, and above on the left. */
function predicted(filter: number, a: number, b: number, c: number): number {
  if (filter === 1) return a;
  if (filter === 2) return b;
  if (filter === 3) return (a + b) >> 1;
  if (filter !== 4) return 0;
  const [toA, toB, toC] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return toA <= toB && toA <= toC ? a : toB <= toC ? b : c;
}
