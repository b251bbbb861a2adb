import { codeTyped, readCode } from '../../goods/ledger/paper-code.ts';
import { emptyOutcome } from '../../intake/differences.ts';
import type {
  ApplyContext,
  Kind,
  Outcome,
  Reading,
  ReadRow,
  SheetCells,
  SheetContext,
} from '../../intake/kind.ts';
import { cellName, placeOf } from '../../intake/place.ts';
import { schoolRow } from '../../school/school.ts';
import { groupBy } from '../../store/groups.ts';
import type { Writer } from '../../store/reader.ts';
import { problem } from '../../words/problem.ts';
import { type Attendee, attend, attendees } from './attendance.ts';
import { gatherings } from './store.ts';

/** Somebody on a sign-in sheet: whether there is a signature, and what was noted of one who has none. */
interface SignIn {
  /** What stands above the table, which names the session. */
  above: string;
  digits: string;
  name: string;
  state: Exclude<Attendee['state'], 'expected'>;
}

const HEADS = { name: /^(姓名|name)$/i, sign: /^(签名|签字|signature)$/i, note: /^(备注|note)$/i };

/** A training's sign-in sheet, filled in: who signed was there, who did not was not; 请假 and 迟到 stand in the note. */
export const signInSheet: Kind<SignIn> = {
  name: 'sign-in',
  title: (w) => w.intake.files.signIn,
  names: [],
  about: 'people',
  printed: ['training'],
  order: 76,
  fields: [],
  signature: [],
  readWhole: readSignIn,
  apply: applySignIns,
};

/** Null where nobody has signed. */
function readSignIn({ file, sheet, rows }: SheetCells, { printed }: SheetContext): Reading<SignIn> | null {
  if (printed === undefined) return null;
  const text = (r: number, c: number) => rows[r]?.[c]?.text.normalize('NFKC').trim() ?? '';
  const heads = (r: number) => rows[r]!.map((_, c) => text(r, c).replace(/\s/g, ''));
  const at = rows.findIndex((_, r) =>
    [HEADS.name, HEADS.sign].every((head) => heads(r).some((h) => head.test(h))),
  );
  if (at < 0) return null;
  const [name, sign, note] = [HEADS.name, HEADS.sign, HEADS.note].map((head) =>
    heads(at).findIndex((h) => head.test(h)),
  ) as [number, number, number];
  const above = rows
    .slice(0, at)
    .flatMap((row, r) => row.map((_, c) => text(r, c)))
    .join('\n');
  const people = rows.flatMap((_, r): ReadRow<SignIn>[] => {
    // Below the people stand agenda and signatures, in the first column.
    if (r <= at || text(r, name) === '' || !/^\d+$/.test(text(r, 0))) return [];
    const state = stateOf(text(r, sign), text(r, note));
    const cells = { name: cellName(r, name) };
    return [
      { file, sheet, line: r + 1, cells, row: { above, digits: printed.digits, name: text(r, name), state } },
    ];
  });
  if (!people.some(({ row }) => row.state === 'present' || row.state === 'late')) return null;
  return { headerRow: at + 1, took: {}, rows: people, problems: [], questions: [] };
}

function stateOf(signed: string, note: string): SignIn['state'] {
  const said = `${signed} ${note}`;
  if (/请假|公假|病假|事假|on leave/i.test(said)) return 'leave';
  if (/缺席|未到|absent/i.test(said) || signed === '') return 'absent';
  return /迟到|late/i.test(said) ? 'late' : 'present';
}

/** Enters who came to each session; a sheet that says nothing new changes nothing. */
function applySignIns(tx: Writer, rows: ReadRow<SignIn>[], ctx: ApplyContext): Outcome {
  const outcome = emptyOutcome();
  const sessions = gatherings(tx, ctx.term.id, 'training');
  for (const own of groupBy(rows, ({ file, sheet }) => `${file}\n${sheet}`).values()) {
    const { above, digits } = own[0]!.row;
    const code = codeTyped(digits);
    if (code !== undefined) readCode(code, schoolRow(tx)?.name ?? '');
    const [session] = sessions
      .filter(({ name }) => above.includes(name.normalize('NFKC')))
      .sort((a, b) => b.name.length - a.name.length);
    const at = { file: own[0]!.file, sheet: own[0]!.sheet };
    if (session === undefined) {
      outcome.problems.push(problem('sign-in-of-none', {}, { at }));
      continue;
    }
    const expected = attendees(tx, session.id);
    const taken = new Set<number>();
    const states = { absent: [] as number[], leave: [] as number[], late: [] as number[] };
    for (const read of own) {
      const { name, state } = read.row;
      const person = expected.find((one) => one.name === name && !taken.has(one.staffId));
      if (person === undefined) {
        const args = { name, training: session.name };
        outcome.problems.push(problem('not-invited', args, { at: placeOf(read, 'name'), value: name }));
        continue;
      }
      taken.add(person.staffId);
      if (state !== 'present') states[state].push(person.staffId);
      if (person.state === state) outcome.unchanged++;
      else {
        outcome.changed++;
        outcome.changes.push({ what: name, field: 'state', from: person.state, to: state });
      }
    }
    // Who was invited after it was printed could not sign.
    const unsaid = expected.map(({ staffId }) => staffId).filter((id) => !taken.has(id));
    if (outcome.problems.length === 0 && outcome.changed > 0) attend(tx, session.id, states, unsaid);
  }
  return outcome;
}
