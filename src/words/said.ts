import type { Words } from './index.ts';

/**
 * A word of the school's data in the user's language where it means the same everywhere (`paper.dataWords`), also with something
 * around it: 紧急, overdue, 科学 (reused), ▲ 语文.
 */
export function said({ paper: { dataWords } }: Words, text: string): string {
  const known = (word: string) => (Object.hasOwn(dataWords, word) ? dataWords[word] : undefined);
  const whole = known(text);
  if (whole !== undefined) return whole;
  const [, mark = '', word = '', rest = ''] = /^([●▲×] )?([^\s,]+)(,? [ -~]+)?$/.exec(text) ?? [];
  const part = known(word);
  return part === undefined ? text : mark + part + rest;
}

/** The unit of so many: 支 of 40 is pieces, and so is a school's own piece; kg, pcs and 捆 are as they are. */
export function unitSaid(words: Words, n: number, unit: string): string {
  const one = said(words, unit);
  if (words.lang !== 'en' || n === 1 || !/^[a-z]{3,}$/i.test(one) || /[^s]s$/i.test(one)) return one;
  return `${one.replace(/(?<![aeiou])y$/i, 'ie').replace(/(x|ch|sh|ss)$/i, '$1e')}s`;
}

/** So many of a unit: 40支, 40 pieces. */
export function amountSaid(words: Words, n: number, unit: string): string {
  const of = unitSaid(words, n, unit);
  return words.lang === 'en' && /^[a-z]/i.test(of) ? `${n} ${of}` : `${n}${of}`;
}

/** Which of the school's words was typed, in either language. */
export const wordMeant = (words: Words, known: readonly string[], typed: string): string | undefined =>
  known.find((one) => one === typed) ??
  known.find((one) => said(words, one).toLowerCase() === typed.toLowerCase());

/** A word of a command as a shell takes it: "Math Department", 3-2. */
export const shellWord = (word: string): string => (/[\s"'()（）*?&;]|^$/.test(word) ? `"${word}"` : word);

/** A text that begins as a sentence does: with a capital, where it has one. */
export const asSentence = (text: string): string => text.replace(/^[a-z]/, (first) => first.toUpperCase());

/** Whole numbers in order as spans of those that follow one another: 1, 3, 4, 5 → 1 to 1, 3 to 5. */
export function spans(numbers: readonly number[]): { from: number; to: number }[] {
  const all: { from: number; to: number }[] = [];
  for (const one of [...numbers].sort((a, b) => a - b)) {
    const last = all.at(-1);
    if (last && one <= last.to + 1) last.to = one;
    else all.push({ from: one, to: one });
  }
  return all;
}
