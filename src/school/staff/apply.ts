import { assignments, differences, noOutcome, noteChanges } from '../../intake/differences.ts';
import type { ApplyContext, Outcome, ReadRow } from '../../intake/kind.ts';
import { placeOf } from '../../intake/place.ts';
import type { Writer } from '../../store/reader.ts';
import { problem } from '../../words/problem.ts';
import { classesByCode, classNotKnown } from '../class/known.ts';
import { className } from '../class/name.ts';
import { departmentIds } from './departments.ts';
import type { StaffRow } from './row.ts';

interface Known {
  id: number;
  number: string | null;
  name: string;
  department_id: number | null;
  post: string | null;
  duty: string | null;
  phone: string | null;
  state: 'active' | 'left';
}

/** Brings staff into the school file, matched by 工号, else by name; class teachers are set on classes that a roster has brought. */
export function applyStaff(tx: Writer, rows: ReadRow<StaffRow>[], ctx: ApplyContext): Outcome {
  const outcome = noOutcome();
  const all = tx.all<Known>('SELECT id, number, name, department_id, post, duty, phone, state FROM staff');
  const departments = departmentIds(tx);
  const byNumber = new Map(all.filter((s) => s.number !== null).map((s) => [s.number, s]));
  const byName = new Map<string, Known[]>();
  for (const one of all) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  const classes = classesByCode(tx, ctx.term.id);
  const heads = new Map<string, string>();
  for (const read of rows) {
    const { row } = read;
    const named = byName.get(row.name) ?? [];
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
    const given = {
      number: row.number,
      name: row.name,
      department_id: row.department === undefined ? undefined : departments.id(row.department),
      post: row.post,
      duty: row.duty,
      phone: row.phone,
      state: row.state,
    };
    let id = known?.id;
    let touched = false;
    if (known) {
      const change = differences(known, given);
      if (change) {
        const { sets, values } = assignments(change);
        tx.run(`UPDATE staff SET ${sets} WHERE id = ?`, ...values, known.id);
        noteChanges(outcome, row.name, known, change, (field, value) =>
          field === 'department_id' ? departments.name(value as number | null) : String(value ?? ''),
        );
        // Who has a number now is nobody else of that name.
        Object.assign(known, change);
        touched = true;
      }
    } else {
      id = tx.run(
        'INSERT INTO staff (number, name, department_id, post, duty, phone, state) VALUES (?, ?, ?, ?, ?, ?, ?)',
        given.number ?? null,
        given.name,
        given.department_id ?? null,
        given.post ?? null,
        given.duty ?? null,
        given.phone ?? null,
        given.state ?? 'active',
      ).id;
    }
    for (const ref of row.classes) {
      const there = classes.get(ref.code);
      const first = heads.get(ref.code);
      if (!there) outcome.problems.push(classNotKnown(read, read.cells.headOf ? 'headOf' : 'duty', ref.code));
      else if (first !== undefined && first !== row.name) {
        const args = { class: className(ref.code), first, second: row.name };
        outcome.problems.push(problem('teacher-two-classes', args, { at: placeOf(read, 'duty') }));
      } else if (there.teacherId !== id) {
        tx.run('UPDATE class SET teacher_id = ? WHERE id = ?', id ?? null, there.id);
        if (there.teacherId !== null) {
          const from = all.find((s) => s.id === there.teacherId)?.name ?? '';
          outcome.changes.push({ what: className(ref.code), field: 'headOf', from, to: row.name });
        }
        there.teacherId = id ?? null;
        touched = true;
      }
      heads.set(ref.code, row.name);
    }
    if (!known) outcome.added++;
    else if (touched) outcome.changed++;
    else outcome.unchanged++;
  }
  return outcome;
}
