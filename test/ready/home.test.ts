import { beforeEach, describe, expect, test } from 'vitest';
import { postDocument } from '../../src/goods/ledger/post.ts';
import { barName, home, nextText } from '../../src/ready/home.ts';
import { currentTerm } from '../../src/school/term/store.ts';
import type { Writer } from '../../src/store/reader.ts';
import { loadWords } from '../../src/words/index.ts';
import { item } from '../goods/support.ts';
import { emptySchool, smallSchool, type TestSchool } from '../support/school.ts';

const TODAY = '2027-02-26';
const homeOf = ({ store }: TestSchool, today = TODAY) =>
  home(store, currentTerm(store, undefined, today), today);
const kinds = (school: TestSchool) =>
  homeOf(school)
    .next.slice(0, 3)
    .map((one) => (one.kind === 'act' ? one.act.id : one.kind));

test('once opening is past, the next school day is judged and named', async () => {
  const school = smallSchool();
  school.change((tx) =>
    tx.run(
      "INSERT INTO lesson (term_id, class_id, weekday, period, subject) VALUES (1, 1, 1, 1, '语文'), (1, 1, 2, 1, '语文')",
    ),
  );
  const day = (today: string) => homeOf(school, today).gate.facts.day;
  // The 6th is a Saturday.
  expect(['2027-02-26', '2027-03-01', '2027-03-02', '2027-03-06'].map(day)).toEqual([
    ...['2027-03-01', '2027-03-01', '2027-03-02', '2027-03-08'],
  ]);
  const [zh, en] = [await loadWords('zh'), await loadWords('en')];
  const bar = (today: string, words: typeof zh) => {
    const now = homeOf(school, today);
    return barName(now.bars.at(-1)!, now, '2027-03-01', words);
  };
  expect([bar('2027-03-01', zh), bar('2027-03-02', zh), bar('2027-03-02', en)]).toEqual([
    ...['第一天的课', '03-02的课', 'Lessons 03-02'],
  ]);
});

test('an empty school needs classes first, then books', () => {
  const school = emptySchool();
  expect(homeOf(school)).toMatchObject({
    days: 3,
    bars: ['books', 'exercise-books', 'supplies', 'tasks', 'areas', 'rooms', 'day-one'].map((kind) => ({
      kind,
      done: 0,
      waiting: 0,
      total: 0,
    })),
    next: [{ kind: 'classes' }, { kind: 'books' }],
  });
  expect(homeOf(school, '2027-03-04').days).toBe(-3);
});

