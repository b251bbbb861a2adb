import type * as zh from './zh/index.ts';

export type Lang = 'zh' | 'en';
type Parts = typeof zh;
/** Everything the program can say, by noun and command. The Chinese is the source; the compiler checks that the English has all. */
export type Words = Widen<Parts>;
/** Commands and nouns: what has a line in `kaixue help`. */
export type CommandName = { [P in keyof Parts]: Parts[P] extends { help: string } ? P : never }[keyof Parts];
/** What the journal calls a change: noun and verb ('room-add'), or a command alone ('issue'). */
export type ActionName = {
  [P in keyof Parts]: Parts[P] extends { actions: infer A } ? Named<P, keyof A & string> : never;
}[keyof Parts];
type Named<P extends string, V extends string> = V extends P ? P : `${P}-${V}`;

/** The problems of all parts, as one table. */
export type Problems = Intersect<
  { [P in keyof Parts]: Parts[P] extends { problems: infer T } ? T : never }[keyof Parts]
>;
type Intersect<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never;

/** Literal strings become string, functions keep their parameters: so that another language can fill the same shape. */
export type Widen<T> = T extends (...args: infer A) => infer R
  ? (...args: A) => Widen<R>
  : T extends string
    ? string
    : T extends object
      ? { readonly [K in keyof T]: Widen<T[K]> }
      : T;

/** Loads one language, so that a start pays for one only. */
export function loadWords(lang: Lang): Promise<Words> {
  return lang === 'en' ? import('./en/index.ts') : import('./zh/index.ts');
}

/** What is wrong in words: those of the one part that has the code. */
export function problemSaid(words: Words, code: string): unknown {
  const parts = Object.values(words) as { problems?: Record<string, unknown> }[];
  return parts.find(({ problems }) => problems?.[code] !== undefined)?.problems?.[code];
}

/** What the journal's name of a change says; one that is not known here stands as it is. */
export function actionSaid(words: Words, name: string): string {
  const [noun = '', verb = noun] = name.split('-');
  const parts = words as { [P in string]?: { actions?: Record<string, string> } };
  return parts[noun]?.actions?.[verb] ?? name;
}
