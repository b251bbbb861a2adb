import { isSupply } from '../../goods/item/item.ts';
import { lastingItems } from '../../goods/need/standard.ts';
import { piecesHeld } from '../../goods/property/store.ts';
import { groupBy } from '../../store/groups.ts';
import { CLASS_HEAD, classFacts, type PartContent, sheet } from './content.ts';
import { chosenClasses, type Facts, type SheetClass } from './facts/facts.ts';
import { classProperty, type Holding } from './facts/property.ts';
import { numbered, tableOf } from './table.ts';

/** Empty rows for what is not registered: curtains, the clock, the lectern. */
const BLANK_ROWS = 3;

/**
 * 班级财产登记表 (class property): a page per class with what was registered for it and its room, the room's desks and chairs, and
 * lasting goods that it was given, at the start and at the end of the term.
 */
export const property = sheet('property', (facts, filter) => {
  const { reader, words } = facts;
  if (!reader) return null;
  const pieces = piecesHeld(reader, facts.term.id)
    .filter((one) => one.holderKind === 'class')
    .map(
      ({ holderId, name, spec, unit, pieces: opening }): Holding => ({
        ...{ classId: holderId, name, spec, unit, opening, closing: null, note: null },
      }),
    );
  const registered = groupBy(classProperty(reader, facts.term.id, words, pieces), (h) => h.classId);
  const lasting = lastingItems(reader, facts.term.id);
  const table = () =>
    tableOf<Holding>(words, {
      no: numbered,
      item: (h) => h.name,
      spec: (h) => h.spec,
      unit: (h) => h.unit,
      started: (h) => h.opening,
      ended: (h) => h.closing,
      note: (h) => h.note,
    });
  return {
    page: 'portrait',
    shared: true,
    // Counted twice: each count has its signature and its day.
    signed: ['countedAtStart', 'startedOn', 'office', 'countedAtEnd', 'endedOn', 'office'],
    head: CLASS_HEAD,
    columns: table().columns,
    parts: chosenClasses(facts, filter).flatMap((of): PartContent[] => {
      const holdings: Holding[] = [...(registered.get(of.id) ?? []), ...handedTo(facts, of, lasting)];
      if (holdings.length === 0) return [];
      return [
        {
          of,
          facts: classFacts(words, of),
          groups: [table().group(eachOnce(holdings))],
          blankRows: BLANK_ROWS,
          notes: [words.paper.sheets.notes.property],
        },
      ];
    }),
  };
});

/**
 * The same thing from several sources as one row: each figure from the first source that has it, so that an end count alone hides no
 * opening count. A thing without a spec is the only one of its name that has one.
 */
function eachOnce(holdings: readonly Holding[]): Holding[] {
  return [...groupBy(holdings, (h) => h.name).values()].flatMap((named) => {
    const specs = [...new Set(named.map((h) => h.spec))].filter((spec) => spec !== '');
    const specOf = (h: Holding) => (specs.length === 1 ? specs[0]! : h.spec);
    return [...groupBy(named, specOf)].map(([spec, same]): Holding => {
      const first = <K extends 'opening' | 'closing' | 'note'>(key: K) =>
        same.find((h) => h[key] !== null)?.[key] ?? null;
      return {
        ...same[0]!,
        unit: same.find((h) => h.unit !== '')?.unit ?? '',
        ...{ spec, opening: first('opening'), closing: first('closing'), note: first('note') },
      };
    });
  });
}

/** Lasting goods that the class was given: equipment, and supplies that a standard treats as lasting. */
function handedTo(facts: Facts, c: SheetClass, lasting: ReadonlySet<number>): Holding[] {
  return (facts.shares().get(`class:${c.id}`) ?? []).flatMap(({ itemId, has }) => {
    const { kind, name, spec, unit } = facts.items().get(itemId)!;
    const durable = isSupply(kind) && lasting.has(itemId);
    if (!durable || has <= 0) return [];
    return [{ classId: c.id, name, spec, unit, opening: has, closing: null, note: null }];
  });
}
