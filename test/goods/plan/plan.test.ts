import { describe, expect, test } from 'vitest';
import { issueGroups, postIssues } from '../../../src/goods/ledger/issue.ts';
import { postDocument } from '../../../src/goods/ledger/post.ts';
import { loadPlan } from '../../../src/goods/plan/store.ts';
import { addClass } from '../../../src/school/class/store.ts';
import type { TestSchool } from '../../support/school.ts';
import { item, plan, row, schoolWith, sharesOf } from '../support.ts';

const DAY = '2027-02-22';
const stock = (school: TestSchool, itemId: number, amount: number) =>
  school.change((tx) =>
    postDocument(tx, { kind: 'RK', termId: 1, date: DAY, state: 'confirmed', lines: [{ itemId, amount }] }),
  );
const issueAll = (school: TestSchool, state: 'draft' | 'confirmed' = 'confirmed') =>
  school.change((tx) => {
    const now = plan(school);
    return postIssues(
      tx,
      now,
      issueGroups(now, () => true),
      { date: DAY, state },
    );
  });

describe('need', () => {
  test('books: enrolment × copies, teacher copies beside, spare explicit', () => {
    const school = schoolWith({ '3-1': 51, '3-2': 39, '4-1': 52 });
    const book = school.change((tx) =>
      item(tx, { name: '数学', grade: 3, spare: 2, priceFen: 600 }, {}, { scope: 'teachers', quantity: 3 }),
    );
    const now = plan(school);
    // 51 + 39 pupils + 3 teacher copies + 2 spare
    expect(row(now, book)).toMatchObject({
      need: 95,
      owed: 93,
      short: 95,
      toBuy: 95,
      valueFen: 57_000,
      costFen: 57_000,
    });
    expect(sharesOf(now, book).map((one) => [one.recipient.kind, one.recipient.id, one.need])).toEqual([
      ['class', 1, 51],
      ['class', 2, 39],
      ['teachers', 3, 3],
    ]);
    expect(sharesOf(now, book)[0]?.reasons[0]).toMatchObject({
      kind: 'enrolment',
      count: 51,
      each: 1,
      expected: true,
    });
  });

  test('exercise books by grade, rounded up to packs to buy; 1 for every 2 pupils is rounded up per class', () => {
    const school = schoolWith({ '1-1': 43, '2-1': 39 });
    const { math, ruler } = school.change((tx) => ({
      math: item(
        tx,
        { name: '数学本', kind: 'exercise-book', pack: 50 },
        { grades: '1', quantity: 4 },
        { grades: '2', quantity: 3 },
      ),
      ruler: item(tx, { name: '尺', kind: 'supply' }, { quantity: 1, per: 2 }),
    }));
    // 43 × 4 + 39 × 3 = 289 → 6 packs of 50
    expect(row(plan(school), math)).toMatchObject({ need: 289, short: 289, toBuy: 300, packs: 6, loose: 0 });
    // ⌈43/2⌉ + ⌈39/2⌉ = 22 + 20
    expect(row(plan(school), ruler).need).toBe(42);
  });

  test('supplies by class, teacher, department, room, school; requests add unless within the quota', () => {
    const school = schoolWith({ '1-1': 40, '1-2': 40 });
    const ids = school.change((tx) => {
      tx.run("INSERT INTO department (id, name) VALUES (1, '教务处'), (2, '总务处')");
      tx.run(
        "INSERT INTO staff (name, department_id, post) VALUES ('甲', 1, '教师'), ('乙', 1, '教师'), ('丙', 2, '行政')",
      );
      tx.run("INSERT INTO room (name, kind) VALUES ('实验室', '科学实验室'), ('101', 'classroom')");
      const supply = (name: string, ...standards: Parameters<typeof item>[2][]) =>
        item(tx, { name, kind: 'supply' }, ...standards);
      const found = {
        chalk: supply('粉笔', { scope: 'class', quantity: 4 }),
        pen: supply('笔', { scope: 'teacher', quantity: 2 }),
        paper: supply('纸', { scope: 'department', quantity: 10 }),
        fuse: supply('保险丝', { scope: 'room', roomKind: '科学实验室', quantity: 5 }),
        ball: supply('足球', { scope: 'school', quantity: 24 }),
        bags: supply('垃圾袋', { scope: 'class', quantity: 2, months: 5 }),
        only: supply('书', { scope: 'class', classId: 2, quantity: 7 }),
      };
      const request = (itemId: number, quantity: number, extra: number, state: string) =>
        tx.run(
          "INSERT INTO request (term_id, department_id, item_id, name, quantity, extra, state) VALUES (1, 2, ?, '纸', ?, ?, ?)",
          itemId,
          quantity,
          extra,
          state,
        );
      request(found.paper, 5, 1, 'approved');
      request(found.paper, 70, 1, 'submitted');
      request(found.paper, 6, 1, 'done');
      request(found.paper, 50, 1, 'declined');
      request(found.paper, 70, 0, 'approved');
      return found;
    });
    const now = plan(school);
    const need = Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, row(now, id).need]));
    expect(need).toEqual({ chalk: 8, pen: 4, paper: 31, fuse: 5, ball: 24, bags: 20, only: 7 });
    expect(sharesOf(now, ids.paper).map((one) => one.need)).toEqual([10, 21]);
  });

  test('班级轮用: so many sets a class, whatever its enrolment', () => {
    const school = schoolWith({ '3-1': 51, '3-2': 39 });
    const book = school.change((tx) => item(tx, { name: '音乐', grade: 3, reused: 1, reuseSets: 50 }, {}));
    expect(row(plan(school), book).need).toBe(100);
  });

  test('lasting standards: what was handed out in earlier terms counts; used-up ones start anew', () => {
    const school = schoolWith({ '3-1': 51 });
    const ids = school.change((tx) => {
      tx.run("INSERT INTO term (id, code, opening) VALUES (2, '2025-2026-2', '2026-03-02')");
      const before = addClass(tx, 2, '2-1');
      const broom = item(tx, { name: '扫帚', kind: 'supply' }, { scope: 'class', quantity: 3, lasting: 1 });
      const chalk = item(tx, { name: '粉笔', kind: 'supply' }, { scope: 'class', quantity: 4 });
      postDocument(tx, {
        kind: 'RK',
        termId: 2,
        date: '2026-03-01',
        state: 'confirmed',
        lines: [
          { itemId: broom, amount: 9 },
          { itemId: chalk, amount: 9 },
        ],
      });
      const recipient = { kind: 'class' as const, id: before };
      postDocument(tx, {
        kind: 'CK',
        termId: 2,
        date: '2026-03-02',
        state: 'confirmed',
        lines: [
          { itemId: broom, amount: -2, recipient },
          { itemId: chalk, amount: -4, recipient },
        ],
      });
      return { broom, chalk };
    });
    expect(row(plan(school), ids.broom)).toMatchObject({ need: 3, issued: 2, owed: 1, held: 7 });
    expect(row(plan(school), ids.chalk)).toMatchObject({ need: 4, issued: 0, owed: 4, held: 5 });
  });

  test('what an earlier term left goes with the class that goes up, to no class of its number, and never backwards', () => {
    const school = schoolWith({ '3-1': 51, '2-1': 40 });
    const broom = school.change((tx) => {
      tx.run("INSERT INTO term (id, code, opening) VALUES (2, '2025-2026-2', '2026-03-02')");
      tx.run("INSERT INTO term (id, code, opening) VALUES (3, '2027-2028-1', '2027-09-01')");
      const [before, after] = [addClass(tx, 2, '2-1'), addClass(tx, 3, '4-1')];
      const id = item(tx, { name: '扫帚', kind: 'supply' }, { scope: 'class', quantity: 3, lasting: 1 });
      const base = { termId: 2, date: '2026-03-01', state: 'confirmed' as const };
      const to = (classId: number) => ({ kind: 'class' as const, id: classId });
      postDocument(tx, { ...base, kind: 'RK', lines: [{ itemId: id, amount: 9 }] });
      postDocument(tx, { ...base, kind: 'CK', lines: [{ itemId: id, amount: -2, recipient: to(before) }] });
      const lines = [{ itemId: id, amount: -3, recipient: to(after) }];
      postDocument(tx, { ...base, kind: 'CK', termId: 3, date: '2027-09-01', lines });
      return id;
    });
    expect(sharesOf(plan(school), broom).map((one) => [one.recipient.id, one.issued, one.owed])).toEqual([
      [2, 0, 3],
      [1, 2, 1],
    ]);
  });

  test('全一册: handed out in autumn, it is needed in spring by newcomers only', () => {
    const school = schoolWith({ '3-1': 42, '3-2': 40 });
    const book = school.change((tx) => {
      tx.run("INSERT INTO term (id, code, opening) VALUES (2, '2026-2027-1', '2026-09-01')");
      const autumn = [addClass(tx, 2, '3-1'), addClass(tx, 2, '3-2')];
      const id = item(tx, { name: '书法', grade: 3, volume: '全一册' }, {});
      postDocument(tx, {
        kind: 'RK',
        termId: 2,
        date: '2026-08-30',
        state: 'confirmed',
        lines: [{ itemId: id, amount: 90 }],
      });
      postDocument(tx, {
        kind: 'CK',
        termId: 2,
        date: '2026-08-31',
        state: 'confirmed',
        lines: autumn.map((id2) => ({
          itemId: id,
          amount: -40,
          recipient: { kind: 'class' as const, id: id2 },
        })),
      });
      return id;
    });
    expect(sharesOf(plan(school), book).map((one) => [one.need, one.owed])).toEqual([
      [2, 2],
      [0, 0],
    ]);
    expect(sharesOf(plan(school), book)[0]?.reasons).toMatchObject([{ kind: 'newcomer', before: 40 }]);
    expect(row(plan(school), book)).toMatchObject({ need: 2, held: 10, short: 0 });
  });

  test('全一册: in autumn itself it is needed like any other; what was collected since, damaged or not, is needed anew', () => {
    const school = schoolWith({ '3-1': 42 });
    const autumn = { id: 2, code: '2026-2027-1', opening: '2026-09-01' };
    const book = school.change((tx) => {
      tx.run("INSERT INTO term (id, code, opening) VALUES (2, '2026-2027-1', '2026-09-01')");
      const recipient = { kind: 'class' as const, id: addClass(tx, 2, '3-1', { expected: 42 }) };
      const id = item(tx, { name: '书法', grade: 3, volume: '全一册', reused: 1 }, {}, { termId: 2 });
      const base = { termId: 2, date: '2026-08-31', state: 'confirmed' as const };
      postDocument(tx, { ...base, kind: 'RK', lines: [{ itemId: id, amount: 90 }] });
      postDocument(tx, { ...base, kind: 'CK', lines: [{ itemId: id, amount: -40, recipient }] });
      const lines = [{ itemId: id, amount: 34, damaged: 2, recipient }];
      postDocument(tx, { ...base, kind: 'HS', date: '2027-01-20', lines });
      return id;
    });
    expect(row(loadPlan(school.store, autumn), book)).toMatchObject({ need: 42, issued: 40, owed: 2 });
    // 36 came back, two of them damaged: 4 are still with the class.
    expect(row(plan(school), book)).toMatchObject({ need: 38, held: 84 });
  });
});

