import { displayWidth } from './width.ts';

/** Width of a half-width character in millimetres: half of 10 pt, which is 1.764 mm, rounded up. */
export const UNIT = 1.77;

/** Space on both sides of a cell's text: 2 × 1.5 mm of inset (form.typ) and the rules. */
export const PADDING = 3.3;

/** What Latin characters of Noto Sans SC take beyond a half-width character: digits 0.11, capitals 0.27 on average, `-` and `.` less. */
const EXTRA = { capital: 0.35, narrow: -0.2, other: 0.12 };

/** The width of a text in print, in half-width characters. */
export function setWidth(text: string): number {
  let extra = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x20 && code < 0x7f)
      extra +=
        code >= 0x41 && code <= 0x5a
          ? EXTRA.capital
          : code <= 0x2e && code >= 0x2d
            ? EXTRA.narrow
            : EXTRA.other;
  }
  return displayWidth(text) + extra;
}

/** Room for letters that are wider than average, so that a text said to fit really does. */
const MARGIN = 1.06;

/** Whether a text certainly fits on one line of a column of this width, in millimetres. */
export function fitsOneLine(text: string, width: number): boolean {
  return !text.includes('\n') && setWidth(text) * UNIT * MARGIN + PADDING <= width;
}

/** About how many lines a text takes in a column of this width, whether broken between its pieces or anywhere. */
export function linesTaken(text: string | boolean | string[][], width: number): number {
  if (typeof text === 'boolean') return 1;
  const room = Math.max(1, width - PADDING);
  const lines = typeof text === 'string' ? text.split('\n') : text.map((pieces) => pieces.join(''));
  return lines.reduce(
    (sum, line) => sum + Math.max(1, Math.ceil((setWidth(line) * UNIT * MARGIN) / room)),
    0,
  );
}

/**
 * Splits a text that needs several lines into pieces that are not broken, such as 三(2)班 3 or 下册; a piece includes the space
 * after it. A member of a list that is too wide breaks between its words, but not before a figure (Class 1-3 × 32 | and | others).
 * Returns the text itself if it fits on one line, or if a piece is wider than the column.
 */
export function inPieces<T extends string | boolean>(text: T, width: number): T | string[][] {
  if (typeof text !== 'string' || fitsOneLine(text, width) || SENTENCE.test(text)) return text;
  const fits = (piece: string) => fitsOneLine(piece.trimEnd(), width);
  const lines = text
    .split('\n')
    .map((line) =>
      line
        .split(LIST.test(text) ? LISTED : SPACED)
        .flatMap((piece) => (fits(piece) ? [piece] : piece.split(WORDS))),
    );
  return lines.flat().every(fits) ? lines : text;
}

/** A Chinese heading that its column has no room for on one line: its lines are about as long, and a unit in brackets has its own. */
export function headLines(label: string, width: number): string {
  const room = width - PADDING;
  const fits = (text: string) => setWidth(text) * UNIT <= room;
  if (fits(label) || /[!-~]/.test(label)) return label;
  const unit = label.indexOf('（');
  if (unit > 0 && fits(label.slice(0, unit)) && fits(label.slice(unit)))
    return `${label.slice(0, unit)}\n${label.slice(unit)}`;
  const letters = [...label];
  const each = Math.ceil(letters.length / Math.ceil((setWidth(label) * UNIT) / room));
  const even = letters.map((c, i) => (i > 0 && i % each === 0 ? `\n${c}` : c)).join('');
  return even.replace(/\n([、，：）])/g, '$1\n');
}

/**
 * A list breaks after each of its members; other text after each word and before a bracket, but not around a single sign (▲ 语文); a
 * sentence anywhere.
 */
const SENTENCE = /[，；。]/;
const LIST = /、|, /;
const LISTED = /(?<=、|, )/;
const SPACED = /(?<=[^ ]{2} )(?=[^ ]{2})|(?=（)/;
const WORDS = /(?<=[^ ]{2} )(?=[^ \d×][^ ])/;
