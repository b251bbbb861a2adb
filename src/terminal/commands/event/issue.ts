import { postDocument } from '../../../goods/ledger/post.ts';
import { isOurs, unitsOf } from '../../../goods/plan/events.ts';
import { classes } from '../../../school/class/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { addIssued } from '../../../work/gathering/lines.ts';
import { eventLines, findGathering } from '../../../work/gathering/store.ts';
import { workTerm } from '../../arguments/day.ts';
import { typedPairs } from '../../arguments/pairs.ts';
import { command } from '../../grammar.ts';
import { withRow } from '../document/rows.ts';

/**
 * `event issue 趣味运动会`, or a part of it: `event issue 趣味运动会 接力棒=2`. Hands out what the event still lacks, as far as it is
 * there: what is used up leaves the storeroom by an issue, gear is noted as lent, what others bring is noted as there.
 */
export const issue = command({
  args: '<event> [item...]',
  writes: true,
  async run(ctx, [typed = '', ...items]) {
    const say = ctx.words.event;
    const term = workTerm(ctx);
    const event = findGathering(ctx.read(), term.id, typed, 'event');
    const wanted = items.length === 0 ? undefined : await typedPairs(ctx, items, 'event issue');
    const { given, short, number, json } = ctx.change('event-issue', { event: event.name }, (tx) => {
      const counts = classes(tx, term.id);
      const lines = eventLines(tx, term.id, event.id);
      const named = wanted?.map(({ item, quantity }) => {
        const line = lines.find((l) => l.itemId === item.id);
        if (!line) return refuse(EXIT.data, 'gathering-not-in-need', { item: item.name, name: event.name });
        return { line, lacks: Math.min(quantity, unitsOf(line, counts) - line.issued) };
      });
      const open = (
        named ?? lines.map((line) => ({ line, lacks: unitsOf(line, counts) - line.issued }))
      ).filter(({ lacks }) => lacks > 0);
      if (open.length === 0) refuse(EXIT.no, 'nothing-to-issue', { name: event.name });
      const now = open.map(({ line, lacks }) => {
        const there = isOurs(line) ? Math.max(0, line.free) : lacks;
        return { ...line, now: Math.min(lacks, there), lacks, there };
      });
      const given = now.filter((l) => l.now > 0);
      const short = now.filter((l) => l.now < l.lacks);
      const [first] = short;
      if (given.length === 0 && first)
        refuse(EXIT.data, 'gathering-short', { item: first.item, held: first.there, asked: first.lacks });
      addIssued(tx, given, ctx.today);
      const consumed = given.filter((l) => l.lent === 0 && isOurs(l));
      if (consumed.length === 0) return { given, short, number: '', json: null };
      const document = postDocument(tx, {
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
      });
      return { given, short, number: document.number, json: withRow(ctx, tx, document).json };
    });
    ctx.answer({
      json: {
        event: event.name,
        document: json,
        goods: given.map((l) => ({ item: l.item, units: l.now, lent: l.lent === 1 })),
        short: short.map((l) => ({ item: l.item, units: l.lacks - l.now })),
      },
      text: () =>
        [
          say.goodsIssued({ name: event.name, items: given.length, number: number || say.lent }),
          short.length > 0 ? say.shortOf : '',
          ...short.map((l) => say.missingLine({ item: l.item, n: l.lacks - l.now, unit: l.unit })),
        ]
          .filter(Boolean)
          .join('\n'),
    });
  },
});