describe('handing out', () => {
  test('the next issue hands out only what is still owed', () => {
    const school = schoolWith({ '3-1': 51, '3-2': 39 });
    const book = school.change((tx) =>
      item(tx, { name: '数学', grade: 3, pack: 40 }, {}, { scope: 'teachers', quantity: 3 }),
    );
    stock(school, book, 60);
    const first = sharesOf(plan(school), book);
    // 60 for 51 and 39: 34 and 26; teachers wait
    expect(first.map((one) => one.allocated)).toEqual([34, 26, 0]);
    expect(first.map((one) => [one.packs, one.loose])).toEqual([
      [0, 34],
      [0, 26],
      [0, 0],
    ]);
    expect(issueAll(school).map((issue) => issue.number)).toEqual(['CK20270222-001', 'CK20270222-002']);
    expect(row(plan(school), book)).toMatchObject({ held: 0, issued: 60, owed: 33, short: 33 });
    expect(issueAll(school)).toEqual([]);
    stock(school, book, 35);
    expect(issueAll(school).map((issue) => issue.shares.map((one) => one.allocated))).toEqual([
      [17],
      [13],
      [3],
    ]);
    expect(row(plan(school), book)).toMatchObject({ held: 2, issued: 93, owed: 0, short: 0 });
  });

  test('a draft reserves its copies and is not handed out twice', () => {
    const school = schoolWith({ '3-1': 51, '3-2': 39 });
    const book = school.change((tx) => item(tx, { name: '数学', grade: 3 }, {}));
    stock(school, book, 60);
    issueAll(school, 'draft');
    expect(row(plan(school), book)).toMatchObject({ held: 60, issued: 0, owed: 90, allocatable: 0 });
    expect(issueAll(school)).toEqual([]);
    stock(school, book, 40);
    expect(sharesOf(plan(school), book).map((one) => [one.drafted, one.allocated])).toEqual([
      [34, 17],
      [26, 13],
    ]);
  });

  test('all staff share one document, a row a person; a row says what was owed beside the drafts', () => {
    const school = schoolWith({ '3-1': 40 });
    const pen = school.change((tx) => {
      tx.run("INSERT INTO staff (id, name, post) VALUES (1, '甲', '教师'), (2, '乙', '教师')");
      return item(tx, { name: '笔', kind: 'supply', pack: 4 }, { scope: 'teacher', quantity: 5 });
    });
    stock(school, pen, 4);
    expect(sharesOf(plan(school), pen).map((one) => [one.allocated, one.packs, one.loose])).toEqual([
      [2, 0, 2],
      [2, 0, 2],
    ]);
    issueAll(school, 'draft');
    stock(school, pen, 6);
    const [issue, ...more] = issueAll(school);
    expect(more).toEqual([]);
    expect(
      school.store.all(
        'SELECT recipient_kind AS kind, recipient_id AS id, amount, expected FROM line WHERE document_id = ? ORDER BY row',
        issue!.id,
      ),
    ).toEqual([
      { kind: 'staff', id: 1, amount: -3, expected: 3 },
      { kind: 'staff', id: 2, amount: -3, expected: 3 },
    ]);
  });

  test('first lesson by the timetable, counted from opening day', () => {
    const school = schoolWith({ '3-1': 40, '3-2': 40 });
    const book = school.change((tx) => {
      tx.run(
        "INSERT INTO lesson (term_id, class_id, weekday, period, subject) VALUES (1, 1, 3, 1, '数学'), (1, 2, 1, 6, '数学')",
      );
      return item(tx, { name: '三年级数学', subject: '数学', grade: 3 }, {});
    });
    stock(school, book, 50);
    // Each of them has four of five first, then the earlier lesson counts.
    expect(sharesOf(plan(school), book).map((one) => one.allocated)).toEqual([25, 25]);
    stock(school, book, 23);
    expect(sharesOf(plan(school), book).map((one) => one.allocated)).toEqual([33, 40]);
  });
});
