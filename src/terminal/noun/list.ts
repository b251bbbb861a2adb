import type { Command, Context, OptionTable } from '../context.ts';
import { command } from '../grammar.ts';
import { count, text } from '../options.ts';
import { type TableColumn, table } from '../table.ts';
import { chosenColumns, sorted } from './columns.ts';
import { type At, at, type Kind, nounWords } from './description.ts';
import { cellOf, fieldOptions, type Named, rowJson, scriptValue } from './field.ts';
import { saveList } from './save.ts';

/** Options of every list. */
const LISTS = {
  find: text({ help: (w) => w.terminal.lists.find }),
  sort: text({ takes: '<field>', help: (w) => w.terminal.lists.sort }),
  columns: text({ takes: '<fields>', help: (w) => w.terminal.lists.columns }),
  limit: count({ help: (w) => w.terminal.lists.limit }),
  csv: text({ takes: '<file>', help: (w) => w.terminal.lists.csv }),
  xlsx: text({ takes: '<file>', help: (w) => w.terminal.lists.xlsx }),
} satisfies OptionTable;

/** `list [find]`: narrowed by fields, found by words, sorted, as a table, --json or a file. */
export function listVerb<Row, Facts>(kind: Kind<Row, Facts>): Command {
  const filters = fieldOptions(kind.fields, 'list', (w) => nounWords(w, kind.noun).fields);
  return command({
    args: '[find...]',
    options: { ...filters, ...kind.narrow, ...LISTS } as OptionTable & typeof LISTS,
    async run(ctx, typed, given) {
      const here = at(ctx);
      const all = kind.all(here, given).filter((row) => meets(kind.fields, row, given, ctx));
      // `student list 三2 --find 王`: both hold.
      const wanted = [typed.join(' '), given.find ?? ''].filter((words) => words !== '');
      const found = wanted.reduce((rows, words) => meant(kind, here, rows, words), all);
      const rows = sorted(kind, found, given.sort, ctx).slice(0, given.limit);
      const columns = chosenColumns(kind, rows, given.columns, ctx);
      if (given.csv !== undefined) return saveList(kind, columns, rows, ctx, 'csv', given.csv);
      if (given.xlsx !== undefined) return saveList(kind, columns, rows, ctx, 'xlsx', given.xlsx);
      ctx.answer({
        json: {
          ...kind.beside?.(here, rows),
          [kind.keys[1]]: rows.map((row) => rowJson(kind.fields, row, ctx)),
        },
        text: () =>
          rows.length === 0
            ? nothingText(kind, ctx)
            : listText(kind, columns, rows, ctx) + (kind.total?.(ctx.words, rows) ?? ''),
      });
      const next = kind.next?.(ctx.words, undefined);
      if (next) ctx.next(next);
      return undefined;
    },
  });
}

/** The rows that these words mean, as the noun searches, else by all words in some cell. */
function meant<Row, Facts>(kind: Kind<Row, Facts>, here: At, rows: Row[], words: string): Row[] {
  const found = kind.search && new Set(kind.search(here, words).map(kind.id));
  return rows.filter((row) => (found ? found.has(kind.id(row)) : says(kind.fields, row, words, here.ctx)));
}

/** An empty list says how to fill it only where nothing is there at all. */
function nothingText<Row, Facts>(kind: Kind<Row, Facts>, ctx: Context): string {
  const none = kind.all(at(ctx), {}).length === 0 ? nounWords(ctx.words, kind.noun).none : undefined;
  return none ?? ctx.words.terminal.lists.nothing;
}

/** Rows as a table. */
export function listText<Row, Facts>(
  kind: Kind<Row, Facts>,
  columns: Named<Row>[],
  rows: Row[],
  ctx: Context,
): string {
  const labels = nounWords(ctx.words, kind.noun).fields;
  const shown = columns.map(
    (one): TableColumn<Row> => ({
      label: labels[one.name]![0],
      value: (row) => cellOf(one, row, ctx),
      align: one.field.align,
      shrink: one.field.shrink,
    }),
  );
  return table(shown, rows, ctx);
}

function meets<Row>(fields: Named<Row>[], row: Row, given: Record<string, unknown>, ctx: Context): boolean {
  return fields.every((one) => {
    const wanted = given[one.name];
    if (!one.field.filter || wanted === undefined) return true;
    const has = scriptValue(one, row, ctx);
    return one.field.filter === 'is' ? has === wanted : String(has ?? '').includes(String(wanted));
  });
}

function says<Row>(fields: Named<Row>[], row: Row, find: string, ctx: Context): boolean {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase();
  const cells = fields.filter(({ field }) => field.list !== false).map((one) => plain(cellOf(one, row, ctx)));
  return plain(find)
    .split(/\s+/)
    .every((word) => cells.some((cell) => cell.includes(word)));
}