describe('a school at work', () => {
  let school: TestSchool;
  const run = (sql: string) => school.change((tx) => tx.run(sql));
  const post = (
    tx: Writer,
    kind: 'RK' | 'CK',
    itemId: number,
    amount: number,
    more: { draft?: boolean } = {},
  ) =>
    postDocument(tx, {
      kind,
      termId: 1,
      date: '2027-02-20',
      state: more.draft ? 'draft' : 'confirmed',
      lines: [{ itemId, amount, ...(kind === 'CK' && { recipient: { kind: 'class', id: 1 } }) }],
    });
  /** 语文 for 79 in the third grade: 30 are with 3-1, 5 more in its draft, 15 free. A guide, an exercise book, a supply a class. */
  beforeEach(() => {
    school = smallSchool();
    school.change((tx) => {
      const book = item(tx, { name: '语文', subject: '语文', grade: 3 }, {});
      post(tx, 'RK', book, 50);
      post(tx, 'CK', book, -30);
      post(tx, 'CK', book, -5, { draft: true });
      item(tx, { kind: 'exercise-book', name: '作文本' }, { scope: 'pupil', quantity: 2 });
      const chalk = item(tx, { kind: 'supply', name: '粉笔' }, { scope: 'class', quantity: 4 });
      post(tx, 'RK', chalk, 100);
    });
  });

  test('shows how much is handed out, how much waits in the storeroom or in a draft, of how much', () => {
    const bars = Object.fromEntries(homeOf(school).bars.map(({ kind, ...bar }) => [kind, bar]));
    expect(bars).toMatchObject({
      books: { done: 30, waiting: 20, total: 79 },
      'exercise-books': { done: 0, waiting: 0, total: 2 * (40 + 39 + 43) },
      supplies: { done: 0, waiting: 12, total: 12 },
    });
  });

  test('a task is late until the acts made it true, then it is offered to be ticked off', async () => {
    run(
      `INSERT INTO task (id, term_id, key, title, class_id, due_on) VALUES
       (1, 1, 'spring-start/stock-count', '盘点', NULL, '2027-02-22'),
       (2, 1, 'spring-start/collect-books@class:3-1', '领书', 1, '2027-02-24'),
       (3, 1, 'spring-start/collect-books@class:3-2', '领书', 2, '2027-02-24'),
       (4, 1, 'ours/needs-in@department:1', '报申领', NULL, '2027-02-24')`,
    );
    run('INSERT INTO task_wait (task_id, waits_for) VALUES (2, 1)');
    const told = () => homeOf(school).next.filter(({ kind }) => kind === 'overdue' || kind === 'evident');
    expect(told()).toMatchObject([{ kind: 'overdue', count: 4, task: 1 }]);
    school.change((tx) => {
      post(tx, 'RK', 2, 80);
      post(tx, 'CK', 2, -80);
      post(tx, 'CK', 1, -3);
    });
    // Five copies wait in a draft: not signed for yet.
    expect(told()).toMatchObject([{ kind: 'overdue', count: 4 }]);
    run("UPDATE document SET state = 'confirmed'");
    const words = await loadWords('zh');
    const command = () => nextText(told()[1]!, words, 'zh').command;
    // 38 of 40 books and 80 of 80 exercise books: the twelve in the storeroom are 3-2's, which has none.
    expect(told()).toMatchObject([
      { kind: 'overdue', count: 3, task: 1 },
      { kind: 'evident', tasks: [{ task: { id: 2 }, by: 'issued', done: 118, owed: 2 }] },
    ]);
    expect(command()).toBe('kaixue task done 2 --force');
    const stocktake = (closed: string) =>
      run(
        `INSERT INTO stocktake (term_id, opened_on, state, closed_on) VALUES (1, '2027-01-10', 'closed', '${closed}')`,
      );
    const counted = 'INSERT INTO stocktake_line (stocktake_id, item_id, book, calculated, counted) VALUES';
    stocktake('2027-01-11');
    run(`${counted} (1, 1, 10, 10, 10)`);
    // A stocktake of weeks before is another round's; one that passed over what is there counted nothing.
    expect(told()).toMatchObject([{ count: 3 }, {}]);
    stocktake('2027-02-22');
    run(`${counted} (2, 1, 10, 10, 10), (2, 2, 0, NULL, NULL), (2, 3, 84, NULL, NULL)`);
    expect(told()).toMatchObject([{ count: 3 }, {}]);
    run('UPDATE stocktake_line SET counted = 80, calculated = 84 WHERE item_id = 3');
    expect(command()).toBe('kaixue task done 1-2');
    expect(nextText(told()[1]!, words, 'zh').what).toContain(
      '“盘点”（库房盘点已于 2027-02-22 结束，点了 2 种）',
    );
    run("UPDATE task SET state = 'done', done_on = '2027-02-26' WHERE id < 3");
    expect(told()).toMatchObject([{ kind: 'overdue', count: 2, task: 3 }]);
  });

  test('who left and did not account for books is told once, whatever the number of titles', async () => {
    const told = () => homeOf(school).next.filter(({ kind }) => kind === 'leavers');
    run("UPDATE document SET state = 'confirmed'");
    run("INSERT INTO student (id, name) VALUES (900, '李明')");
    run(
      "INSERT INTO transfer (student_id, term_id, kind, date, from_class_id) VALUES (900, 1, 'out', '2027-02-25', 1)",
    );
    expect(told()).toEqual([]);
    school.change((tx) => {
      post(tx, 'RK', 2, 90);
      post(tx, 'CK', 1, -6);
      post(tx, 'CK', 2, -81);
    });
    const [first] = told();
    expect(first).toEqual({ kind: 'leavers', count: 1, name: '李明', class: '3-1' });
    expect(nextText(first!, await loadWords('zh'), 'zh')).toMatchObject({
      what: '有 1 名离班学生的书没有交代，如三(1)班李明',
      command: 'kaixue owed',
    });
    // Skipping ropes stay with the class.
    run("UPDATE item SET kind = 'equipment'");
    expect(told()).toEqual([]);
  });

  test('counts tasks that are done, areas whose last inspection passed, classes with a fit room', () => {
    run(
      `INSERT INTO task (term_id, title, state, done_on) VALUES (1, '甲', 'done', '2027-02-25'), (1, '乙', 'open', NULL), (1, '丙', 'open', NULL)`,
    );
    run("INSERT INTO area (id, term_id, name) VALUES (1, 1, '走廊'), (2, 1, '楼梯'), (3, 1, '操场')");
    run(
      `INSERT INTO inspection (term_id, form, date, area_id, score, full, passed) VALUES
       (1, '卫生', '2027-02-24', 1, 60, 100, 0), (1, '卫生', '2027-02-25', 1, 95, 100, 1),
       (1, '卫生', '2027-02-24', 2, 95, 100, 1), (1, '卫生', '2027-02-25', 2, 60, 100, 0)`,
    );
    run('UPDATE room SET desks = 40, chairs = 40');
    run('UPDATE class SET room_id = NULL WHERE id = 2');
    const bars = Object.fromEntries(homeOf(school).bars.map(({ kind, ...bar }) => [kind, bar]));
    expect(bars).toMatchObject({
      tasks: { done: 1, waiting: 0, total: 3 },
      areas: { done: 1, waiting: 0, total: 3 },
      // 3-1 fits, 3-2 has none, 1-1 is three seats short.
      rooms: { done: 1, waiting: 0, total: 3 },
    });
  });

  test('and the lessons of the first day', () => {
    run(
      `INSERT INTO lesson (term_id, class_id, weekday, period, subject) VALUES (1, 1, 1, 1, '语文'), (1, 2, 1, 1, '语文'), (1, 1, 1, 2, '班会')`,
    );
    const day = homeOf(school).bars.at(-1);
    // Both classes lack more than a tenth of their books; what nobody has counted or inspected leaves 班会 at risk.
    expect(day).toEqual({ kind: 'day-one', done: 0, waiting: 1, total: 3 });
  });

  test('says what is next: a timetable, the oldest draft, what is overdue the longest, what to order among the first three', () => {
    expect(kinds(school)).toEqual(['timetable', 'confirm', 'order']);
    expect(homeOf(school).next.slice(1, 3)).toEqual([
      { kind: 'confirm', document: 3, number: 'CK20270220-002' },
      // 语文 and 作文本 lack; there is chalk enough.
      { kind: 'order', count: 2 },
    ]);
    run(`INSERT INTO lesson (term_id, class_id, weekday, period, subject) VALUES (1, 1, 1, 1, '语文')`);
    run(`INSERT INTO task (term_id, title, due_on, state, done_on) VALUES
      (1, '甲', '2027-02-25', 'open', NULL), (1, '乙', '2027-02-24', 'open', NULL), (1, '丙', '2027-02-23', 'done', '2027-02-23'),
      (1, '丁', '${TODAY}', 'open', NULL), (1, '戊', NULL, 'open', NULL)`);
    expect(homeOf(school).next.slice(0, 3)).toEqual([
      { kind: 'confirm', document: 3, number: 'CK20270220-002' },
      { kind: 'overdue', count: 2, task: 2, title: '乙', titleEn: null },
      { kind: 'order', count: 2 },
    ]);
  });
});

