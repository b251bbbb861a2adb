import { expect, test } from 'vitest';
import { acts } from '../../src/ready/acts.ts';
import { weigh } from '../../src/ready/gate.ts';
import { bookFact, classFact, lessonFact, readyFacts, roomFact } from './facts.ts';

/** Three classes with two lessons each, whose books are in the storeroom; nobody has looked at the rooms yet. */
const facts = readyFacts({
  classes: new Map([1, 2, 3].map((id) => [id, classFact({ id, code: `3-${id}`, roomId: id })])),
  rooms: new Map([1, 2, 3].map((id) => [id, roomFact({ id, name: `20${id}`, desks: 50, chairs: 50 })])),
  lessons: [1, 2, 3].flatMap((classId) =>
    ['语文', '班会'].map((subject, i) =>
      lessonFact({ id: classId * 10 + i, classId, period: i + 1, subject }),
    ),
  ),
  goods: [1, 2, 3].map((classId) => bookFact({ classId, subject: '语文', owed: 40, inStock: 40 })),
});
facts.known.cleaning = false;

test('what one command does is one act, and what nobody has looked at hides nothing', () => {
  const found = acts(weigh(facts));
  // Neither alone would better a lesson of 语文; of what is known the books hold back three.
  expect(found.map(({ id, lessons, causes }) => [id, lessons, causes.length])).toEqual([
    ['handout', 3, 3],
    ['unknown', 6, 1],
  ]);
});

test('the act that holds back most lessons comes first', () => {
  // The looking alone would make a lesson of each class ready, and two of one; the books touch as many as there are.
  const more = [...facts.lessons, lessonFact({ id: 40, classId: 1, period: 3, subject: '班会' })];
  expect(acts(weigh({ ...facts, lessons: more })).map(({ id }) => id)).toEqual(['unknown', 'handout']);
  const few = { ...facts, lessons: facts.lessons.filter(({ subject }) => subject === '语文') };
  expect(acts(weigh(few)).map(({ id }) => id)).toEqual(['handout', 'unknown']);
});
