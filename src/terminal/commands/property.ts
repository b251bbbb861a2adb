import { assets } from '../../goods/asset/store.ts';
import { findItems, isNamedInFull, itemTitle } from '../../goods/item/find.ts';
import type { Item } from '../../goods/item/item.ts';
import { flat } from '../../goods/item/key.ts';
import { items } from '../../goods/item/store.ts';
import { loadClassCodes, loadNames, loadPlainNames, type NameOf } from '../../goods/names.ts';
import {
  dueAtEnd,
  offRegister,
  type Property,
  propertyDifference,
  replaceOn,
} from '../../goods/property/property.ts';
import { properties, setProperty } from '../../goods/property/store.ts';
import { type Recipient, recipientKey } from '../../goods/recipient.ts';
import { classes } from '../../school/class/store.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { workTerm } from '../arguments/day.ts';
import { pickOne } from '../arguments/pick.ts';
import { typedRecipient } from '../arguments/recipient.ts';
import type { Context, Noun, Option } from '../context.ts';
import { command } from '../grammar.ts';
import type { At } from '../noun/description.ts';
import { listOf } from '../noun/noun.ts';
import { count, day, flag, text } from '../options.ts';

/** Property with whose it is: in data, and as people say it. */
type Row = Property & { holder: string; whose: string; class: string | null };

/** What classes and rooms hold (those typed): start, change since, end, difference. */
const { list } = listOf<Row>()((w) => w.property, 'properties', {
  fields: {
    holder: { cell: (row) => row.whose },
    class: { list: false },
    name: { shrink: true, cell: (row, ctx) => thingText(row, ctx) },
    spec: { list: false },
    unit: { word: true },
    start: { key: 'opening', align: 'right' },
    change: { number: 'quiet' },
    pieces: { align: 'right', list: 'some' },
    due: { align: 'right', value: dueAtEnd },
    end: { key: 'closing', align: 'right' },
    startOn: { key: 'openingOn', list: false },
    endOn: { key: 'closingOn', list: false },
    difference: { align: 'right', value: propertyDifference },
    note: { shrink: true },
  },
  narrow: {
    off: flag({ help: (w) => w.property.options.off }),
    holder: {
      takes: '<who>',
      help: (w) => w.property.options.holder,
      async read(typed, ctx) {
        const holders = new Set<string>();
        for (const one of typed.split(/[\s,，、]+/)) {
          const { recipient } = await typedHolder(ctx, one);
          holders.add(recipientKey(recipient));
          // What is in a classroom is its class's.
          for (const sits of recipient.kind === 'room' ? classes(ctx.read(), workTerm(ctx).id) : [])
            if (sits.roomId === recipient.id) holders.add(recipientKey({ kind: 'class', id: sits.id }));
        }
        return holders;
      },
    } as Option<Set<string>>,
  },
  first: 'holder',
  all({ reader, term, ctx }, { holder: only, off }) {
    const nameOf = loadNames(reader, ctx.words);
    const plain = loadPlainNames(reader);
    const codes = loadClassCodes(reader, term.id);
    return properties(reader, term.id)
      .map((one) => {
        const of = { kind: one.holderKind, id: one.holderId };
        const classCode = of.kind === 'class' ? codes.get(of.id) : undefined;
        return { ...one, holder: plain(of), whose: nameOf(of), class: classCode ?? null };
      })
      .filter((one) => !off || offRegister(one))
      .filter((one) => !only || only.has(recipientKey({ kind: one.holderKind, id: one.holderId })))
      .sort((a, b) => a.holderKind.localeCompare(b.holderKind) || a.holderId - b.holderId);
  },
  beside: ({ term }) => ({ term: term.code }),
});

/** `property set 三2 讲台 --start 1 --end 1`: the start and end counts of a thing in a class or room. */
const set = command({
  args: '<holder> <name...>',
  writes: true,
  options: {
    start: count({ help: (w) => w.property.options.start }),
    end: count({ help: (w) => w.property.options.end }),
    on: day({ help: (w) => w.property.options.on }),
    unit: text({ takes: '<unit>', help: (w) => w.property.options.unit }),
    note: text({ help: (w) => w.property.options.note }),
  },
  async run(ctx, [typed = '', ...nameParts], { start: opening, end: closing, on = ctx.today, ...given }) {
    const term = workTerm(ctx);
    const { recipient, name: whose, code: holder } = await typedHolder(ctx, typed);
    if (opening === undefined && closing === undefined) refuse(EXIT.usage, 'property-nothing', {});
    const { name, spec } = await typedThing(ctx, recipient, nameParts.join(' ').normalize('NFKC').trim());
    const { start, end } = ctx.change('property-set', { holder, name }, (tx) => {
      const holderKind = recipient.kind as 'class' | 'room';
      const one = { termId: term.id, holderKind, holderId: recipient.id, name, spec };
      const openingOn = opening === undefined ? undefined : on;
      const closingOn = closing === undefined ? undefined : on;
      setProperty(tx, { ...one, ...given, opening, closing, openingOn, closingOn });
      const written = properties(tx, term.id).find(
        (row) =>
          row.holderKind === holderKind &&
          row.holderId === recipient.id &&
          row.name === name &&
          row.spec === spec,
      );
      return { start: written?.opening ?? null, end: written?.closing ?? null };
    });
    const said = {
      holder: whose,
      name: itemTitle({ name, spec }),
      start: String(start ?? '—'),
      end: String(end ?? '—'),
    };
    ctx.answer({ json: { holder, name, spec, start, end }, text: () => ctx.words.property.saved(said) });
  },
});

