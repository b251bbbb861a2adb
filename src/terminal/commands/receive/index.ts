import { postDocument } from '../../../goods/ledger/post.ts';
import { type Arrival, receiptLines } from '../../../goods/ledger/receive.ts';
import { documentsOfEntry, setParty } from '../../../goods/ledger/store.ts';
import type { Term } from '../../../school/term/term.ts';
import type { Writer } from '../../../store/reader.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { countTyped } from '../../arguments/count.ts';
import { typedItem } from '../../arguments/item.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command, Context } from '../../context.ts';
import { answerReceipts, loadReceipts } from './answer.ts';

interface ReceiveOptions {
  draft?: boolean;
  supplier?: string;
}

/** Goods in: by a supplier's delivery note (a claim: a draft is checked on the floor), or by hand as ITEM=QTY. */
export const command: Command = {
  args: '[what...]',
  writes: true,
  options: [
    ['--draft', (w) => w.goods.receive.options.draft],
    ['--supplier <name>', (w) => w.goods.receive.options.supplier],
  ],
  async run(ctx, what, options) {
    const given = what.length > 0 ? what : await askWhat(ctx);
    const pairs = given.filter((text) => /[=＝]/.test(text));
    if (pairs.length > 0 && pairs.length < given.length) refuse(EXIT.usage, 'receive-mixed', {});
    const { draft, supplier } = options as ReceiveOptions;
    const term = workTerm(ctx);
    const state = draft ? 'draft' : 'confirmed';
    if (pairs.length > 0) {
      const arrivals: Arrival[] = [];
      for (const text of pairs) arrivals.push(await parsePair(ctx, term, text));
      return answerReceipts(
        ctx,
        receive(ctx, (tx) => postReceipt(tx, ctx, term, arrivals, state), supplier),
      );
    }
    const { readNote } = await import('./note.ts');
    const post = await readNote(ctx, given, { draft: draft === true });
    return answerReceipts(
      ctx,
      receive(ctx, (tx) => post(tx), supplier),
    );
  },
};

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
    return loadReceipts(tx, ids);
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
  const text = await ctx.ask.text({ message: ctx.words.goods.receive.ask });
  return text.trim() === '' ? refuse(EXIT.usage, 'receive-nothing', {}) : text.trim().split(/\s+/);
}

/** 三年级数学=40 */
async function parsePair(ctx: Context, term: Term, text: string): Promise<Arrival> {
  const [name = '', quantity = '', ...more] = text.split(/[=＝]/);
  if (name.trim() === '' || quantity.trim() === '' || more.length > 0) {
    refuse(EXIT.usage, 'receive-pair-bad', { text });
  }
  return { itemId: (await typedItem(ctx, term.id, name)).id, arrived: countTyped(name, quantity, 1) };
}
