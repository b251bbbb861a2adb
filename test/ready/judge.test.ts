import { expect, test } from 'vitest';
import type { ReadyFacts, RoomFact } from '../../src/ready/facts.ts';
import { weigh } from '../../src/ready/gate.ts';
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

test('the limit is a share of the need, not of what is still owed', () => {
  const nowhere = (owed: number) => judged(readyFacts({ goods: [bookFact({ need: 40, owed })] }))[0];
  expect([nowhere(4), nowhere(5)]).toEqual(['at_risk', 'blocked']);
});

test('what a draft holds is not handed out again, what is in stock is not waited for', () => {
  const causes = (over: object) =>
    judged(readyFacts({ goods: [bookFact({ need: 40, owed: 40, ...over })] }))[1];
  expect(causes({ draft: { id: 12, quantity: 40 }, inStock: 40 })).toEqual(['draft:12']);
  expect(causes({ inStock: 40, due: 10 })).toEqual(['handout:3-2']);
});

test('books that nobody has listed make no 班会 a risk', () => {
  const known = { rooms: true, seats: true, books: false, 'exercise-books': false, cleaning: true };
  const lessons = [lessonFact(), lessonFact({ id: 2, period: 2, subject: '班会' })];
  const { lessons: both } = judge(readyFacts({ known, lessons }));
  expect(both.map((one) => one.state)).toEqual(['at_risk', 'ready']);
});

test("the school's gear serves the classes of its grade, and is handed to the school", () => {
  const gear = (over: object) =>
    readyFacts({
      subjects: new Map([['语文', { gear: ['投影'] }]]),
      goods: [
        bookFact({
          kind: 'gear',
          classId: 0,
          name: '投影幕',
          code: 'G1',
          subject: null,
          grade: null,
          ...over,
        }),
      ],
    });
  expect(judged(gear({ owed: 2, inStock: 2 }))).toEqual(['at_risk', ['handout:school']]);
  expect(judge(gear({ owed: 2, inStock: 2 })).causes.get('handout:school')?.owner).toBeNull();
  expect(judged(gear({ owed: 2, grade: 3 }))[0]).toBe('at_risk');
  expect(judged(gear({ owed: 2, grade: 4 }))[0]).toBe('ready');
});

test('an exercise book that no subject names is for the lessons of its own', () => {
  const goods = [bookFact({ kind: 'exercise-book', name: '专用本', code: 'X1', owed: 9 })];
  expect(judged(readyFacts({ goods, subjects: new Map() }))).toEqual(['at_risk', ['short:X1']]);
});

test('a lesson that the timetable puts on a ground needs no seats there; lessons of one subject may have two rooms', () => {
  const ground = roomFact({ id: 9, name: '操场', kind: '操场', desks: 0, chairs: 0 });
  const narrow = roomFact({ id: 8, name: '301', chairs: 20 });
  const rooms = new Map([roomFact(), narrow, ground].map((room) => [room.id, room]));
  const on = (roomId: number, period: number) =>
    lessonFact({ id: period, period, roomId, subject: '体育与健康' });
  const { lessons } = judge(readyFacts({ rooms, lessons: [on(9, 1), on(8, 2)] }));
  expect(lessons.map((one) => [one.state, ...one.causes.keys()])).toEqual([
    ['ready'],
    ['blocked', 'seats:301:3-2'],
  ]);
});

test('seats that nobody has counted lack only as far as the others say; two at a desk want half the desks', () => {
  const room = (over: object) => judge(readyFacts({ rooms: new Map([[1, roomFact(over)]]) }));
  expect(room({ desks: null, chairs: null }).lessons[0]!.state).toBe('ready');
  expect(room({ desks: null, chairs: 30 }).causes.get('seats:203:3-2')?.args).toMatchObject({
    desks: 0,
    chairs: 9,
    own: 1,
  });
  const pairs = room({ desks: 15, seatsPerDesk: 2 });
  expect(pairs.causes.get('seats:203:3-2')?.args).toMatchObject({ desks: 9, chairs: 0, wanted: 20 });
});

test('the way with the least against it is taken; another way counts where mending one thing in it would better the lesson', () => {
  const lab = roomFact({ id: 9, name: '科学实验室', kind: '科学实验室' });
  const rooms = new Map([
    [1, roomFact()],
    [9, lab],
  ]);
  const faults = (...marks: [roomId: number, blocks: boolean | null][]) =>
    judged(
      readyFacts({
        rooms,
        lessons: [lessonFact({ subject: '科学' })],
        repairs: marks.map(([roomId, blocks], i) => ({ ...repair, id: i + 1, roomId, blocks, urgent: true })),
      }),
    );
  // Two risks in the laboratory weigh less than a fault that stops lessons in the classroom; without that all were well.
  expect(faults([1, true], [9, null], [9, null])).toEqual(['at_risk', ['repair:2', 'repair:3', 'repair:1']]);
  // Two such faults in the laboratory: mending one of them alone helps nobody.
  expect(faults([1, true], [9, true], [9, true])).toEqual(['blocked', ['repair:1']]);
});

test('the verdict is that of the worst lesson, and none without lessons', () => {
  const repairs = [{ ...repair, blocks: null, urgent: true }];
  expect(weigh(readyFacts({ repairs }))).toMatchObject({ verdict: 'at_risk', counts: { at_risk: 1 } });
  expect(weigh(readyFacts({ lessons: [] })).verdict).toBe('unknown');
});
