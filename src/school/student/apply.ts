import { changesOf, emptyOutcome, OLDER } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { addAll } from '../../intake/kind.ts';
import type { Writer } from '../../store/reader.ts';
import { insert, update } from '../../store/rows.ts';
import { removedRows, Told } from '../../store/told.ts';
import { problem } from '../../words/problem.ts';
import { addReadClass, classesByCode, type StoredClass } from '../class/stored.ts';
import { noteClassTeachers } from './class-teacher.ts';
import { loneClasses, repeated, Shaken, Strangers } from './mass.ts';
import type { RosterRow } from './row.ts';
import { type StoredPupil, StoredPupils } from './stored.ts';
import { nameKey } from './student.ts';

/**
 * Writes the rows of a roster into the school file: classes that are new, pupils matched by number, else by name within their
 * class. Only differences are written. A pupil found in another class has moved.
 */
export function applyRoster(tx: Writer, rows: ReadRow<RosterRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const told = { person: new Told(tx, 'student'), place: new Told(tx, 'placement') };
  const known = new StoredPupils(tx, ctx.term.id, told);
  const takesOlder = ctx.answers.get(OLDER) === 'take';
  const classes = classesByCode(tx, ctx.term.id);
  const removed = new Removed(tx);
  const before = enrolments(tx, ctx.term.id);
  const matched = new Set<number>();
  const shaken = new Shaken();
  const strangers = new Strangers();
  const fresh: ReadRow<RosterRow>[] = [];
  addAll(outcome.questions, loneClasses(rows, new Set(classes.keys()), ctx));
  for (const read of rows) {
    const { row } = read;
    const pupil = known.find(row, matched);
    if (pupil) matched.add(pupil.id);
    strangers.add(row.class.code, pupil === undefined);
    if (pupil?.classCode && !takesOlder && !classes.has(row.class.code) && known.wasSo(pupil, row)) {
      // Of a class that a person has since made part of another.
      outcome.unchanged++;
      const [from, to] = [pupil.classCode, row.class.code];
      outcome.older.push({ class: to, what: row.name, field: 'classId', from, to });
      continue;
    }
    const there = classes.get(row.class.code) ?? addReadClass(tx, ctx.term.id, row.class, ctx.term.year);
    classes.set(row.class.code, there);
    if (pupil?.placementId) change(tx, pupil, row, there, told, shaken, ctx, outcome);
    else if (!pupil && !takesOlder && removed.has(row, there)) {
      outcome.unchanged++;
      const named = { class: row.class.code, what: row.name };
      outcome.older.push({ ...named, field: 'state', from: 'removed', to: row.state });
    } else {
      if (!pupil) fresh.push(read);
      add(tx, pupil, row, there, ctx, outcome);
    }
  }
  addAll(outcome.questions, repeated(fresh, ctx));
  noteClassTeachers(tx, rows, classes);
  missing(tx, rows, known, matched, shaken, ctx, outcome);
  addAll(outcome.questions, shaken.question(before, rows[0]?.file ?? '', ctx));
  const leftOut = new Set(outcome.missing.map((one) => one.class ?? ''));
  addAll(outcome.questions, strangers.question(leftOut, rows[0]?.file ?? '', ctx));
  const rostered = rows.some(({ row }) => before.has(row.class.code));
  tellOfEarlier(rows[0]?.file ?? '', rostered, ctx, outcome);
  const after = enrolments(tx, ctx.term.id);
  for (const code of new Set(rows.map(({ row }) => row.class.code))) {
    const expected = classes.get(code)?.expected;
    const roster = after.get(code) ?? 0;
    if (expected == null || before.has(code) || expected === roster) continue;
    outcome.remarks.push(problem('roster-differs-expected', { class: code, roster, expected }));
  }
  return outcome;
}

/** A roster of last autumn is as good as any where there is none, and is told; it does not change one that is there. */
function tellOfEarlier(
  file: string,
  rostered: boolean,
  ctx: ApplyContext,
  outcome: ReturnType<typeof emptyOutcome>,
): void {
  const named = ctx.earlier?.(file);
  // Who stands on another line of the list is no other pupil.
  const changes = outcome.added + outcome.changes.filter(({ field }) => field !== 'seq').length;
  if (named === undefined || changes === 0) return;
  const args = { named, term: ctx.term.code, changes, file };
  if (rostered) outcome.problems.push(problem('roster-earlier', args, { at: { file } }));
  else outcome.remarks.push(problem('roster-of-earlier', args, { at: { file } }));
}

/** Pupils whom a person took off the list as entered by mistake. */
class Removed {
  private readonly keys: ReadonlySet<string>;

  constructor(tx: Writer) {
    const places = removedRows<{ student_id: number; class_id: number }>(tx, 'placement');
    const pupils = removedRows<{ id: number; number: string | null; name: string }>(tx, 'student');
    const keys = pupils.flatMap(({ id, number, name, entry }) =>
      places
        .filter((place) => place.student_id === id && place.entry === entry)
        .map((place) => number ?? `${place.class_id}|${nameKey(name)}`),
    );
    this.keys = new Set(keys);
  }

  has(row: RosterRow, there: StoredClass): boolean {
    return this.keys.has(row.number ?? `${there.id}|${nameKey(row.name)}`);
  }
}

