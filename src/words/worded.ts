/** The same problem codes in another language: message and hint for each. */
export type Worded<T> = {
  readonly [K in keyof T]: T[K] extends (a: infer A) => unknown
    ? (a: A) => { message: string; hint: string }
    : never;
};
