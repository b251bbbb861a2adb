import { className } from '../../../school/class/name.ts';
import { findStudents } from '../../../school/student/store.ts';
import {
  parseSex,
  parseState,
  STUDENT_STATES,
  type Student,
  type StudentState,
} from '../../../school/student/student.ts';
import type { Term } from '../../../school/term/term.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { pickOne } from '../../arguments/pick.ts';
import type { Context } from '../../context.ts';
import { table } from '../../table.ts';

/** The pupil meant by a part of name or number; one of several is asked, or listed in a script. */
export function thePupil(
  ctx: Context,
  term: Term,
  typed: string,
  only?: (s: Student) => boolean,
): Promise<Student> {
  const found = findStudents(ctx.read(), term.id, typed);
  const fit = only ? found.filter(only) : found;
  const label = (s: Student) =>
    [s.name, className(s.classCode, ctx.lang), s.number].filter(Boolean).join(' ');
  return pickOne(ctx, typed, fit.length > 0 ? fit : found, label, 'kaixue student --all');
}

/** A state as typed after --state. @throws Refusal 2 */
export function stateTyped(ctx: Context, text: string | undefined): StudentState | undefined {
  if (text === undefined) return undefined;
  const { states } = ctx.words.student;
  const choices = STUDENT_STATES.map((s) => states[s]).join(', ');
  return parseState(text) ?? refuse(EXIT.usage, 'choice-bad', { option: '--state', value: text, choices });
}

/** A sex as typed after --sex. @throws Refusal 2 */
export function sexTyped(text: string | undefined): '男' | '女' | undefined {
  if (text === undefined) return undefined;
  return (
    parseSex(text) ??
    refuse(EXIT.usage, 'choice-bad', { option: '--sex', value: text, choices: ['男 (m)', '女 (f)'] })
  );
}

/** A pupil as scripts read it. */
export const pupilJson = (s: Student) => ({
  number: s.number,
  name: s.name,
  sex: s.sex,
  class: s.classCode,
  state: s.state,
  since: s.since,
  note: s.note,
});

/** Pupils as a table. */
export function pupilTable(ctx: Context, all: Student[]): string {
  const { columns, states, sexes } = ctx.words.student;
  return table(
    [
      { label: columns.class, value: (s: Student) => className(s.classCode, ctx.lang) },
      { label: columns.name, value: (s) => s.name },
      { label: columns.number, value: (s) => s.number ?? '' },
      { label: columns.sex, value: (s) => (s.sex ? sexes[s.sex] : '') },
      { label: columns.state, value: (s) => states[s.state] },
      { label: columns.note, value: (s) => s.note ?? '', shrink: true },
    ],
    all,
    ctx,
  );
}
