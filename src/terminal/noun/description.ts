import type { Term } from '../../school/term/term.ts';
import type { Reader, Writer } from '../../store/reader.ts';
import type { Lang, Words } from '../../words/index.ts';
import type { ExitCode } from '../../words/problem.ts';
import { workTerm } from '../arguments/day.ts';
import { pickOne } from '../arguments/pick.ts';
import type { Context, OptionTable } from '../context.ts';
import type { Given } from '../grammar.ts';
import type { Field, Named } from './field.ts';

/** Where rows are read: the school file, or the transaction that is being made; with the term that is worked in. */
export interface At {
  ctx: Context;
  readonly reader: Reader;
  readonly term: Term;
}

/** The school file is opened when it is first asked for: lists of an office have none. */
export const at = (ctx: Context, reader?: Reader): At => ({
  ctx,
  get reader() {
    return reader ?? ctx.read();
  },
  get term() {
    return workTerm(ctx, reader ?? ctx.read());
  },
});

/** Nouns that are described once: those with `fields` in words/. */
export type NounName = {
  [N in keyof Words]: Words[N] extends { fields: object } ? N : never;
}[keyof Words] &
  string;

/** What words/ says of a list: labels and help of its fields, its title over a file (a noun's is its help, as far as the colon). */
export interface ListWords {
  fields: Record<string, readonly [label: string, help?: string]>;
  title?: string;
  help?: string;
  /** Said instead of a list where there is nothing yet: how to fill it. */
  none?: string;
  /** Said instead of a list that has no rows though there might be. */
  nothing?: string;
}

/** Fields in the order of columns: one for every label in words/, and only what is in no list and is not typed goes without one. */
export type FieldsOf<W extends ListWords, Row, Name extends string> = Readonly<Record<Name, Field<Row>>> & {
  readonly [K in keyof W['fields']]: Field<Row>;
} & { readonly [K in Exclude<Name, keyof W['fields']>]: Field<Row> & { list: false; read?: undefined } };

/** What stands over a list that is saved or printed, and its code. */
export interface ListHead {
  school: string;
  term: string;
  code: string;
}

/** A list, described once: its options, table, --json, --csv and --xlsx follow from it. */
export interface Listing<W extends ListWords, Row, O extends OptionTable, Name extends string> {
  fields: FieldsOf<W, Row, Name>;
  /** Every row that lists show, narrowed by `narrow`. Read at once where the noun is added to or changed. */
  all(at: At, given: Given<O>): Row[] | Promise<Row[]>;
  /** Options of `list` beside the fields that it filters by. */
  narrow?: O;
  /** The option that the words after `list` are: `duty list 2027-02`. Words to be found, unless said. */
  first?: string;
  /** Rows that `list WORDS` and --find mean; those with all words in some cell, unless said. */
  search?(at: At, words: string): Row[];
  /** At most so many rows are printed where --limit says nothing; --json and files have all. */
  most?(given: Given<O>): number;
  /** The line above a list. */
  above?(at: At, given: Given<O>): string;
  /** The line under a list. */
  total?(w: Words, rows: Row[], at: At, given: Given<O>): string;
  /** What --json says of a list beside its rows, and of one row beside the row. */
  beside?(at: At, rows: Row[], given: Given<O>): object;
  /** What to do next, after `add` of a row, and after a list of `listed`. */
  next?(w: Words, row: Row | undefined, listed: readonly Row[]): string | undefined;
  /** What stands over it on paper; the school and the term of the school file, unless said. */
  head?(ctx: Context): Promise<ListHead>;
  /** Exit code of a list where it says something: clashes. */
  exit?(rows: Row[]): ExitCode;
}

/**
 * A noun of the school, described once: list, show, add, edit and remove, their options, help, tables, --json, --csv and
 * completion follow from it. `Row` is what is read, `Facts` what is written of it.
 */
