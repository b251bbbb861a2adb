import { itemTitle } from '../../../goods/item/find.ts';
import type { Item } from '../../../goods/item/item.ts';
import { itemsById } from '../../../goods/item/store.ts';
import type { Document, DocumentKind, Line } from '../../../goods/ledger/document.ts';
import { listDocuments } from '../../../goods/ledger/list.ts';
import { documentLines, findDocument } from '../../../goods/ledger/store.ts';
import { loadNames } from '../../../goods/names.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import type { Command, Context } from '../../context.ts';
import { type TableColumn, table } from '../../table.ts';
import { documentJson, kindName, whoOf } from './list.ts';

/** One document with its rows. */
export const show: Command = {
  args: '<number>',
  run(ctx, [typed = '']) {
    const document =
      findDocument(ctx.read(), typed) ?? refuse(EXIT.noInput, 'document-unknown', { document: typed });
    const [row] = listDocuments(ctx.read(), document.termId, { id: document.id });
    const who = row === undefined ? '' : whoOf(ctx)(row);
    const lines = documentLines(ctx.read(), document.id);
    const items = itemsById(
      ctx.read(),
      lines.map((line) => line.itemId),
    );
    const nameOf = loadNames(ctx.read(), ctx.words);
    ctx.answer({
      json: {
        document: {
          ...(row === undefined ? { id: document.id, number: document.number } : documentJson(row, who)),
          source: document.source,
          lines: lines.map((line) => ({
            row: line.row,
            code: items.get(line.itemId)?.code,
            name: items.get(line.itemId)?.name,
            amount: line.amount,
            expected: line.expected,
            damaged: line.damaged,
            wrong: line.wrong,
            recipient:
              line.recipientKind === null
                ? null
                : nameOf({ kind: line.recipientKind, id: line.recipientId! }),
            price_fen: line.priceFen,
            note: line.note,
          })),
        },
      },
      text: () => {
        const say = ctx.words.document;
        const head = [
          row === undefined ? ctx.words.document.kinds[document.kind] : kindName(ctx, row),
          `${document.number} (${document.id})`,
          document.date,
          ctx.words.document.states[document.state],
          who,
          document.reason ?? '',
          row?.reverses ? say.reverses(row.reverses) : '',
          row?.reversedBy ? say.reversedBy(row.reversedBy) : '',
        ].filter((part) => part !== '');
        return `${head.join('  ')}\n${rowsText(ctx, document.kind, lines, items)}`;
      },
    });
    if (document.state === 'draft') ctx.say(ctx.words.document.next(document.id));
    return EXIT.done;
  },
};

/** The rows of a document as a table, as its paper shows them. */
export function rowsText(
  ctx: Context,
  kind: DocumentKind,
  lines: readonly Line[],
  items: ReadonlyMap<number, Item>,
): string {
  const say = ctx.words.document;
  const nameOf = loadNames(ctx.read(), ctx.words);
  const recipients = new Set(lines.map((line) => `${line.recipientKind}${line.recipientId}`));
  const title = (line: Line) => {
    const item = items.get(line.itemId);
    return item === undefined ? '' : itemTitle(item);
  };
  const columns: TableColumn<Line>[] = [
    { label: say.row, align: 'right', value: (line) => String(line.row) },
    { label: say.item, shrink: true, value: title },
    { label: say.expected, align: 'right', value: (line) => String(line.expected ?? '') },
    { label: say.actual, align: 'right', value: (line) => String(shown(kind, line)) },
  ];
  if (lines.some((line) => line.damaged + line.wrong > 0)) {
    columns.push({
      label: say.outside,
      align: 'right',
      value: (line) => String(line.damaged + line.wrong || ''),
    });
  }
  if (recipients.size > 1) {
    columns.push({
      label: say.who,
      value: (line) =>
        line.recipientKind === null ? '' : nameOf({ kind: line.recipientKind, id: line.recipientId! }),
    });
  }
  columns.push({ label: say.note, shrink: true, value: (line) => line.note ?? '' });
  return table(columns, lines, ctx);
}

/** What changes hands: an issue of 3 says 3, its counter-document −3. */
const shown = (kind: DocumentKind, { amount }: Line) =>
  amount !== 0 && (kind === 'CK' || kind === 'TH') ? -amount : amount;

/** What a document that is to be signed shows: its number, kind, day. */
export const headOf = (ctx: Context, document: Document) =>
  `${ctx.words.document.kinds[document.kind]} ${document.number}  ${document.date}`;
