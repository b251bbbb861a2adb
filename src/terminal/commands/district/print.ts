import { resolve } from 'node:path';
import { type Slip, slipText } from '../../../district/slip.ts';
import { openSlips } from '../../../district/slips.ts';
import { render } from '../../../paper/render/render.ts';
import type { Column, Sheet } from '../../../paper/sheet.ts';
import { headFacts, signers } from '../../../paper/sheets/content.ts';
import { said } from '../../../words/said.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import type { ListHead } from '../../noun/description.ts';
import { text } from '../../options.ts';
import { headOf, orders, schools, short } from './lists.ts';
import { ask, termAsked } from './office.ts';
import { loadOverview } from './overview.ts';
import { pageOf } from './page.ts';

/** All of the office's paper into one folder: lists, a page a slip, the hub's sorting sheet, a page for the screen, slips as files. */
export const print = command({
  options: { out: text({ short: 'o', takes: '<folder>', help: (w) => w.district.options.out }) },
  async run(ctx, _, { out }) {
    const say = ctx.words.district;
    const { seen, slips, head } = await ask(ctx, async (shared) => {
      const term = await termAsked(ctx, shared);
      return {
        seen: await loadOverview(shared, term),
        slips: await openSlips(shared, term),
        head: await headOf(ctx, shared, term),
      };
    });
    const items = seen.items.filter((row) => row.lacking > 0 || row.spare > 0);
    const bought = seen.items.filter((row) => row.on_order > 0 || row.to_buy > 0);
    const sheets: [string, Sheet][] = [
      [say.files.schools, await schools.sheet(seen.schools, ctx, head)],
      [say.files.short, await short.sheet(items, ctx, head)],
      [say.files.orders, await orders.sheet(bought, ctx, head)],
    ];
    if (slips.length > 0) sheets.push([say.files.slips, slipSheet(ctx, slips, head)]);
    const sorted = slips.filter((slip) => slip.from.code === null);
    if (sorted.length > 0) sheets.push([say.files.sorting, sortingSheet(ctx, sorted, head)]);
    const files: [string, Uint8Array][] = [[`${say.files.page}.html`, Buffer.from(pageOf(ctx, seen))]];
    for (const [name, sheet] of sheets)
      for (const format of ['pdf', 'xlsx'] as const)
        files.push([`${name}.${format}`, await render(sheet, format, { words: ctx.words })]);
    for (const slip of slips) files.push([`${slip.number}.slip`, Buffer.from(slipText(slip))]);
    const folder = resolve(ctx.cwd, out ?? 'district-out');
    if (!ctx.options.dryRun) await putIn(folder, files);
    ctx.answer({
      json: { folder, files: files.map(([name]) => name) },
      text: () => say.printed({ folder, files: files.length }),
    });
  },
});

/** All files at once in the place of what was printed before: a slip that is done is no longer there. */
async function putIn(folder: string, files: readonly [string, Uint8Array][]): Promise<void> {
  const { finishSwaps, FolderSwap, sha256 } = await import('../../../paper/render/swap.ts');
  finishSwaps(folder);
  const swap = new FolderSwap(folder);
  try {
    for (const [name, bytes] of files) swap.write(name, bytes);
  } catch (error) {
    swap.discard();
    throw error;
  }
  const listed = files.map(([path, bytes]) => ({ path, sha256: sha256(bytes) }));
  swap.finish(Buffer.from(`${JSON.stringify({ version: 1, files: listed }, null, 2)}\n`));
}

/** 调拨单: a page for each slip, signed by both sides, stamped by the office. */
function slipSheet({ words, today }: Context, slips: readonly Slip[], head: ListHead): Sheet {
  const { labels } = words.paper.sheets;
  const columns: Column[] = [
    { key: 'no', label: labels.no, kind: 'count', key_column: true },
    { key: 'isbn', label: labels.isbn, kind: 'text' },
    { key: 'item', label: labels.item, kind: 'text', width: 20, key_column: true },
    { key: 'unit', label: labels.unit, kind: 'text' },
    { key: 'toMove', label: labels.toMove, kind: 'count' },
    { key: 'moved', label: labels.moved, kind: 'write', width: 6 },
    { key: 'note', label: labels.note, kind: 'write', width: 10 },
  ];
  return {
    name: 'list',
    ...{ school: head.school, term: head.term, title: words.district.files.slips },
    columns,
    parts: slips.map((slip) => ({
      name: slip.number,
      code: `${head.code}/slip/${slip.number}`,
      facts: headFacts(words, {
        document: slip.number,
        fromSchool: slip.from.name,
        toSchool: slip.to.name,
      }),
      groups: [
        {
          rows: slip.lines.map((line, i) => ({
            ...{
              no: i + 1,
              isbn: line.isbn,
              item: `${line.name} ${line.spec}`.trim(),
              unit: said(words, line.unit),
            },
            ...{ toMove: line.quantity, moved: null, note: null },
          })),
          total: {
            item: labels.total,
            toMove: slip.lines.reduce((sum, line) => sum + line.quantity, 0),
          },
        },
      ],
    })),
    signatures: signers(words, ['givenBy', 'takenBy', 'officeSeal', 'date']),
    layout: 'table',
    orientation: 'portrait',
    date: today,
  };
}

/** What the hub hands out, item by item: to which school how much. */
function sortingSheet({ words, today }: Context, slips: readonly Slip[], head: ListHead): Sheet {
  const { labels } = words.paper.sheets;
  const piles = new Map<
    string,
    { heading: string; rows: { school: string; slip: string; toMove: number }[] }
  >();
  for (const slip of slips)
    for (const line of slip.lines) {
      const pile = piles.get(line.key) ?? {
        heading: `${line.name} ${line.spec} ${line.isbn ?? ''}`.trim(),
        rows: [],
      };
      pile.rows.push({ school: slip.to.name, slip: slip.number, toMove: line.quantity });
      piles.set(line.key, pile);
    }
  return {
    name: 'list',
    ...{ school: head.school, term: head.term, title: words.district.files.sorting },
    columns: [
      { key: 'school', label: labels.toSchool, kind: 'text', width: 24, key_column: true },
      { key: 'slip', label: labels.document, kind: 'text', width: 18 },
      { key: 'toMove', label: labels.toMove, kind: 'count' },
      { key: 'done', label: labels.done, kind: 'tick' },
    ],
    parts: [
      {
        name: words.district.files.sorting,
        code: `${head.code}/sorting`,
        facts: [],
        groups: [...piles.values()].map(({ heading, rows }) => ({
          heading,
          rows: rows.map((row) => ({ ...row, done: null })),
          total: { school: labels.total, toMove: rows.reduce((sum, row) => sum + row.toMove, 0) },
        })),
      },
    ],
    signatures: signers(words, ['keeper', 'date']),
    layout: 'table',
    date: today,
  };
}
