import { expect, test } from 'vitest';
import { deskMoves } from '../../../src/paper/sheets/desk-moves.ts';
import { loadFacts } from '../../../src/paper/sheets/facts/load.ts';
import { SHEETS } from '../../../src/paper/sheets/index.ts';
import { ownerTasks } from '../../../src/paper/sheets/owner-tasks.ts';
import { property } from '../../../src/paper/sheets/property.ts';
import { readiness } from '../../../src/paper/sheets/readiness.ts';
import { transfers } from '../../../src/paper/sheets/transfer.ts';
import { acts, actText } from '../../../src/ready/acts.ts';
import { addClass } from '../../../src/school/class/store.ts';
import { addStudent, students } from '../../../src/school/student/store.ts';
import { transferIn, transferOut } from '../../../src/school/student/transfer.ts';
import { currentTerm } from '../../../src/school/term/store.ts';
import * as en from '../../../src/words/en/index.ts';
import type { Words } from '../../../src/words/index.ts';
import * as zh from '../../../src/words/zh/index.ts';
import { emptySchool, sampleSchool, type TestSchool } from '../../support/school.ts';

const factsOf = (school: TestSchool, words: Words = zh) =>
  loadFacts(school.store, currentTerm(school.store, undefined, '2027-02-26'), words, '2027-02-26');

test('transfer: a page a stored transfer, the newest first, with classes as people name them', () => {
  const school = emptySchool();
  expect(transfers(factsOf(school), {})).toBeNull();
  school.change((tx) => {
    const id = addClass(tx, 1, '3-2');
    addStudent(tx, 1, id, { name: '王芳', number: 'G1', sex: null });
    const [pupil] = students(tx, 1);
    transferOut(tx, 1, pupil!, { date: '2027-02-24' });
    transferIn(tx, 1, id, { name: '李𠮷明', number: null, sex: null }, { date: '2027-02-25' });
  });
  const sheet = transfers(factsOf(school), {})!;
  expect(sheet.title).toBe('学生异动教材交接单');
  expect(sheet.parts.map((p) => p.name)).toEqual(['李𠮷明', '王芳']);
  expect(sheet.parts[1]!.facts).toContainEqual({
    key: expect.any(String),
    label: '原班级',
    value: '三(2)班',
  });
  expect(sheet.parts[1]!.code).toBe('2026-2027-2/3-2/transfer');
  expect(sheet.signatures.map(({ label }) => label)).toEqual([
    '学生（家长）',
    '班主任',
    '总务处经办人',
    '日期',
  ]);
  expect(transfers(factsOf(school), { classes: new Set([99]) })).toBeNull();
});

test('property: what was registered of the class, then the desks and chairs of its room, each thing once', () => {
  const school = emptySchool();
  school.change((tx) => {
    tx.run(`INSERT INTO room (id, name, desks, chairs, equipment) VALUES (1, '203', 39, 40, '正常')`);
    const id = addClass(tx, 1, '3-2');
    addClass(tx, 1, '3-3');
    tx.run('UPDATE class SET room_id = 1 WHERE id = ?', id);
    tx.run(
      `INSERT INTO property (term_id, holder_kind, holder_id, name, unit, opening, closing) VALUES
         (1, 'class', ?, '饮水机', '台', 1, 1), (1, 'room', 1, '椅子', '把', 41, NULL),
         (1, 'room', 1, '课桌', '张', NULL, 38)`,
      id,
    );
  });
  const sheet = property(factsOf(school), {})!;
  expect(sheet.parts.map((p) => p.name)).toEqual(['三(2)班']);
  expect(sheet.parts[0]!.groups[0]!.rows.map((r) => [r.item, r.unit, r.started, r.ended, r.note])).toEqual([
    ['饮水机', '台', 1, 1, null],
    ['椅子', '把', 41, null, null],
    // An end count alone hides no opening count.
    ['课桌', '张', 39, 38, null],
    ['多媒体设备', '套', null, null, '正常'],
  ]);
  // Signed at the start of the term, and again at its end.
  expect(sheet.signatures.map(({ label }) => label)).toEqual([
    ...['期初点收（班主任）', '期初日期', '总务处', '期末清点（班主任）', '期末日期', '总务处'],
  ]);
});

test('owner-tasks: what must be done first is listed as the language does, each title once', () => {
  const school = emptySchool();
  school.change((tx) => {
    tx.run(
      `INSERT INTO task (id, term_id, title, title_en, category, due_on) VALUES (1, 1, '盘点', 'Count books, paper', '', '2027-02-27'),
         (2, 1, '验收', 'Check', '', '2027-02-27'), (3, 1, '验收', 'Check', '', '2027-02-27'), (4, 1, '分书', 'Sort', '', '2027-02-28')`,
    );
    tx.run('INSERT INTO task_wait (task_id, waits_for) VALUES (4, 1), (4, 2), (4, 3)');
  });
  const first = (words: Words) =>
    ownerTasks(factsOf(school, words))!
      .parts.flatMap((p) => p.groups.flatMap((g) => g.rows))
      .at(-1)!.waits;
  expect(first(zh)).toBe('盘点；验收');
  expect(first(en)).toBe('Count books, paper; Check');
  // Of more than three the first are named; what nobody is to do yet in several classes is a row.
  school.change((tx) => {
    for (const [i, code] of ['3-1', '3-2'].entries())
      tx.run(
        `INSERT INTO task (id, term_id, title, category, due_on, class_id) VALUES (?, 1, '领书', '', '2027-03-01', ?)`,
        10 + i,
        addClass(tx, 1, code),
      );
    tx.run(
      `INSERT INTO task (id, term_id, title, category, due_on) VALUES (20, 1, '报到', '', '2027-02-28'), (21, 1, '值日', '', '2027-02-28')`,
    );
    for (const id of [1, 2, 4, 20, 21])
      tx.run('INSERT INTO task_wait (task_id, waits_for) VALUES (10, ?), (11, ?)', id, id);
  });
  const last = ownerTasks(factsOf(school))!.parts[0]!.groups.at(-1)!.rows.at(-1)!;
  expect(last).toMatchObject({ task: '领书', for: '2 个班', waits: '盘点；验收等5项' });
});

