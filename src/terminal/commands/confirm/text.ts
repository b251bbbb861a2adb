import { itemTitle } from '../../../goods/item/find.ts';
import type { itemsById } from '../../../goods/item/store.ts';
import type { ChangedRow } from '../../../goods/ledger/confirm.ts';
import type { Document } from '../../../goods/ledger/document.ts';
import type { Context } from '../../context.ts';

/** That a document is signed, and the rows that differed. */
export function confirmText(
  ctx: Context,
  { document, changed }: { document: Document; changed: ChangedRow[] },
  items: ReturnType<typeof itemsById>,
): string {
  const say = ctx.words.confirm;
  const lines = [say.done({ document: document.number, id: document.id, changed: changed.length })];
  for (const { row, itemId, from, to, damaged, wrong } of changed) {
    const item = items.get(itemId);
    const name = item === undefined ? '' : itemTitle(item);
    lines.push(say.change({ row, name, from, to, damaged, wrong }));
  }
  return `${lines.join('\n')}\n`;
}