export interface Description<N extends NounName, Row, Facts, O extends OptionTable, Name extends string>
  extends Listing<Words[N], Row, O, Name> {
  /** Its keys in --json, one and many; room and rooms unless said. */
  json?: readonly [one: string, many: string];
  /** Rows that are meant by what is typed after show, edit and remove. */
  find(at: At, typed: string): Row[] | Promise<Row[]>;
  id(row: Row): number;
  /** One row as it stands; found among all, unless said. */
  one?(at: At, id: number): Row | undefined;
  /** Several as they stand, where that costs less than one by one. */
  some?(at: At, ids: readonly number[]): Row[];
  /** How people call it. */
  title(row: Row, lang: Lang, words?: Words): string;
  /** How scripts and the journal call it; its title unless said. */
  code?(row: Row): string;
  /** Several at once: `class add 一1..一4`. What is typed, as so many names; one name of all words unless said. */
  names?(typed: string[], at: At): string[];
  /** One name as it is kept; '' is refused. */
  name?(typed: string): string;
  /** Where `add` takes more than a name: `repair add 103 投影仪不亮`. What is typed, as facts; asks for what lacks. */
  adds?: {
    args: string;
    facts(typed: string[], at: At, given: Record<string, unknown>): Facts | Promise<Facts>;
  };
  /** The row meant where show and edit name none: the term that is worked in. */
  usual?(at: At): Row | undefined;
  /** @returns the id of the new row, or an object with it. Without `add` the noun has no such verb; likewise edit and remove. */
  add?(tx: Writer, facts: Facts & { name: string }, at: At): number | { id: number };
  edit?(tx: Writer, row: Row, facts: Facts, at: At): unknown;
  /** @returns what became of it, where that is not simply deleted: its key in words[noun].removed */
  remove?(tx: Writer, row: Row, at: At): unknown;
  /** What nobody sees to once the row is gone, and what to do about it, in words; '' for nothing. Asked before it goes. */
  leaves?(row: Row, at: At): string;
  /** Forgets a person who left, for good; `left` tells who is meant where others have the name too. */
  purge?: { left(row: Row): boolean; forget(tx: Writer, row: Row): void };
  /** Was the row named whole, not by a part of its name? In a script `remove` takes no less; everything will do, unless said. */
  whole?(row: Row, typed: string): boolean;
  /** Rows are people: was this one's whole name or number typed? No verb that changes anything takes less without asking. */
  person?(row: Row, typed: string): boolean;
  /** Facts that follow from others, once they are read. */
  follow?(facts: Facts, given: Given<OptionTable>): void;
  /** What `show` has below the fields, in --json beside the row or within it. */
  below?(at: At, row: Row): { json?: object; within?: object; text: string };
  /** What is said besides or instead (`said`), and told in --json, of a row added or changed; `result` is what `add` or `edit` gave back. */
  after?(
    ctx: Context,
    what: 'added' | 'changed',
    row: Row,
    result: unknown,
  ): { json?: object; text?: string; said?: string } | undefined;
}

/** What a list is made of. */
export interface ListKind<Row> extends Omit<Listing<ListWords, Row, OptionTable, never>, 'fields'> {
  fields: Named<Row>[];
  /** Its keys in --json. */
  keys: readonly [one: string, many: string];
  words(w: Words): ListWords;
  id?(row: Row): number;
}

/** What the verbs are made of. */
export interface Kind<Row, Facts>
  extends Omit<Description<NounName, Row, Facts, OptionTable, never>, 'fields'>,
    Pick<ListKind<Row>, 'fields' | 'keys'> {
  noun: NounName;
  words(w: Words): NounWords;
}

/** Fields by name, in the order of columns. */
export const named = <Row>(fields: object): Named<Row>[] =>
  Object.entries(fields as Record<string, Field<Row>>).map(([name, field]) => ({ name, field }));

/** The row that is meant; several are asked about at a terminal, and so is a person `acting` on whom a part of the name was typed. @throws Refusal 66 for none, 2 in a script for several */
export async function pick<Row, Facts>(
  kind: Kind<Row, Facts>,
  ctx: Context,
  typed: string,
  acting = false,
  meant: (row: Row) => boolean = () => true,
): Promise<Row> {
  const usual = typed === '' ? kind.usual?.(at(ctx)) : undefined;
  if (usual) return usual;
  const label = (row: Row) => kind.title(row, ctx.lang, ctx.words);
  // biome-ignore lint/suspicious/noExplicitAny: no option narrows them.
  const all = () => kind.all(at(ctx), {} as any);
  const whole = (row: Row) => !acting || kind.person?.(row, typed) !== false;
  const found = await kind.find(at(ctx), typed);
  const likely = found.filter(meant);
  return pickOne(ctx, typed, likely.length > 0 ? likely : found, label, `kaixue ${kind.noun}`, all, whole);
}

/** The rows that are meant: each word names one where the noun takes several, else all words name one. */
export async function pickAll<Row, Facts>(
  kind: Kind<Row, Facts>,
  ctx: Context,
  typed: string[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of kind.names ? kind.names(typed, at(ctx)) : [typed.join(' ')]) {
    const row = await pick(kind, ctx, name, true);
    if (!rows.some((one) => kind.id(one) === kind.id(row))) rows.push(row);
  }
  return rows;
}

/** How scripts and the journal call a row. */
export const codeOf = <Row, Facts>(kind: Kind<Row, Facts>, row: Row): string =>
  kind.code?.(row) ?? kind.title(row, 'zh');

/** What words/ says of a noun. */
export interface NounWords extends ListWords {
  /** Said when one is gone, by what became of it. */
  removed?: Record<string, (title: string) => string>;
  /** The question before it is removed, where that is not simply deleting. */
  askRemove?: (title: string) => string;
}
