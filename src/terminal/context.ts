import type { Action, Reader, Writer } from '../store/reader.ts';
import type { ActionName, Lang, Words } from '../words/index.ts';
import type { ExitCode } from '../words/problem.ts';
import type { Box } from './box.ts';
import type { Paint } from './paint.ts';

/** Everything a command may touch of the world outside, passed in so that tests fake only clock and terminal. */
export interface Context {
  words: Words;
  lang: Lang;
  /** 'YYYY-MM-DD': --today, else KAIXUE_TODAY, else the clock. */
  today: string;
  cwd: string;
  env: Record<string, string | undefined>;
  /** What the user has set for all commands. */
  config: Readonly<Record<string, string>>;
  options: GlobalOptions;
  terminal: Terminal;
  ask: Ask;
  /** Opens the school file for reading (found by --db, KAIXUE_DB, here or in a parent folder); refuses with 78. Opened once. */
  read(): Reader;
  /** The one door: runs the change in a transaction with its journal entry; rolls back on --dry-run. Nothing asks inside. */
  change<T>(name: ActionName, args: Action['args'], change: (tx: Writer) => T): T;
  /** Is there a school file to be found? */
  hasSchool(): boolean;
  /** Makes a new school file (init) and opens it; refuses when there is one at that path. */
  create(path: string): void;
  /** Path of the school file found, and the folder it is in (templates and out/ live beside it). */
  dbPath(): string;
  /** The folder that the school file is in. */
  folder(): string;
  /** stdout: the answer. With --json prints `json` (a `version` is added), else the text. */
  answer(answer: Answer): void;
  /** stderr: the talk (hints, progress); silent with --quiet and --json. */
  say(text: string): void;
  /** Said likewise of long work at a terminal only: which of how many is being done. */
  progress(step: { done: number; all: number; title: string }): void;
  /** What to do next, said likewise; not after a dry run, where what it names is not there. */
  next(text: string): void;
  /** Runs another command as if typed, in that folder and on that day (demo, the guided way). */
  runOther(argv: string[], at?: { cwd?: string; today?: string; inMenus?: true }): Promise<ExitCode>;
  /** Run out of the menus: they are there again when it is done. */
  inMenus: boolean;
  /** What was typed, for the journal: "kaixue issue 三2". */
  commandLine: string;
}

export interface GlobalOptions {
  db?: string;
  term?: string;
  json: boolean;
  dryRun: boolean;
  yes: boolean;
  /** false with --no-input or without a terminal on stdin: nothing ever asks. */
  input: boolean;
  quiet: boolean;
}

export interface Answer {
  json: unknown;
  text: () => string;
  /** Code, a file: never broken to fit a terminal. */
  verbatim?: true;
  /** Says that something was written, as answers of a command that `writes` usually do: nothing with --quiet. */
  report?: boolean;
}

export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Raw bytes to stdout: `print -o -`. */
  outBytes(bytes: Uint8Array): void;
  stdin(): Promise<Uint8Array>;
  /** What stands on stdin line by line, as it comes: from a pipe that somebody still writes to. */
  lines(): AsyncIterable<string>;
  /** Shows a file or page in the system's own viewer, and does not wait for it. */
  open(path: string): void;
  isOut: boolean;
  isErr: boolean;
  /** Columns of the terminal, 80 when it is none. */
  width: number;
  color: boolean;
  paint: Paint;
  /** Draws boxed tables; only on a terminal. */
  box?: Box;
  /** Lines of the screen; 0 when it is none. */
  rows: number;
  /** What shows long answers page by page; only where somebody sits who may turn them. */
  pager?: Pager | undefined;
  /** Lets the pager show it; false where there is no such program. */
  page(text: string, pager: Pager): boolean;
}

export interface Pager {
  command: string;
  /** Which keys turn the pages. */
  keys: string;
}

