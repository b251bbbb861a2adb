import { unitsOf } from '../../../goods/plan/events.ts';
import { classes } from '../../../school/class/store.ts';
import { putLines } from '../../../work/gathering/lines.ts';
import { eventClashes, eventLines, findGathering } from '../../../work/gathering/store.ts';
import { workTerm } from '../../arguments/day.ts';
import { typedPairs } from '../../arguments/pairs.ts';
import { command } from '../../grammar.ts';
import { choice, count, day, flag, person, text } from '../../options.ts';

/** `event need 趣味运动会 接力棒=4 沙包=2 --each class --lent`: what it needs; the same item again replaces it. */
export const need = command({
  args: '<event> <item...>',
  options: {
    lent: flag({ help: (w) => w.event.options.lent }),
    each: choice(
      ['class', 'pupil', 'contest'],
      (w) => w.event.scopes,
    )({
      takes: '<what>',
      help: (w) => w.event.options.each,
    }),
    per: count({ least: 1, with: 'each', help: (w) => w.event.options.per }),
    owner: person({ help: (w) => w.event.fields.owner[1] }),
    source: text({ help: (w) => w.event.options.source }),
    due: day({ help: (w) => w.event.options.due }),
  },
  writes: true,
  async run(ctx, [name = '', ...typed], given) {
    const say = ctx.words.event;
    const term = workTerm(ctx);
    const event = findGathering(ctx.read(), term.id, name, 'event');
    const wanted = await typedPairs(ctx, typed, 'event need');
    const { lent = false, each: scope = 'once', per = 1, source = null, owner, due = null } = given;
    const { lines, clashes } = ctx.change('event-need', { event: event.name }, (tx) => {
      putLines(
        tx,
        event.id,
        wanted.map(({ item, quantity }) => ({ itemId: item.id, quantity })),
        { lent, scope, per, source, ownerId: owner?.id ?? null, due },
      );
      return {
        lines: eventLines(tx, term.id, event.id).filter((l) => wanted.some((w) => w.item.id === l.itemId)),
        clashes: eventClashes(tx, term.id, ctx.today).filter((c) => c.events.some((e) => e.id === event.id)),
      };
    });
    const counts = classes(ctx.read(), term.id);
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
});
