import type { Reader, Writer } from '../../store/reader.ts';
import { insert, update } from '../../store/rows.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { deleteUnused } from '../remove.ts';
import { type BySex, type ClassInfo, splitClassCode } from './class.ts';

/** Of these classes, or of all where none is named; its parameters are `ofClasses` of their ids. */
export const OF_CLASSES = "(? = '[]' OR class_id IN (SELECT value FROM json_each(?)))";
export const ofClasses = (ids: readonly number[]): [string, string] => {
  const all = JSON.stringify(ids);
  return [all, all];
};

/** The classes of a term in school order, with their counts, rooms and teachers: one query. */
export function classes(reader: Reader, termId: number): ClassInfo[] {
  return reader
    .all<Omit<ClassInfo, 'expected'> & { rostered: 0 | 1 }>(
      `SELECT class.id, class.code, class.grade, class.number, class.expected AS expectedCount,
              class.room_id AS roomId, room.name AS roomName, room.floor, room.building,
              class.teacher_id AS teacherId, staff.name AS teacherName, collect_at AS collectAt, counter, rostered, register, pupils AS enrolment
         FROM class JOIN enrolment ON class_id = class.id
         LEFT JOIN room ON room.id = class.room_id
         LEFT JOIN staff ON staff.id = class.teacher_id
        WHERE class.term_id = ?
        ORDER BY class.grade, class.number`,
      termId,
    )
    .map(({ rostered, ...row }) => ({ ...row, expected: rostered === 0 }));
}

/** Boys and girls of each class of a term, by class id. Apart from `classes`, as it has to look at every pupil. */
export function sexes(reader: Reader, termId: number): Map<number, BySex> {
  const rows = reader.all<BySex & { classId: number }>(
    `SELECT placement.class_id AS classId, CASE WHEN count(student.sex) > 0 THEN count(CASE WHEN student.sex = '男' THEN 1 END) END AS boys,
            CASE WHEN count(student.sex) > 0 THEN count(CASE WHEN student.sex = '女' THEN 1 END) END AS girls
       FROM placement JOIN student ON student.id = placement.student_id
      WHERE placement.term_id = ? AND placement.state IN ('present', 'guest')
      GROUP BY placement.class_id`,
    termId,
  );
  return new Map(rows.map(({ classId, boys, girls }) => [classId, { boys, girls }]));
}

/** The class of a code ('3-2'). @throws Refusal 66 naming the classes of that grade when there is none */
export function classByCode(reader: Reader, termId: number, code: string): ClassInfo {
  const all = classes(reader, termId);
  const found = all.find((c) => c.code === code);
  if (found) return found;
  const { grade } = splitClassCode(code);
  const near = all.filter((c) => c.grade === grade).map((c) => c.code);
  return refuse(EXIT.noInput, 'class-unknown', { class: code, known: near.join(' ') });
}

/**
 * One pupil is not a roster: beside an expected count they would become the whole class.
 * @throws Refusal 2 while the class has only an expected count
 */
export function refuseWithoutRoster(found: ClassInfo): void {
  if (!found.expected || found.expectedCount === null) return;
  refuse(EXIT.usage, 'class-without-roster', { class: found.code, expected: found.expectedCount });
}

/** What may be said of a class when it is added or edited; undefined leaves it, null empties it. */
export interface ClassFacts {
  expected?: number | null;
  roomId?: number | null;
  teacherId?: number | null;
  cohort?: number | null;
  collectAt?: string | null;
  counter?: number | null;
}

/** Adds a class. @throws Refusal 2 when it is there already */
export function addClass(tx: Writer, termId: number, code: string, facts: ClassFacts = {}): number {
  const { grade, number } = splitClassCode(code);
  if (tx.get('SELECT 1 FROM class WHERE term_id = ? AND code = ?', termId, code)) {
    refuse(EXIT.usage, 'class-there', { class: code });
  }
  return insert(tx, 'class', { termId, code, grade, number, ...facts });
}

/** Changes what is given of a class. */
export function editClass(tx: Writer, id: number, facts: ClassFacts): void {
  update(tx, 'class', id, facts);
}

/** Removes a class that nobody is in, nothing was handed to and nothing else names. @throws Refusal 1 with the reason */
export function removeClass(tx: Writer, found: Pick<ClassInfo, 'id' | 'code'>): void {
  const { pupils, lines } = tx.get<{ pupils: number; lines: number }>(
    `SELECT (SELECT count(*) FROM placement WHERE class_id = class.id) AS pupils,
            (SELECT count(*) FROM line WHERE recipient_kind = 'class' AND recipient_id = class.id) AS lines
       FROM class WHERE id = ?`,
    found.id,
  )!;
  const inUse = () => refuse(EXIT.no, 'class-in-use', { class: found.code, pupils, lines });
  // Lines name their recipient without a foreign key.
  if (lines > 0) inUse();
  deleteUnused(tx, 'class', found.id, inUse);
}
