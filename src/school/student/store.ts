import type { Reader, Value, Writer } from '../../store/reader.ts';
import { insert, update } from '../../store/rows.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { nameKey, type Student, type StudentState } from './student.ts';

export interface StudentFilter {
  classId?: number;
  grade?: number;
  /** Undefined: all but those who left. */
  state?: StudentState;
  /** Every state, also those who left. */
  all?: boolean;
}

const SELECT = `SELECT student.id, student.number, student.name, student.sex, student.note,
       placement.class_id AS classId, class.code AS classCode, placement.state, placement.seq, placement.since
  FROM placement
  JOIN student ON student.id = placement.student_id
  JOIN class ON class.id = placement.class_id`;
const ORDER = `ORDER BY class.grade, class.number, placement.seq IS NULL, placement.seq, student.number, student.id`;

/** Pupils of a term in roster order. */
export function students(reader: Reader, termId: number, filter: StudentFilter = {}): Student[] {
  const where = ['placement.term_id = ?'];
  const params: Value[] = [termId];
  const add = (condition: string, value: Value) => {
    where.push(condition);
    params.push(value);
  };
  if (filter.classId !== undefined) add('placement.class_id = ?', filter.classId);
  if (filter.grade !== undefined) add('class.grade = ?', filter.grade);
  if (filter.state !== undefined) add('placement.state = ?', filter.state);
  else if (!filter.all) where.push(`placement.state <> 'left'`);
  return reader.all<Student>(`${SELECT} WHERE ${where.join(' AND ')} ${ORDER}`, ...params);
}

/** Pupils of a term by any part of the name or number; an exact name or number stands alone. */
export function findStudents(reader: Reader, termId: number, typed: string): Student[] {
  const key = nameKey(typed);
  if (key === '') return [];
  const all = students(reader, termId, { all: true });
  const exact = all.filter((s) => isStudentNamed(s, typed));
  if (exact.length > 0) return exact;
  return all.filter((s) => nameKey(s.name).includes(key) || (s.number ?? '').toLowerCase().includes(key));
}

/** Is this their whole name or number? */
export function isStudentNamed(one: Pick<Student, 'name' | 'number'>, typed: string): boolean {
  const key = nameKey(typed);
  return nameKey(one.name) === key || (one.number ?? '').toLowerCase() === key;
}

export interface NewStudent {
  name: string;
  number?: string | null;
  sex?: '男' | '女' | null;
  note?: string | null;
}

/**
 * Adds a pupil to a class, last on its roster. A pupil known by number from an earlier term is placed again.
 * @throws Refusal 2 when that number is in a class of this term already
 */
export function addStudent(
  tx: Writer,
  termId: number,
  classId: number,
  student: NewStudent,
  placed: { state?: StudentState; since?: string } = {},
): number {
  const known = student.number
    ? tx.get<{ id: number; name: string; code: string | null; state: StudentState | null }>(
        `SELECT student.id, student.name, class.code, placement.state FROM student
           LEFT JOIN placement ON placement.student_id = student.id AND placement.term_id = ?
           LEFT JOIN class ON class.id = placement.class_id
          WHERE student.number = ?`,
        termId,
        student.number,
      )
    : undefined;
  if (known?.code && known.state !== 'left') {
    refuse(EXIT.usage, 'student-number-taken', {
      number: student.number!,
      name: known.name,
      class: known.code,
    });
  }
  if (known && nameKey(known.name) !== nameKey(student.name)) {
    refuse(EXIT.usage, 'student-number-taken', {
      number: student.number!,
      name: known.name,
      class: known.code ?? '—',
    });
  }
  const { name, number, sex, note } = student;
  const id = known?.id ?? insert(tx, 'student', { name, number, sex, note });
  const state = placed.state ?? 'present';
  tx.run(
    `INSERT INTO placement (student_id, term_id, class_id, state, seq, since)
     VALUES (?, ?, ?, ?, (SELECT coalesce(max(seq), 0) + 1 FROM placement WHERE class_id = ?), ?)
     ON CONFLICT (student_id, term_id) DO UPDATE SET
       class_id = excluded.class_id, state = excluded.state, seq = excluded.seq, since = excluded.since`,
    id,
    termId,
    classId,
    state,
    classId,
    placed.since ?? null,
  );
  return id;
}

/** Changes what is given of a pupil; `state` is that of the term. */
export function editStudent(
  tx: Writer,
  termId: number,
  id: number,
  facts: Partial<NewStudent> & { state?: StudentState },
): void {
  const { state, ...own } = facts;
  const { number } = own;
  const taken = number
    ? tx.get<{ name: string }>('SELECT name FROM student WHERE number = ? AND id <> ?', number, id)
    : undefined;
  if (taken) refuse(EXIT.usage, 'student-number-taken', { number: number!, name: taken.name, class: '—' });
  update(tx, 'student', id, own);
  if (state) tx.run('UPDATE placement SET state = ? WHERE student_id = ? AND term_id = ?', state, id, termId);
}

/** Takes a pupil who was entered by mistake out of the term. @throws Refusal 1 when transfers name the pupil */
export function removeStudent(tx: Writer, termId: number, student: Pick<Student, 'id' | 'name'>): void {
  if (tx.get('SELECT 1 FROM transfer WHERE student_id = ? AND term_id = ?', student.id, termId)) {
    refuse(EXIT.no, 'student-in-use', { name: student.name });
  }
  if (tx.get('SELECT 1 FROM payment WHERE student_id = ? AND term_id = ?', student.id, termId))
    refuse(EXIT.no, 'student-paid', { name: student.name });
  tx.run('DELETE FROM choice WHERE student_id = ? AND term_id = ?', student.id, termId);
  tx.run('DELETE FROM placement WHERE student_id = ? AND term_id = ?', student.id, termId);
  tx.run(
    `DELETE FROM student WHERE id = ? AND NOT EXISTS (SELECT 1 FROM placement WHERE student_id = student.id)
       AND NOT EXISTS (SELECT 1 FROM transfer WHERE student_id = student.id)`,
    student.id,
  );
}
