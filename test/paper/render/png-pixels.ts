import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A PNG of 8 bits a channel, not interlaced, of four channels as the renderer writes it or of one: its rows, 0 for black to 255 for white. */
export function greys(png: Uint8Array): Uint8Array[] {
  const file = Buffer.from(png);
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const channels = { 134610944: 4, 134217728: 1 }[file.readUInt32BE(24)];
  if (channels === undefined) throw new Error('neither RGBA nor grey, 8 bits a channel');
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(data));
  const size = width * channels;
  let above = Buffer.alloc(size);
  return Array.from({ length: height }, (_, y) => {
    const filter = raw[y * (size + 1)]!;
    const row = Buffer.from(raw.subarray(y * (size + 1) + 1, (y + 1) * (size + 1)));
    for (let i = 0; i < size; i++) {
      const [a, b, c] = [row[i - channels] ?? 0, above[i]!, above[i - channels] ?? 0];
      row[i]! += predicted(filter, a, b, c);
    }
    above = row;
    return Uint8Array.from({ length: width }, (_, x) => row[channels * x]!);
  });
}

/** How many dark pixels each row has. */
export const inkByRow = (png: Uint8Array): number[] =>
  greys(png).map((row) => row.filter((v) => v < 128).length);

/** The picture at another size: `zoom` is 1 for as it is. */
export async function resized(png: Uint8Array, zoom: number): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-wasm');
  const file = Buffer.from(png);
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
    <image href="data:image/png;base64,${file.toString('base64')}" width="${width}" height="${height}"/></svg>`;
  const picture = new Resvg(svg, { background: '#fff', fitTo: { mode: 'zoom', value: zoom } });
  return Uint8Array.from(picture.render().asPng());
}

/** A small PNG of 16 greys. */
export function greyPng(rows: readonly Uint8Array[]): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(rows[0]!.length, 0);
  head.writeUInt32BE(rows.length, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const raw = Buffer.concat(
    rows.flatMap((row) => [Buffer.alloc(1), row.map((v) => Math.round(v / 17) * 17)]),
  );
  const chunk = (name: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const body = deflateSync(raw, { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', body), chunk('IEND', Buffer.alloc(0))]);
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