/** What is past its life: an item, or a registered piece. */
type Due = Pick<Item, 'code' | 'name' | 'spec' | 'acquired' | 'lifeYears'> & {
  where: string;
  places: string;
};

/** Property whose life is over by a day, and where it is: to be swapped old for new (以旧换新). */
const { list: due } = listOf<Due>()((w) => w.property.overdue, 'properties', {
  fields: {
    code: { list: false },
    name: { shrink: true, cell: (item) => `${item.code} ${itemTitle(item)}` },
    spec: { list: false },
    acquired: {},
    life: {
      key: 'lifeYears',
      json: 'life_years',
      align: 'right',
      cell: (item, ctx) => ctx.words.property.years(item.lifeYears ?? 0),
    },
    replace: { json: 'replace_on', value: replaceOn },
    where: { shrink: true, cell: (item) => item.places },
  },
  narrow: { by: day({ help: (w) => w.property.options.by }) },
  all(at, { by = at.ctx.today }) {
    const { words } = at.ctx;
    const rows = items(at.reader).filter((item) => (replaceOn(item) ?? '9999') <= by);
    const where = placesOf(at, loadPlainNames(at.reader), ', ');
    const places = placesOf(at, loadNames(at.reader, words), words.goods.join);
    const pieces = assets(at.reader).filter(
      (one) => one.state !== 'scrapped' && (replaceOn(one) ?? '9999') <= by,
    );
    return [
      ...rows.map((item): Due => ({ ...item, where: where(item), places: places(item) })),
      ...pieces.map((one): Due => ({ ...one, code: one.number, where: one.at, places: one.at })),
    ];
  },
  beside: ({ ctx }, _, { by = ctx.today }) => ({ by }),
});

/** 财产: what classes and rooms hold. */
export const noun: Noun = { verbs: { list, set, due } };

const typedHolder = (ctx: Context, typed: string) =>
  typedRecipient(ctx, workTerm(ctx), typed, ['class', 'room']);

/** The thing meant: what the holder has by this name, else an item with this name whatever its spec (several are asked about), else a new one. */
async function typedThing(ctx: Context, holder: Recipient, typed: string): Promise<Thing> {
  const own = properties(ctx.read(), workTerm(ctx).id).filter(
    (one) => one.holderKind === holder.kind && one.holderId === holder.id && isCalled(one, typed),
  );
  const named = findItems(ctx.read(), workTerm(ctx).id, typed, { kinds: ['supply', 'equipment'] });
  const found = own.length > 0 ? own : named.filter((item) => isNamedInFull(item, typed));
  if (found.length === 0) return { name: typed, spec: '' };
  return pickOne<Thing>(ctx, typed, found, itemTitle, 'supply list');
}

type Thing = Pick<Item, 'name' | 'spec'>;

const isCalled = (thing: Thing, typed: string): boolean =>
  [thing.name, itemTitle(thing)].some((name) => flat(name) === flat(typed));

/** Desks and chairs are counted by the rooms' own facts, not named by anybody. */
function thingText({ name, spec }: Property, { words }: Context): string {
  const { desks, chairs } = words.property;
  return { 课桌: desks, 椅子: chairs }[name] ?? itemTitle({ name, spec });
}

/** Who has how many of an item, else where it is kept. */
function placesOf({ reader, term }: At, nameOf: NameOf, join: string): (item: Item) => string {
  const where = new Map<number, string[]>();
  for (const one of properties(reader, term.id)) {
    const copies = (one.opening ?? 0) + one.change;
    if (one.itemId === null || copies <= 0) continue;
    const place = `${nameOf({ kind: one.holderKind, id: one.holderId })} ${copies}`;
    where.set(one.itemId, [...(where.get(one.itemId) ?? []), place]);
  }
  return (item) => (where.get(item.id) ?? []).join(join) || item.place || '';
}
