import { unitsOf } from '../../goods/plan/events.ts';
import { groupBy } from '../../store/groups.ts';
import type { EventLine } from '../../work/gathering/clashes.ts';
import { eventLines, type Gathering, gatherings } from '../../work/gathering/store.ts';
import type { Group } from '../sheet.ts';
import { type PartContent, sheet } from './content.ts';
import { numbered, tableOf } from './table.ts';

/** 活动物资清单 (event goods): a page per event with what it uses up and what it borrows and returns. */
export const event = sheet('event', (facts) => {
  const { reader, words } = facts;
  if (!reader) return null;
  const events = words.event;
  const all = eventLines(reader, facts.term.id);
  const table = (of?: Gathering) =>
    tableOf<EventLine>(words, {
      no: numbered,
      goods: (l) => l.item,
      quantity: (l) => unitsOf(l, facts.classes),
      unit: (l) => l.unit,
      // What all share is the quantity itself.
      use: {
        hidden: all.every((l) => l.scope === 'once'),
        value: (l) =>
          l.scope === 'once'
            ? null
            : `${events.scopes[l.scope]} ${l.quantity}${l.per > 1 ? `/${l.per}` : ''}`,
      },
      source: (l) => (l.sourceKind === 'own' ? l.source : events.sources[l.sourceKind](l.source ?? '')),
      manager: (l) => l.owner ?? of?.owner ?? null,
      ready: (l) => l.dueOn ?? of?.date ?? null,
      issued: (l) => l.issued || null,
      returned: (l) => l.returned || null,
      note: { width: 8 },
    });
  const lines = groupBy(all, (l) => l.eventId);
  const parts = gatherings(reader, facts.term.id, 'event').flatMap((e): PartContent[] => {
    const mine = lines.get(e.id) ?? [];
    if (mine.length === 0) return [];
    const group = (lent: 0 | 1, heading: string): Group[] => {
      const own = mine.filter((l) => l.lent === lent);
      return own.length === 0 ? [] : [table(e).group(own, { heading })];
    };
    return [
      {
        of: { name: e.name, code: e.name },
        facts: {
          event: e.name,
          date: e.endsOn ? `${e.date} — ${e.endsOn}` : e.date,
          time: e.time,
          venue: e.venue,
          manager: e.owner,
        },
        groups: [...group(0, events.consumed), ...group(1, events.lent)],
        blankRows: 3,
        notes: [words.paper.sheets.notes.event],
      },
    ];
  });
  return {
    head: ['event', 'date', 'time', 'venue', 'manager'],
    signed: ['manager', 'taker', 'keeper', 'date'],
    columns: table().columns,
    parts,
  };
});
