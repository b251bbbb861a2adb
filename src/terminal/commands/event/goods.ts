import { postDocument } from '../../../goods/ledger/post.ts';
import { unitsOf } from '../../../goods/plan/events.ts';
import { classes } from '../../../school/class/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { addIssued, addReturned } from '../../../work/gathering/lines.ts';
import { eventLines, findGathering, gearOnLoan } from '../../../work/gathering/store.ts';
import { workTerm } from '../../arguments/day.ts';
import { typedPairs } from '../../arguments/pairs.ts';
import type { Command } from '../../context.ts';

/** Hands out what an event still lacks: what is used up leaves the storeroom by an issue; gear is noted as lent. */
export const issue: Command = {
  args: '<event...>',
  writes: true,
  run(ctx, args) {
    const say = ctx.words.event;
    const term = workTerm(ctx);
    const reader = ctx.read();
    const event = findGathering(reader, term.id, args.join(' '), 'event');
    const counts = classes(reader, term.id);
    const open = eventLines(reader, term.id, event.id)
      .map((l) => ({ ...l, now: unitsOf(l, counts) - l.issued }))
      .filter((l) => l.now > 0);
    if (open.length === 0) refuse(EXIT.no, 'nothing-to-issue', { name: event.name });
    const loans = gearOnLoan(reader);
    for (const l of open) {
      const there = l.held - (loans.get(l.itemId) ?? 0);
      if (there < l.now)
        refuse(EXIT.data, 'gathering-short', { item: l.item, held: Math.max(0, there), asked: l.now });
    }
    const consumed = open.filter((l) => l.lent === 0);
    const number = ctx.change('event-issue', { event: event.name }, (tx) => {
      addIssued(
        tx,
        open.map(({ id, now }) => ({ id, now })),
      );
      if (consumed.length === 0) return '';
      return postDocument(tx, {
        kind: 'CK',
        termId: term.id,
        date: ctx.today,
        state: 'confirmed',
        party: event.owner ?? undefined,
        reason: event.name,
        lines: consumed.map((l) => ({
          itemId: l.itemId,
          amount: -l.now,
          recipient: { kind: 'event', id: event.id },
        })),
      }).number;
    });
    ctx.answer({
      json: {
        event: event.name,
        document: number || null,
        goods: open.map((l) => ({ item: l.item, units: l.now, lent: l.lent === 1 })),
      },
      text: () => say.goodsIssued({ name: event.name, items: open.length, number: number || say.lent }),
    });
  },
};

/** `event return 趣味运动会 接力棒=3`, or all that is out: `event return 趣味运动会`. Says what has not come back. */
export const returned: Command = {
  args: '<event> [item...]',
  writes: true,
  async run(ctx, [name = '', ...typed]) {
    const say = ctx.words.event;
    const term = workTerm(ctx);
    const event = findGathering(ctx.read(), term.id, name, 'event');
    const lines = eventLines(ctx.read(), term.id, event.id).filter((l) => l.lent === 1);
    const back =
      typed.length === 0
        ? lines.map((l) => ({ id: l.id, now: l.issued - l.returned }))
        : (await typedPairs(ctx, typed, 'event return')).map(({ item, quantity }) => {
            const line =
              lines.find((l) => l.itemId === item.id) ??
              refuse(EXIT.data, 'gathering-not-in-need', { item: item.name, name: event.name });
            if (line.returned + quantity > line.issued)
              refuse(EXIT.data, 'gathering-return-too-much', {
                item: line.item,
                issued: line.issued - line.returned,
                returned: quantity,
              });
            return { id: line.id, now: quantity };
          });
    ctx.change('event-return', { event: event.name }, (tx) => addReturned(tx, back));
    const gone = new Map(back.map((b) => [b.id, b.now]));
    const missing = lines
      .map((l) => ({ ...l, left: l.issued - l.returned - (gone.get(l.id) ?? 0) }))
      .filter((l) => l.left > 0);
    ctx.answer({
      json: { event: event.name, not_back: missing.map((l) => ({ item: l.item, units: l.left })) },
      text: () =>
        [
          say.goodsReturned({ name: event.name }),
          missing.length > 0 ? say.notBack : say.allBack,
          ...missing.map((l) => say.missingLine({ item: l.item, n: l.left, unit: l.unit })),
        ].join('\n'),
    });
  },
};
