import type { Reader, Writer } from '../../store/reader.ts';
import type { Term } from './term.ts';

/** A class of the old term and what becomes of it. */
export interface Promotion {
  fromId: number;
  from: string;
  /** Code in the new term; null: it leaves school. */
  to: string | null;
  pupils: number;
}

/** What carrying the school over would do. Classes are promoted once a year, between autumn terms of different years. */
export interface Rollover {
  promoted: Promotion[];
  leaving: Promotion[];
  /** Classes of new pupils to begin with, without pupils yet. */
  beginning: { code: string; expected: number | null }[];
}

/** Compulsory schooling ends with grade 9: who is in 高一 (grade 10) is decided by 中考, in a school that has both as anywhere. */
const COMPULSORY = 9;

/**
 * Carries classes into the next term: within a school year as they are; into a new one a grade higher. The highest grade and 初三
 * leave, and the first grade and 高一 begin anew with as many classes as they had.
 * @param expected pupils expected in each class of new pupils, if anyone knows
 */
export function planRollover(
  classes: readonly { id: number; code: string; grade: number; number: number; pupils: number }[],
  from: Pick<Term, 'year'>,
  to: Pick<Term, 'year'>,
  expected: number | null,
): Rollover {
  const years = to.year - from.year;
  const highest = Math.max(0, ...classes.map((c) => c.grade));
  const lowest = Math.min(...classes.map((c) => c.grade));
  const all = classes.map((c): Promotion => {
    const grade = c.grade + years;
    const leaves = grade > highest || (c.grade <= COMPULSORY && grade > COMPULSORY);
    return { fromId: c.id, from: c.code, to: leaves ? null : `${grade}-${c.number}`, pupils: c.pupils };
  });
  const first = years > 0 ? classes.filter((c) => c.grade === lowest || c.grade === COMPULSORY + 1) : [];
  return {
    promoted: all.filter((p) => p.to !== null),
    leaving: all.filter((p) => p.to === null),
    beginning: first.map((c) => ({ code: c.code, expected })),
  };
}

/** The classes of a term with the pupils that would go along: everyone who has not left; where nobody is named, as many as there are said to be. */
export function classesToCarry(
  reader: Reader,
  termId: number,
): { id: number; code: string; grade: number; number: number; pupils: number }[] {
  return reader.all(
    `SELECT class.id, code, grade, number, CASE rostered WHEN 1 THEN register ELSE pupils END AS pupils FROM class JOIN enrolment ON class_id = class.id
      WHERE class.term_id = ? ORDER BY grade, number`,
    termId,
  );
}

/**
 * Writes the new term's classes, with their rooms, teachers and pupils. What the new term has already (a roster read
 * earlier) is left as it is. A class that begins has its expected count and no room.
 */
export function applyRollover(tx: Writer, plan: Rollover, fromId: number, toId: number): void {
  const rows = JSON.stringify(plan.promoted.map((p) => ({ from: p.fromId, to: p.to })));
  tx.run(
    `INSERT INTO class (term_id, code, grade, number, cohort, expected, room_id, teacher_id)
     SELECT ?, j.value ->> 'to', CAST(j.value ->> 'to' AS INTEGER), class.number, class.cohort, class.expected,
            class.room_id, class.teacher_id
       FROM json_each(?) AS j JOIN class ON class.id = j.value ->> 'from'
      WHERE true ON CONFLICT (term_id, code) DO NOTHING`,
    toId,
    rows,
  );
  tx.run(
    `INSERT INTO placement (student_id, term_id, class_id, state, seq)
     SELECT placement.student_id, ?, target.id, placement.state, placement.seq
       FROM json_each(?) AS j
       JOIN placement ON placement.class_id = j.value ->> 'from' AND placement.state <> 'left' AND placement.term_id = ?
       JOIN class AS target ON target.term_id = ? AND target.code = j.value ->> 'to'
      WHERE true ON CONFLICT (student_id, term_id) DO NOTHING`,
    toId,
    rows,
    fromId,
    toId,
  );
  tx.run(
    `INSERT INTO class (term_id, code, grade, number, expected)
     SELECT ?, j.value ->> 'code', CAST(j.value ->> 'code' AS INTEGER),
            CAST(substr(j.value ->> 'code', instr(j.value ->> 'code', '-') + 1) AS INTEGER), j.value ->> 'expected'
       FROM json_each(?) AS j WHERE true ON CONFLICT (term_id, code) DO NOTHING`,
    toId,
    JSON.stringify(plan.beginning),
  );
}
