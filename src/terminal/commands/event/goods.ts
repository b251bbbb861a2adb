import { findItem } from '../../../goods/item/find.ts';
import type { Item } from '../../../goods/item/item.ts';
import { postDocument } from '../../../goods/ledger/post.ts';
import { classes } from '../../../school/class/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { addIssued, addReturned, putLines } from '../../../work/gathering/lines.ts';
import { type LineScope, unitsOf } from '../../../work/gathering/needs.ts';
import { eventLines, eventNeeds, findGathering, gearOnLoan } from '../../../work/gathering/store.ts';
import { dayArg } from '../../arguments/day.ts';
import { personArg } from '../../arguments/person.ts';
import { workTerm } from '../../arguments/term.ts';
import type { Command, Context } from '../../context.ts';

const EACH: readonly LineScope[] = ['class', 'pupil', 'contest'];

/** `event need 趣味运动会 接力棒=4 沙包=2 --each class --lent`: what it needs; the same item again replaces it. */
export const need: Command = {
  args: '<event> <item...>',
  options: [
    ['--lent', (w) => w.work.options.lent],
    ['--each <what>', (w) => w.work.options.each],
    ['--per <n>', (w) => w.work.options.per],
    ['--owner <who>', (w) => w.work.options.owner],
    ['--source <text>', (w) => w.work.options.source],
    ['--due <day>', (w) => w.work.options.due],
  ],
  writes: true,
  run(ctx, [name = '', ...typed], opts) {
    const say = ctx.words.work.events;
    const term = workTerm(ctx);
    const event = findGathering(ctx.read(), term.id, name, 'event');
    const scope =
      opts.each === undefined
        ? 'once'
        : (EACH.find((e) => e === opts.each) ??
          refuse(EXIT.usage, 'gathering-each-bad', { value: opts.each }));
    const wanted = typed.map((t) => pair(ctx, term.id, t));
    const ownerId = opts.owner ? personArg(ctx.read(), opts.owner).id : null;
    const due = opts.due ? dayArg(opts.due, ctx.today) : null;
    ctx.change('event-need', { event: event.name }, (tx) =>
      putLines(
        tx,
        event.id,
        wanted.map(({ item, quantity }) => ({ itemId: item.id, quantity })),
        {
          lent: opts.lent === true,
          scope,
          per: Number(opts.per ?? 1) || 1,
          source: opts.source ?? null,
          ownerId,
          due,
        },
      ),
    );
    const counts = classes(ctx.read(), term.id);
    const lines = eventLines(ctx.read(), term.id, event.id).filter((l) =>
      wanted.some((w) => w.item.id === l.itemId),
    );
    const clashes = eventNeeds(ctx.read(), term.id, ctx.today).clashes.filter((c) =>
      c.events.some((e) => e.id === event.id),
    );
    ctx.answer({
      json: {
        event: event.name,
        goods: lines.map((l) => ({ item: l.item, units: unitsOf(l, counts), lent: l.lent === 1 })),
        clashes,
      },
      text: () =>
        [
          ...lines.map((l) =>
            say.line({
              item: l.item,
              quantity: l.quantity,
              unit: l.unit,
              total: unitsOf(l, counts),
              use: `${l.lent ? say.lent : say.consumed} ${say.scopes[l.scope]} ${l.quantity}${l.per > 1 ? `/${l.per}` : ''}`,
            }),
          ),
          ...clashes.map((c) =>
            say.clash({ ...c, events: c.events.map((e) => e.name).join(ctx.words.list) }),
          ),
        ].join('\n'),
    });
  },
};

/** Hands out what an event still lacks: what is used up leaves the storeroom by an issue; gear is noted as lent. */
export const issue: Command = {
  args: '<event...>',
  writes: true,
  run(ctx, args) {
    const say = ctx.words.work.events;
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
  run(ctx, [name = '', ...typed]) {
    const say = ctx.words.work.events;
    const term = workTerm(ctx);
    const event = findGathering(ctx.read(), term.id, name, 'event');
    const lines = eventLines(ctx.read(), term.id, event.id).filter((l) => l.lent === 1);
    const back =
      typed.length === 0
        ? lines.map((l) => ({ id: l.id, now: l.issued - l.returned }))
        : typed.map((t) => {
            const { item, quantity } = pair(ctx, term.id, t);
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

/** `接力棒=4` → the item and how many. @throws Refusal (2, 65). */
function pair(ctx: Context, termId: number, text: string): { item: Item; quantity: number } {
  const m = /^(.+)[=＝](\d{1,6})$/.exec(text.trim());
  if (!m || Number(m[2]) === 0) return refuse(EXIT.usage, 'gathering-need-bad', { value: text });
  return { item: findItem(ctx.read(), termId, m[1]!), quantity: Number(m[2]) };
}
