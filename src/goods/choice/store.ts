import type { Reader, Writer } from '../../store/reader.ts';
import { insert, put } from '../../store/rows.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import type { Standard } from '../need/standard.ts';
import { removeStandard, setStandard, standards } from '../need/standard.ts';
import { bySize, type ClassChoice, type ClassDue, duesOf } from './choice.ts';

/** What pupils who are here chose, a class and an item a row. A pupil who changes class takes it along. */
const NAMED = `SELECT class_id, item_id, sum(quantity) AS quantity FROM choice
   JOIN placement USING (student_id, term_id) WHERE term_id = ? AND state IN ('present', 'guest') GROUP BY class_id, item_id`;

/** What pupils chose, as standards of their class alone. */
export function chosenByPupils(reader: Reader, termId: number): Standard[] {
  const rows = reader.all<{ classId: number; itemId: number; quantity: number }>(
    `SELECT class_id AS classId, item_id AS itemId, quantity FROM (${NAMED})`,
    termId,
  );
  const usual = {
    id: 0,
    termId,
    grades: '',
    roomKind: null,
    departmentId: null,
    per: 1,
    lasting: 0,
    months: null,
    note: null,
  };
  return rows.map((row) => ({ ...usual, ...row, scope: 'class' }) as Standard);
}

/** What classes ordered, by thing, class and size. */
export function classChoices(reader: Reader, termId: number): ClassChoice[] {
  return reader
    .all<ClassChoice>(
      `SELECT class_id AS classId, class.code AS classCode, item.id AS itemId, item.name, item.spec, item.unit,
              item.price_fen AS priceFen, sum(quantity) AS quantity, sum(named) AS named
         FROM (SELECT class_id, item_id, quantity, 0 AS named FROM standard
                WHERE term_id = ? AND class_id IS NOT NULL AND quantity > 0
               UNION ALL SELECT class_id, item_id, quantity, quantity FROM (${NAMED})) AS chosen
         JOIN class ON class.id = class_id JOIN item ON item.id = item_id
        WHERE item.kind NOT IN ('book', 'guide')
        GROUP BY class_id, item_id ORDER BY item.name, class.grade, class.number`,
      termId,
      termId,
    )
    .sort((a, b) => (a.name === b.name && a.classId === b.classId ? bySize(a.spec, b.spec) : 0));
}

/** What a pupil chose, as a list has it. */
export interface PupilChoice {
  classId: number;
  student: string;
  name: string;
  spec: string;
  quantity: number;
}

/** What each pupil who is here chose, in the order of the roster. */
export function pupilChoices(reader: Reader, termId: number): PupilChoice[] {
  return reader.all(
    `SELECT class_id AS classId, student.name AS student, item.name, item.spec, quantity
       FROM choice JOIN placement USING (student_id, term_id) JOIN class ON class.id = class_id
       JOIN student ON student.id = student_id JOIN item ON item.id = item_id
      WHERE choice.term_id = ? AND state IN ('present', 'guest')
      ORDER BY class.grade, class.number, placement.seq IS NULL, placement.seq, student.id, item.name, item.spec`,
    termId,
  );
}

export function classDues(reader: Reader, termId: number): ClassDue[] {
  const paid = reader.all<ClassDue>(
    `SELECT class_id AS classId, class.code AS classCode, payment.name, sum(fen) AS paidFen
       FROM payment JOIN class ON class.id = class_id WHERE payment.term_id = ?
      GROUP BY class_id, payment.name ORDER BY payment.name, class.grade, class.number`,
    termId,
  );
  return duesOf(classChoices(reader, termId), paid);
}

/** Sets how many a class orders of an item. @throws Refusal 2 where its pupils' own choices are known */
export function setClassChoice(
  tx: Writer,
  termId: number,
  cls: { id: number; code: string },
  item: { id: number; name: string },
  quantity: number,
): 'added' | 'changed' | 'unchanged' {
  if (namedOf(tx, termId, cls.id, item.name).length > 0)
    refuse(EXIT.usage, 'choice-by-pupil', { class: cls.code, name: item.name });
  const there = standards(tx, termId, item.id).find((one) => one.classId === cls.id);
  if (quantity === 0 && there) removeStandard(tx, there.id);
  if (quantity === 0) return there ? 'changed' : 'unchanged';
  return setStandard(tx, { termId, itemId: item.id, scope: 'class', classId: cls.id, quantity });
}

/** Notes what a pupil chose of a thing, instead of the size chosen before and of what the class had said for all. */
export function choose(
  tx: Writer,
  termId: number,
  pupil: { id: number; classId: number },
  item: { id: number; name: string },
  quantity: number,
): 'added' | 'changed' | 'unchanged' {
  for (const one of standards(tx, termId))
    if (one.classId === pupil.classId && isCalled(tx, one.itemId, item.name)) removeStandard(tx, one.id);
  const before = tx.all<{ id: number; itemId: number; quantity: number }>(
    `SELECT choice.id, item_id AS itemId, quantity FROM choice JOIN item ON item.id = item_id
      WHERE term_id = ? AND student_id = ? AND item.name = ?`,
    termId,
    pupil.id,
    item.name,
  );
  const [same] = before.filter((one) => one.itemId === item.id);
  if (before.length === 1 && same?.quantity === quantity) return 'unchanged';
  for (const one of before)
    if (one !== same || quantity === 0) tx.run('DELETE FROM choice WHERE id = ?', one.id);
  if (quantity > 0)
    put(tx, 'choice', ['term_id', 'student_id', 'item_id'], {
      termId,
      studentId: pupil.id,
      itemId: item.id,
      quantity,
    });
  return before.length > 0 ? 'changed' : 'added';
}

/** Books money that a class (or one pupil of it) paid for a thing; less than nothing is paid back. */
export function pay(
  tx: Writer,
  payment: { termId: number; classId: number; studentId?: number; name: string; fen: number; paidOn: string },
): void {
  insert(tx, 'payment', payment);
}

/** What a pupil has paid for a thing. */
export function paidBy(reader: Reader, termId: number, studentId: number, name: string): number {
  return reader.get<{ fen: number }>(
    'SELECT coalesce(sum(fen), 0) AS fen FROM payment WHERE term_id = ? AND student_id = ? AND name = ?',
    termId,
    studentId,
    name,
  )!.fen;
}

const isCalled = (reader: Reader, itemId: number, name: string): boolean =>
  reader.get('SELECT 1 FROM item WHERE id = ? AND name = ?', itemId, name) !== undefined;

const namedOf = (reader: Reader, termId: number, classId: number, name: string) =>
  reader.all(
    `SELECT 1 FROM (${NAMED}) JOIN item ON item.id = item_id WHERE class_id = ? AND item.name = ?`,
    termId,
    classId,
    name,
  );
