import type { Item } from '../../goods/item/item.ts';
import type { Recipient } from '../../goods/recipient.ts';
import type { Cell, Group, Sheet } from '../sheet.ts';
import { columns } from './columns.ts';
import { chosenClasses, type Facts, type Filter } from './facts/facts.ts';
import { handOut, titleOf } from './handout.ts';
import { groupBy, makeSheet, partCode, sums } from './make.ts';
import { teacherRecipients } from './recipients.ts';
import { type Split, splitForShelf, type Taking } from './split-packs.ts';

/** 分书单: by place and title, which full packs go to whom, and which pack is opened for which classes. */
export function pickList(facts: Facts, filter: Filter): Sheet | null {
  const say = facts.words.paper.sheets;
  const takings = new Map<number, Taking[]>();
  const recipients: Recipient[] = [
    ...chosenClasses(facts, filter).map((c): Recipient => ({ kind: 'class', id: c.id })),
    ...teacherRecipients(facts, filter),
  ];
  for (const recipient of recipients) {
    const who = recipient.kind === 'teachers' ? say.teachersShort : facts.recipientName(recipient);
    for (const line of handOut(facts, recipient, ['book', 'guide', 'aid'], filter.document).lines) {
      if (line.now === 0) continue;
      const list = takings.get(line.item.id);
      if (list) list.push({ who, count: line.now });
      else takings.set(line.item.id, [{ who, count: line.now }]);
    }
  }
  if (takings.size === 0) return null;
  const titles = [...facts.items().values()].filter((i) => takings.has(i.id));
  const byShelf = [...groupBy(titles, (t) => shelf(facts, t)).values()].sort((a, b) => byPlace(a[0]!, b[0]!));
  let no = 0;
  const all: Record<string, Cell>[] = [];
  const groups = byShelf.map((shelved): Group => {
    const rows = shelved.map((item) => {
      no += 1;
      return row(facts, no, item, takings.get(item.id)!);
    });
    all.push(...rows);
    return {
      heading: shelf(facts, shelved[0]!),
      rows,
      total: { book: say.subtotal, ...sums(rows, FIGURES) },
    };
  });
  groups.push({ rows: [], total: { book: say.grandTotal, ...sums(all, FIGURES) } });
  const total = sums(all, FIGURES);
  return makeSheet(facts, 'pick-list', ['picker', 'checker', 'date'], {
    columns: columns(facts.words, [
      'no',
      'book',
      'pack',
      'copies',
      'fullPacks',
      'packsFor',
      'opened',
      'openedFor',
      'left',
      'checked',
    ]),
    orientation: 'landscape',
    parts: [
      {
        name: say.titles['pick-list'],
        code: partCode(facts, '', 'pick-list', filter.document?.number),
        facts: [
          { label: say.facts.titles, value: say.titlesCounted(titles.length) },
          { label: say.facts.copies, value: say.copiesCounted(Number(total.copies)) },
          { label: say.facts.fullPacks, value: say.packsCounted(Number(total.fullPacks)) },
          { label: say.facts.openPacks, value: say.packsCounted(Number(total.opened)) },
        ],
        groups,
        notes: [say.notes.pickList],
      },
    ],
  });
}

const FIGURES = ['copies', 'fullPacks', 'opened'] as const;

function row(facts: Facts, no: number, item: Item, takings: Taking[]): Record<string, Cell> {
  const say = facts.words.paper.sheets;
  const split: Split = splitForShelf(takings, item.pack);
  const list = (given: Taking[]) => given.map((t) => say.given(t.who, t.count)).join(say.join);
  return {
    no,
    book: titleOf(facts.words, item),
    pack: item.pack,
    copies: takings.reduce((sum, t) => sum + t.count, 0),
    fullPacks: split.full.reduce((sum, t) => sum + t.count, 0),
    packsFor: list(split.full),
    opened: item.pack === null ? null : split.opened.length,
    openedFor:
      item.pack === null
        ? split.opened.map(list).join('')
        : split.opened.map((given, i) => say.opened(i + 1, list(given))).join(say.joinOpened),
    left: item.pack === null ? null : split.left,
    checked: null,
  };
}

/** A title's shelf: where it is kept, else its grade. */
function shelf(facts: Facts, item: Item): string {
  const say = facts.words.paper.sheets;
  if (item.place !== null && item.place !== '') return item.place;
  return item.grade === null ? say.noPlace : `${facts.words.school.grade(item.grade)}`;
}

/** Places in their order, then what has none, by grade. */
function byPlace(a: Item, b: Item): number {
  if ((a.place ?? '') !== (b.place ?? '')) {
    if (!a.place) return 1;
    if (!b.place) return -1;
    return a.place < b.place ? -1 : 1;
  }
  return (a.grade ?? 99) - (b.grade ?? 99);
}
