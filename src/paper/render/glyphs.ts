import { fontFiles } from './assets.ts';
import { covers, type Ranges, readCoverage } from './coverage.ts';

let fonts: Ranges[] | undefined;
const cache = new Map<number, boolean>();

/** Whether any of our fonts has the code point. */
function hasGlyph(code: number): boolean {
  let found = cache.get(code);
  if (found === undefined) {
    if (!fonts) {
      const files = fontFiles();
      fonts = [files.regular, ...files.supplements].map(readCoverage);
    }
    found = fonts.some((f) => covers(f, code));
    cache.set(code, found);
  }
  return found;
}

/** Control characters, bidi marks, joiners and variation selectors: invisible, or able to disguise a text. */
const INVISIBLE = /[^\P{Cc}\n]|\p{Default_Ignorable_Code_Point}|\p{Cs}/gu;
const PLAIN = /^[ -~\n]*$/;

/** A code point in its usual notation: U+20BB7. */
export function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * The text as the fonts can print it: a character that no font has becomes 〔U+20BB7〕 and is passed to `missing`; invisible
 * characters are removed.
 */
export function printable(text: string, missing: (code: number) => void): string {
  if (PLAIN.test(text)) return text;
  let out = '';
  for (const char of text.replace(/\t/g, ' ').replace(INVISIBLE, '').normalize('NFC')) {
    const code = char.codePointAt(0)!;
    if (code === 10 || hasGlyph(code)) out += char;
    else {
      missing(code);
      out += `〔${codePoint(code)}〕`;
    }
  }
  return out;
}
