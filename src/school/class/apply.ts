import { emptyOutcome, OLDER } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import type { Writer } from '../../store/reader.ts';
import { insert } from '../../store/rows.ts';
import { Told } from '../../store/told.ts';
import { problem } from '../../words/problem.ts';
import { activeByName } from '../staff/store.ts';
import type { ClassInfo } from './class.ts';
import { className } from './name.ts';
import type { ClassRow } from './row.ts';
import { sizesShaken } from './sizes.ts';
import { type ClassFacts, classes, editClass } from './store.ts';
import { addReadClass } from './stored.ts';

interface Named {
  id: number;
  name: string;
}

/**
 * Writes the classes of a list into the school file. A roster goes before its counts. Teachers and rooms that are not known yet are
 * added by their names; the lists of staff and rooms, which are read later, say the rest of them.
 */
export function applyClasses(tx: Writer, rows: ReadRow<ClassRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const known = new Map(classes(tx, ctx.term.id).map((one) => [one.code, one]));
  const staff = activeByName(tx);
  const rooms = tx.all<Named>('SELECT id, name FROM room');
  const told = new Told(tx, 'class');
  const seen = new Set<string>();
  outcome.questions.push(...sizesShaken(rows, known, ctx));
  for (const read of rows) {
    const { row } = read;
    const { code } = row.class;
    const name = className(code);
    if (seen.has(code)) {
      outcome.problems.push(
        problem('class-repeated', { class: name }, { at: placeOf(read, 'class'), value: name }),
      );
      continue;
    }
    seen.add(code);
    const before = known.get(code);
    const id = before?.id ?? addReadClass(tx, ctx.term.id, row.class, ctx.term.year).id;
    const facts: ClassFacts = {};
    const older = (
      field: string,
      column: string,
      value: unknown,
      from: string | number | null | undefined,
      to: string | number,
    ) => {
      if (!before || ctx.answers.get(OLDER) === 'take' || !told.from(before.id, column, value)) return false;
      outcome.older.push({ class: code, what: '', field, from: String(from ?? ''), to: String(to) });
      return true;
    };
    const differs = (field: string, from: string | number | null | undefined, to: string | number) => {
      if (from !== null && from !== undefined)
        outcome.changes.push({ class: code, what: '', field, from: String(from), to: String(to) });
    };
    if (
      row.count !== undefined &&
      row.count !== before?.expectedCount &&
      !older('count', 'expected', row.count, before?.expectedCount, row.count)
    ) {
      facts.expected = row.count;
      differs('count', before?.expectedCount, row.count);
    }
    if (before && !before.expected && row.count !== undefined && row.count !== before.enrolment) {
      const args = { class: name, roster: before.enrolment, expected: row.count };
      outcome.remarks.push(problem('roster-differs-expected', args));
    }
    if (row.room !== undefined && row.room !== before?.roomName) {
      const id = roomId(row.room);
      if (!older('room', 'roomId', id, before?.roomName, row.room)) {
        facts.roomId = id;
        differs('room', before?.roomName, row.room);
      }
    }
    if (row.teacher !== undefined && row.teacher !== before?.teacherName) {
      const id = teacherId(row.teacher, read);
      if (id !== undefined && !older('teacher', 'teacherId', id, before?.teacherName, row.teacher)) {
        facts.teacherId = id;
        differs('teacher', before?.teacherName, row.teacher);
      }
    }
    editClass(tx, id, facts);
    if (!before) outcome.added++;
    else outcome[Object.values(facts).some((fact) => fact !== undefined) ? 'changed' : 'unchanged']++;
  }
  return outcome;

  function roomId(name: string): ClassInfo['id'] {
    const there = rooms.find((room) => room.name === name);
    if (there) return there.id;
    const id = insert(tx, 'room', { name, kind: 'classroom' });
    rooms.push({ id, name });
    return id;
  }

  /** Undefined where several have that name. */
  function teacherId(name: string, read: ReadRow<ClassRow>): number | undefined {
    const found = staff.all(name);
    if (found.length > 1) {
      const args = { name, count: found.length };
      outcome.problems.push(problem('staff-name-ambiguous', args, { at: placeOf(read, 'teacher') }));
      return undefined;
    }
    if (found[0]) return found[0].id;
    const id = insert(tx, 'staff', { name, post: '教师' });
    staff.add({ id, name, alsoCalled: null, number: null, state: 'active' });
    return id;
  }
}
