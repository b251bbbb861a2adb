import { fontFiles } from './assets.ts';
import { covers, type Ranges, readCoverage } from './coverage.ts';

let fonts: Ranges[] | undefined;
const known = new Map<number, boolean>();

function drawn(code: number): boolean {
  let yes = known.get(code);
  if (yes === undefined) {
    if (!fonts) {
      const files = fontFiles();
      fonts = [files.regular, ...files.supplements].map(readCoverage);
    }
    yes = fonts.some((f) => covers(f, code));
    known.set(code, yes);
  }
  return yes;
}

/** Controls, bidi marks, joiners and variation selectors: they draw nothing, or let a text pretend to be another. */
const INVISIBLE = /[^\P{Cc}\n]|\p{Default_Ignorable_Code_Point}|\p{Cs}/gu;
const PLAIN = /^[ -~\n]*$/;

/** U+20BB7, as a code point is written for people. */
export function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * The text as the fonts can print it: what no font draws becomes 〔U+20BB7〕 and is told to `missing`; control and bidi
 * characters are dropped.
 */
export function printable(text: string, missing: (code: number) => void): string {
  if (PLAIN.test(text)) return text;
  let out = '';
  for (const char of text.replace(/\t/g, ' ').replace(INVISIBLE, '').normalize('NFC')) {
    const code = char.codePointAt(0)!;
    if (code === 10 || drawn(code)) out += char;
    else {
      missing(code);
      out += `〔${codePoint(code)}〕`;
    }
  }
  return out;
}
