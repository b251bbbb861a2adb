import { yuan } from '../../goods/item/item.ts';
import type { Command, Context, Described, OptionTable } from '../context.ts';
import { command, flagOf } from '../grammar.ts';
import { count, text } from '../options.ts';
import { type TableColumn, table } from '../table.ts';
import { chosenColumns, sorted } from './columns.ts';
import { type At, at, type ListKind } from './description.ts';
import { cellOf, fieldOptions, type Named, rowJson, scriptValue, totalsOf } from './field.ts';
import { rowNumbered } from './numbered.ts';

/** Options of every list. */
export const EVERY_LIST = {
  find: text({ help: (w) => w.terminal.lists.find }),
  sort: text({ takes: '<field>', help: (w) => w.terminal.lists.sort }),
  columns: text({ takes: '<fields>', help: (w) => w.terminal.lists.columns }),
  limit: count({ help: (w) => w.terminal.lists.limit }),
  csv: text({ takes: '<file>', help: (w) => w.terminal.lists.csv }),
  xlsx: text({ takes: '<file>', help: (w) => w.terminal.lists.xlsx }),
} satisfies OptionTable;

/** `list [find]`: narrowed by fields, found by words, sorted, as a table, --json or a file. */
export function listVerb<Row>(kind: ListKind<Row>): Command {
  const filters = fieldOptions(kind.fields, 'list', (w) => kind.words(w).fields);
  const options = { ...filters, ...kind.narrow, ...EVERY_LIST } as OptionTable & typeof EVERY_LIST;
  const { first } = kind;
  const listed = command({
    args: `[${first ?? 'find'}...]`,
    options,
    described: kind as unknown as Described,
    async run(ctx, typed, given) {
      const here = at(ctx);
      const words = typed.join(first && options[first]!.many ? ',' : ' ');
      if (first && words !== '')
        Object.assign(given, { [first]: await options[first]!.read(words, ctx, flagOf(first)) });
      const numbered = first ? undefined : await rowNumbered(kind, here, words);
      const among = async (which: typeof given) =>
        narrowed(kind.fields, await kind.all(here, which), given, ctx);
      const held = numbered ? [numbered.row] : await among(given);
      // `student list 三2 --find 王`: both hold.
      const wanted = [first || numbered ? '' : words, given.find ?? ''].filter((one) => one !== '');
      const find = (of: Row[]) => wanted.reduce((rows, one) => meant(kind, here, rows, one), of);
      const now = find(held);
      // Who is looked for by name and has left is told as such: nobody is not the answer.
      const gone = now.length === 0 && wanted.length > 0 && options.all !== undefined && !numbered;
      const found = gone ? find(await among({ ...given, all: true })) : now;
      const all = sorted(kind, found, given.sort, ctx);
      const rows = all.slice(0, given.limit);
      const columns = chosenColumns(kind, rows, given.columns, ctx);
      const file = given.csv ?? given.xlsx;
      if (file !== undefined) {
        const { saveList } = await import('./save.ts');
        return saveList(kind, columns, rows, ctx, given.csv === undefined ? 'xlsx' : 'csv', file);
      }
      const nothing = rows.length === 0 && (await nothingText(kind, here));
      const most = given.limit ?? kind.most?.(given) ?? rows.length;
      // What is said of the list is said of all of it, also of rows that --limit leaves out.
      const total = () => kind.total?.(ctx.words, all, here, given) ?? '';
      const left = all.length - Math.min(most, all.length);
      const below = () =>
        [total().trimEnd(), left > 0 ? ctx.words.terminal.lists.more(left) : ''].filter(Boolean).join('\n');
      ctx.answer({
        report: false,
        get json() {
          return {
            ...kind.beside?.(here, all, given),
            [kind.keys[1]]: rows.map((row) => rowJson(kind.fields, row, ctx)),
          };
        },
        text: () =>
          (given.columns === undefined && rows.length > 0 && numbered?.card) ||
          nothing ||
          (kind.above?.(here, given) ?? '') +
            listText(kind, columns, rows.slice(0, most), ctx, totalsOf(columns, all, ctx)) +
            below(),
      });
      const next = kind.next?.(ctx.words, undefined, rows);
      if (next) ctx.next(next);
      return kind.exit?.(rows);
    },
  });
  if (first) return listed;
  const finds = async (ctx: Context, words: string) => {
    const rows = await kind.all(at(ctx), { all: true });
    return (
      meant(kind, at(ctx), rows, words).length > 0 || rows.some((row) => says(kind.fields, row, words, ctx))
    );
  };
  return { ...listed, finds };
}

