import { beforeEach, describe, expect, test } from 'vitest';
import { postDocument } from '../../src/goods/ledger/post.ts';
import { gate } from '../../src/ready/gate.ts';
import { loadOwners } from '../../src/ready/owners.ts';
import { loadReadyFacts } from '../../src/ready/store.ts';
import { setSetting } from '../../src/school/school.ts';
import { currentTerm } from '../../src/school/term/store.ts';
import { item } from '../goods/support.ts';
import { emptySchool, smallSchool, type TestSchool } from '../support/school.ts';

let school: TestSchool;
beforeEach(() => {
  school = smallSchool();
});
const facts = (...days: string[]) =>
  loadReadyFacts(school.store, currentTerm(school.store, undefined, '2027-02-20'), days, '2027-02-20');
const run = (sql: string) => school.change((tx) => tx.run(sql));

test('classes come with their rooms and teachers, rooms with their seats', () => {
  run('UPDATE room SET desks = 20, chairs = 41, seats_per_desk = 2 WHERE id = 2');
  const { classes, rooms } = facts();
  expect([...classes.values()]).toEqual([
    { id: 3, code: '1-1', grade: 1, enrolment: 43, roomId: 3, teacher: null },
    { id: 1, code: '3-1', grade: 3, enrolment: 40, roomId: 1, teacher: '范芳轩' },
    { id: 2, code: '3-2', grade: 3, enrolment: 39, roomId: 2, teacher: '雷晨晶' },
  ]);
  expect(rooms.get(2)).toEqual({
    id: 2,
    name: '102',
    kind: 'classroom',
    desks: 20,
    chairs: 41,
    seatsPerDesk: 2,
    computers: null,
    broken: null,
  });
  expect(rooms.size).toBe(4);
});

test('a fault in the room of a class is that class’s where nobody has said which room that is', async () => {
  school = emptySchool();
  await school.kaixue('class add 三2');
  await school.kaixue('repair add 三(2)班教室 灯坏了 --severity 一般 --blocks 是');
  await school.kaixue(['repair', 'add', 'Class 3-2  room', 'door', '--severity', '一般', '--blocks', '否']);
  await school.kaixue('repair add 后门 锁坏 --severity 一般 --blocks 否');
  expect(facts().repairs.map(({ place, classCode }) => [place, classCode])).toEqual([
    ['三(2)班教室', '3-2'],
    ['Class 3-2 room', '3-2'],
    ['后门', undefined],
  ]);
});

test('open repairs: of a room by its id or by its name as the place; urgent, blocking or neither', () => {
  run("UPDATE staff SET state = 'active'");
  run(
    `INSERT INTO repair (term_id, reported_on, room_id, place, fault, severity_id, due_on, owner_id, worker, blocks_lessons, state) VALUES
     (1, '2027-02-20', 1, '101', '灯不亮', (SELECT id FROM severity WHERE urgent = 1), '2027-02-21', 2, NULL, NULL, 'open'),
     (1, '2027-02-20', NULL, '102', '门坏', (SELECT id FROM severity WHERE urgent = 0 LIMIT 1), '2027-02-22', NULL, '某公司', 1, 'open'),
     (1, '2027-02-20', NULL, '后门', '锁坏', (SELECT id FROM severity WHERE urgent = 0 LIMIT 1), '2027-02-23', NULL, NULL, 0, 'open'),
     (1, '2027-02-20', 1, '101', '修好了', (SELECT id FROM severity WHERE urgent = 1), '2027-02-21', 2, NULL, NULL, 'done')`,
  );
  expect(facts().repairs).toEqual([
    {
      id: 1,
      roomId: 1,
      place: '101',
      fault: '灯不亮',
      urgent: true,
      blocks: null,
      owner: '段文',
      due: '2027-02-21',
    },
    {
      id: 2,
      roomId: 2,
      place: '102',
      fault: '门坏',
      urgent: false,
      blocks: true,
      owner: '某公司',
      due: '2027-02-22',
    },
    {
      id: 3,
      roomId: null,
      place: '后门',
      fault: '锁坏',
      urgent: false,
      blocks: false,
      owner: null,
      due: '2027-02-23',
    },
  ]);
});

test('areas that are rooms stand as their last inspection left them, rooms as the last by each form', () => {
  run(
    `INSERT INTO area (id, term_id, name, room_id, class_id, owner_id) VALUES
     (1, 1, '三(1)班教室', 1, 1, NULL), (2, 1, '102', 2, NULL, 3), (3, 1, '走廊', NULL, NULL, NULL), (4, 1, '103', 3, NULL, NULL)`,
  );
  run(
    `INSERT INTO inspection (id, term_id, form, date, area_id, room_id, score, full, passed) VALUES
     (1, 1, '卫生', '2027-02-24', 1, NULL, 60, 100, 0), (2, 1, '卫生', '2027-02-25', 1, NULL, 95, 100, 1),
     (3, 1, '卫生', '2027-02-25', 2, NULL, 95, 100, 1), (4, 1, '卫生', '2027-02-25', 2, NULL, 50, 100, 0),
     (5, 1, '设施', '2027-02-24', NULL, 2, 100, 100, 1), (6, 1, '设施', '2027-02-25', NULL, 2, 80, 100, 0),
     (7, 1, '消防', '2027-02-25', NULL, 2, 100, 100, 1)`,
  );
  const cleaning = { kind: 'cleaning' as const };
  expect(facts().checks).toEqual([
    { ...cleaning, key: 'cleaning:1', name: '三(1)班教室', roomId: 1, passed: true, owner: '范芳轩' },
    { ...cleaning, key: 'cleaning:2', name: '102', roomId: 2, passed: false, owner: '白雨' },
    { ...cleaning, key: 'cleaning:4', name: '103', roomId: 3, passed: false, owner: null },
    { kind: 'inspection', key: 'inspection:6', name: '设施', roomId: 2, passed: false, owner: null },
    { kind: 'inspection', key: 'inspection:7', name: '消防', roomId: 2, passed: true, owner: null },
  ]);
});

