import { itemTitle } from '../../../goods/item/find.ts';
import type { Item } from '../../../goods/item/item.ts';
import { durableItems } from '../../../goods/item/store.ts';
import { type SourceKind, unitsOf } from '../../../goods/plan/events.ts';
import { classes } from '../../../school/class/store.ts';
import type { Writer } from '../../../store/reader.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { putLines, removeLines } from '../../../work/gathering/lines.ts';
import { eventClashes, eventLines, findGathering } from '../../../work/gathering/store.ts';
import { workTerm } from '../../arguments/day.ts';
import { typedPairs } from '../../arguments/pairs.ts';
import { command } from '../../grammar.ts';
import { choice, count, day, flag, typed as option, person } from '../../options.ts';
import { sourceText } from './below.ts';

/**
 * `event need 趣味运动会 接力棒=4 沙包=2 --each class --lent`: what it needs; the same item again replaces it, 0 takes it off. What
 * lasts is lent unless it is said to be used up. */
export const need = command({
  args: '<event> <item...>',
  options: {
    lent: flag({ help: (w) => w.event.options.lent, off: true }),
    each: choice(
      ['class', 'pupil', 'contest'],
      (w) => w.event.scopes,
    )({
      takes: '<what>',
      help: (w) => w.event.options.each,
    }),
    per: count({ least: 1, with: 'each', help: (w) => w.event.options.per }),
    owner: person({ help: (w) => w.event.fields.owner[1] }),
    source: option('<source>', sourceTyped)({ help: (w) => w.event.options.source }),
    due: day({ help: (w) => w.event.options.due }),
  },
  writes: true,
  async run(ctx, [name = '', ...typed], given) {
    const say = ctx.words.event;
    const term = workTerm(ctx);
    const event = findGathering(ctx.read(), term.id, name, 'event');
    const pairs = await typedPairs(ctx, typed, 'event need', { least: 0 });
    const wanted = pairs.filter(({ quantity }) => quantity > 0);
    const off = pairs.filter(({ quantity }) => quantity === 0).map(({ item }) => item);
    const { lent: saidLent, each: scope = 'once', per = 1, source, owner, due = null } = given;
    const from = source ?? { sourceKind: 'own' as const, source: null };
    const { lines, clashes } = ctx.change('event-need', { event: event.name }, (tx) => {
      if (
        removeLines(
          tx,
          event.id,
          off.map(({ id }) => id),
        ) < off.length
      )
        refuseOff(tx, term.id, event, off);
      const durable = durableItems(tx);
      putLines(
        tx,
        event.id,
        wanted.map(({ item: { id }, quantity }) => ({
          ...{ itemId: id, quantity, lent: saidLent ?? durable.has(id) },
        })),
        { scope, per, ...from, ownerId: owner?.id ?? null, due },
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
        goods: lines.map((l) => ({
          item: l.item,
          units: unitsOf(l, counts),
          lent: l.lent === 1,
          source: l.sourceKind,
          source_from: l.source,
        })),
        removed: off.map((item) => itemTitle(item)),
        clashes,
      },
      text: () =>
        [
          ...off.map((item) => say.takenOff({ name: event.name, item: itemTitle(item) })),
          ...lines.map((l) =>
            say.line({
              item: l.item,
              quantity: l.quantity,
              unit: l.unit,
              total: unitsOf(l, counts),
              use: [
                l.lent ? say.lent : say.consumed,
                `${say.scopes[l.scope]} ${l.quantity}${l.per > 1 ? `/${l.per}` : ''}`,
                sourceText(l, ctx),
              ]
                .filter(Boolean)
                .join(' '),
            }),
          ),
          ...clashes.map((c) =>
            say.clash({ ...c, events: c.events.map((e) => e.name).join(ctx.words.list) }),
          ),
        ].join('\n'),
    });
  },
});

/** Says why goods stay on the list: they are not on it, or were handed out. @throws Refusal 65 */
function refuseOff(
  tx: Writer,
  termId: number,
  event: { id: number; name: string },
  off: readonly Item[],
): never {
  const left = eventLines(tx, termId, event.id);
  const handed = off.find((item) => left.some((l) => l.itemId === item.id));
  if (handed) return refuse(EXIT.data, 'gathering-handed', { item: itemTitle(handed), name: event.name });
  return refuse(EXIT.data, 'gathering-not-in-need', { item: off.map(itemTitle).join(' '), name: event.name });
}

/** How people say where goods come from; what follows is from whom: 借自体育局, 租:华光公司. */
const SAID: readonly [RegExp, SourceKind][] = [
  [/^(自有|库存|本校|own)/i, 'own'],
  [/^(学生自带|学生带|自带|brought( by pupils)?)/i, 'brought'],
  [/^(租自|租用|租借|租|rented( from)?)/i, 'rented'],
  [/^(借自|借用|借|borrowed( from)?)/i, 'borrowed'],
  [/^(新购|购买|购自|购|买|bought( from)?)/i, 'bought'],
];

/** @throws Refusal 2 for what is none of them */
function sourceTyped(said: string): { sourceKind: SourceKind; source: string | null } {
  const plain = said.normalize('NFKC').trim();
  const found = SAID.find(([like]) => like.test(plain));
  if (!found) return refuse(EXIT.usage, 'gathering-source-bad', { value: said });
  const from = plain.replace(found[0], '').replace(/^[:\s]+/, '');
  return { sourceKind: found[1], source: from || null };
}
