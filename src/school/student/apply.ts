import { differences, emptyOutcome, noteChanges } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import type { Writer } from '../../store/reader.ts';
import { insert, update } from '../../store/rows.ts';
import { problem } from '../../words/problem.ts';
import { className } from '../class/name.ts';
import { addReadClass, classesByCode, type StoredClass } from '../class/stored.ts';
import type { RosterRow } from './row.ts';
import { type StoredPupil, StoredPupils } from './stored.ts';
import { nameKey } from './student.ts';

/**
 * Writes the rows of a roster into the school file: classes that are new, pupils matched by number, else by name within their
 * class. Only differences are written. A pupil found in another class has moved.
 */
export function applyRoster(tx: Writer, rows: ReadRow<RosterRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const known = new StoredPupils(tx, ctx.term.id);
  const classes = classesByCode(tx, ctx.term.id);
  const told = toldLately(tx, ctx.term.id);
  const before = enrolments(tx, ctx.term.id);
  const matched = new Set<number>();
  for (const read of rows) {
    const { row } = read;
    const there = classes.get(row.class.code) ?? addReadClass(tx, ctx.term.id, row.class, ctx.term.year);
    classes.set(row.class.code, there);
    const pupil = known.find(row, matched);
    if (pupil) matched.add(pupil.id);
    const older = pupil && olderThan(told.get(pupil.id), pupil, row);
    if (older) {
      outcome.unchanged++;
      const args = { name: row.name, class: className(row.class.code) };
      outcome.remarks.push(problem(older, args, { at: placeOf(read, 'name') }));
    } else if (pupil?.placementId) change(tx, pupil, row, there, ctx, outcome);
    else add(tx, pupil, row, there, ctx, outcome);
  }
  missing(tx, rows, known, matched, ctx, outcome);
  const after = enrolments(tx, ctx.term.id);
  for (const code of new Set(rows.map(({ row }) => row.class.code))) {
    const expected = classes.get(code)?.expected;
    const roster = after.get(code) ?? 0;
    if (expected == null || before.has(code) || expected === roster) continue;
    outcome.remarks.push(problem('roster-differs-expected', { class: className(code), roster, expected }));
  }
  return outcome;
}

/** What a person last said of a pupil in this term: taken out of a class, or moved from it. */
interface Told {
  studentId: number;
  kind: 'out' | 'move';
  from: string;
}

/** By pupil. Only what a person said counts, not what an import concluded. */
function toldLately(tx: Writer, termId: number): ReadonlyMap<number, Told> {
  const all = tx.all<Told>(
    `SELECT transfer.student_id AS studentId, transfer.kind, class.code AS "from"
       FROM transfer JOIN class ON class.id = transfer.from_class_id
       JOIN change ON change.tbl = 'transfer' AND change.row_id = transfer.id
       JOIN journal ON journal.id = change.journal_id AND journal.action <> 'import'
      WHERE transfer.term_id = ? ORDER BY transfer.id`,
    termId,
  );
  return new Map(all.map((one) => [one.studentId, one]));
}

/** Whether the row still has a pupil where a person took them out: the list is older than what was said, and does not undo it. */
function olderThan(
  told: Told | undefined,
  pupil: StoredPupil,
  row: RosterRow,
): 'roster-still-has' | 'roster-before-move' | null {
  if (told?.from !== row.class.code) return null;
  if (told.kind === 'out') return pupil.state === 'left' && row.state !== 'left' ? 'roster-still-has' : null;
  return pupil.classCode !== row.class.code ? 'roster-before-move' : null;
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
  ctx: ApplyContext,
  outcome: Outcome,
): void {
  const what = `${className(row.class.code)} ${row.name}`;
  const { number, name, sex, note } = row;
  const person = differences(pupil, { number, name, sex, note });
  if (person) {
    update(tx, 'student', pupil.id, person);
    noteChanges(outcome, what, pupil, person);
  }
  const moved = pupil.classCode !== row.class.code;
  const place = differences(pupil, { state: row.state, seq: row.seq });
  if (moved || place) {
    update(tx, 'placement', pupil.placementId!, { classId: there.id, ...place });
    if (place) noteChanges(outcome, what, pupil, place);
  }
  if (moved) {
    outcome.changes.push({
      what,
      field: 'class',
      from: className(pupil.classCode ?? ''),
      to: className(row.class.code),
    });
    transfer(tx, pupil, 'move', there.id, ctx);
  }
  if (person || place || moved) outcome.changed++;
  else outcome.unchanged++;
}

/** Pupils of the classes in this file that no row of any file of this import names. */
function missing(
  tx: Writer,
  rows: ReadRow<RosterRow>[],
  known: StoredPupils,
  matched: ReadonlySet<number>,
  ctx: ApplyContext,
  outcome: Outcome,
): void {
  const spoken = new Set(rows.map(({ row }) => row.class.code));
  const all = ctx.allRows as readonly ReadRow<RosterRow>[];
  const named = new Set(all.map(({ row }) => row.number ?? `${row.class.code}|${nameKey(row.name)}`));
  for (const pupil of known.all) {
    if (pupil.classCode === null || !spoken.has(pupil.classCode) || matched.has(pupil.id)) continue;
    if (pupil.state === 'left') continue;
    if ((pupil.number && named.has(pupil.number)) || named.has(`${pupil.classCode}|${nameKey(pupil.name)}`))
      continue;
    const what = `${className(pupil.classCode)} ${pupil.name}`;
    outcome.missing.push({ id: pupil.id, what });
    if (ctx.missing === 'keep') continue;
    update(tx, 'placement', pupil.placementId!, { state: 'left' });
    transfer(tx, pupil, 'out', null, ctx);
    outcome.changed++;
    outcome.changes.push({ what, field: 'state', from: pupil.state ?? '', to: 'left' });
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
