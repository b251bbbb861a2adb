import { deflateRawSync } from 'node:zlib';

/** A zip of one part; `claims` is the size its directory gives. */
export function zip(name, packed, claims) {
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(claims, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(claims, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  const offset = 30 + name.length + packed.length;
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]);
}

/** The beginning of a gigabyte of zeros, packed, without ever holding it: deflate's blocks of 32 MB strung together. */
export function gigabyte() {
  const block = deflateRawSync(Buffer.alloc(32 << 20), { finishFlush: 2 });
  return Buffer.concat(Array(32).fill(block));
}