/** The prompts (inquirer, loaded when first asked). Each throws an ExitPromptError on Ctrl-C, mapped to 130 in run. */
export interface Ask {
  text(o: { message: string; default?: string; check?: (v: string) => true | string }): Promise<string>;
  number(o: { message: string; default?: number; min?: number }): Promise<number>;
  confirm(o: { message: string; default?: boolean }): Promise<boolean>;
  choose<T>(o: { message: string; choices: Choice<T>[]; default?: T }): Promise<T>;
  /** Search-as-you-type over many choices. */
  search<T>(o: { message: string; choices: Choice<T>[] }): Promise<T>;
}
export interface Choice<T> {
  name: string;
  value: T;
  hint?: string;
  /** The way to something that is not listed: it stays below whatever is typed, and then stands for that as it is. */
  typed?: (text: string) => Choice<T>;
}

/** What may be typed for one thing (an option, a noun's field), and what it is read as. */
export interface Typed<T> {
  /** As help shows it: '<date>'; '' for a switch. */
  takes: string;
  /** `flag` names the option in a refusal. A switch is not read. @throws Refusal 2, 65 or 66 */
  read(text: string, ctx: Context, flag: string): T | Promise<T>;
}

/** An option: what it takes and its line in help. Its flag is its key: `dueOn` is --due-on. */
export interface Option<T> extends Typed<T> {
  help(w: Words): string;
  /** One letter: -f. */
  short?: string;
  /** May be given several times, and several at once; read from all of them, joined by commas. */
  many?: true;
  /** A switch that can also be turned off: --no-lasting gives false; 'only': which is on, and can only be turned off. */
  off?: true | 'only';
  /** Has an effect only beside this one, and is refused without it. */
  with?: string;
  /** Means something else than these, and is refused beside them. */
  against?: readonly string[];
  /** '' is read too, as what empties it; other options refuse it. */
  emptied?: true;
}

// biome-ignore lint/suspicious/noExplicitAny: a table of options of any types; each keeps its own in Given.
export type OptionTable = { readonly [name: string]: Option<any> };

/** The rows of a list: their keys in --json (one and many), their fields, and what words/ calls these. */
export interface Described {
  /** A noun's own: nothing else stands under its keys. */
  noun?: string;
  keys: readonly [one: string, many: string];
  fields: readonly { name: string; field: { json?: string | null; number?: 'yuan' | 'quiet' } }[];
  words(w: Words): { fields: Record<string, readonly [label: string, help?: string]> };
}

/** What a command module exports. Option flags are commander's; their help texts are words keys. */
export interface Command {
  /** Commander arguments: '<class...>'. */
  args?: string;
  /** As help shows them where commander cannot say it: several things, and what they get after them. */
  usage?: string;
  /** What it takes, by name; read before it runs. `command()` of grammar.ts types them. */
  options?: OptionTable;
  /** true: takes part in --dry-run; what it answers says what was done. */
  writes?: boolean;
  /** Of a list: what its rows are. */
  described?: Described;
  /** Of a list that is searched: do these words find any row, closed ones too? */
  finds?(ctx: Context, words: string): Promise<boolean>;
  run(
    ctx: Context,
    args: string[],
    given: Record<string, unknown>,
  ): Promise<ExitCode | undefined> | ExitCode | undefined | Promise<void> | void;
}

/** A noun (class, book …) exports its verbs instead: `kaixue class add`. Running the noun alone runs `list`. */
export interface Noun {
  /** The verb that runs when the noun is typed alone; `list` unless said. */
  alone?: string;
  verbs: Record<string, Command>;
}

/** Everything outside the program that tests fake: the terminal and the clock. The rest (files, database) is real. */
export interface World {
  terminal: Terminal;
  /** Prompts in the user's words; null where nothing can ask (stdin is no terminal). */
  ask: ((words: Words) => Ask) | null;
  env: Record<string, string | undefined>;
  cwd: string;
  /** Commands are chosen in the menus. */
  inMenus?: true;
  now(): Date;
  /** The operating system's name for who is typing, for the journal. */
  user: string;
}
