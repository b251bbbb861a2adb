import { resolve } from 'node:path';
import { postDocument } from '../../../goods/ledger/post.ts';
import { type Arrival, receiptLines } from '../../../goods/ledger/receive.ts';
import { documentsOfEntry, setParty } from '../../../goods/ledger/store.ts';
import type { Term } from '../../../school/term/term.ts';
import type { Writer } from '../../../store/reader.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { workTerm } from '../../arguments/day.ts';
import { typedPairs } from '../../arguments/pairs.ts';
import type { Context } from '../../context.ts';
import { exists } from '../../files.ts';
import { command as declared } from '../../grammar.ts';
import { flag, text } from '../../options.ts';
import { isSlip, transferSlip } from '../transfer.ts';
import { answerReceipts, loadReceipts } from './answer.ts';
import { isOrderNumber, receiveOrders } from './order.ts';

/**
 * Goods in: by a supplier's delivery note (a claim: a draft is checked on the floor), by hand as ITEM=QTY, or by an order's
 * number: all of it that is still to come.
 */
export const command = declared({
  args: '[what...]',
  writes: true,
  options: {
    draft: flag({ help: (w) => w.receive.options.draft }),
    supplier: text({ takes: '<name>', help: (w) => w.receive.options.supplier }),
    order: text({ takes: '<order>', help: (w) => w.receive.options.order }),
  },
  async run(ctx, what, { draft, supplier, order }) {
    const given = what.length > 0 || order !== undefined ? what : await askWhat(ctx);
    if (given.length === 1 && isSlip(given[0]!))
      return transferSlip(ctx, given[0]!, { draft: draft === true, only: 'in' });
    const pairs = isPairs(given) ? given : given.filter((text) => /[=＝]/.test(text));
    const isOrder = (text: string) => isOrderNumber(text) || (isShortNumber(text) && !isFile(ctx, text));
    // 4 in 拖把 4 is how many, and no order.
    const others = given.filter((text) => !pairs.includes(text));
    const orders = [...others.filter(isOrder), ...(order === undefined ? [] : [order])];
    const notes = others.filter((text) => !isOrder(text));
    const word = notes.find((text) => /^\p{L}+$/u.test(text) && !isFile(ctx, text));
    if (word !== undefined) refuse(EXIT.usage, 'receive-word', { word });
    if ([pairs, orders, notes].filter((some) => some.length > 0).length > 1)
      refuse(EXIT.usage, 'receive-mixed', {});
    const term = workTerm(ctx);
    const state = draft ? 'draft' : 'confirmed';
    if (pairs.length > 0) {
      const wanted = await typedPairs(ctx, pairs, 'receive');
      const arrivals = wanted.map(({ item, quantity }): Arrival => ({ itemId: item.id, arrived: quantity }));
      return answerReceipts(
        ctx,
        receive(ctx, (tx) => postReceipt(tx, ctx, term, arrivals, state), supplier),
      );
    }
    if (orders.length > 0) {
      const post = await receiveOrders(ctx, term, orders, { state, supplier });
      return answerReceipts(ctx, receive(ctx, post));
    }
    const { readNote } = await import('./note.ts');
    const post = await readNote(ctx, notes, { draft: draft === true });
    return answerReceipts(
      ctx,
      receive(ctx, (tx) => post(tx), supplier),
    );
  },
});

/** Runs the change and gives the documents that it wrote, read before a dry run takes them back. */
function receive(
  ctx: Context,
  work: (tx: Writer) => void,
  supplier?: string,
): ReturnType<typeof loadReceipts> {
  return ctx.change('receive', {}, (tx) => {
    work(tx);
    const ids = documentsOfEntry(tx, tx.journalId);
    if (supplier !== undefined) setParty(tx, ids, supplier);
    return loadReceipts(ctx, tx, ids);
  });
}

function postReceipt(
  tx: Writer,
  ctx: Context,
  term: Term,
  arrivals: readonly Arrival[],
  state: 'draft' | 'confirmed',
): void {
  const lines = receiptLines(tx, term.id, arrivals);
  postDocument(tx, { kind: 'RK', termId: term.id, date: ctx.today, state, lines });
}

async function askWhat(ctx: Context): Promise<string[]> {
  if (!ctx.options.input) return refuse(EXIT.usage, 'receive-nothing', {});
  const text = await ctx.ask.text({ message: ctx.words.receive.ask });
  return text.trim() === '' ? refuse(EXIT.usage, 'receive-nothing', {}) : text.trim().split(/\s+/);
}

/** 2, #2: an order by the number that lists call it by. */
const isShortNumber = (text: string): boolean => /^#?\d{1,4}$/.test(text.normalize('NFKC').trim());

const isFile = (ctx: Context, typed: string): boolean => exists(resolve(ctx.cwd, typed));

/** 田字格本 500 拼音本 590本: goods and how many of each, as `return` and `issue` take them; a file has no such name. */
const isPairs = (given: readonly string[]): boolean =>
  given.length > 1 &&
  !given.some((text) => isOrderNumber(text) || /[./\\]/.test(text)) &&
  /^\d+\p{sc=Han}?$/u.test(given.at(-1)!.normalize('NFKC'));