test('desk-moves: where nothing can be moved it says what lacks, and sums up no moves', () => {
  const school = emptySchool();
  school.change((tx) => {
    tx.run(`INSERT INTO room (id, name, desks, chairs) VALUES (1, '203', 1, 2)`);
    const id = addClass(tx, 1, '3-2');
    tx.run('UPDATE class SET room_id = 1 WHERE id = ?', id);
    for (const name of ['王芳', '李明', '张静']) addStudent(tx, 1, id, { name, number: null, sex: null });
  });
  const sheet = deskMoves(factsOf(school), {})!;
  expect(sheet.parts[0]!.facts).toEqual([]);
  expect(sheet.parts[0]!.groups).toMatchObject([{ rows: [{ to: '203', desk: 2, chair: 1 }] }]);
  expect(sheet.parts[0]!.groups[0]!.total).toBeUndefined();
});

test('property: the seats of a room give way to those that are registered, whatever they are called', () => {
  const school = emptySchool();
  school.change((tx) => {
    tx.run(`INSERT INTO room (id, name, desks, chairs) VALUES (1, '203', 39, 40)`);
    const id = addClass(tx, 1, '3-2');
    tx.run('UPDATE class SET room_id = 1 WHERE id = ?', id);
    tx.run(
      `INSERT INTO property (term_id, holder_kind, holder_id, name, unit, opening) VALUES
         (1, 'class', ?, '学生椅', '把', 41), (1, 'class', ?, '讲桌', '张', 1)`,
      ...[id, id],
    );
  });
  const rows = property(factsOf(school), {})!.parts[0]!.groups[0]!.rows;
  expect(rows.map((r) => [r.item, r.started])).toEqual([
    ['学生椅', 41],
    ['讲桌', 1],
    ['课桌', 39],
  ]);
});

test('property: a thing without a spec and the goods of its name that were given are one row', () => {
  const school = emptySchool();
  school.change((tx) => {
    const id = addClass(tx, 1, '3-2');
    tx.run(
      `INSERT INTO property (term_id, holder_kind, holder_id, name, spec, unit, opening, closing) VALUES
         (1, 'class', ?, '吊扇', '', '台', NULL, 4), (1, 'class', ?, '吊扇', '48寸', '台', 5, NULL),
         (1, 'class', ?, '书柜', '两门', '个', 1, NULL), (1, 'class', ?, '书柜', '三门', '个', 2, NULL)`,
      ...[id, id, id, id],
    );
  });
  const sheet = property(factsOf(school), {})!;
  expect(sheet.parts[0]!.groups[0]!.rows.map((r) => [r.item, r.spec, r.started, r.ended])).toEqual([
    ['吊扇', '48寸', 5, 4],
    ['书柜', '两门', 1, null],
    ['书柜', '三门', 2, null],
  ]);
});

test('readiness: causes that differ only in their class or item are one row; no sheet prints a command', async () => {
  const school = await sampleSchool();
  const facts = factsOf(school);
  const report = readiness(facts)!;
  const [verdict, causes, map] = report.parts;
  expect(verdict!.groups[0]!.rows.map((r) => String(r.bar).length)).toEqual(
    verdict!.groups[0]!.rows.map(() => 10),
  );
  const rows = causes!.groups[0]!.rows;
  const handout = rows.filter((r) => String(r.cause).includes('课本簿册在库房'));
  expect(handout).toHaveLength(1);
  // A few are named, and how many there are.
  expect(handout[0]!.cause).toMatch(/^[^、]+班、[^、]+班、[^、]+班等24个班的/);
  expect(handout[0]!.owner).toMatch(/等\d+人/);
  const lessons = map!.groups[0]!.rows.flatMap((r) => Object.values(r)).filter((cell) =>
    /^[●▲×]/.test(String(cell)),
  );
  expect(Number(handout[0]!.lessons)).toBeLessThanOrEqual(lessons.length);
  expect(map!.notes!.join()).toMatch(/一周：\d+节中\d+节未就绪/);
  for (const { load } of SHEETS) expect(JSON.stringify(await load(facts, {}))).not.toContain('kaixue ');
  // One order for the sheet and for home, and what is done in one go is one row.
  const order = acts(facts.home!().gate).map((act) => actText(act, zh, 'zh').what);
  const told = rows.map((r) => String(r.cause)).filter((what) => order.includes(what));
  expect(told.length).toBeGreaterThan(5);
  expect(told).toEqual(order.filter((what) => told.includes(what)));
});
