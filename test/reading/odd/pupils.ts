import { count, type Fact, has } from '../facts.ts';
import { type ClassOf, classesOf, codeOf, type Pupil, pupilsOf } from '../school.ts';
import type { Cell } from '../table.ts';

export const [A, B, C] = classesOf('town').slice(4, 7) as [ClassOf, ClassOf, ClassOf];
export const THREE = [A, B, C];
/** The pupils of three classes. */
export const all = THREE.flatMap(pupilsOf);
export const HEAD = ['序号', '姓名', '性别', '学籍号'];
export const rows = (pupils: readonly Pupil[]): Cell[][] =>
  pupils.map((p, i) => [i + 1, p.name, p.sex, p.number]);

/** All of these are in the school, in their classes, and no one else. */
export function facts(
  pupils: readonly Pupil[],
  keys: readonly ('sex' | 'number')[] = ['sex', 'number'],
): Fact[] {
  const sizes = new Map<string, number>();
  for (const p of pupils) sizes.set(codeOf(p.class), (sizes.get(codeOf(p.class)) ?? 0) + 1);
  return [
    count('student list', {}, pupils.length),
    ...[...sizes].map(([code, n]) => has('class list', { class: code }, { enrolment: n })),
    ...pupils.map((p) =>
      has(
        'student list',
        { name: p.name },
        { class: codeOf(p.class), ...Object.fromEntries(keys.map((key) => [key, p[key]])) },
      ),
    ),
  ];
}
