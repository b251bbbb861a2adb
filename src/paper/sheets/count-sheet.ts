import type { Item } from '../../goods/item/item.ts';
import { stocktakeLines, stocktakes } from '../../goods/stocktake/store.ts';
import { groupBy } from '../../store/groups.ts';
import { sheet } from './content.ts';
import type { Facts } from './facts/facts.ts';
import { BY_HAND, isScattered, numbered, tableOf } from './table.ts';

interface Kept {
  item: Pick<Item, 'name' | 'spec' | 'unit' | 'place'>;
  held: number;
}

/**
 * 盘点表 (count sheet): supplies, exercise books and gear by place. Without the book figures, unless asked for, so that whoever counts
 * does not know what to expect.
 */
export const countSheet = sheet('count-sheet', (facts, { figures }) => {
  const { notes, noPlace, kinds } = facts.words.paper.sheets;
  const { id, kept } = openCount(facts) ?? { id: 0, kept: keptGoods(facts) };
  const byPlace = [...groupBy(kept, ({ item }) => item.place ?? '')].sort(([a], [b]) =>
    a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1,
  );
  const scattered = isScattered(byPlace);
  const table = tableOf<Kept>(facts.words, {
    no: numbered,
    place: { hidden: !scattered, value: ({ item }) => item.place },
    item: ({ item }) => item.name,
    spec: ({ item }) => item.spec,
    unit: ({ item }) => item.unit,
    ...(figures && { book_figure: ({ held }) => held }),
    counted: BY_HAND,
    ...(figures && { difference: { works: { difference: ['counted', 'book_figure'] } } }),
    reason: BY_HAND,
  });
  const groups = scattered
    ? [table.group(byPlace.flatMap(([, own]) => own))]
    : byPlace.map(([place, own]) => table.group(own, { heading: place || noPlace }));
  return {
    nothing: kept.length === 0,
    page: 'portrait',
    signed: ['countedBy', 'auditor', 'date'],
    columns: table.columns,
    parts: [
      {
        of: { name: kinds['count-sheet'].title, id },
        groups,
        blankRows: 3,
        notes: [figures ? notes.countFigures : notes.countBlind],
      },
    ],
  };
});

/** What to count without a stocktake: supplies, gear, and exercise books in stock. */
function keptGoods(facts: Facts): Kept[] {
  return facts
    .plan()
    .items.filter(
      ({ item, held }) =>
        item.kind === 'supply' || item.kind === 'equipment' || (item.kind === 'exercise-book' && held > 0),
    );
}

/** What open stocktakes cover, with the current book figures, and the number of the only one; null if none is open. */
function openCount(facts: Facts): { id: number; kept: Kept[] } | null {
  const { reader } = facts;
  if (reader === undefined) return null;
  const open = stocktakes(reader, facts.term.id).filter((stocktake) => stocktake.state === 'open');
  if (open.length === 0) return null;
  const kept = open.flatMap((stocktake) =>
    stocktakeLines(reader, stocktake.id).map((line) => ({ item: line, held: line.calculated })),
  );
  return { id: open.length === 1 ? open[0]!.id : 0, kept };
}
