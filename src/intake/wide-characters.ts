/** The library's zip reader and writer, as far as it is used here (the library itself leaves it untyped). */
interface Zip {
  read(bytes: Buffer, options: { type: 'buffer' }): { FileIndex: { content?: Uint8Array; size: number }[] };
  write(parts: unknown, options: { fileType: 'zip'; type: 'buffer' }): Buffer;
}

/** &#134071; and &#x20BB7;: characters beyond the first 65,536, written as numbers (𠮷, 䶮's neighbours). */
const ENTITY = /&#(?:(\d{5,7})|x([0-9a-f]{5,6}));/gi;

/** Does this part of a workbook write such characters as numbers? */
export function hasWideEntity(part: Buffer): boolean {
  return part.includes('&#') && withoutEntities(part.toString('latin1')) !== undefined;
}

/**
 * The workbook with those characters written as themselves. The library keeps only 16 bits of a number, so that 𠮷 would
 * become ஷ.
 */
export function withWideCharacters(bytes: Buffer, zip: Zip): Buffer {
  const parts = zip.read(bytes, { type: 'buffer' });
  for (const part of parts.FileIndex) {
    const content = Buffer.from(part.content ?? []);
    if (!hasWideEntity(content)) continue;
    part.content = Buffer.from(withoutEntities(content.toString('utf8')) ?? '', 'utf8');
    part.size = part.content.length;
  }
  return zip.write(parts, { fileType: 'zip', type: 'buffer' });
}

/** The text with its numbers replaced, or undefined where it has none. */
function withoutEntities(text: string): string | undefined {
  let found = false;
  const replaced = text.replace(ENTITY, (entity, decimal: string | undefined, hex: string | undefined) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
    if (code <= 0xffff || code > 0x10ffff) return entity;
    found = true;
    return String.fromCodePoint(code);
  });
  return found ? replaced : undefined;
}
