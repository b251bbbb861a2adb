import { dueBack } from '../../goods/collect/store.ts';
import type { Item } from '../../goods/item/item.ts';
import { chosenClasses } from './facts/facts.ts';
import { classFacts, type PartContent, sheet } from './make.ts';
import { numbered, tableOf } from './table.ts';

interface Row {
  item: Item;
  has: number;
  /** What has come back, once anything has. */
  came?: { collected: number; damaged: number; lost: number };
}

/** 循环教材回收登记表: a page a class, the reused books that it has, to be collected at the end of term; what has come back is filled in. */
export const reusedBooks = sheet('reused-books', (facts, filter) => {
  const back = facts.reader ? dueBack(facts.reader, facts.term.id) : new Map<number, never[]>();
  const anyLost = [...back.values()].flat().some((title) => title.lost > 0);
  const newTable = () =>
    tableOf<Row>(facts.words, {
      no: numbered,
      book: ({ item }) => item.name,
      isbn: ({ item }) => item.isbn,
      price: ({ item }) => item.priceFen,
      collectable: ({ has }) => has,
      collected: ({ came }) => came?.collected ?? null,
      damaged: ({ came }) => came?.damaged ?? null,
      lost: ({ came }) => came?.lost ?? null,
      compensation: {
        kind: anyLost ? 'money' : 'write',
        value: ({ came, item }) => (came ? came.lost * (item.priceFen ?? 0) : null),
      },
    });
  return {
    page: 'portrait',
    signed: ['teacher', 'handler', 'date'],
    columns: newTable().columns,
    parts: chosenClasses(facts, filter).flatMap((of): PartContent[] => {
      const rows = (facts.shares().get(`class:${of.id}`) ?? []).flatMap((s): Row[] => {
        const item = facts.items().get(s.itemId)!;
        if (item.reused !== 1 || s.has <= 0) return [];
        const title = (back.get(of.id) ?? []).find((one) => one.itemId === item.id);
        return [{ item, has: s.has, came: title && title.collected + title.lost > 0 ? title : undefined }];
      });
      if (rows.length === 0) return [];
      return [
        { of, facts: classFacts(facts.words, of), groups: [newTable().group(rows, { total: 'total' })] },
      ];
    }),
  };
});
