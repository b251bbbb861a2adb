import type { Sheet } from '../../paper/sheet.ts';
import type { Reader } from '../../store/reader.ts';
import type { Words } from '../../words/index.ts';
import type { ExitCode } from '../../words/problem.ts';
import type { Command, Context, OptionTable } from '../context.ts';
import { addVerb, editVerb, removeVerb, rowsAgain } from './change.ts';
import { chosenColumns } from './columns.ts';
import {
  at,
  type Description,
  type FieldsOf,
  type Kind,
  type ListHead,
  type Listing,
  type ListKind,
  type ListWords,
  type NounName,
  type NounWords,
  named,
} from './description.ts';
import { rowJson } from './field.ts';
import { listText, listVerb } from './list.ts';
import { purgeVerb } from './purge.ts';
import { cardText, showVerb } from './show.ts';

/** What other lists and verbs use of a description: rows as scripts read them, rows as a table. */
export interface Rows<Row> {
  json(row: Row, ctx: Context): Record<string, unknown>;
  table(rows: Row[], ctx: Context): string;
  /** As a sheet to print, with the columns that its list has. */
  sheet(rows: Row[], ctx: Context, head: ListHead): Promise<Sheet>;
}

export interface NounRows<Row> extends Rows<Row> {
  /** One row, a line a field. */
  card(row: Row, ctx: Context): string;
  /** Rows as scripts read them, as they stand in the change that wrote them: worked out for --json only. */
  told(ctx: Context, tx: Reader, ids: readonly number[]): object[];
}

/** A list as a verb of its own may go on from it: its options beside others, its answer after something else. */
export interface ListCommand extends Command {
  options: OptionTable;
  run(ctx: Context, args: string[], given: object): Promise<ExitCode | undefined>;
}

export type Verbs = { list: ListCommand } & Record<'show' | 'add' | 'edit' | 'remove' | 'purge', Command>;

/** The verbs of a noun as they follow from its description. */
export function verbsOf<Row extends object, Facts extends object = Partial<Row>>() {
  return <N extends NounName, Name extends string, const O extends OptionTable = Record<never, never>>(
    noun: N,
    described: Description<N, Row, Facts, O, Name>,
  ): Verbs => nounOf<Row, Facts>()(noun, described).verbs;
}

/** Likewise, with its rows for what else shows them. */
export function nounOf<Row extends object, Facts extends object = Partial<Row>>() {
  return <N extends NounName, Name extends string, const O extends OptionTable = Record<never, never>>(
    noun: N,
    described: Description<N, Row, Facts, O, Name>,
  ): NounRows<Row> & { verbs: Verbs } => {
    const kind = {
      ...described,
      noun,
      words: (w: Words) => w[noun] as unknown as NounWords,
      keys: described.json ?? [noun, `${noun}s`],
      fields: named(described.fields),
    } as unknown as Kind<Row, Facts>;
    const verbs = {
      list: listVerb(kind),
      show: showVerb(kind),
      ...(described.add && { add: addVerb(kind) }),
      ...(described.edit && { edit: editVerb(kind) }),
      ...(described.remove && { remove: removeVerb(kind) }),
      ...(described.purge && { purge: purgeVerb(kind) }),
    } as unknown as Verbs;
    const card = (row: Row, ctx: Context) => cardText(kind, row, ctx, kind.below?.(at(ctx), row).text);
    const told = (ctx: Context, tx: Reader, ids: readonly number[]) =>
      ctx.options.json ? rowsAgain(kind, at(ctx, tx), ids).map((row) => rowJson(kind.fields, row, ctx)) : [];
    return { verbs, card, told, ...rowsOfKind(kind) };
  };
}

/** A list beside a noun's own (`inspect rounds`), or of what is not kept by name: its words, and its key in --json. */
export function listOf<Row extends object>() {
  return <W extends ListWords, Name extends string, const O extends OptionTable = Record<never, never>>(
    words: (w: Words) => W,
    key: string,
    described: Listing<W, Row, O, Name>,
  ): Rows<Row> & { list: ListCommand } => {
    const kind = {
      ...described,
      words,
      keys: [key, key],
      fields: named(described.fields),
    } as unknown as ListKind<Row>;
    return { list: listVerb(kind) as ListCommand, ...rowsOfKind(kind) };
  };
}

/** Rows that are shown as a table and told in --json, but are no list to look through. */
export function rowsOf<Row extends object>() {
  return <W extends ListWords, Name extends string>(words: (w: Words) => W, fields: FieldsOf<W, Row, Name>) =>
    rowsOfKind<Row>({ words, keys: ['', ''], fields: named(fields), all: () => [] });
}

const rowsOfKind = <Row>(kind: ListKind<Row>): Rows<Row> => ({
  json: (row, ctx) => rowJson(kind.fields, row, ctx),
  table: (rows, ctx) => listText(kind, chosenColumns(kind, rows, undefined, ctx), rows, ctx),
  async sheet(rows, ctx, head) {
    const { sheetOf } = await import('./save.ts');
    return sheetOf(kind, chosenColumns(kind, rows, undefined, ctx), rows, ctx, head);
  },
});
