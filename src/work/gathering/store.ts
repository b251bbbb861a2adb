import type { Reader } from '../../store/reader.ts';
import { EXIT, refuse } from '../../words/problem.ts';

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
 * @throws Refusal (65) naming those there are.
 */
export function findGathering(reader: Reader, termId: number, text: string, kind?: Gathering['kind']): Gathering {
  const all = gatherings(reader, termId, kind);
  const name = text.trim();
  const exact = all.filter((g) => g.name === name || String(g.id) === name);
  const near = exact.length > 0 ? exact : all.filter((g) => g.name.includes(name) || g.sort === name);
  if (near.length === 1) return near[0]!;
  const known = (near.length > 1 ? near : all).map((g) => `${g.id} ${g.name}`).join('、');
  return refuse(EXIT.data, 'gathering-unknown', { name: text, known });
}
