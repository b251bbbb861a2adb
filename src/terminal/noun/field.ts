import { yuan } from '../../goods/item/item.ts';
import type { Words } from '../../words/index.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { said } from '../../words/said.ts';
import type { Context, Option, OptionTable, Typed } from '../context.ts';
import { jsonName } from '../grammar.ts';

export type Cell = string | number | null | undefined;

/**
 * One field of a noun. Its name is its option (--seats-per-desk), its key in --json (seats_per_desk) and in words (label, help);
 * everything else has a usual value. A field with a `read` (made by a builder of options.ts) can be typed; others are worked out.
 */
export interface Field<Row> extends Partial<Typed<unknown>> {
  /** The property of rows that holds it; the field's own name unless said. */
  key?: string;
  /** The property that `add` and `edit` write; `key` unless said. */
  writes?: string;
  /** Its name in --json; null: not told. */
  json?: string | null;
  /** Its value in --json; the row's unless said. */
  value?(row: Row, ctx: Context): unknown;
  /** What people read; the value unless said. */
  cell?(row: Row, ctx: Context): Cell;
  /** In lists: always (usual), only where some row has it, only in `show`, or nowhere. */
  list?: 'always' | 'some' | 'show' | false;
  align?: 'right';
  /** A figure, to the right: fen, shown as yuan; or one whose 0 says nothing. */
  number?: 'yuan' | 'quiet';
  /** Added up in a last row of the list, where there are several rows. */
  sum?: true;
  /** A word of the school's data, said in the user's language where it means the same everywhere: 紧急 is urgent. */
  word?: true;
  /** Gives way first on a narrow terminal. */
  shrink?: true;
  /** Stands in another column too, and is left out of a list where a narrow terminal has no room for it. */
  spare?: true;
  /** `list` can be narrowed by it: exactly, or by any part. */
  filter?: 'is' | 'part';
  /** What '' and '-' write: nothing (null), unless said; 'needed' refuses them. */
  empty?: unknown;
  /** `add` asks for it at a terminal where it is not given: where no name is typed either, or always. */
  ask?: true | 'always';
  /** As of an option: has an effect only beside this one, or not beside these. */
  with?: string;
  against?: readonly string[];
  /** A switch that `edit` cannot take back (--no-series would say nothing). */
  off?: false;
  /** Typed with this verb only. */
  only?: 'add' | 'edit' | 'list';
}

/** A field with its name. */
export interface Named<Row> {
  name: string;
  field: Field<Row>;
}

/** Label and help of a field; the help is the label unless it says more. */
export type FieldWords = Record<string, readonly [label: string, help?: string]>;

/** The value for scripts and for sorting. */
export const scriptValue = <Row>({ name, field }: Named<Row>, row: Row, ctx: Context): unknown =>
  field.value ? field.value(row, ctx) : ((row as Record<string, unknown>)[field.key ?? name] ?? null);

/** The text for people; '' where there is nothing. */
export function cellOf<Row>(one: Named<Row>, row: Row, ctx: Context): string {
  const text = textOf(one, row, ctx);
  return one.field.word ? said(ctx.words, text) : text;
}

function textOf<Row>(one: Named<Row>, row: Row, ctx: Context): string {
  if (one.field.cell) return String(one.field.cell(row, ctx) ?? '');
  const value = (scriptValue(one, row, ctx) ?? '') as Exclude<Cell, null | undefined>;
  if (one.field.number === 'quiet' && value === 0) return '';
  return one.field.number === 'yuan' && value !== '' ? yuan(Number(value)) : String(value);
}

/** The sums of the columns that add up, by name; undefined where a list has none, or a single row. */
export function totalsOf<Row>(
  columns: readonly Named<Row>[],
  rows: readonly Row[],
  ctx: Context,
): Record<string, number> | undefined {
  const summed = columns.filter(({ field }) => field.sum);
  if (summed.length === 0 || rows.length < 2) return undefined;
  const total = (one: Named<Row>) =>
    rows.reduce((sum, row) => sum + Number(scriptValue(one, row, ctx) ?? 0), 0);
  return Object.fromEntries(summed.map((one) => [one.name, total(one)]));
}

/** A row as scripts read it. */
export const rowJson = <Row>(all: Named<Row>[], row: Row, ctx: Context): Record<string, unknown> =>
  Object.fromEntries(
    all
      .filter(({ field }) => field.json !== null)
      .map((one) => [one.field.json ?? jsonName(one.name), scriptValue(one, row, ctx)]),
  );

/** The options by which `verb` takes fields. '' and '-' empty one. */
export function fieldOptions<Row>(
  all: Named<Row>[],
  verb: 'add' | 'edit' | 'list',
  words: (w: Words) => FieldWords,
): OptionTable {
  const table: Record<string, Option<unknown>> = {};
  for (const { name, field } of all) {
    const { read, takes } = field;
    if (!read || takes === undefined) continue;
    if (verb === 'list' ? !field.filter : field.only && field.only !== verb) continue;
    const help = (w: Words) => words(w)[name]?.[1] ?? words(w)[name]?.[0] ?? '';
    const option: Option<unknown> = { takes, help, read, with: field.with, against: field.against };
    if (takes === '')
      table[name] = verb === 'edit' && field.off !== false ? { ...option, off: true } : option;
    else if (verb === 'list') table[name] = option;
    else
      table[name] = {
        ...option,
        emptied: true,
        read: (text, ctx, flag) => emptied(field, text, flag) ?? read(text, ctx, flag),
      };
  }
  return table;
}

/** What an emptying text writes, wrapped so that null is told from "not empty". */
function emptied<Row>(field: Field<Row>, text: string, flag: string): unknown {
  if (text.trim() !== '' && text.trim() !== '-') return undefined;
  return field.empty === 'needed' ? refuse(EXIT.usage, 'cannot-be-empty', { option: flag }) : EMPTY;
}
/** Stands for "emptied" until `written` puts the field's empty value in its place. */
const EMPTY = Symbol('empty');

/** What is to be written, by the rows' property names, from the options that were given. */
export function written<Row>(all: Named<Row>[], given: Record<string, unknown>): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const { name, field } of all) {
    if (!field.read || given[name] === undefined) continue;
    facts[field.writes ?? field.key ?? name] = given[name] === EMPTY ? (field.empty ?? null) : given[name];
  }
  return facts;
}
