import { itemsById } from '../../../goods/item/store.ts';
import { printableLine } from '../../../intake/printable.ts';
import { Refusal } from '../../../words/problem.ts';
import type { Context } from '../../context.ts';
import { problemMessage, refusalText } from '../../report.ts';
import { draftTitle } from '../confirm/form.ts';
import { confirmText } from '../confirm/text.ts';
import { listed } from '../document/rows.ts';
import type { Came } from './signed.ts';

/** So many of those that are still out are named; all are in --json. */
const NAMED = 12;

/** What became of one sheet, in a line and one for each row that differed. */
export function cameText(ctx: Context, came: Came): string {
  if (came.state === 'refused') return refusalText(ctx.words, placed(came), ctx.terminal.paint);
  const { document, changed } = came;
  if (came.state === 'already') return `${ctx.words.scan.already({ document: document.number })}\n`;
  const items = itemsById(
    ctx.read(),
    changed.map((row) => row.itemId),
  );
  return confirmText(ctx, { document, changed }, items);
}

/** Of a stack: which sheet it is that something stands against. */
function placed({ typed, refusal }: Extract<Came, { state: 'refused' }>): Refusal {
  const at = { file: printableLine(typed) };
  return new Refusal(
    refusal.exit,
    refusal.problems.map((one) => ({ at, ...one })),
  );
}

export function cameJson(ctx: Context, came: Came): unknown {
  if (came.state === 'refused')
    return {
      typed: came.typed,
      state: came.state,
      problems: came.refusal.problems.map((one) => ({ code: one.code, ...problemMessage(ctx.words, one) })),
    };
  const { id, number, kind } = came.document;
  const changed = came.changed.map(({ row, from, to }) => ({ row, from, to }));
  return { typed: came.typed, state: came.state, id, number, kind, changed };
}

/** The drafts of the term that are still out: printed, and not back yet. */
export const stillOut = (ctx: Context, termId: number) => listed(ctx, termId, { state: 'draft' });

export function stillOutText(ctx: Context, out: ReturnType<typeof stillOut>): string {
  const say = ctx.words.scan;
  if (out.length === 0) return `${say.allBack}\n`;
  const named = out.slice(0, NAMED).map((row) => `  ${draftTitle(ctx, row)}`);
  if (out.length > NAMED) named.push(`  ${say.more(out.length - NAMED)}`);
  return `${say.out(out.length)}\n${named.join('\n')}\n`;
}
