import type { zh } from './zh/index.ts';

export type Lang = 'zh' | 'en';
/** Everything the program can say. The Chinese is the source; the English must have every key (the compiler checks). */
export type Words = Widen<typeof zh>;

/** Literal strings become string, functions keep their parameters: so that another language can fill the same shape. */
export type Widen<T> = T extends (...args: infer A) => infer R
  ? (...args: A) => Widen<R>
  : T extends string
    ? string
    : T extends object
      ? { readonly [K in keyof T]: Widen<T[K]> }
      : T;

/** Loads one language, so that a start pays for one only. */
export async function loadWords(lang: Lang): Promise<Words> {
  return lang === 'en' ? (await import('./en/index.ts')).en : (await import('./zh/index.ts')).zh;
}
