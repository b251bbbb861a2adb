import { itemTitle } from '../../../goods/item/find.ts';
import type { Item } from '../../../goods/item/item.ts';
import { itemsById } from '../../../goods/item/store.ts';
import type { Document, Line } from '../../../goods/ledger/document.ts';
import { documentById, documentLines } from '../../../goods/ledger/store.ts';
import { loadStock } from '../../../goods/plan/store.ts';
import type { Reader } from '../../../store/reader.ts';
import { EXIT, type ExitCode } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/day.ts';
import type { Context } from '../../context.ts';
import { table } from '../../table.ts';
import { listed, withRow } from '../document/rows.ts';

interface Receipt {
  document: Document & { json: object };
  lines: Line[];
}

/** Says what was taken, under which number, and what to do next. */
export function answerReceipts(ctx: Context, written: Receipt[]): ExitCode {
  const items = itemsById(
    ctx.read(),
    written.flatMap(({ lines }) => lines.map((line) => line.itemId)),
  );
  ctx.answer({
    json: { documents: written.map((receipt) => receiptJson(receipt, items)) },
    text: () =>
      written.length === 0
        ? `${ctx.words.receive.nothingNew}\n`
        : `${written.map((receipt) => receiptText(ctx, receipt, items)).join('\n')}${stillToCome(ctx, notInBooks(ctx, written))}`,
  });
  const draft = written.find(({ document }) => document.state === 'draft');
  if (draft !== undefined) ctx.next(ctx.words.receive.nextConfirm({ id: draft.document.id }));
  else if (written.length > 0) ctx.next(ctx.words.receive.nextIssue);
  else {
    // What was noted before may wait for its signature still.
    const waiting = listed(ctx, workTerm(ctx).id, { state: 'draft' }).filter(({ kind }) => kind === 'RK');
    if (waiting.length > 0) ctx.next(ctx.words.receive.waiting(waiting.map(({ id }) => String(id))));
  }
  return EXIT.done;
}

/** The documents of these ids with their lines, read inside the change that wrote them. */
export function loadReceipts(ctx: Context, tx: Reader, ids: readonly number[]): Receipt[] {
  return ids.flatMap((id) => {
    const document = documentById(tx, id);
    if (document === undefined) return [];
    return [{ document: withRow(ctx, tx, document), lines: documentLines(tx, id) }];
  });
}

const arrived = (line: Line) => line.amount + line.damaged + line.wrong;
const sum = (lines: readonly Line[], value: (line: Line) => number) =>
  lines.reduce((total, line) => total + value(line), 0);

function receiptJson({ document, lines }: Receipt, items: Map<number, Item>) {
  return {
    ...document.json,
    source: document.source,
    lines: lines.map((line) => ({
      row: line.row,
      code: items.get(line.itemId)?.code,
      name: items.get(line.itemId)?.name,
      expected: line.expected,
      arrived: arrived(line),
      damaged: line.damaged,
      wrong: line.wrong,
      accepted: line.amount,
    })),
  };
}

function receiptText(ctx: Context, { document, lines }: Receipt, items: Map<number, Item>): string {
  const say = ctx.words.receive;
  const { id, number, state } = document;
  const figures = { document: number, id, titles: lines.length };
  const head =
    state === 'draft'
      ? say.draft({ ...figures, copies: sum(lines, arrived) })
      : say.done({ ...figures, copies: sum(lines, (line) => line.amount) });
  const title = (line: Line) => {
    const item = items.get(line.itemId);
    return item === undefined ? '' : itemTitle(item);
  };
  const difference = (line: Line) => (line.expected === null ? 0 : arrived(line) - line.expected);
  const count = (label: string, value: (line: Line) => number | null) => ({
    label,
    align: 'right' as const,
    value: (line: Line) => String(value(line) ?? ''),
  });
  const rows = table<Line>(
    [
      count(say.row, (line) => line.row),
      { label: say.name, shrink: true, value: title },
      count(say.expected, (line) => line.expected),
      count(say.arrived, arrived),
      count(say.difference, (line) => difference(line) || null),
      count(say.damaged, (line) => line.damaged || null),
      count(say.wrong, (line) => line.wrong || null),
      count(say.accepted, (line) => line.amount),
    ],
    lines,
    ctx,
  );
  const outside = sum(lines, (line) => line.damaged + line.wrong);
  const surplus = sum(lines, (line) => Math.max(0, difference(line)));
  const lacking = sum(lines, (line) => Math.max(0, -difference(line)));
  const notes = [
    lacking > 0 ? say.lacking({ copies: lacking }) : '',
    surplus > 0 ? say.surplus({ copies: surplus, booked: state !== 'draft' }) : '',
    outside > 0 ? say.outside({ copies: outside }) : '',
  ].filter((note) => note !== '');
  return `${[head, rows.trimEnd(), ...notes].join('\n')}\n`;
}

/** The lines of drafts; of a dry run all. */
const notInBooks = (ctx: Context, written: readonly Receipt[]): Line[] =>
  written.flatMap(({ document, lines }) => (ctx.options.dryRun || document.state === 'draft' ? lines : []));

/** What is on order still, as the plan has it (在途), also of titles that the note does not name; '' for nothing. `taken`: lines that are not in the books. */
function stillToCome(ctx: Context, taken: readonly Line[]): string {
  const coming = [...loadStock(ctx.read(), workTerm(ctx).id)].flatMap(([itemId, stock]) => {
    const onNote = sum(
      taken.filter((line) => line.itemId === itemId),
      (line) => line.amount,
    );
    const left = stock.outstanding - stock.unmatched - onNote;
    return left > 0 ? [left] : [];
  });
  const copies = coming.reduce((total, left) => total + left, 0);
  const besides = taken.length > 0 && !ctx.options.dryRun;
  return copies === 0 ? '' : `${ctx.words.receive.toCome({ titles: coming.length, copies, besides })}\n`;
}
