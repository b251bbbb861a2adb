import { classes } from '../../school/class/store.ts';
import type { Reader, Writer } from '../../store/reader.ts';
import { insert, update } from '../../store/rows.ts';
import { nearNames } from '../../words/closest.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { type Clash, clashesOf, type EventLine } from './clashes.ts';

/** An event or a training session. */
export interface Gathering {
  id: number;
  kind: 'event' | 'training';
  sort: string;
  name: string;
  date: string;
  endsOn: string | null;
  time: string | null;
  venue: string | null;
  roomId: number | null;
  owner: string | null;
  ownerId: number | null;
  agenda: string | null;
  grades: string;
  contests: number | null;
  state: 'planned' | 'done' | 'cancelled';
}

const SELECT = `SELECT g.id, g.kind, g.sort, g.name, g.date, g.ends_on AS endsOn, g.time, coalesce(r.name, g.venue) AS venue,
       g.room_id AS roomId, s.name AS owner, g.owner_id AS ownerId, g.agenda, g.grades, g.contests, g.state
  FROM gathering g LEFT JOIN room r ON r.id = g.room_id LEFT JOIN staff s ON s.id = g.owner_id`;

/** The events or the training sessions of a term, by day. */
export function gatherings(reader: Reader, termId: number, kind?: Gathering['kind']): Gathering[] {
  return reader.all<Gathering>(
    `${SELECT} WHERE g.term_id = ? AND ? IN ('', g.kind) ORDER BY g.date, g.id`,
    termId,
    kind ?? '',
  );
}

/**
 * The gathering of a number, a name, or a part of it that only one has.
 * @throws Refusal (65) naming those there are, or those that may be meant.
 */
export function findGathering(
  reader: Reader,
  termId: number,
  text: string,
  kind?: Gathering['kind'],
): Gathering {
  const all = gatherings(reader, termId, kind);
  const name = text.trim();
  const exact = all.filter((g) => g.name === name || String(g.id) === name);
  const near = exact.length > 0 ? exact : all.filter((g) => g.name.includes(name) || g.sort === name);
  if (near.length === 1) return near[0]!;
  const listed = (some: readonly Gathering[]) => some.map((g) => `${g.id} ${g.name}`);
  return near.length > 1
    ? refuse(EXIT.usage, 'gathering-several', { name: text, found: listed(near) })
    : refuse(EXIT.noInput, 'gathering-unknown', {
        name: text,
        known: listed(all),
        near: nearNames(
          text,
          all.map((g) => g.name),
        ),
      });
}

/** The goods of a term's events but for cancelled ones (of one event where it is given), with what the storeroom holds of each: one query. */
export function eventLines(reader: Reader, termId: number, eventId = 0): EventLine[] {
  return reader.all<EventLine>(
    `SELECT l.id, g.id AS eventId, g.name AS event, g.date AS "from", coalesce(g.ends_on, g.date) AS "to", g.grades,
            coalesce(g.contests, 0) AS contests, l.item_id AS itemId, trim(i.name || ' ' || i.spec) AS item, i.unit, l.lent,
            l.scope, l.quantity, l.per, l.issued, l.returned, l.lost, l.damaged, s.name AS owner,
            l.source_kind AS sourceKind, l.source, l.due_on AS dueOn, stock.held,
            stock.held - stock.on_loan - stock.reserved AS free
       FROM gathering_line l JOIN gathering g ON g.id = l.gathering_id JOIN item i ON i.id = l.item_id
       LEFT JOIN staff s ON s.id = l.owner_id
       JOIN stock ON stock.item_id = l.item_id
      WHERE g.term_id = ? AND ? IN (0, g.id) AND (g.state <> 'cancelled' OR g.id = ?) ORDER BY g.date, g.id, l.id`,
    termId,
    eventId,
    eventId,
  );
}

/** The days from today on which planned events of a term want more gear than there is. */
export function eventClashes(reader: Reader, termId: number, today: string): Clash[] {
  const planned = new Set(
    gatherings(reader, termId)
      .filter((g) => g.state === 'planned')
      .map((g) => g.id),
  );
  return clashesOf(
    eventLines(reader, termId).filter((l) => planned.has(l.eventId)),
    classes(reader, termId),
    today,
  );
}

/** The numbers of its tasks that are open. */
export function openTasksOf(reader: Reader, id: number): number[] {
  return reader
    .all<{ id: number }>("SELECT id FROM task WHERE gathering_id = ? AND state = 'open' ORDER BY id", id)
    .map((task) => task.id);
}

export interface GatheringFacts {
  name?: string;
  sort?: string;
  date?: string;
  endsOn?: string | null;
  time?: string | null;
  roomId?: number | null;
  venue?: string | null;
  ownerId?: number | null;
  agenda?: string | null;
  grades?: string;
  contests?: number | null;
  state?: Gathering['state'];
}

/** Adds an event or a session. @throws Refusal (65) when one of that name is there. */
export function addGathering(
  tx: Writer,
  termId: number,
  kind: Gathering['kind'],
  facts: GatheringFacts & { name: string; date: string },
): number {
  if (
    tx.get('SELECT 1 FROM gathering WHERE term_id = ? AND kind = ? AND name = ?', termId, kind, facts.name)
  ) {
    refuse(EXIT.data, 'gathering-there', { name: facts.name });
  }
  return insert(tx, 'gathering', { termId, kind, ...facts });
}

/** Changes what is given of it. */
export function editGathering(tx: Writer, id: number, facts: GatheringFacts): void {
  update(tx, 'gathering', id, facts);
}