function add(
  tx: Writer,
  pupil: StoredPupil | undefined,
  row: RosterRow,
  there: StoredClass,
  ctx: ApplyContext,
  outcome: Outcome,
): void {
  const { number, name, sex, note, state, seq } = row;
  const studentId = pupil?.id ?? insert(tx, 'student', { number, name, sex, note });
  insert(tx, 'placement', { studentId, termId: ctx.term.id, classId: there.id, state, seq });
  outcome.added++;
}

function change(
  tx: Writer,
  pupil: StoredPupil,
  row: RosterRow,
  there: StoredClass,
  told: { person: Told; place: Told },
  shaken: Shaken,
  ctx: ApplyContext,
  outcome: Outcome,
): void {
  const { number, name, sex, note } = row;
  const noting = { class: row.class.code, what: row.name, ctx, outcome };
  const person = changesOf(pupil, { number, name, sex, note }, { ...noting, told: told.person });
  if (person) update(tx, 'student', pupil.id, person);
  const placed = { id: pupil.placementId!, classId: pupil.classId, state: pupil.state, seq: pupil.seq };
  const codes = new Map([
    [pupil.classId, pupil.classCode ?? ''],
    [there.id, row.class.code],
  ]);
  const show = (field: string, value: unknown) =>
    field === 'classId' ? (codes.get(value as number) ?? '') : String(value ?? '');
  const { state, seq } = row;
  const place = changesOf(
    placed,
    // A place in the list of another class than the pupil is left in says nothing.
    { classId: there.id, state, ...(isOlder(told.place, placed.id, there, ctx) ? {} : { seq }) },
    { ...noting, told: told.place, show },
  );
  if (place) update(tx, 'placement', placed.id, place);
  // Who has left by the list has left as by `student out`: what becomes of the books is told with it.
  const leaves = place?.state === 'left';
  if (leaves) transfer(tx, pupil, 'out', null, ctx);
  else if (place?.classId) transfer(tx, pupil, 'move', there.id, ctx);
  if (person?.name !== undefined || place?.classId || leaves) shaken.add(pupil.classCode);
  if (person || place) outcome.changed++;
  else outcome.unchanged++;
}

/** Whether a person moved the pupil out of that class since. */
const isOlder = (told: Told, placementId: number, there: StoredClass, ctx: ApplyContext) =>
  ctx.answers.get(OLDER) !== 'take' && told.from(placementId, 'classId', there.id);

/** Pupils of the classes in this file that no row of any file of this import names. */
function missing(
  tx: Writer,
  rows: ReadRow<RosterRow>[],
  known: StoredPupils,
  matched: ReadonlySet<number>,
  shaken: Shaken,
  ctx: ApplyContext,
  outcome: ReturnType<typeof emptyOutcome>,
): void {
  const spoken = new Set(rows.map(({ row }) => row.class.code));
  const all = ctx.allRows as readonly ReadRow<RosterRow>[];
  // Who came in since the list was made cannot be on it.
  const cameIn = new Set(
    tx
      .all<{ id: number }>(
        "SELECT student_id AS id FROM transfer WHERE term_id = ? AND kind = 'in'",
        ctx.term.id,
      )
      .map(({ id }) => id),
  );
  const named = new Set(all.map(({ row }) => row.number ?? `${row.class.code}|${nameKey(row.name)}`));
  for (const pupil of known.all) {
    if (pupil.classCode === null || !spoken.has(pupil.classCode) || matched.has(pupil.id)) continue;
    if (pupil.state === 'left') continue;
    if ((pupil.number && named.has(pupil.number)) || named.has(`${pupil.classCode}|${nameKey(pupil.name)}`))
      continue;
    const gone = { class: pupil.classCode, what: pupil.name };
    if (ctx.missing === 'leave' && cameIn.has(pupil.id) && ctx.answers.get(OLDER) !== 'take') {
      outcome.older.push({ ...gone, field: 'state', from: pupil.state ?? '', to: '' });
      continue;
    }
    outcome.missing.push({ id: pupil.id, ...gone });
    if (ctx.missing === 'keep') continue;
    update(tx, 'placement', pupil.placementId!, { state: 'left' });
    transfer(tx, pupil, 'out', null, ctx);
    shaken.add(pupil.classCode);
    outcome.changed++;
    outcome.changes.push({ ...gone, field: 'state', from: pupil.state ?? '', to: 'left' });
  }
}

function transfer(
  tx: Writer,
  pupil: StoredPupil,
  kind: 'out' | 'move',
  toClassId: number | null,
  ctx: ApplyContext,
): void {
  tx.run(
    `INSERT INTO transfer (student_id, term_id, kind, date, from_class_id, to_class_id)
     SELECT ?, ?, ?, ?, id, ? FROM class WHERE term_id = ? AND code = ?`,
    pupil.id,
    ctx.term.id,
    kind,
    ctx.today,
    toClassId,
    ctx.term.id,
    pupil.classCode,
  );
}

/** Pupils present by class code, of classes that have a roster. */
function enrolments(tx: Writer, termId: number): Map<string, number> {
  const rows = tx.all<{ code: string; count: number }>(
    'SELECT code, pupils AS count FROM enrolment JOIN class ON class.id = class_id WHERE class.term_id = ? AND rostered',
    termId,
  );
  return new Map(rows.map((row) => [row.code, row.count]));
}
