/** &#134071; and &#x20BB7;: characters beyond the first 65,536, written as numbers (𠮷, 䶮's neighbours). */
const ENTITY = /&#(?:(\d{5,7})|x([0-9a-f]{5,6}));/gi;

/**
 * A part of a workbook with those characters written as themselves. The library keeps only 16 bits of a number, so that 𠮷 would
 * become ஷ.
 */
export function withWideCharacters(part: Buffer): Buffer {
  if (!part.includes('&#')) return part;
  const replaced = withoutEntities(part.toString('utf8'));
  return replaced === undefined ? part : Buffer.from(replaced, 'utf8');
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
