import { unitsOf } from '../../goods/plan/events.ts';
import { eventLines, gatherings } from '../../work/gathering/store.ts';
import type { Part, Sheet } from '../sheet.ts';
import type { Facts } from './facts/facts.ts';
import { groupBy, partCode } from './make.ts';
import { numbered, workColumns, workFacts, workSheet } from './work-sheet.ts';

/** 活动物资清单: a page an event, what it uses up and what it borrows, to issue and to give back. */
export function event(facts: Facts): Sheet | null {
  if (!facts.reader) return null;
  const { words } = facts;
  const { sheets: say, events } = words.work;
  const lines = groupBy(eventLines(facts.reader, facts.term.id), (l) => l.eventId);
  const parts = gatherings(facts.reader, facts.term.id, 'event').flatMap((e): Part[] => {
    const mine = lines.get(e.id) ?? [];
    if (mine.length === 0) return [];
    const group = (lent: 0 | 1) => {
      const rows = mine
        .filter((l) => l.lent === lent)
        .map((l) => ({
          goods: l.item,
          quantity: unitsOf(l, facts.classes),
          unit: l.unit,
          use: `${events.scopes[l.scope]} ${l.quantity}${l.per > 1 ? `/${l.per}` : ''}`,
          source: l.source,
          manager: l.owner ?? e.owner,
          ready: l.dueOn ?? e.date,
          issued: l.issued || null,
          returned: l.returned || null,
          note: null,
        }));
      return rows.length === 0
        ? []
        : [{ heading: lent ? events.lent : events.consumed, rows: numbered(rows) }];
    };
    return [
      {
        name: e.name,
        code: partCode(facts, e.name, 'event'),
        facts: workFacts(words, {
          event: e.name,
          date: e.endsOn ? `${e.date} — ${e.endsOn}` : e.date,
          time: e.time,
          venue: e.venue,
          manager: e.owner,
        }),
        groups: [...group(0), ...group(1)],
        blankRows: 3,
        notes: [say.notes.event],
      },
    ];
  });
  return workSheet(facts, 'event', ['manager', 'receiver', 'storekeeper', 'date'], {
    columns: workColumns(words, [
      ['no', 'count'],
      ['goods', 'text', 16],
      ['quantity', 'count'],
      ['unit', 'text', 4],
      ['use', 'text', 10],
      ['source', 'write', 8],
      ['manager', 'text', 8],
      ['ready', 'date'],
      ['issued', 'write', 6],
      ['returned', 'write', 6],
      ['note', 'write', 8],
    ]),
    parts,
  });
}
