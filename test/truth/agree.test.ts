import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleSchool, type TestSchool } from '../support/school.ts';
import { disagreements } from './disagreements.ts';

const cls = fc.constantFrom('一1', '一3', '三2', '三4', '五1');
const pupils = (school: TestSchool, code: string) =>
  school.store.all<{ number: string }>(
    `SELECT student.number FROM placement JOIN student ON student.id = student_id JOIN class ON class.id = class_id
      WHERE class.code = ? AND state = 'present' ORDER BY student.id`,
    code,
  );
const codeOf = (typed: string) => `${'一二三四五六'.indexOf(typed[0]!) + 1}-${typed[1]}`;

/** A command as typed; a pupil is chosen when it is run, from those who are in the class by then. */
type Step = { type: string; from?: string; nth?: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  cls.map((c) => ({ type: `issue ${c}` })),
  cls.map((c) => ({ type: `issue ${c} --draft` })),
  fc
    .record({ from: cls, to: cls, nth: fc.nat(30), books: fc.constantFrom('moved', 'returned') })
    .map(({ from, to, nth, books }) => ({ type: `student move PUPIL ${to} --books ${books}`, from, nth })),
  fc
    .record({ from: cls, nth: fc.nat(30), books: fc.constantFrom('kept', 'returned') })
    .map(({ from, nth, books }) => ({ type: `student out PUPIL --books ${books}`, from, nth })),
  cls.map((c) => ({ type: `student in 新生 ${c}` })),
  cls.map((c) => ({ type: `return 三年级语文=1 --from ${c}` })),
  cls.map((c) => ({ type: `collect ${c} 科学=3` })),
  fc.constant({ type: 'request add 总务处 A4复印纸 3' }),
  fc.constant({ type: 'order make' }),
  fc.constant({ type: 'undo' }),
);

async function take(school: TestSchool, { type, from, nth }: Step): Promise<string> {
  const all = from === undefined ? [] : pupils(school, codeOf(from));
  const typed = type.replace('PUPIL', all[(nth ?? 0) % Math.max(1, all.length)]?.number ?? 'nobody');
  const { exit, err } = await school.kaixue([...typed.split(' '), '--yes', '--no-input', '--quiet'], {
    today: '2027-02-26',
  });
  if (exit >= 70) throw new Error(`kaixue ${typed}: exit ${exit}\n${err}`);
  return `${typed} (${exit})`;
}

describe('No figure disagrees with another', () => {
  test('after a pupil of a class that was handed its books moves with them', async () => {
    const school = await sampleSchool();
    await take(school, { type: 'issue 一1 一3' });
    await take(school, { type: 'student move PUPIL 一3 --books moved', from: '一1', nth: 4 });
    expect(await disagreements(school)).toEqual([]);
  });

  test('on random days', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 12, size: 'max' }), async (steps) => {
        const school = await sampleSchool();
        const done: string[] = [];
        for (const one of steps) done.push(await take(school, one));
        expect(await disagreements(school), done.join('\n')).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
