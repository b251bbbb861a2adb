import { dueBack } from '../../goods/collect/store.ts';
import type { Item } from '../../goods/item/item.ts';
import { type Leaver, leaversWith } from '../../goods/ledger/leavers.ts';
import type { Share } from '../../goods/plan/types.ts';
import { CLASS_HEAD, classFacts, type PartContent, sheet } from './content.ts';
import { chosenClasses } from './facts/facts.ts';
import { numbered, tableOf } from './table.ts';

interface Row {
  item: Item;
  has: number;
  /** What was returned, if anything was. */
  returned?: { collected: number; damaged: number; lost: number };
}

/**
 * 循环教材回收登记表 (reused books): a page per class with the reused books that it has, to be collected at the end of term; filled in as
 * they are returned.
 */
export const reusedBooks = sheet('reused-books', (facts, filter) => {
  const say = facts.words.paper.sheets;
  const back = facts.reader ? dueBack(facts.reader, facts.plan()) : new Map<number, never[]>();
  const leavers = facts.reader
    ? leaversWith(facts.reader, facts.term.id, facts.plan().shares)
    : new Map<Share, Leaver[]>();
  const anyLost = [...back.values()].flat().some((title) => title.lost > 0);
  const newTable = () =>
    tableOf<Row>(facts.words, {
      no: numbered,
      book: { width: 22, value: ({ item }) => item.name },
      price: ({ item }) => item.priceFen,
      collectable: ({ has }) => has,
      collected: ({ returned }) => returned?.collected ?? null,
      damaged: ({ returned }) => returned?.damaged ?? null,
      lost: ({ returned }) => returned?.lost ?? null,
      compensation: {
        kind: anyLost ? 'money' : 'write',
        value: ({ returned, item }) => (returned ? returned.lost * (item.priceFen ?? 0) : null),
      },
      copyNumbers: { width: 10 },
      payers: { width: 10 },
    });
  return {
    page: 'portrait',
    shared: true,
    signed: ['teacher', 'handler', 'date'],
    head: CLASS_HEAD,
    columns: newTable().columns,
    parts: chosenClasses(facts, filter).flatMap((of): PartContent[] => {
      const notes: string[] = [];
      const rows = (facts.shares().get(`class:${of.id}`) ?? []).flatMap((s): Row[] => {
        const item = facts.items().get(s.itemId)!;
        if (item.reused !== 1 || s.has <= 0) return [];
        const gone = leavers.get(s) ?? [];
        if (gone.length > 0)
          notes.push(
            say.notes.leavers(
              item.name,
              gone.map(({ name }) => name),
            ),
          );
        const title = (back.get(of.id) ?? []).find(({ itemId }) => itemId === item.id);
        return [
          { item, has: s.has, returned: title && title.collected + title.lost > 0 ? title : undefined },
        ];
      });
      if (rows.length === 0) return [];
      return [
        {
          of,
          facts: classFacts(facts.words, of),
          groups: [newTable().group(rows, { total: 'total' })],
          notes,
        },
      ];
    }),
  };
});
