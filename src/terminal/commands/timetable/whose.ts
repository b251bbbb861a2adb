import { className } from '../../../school/class/name.ts';
import { roomNames } from '../../../school/room/store.ts';
import { namesOf } from '../../../school/staff/called.ts';
import { activeStaff } from '../../../school/staff/store.ts';
import { heldWeek } from '../../../school/timetable/held.ts';
import type { Lesson } from '../../../school/timetable/lesson.ts';
import { nearNames } from '../../../words/closest.ts';
import { EXIT, refuse } from '../../../words/problem.ts';
import { typedClass } from '../../arguments/class.ts';
import { workTerm } from '../../arguments/day.ts';
import { pickOne } from '../../arguments/pick.ts';
import type { Context } from '../../context.ts';

/** Whose timetable is shown. */
export interface Whose {
  kind: 'class' | 'teacher' | 'room';
  name: string;
  /** '3-2' of a class, else the name. */
  code: string;
  /** The kind of a room: 化学实验室. */
  also?: string;
  has(lesson: Lesson): boolean;
}

/** What was typed: a class, else a teacher, else a room, by name or the part of one. */
export async function whoseTyped(ctx: Context, typed: string, all: readonly Lesson[]): Promise<Whose> {
  const reader = ctx.read();
  const term = workTerm(ctx);
  const key = typed.normalize('NFKC').replace(/\s/g, '');
  const held = heldWeek(reader, term.id).all;
  const named: Whose[] = [
    ...activeStaff(reader).map((one): Whose => {
      const { id, name } = one;
      const also = namesOf(one).join(' ');
      return { kind: 'teacher', name, code: name, also, has: (l) => l.teacherId === id };
    }),
    ...roomNames(reader).map(({ id, name, kind }): Whose => {
      const here = new Set(held.flatMap((l) => (l.heldIn.includes(id) ? [l.id] : [])));
      return { kind: 'room', name, code: name, also: kind, has: (l) => here.has(l.id) };
    }),
  ];
  const exact = named.filter((one) => one.name === key);
  if (
    exact.length === 0 &&
    (/班|^g(rade)?\d|^\d{1,2}[a-h]$|^[\d一二三四五六七八九][-.(]?\d/i.test(key) ||
      /^[初高]?[一二三四五六七八九]\d/.test(key))
  ) {
    const { id, code } = await typedClass(ctx, term, typed);
    return { kind: 'class', name: className(code, ctx.lang), code, has: (l) => l.classId === id };
  }
  const found =
    exact.length > 0 ? exact : named.filter((one) => one.name.includes(key) || one.also?.includes(key));
  if (found.length === 0) {
    const near = nearNames(
      key,
      named.map((one) => one.name),
    );
    return refuse(EXIT.noInput, 'timetable-of-unknown', { typed, near });
  }
  const used = found.filter((one) => all.some(one.has));
  return pickOne(ctx, typed, used.length > 0 ? used : found, (one) => one.name, 'kaixue timetable list');
}
