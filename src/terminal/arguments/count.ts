import { EXIT, refuse } from '../../words/problem.ts';

export function countTyped(option: string, text: string, least?: number): number;
export function countTyped(option: string, text: string | undefined, least?: number): number | undefined;
/** A whole number, `least` or more, typed after an option; undefined where it was not given. @throws Refusal 2 */
export function countTyped(option: string, text: string | undefined, least = 0): number | undefined {
  if (text === undefined) return undefined;
  const plain = text.normalize('NFKC').trim();
  const value = /^\d{1,9}$/.test(plain) ? Number(plain) : Number.NaN;
  return value >= least ? value : refuse(EXIT.usage, 'whole-number', { option, value: text, least });
}

/** A whole number above 0. @throws Refusal 2 for 0, negative ones, and what is no number */
export function amountTyped(text: string): number {
  const plain = text.normalize('NFKC').trim();
  const value = /^\d{1,9}$/.test(plain) ? Number(plain) : 0;
  return value > 0 ? value : refuse(EXIT.usage, 'amount-not-positive', { value: text });
}
