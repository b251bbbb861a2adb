/** A zip of one part; `claims` is the size its directory gives. */
export function zip(name: string, packed: Buffer, claims: number): Buffer;
/** The beginning of a gigabyte of zeros, packed. */
export function gigabyte(): Buffer;
