import { unitsOf } from '../../../goods/plan/events.ts';
import { classes } from '../../../school/class/store.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import type { LineScope } from '../../../work/gathering/clashes.ts';
import { putLines } from '../../../work/gathering/lines.ts';
import { eventClashes, eventLines, findGathering } from '../../../work/gathering/store.ts';
import { countTyped } from '../../arguments/count.ts';
import { dayArg, workTerm } from '../../arguments/day.ts';
import { typedPairs } from '../../arguments/pairs.ts';
import { personArg } from '../../arguments/person.ts';
import type { Command } from '../../context.ts';

const EACH: readonly LineScope[] = ['class', 'pupil', 'contest'];

/** `event need 趣味运动会 接力棒=4 沙包=2 --each class --lent`: what it needs; the same item again replaces it. */
export const need: Command = {
  args: '<event> <item...>',
  options: [
    ['--lent', (w) => w.event.options.lent],
    ['--each <what>', (w) => w.event.options.each],
    ['--per <n>', (w) => w.event.options.per],
    ['--owner <who>', (w) => w.event.fields.owner[1]],
    ['--source <text>', (w) => w.event.options.source],
    ['--due <day>', (w) => w.event.options.due],
  ],
  writes: true,
  async run(ctx, [name = '', ...typed], opts) {
    const say = ctx.words.event;
    const term = workTerm(ctx);
    const event = findGathering(ctx.read(), term.id, name, 'event');
    const scope =
      opts.each === undefined
        ? 'once'
        : (EACH.find((e) => e === opts.each) ??
          refuse(EXIT.usage, 'gathering-each-bad', { value: opts.each }));
    const wanted = await typedPairs(ctx, typed, 'event need');
    const ownerId = opts.owner ? personArg(ctx.read(), opts.owner).id : null;
    const per = countTyped('--per', opts.per, 1) ?? 1;
    const due = opts.due ? dayArg(opts.due, ctx.today) : null;
    const { lines, clashes } = ctx.change('event-need', { event: event.name }, (tx) => {
      putLines(
        tx,
        event.id,
        wanted.map(({ item, quantity }) => ({ itemId: item.id, quantity })),
        {
          lent: opts.lent === true,
          scope,
          per,
          source: opts.source ?? null,
          ownerId,
          due,
        },
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
};
