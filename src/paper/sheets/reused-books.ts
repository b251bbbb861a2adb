import { dueBack } from '../../goods/collect/store.ts';
import type { Cell, Sheet } from '../sheet.ts';
import { classFacts } from './class-books.ts';
import { columns } from './columns.ts';
import { chosenClasses, type Facts, type Filter } from './facts/facts.ts';
import { makeSheet, partCode, sums } from './make.ts';

/** 循环教材回收登记表: a page a class, the reused books that it has, to be collected at the end of term; what has come back is filled in. */
export function reusedBooks(facts: Facts, filter: Filter): Sheet | null {
  const say = facts.words.paper.sheets;
  const back = facts.reader ? dueBack(facts.reader, facts.term.id) : new Map<number, never[]>();
  const parts = chosenClasses(facts, filter).flatMap((c) => {
    const own = (facts.shares().get(`class:${c.id}`) ?? [])
      .map((s) => ({ s, item: facts.items().get(s.itemId)! }))
      .filter(({ s, item }) => item.reused === 1 && s.has > 0);
    if (own.length === 0) return [];
    const rows = own.map(({ s, item }, i): Record<string, Cell> => {
      const title = (back.get(c.id) ?? []).find((one) => one.itemId === item.id);
      const came = title !== undefined && title.collected + title.lost > 0;
      return {
        no: i + 1,
        book: item.name,
        isbn: item.isbn,
        price: item.priceFen,
        collectable: s.has,
        collected: came ? title.collected : null,
        damaged: came ? title.damaged : null,
        lost: came ? title.lost : null,
        compensation: came ? title.lost * (item.priceFen ?? 0) : null,
      };
    });
    return [
      {
        name: c.name,
        code: partCode(facts, c.code, 'reused-books'),
        facts: classFacts(facts, c),
        groups: [
          {
            rows,
            total: {
              book: say.total,
              ...sums(rows, ['collectable', 'collected', 'damaged', 'lost', 'compensation']),
            },
          },
        ],
      },
    ];
  });
  if (parts.length === 0) return null;
  return makeSheet(facts, 'reused-books', ['classTeacher', 'handler', 'date'], {
    columns: columns(
      facts.words,
      ['no', 'book', 'isbn', 'price', 'collectable', 'collected', 'damaged', 'lost', 'compensation'],
      [...back.values()].flat().some((title) => title.lost > 0) ? { compensation: { kind: 'money' } } : {},
    ),
    orientation: 'portrait',
    parts,
  });
}
