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

test('one room that does not seat all the classes whose own it is holds none of them; 复式班 sit together', () => {
  const classes = new Map([
    [1, classFact()],
    [2, classFact({ id: 2, code: '3-3', enrolment: 38 })],
  ]);
  const rooms = (over: Parameters<typeof roomFact>[0]) => new Map([[1, roomFact(over)]]);
  expect(judged(readyFacts({ classes }))).toEqual(['blocked', ['shared-room:203']]);
  expect(judged(readyFacts({ classes, rooms: rooms({ desks: null, chairs: null }) }))[0]).toBe('at_risk');
  expect(judged(readyFacts({ classes, rooms: rooms({ desks: 80, chairs: 80 }) }))[0]).toBe('ready');
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

test('a fault where the class sits counts, whether anyone has said which room that is or not', () => {
  const repairs = [{ ...repair, roomId: null, classCode: '3-2', blocks: true, urgent: false }];
  expect(judged(readyFacts({ repairs }))).toEqual(['blocked', ['repair:5']]);
  const known = { ...readyFacts().known, rooms: false };
  const bare = (over: object) => judged(readyFacts({ rooms: new Map(), known, repairs, ...over }));
  expect(bare({})[0]).toBe('blocked');
  expect(bare({ lessons: [lessonFact({ subject: '体育' })] })[0]).toBe('at_risk'); // held elsewhere
  expect(bare({ repairs: [{ ...repairs[0], classCode: '3-1' }] })[0]).toBe('at_risk');
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
  // A few do not hold a lesson up, wherever they are; a few books do.
  for (const one of [{}, { inStock: 3 }, { due: 3 }])
    expect(judged(readyFacts({ goods: [bookFact({ ...exercise, ...one, owed: 3 })] }))).toEqual([
      'ready',
      [],
    ]);
  expect(judged(readyFacts({ goods: [bookFact({ owed: 3 })] }))[0]).toBe('at_risk');
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

/** One class with a 科学 lesson, its own room, and the school's laboratory. */
const lab = (over: Partial<RoomFact> = {}) =>
  roomFact({ id: 9, name: '科学实验室', kind: '科学实验室', ...over });
const science = (room: RoomFact, over: Partial<ReadyFacts> = {}) =>
  readyFacts({
    rooms: new Map([
      [1, roomFact()],
      [9, room],
    ]),
    lessons: [lessonFact({ subject: '科学' })],
    ...over,
  });

test('a lesson is held in its subject’s special room: a fault there that stops lessons blocks it, unless it stays in its own', () => {
  const repairs = [{ ...repair, roomId: 9, blocks: true, urgent: true }];
  expect(judged(science(lab(), { repairs }))).toEqual(['blocked', ['repair:5']]);
  const lessons = [lessonFact({ subject: '科学', own: true })];
  expect(judged(science(lab(), { repairs, lessons }))).toEqual(['ready', []]);
  expect(judged(science(lab()))).toEqual(['ready', []]);
});

test('a special room too small for the class, or wanted by two classes at once, is a risk; without a room of its own a block', () => {
  expect(judged(science(lab({ chairs: 30 })))).toEqual(['at_risk', ['seats:科学实验室:3-2']]);
  const homeless = new Map([[1, classFact({ roomId: null })]]);
  expect(judged(science(lab({ chairs: 30 }), { classes: homeless }))).toEqual([
    'blocked',
    ['seats:科学实验室:3-2'],
  ]);
  const classes = new Map([
    [1, classFact()],
    [2, classFact({ id: 2, code: '3-3', enrolment: 30 })],
  ]);
  const lessons = [lessonFact({ subject: '科学' }), lessonFact({ id: 2, classId: 2, subject: '科学' })];
  expect(judged(science(lab(), { classes, lessons }))).toEqual(['at_risk', ['booked:科学实验室']]);
  // Asked about one class only, the other still takes up the room.
  expect(judge(science(lab(), { classes, lessons, only: new Set([2]) })).lessons.map((l) => l.state)).toEqual(
    ['at_risk'],
  );
  const apart = [lessons[0]!, { ...lessons[1]!, period: 2 }];
  expect(judged(science(lab(), { classes, lessons: apart }))).toEqual(['ready', []]);
});

test('fewer computers than pupils, and broken multimedia, are risks until they are seen to', () => {
  const rooms = (over: Partial<RoomFact>) =>
    new Map([
      [1, roomFact({ broken: { what: '故障', repair: null, owner: null } })],
      [9, roomFact({ id: 9, name: '机房', kind: '计算机教室', ...over })],
    ]);
  const at = (subject: string, over: Partial<RoomFact> = {}) =>
    judged(readyFacts({ rooms: rooms(over), lessons: [lessonFact({ subject })] }));
  expect(at('信息科技', { computers: 30 })).toEqual(['at_risk', ['computers:机房:3-2']]);
  expect(at('信息科技', { computers: 39 })).toEqual(['ready', []]);
  expect(at('语文')).toEqual(['at_risk', ['equipment:203']]);
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
  expect(pairs.causes.get('seats:203:3-2')?.args).toMatchObject({ desks: 9, chairs: 0 });
});

test('the ground with the least against it is taken; another counts where mending one thing in it would better the lesson', () => {
  const ground = (id: number) => roomFact({ id, name: `操场${id}`, kind: '操场', desks: null, chairs: null });
  const rooms = new Map([8, 9].map((id) => [id, ground(id)]));
  const faults = (...marks: [roomId: number, blocks: boolean | null][]) =>
    judged(
      readyFacts({
        rooms,
        lessons: [lessonFact({ subject: '体育' })],
        repairs: marks.map(([roomId, blocks], i) => ({ ...repair, id: i + 1, roomId, blocks, urgent: true })),
      }),
    );
  // Two risks on one ground weigh less than a fault that stops lessons on the other; without that all were well.
  expect(faults([8, true], [9, null], [9, null])).toEqual(['at_risk', ['repair:2', 'repair:3', 'repair:1']]);
  // Two such faults on the second: mending one of them alone helps nobody.
  expect(faults([8, true], [9, true], [9, true])).toEqual(['blocked', ['repair:1']]);
});

test('a cause that names nobody falls to whoever answers for its kind; one that names somebody does not', () => {
  const owners = { short: '韩娟', handout: '白雨' };
  const owner = (over: object, id: string) =>
    judge(readyFacts({ owners, goods: [bookFact({ owed: 39, ...over })] })).causes.get(id)?.owner;
  expect(owner({}, 'short:B1')).toBe('韩娟');
  expect(owner({ due: 39 }, 'due:B1')).toBe(null);
  expect(owner({ inStock: 39 }, 'handout:3-2')).toBe('雷晨晶');
});

test('the verdict is that of the worst lesson, and none without lessons', () => {
  const repairs = [{ ...repair, blocks: null, urgent: true }];
  expect(weigh(readyFacts({ repairs }))).toMatchObject({ verdict: 'at_risk', counts: { at_risk: 1 } });
  expect(weigh(readyFacts({ lessons: [] })).verdict).toBe('unknown');
});

test('every cause carries what it is worded from, and who is to mend it', () => {
  const seed = (facts: ReadyFacts, id: string) => judge(facts).causes.get(id);
  const item = {
    code: 'B1',
    name: '语文 三年级 下册',
    item: 1,
    on_order: 9,
    later_on: '',
    late_since: '',
    to_buy: 7,
  };
  const goods = (over: object) =>
    readyFacts({ goods: [bookFact({ owed: 39, onOrder: 9, toBuy: 7, ...over })] });
  expect(seed(goods({}), 'short:B1')).toEqual({ id: 'short:B1', kind: 'short', args: item, owner: null });
  expect(seed(goods({ due: 39 }), 'due:B1')).toEqual({ id: 'due:B1', kind: 'due', args: item, owner: null });
  expect(seed(goods({ draft: { id: 12, quantity: 39 } }), 'draft:12')).toEqual({
    id: 'draft:12',
    kind: 'draft',
    args: { document: 12 },
    owner: null,
  });
  expect(seed(goods({ inStock: 39 }), 'handout:3-2')).toEqual({
    id: 'handout:3-2',
    kind: 'handout',
    args: { class: '3-2' },
    owner: '雷晨晶',
  });
  const known = { rooms: false, seats: true, books: false, 'exercise-books': true, cleaning: true };
  expect(seed(readyFacts({ known }), 'unknown')).toEqual({
    id: 'unknown',
    kind: 'unknown',
    args: { kinds: 'rooms,books' },
    owner: null,
  });
  const homeless = new Map([[1, classFact({ roomId: null })]]);
  expect(seed(readyFacts({ classes: homeless }), 'no-room:3-2')).toEqual({
    id: 'no-room:3-2',
    kind: 'no-room',
    args: { class: '3-2' },
    owner: null,
  });
  const pe = [lessonFact({ subject: '体育' })];
  expect(seed(readyFacts({ lessons: pe }), 'no-ground')).toEqual({
    id: 'no-ground',
    kind: 'no-ground',
    args: {},
    owner: null,
  });
  expect(seed(readyFacts({ repairs: [{ ...repair, blocks: true, urgent: false }] }), 'repair:5')).toEqual({
    id: 'repair:5',
    kind: 'repair',
    args: { repair: 5, place: '203', fault: '投影仪不亮', due: '2027-02-27', assigned: 1 },
    owner: '段文',
  });
  const failed = { key: 'inspection:7', kind: 'inspection' as const, name: '设施', roomId: 1, passed: false };
  expect(seed(readyFacts({ checks: [{ ...failed, owner: '白雨' }] }), 'inspection:7')).toEqual({
    id: 'inspection:7',
    kind: 'inspection',
    args: { name: '设施', room: '203' },
    owner: '白雨',
  });
  expect(
    seed(readyFacts({ checks: [{ ...failed, passed: true, owner: null }] }), 'inspection:7'),
  ).toBeUndefined();
  const narrow = new Map([[1, roomFact({ chairs: 30, desks: 35 })]]);
  expect(seed(readyFacts({ rooms: narrow }), 'seats:203:3-2')).toEqual({
    id: 'seats:203:3-2',
    kind: 'seats',
    args: { room: '203', class: '3-2', enrolment: 39, desks: 4, chairs: 9, own: 1, subject: '' },
    owner: null,
  });
});

test('desks are moved about among classrooms and the class’s own room; a special room gets its own', () => {
  const own = (room: RoomFact, cls: object) =>
    judge(
      readyFacts({
        rooms: new Map([[room.id, room]]),
        classes: new Map([[1, classFact(cls)]]),
        lessons: [lessonFact({ roomId: room.id })],
      }),
    ).causes.get(`seats:${room.name}:3-2`)?.args.own;
  const narrow = { id: 9, chairs: 30 };
  expect(own(roomFact(narrow), { roomId: 1 })).toBe(1);
  expect(own(roomFact({ ...narrow, kind: '音乐教室' }), { roomId: 9 })).toBe(1);
  expect(own(roomFact({ ...narrow, kind: '音乐教室' }), { roomId: 1 })).toBe(0);
});

test('a room that seats exactly the class is enough; one whose desks nobody has counted seats as many as it has chairs', () => {
  const state = (over: object) => judged(readyFacts({ rooms: new Map([[1, roomFact(over)]]) }))[0];
  expect(state({ desks: 39, chairs: 39 })).toBe('ready');
  expect(state({ desks: 38, chairs: 39 })).toBe('blocked');
  expect(state({ desks: null, chairs: 39 })).toBe('ready');
  expect(state({ desks: 39, chairs: null })).toBe('ready');
  expect(state({ desks: 38, chairs: null })).toBe('blocked');
});

test('a room is special by its kind or by its name; a classroom of that name is none', () => {
  const lessons = [lessonFact({ subject: '科学' })];
  const homeless = new Map([[1, classFact({ roomId: null })]]);
  const held = (over: object) =>
    judged(readyFacts({ lessons, classes: homeless, rooms: new Map([[9, roomFact({ id: 9, ...over })]]) }));
  expect(held({ name: '301', kind: '科学实验室' })).toEqual(['ready', []]);
  expect(held({ name: '科学实验室', kind: '专用教室' })).toEqual(['ready', []]);
  expect(held({ name: '科学实验室', kind: 'classroom' })).toEqual(['blocked', ['no-room:3-2']]);
  expect(held({ name: '音乐室', kind: '音乐教室' })).toEqual(['blocked', ['no-room:3-2']]);
});

test('of several grounds the one with the least against it is taken', () => {
  const ground = (id: number, name: string) => roomFact({ id, name, kind: name, desks: null, chairs: null });
  const rooms = new Map([roomFact(), ground(8, '操场'), ground(9, '体育馆')].map((room) => [room.id, room]));
  const lessons = [lessonFact({ subject: '体育' })];
  const repairs = [{ ...repair, roomId: 8, blocks: true, urgent: true }];
  expect(judged(readyFacts({ rooms, lessons, repairs }))).toEqual(['ready', []]);
  // A failed check of the classroom is nothing to a lesson outside.
  const check = {
    key: 'cleaning:3',
    kind: 'cleaning' as const,
    name: '203',
    roomId: 1,
    passed: false,
    owner: null,
  };
  expect(judged(readyFacts({ rooms, lessons, checks: [check] }))).toEqual(['ready', []]);
});

test('the verdict is blocked where one lesson is, ready where all are', () => {
  const faults = [{ ...repair, blocks: true, urgent: true }];
  expect(weigh(readyFacts({ repairs: faults })).verdict).toBe('blocked');
  expect(weigh(readyFacts())).toMatchObject({
    verdict: 'ready',
    counts: { ready: 1, at_risk: 0, blocked: 0 },
  });
});

test('exercise books unknown make no 班会 a risk, rooms unknown do', () => {
  const lessons = [lessonFact({ subject: '班会' })];
  const all = { rooms: true, seats: true, books: true, 'exercise-books': true, cleaning: true };
  const without = (kind: string) => judged(readyFacts({ lessons, known: { ...all, [kind]: false } }))[0];
  expect([without('exercise-books'), without('books'), without('seats')]).toEqual([
    'ready',
    'ready',
    'at_risk',
  ]);
});

test('a class’s own goods are for it alone', () => {
  const classes = new Map([
    [1, classFact()],
    [2, classFact({ id: 2, code: '3-1', roomId: 2 })],
  ]);
  const rooms = new Map([1, 2].map((id) => [id, roomFact({ id })]));
  const lessons = [lessonFact(), lessonFact({ id: 2, classId: 2 })];
  const { lessons: both } = judge(readyFacts({ classes, rooms, lessons, goods: [bookFact({ owed: 39 })] }));
  expect(both.map((one) => one.state)).toEqual(['blocked', 'ready']);
  // Goods of a class that is not there are nobody's.
  expect(judged(readyFacts({ goods: [bookFact({ owed: 39, classId: 7 })] }))).toEqual(['ready', []]);
  const ungraded = bookFact({ kind: 'gear', classId: 1, name: '跳绳', grade: 4, subject: '语文', owed: 2 });
  expect(judged(readyFacts({ goods: [ungraded], subjects: new Map() }))[0]).toBe('at_risk');
});
