import type { Item, ItemKind } from '../../goods/item/item.ts';
import type { Recipient } from '../../goods/recipient.ts';
import { groupBy } from '../../store/groups.ts';
import { unitSaid } from '../../words/said.ts';
import { sheet } from './content.ts';
import { chosenClasses } from './facts/facts.ts';
import { BOOK_KINDS, CLASS_KINDS, goodsName, SUPPLY_KINDS, toSign } from './handout.ts';
import { teacherRecipients } from './recipients.ts';
import { type Split, splitForShelf, type Taking } from './split-packs.ts';
import { BY_HAND, isScattered, numbered, tableOf } from './table.ts';

/** What is picked; a class's books with its other goods, so that everything is fetched in one walk. */
const PICKED: readonly ItemKind[] = ['guide', ...CLASS_KINDS];

interface Row extends Split {
  item: Item;
  copies: number;
  held: number;
  taken: readonly Taking[];
}

/** Portions of as many recipients as this or fewer are said with their names. */
const MOST_NAMED = 12;

const inPortions = ({ item }: Row): boolean => SUPPLY_KINDS.includes(item.kind);

/**
 * 分书单 (pick list): one walk along the shelves, books, exercise books and supplies: who gets full packs, who the loose copies, and
 * which packs are opened for whom.
 */
export const pickList = sheet('pick-list', (facts, filter) => {
  const { words } = facts;
  const say = words.paper.sheets;
  const takings = new Map<number, Taking[]>();
  const recipients: Recipient[] = [
    ...chosenClasses(facts, filter).map((c): Recipient => ({ kind: 'class', id: c.id })),
    ...teacherRecipients(facts, filter),
  ];
  for (const recipient of recipients) {
    const name = facts.recipientName(recipient);
    const who =
      recipient.kind === 'teachers'
        ? say.teachersShort
        : recipient.kind === 'class'
          ? say.classShort(name)
          : name;
    for (const { item, now } of toSign(facts, recipient, PICKED, filter).lines) {
      if (now > 0) takings.set(item.id, [...(takings.get(item.id) ?? []), { who, count: now }]);
    }
  }
  const rows = facts.plan().items.flatMap(({ item, held }): Row[] => {
    const taken = takings.get(item.id);
    if (!taken) return [];
    const copies = taken.reduce((n, t) => n + t.count, 0);
    return [{ item, copies, held, taken, ...splitForShelf(taken, item.pack, Math.max(held, copies)) }];
  });
  const list = (of: readonly Taking[]) => of.map((t) => say.given(t.who, t.count)).join(say.join);
  // Portions of how many, and whose where they are not all alike: most of them are nobody's in particular.
  const portions = (of: readonly Taking[], unit: string) => {
    const alike = [...groupBy(of, (t) => t.count)];
    return alike
      .map(([count, same]) => {
        const amount = [count, unitSaid(words, count, unit)] as const;
        return alike.length === 1 || same.length > MOST_NAMED
          ? say.portion(...amount, same.length)
          : say.portionOf(...amount, same.map(({ who }) => who).join(say.join));
      })
      .join('\n');
  };
  // The shelf of a title: its place, otherwise its grade.
  const shelf = ({ item }: Row) =>
    item.place ||
    (!BOOK_KINDS.includes(item.kind) && item.kind !== 'guide'
      ? say.sorts[item.kind]
      : item.grade === null
        ? say.noPlace
        : words.school.grade(item.grade));
  const shelves = [...groupBy(rows, shelf)].sort(([, [a]], [, [b]]) => byPlace(a!.item, b!.item));
  const scattered = isScattered(shelves);
  const table = tableOf<Row>(words, {
    no: numbered,
    place: { hidden: !scattered, value: shelf },
    item: { width: 18, value: ({ item }) => goodsName(words, item) },
    held: (row) => row.held,
    pack: ({ item }) => item.pack,
    copies: { as: 'quantity', value: (row) => row.copies },
    fullPacks: ({ full }) => full.reduce((sum, t) => sum + t.count, 0),
    packsFor: (row) => (inPortions(row) ? null : list(row.full)),
    opened: ({ opened }) => opened.length,
    openedFor: (row) =>
      inPortions(row)
        ? portions(row.taken, row.item.unit)
        : [
            ...(row.loose.length > 0 ? [say.loose(list(row.loose))] : []),
            ...row.opened.map((of, i) => say.opened(i + 1, list(of))),
          ].join('\n'),
    left: (row) => row.left,
    checked: BY_HAND,
  });
  const groups = scattered
    ? [table.group(shelves.flatMap(([, own]) => own))]
    : shelves.map(([heading, own]) => table.group(own, { heading }));
  return {
    nothing: takings.size === 0,
    page: 'landscape',
    signed: ['picker', 'checker', 'date'],
    head: ['kinds', 'packsInAll', 'packsToOpen'],
    columns: table.columns,
    parts: [
      {
        document: filter.document?.number,
        facts: {
          kinds: say.kindsCounted(rows.length),
          packsInAll: say.packsCounted(table.sum('fullPacks')),
          packsToOpen: say.packsCounted(table.sum('opened')),
        },
        groups,
        notes: [say.notes.pickList],
      },
    ],
  };
});

/** Compares by place, then titles without a place by grade. */
function byPlace(a: Item, b: Item): number {
  if ((a.place ?? '') !== (b.place ?? '')) {
    if (!a.place) return 1;
    if (!b.place) return -1;
    return a.place < b.place ? -1 : 1;
  }
  return (a.grade ?? 99) - (b.grade ?? 99);
}
