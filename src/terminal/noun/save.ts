import { writeFileSafely } from '../../paper/render/write.ts';
import type { Cell, Sheet } from '../../paper/sheet.ts';
import { schoolRow } from '../../school/school.ts';
import { EXIT, type ExitCode } from '../../words/problem.ts';
import type { Context } from '../context.ts';
import { mayWrite } from '../output.ts';
import { at, type ListHead, type ListKind } from './description.ts';
import { cellOf, type Named, scriptValue, totalsOf } from './field.ts';

/** A list as a file, by the renderers that print sheets: --csv FILE, --xlsx FILE; `-` is stdout. */
export async function saveList<Row>(
  kind: ListKind<Row>,
  columns: Named<Row>[],
  rows: Row[],
  ctx: Context,
  format: 'csv' | 'xlsx',
  file: string,
): Promise<ExitCode> {
  const { renderPages } = await import('../../paper/render/render.ts');
  const sheet = sheetOf(kind, columns, rows, ctx, (await kind.head?.(ctx)) ?? schoolHead(ctx));
  const { bytes } = await renderPages(sheet, format, { words: ctx.words });
  if (file === '-') {
    ctx.terminal.outBytes(bytes);
    return EXIT.done;
  }
  const wanted = await mayWrite(ctx, file);
  const path = ctx.options.dryRun ? wanted : writeFileSafely(wanted, bytes);
  ctx.answer({
    json: { path, rows: rows.length },
    text: () => ctx.words.terminal.lists.saved({ path, rows: rows.length }),
  });
  return EXIT.done;
}

function schoolHead(ctx: Context): ListHead {
  const { term } = at(ctx);
  return {
    school: schoolRow(ctx.read())?.name ?? '',
    term: ctx.words.school.term(term.year, term.half),
    code: term.code,
  };
}

/** The list as a sheet: numbers stay numbers, so that a spreadsheet can add them up. */
export function sheetOf<Row>(
  kind: ListKind<Row>,
  columns: Named<Row>[],
  rows: Row[],
  ctx: Context,
  { school, term, code }: ListHead,
): Sheet {
  const words = kind.words(ctx.words);
  const cell = (one: Named<Row>, row: Row): Cell => {
    const [value, shown] = [scriptValue(one, row, ctx), cellOf(one, row, ctx)];
    const figure = (one.field.number === 'yuan' && shown !== '') || shown === String(value);
    return typeof value === 'number' && figure ? value : shown;
  };
  const totals = totalsOf(columns, rows, ctx);
  const labelled = columns.find(({ field }) => !field.sum)?.name;
  const title = words.title ?? words.help!.split(/[：:]/)[0]!;
  return {
    name: 'list',
    ...{ school, term, title },
    columns: columns.map(({ name, field }) => ({
      key: name,
      label: words.fields[name]![0],
      kind: field.number === 'yuan' ? 'money' : (field.align ?? field.number) ? 'count' : 'text',
    })),
    parts: [
      {
        name: title,
        code,
        facts: [],
        groups: [
          {
            rows: rows.map((row) => Object.fromEntries(columns.map((one) => [one.name, cell(one, row)]))),
            ...(totals && { total: { ...(labelled && { [labelled]: ctx.words.plan.total }), ...totals } }),
          },
        ],
      },
    ],
    signatures: [],
    layout: 'table',
    date: ctx.today,
  };
}
