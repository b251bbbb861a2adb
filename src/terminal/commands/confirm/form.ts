import { itemsById } from '../../../goods/item/store.ts';
import { listDocuments } from '../../../goods/ledger/list.ts';
import { documentLines, findDocument } from '../../../goods/ledger/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';
import { kindName, whoOf } from '../document/list.ts';
import { headOf, rowsText } from '../document/show.ts';

/** Which draft, where none was typed: chosen from the term's drafts. @throws Refusal 1 when there is none */
export async function chooseDraft(ctx: Context, termId: number): Promise<string> {
  const drafts = listDocuments(ctx.read(), termId, { state: 'draft' });
  if (drafts.length === 0) return refuse(EXIT.no, 'no-drafts-today', { date: ctx.today });
  const who = whoOf(ctx);
  return ctx.ask.choose({
    message: ctx.words.ledger.askDraft,
    choices: drafts.map((row) => ({
      name: `${row.id}  ${kindName(ctx, row)} ${row.number}  ${who(row)}`,
      value: String(row.id),
    })),
  });
}

/** A draft as one form: its rows are listed, and only those that differ are keyed in. @returns ROW=QTY pairs */
export async function askDifferences(ctx: Context, typed: string): Promise<string[]> {
  const document = findDocument(ctx.read(), typed);
  // What cannot be signed is refused by the change itself, which says why.
  if (document?.state !== 'draft') return [];
  const lines = documentLines(ctx.read(), document.id);
  const items = itemsById(
    ctx.read(),
    lines.map((line) => line.itemId),
  );
  ctx.terminal.err(`${headOf(ctx, document)}\n${rowsText(ctx, document.kind, lines, items)}`);
  const say = ctx.words.ledger.documents;
  const text = await ctx.ask.text({
    message: say.askRows,
    check: (value) => split(value).every((pair) => /^\d{1,6}[=＝]\d{1,9}$/.test(pair)) || say.badRows,
  });
  return split(text);
}

const split = (text: string) => text.split(/[\s,，、;；]+/).filter((part) => part !== '');
