import type { Reader, Writer } from '../../store/reader.ts';
import { columns, insert } from '../../store/rows.ts';
import { EXIT, refuse } from '../../words/problem.ts';
import { addStudent, type NewStudent } from './store.ts';
import type { Student } from './student.ts';

/** What becomes of the books a pupil already has: 带走, 退回, 随转. */
export const BOOKS = ['kept', 'returned', 'moved'] as const;
export type Books = (typeof BOOKS)[number];

/** A row of table transfer. `books` is null before hand-out. */
export interface Transfer {
  id: number;
  studentId: number;
  termId: number;
  kind: 'in' | 'out' | 'move';
  date: string;
  fromClassId: number | null;
  toClassId: number | null;
  books: Books | null;
  note: string | null;
}

/** What one transfer did with the copies of one title. */
export interface MovedCopy {
  itemId: number;
  copies: number;
  books: Books;
}

/** Copies that left a class with a pupil (`kept`), into another class where he took them along (`moved`). 退回 is a put back (TK). */
export interface TransferEffect extends MovedCopy {
  fromClassId: number | null;
  toClassId: number | null;
}

/** What the transfers of a term changed of what classes hold, oldest first. */
export function transferEffects(reader: Reader, termId: number): TransferEffect[] {
  return reader.all<TransferEffect>(
    `SELECT from_class_id AS fromClassId, to_class_id AS toClassId, item_id AS itemId, copies, own.books
       FROM transfer JOIN transfer_copy AS own ON own.transfer_id = transfer.id
      WHERE term_id = ? AND own.books IN ('kept', 'moved') ORDER BY date, own.id`,
    termId,
  );
}

/** Notes what becomes of each title that the pupil had. */
export function noteCopies(tx: Writer, transferId: number, copies: readonly MovedCopy[]): void {
  for (const { itemId, copies: n, books } of copies)
    if (n > 0) insert(tx, 'transfer_copy', { transferId, itemId, copies: n, books });
}

/** Transfers of a term, newest first; of one pupil when given. */
export function transfers(reader: Reader, termId: number, studentId?: number): Transfer[] {
  return reader.all<Transfer>(
    `SELECT ${columns('transfer', 'id studentId termId kind date fromClassId toClassId books note')} FROM transfer
      WHERE term_id = ? AND (? IS NULL OR student_id = ?) ORDER BY date DESC, id DESC`,
    termId,
    studentId ?? null,
    studentId ?? null,
  );
}

/**
 * What can become of the books: nothing before hand-out; a leaver keeps or returns them; a pupil who changes class
 * takes them along within the grade, else returns them (another grade has other titles).
 */
export function bookChoices(kind: 'out' | 'move', handedOut: boolean, sameGrade: boolean): Books[] {
  if (!handedOut) return [];
  if (kind === 'out') return ['kept', 'returned'];
  return sameGrade ? ['moved', 'returned'] : ['returned', 'kept'];
}

export interface TransferFacts {
  date: string;
  books?: Books | null;
  note?: string | null;
}

/** 转入: a new pupil in a class, who needs every title of it. */
export function transferIn(
  tx: Writer,
  termId: number,
  classId: number,
  student: NewStudent,
  facts: TransferFacts & { state?: 'present' | 'guest' },
): number {
  const id = addStudent(tx, termId, classId, student, { state: facts.state, since: facts.date });
  const { date, note } = facts;
  insert(tx, 'transfer', { studentId: id, termId, kind: 'in', toClassId: classId, date, note });
  return id;
}

/** 转出: the pupil stays on the list as 转出. @returns the transfer. @throws Refusal 2 when the pupil has left already */
export function transferOut(tx: Writer, termId: number, student: Student, facts: TransferFacts): number {
  if (student.state === 'left') refuse(EXIT.usage, 'student-left', { name: student.name });
  tx.run(
    `UPDATE placement SET state = 'left', since = ? WHERE student_id = ? AND term_id = ?`,
    facts.date,
    student.id,
    termId,
  );
  const moving = { studentId: student.id, termId, kind: 'out', fromClassId: student.classId };
  return insert(tx, 'transfer', { ...moving, ...facts });
}

/** 转班: from one class to another, last on its roster. @returns the transfer. @throws Refusal 2 when the pupil has left or is there already */
export function transferMove(
  tx: Writer,
  termId: number,
  student: Student,
  toClassId: number,
  facts: TransferFacts,
): number {
  if (student.state === 'left') refuse(EXIT.usage, 'student-left', { name: student.name });
  if (student.classId === toClassId) {
    refuse(EXIT.usage, 'student-there-already', { name: student.name, class: student.classCode });
  }
  tx.run(
    `UPDATE placement SET class_id = ?, since = ?, seq = (SELECT coalesce(max(seq), 0) + 1 FROM placement WHERE class_id = ?)
      WHERE student_id = ? AND term_id = ?`,
    toClassId,
    facts.date,
    toClassId,
    student.id,
    termId,
  );
  const classes = { fromClassId: student.classId, toClassId };
  return insert(tx, 'transfer', { studentId: student.id, termId, kind: 'move', ...classes, ...facts });
}