/** The rows that these words mean, as the noun searches, else by all words in some cell. */
function meant<Row>(kind: ListKind<Row>, here: At, rows: Row[], words: string): Row[] {
  const found = kind.search && new Set(kind.search(here, words).map(kind.id!));
  return rows.filter((row) => (found ? found.has(kind.id!(row)) : says(kind.fields, row, words, here.ctx)));
}

/** An empty list says how to fill it only where nothing is there at all, not with --all either. */
async function nothingText<Row>(kind: ListKind<Row>, here: At): Promise<string> {
  const { words } = here.ctx;
  const { none, nothing = words.terminal.lists.nothing } = kind.words(words);
  const empty = none !== undefined && (await kind.all(here, { all: true })).length === 0;
  return empty ? none : nothing;
}

/** Rows as a table, with a last row of `totals` where there are any: its label stands under the first column that is no sum. */
export function listText<Row>(
  kind: ListKind<Row>,
  columns: Named<Row>[],
  rows: Row[],
  ctx: Context,
  totals?: Record<string, number>,
): string {
  const labels = kind.words(ctx.words).fields;
  const labelled = columns.find(({ field }) => !field.sum);
  const last = (one: Named<Row>) => {
    const sum = totals![one.name];
    if (sum !== undefined) return one.field.number === 'yuan' ? yuan(sum) : String(sum);
    return one === labelled ? ctx.words.plan.total : '';
  };
  const shown = columns.map(
    (one): TableColumn<Row | undefined> => ({
      label: labels[one.name]![0],
      value: (row) => (row === undefined ? last(one) : cellOf(one, row, ctx)),
      align: one.field.align ?? (one.field.number && 'right'),
      shrink: one.field.shrink,
      spare: one.field.spare,
    }),
  );
  return table(shown, totals ? [...rows, undefined] : rows, ctx);
}

/** The rows that agree with every field that was given to narrow by. */
function narrowed<Row>(
  fields: Named<Row>[],
  rows: Row[],
  given: Record<string, unknown>,
  ctx: Context,
): Row[] {
  const asked = fields.filter((one) => one.field.filter && given[one.name] !== undefined);
  if (asked.length === 0) return rows;
  return rows.filter((row) =>
    asked.every((one) => {
      const { filter, writes } = one.field;
      const wanted = given[one.name];
      // Who or where was typed by name and is kept by its id.
      if (writes && typeof wanted === 'number') return (row as Record<string, unknown>)[writes] === wanted;
      const has = scriptValue(one, row, ctx);
      const shown = one.field.word ? [has, cellOf(one, row, ctx)] : [has];
      return shown.some((text) =>
        filter === 'is' ? text === wanted : String(text ?? '').includes(String(wanted)),
      );
    }),
  );
}

function says<Row>(fields: Named<Row>[], row: Row, find: string, ctx: Context): boolean {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase();
  const cells = fields
    .filter(({ field }) => field.list !== false)
    .flatMap((one) => [
      cellOf(one, row, ctx),
      ...(one.field.word ? [String(scriptValue(one, row, ctx))] : []),
    ])
    .map(plain);
  return (
    plain(find)
      .split(/\s+/)
      // 三2 finds 三(2)班.
      .every((word) => cells.some((cell) => cell.includes(word) || cell.replace(/[()]/g, '').includes(word)))
  );
}
