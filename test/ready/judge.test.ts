import { expect, test } from 'vitest';
import type { ReadyFacts, RoomFact } from '../../src/ready/facts.ts';
import { judge } from '../../src/ready/judge.ts';
import { bookFact, classFact, lessonFact, readyFacts, roomFact } from './facts.ts';

/** The state of the first lesson, and its causes. */
function judged(facts: ReadyFacts): [string, string[]] {
  const [first] = judge(facts).lessons;
  return [first!.state, [...first!.causes.keys()]];
}
const repair = { id: 5, roomId: 1, place: '203', fault: '投影仪不亮', owner: '段文', due: '2027-02-27' };

test('with room, seats and books in hand a lesson is ready', () => {
  expect(judged(readyFacts())).toEqual(['ready', []]);
});

test('a class without a room is blocked', () => {
  const classes = new Map([[1, classFact({ roomId: null })]]);
  expect(judged(readyFacts({ classes }))).toEqual(['blocked', ['no-room:3-2']]);
});

test('seats count by the scarcer of desks and chairs; a 双人桌 seats two', () => {
  const room = (over: object) => readyFacts({ rooms: new Map([[1, roomFact(over)]]) });
  expect(judged(room({ chairs: 38 }))).toEqual(['blocked', ['seats:203:3-2']]);
  expect(judged(room({ desks: 20, seatsPerDesk: 2 }))[0]).toBe('ready');
  expect(judged(room({ desks: 19, seatsPerDesk: 2 }))[0]).toBe('blocked');
});

test('a fault blocks when it is marked so, and is a risk while an urgent one is unmarked', () => {
  const of = (blocks: boolean | null, urgent: boolean) =>
    judged(readyFacts({ repairs: [{ ...repair, blocks, urgent }] }));
  expect(of(true, false)).toEqual(['blocked', ['repair:5']]);
  expect(of(null, true)).toEqual(['at_risk', ['repair:5']]);
  expect(of(false, true)).toEqual(['ready', []]);
  expect(of(null, false)).toEqual(['ready', []]);
});

test('more than 10 % of the copies nowhere blocks; less, in stock, in a draft or due before is a risk', () => {
  const book = (over: object) => judged(readyFacts({ goods: [bookFact({ need: 40, owed: 40, ...over })] }));
  expect(book({ inStock: 35 })).toEqual(['blocked', ['handout:3-2', 'short:B1']]);
  expect(book({ inStock: 36 })).toEqual(['at_risk', ['handout:3-2', 'short:B1']]);
  expect(book({ inStock: 30, due: 10 })).toEqual(['at_risk', ['handout:3-2', 'due:B1']]);
  expect(book({ draft: { id: 12, quantity: 40 } })).toEqual(['at_risk', ['draft:12']]);
});

test('exercise books lacking are a risk, never a block; teachers’ copies and other subjects do not count', () => {
  const exercise = { kind: 'exercise-book' as const, name: '作文本', code: 'X1', subject: null, owed: 39 };
  expect(judged(readyFacts({ goods: [bookFact(exercise)] }))).toEqual(['at_risk', ['short:X1']]);
  expect(judged(readyFacts({ goods: [bookFact({ subject: '数学', owed: 39 })] }))).toEqual(['ready', []]);
});

test('班会 needs no books; a lesson on the sports ground needs the ground, not the class’s room', () => {
  const goods = [bookFact({ subject: '班会', owed: 39 })];
  expect(judged(readyFacts({ goods, lessons: [lessonFact({ subject: '班会' })] }))).toEqual(['ready', []]);
  const pe = {
    lessons: [lessonFact({ subject: '体育与健康' })],
    classes: new Map([[1, classFact({ roomId: null })]]),
  };
  expect(judged(readyFacts(pe))).toEqual(['blocked', ['no-ground']]);
  const ground = roomFact({ id: 9, name: '操场', kind: '操场', desks: null, chairs: null });
  const withGround = {
    ...pe,
    rooms: new Map([[9, ground]]),
    repairs: [{ ...repair, roomId: 9, blocks: null, urgent: true }],
  };
  expect(judged(readyFacts(withGround))).toEqual(['at_risk', ['repair:5']]);
});

test('a special room that is out of order leaves the class in its own', () => {
  const lab = roomFact({ id: 9, name: '科学实验室', kind: '科学实验室' });
  const rooms = new Map([
    [1, roomFact()],
    [9, lab],
  ]);
  const lessons = [lessonFact({ subject: '科学' })];
  expect(
    judged(
      readyFacts({ rooms, lessons, repairs: [{ ...repair, roomId: 9, blocks: true, urgent: true }] }),
    )[0],
  ).toBe('ready');
});

test('a special room too small for the class is no cause while the class has a room of its own', () => {
  const lab = roomFact({ id: 9, name: '科学实验室', kind: '科学实验室', chairs: 30 });
  const lessons = [lessonFact({ subject: '科学' })];
  const own = roomFact({ chairs: 38 });
  const seated = (room: RoomFact) =>
    judged(
      readyFacts({
        rooms: new Map([
          [1, room],
          [9, lab],
        ]),
        lessons,
      }),
    );
  expect(seated(roomFact())).toEqual(['ready', []]);
  expect(seated(own)).toEqual(['blocked', ['seats:203:3-2']]);
  const facts = readyFacts({ rooms: new Map([[9, lab]]), lessons });
  const homeless = { ...facts, classes: new Map([[1, classFact({ roomId: null })]]) };
  expect(judged(homeless)).toEqual(['blocked', ['seats:科学实验室:3-2']]);
});

test('what nobody has given is one cause, unknown: never ready, never blocked', () => {
  const known = { rooms: false, seats: false, books: true, 'exercise-books': true, cleaning: false };
  expect(judged(readyFacts({ known, rooms: new Map() }))).toEqual(['at_risk', ['unknown']]);
});

test('a room that has not passed its inspection is a risk', () => {
  const check = {
    key: 'cleaning:3',
    kind: 'cleaning' as const,
    name: '203教室',
    roomId: 1,
    passed: false,
    owner: null,
  };
  expect(judged(readyFacts({ checks: [check] }))).toEqual(['at_risk', ['cleaning:3']]);
});
