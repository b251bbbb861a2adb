import { TYPERS } from '../../intake/evidence/typers.ts';
import type { ApplyContext, Kind, Outcome, ReadRow } from '../../intake/kind.ts';
import { dateCell } from '../../intake/parse/date.ts';
import { namesIn, words } from '../../intake/parse/text.ts';
import { placeOf } from '../../intake/place.ts';
import type { Writer } from '../../store/reader.ts';
import { problem } from '../../words/problem.ts';
import type { DutyRow } from './row.ts';
import { shiftKept } from './row.ts';
import { addDuties, type NewDuty } from './store.ts';

const names = (cell: { text: string }) => ({ value: namesIn(cell.text) });

/** 值班表: a row a day (and shift), several names in one cell; or a column a post. The same file twice adds nothing. */
export const dutyKind: Kind<DutyRow> = {
  name: 'duty',
  title: (w) => w.intake.files.duty,
  names: ['值班表', '值班安排', '值班安排表', '开学值班表', '寒假值班表', '暑假值班表'],
  about: 'people',
  beside: ['weekday', 'weeks', 'phone', 'department', 'period'],
  concepts: { staff: ['duty-staff', 'person'], place: ['spot', 'place', 'room'] },
  order: 80,
  signature: [['date'], ['staff'], ['leader', 'shift', 'place', 'job']],
  fields: [
    { key: 'date', required: true, fillDown: true, parse: (cell, ctx) => dateCell(cell, ctx.term.year) },
    { key: 'shift', parse: words },
    { key: 'leader', fillDown: true, parse: names },
    {
      key: 'staff',
      required: true,
      parse: names,
      // Who leads stands in a row of their own beside the posts.
      fallback: ({ row }) => (row.leader === undefined ? null : { value: [] }),
    },
    { key: 'place', parse: words },
    { key: 'job', parse: words },
  ],
  spread: [
    {
      over: 'place',
      apart: 'leader',
      amount: 'staff',
      like: /./,
      heads: ['building', 'area', 'spot', 'room', 'gate'],
      said: /值班|护校|值守/,
      reads: (cell) => namesIn(cell.text).every((text) => TYPERS.person?.({ value: text, text })),
    },
  ],
  apply,
};

function apply(tx: Writer, rows: ReadRow<DutyRow>[], ctx: ApplyContext): Outcome {
  const out: Outcome = { added: 0, changed: 0, unchanged: 0, changes: [], missing: [], problems: [] };
  const staff = tx.all<{ id: number; name: string; state: string }>('SELECT id, name, state FROM staff');
  const wanted: NewDuty[] = [];
  for (const read of rows) {
    const { row } = read;
    for (const [key, people] of [
      ['leader', row.leader ?? []],
      ['staff', row.staff],
    ] as const) {
      for (const name of people) {
        const found = staff.filter((s) => s.name === name && s.state === 'active');
        if (found.length === 1) {
          wanted.push({
            date: row.date,
            shift: shiftKept(row.shift ?? ''),
            staffId: found[0]!.id,
            place: row.place ?? '',
            job: row.job ?? '',
            leader: key === 'leader' ? 1 : 0,
          });
          continue;
        }
        const at = { at: placeOf(read, key), value: name };
        const left = staff.some((s) => s.name === name && s.state === 'left');
        out.problems.push(
          found.length > 1
            ? problem('owner-several', { name, n: found.length }, at)
            : left
              ? problem('owner-has-left', { name }, at)
              : problem('owner-unknown', { name }, at),
        );
      }
    }
  }
  if (out.problems.length > 0) return out;
  out.added = addDuties(tx, ctx.term.id, wanted);
  out.unchanged = wanted.length - out.added;
  return out;
}
