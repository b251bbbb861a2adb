import { changesOf, emptyOutcome, unlikely } from '../../intake/differences.ts';
import { type ApplyContext, addAll, type Outcome, type ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import type { Writer } from '../../store/reader.ts';
import { columns, insert, update } from '../../store/rows.ts';
import { Told } from '../../store/told.ts';
import { problem } from '../../words/problem.ts';
import { readHead } from '../class/head.ts';
import { classesByCode, classUnknown } from '../class/stored.ts';
import { departmentIds } from '../department/names.ts';
import { ByName } from './called.ts';
import type { StaffRow } from './row.ts';
import type { Staff } from './staff.ts';

type Known = Omit<Staff, 'department'>;

/** More of those on a list than this share, and more than these few, get no other department, post or duty at once: union members, party groups. */
const MASS = { share: 0.5, few: 3 };

/** Writes staff into the school file, matched by 工号 (staff number), else by name; class teachers are set on classes that a roster has added. */
export function applyStaff(tx: Writer, rows: ReadRow<StaffRow>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const all = tx.all<Known>(
    `SELECT ${columns('staff', 'id number name alsoCalled departmentId post duty subject phone state')} FROM staff`,
  );
  const departments = departmentIds(tx);
  const names = new Map(all.map((one) => [one.id, one.name]));
  const byNumber = new Map(all.filter((s) => s.number !== null).map((s) => [s.number, s]));
  const byName = new ByName(all);
  const classes = classesByCode(tx, ctx.term.id);
  const told = new Told(tx, 'staff');
  const nameOf = (id: number | null) => names.get(id ?? 0) ?? '';
  const headed = { told: new Told(tx, 'class'), ctx, outcome, nameOf };
  const heads = new Map<string, string>();
  let matched = 0;
  let placedAnew = 0;
  for (const read of rows) {
    const { row } = read;
    const named = byName.all(row.name);
    const same = row.number === undefined ? named : named.filter((s) => s.number === null);
    const known =
      (row.number === undefined ? undefined : byNumber.get(row.number)) ??
      (same.length === 1 ? same[0] : undefined);
    if (!known && same.length > 1) {
      outcome.problems.push(
        problem(
          'staff-name-ambiguous',
          { name: row.name, count: same.length },
          { at: placeOf(read, 'name') },
        ),
      );
      continue;
    }
    const { department, classes: leads, whereabouts: _, unclear: __, ...own } = row;
    const given = {
      ...own,
      departmentId: department === undefined ? undefined : departments.id(department),
    };
    let id: number;
    let touched = false;
    if (known) {
      matched++;
      const was = { ...known };
      id = known.id;
      const show = (field: string, value: unknown) =>
        field === 'departmentId' ? departments.name(value as number | null) : String(value ?? '');
      const change = changesOf(known, given, { what: row.name, told, ctx, outcome, show });
      if (change) {
        update(tx, 'staff', known.id, change);
        // Who has a number now is nobody else of that name.
        Object.assign(known, change);
        touched = true;
        const anew = (['departmentId', 'post', 'duty'] as const).some(
          (key) => was[key] !== null && known[key] !== was[key],
        );
        if (anew) placedAnew++;
      }
    } else id = insert(tx, 'staff', given);
    names.set(id, row.name);
    for (const ref of leads) {
      const there = classes.get(ref.code);
      const first = heads.get(ref.code);
      if (!there) outcome.problems.push(classUnknown(read, read.cells.headOf ? 'headOf' : 'duty', ref.code));
      else if (first !== undefined && first !== row.name) {
        const args = { class: ref.code, first, second: row.name };
        outcome.problems.push(problem('teacher-two-classes', args, { at: placeOf(read, 'duty') }));
      } else if (readHead(tx, there, id, headed) !== 'unchanged') touched = true;
      heads.set(ref.code, row.name);
    }
    if (!known) outcome.added++;
    else if (touched) outcome.changed++;
    else outcome.unchanged++;
  }
  for (const [left, code] of [
    [true, 'staff-gone'],
    [false, 'staff-away'],
  ] as const) {
    const said = rows.filter(({ row }) => row.whereabouts && (row.state === 'left') === left);
    const names = said.map(({ row }) => `${row.name} ${row.whereabouts}`);
    if (said[0]) outcome.remarks.push(problem(code, { names }, { at: placeOf(said[0], 'note') }));
  }
  const unclear = rows.filter(({ row }) => row.unclear);
  if (unclear[0]) {
    const names = unclear.map(({ row }) => `${row.name} ${row.unclear?.join('、')}`);
    const args = { names, teacher: unclear[0].row.name };
    outcome.remarks.push(problem('staff-heads-unclear', args, { at: placeOf(unclear[0], 'duty') }));
  }
  const file = rows[0]?.file ?? '';
  if (placedAnew > MASS.few && placedAnew > matched * MASS.share) {
    const at = { file };
    addAll(
      outcome.questions,
      unlikely(
        ctx,
        `staff-mass:${file}`,
        problem('staff-mass-change', { count: placedAnew, of: matched, file }, { at }),
      ),
    );
  }
  return outcome;
}
