import { itemById } from '../../../goods/item/store.ts';
import { postDamage } from '../../../goods/ledger/goods-out.ts';
import { isOurs, stillOut } from '../../../goods/plan/events.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { amountSaid } from '../../../words/said.ts';
import type { EventLine } from '../../../work/gathering/clashes.ts';
import { addReturned, type LineReturn } from '../../../work/gathering/lines.ts';
import { eventLines, findGathering } from '../../../work/gathering/store.ts';
import { workTerm } from '../../arguments/day.ts';
import { typedPairs } from '../../arguments/pairs.ts';
import type { Context } from '../../context.ts';
import { command } from '../../grammar.ts';
import { flag, names } from '../../options.ts';
import { withRow } from '../document/rows.ts';

type Back = LineReturn & { line: EventLine };

/**
 * `event return 趣味运动会 接力棒=3 --lost 接力棒=1`: what came back, and what never will, which leaves the books (报损). Nothing is back
 * unless somebody says so: asked for each at a terminal; `--all` says that the rest came back.
 */
export const returned = command({
  args: '<event> [item...]',
  options: {
    lost: names({ takes: '<item...>', many: true, help: (w) => w.event.options.lost }),
    damaged: names({ takes: '<item...>', many: true, help: (w) => w.event.options.damaged }),
    all: flag({ help: (w) => w.event.options.all }),
  },
  writes: true,
  async run(ctx, [name = '', ...typed], { lost = [], damaged = [], all = false }) {
    const say = ctx.words.event;
    const term = workTerm(ctx);
    const event = findGathering(ctx.read(), term.id, name, 'event');
    const lines = eventLines(ctx.read(), term.id, event.id).filter((l) => l.lent === 1);
    const back = new Map<number, Back>();
    const of = (line: EventLine) => {
      const one = back.get(line.id) ?? { id: line.id, line, returned: 0, lost: 0, damaged: 0 };
      back.set(line.id, one);
      return one;
    };
    for (const [what, said] of Object.entries({ returned: typed, lost, damaged }) as [
      keyof LineReturn,
      string[],
    ][])
      for (const { item, quantity } of said.length === 0 ? [] : await typedPairs(ctx, said, 'event return')) {
        const line =
          lines.find((l) => l.itemId === item.id) ??
          refuse(EXIT.data, 'gathering-not-in-need', { item: item.name, name: event.name });
        of(line)[what] += quantity;
      }
    const out = lines.filter((l) => stillOut(l) > 0);
    if (all) for (const line of out) of(line).returned = stillOut(line) - of(line).lost - of(line).damaged;
    else if (back.size === 0) await askBack(ctx, event.name, out, of);
    for (const { line, returned, lost, damaged } of back.values())
      if (returned < 0 || returned + lost + damaged > stillOut(line))
        refuse(EXIT.data, 'gathering-return-too-much', {
          item: line.item,
          issued: stillOut(line),
          returned: Math.max(0, returned) + lost + damaged,
        });
    const moves = [...back.values()].filter((b) => b.returned + b.lost + b.damaged > 0);
    if (moves.length === 0) refuse(EXIT.no, 'gathering-nothing-back', { name: event.name });
    const gone = moves.filter((b) => isOurs(b.line) && b.lost + b.damaged > 0);
    const document = ctx.change('event-return', { event: event.name }, (tx) => {
      addReturned(tx, moves, ctx.today);
      if (gone.length === 0) return null;
      const wanted = gone.map((b) => ({ item: itemById(tx, b.line.itemId)!, quantity: b.lost + b.damaged }));
      const how = { date: ctx.today, reason: event.name, party: event.owner ?? undefined };
      return withRow(ctx, tx, postDamage(tx, term, wanted, how));
    });
    const missing = lines
      .map((l) => ({ ...l, left: stillOut(l) - sum(back.get(l.id)) }))
      .filter((l) => l.left > 0);
    ctx.answer({
      json: {
        event: event.name,
        back: moves.map(({ line, returned, lost, damaged }) => ({
          item: line.item,
          returned,
          lost,
          damaged,
        })),
        document: document?.json ?? null,
        not_back: missing.map((l) => ({ item: l.item, units: l.left })),
      },
      text: () =>
        [
          say.goodsReturned({ name: event.name }),
          document ? say.writtenOff({ number: document.number, items: gone.length }) : '',
          missing.length > 0 ? say.notBack : say.allBack,
          ...missing.map((l) => say.missingLine({ item: l.item, n: l.left, unit: l.unit })),
        ]
          .filter(Boolean)
          .join('\n'),
    });
  },
});

const sum = (back: LineReturn | undefined): number => (back ? back.returned + back.lost + back.damaged : 0);

/** Asks of each thing that is out how many came back, and of the rest how many are lost or broken. @throws Refusal 2 in a script */
async function askBack(
  ctx: Context,
  name: string,
  out: readonly EventLine[],
  of: (line: EventLine) => LineReturn,
): Promise<void> {
  const say = ctx.words.event;
  if (out.length === 0) return;
  if (!ctx.options.input) {
    const items = out.map((l) => `${l.item} ${amountSaid(ctx.words, stillOut(l), l.unit)}`);
    refuse(EXIT.usage, 'gathering-back-what', { name, items });
  }
  for (const line of out) {
    const left = stillOut(line);
    const { item, unit } = line;
    const one = of(line);
    one.returned = Math.min(
      left,
      await ctx.ask.number({ message: say.askReturned({ item, n: left, unit }), default: left }),
    );
    if (one.returned === left) continue;
    one.lost = await ctx.ask.number({ message: say.askLost({ item, n: left - one.returned }), default: 0 });
    one.damaged = await ctx.ask.number({ message: say.askDamaged({ item }), default: 0 });
  }
}
