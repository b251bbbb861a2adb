import { classIn } from '../../school/class/in-text.ts';
import type { Reader, Writer } from '../../store/reader.ts';
import { insert, update } from '../../store/rows.ts';
import { STANDS } from '../../store/told.ts';
import { nearNames } from '../../words/closest.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Area, AreaFacts, Round } from './area.ts';

/** '07:40 早,12:30 午' of an area `a`. */
export const ROUNDS = `coalesce((SELECT group_concat(trim(x.time || ' ' || x.name), ',') FROM
                       (SELECT time, name FROM area_round WHERE area_id = a.id ORDER BY time) x), '')`;

/** The areas whose rounds a person has said since they were last read from a file. */
export function roundsTold(reader: Reader): ReadonlySet<number> {
  const all = reader.all<{ id: number }>(
    `SELECT area_round.area_id AS id FROM area_round
       JOIN change ON change.tbl = 'area_round' AND change.row_id = area_round.id AND change.old IS NULL
       JOIN journal ON journal.id = change.journal_id WHERE journal.action <> 'import' AND ${STANDS}`,
  );
  return new Set(all.map(({ id }) => id));
}

/** The areas of a term in their order, each with its last inspection: one query. */
export function areas(reader: Reader, termId: number): Area[] {
  return reader.all<Area>(
    `SELECT a.id, a.name, a.room_id AS roomId, r.name AS room, a.class_id AS classId, c.code AS classCode,
            coalesce(s.id, t.id) AS ownerId, coalesce(s.name, t.name) AS owner, a.standard,
            ${ROUNDS} AS rounds,
            i.date AS lastOn, i.score, i.full, i.passed
       FROM area a
       LEFT JOIN room r ON r.id = a.room_id
       LEFT JOIN class c ON c.id = a.class_id
       LEFT JOIN staff s ON s.id = a.owner_id AND s.state = 'active'
       LEFT JOIN staff t ON t.id = c.teacher_id AND t.state = 'active'
       LEFT JOIN (SELECT area_id, date, score, full, passed,
                         row_number() OVER (PARTITION BY area_id ORDER BY date DESC, id DESC) AS n
                    FROM inspection WHERE area_id IS NOT NULL) i ON i.area_id = a.id AND i.n = 1
      WHERE a.term_id = ? ORDER BY c.id IS NULL, c.grade, c.number, a.seq, a.id`,
    termId,
  );
}

/**
 * The area of a name or number, or of a class where the text names one (`classCode`); `others`: what else may have been meant.
 * @throws Refusal 66 naming those there are, 2 naming those that may be meant
 */
export function findArea(
  reader: Reader,
  termId: number,
  text: string,
  classCode?: string,
  others: readonly string[] = [],
): Area {
  const all = areas(reader, termId);
  const name = text.normalize('NFKC').trim();
  const exact = all.filter(
    (a) => a.name === name || String(a.id) === name || a.classCode === (classCode ?? name) || a.room === name,
  );
  const parts = all.filter((a) => a.name.includes(name));
  const near = [exact, parts, all.filter((a) => isOfClass(a, name))].find((some) => some.length > 0) ?? [];
  if (near.length === 1) return near[0]!;
  const listed = (some: readonly Area[]) => [
    ...some.slice(0, 12).map((a) => a.name),
    ...(some.length > 12 ? ['…'] : []),
  ];
  return near.length > 1
    ? refuse(EXIT.usage, 'area-several', { name: text, found: listed(near) })
    : refuse(EXIT.noInput, 'area-unknown', {
        name: text,
        near: nearNames(name, [...all.map((a) => a.name), ...others]),
        known: listed(all),
      });
}

/** 三2教室 is 三(2)班教室: the class in whatever way it is written, and the rest of the name. */
function isOfClass({ name, classCode }: Area, typed: string): boolean {
  const [, rest = ''] = /^(?:.*班|\S+ )(.+)$/.exec(name) ?? [];
  if (classCode === null || rest === '' || !typed.endsWith(rest)) return false;
  return (
    classIn(typed.slice(0, -rest.length).trim())?.code === classCode && classIn(name)?.code === classCode
  );
}

