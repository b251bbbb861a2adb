/** The same problem codes in another language: a template, or what makes message and hint. */
export type Worded<T> = {
  readonly [K in keyof T]: T[K] extends (a: infer A) => unknown
    ? (a: A) => { message: string; hint: string }
    : string;
};
