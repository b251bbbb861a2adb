import type { Problems } from './index.ts';

/** Exit codes that scripts rely on; 65 to 78 are those of sysexits.h. */
export const EXIT = {
  done: 0,
  no: 1,
  usage: 2,
  data: 65,
  noInput: 66,
  fault: 70,
  cannotWrite: 73,
  busy: 75,
  noSchool: 78,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export type ProblemCode = keyof Problems;
/** What a code's wording takes: the {names} of its template, or what its function says. */
export type ProblemArgs<C extends ProblemCode> = C extends ProblemCode ? ArgsOf<Problems[C]> : never;
type ArgsOf<T> = T extends string
  ? [Names<T>] extends [never]
    ? Record<string, never>
    : { [K in Names<T>]: Arg } & Near<Names<T>>
  : T extends (a: infer A) => unknown
    ? { [K in keyof A]: string extends A[K] ? A[K] | readonly string[] : A[K] } & Near<keyof A>
    : never;
/** Names that may have been meant: told before the hint. */
type Near<Said> = 'near' extends Said ? object : { near?: readonly string[] };
/** 'a' | 'b' of '{a} and {b}'. */
type Names<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Exclude<Name, 'aClass'> | Names<Rest>
  : never;
/** A list is joined as the language does (、 or a comma). */
type Arg = string | number | readonly string[];

/** Where something is wrong: a file, a sheet in it, a cell ("B7") or a line. All are optional, outermost first. */
export interface Place {
  file?: string;
  sheet?: string;
  cell?: string;
  /** In a file without sheets (CSV): the line, and the header of the column. */
  line?: number;
  column?: string;
  /** In a layout or settings: the character in the line. */
  character?: number;
}

/** A problem is data; its message and its hint (what to do next) stand under its code in one part of words/. */
export interface Problem<C extends ProblemCode = ProblemCode> {
  code: C;
  args: Record<string, Arg>;
  at?: Place;
  value?: string;
  /** The row is nothing that is kept here, whatever else it says: it is left out and counted, and holds nothing back. */
  aside?: true;
}

/** Makes a problem whose arguments the compiler has checked against its wording. */
export function problem<C extends ProblemCode>(
  code: C,
  args: ProblemArgs<C>,
  more: Pick<Problem, 'at' | 'value' | 'aside'> = {},
): Problem<C> {
  return { code, args: args as Record<string, Arg>, ...more };
}

/** Thrown when a command cannot go on: the exit code and every problem found. Caught in one place, terminal/run. */
export class Refusal extends Error {
  readonly exit: ExitCode;
  readonly problems: Problem[];
  constructor(exit: ExitCode, problems: Problem[]) {
    super(problems.map((p) => p.code).join(', '));
    this.exit = exit;
    this.problems = problems;
  }
}

/** Throws a Refusal with one problem. */
export function refuse<C extends ProblemCode>(
  exit: ExitCode,
  code: C,
  args: ProblemArgs<C>,
  more: { at?: Place; value?: string } = {},
): never {
  throw new Refusal(exit, [problem(code, args, more)]);
}