/** Adds an area with its rounds. @throws Refusal (65) when it is there already. */
export function addArea(tx: Writer, termId: number, facts: AreaFacts, rounds: readonly Round[]): number {
  if (tx.get('SELECT 1 FROM area WHERE term_id = ? AND name = ?', termId, facts.name)) {
    refuse(EXIT.data, 'area-there', { name: facts.name });
  }
  const id = insert(tx, 'area', { termId, ...facts });
  putRounds(tx, id, rounds);
  return id;
}

/** Sets the rounds of an area, in place of those before. */
export function putRounds(tx: Writer, areaId: number, rounds: readonly Round[]): void {
  tx.run('DELETE FROM area_round WHERE area_id = ?', areaId);
  tx.run(
    `INSERT INTO area_round (area_id, time, name) SELECT ?, r.value ->> 'time', r.value ->> 'name' FROM json_each(?) r`,
    areaId,
    JSON.stringify(rounds),
  );
}

/** Whether any class's room is an area. Corridors and grounds alone say nothing of the lessons. */
export function hasClassrooms(reader: Reader, termId: number): boolean {
  return (
    reader.get(
      'SELECT 1 FROM area JOIN class USING (term_id, room_id) WHERE area.term_id = ? LIMIT 1',
      termId,
    ) !== undefined
  );
}

/**
 * An area of every class's room that has none, the class answering for it: a corridor that it answers for is another. `nameOf` gives
 * its name from the class's code. Two statements, however many classes.
 */
export function areasOfClasses(
  tx: Writer,
  termId: number,
  nameOf: (code: string) => string,
  standard: string,
  rounds: readonly Round[],
): { added: number; unchanged: number } {
  const classes = tx.all<{ id: number; code: string; roomId: number | null; has: number }>(
    `SELECT c.id, c.code, c.room_id AS roomId,
            EXISTS (SELECT 1 FROM area a WHERE a.term_id = c.term_id AND a.room_id = c.room_id) AS has
       FROM class c WHERE c.term_id = ? ORDER BY c.grade, c.number`,
    termId,
  );
  const made = classes.filter((c) => !c.has).map((c, i) => ({ ...c, name: nameOf(c.code), seq: i + 1 }));
  const json = JSON.stringify(made);
  const added = tx.run(
    `INSERT INTO area (term_id, name, room_id, class_id, standard, seq)
     SELECT ?, w.value ->> 'name', w.value ->> 'roomId', w.value ->> 'id', ?, w.value ->> 'seq' FROM json_each(?) w
      WHERE true ON CONFLICT (term_id, name) DO UPDATE SET room_id = excluded.room_id
            WHERE area.room_id IS NULL AND excluded.room_id IS NOT NULL`,
    termId,
    standard,
    json,
  ).changes;
  tx.run(
    `INSERT INTO area_round (area_id, time, name)
     SELECT a.id, r.value ->> 'time', r.value ->> 'name' FROM json_each(?) w
       JOIN area a ON a.class_id = w.value ->> 'id' AND a.name = w.value ->> 'name' JOIN json_each(?) r
      WHERE true ON CONFLICT DO NOTHING`,
    json,
    JSON.stringify(rounds),
  );
  return { added, unchanged: classes.length - added };
}

/** Changes what is given of an area; the rest stays as it is. */
export function editArea(tx: Writer, id: number, facts: Omit<AreaFacts, 'name'>): void {
  update(tx, 'area', id, facts);
}

/** Removes an area with its rounds. @throws Refusal (1) when an inspection or a task is about it. */
export function removeArea(tx: Writer, area: Pick<Area, 'id' | 'name'>): void {
  const used = tx.get(
    'SELECT 1 FROM inspection WHERE area_id = ? UNION SELECT 1 FROM task WHERE area_id = ?',
    area.id,
    area.id,
  );
  if (used) refuse(EXIT.no, 'area-in-use', { name: area.name });
  putRounds(tx, area.id, []);
  tx.run('DELETE FROM area WHERE id = ?', area.id);
}
