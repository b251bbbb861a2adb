import { CLASS_HEAD, classFacts, type PartContent, sheet } from './content.ts';
import { type Due, handOutByClass, numberOf, SUPPLY_KINDS } from './handout.ts';
import { BY_HAND, type Columns, tableOf } from './table.ts';

/** 班级物资领用表 (class supplies receipt): a page per class with the supplies that it is due, gets now, and is still owed. */
export const classSupplies = sheet('class-supplies', (facts, filter) => {
  const { words } = facts;
  const say = words.paper.sheets;
  const handed = handOutByClass(facts, filter, SUPPLY_KINDS);
  return {
    page: 'portrait',
    shared: true,
    signed: ['taker', 'teacher', 'issuer', 'date'],
    head: [...CLASS_HEAD, 'document'],
    columns: tableOf(words, supplyColumns(false)).columns,
    parts: handed.map(({ of, lines, documents }): PartContent => {
      const had = lines.some((l) => l.had > 0);
      const table = tableOf(words, supplyColumns(had));
      return {
        of,
        document: documents[0],
        facts: { ...classFacts(words, of), document: documents.join(say.join) },
        columns: had ? table.columns : undefined,
        groups: [table.group(lines)],
        notes: had ? [say.notes.lasting] : [],
      };
    }),
  };
});

/** The supplies of a recipient; `had`: whether to print what was handed out before. */
export function supplyColumns(had: boolean): Columns<Due> {
  return {
    no: numberOf,
    item: (l) => l.item.name,
    spec: (l) => l.item.spec,
    unit: (l) => l.item.unit,
    due: (l) => l.due,
    had: { hidden: !had, value: (l) => l.had },
    now: (l) => l.now,
    got: BY_HAND,
    owed: (l) => l.owed,
  };
}
