import { type Due, handOutByClass, numberOf, SUPPLY_KINDS } from './handout.ts';
import { classFacts, sheet } from './make.ts';
import { BY_HAND, type Columns, tableOf } from './table.ts';

/** 班级物资领用表: a page a class, what it is due of supplies, gets now, and is owed. */
export const classSupplies = sheet('class-supplies', (facts, filter) => {
  const { words } = facts;
  const say = words.paper.sheets;
  const handed = handOutByClass(facts, filter, SUPPLY_KINDS);
  const had = handed.some(({ lines }) => lines.some((l) => l.had > 0));
  const table = () => tableOf(words, supplyColumns(had));
  return {
    page: 'portrait',
    signed: ['taker', 'teacher', 'issuer', 'date'],
    columns: table().columns,
    parts: handed.map(({ of, lines, documents }) => ({
      of,
      document: documents[0],
      facts: { ...classFacts(words, of), document: documents.join(say.join) },
      groups: [table().group(lines)],
      blankRows: 3,
      notes: had ? [say.notes.lasting] : [],
    })),
  };
});

/** What a recipient is due of supplies; 已领 is shown only where something was handed out before. */
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
