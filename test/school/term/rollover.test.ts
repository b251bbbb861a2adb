import { expect, test } from 'vitest';
import { planRollover } from '../../../src/school/term/rollover.ts';

const cls = (code: string, pupils = 40) => {
  const [grade, number] = code.split('-').map(Number);
  return { id: grade! * 10 + number!, code, grade: grade!, number: number!, pupils };
};
const school = ['1-1', '1-2', '2-1', '6-1'].map((code) => cls(code));

test('within a school year classes stay as they are', () => {
  const plan = planRollover(school, { year: 2026 }, { year: 2026 }, null);
  expect(plan.promoted.map((p) => `${p.from}→${p.to}`)).toEqual(['1-1→1-1', '1-2→1-2', '2-1→2-1', '6-1→6-1']);
  expect(plan.leaving).toEqual([]);
  expect(plan.beginning).toEqual([]);
});

test('into a new school year classes go up, the sixth grade leaves, the first begins anew', () => {
  const plan = planRollover(school, { year: 2026 }, { year: 2027 }, 43);
  expect(plan.promoted.map((p) => `${p.from}→${p.to}`)).toEqual(['1-1→2-1', '1-2→2-2', '2-1→3-1']);
  expect(plan.leaving.map((p) => p.from)).toEqual(['6-1']);
  expect(plan.beginning).toEqual([
    { code: '1-1', expected: 43 },
    { code: '1-2', expected: 43 },
  ]);
});

test('a junior middle school (grades 7 to 9) begins with its own lowest grade', () => {
  const plan = planRollover(
    ['7-1', '8-1', '9-1'].map((c) => cls(c)),
    { year: 2026 },
    { year: 2027 },
    null,
  );
  expect(plan.leaving.map((p) => p.from)).toEqual(['9-1']);
  expect(plan.beginning).toEqual([{ code: '7-1', expected: null }]);
});

test('a school of 7 to 12 does not take 初三 into 高一: both 初三 and 高三 leave, both first grades begin anew', () => {
  const plan = planRollover(
    ['7-1', '8-1', '9-1', '10-1', '10-2', '11-1', '12-1'].map((c) => cls(c)),
    { year: 2026 },
    { year: 2027 },
    null,
  );
  expect(plan.promoted.map((p) => `${p.from}→${p.to}`)).toEqual([
    '7-1→8-1',
    '8-1→9-1',
    '10-1→11-1',
    '10-2→11-2',
    '11-1→12-1',
  ]);
  expect(plan.leaving.map((p) => p.from)).toEqual(['9-1', '12-1']);
  expect(plan.beginning.map((b) => b.code)).toEqual(['7-1', '10-1', '10-2']);
});
