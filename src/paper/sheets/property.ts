import type { Cell, Part, Sheet } from '../sheet.ts';
import { classFacts } from './class-books.ts';
import { SUPPLY_KINDS } from './class-supplies.ts';
import { columns } from './columns.ts';
import { chosenClasses, type Facts, type Filter, type SheetClass } from './facts/facts.ts';
import { classProperty, type Holding, lastingItems } from './facts/property.ts';
import { groupBy, makeSheet, partCode } from './make.ts';

/** Rows for what nobody has written down yet: curtains, the clock, the lectern. */
const BLANK_ROWS = 6;

/**
 * 班级财产登记表: a page a class: what was registered of it and of its room, the room's desks and chairs, and the durable goods that it has
 * been handed, at the start of the term and at its end.
 */
export function property(facts: Facts, filter: Filter): Sheet | null {
  if (!facts.reader) return null;
  const registered = groupBy(classProperty(facts.reader, facts.term.id, facts.words), (h) => h.classId);
  const lasting = lastingItems(facts.reader, facts.term.id);
  const parts = chosenClasses(facts, filter).flatMap((c) =>
    part(facts, c, [...(registered.get(c.id) ?? []), ...handedTo(facts, c, lasting)]),
  );
  if (parts.length === 0) return null;
  return makeSheet(facts, 'property', ['classTeacher', 'office', 'date'], {
    columns: columns(facts.words, ['no', 'item', 'spec', 'unit', 'started', 'ended', 'note']),
    orientation: 'portrait',
    parts,
  });
}

/** What the class has been handed of things that last: equipment, and what a standard calls lasting (保有量). */
function handedTo(facts: Facts, c: SheetClass, lasting: ReadonlySet<number>): Holding[] {
  return (facts.shares().get(`class:${c.id}`) ?? []).flatMap((share) => {
    const item = facts.items().get(share.itemId)!;
    const durable = item.kind === 'equipment' || (item.kind === 'supply' && lasting.has(item.id));
    if (!durable || share.has <= 0 || !SUPPLY_KINDS.some((kind) => kind === item.kind)) return [];
    return [
      {
        classId: c.id,
        name: item.name,
        spec: item.spec,
        unit: item.unit,
        opening: share.has,
        closing: null,
        note: null,
      },
    ];
  });
}

function part(facts: Facts, c: SheetClass, holdings: readonly Holding[]): Part[] {
  if (holdings.length === 0) return [];
  // What was registered by hand stands; the same thing counted from elsewhere is not a second one.
  const once = [...groupBy(holdings, (h) => `${h.name}\n${h.spec}`).values()].map((same) => same[0]!);
  const rows = once.map(
    (h, i): Record<string, Cell> => ({
      no: i + 1,
      item: h.name,
      spec: h.spec,
      unit: h.unit,
      started: h.opening,
      ended: h.closing,
      note: h.note,
    }),
  );
  return [
    {
      name: c.name,
      code: partCode(facts, c.code, 'property'),
      facts: classFacts(facts, c),
      groups: [{ rows }],
      blankRows: BLANK_ROWS,
      notes: [facts.words.paper.sheets.notes.property],
    },
  ];
}
