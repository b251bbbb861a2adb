import { emptyOutcome } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import { addTo, groupBy } from '../../store/groups.ts';
import type { Writer } from '../../store/reader.ts';
import { insert } from '../../store/rows.ts';
import { Told } from '../../store/told.ts';
import { problem } from '../../words/problem.ts';
import { readHead } from '../class/head.ts';
import { classesByCode, classUnknown, type StoredClass } from '../class/stored.ts';
import { TEACHER_POST } from '../staff/staff.ts';
import { bookSubjects } from '../timetable/apply.ts';
import { People } from '../timetable/people.ts';
import { storedLessons } from '../timetable/store.ts';
import { subjectName } from '../timetable/subject-names.ts';
import type { TeachingRow } from './row.ts';
import { type Teaching, teachingKey, teachings } from './store.ts';

/** Writes who teaches what into the school file, and who heads each class. What a file says of a class's subject is all of it. */
export function applyTeaching(tx: Writer, rows: ReadRow<TeachingRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const classes = classesByCode(tx, ctx.term.id);
  const who = new People(tx);
  const books = bookSubjects(tx, ctx.term.id);
  const heads = new Map<string, string>();
  const wanted = new Map<string, { cls: StoredClass; subject: string; ids: Set<number> }>();
  const strangers = new Map<string, ReadRow<TeachingRow>[]>();
  const told = new Told(tx, 'class');
  const headed = { told, ctx, outcome, nameOf: (id: number | null) => who.nameOf(id) };
  const unknown = new Set<string>();
  const listed = hasStaffList(tx);
  const before = who.count;
  for (const read of rows) {
    const { class: ref, subject, teachers, head } = read.row;
    const cls = classes.get(ref.code);
    if (!cls) {
      if (!unknown.has(ref.code)) outcome.problems.push(classUnknown(read, 'class', ref.code));
      unknown.add(ref.code);
      continue;
    }
    const idOf = (name: string) => {
      const id = who.staff(name) ?? (listed ? null : added(tx, who, name));
      if (id === null) addTo(strangers, name, read);
      return id;
    };
    if (head !== undefined && heads.get(ref.code) !== head) {
      const first = heads.get(ref.code);
      if (first !== undefined) {
        const args = { class: ref.code, first, second: head };
        outcome.problems.push(problem('teacher-two-classes', args, { at: placeOf(read, 'head') }));
        continue;
      }
      heads.set(ref.code, head);
      const id = idOf(head);
      if (id !== null) outcome[readHead(tx, cls, id, headed)]++;
    }
    if (subject === undefined) continue;
    const key = teachingKey(cls.id, subject);
    const own = wanted.get(key) ?? { cls, subject: subjectName(subject, books), ids: new Set<number>() };
    wanted.set(key, own);
    for (const name of teachers) {
      const id = idOf(name);
      if (id !== null) own.ids.add(id);
    }
  }
  if (outcome.problems.length > 0) return outcome;
  const known = groupBy(teachings(tx, ctx.term.id), (one) => teachingKey(one.classId, one.subject));
  for (const [key, { cls, subject, ids }] of wanted) {
    if (ids.size === 0) continue;
    const old = known.get(key) ?? [];
    const same = old.length === ids.size && old.every((one) => ids.has(one.staffId));
    if (!same) replace(tx, cls.id, subject, old, ids);
    outcome[same ? 'unchanged' : old.length === 0 ? 'added' : 'changed']++;
    if (same || old.length === 0) continue;
    const [from, to] = [old.map((one) => one.teacher), [...ids].map((id) => who.nameOf(id))];
    outcome.changes.push({
      class: cls.code,
      what: subject,
      field: 'teacher',
      from: from.join('、'),
      to: to.join('、'),
    });
  }
  if (who.count > before)
    outcome.remarks.push(
      problem('teaching-staff-added', { n: who.count - before }, { at: { file: rows[0]!.file } }),
    );
  if (strangers.size > 0) {
    const [first] = [...strangers.values()].flat();
    const names = [...strangers.keys()].slice(0, NAMED);
    const args = { n: strangers.size, names, more: strangers.size > NAMED ? '……' : '' };
    outcome.remarks.push(problem('teaching-strangers', args, { at: { file: first!.file } }));
  }
  tellOthers(tx, ctx, wanted, outcome);
  return outcome;
}

/** So many strangers are named; all are counted. */
const NAMED = 8;

/** Nobody is known by more than a name: then those who teach are all that is known of the staff, and are added as a list of classes adds them. */
const hasStaffList = (tx: Writer): boolean =>
  tx.get(
    `SELECT 1 FROM staff WHERE state = 'active'
        AND (number IS NOT NULL OR department_id IS NOT NULL OR duty IS NOT NULL OR phone IS NOT NULL)`,
  ) !== undefined;

function added(tx: Writer, who: People, name: string): number {
  const id = insert(tx, 'staff', { name, post: TEACHER_POST });
  who.add({ id, name, number: null });
  return id;
}

function replace(
  tx: Writer,
  classId: number,
  subject: string,
  old: readonly Teaching[],
  ids: ReadonlySet<number>,
) {
  for (const { id, staffId } of old) if (!ids.has(staffId)) tx.run('DELETE FROM teaching WHERE id = ?', id);
  for (const staffId of ids)
    if (!old.some((one) => one.staffId === staffId)) insert(tx, 'teaching', { classId, subject, staffId });
}

/** Lessons for which the timetable names somebody else: it is right of these. */
function tellOthers(
  tx: Writer,
  ctx: ApplyContext,
  wanted: ReadonlyMap<string, { ids: ReadonlySet<number> }>,
  outcome: ReturnType<typeof emptyOutcome>,
): void {
  const others = storedLessons(tx, ctx.term.id).filter(({ classId, subject, teacherId }) => {
    const ids = wanted.get(teachingKey(classId, subject))?.ids;
    return teacherId !== null && ids !== undefined && ids.size > 0 && !ids.has(teacherId);
  });
  const [first] = others;
  if (!first) return;
  const args = {
    n: others.length,
    class: first.classCode,
    subject: first.subject,
    teacher: first.teacher ?? '',
  };
  outcome.remarks.push(problem('teaching-lessons-differ', args));
}