test('when no lesson waits for anything, what is still owed beside what is overdue; when nothing is, nothing', () => {
  const school = emptySchool();
  const run = (sql: string) => school.change((tx) => tx.run(sql));
  const book = school.change((tx) => {
    tx.run("INSERT INTO room (id, name, kind, desks, chairs) VALUES (1, '101', 'classroom', 40, 40)");
    tx.run(
      "INSERT INTO class (id, term_id, code, grade, number, expected, room_id) VALUES (1, 1, '3-1', 3, 1, 40, 1)",
    );
    tx.run("INSERT INTO lesson (term_id, class_id, weekday, period, subject) VALUES (1, 1, 1, 1, '班会')");
    tx.run("INSERT INTO area (id, term_id, name, room_id) VALUES (1, 1, '101', 1)");
    tx.run(
      "INSERT INTO inspection (term_id, form, date, area_id, score, full, passed) VALUES (1, '卫生', '2027-02-25', 1, 95, 100, 1)",
    );
    const id = item(tx, { name: '语文', subject: '语文', grade: 3 }, {});
    const lines = [{ itemId: id, amount: 40 }];
    postDocument(tx, { kind: 'RK', termId: 1, date: '2027-02-20', state: 'confirmed', lines });
    return id;
  });
  expect(homeOf(school).next).toEqual([{ kind: 'owed', count: 40 }]);
  run("INSERT INTO task (id, term_id, title, due_on, state) VALUES (1, 1, '甲', '2027-02-24', 'open')");
  expect(kinds(school)).toEqual(['overdue', 'owed']);
  run('DELETE FROM task');
  school.change((tx) => {
    const lines = [{ itemId: book, amount: -40, recipient: { kind: 'class' as const, id: 1 } }];
    postDocument(tx, { kind: 'CK', termId: 1, date: '2027-02-20', state: 'confirmed', lines });
  });
  expect(homeOf(school).next).toEqual([{ kind: 'nothing' }]);
  run("UPDATE term SET opening = '2027-03-02'");
  // A day without lessons is not a day without a timetable, but nobody knows more.
  expect(homeOf(school).next).toEqual([{ kind: 'timetable' }]);
});
