import type { Item } from '../../goods/item/item.ts';
import { stocktakeLines, stocktakes } from '../../goods/stocktake/store.ts';
import type { Cell, Sheet } from '../sheet.ts';
import { columns } from './columns.ts';
import type { Facts, Filter } from './facts/facts.ts';
import { groupBy, makeSheet, partCode } from './make.ts';

/**
 * 盘点表, by place: what the storeroom should have of supplies, exercise books and gear. Blind unless the book figures are asked for: who
 * counts does not see what he ought to find.
 */
export function countSheet(facts: Facts, filter: Filter = {}): Sheet | null {
  const figures = filter.figures === true;
  const say = facts.words.paper.sheets;
  const kept = openCount(facts) ?? keptGoods(facts);
  if (kept.length === 0) return null;
  const places = [...groupBy(kept, ({ item }) => item.place ?? '')].sort(([a], [b]) =>
    a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1,
  );
  let no = 0;
  const groups = places.map(([place, of]) => ({
    heading: place === '' ? say.noPlace : place,
    rows: of.map(({ item, held }): Record<string, Cell> => {
      no += 1;
      const { name, spec, unit } = item;
      const row = { no, item: name, spec, unit, counted: null, reason: null };
      return figures ? { ...row, book_figure: held, difference: null } : row;
    }),
  }));
  return makeSheet(facts, 'count-sheet', ['counter', 'auditor', 'date'], {
    columns: columns(facts.words, [
      'no',
      'item',
      'spec',
      'unit',
      ...(figures ? (['book_figure', 'counted', 'difference'] as const) : (['counted'] as const)),
      'reason',
    ]),
    orientation: 'portrait',
    parts: [
      {
        name: say.titles['count-sheet'],
        code: partCode(facts, '', 'count-sheet'),
        facts: [],
        groups,
        blankRows: 3,
        notes: figures ? [say.notes.countFigures] : [say.notes.blind],
      },
    ],
  });
}

interface Kept {
  item: Pick<Item, 'name' | 'spec' | 'unit' | 'place'>;
  held: number;
}

/** Without a stocktake: supplies, gear, and exercise books that are there. */
function keptGoods(facts: Facts): Kept[] {
  return facts
    .plan()
    .items.filter(
      ({ item, held }) =>
        item.kind === 'supply' || item.kind === 'equipment' || (item.kind === 'exercise-book' && held > 0),
    );
}

/** What the open stocktakes cover, with the book figures as they stand; null when none is open. */
function openCount(facts: Facts): Kept[] | null {
  const { reader } = facts;
  if (reader === undefined) return null;
  const open = stocktakes(reader, facts.term.id).filter((one) => one.state === 'open');
  if (open.length === 0) return null;
  return open.flatMap((one) =>
    stocktakeLines(reader, one.id).map((line) => ({ item: line, held: line.calculated })),
  );
}
