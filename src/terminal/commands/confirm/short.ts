import { itemsById } from '../../../goods/item/store.ts';
import { type Exception, onPaper } from '../../../goods/ledger/confirm.ts';
import { documentLines, findDocument, reverseOf } from '../../../goods/ledger/store.ts';
import { loadTypedNames } from '../../../goods/names.ts';
import type { RecipientKind } from '../../../goods/recipient.ts';
import { EXIT, type ExitCode, refuse } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';

/**
 * Rows that are found to hold fewer after a hand-out was confirmed: that is what `short` is for. Asked at a terminal, else refused with the command.
 * Undefined where this is no such case.
 * @throws Refusal 65
 */
export async function confirmedShort(
  ctx: Context,
  typed: string,
  exceptions: ReadonlyMap<number, Exception>,
): Promise<ExitCode | undefined> {
  const document = findDocument(ctx.read(), typed);
  if (document?.kind !== 'CK' || document.state !== 'confirmed' || exceptions.size === 0) return undefined;
  if (reverseOf(ctx.read(), document.id)) return undefined;
  const lines = documentLines(ctx.read(), document.id).filter((line) => exceptions.has(line.row));
  const lacks = lines.map((line) => onPaper(line) - (exceptions.get(line.row)!.quantity ?? onPaper(line)));
  const [first] = lines;
  const isOne = lines.every(
    ({ recipientKind, recipientId }) =>
      recipientKind === first?.recipientKind && recipientId === first.recipientId,
  );
  if (!first?.recipientKind || !isOne || lines.length < exceptions.size || lacks.some((n) => n <= 0))
    return undefined;
  const who = loadTypedNames(
    ctx.read(),
    ctx.lang,
  )({
    kind: first.recipientKind as RecipientKind,
    id: first.recipientId ?? 0,
  });
  const items = itemsById(
    ctx.read(),
    lines.map((line) => line.itemId),
  );
  const argv = ['short', who, ...lines.map((line, i) => `${items.get(line.itemId)!.code}=${lacks[i]}`)];
  const command = `kaixue ${argv.join(' ')}`;
  if (!ctx.options.input)
    return refuse(EXIT.data, 'document-confirmed-short', { document: document.number, command });
  const message = ctx.words.short.confirmed({ document: document.number, command });
  return (await ctx.ask.confirm({ message, default: false })) ? ctx.runOther(argv) : EXIT.done;
}
