import { findItem } from '../../../goods/item/find.ts';
import { postDocument } from '../../../goods/ledger/post.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { amountSaid } from '../../../words/said.ts';
import { addPart } from '../../../work/repair/store.ts';
import { workTerm } from '../../arguments/day.ts';
import { command } from '../../grammar.ts';
import { withRow } from '../document/rows.ts';
import { repair as repairs } from './list.ts';
import { repairAt } from './steps.ts';

/** `repair parts 3 日光灯管=2`: takes parts from the storeroom by an issue to the repair's room. */
export const parts = command({
  args: '<number> <part...>',
  writes: true,
  run(ctx, [number = '', ...typed]) {
    const say = ctx.words.repair;
    const repair = repairAt(ctx, number, ['open', 'done']);
    const term = workTerm(ctx);
    const taken = typed.map((word) => {
      const m = /^(.+)[=＝](\d{1,6})$/.exec(word.trim());
      if (!m || Number(m[2]) === 0) return refuse(EXIT.usage, 'part-bad', { value: word });
      return { item: findItem(ctx.read(), term.id, m[1]!), quantity: Number(m[2]) };
    });
    const posted = ctx.change('repair-parts', { repair: repair.id }, (tx) => {
      const document = postDocument(tx, {
        kind: 'CK',
        termId: term.id,
        date: ctx.today,
        state: 'confirmed',
        party: repair.worker ?? undefined,
        reason: say.partsReason(repair.id),
        lines: taken.map(({ item, quantity }) => ({
          itemId: item.id,
          amount: -quantity,
          recipient: repair.roomId === null ? { kind: 'school', id: 0 } : { kind: 'room', id: repair.roomId },
        })),
      });
      addPart(tx, repair.id, document.id);
      return { document: withRow(ctx, tx, document), repairs: repairs.told(ctx, tx, [repair.id]) };
    });
    const items = taken
      .map(({ item, quantity }) => `${item.name}×${amountSaid(ctx.words, quantity, item.unit)}`)
      .join(ctx.words.list);
    ctx.answer({
      json: {
        repairs: posted.repairs,
        document: posted.document.json,
        parts: taken.map(({ item, quantity }) => ({ code: item.code, quantity })),
      },
      text: () => say.partsTaken({ id: repair.id, number: posted.document.number, items }),
    });
  },
});
