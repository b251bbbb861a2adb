import type { Item } from '../../goods/item/item.ts';
import type { Recipient } from '../../goods/recipient.ts';
import { groupBy, sheet } from './content.ts';
import { chosenClasses } from './facts/facts.ts';
import { titleOf, toSign } from './handout.ts';
import { teacherRecipients } from './recipients.ts';
import { type Split, splitForShelf, type Taking } from './split-packs.ts';
import { BY_HAND, numbered, tableOf } from './table.ts';

interface Row extends Split {
  item: Item;
  copies: number;
}

/** 分书单 (pick list): by place and title, who gets full packs, and which packs are opened for whom. */
export const pickList = sheet('pick-list', (facts, filter) => {
  const { words } = facts;
  const say = words.paper.sheets;
  const takings = new Map<number, Taking[]>();
  const recipients: Recipient[] = [
    ...chosenClasses(facts, filter).map((c): Recipient => ({ kind: 'class', id: c.id })),
    ...teacherRecipients(facts, filter),
  ];
  for (const recipient of recipients) {
    const who = recipient.kind === 'teachers' ? say.teachersShort : facts.recipientName(recipient);
    for (const { item, now } of toSign(facts, recipient, ['book', 'guide', 'aid'], filter).lines) {
      if (now > 0) takings.set(item.id, [...(takings.get(item.id) ?? []), { who, count: now }]);
    }
  }
  if (takings.size === 0) return null;
  const rows = [...facts.items().values()].flatMap((item): Row[] => {
    const taken = takings.get(item.id);
    if (!taken) return [];
    return [{ item, copies: taken.reduce((n, t) => n + t.count, 0), ...splitForShelf(taken, item.pack) }];
  });
  const list = (of: readonly Taking[]) => of.map((t) => say.given(t.who, t.count)).join(say.join);
  const table = tableOf<Row>(words, {
    no: numbered,
    book: ({ item }) => titleOf(words, item),
    pack: ({ item }) => item.pack,
    copies: (row) => row.copies,
    fullPacks: ({ full }) => full.reduce((sum, t) => sum + t.count, 0),
    packsFor: ({ full }) => list(full),
    opened: ({ item, opened }) => (item.pack === null ? null : opened.length),
    openedFor: ({ item, opened }) =>
      item.pack === null
        ? opened.map(list).join('')
        : opened.map((of, i) => say.opened(i + 1, list(of))).join('\n'),
    left: ({ item, left }) => (item.pack === null ? null : left),
    checked: BY_HAND,
  });
  // The shelf of a title: its place, otherwise its grade.
  const shelf = ({ item }: Row) =>
    item.place || (item.grade === null ? say.noPlace : words.school.grade(item.grade));
  const groups = [...groupBy(rows, shelf)]
    .sort(([, [a]], [, [b]]) => byPlace(a!.item, b!.item))
    .map(([heading, own]) => table.group(own, { heading, total: 'subtotal' }));
  return {
    page: 'landscape',
    signed: ['picker', 'checker', 'date'],
    columns: table.columns,
    parts: [
      {
        document: filter.document?.number,
        facts: {
          kinds: say.kindsCounted(rows.length),
          copies: say.copiesCounted(table.sum('copies')),
          packsInAll: say.packsCounted(table.sum('fullPacks')),
          packsToOpen: say.packsCounted(table.sum('opened')),
        },
        groups: [...groups, table.total('grandTotal')],
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
