import { expect, test } from 'vitest';
import { compareLessons } from '../../src/ready/compare.ts';
import type { Judgement, State } from '../../src/ready/judge.ts';
import { lessonFact } from './facts.ts';

/** A judgement of nothing but states: of each lesson, on one day or another. */
const judgement = (...states: [id: number, state: State, day?: string][]) =>
  ({
    lessons: states.map(([id, state, day = '2027-03-01']) => ({ lesson: lessonFact({ id, day }), state })),
  }) as unknown as Judgement;

test('lessons are compared with themselves on the same day; those of another day are neither better nor worse', () => {
  const before = judgement([1, 'blocked'], [2, 'at_risk'], [3, 'ready'], [4, 'at_risk'], [5, 'blocked']);
  const after = judgement([1, 'at_risk'], [2, 'blocked'], [3, 'at_risk'], [4, 'at_risk'], [5, 'ready']);
  expect(compareLessons(before, after)).toEqual({ better: 2, worse: 2 });
  expect(compareLessons(before, before)).toEqual({ better: 0, worse: 0 });
  expect(compareLessons(before, judgement([1, 'ready', '2027-03-02'], [9, 'ready']))).toEqual({
    better: 0,
    worse: 0,
  });
  const twoDays = judgement([1, 'blocked'], [1, 'ready', '2027-03-08']);
  expect(compareLessons(twoDays, judgement([1, 'ready'], [1, 'ready', '2027-03-08']))).toEqual({
    better: 1,
    worse: 0,
  });
});
