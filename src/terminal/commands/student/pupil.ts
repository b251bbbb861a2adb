import { className } from '../../../school/class/name.ts';
import { findStudents, isStudentNamed, students } from '../../../school/student/store.ts';
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
import { refuseMissing } from '../../help.ts';

/** The pupil meant by name or number; one of several, or who has only a part of it, is asked about, or listed in a script. */
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
  const all = () => students(ctx.read(), term.id);
  const whole = (s: Student) => isStudentNamed(s, typed);
  return pickOne(ctx, typed, fit.length > 0 ? fit : found, label, 'kaixue student --all', all, whole);
}

/** The name of a pupil, asked for at a terminal where none was typed. @throws Refusal 2 in a script */
export async function askPupil(ctx: Context, typed: string | undefined, verb: string): Promise<string> {
  if (typed !== undefined && typed.trim() !== '') return typed;
  const argument = ctx.words.student.fields.name[0];
  if (ctx.options.input) {
    const name = (await ctx.ask.text({ message: argument })).trim();
    if (name !== '') return name;
  }
  const toClass = verb === 'in' || verb === 'move' ? ' {aClass}' : '';
  return refuseMissing(ctx.words, `student ${verb}`, argument, `${argument}${toClass}`);
}

/** The class that a pupil comes to, asked for at a terminal where none was typed. */
export async function askClass(ctx: Context, typed: string | undefined): Promise<string> {
  if (typed !== undefined || !ctx.options.input) return typed ?? '';
  return (await ctx.ask.text({ message: ctx.words.student.fields.class[0] })).trim();
}

/** A state as typed: 在校, 借读 … @throws Refusal 2 */
export function stateTyped(text: string, ctx: Context): StudentState {
  const { states } = ctx.words.student;
  const choices = STUDENT_STATES.map((s) => states[s]);
  return parseState(text) ?? refuse(EXIT.usage, 'choice-bad', { option: '--state', value: text, choices });
}

/** A sex as typed. @throws Refusal 2 */
export function sexTyped(text: string): '男' | '女' {
  const choices = ['男 (m)', '女 (f)'];
  return parseSex(text) ?? refuse(EXIT.usage, 'choice-bad', { option: '--sex', value: text, choices });
}