describe('what is known', () => {
  const known = () => facts().known;

  test('nothing of a school without rooms, needs and areas', () => {
    run('UPDATE class SET room_id = NULL');
    run('DELETE FROM room');
    const nothing = { rooms: false, seats: false, books: false, 'exercise-books': false, cleaning: false };
    expect(known()).toEqual(nothing);
  });

  test('seats where one room has desks or chairs counted, books where somebody needs some', () => {
    expect(known()).toMatchObject({ rooms: true, seats: false });
    run('UPDATE room SET chairs = 40 WHERE id = 1');
    expect(known()).toMatchObject({ seats: true });
    run('UPDATE room SET desks = 40, chairs = NULL WHERE id = 1');
    expect(known()).toMatchObject({ seats: true });
    school.change((tx) => {
      item(tx, { name: '语文', grade: 3 });
      item(tx, { kind: 'exercise-book', name: '作文本' }, { scope: 'pupil' });
    });
    expect(known()).toMatchObject({ books: false, 'exercise-books': true, cleaning: false });
    school.change((tx) => item(tx, { name: '数学', grade: 3 }, {}));
    run("INSERT INTO area (term_id, name, room_id) VALUES (1, '101', 1)");
    expect(known()).toMatchObject({ books: true, cleaning: true });
  });
});

test('a school has its own needs by subject and its own limit of what may lack', () => {
  expect(facts()).toMatchObject({ lackingLimit: 10 });
  expect(facts().subjects.get('跳绳课')).toBeUndefined();
  school.change((tx) => {
    setSetting(tx, 'ready.subjects', '{"subjects": {"跳绳课": {"gear": ["跳绳"]}}}');
    setSetting(tx, 'ready.lacking', '25');
  });
  expect(facts().lackingLimit).toBe(25);
  expect(facts().subjects.get('跳绳课')).toEqual({ gear: ['跳绳'] });
  expect(facts().subjects.get('班会')).toEqual({ bookless: true });
});

describe('the gate', () => {
  const ask = (more: { week?: boolean; only?: ReadonlySet<number> } = {}) =>
    gate(school.store, currentTerm(school.store, undefined, '2027-02-20'), {
      day: '2027-03-01',
      today: '2027-02-20',
      ...more,
    });
  beforeEach(() => {
    run('UPDATE room SET desks = 50, chairs = 50');
    run("INSERT INTO area (id, term_id, name, room_id) VALUES (1, 1, '101', 1)");
    run(
      "INSERT INTO inspection (term_id, form, date, area_id, score, full, passed) VALUES (1, '卫生', '2027-02-25', 1, 95, 100, 1)",
    );
    run(
      `INSERT INTO lesson (term_id, class_id, weekday, period, subject) VALUES
       (1, 1, 1, 1, '语文'), (1, 2, 1, 1, '语文'), (1, 1, 2, 1, '语文'), (1, 2, 2, 1, '语文')`,
    );
    school.change((tx) => {
      item(tx, { kind: 'exercise-book', name: '算术本' }, { scope: 'pupil' });
      const book = item(tx, { name: '语文', subject: '语文', grade: 3 }, {});
      const post = (kind: 'RK' | 'CK', amount: number, classId?: number) =>
        postDocument(tx, {
          kind,
          termId: 1,
          date: '2027-02-20',
          state: 'confirmed',
          lines: [
            {
              itemId: book,
              amount,
              ...(classId && { recipient: { kind: 'class', id: classId } }),
            },
          ],
        });
      post('RK', 70);
      post('CK', -40, 1);
    });
  });

  test('is asked for a day or a week, for all classes or some', () => {
    const shown = ({ days, counts, verdict }: ReturnType<typeof ask>) => ({ days, counts, verdict });
    expect(shown(ask())).toEqual({
      days: ['2027-03-01'],
      counts: { ready: 1, at_risk: 0, blocked: 1 },
      verdict: 'blocked',
    });
    expect(ask({ week: true }).days).toHaveLength(5);
    expect(ask({ week: true }).counts).toEqual({ ready: 2, at_risk: 0, blocked: 2 });
    expect(shown(ask({ only: new Set([1]) }))).toMatchObject({
      counts: { ready: 1, at_risk: 0, blocked: 0 },
      verdict: 'ready',
    });
    expect(ask({ only: new Set([3]) }).verdict).toBe('unknown');
  });
});

test('causes fall to who holds the role on the staff, to 总务主任 where nobody does', () => {
  expect(loadOwners(school.store)).toMatchObject({
    repair: '段文',
    handout: '白雨',
    short: '韩娟',
    unknown: '韩娟',
  });
  school.change((tx) => tx.run("UPDATE staff SET state = 'left' WHERE name IN ('段文', '白雨')"));
  expect(loadOwners(school.store)).toMatchObject({ repair: '韩娟', handout: '韩娟' });
  school.change((tx) => tx.run("UPDATE staff SET post = '教师' WHERE name = '韩娟'"));
  expect(loadOwners(school.store)).toEqual({});
});
