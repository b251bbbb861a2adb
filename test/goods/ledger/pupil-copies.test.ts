import { describe, expect, it } from 'vitest';
import { postDocument } from '../../../src/goods/ledger/post.ts';
import { pupilDue, putBack } from '../../../src/goods/ledger/pupil-copies.ts';
import { type Carried, handled, pupilHas } from '../../../src/goods/ledger/pupil-has.ts';
import { setStandard } from '../../../src/goods/need/standard.ts';
import { loadPlan } from '../../../src/goods/plan/store.ts';
import { addClass } from '../../../src/school/class/store.ts';
import { addStudent, findStudents } from '../../../src/school/student/store.ts';
import {
  type Books,
  noteCopies,
  transferIn,
  transferMove,
  transferOut,
} from '../../../src/school/student/transfer.ts';
import { emptySchool } from '../../support/school.ts';

const TERM = { id: 1, code: '2026-2027-2', opening: '2027-03-01' };

/** Two classes of two and one, all given 语文, the reused 科学, and two exercise books each. */
function handedOut() {
  const school = emptySchool();
  const ids = school.change((tx) => {
    const a = addClass(tx, 1, '3-1');
    const b = addClass(tx, 1, '3-2');
    addStudent(tx, 1, a, { name: '李明' });
    addStudent(tx, 1, a, { name: '王芳' });
    addStudent(tx, 1, b, { name: '赵云' });
    const item = (kind: string, name: string, reused: 0 | 1, quantity: number) => {
      const { id } = tx.run(
        'INSERT INTO item (code, kind, name, key, grade, reused, unit) VALUES (?, ?, ?, ?, 3, ?, ?)',
        name,
        kind,
        name,
        name,
        reused,
        '册',
      );
      setStandard(tx, { termId: 1, itemId: id, scope: 'pupil', quantity });
      return { id, quantity };
    };
    const items = [
      item('book', '语文', 0, 1),
      item('book', '科学', 1, 1),
      item('exercise-book', '田字本', 0, 2),
    ];
    const line = (of: (typeof items)[number], n: number, recipient?: number) => ({
      itemId: of.id,
      amount: n * of.quantity,
      ...(recipient === undefined ? {} : { recipient: { kind: 'class' as const, id: recipient } }),
    });
    const base = { termId: 1, date: '2027-02-26', state: 'confirmed' as const };
    postDocument(tx, { ...base, kind: 'RK', lines: items.map((i) => line(i, 10)) });
    postDocument(tx, { ...base, kind: 'CK', lines: items.flatMap((i) => [line(i, -2, a), line(i, -1, b)]) });
    return { a, b };
  });
  const share = (classId: number) =>
    loadPlan(school.store, TERM)
      .shares.filter((s) => s.recipient.kind === 'class' && s.recipient.id === classId)
      .map((s) => [s.need, s.has, s.owed, s.toReturn]);
  const held = () => loadPlan(school.store, TERM).items.map((i) => i.held);
  const pupil = (name: string) => findStudents(school.store, 1, name).find((one) => one.state !== 'left')!;
  const has = (name: string, date = '2027-03-02') => {
    const { id: studentId, classId } = pupil(name);
    return pupilHas(school.store, TERM, { studentId, classId }, date).filter((c) => c.copies > 0);
  };
  const leaves = (name: string, books: Books, to?: number) => {
    const all = handled(has(name) as Carried[], books);
    school.change((tx) => {
      const facts = { date: '2027-03-02', books };
      const who = pupil(name);
      const id = to === undefined ? transferOut(tx, 1, who, facts) : transferMove(tx, 1, who, to, facts);
      noteCopies(tx, id, all);
      const back = all.filter((c) => c.books === 'returned');
      if (back.length > 0)
        postDocument(tx, putBack(TERM, who.classId, '2027-03-02', back, { party: name, reason: '转出' }));
    });
  };
  return { ...school, ...ids, share, held, pupil, has, leaves };
}

describe('a pupil after hand-out', () => {
  it('has what was handed to the class by that day, and nothing before', () => {
    const { has } = handedOut();
    expect(has('李明', '2027-02-26').map((c) => [c.name, c.copies])).toEqual([
      ['语文', 1],
      ['科学', 1],
      ['田字本', 2],
    ]);
    expect(has('李明', '2027-02-25')).toEqual([]);
  });

  it('has nothing of what the class was given too few of; who brought books along has them', () => {
    const { change, store, a, has, leaves } = handedOut();
    const [notebook] = store.all<{ id: number }>("SELECT id FROM item WHERE name = '田字本'");
    const empty = change((tx) => {
      const id = addClass(tx, 1, '3-3');
      const lines = [{ itemId: notebook!.id, amount: 3, recipient: { kind: 'class' as const, id: a } }];
      postDocument(tx, { kind: 'TK', termId: 1, date: '2027-02-26', state: 'confirmed', lines });
      return id;
    });
    const told = (name: string) => has(name).map((c) => [c.name, c.copies]);
    expect(told('李明')).toEqual([
      ['语文', 1],
      ['科学', 1],
    ]);
    leaves('赵云', 'moved', empty);
    expect(told('赵云')).toEqual([
      ['语文', 1],
      ['科学', 1],
      ['田字本', 2],
    ]);
  });

  it('who came after the class was served has nothing, and its others have all of theirs', () => {
    const { change, share, held, a, has, leaves } = handedOut();
    const before = [share(a), held()];
    change((tx) => transferIn(tx, 1, a, { name: '孙权' }, { date: '2027-03-02' }));
    expect(has('孙权')).toEqual([]);
    expect(has('王芳').map((c) => c.copies)).toEqual([1, 1, 2]);
    for (const books of ['kept', 'returned'] as const) {
      leaves('孙权', books);
      expect([share(a), held()]).toEqual(before);
      change((tx) => transferIn(tx, 1, a, { name: '孙权' }, { date: '2027-03-02' }));
    }
  });

  it('who leaves with the books and puts back the reused ones leaves nothing owed and nothing to return', () => {
    const { share, held, a, leaves } = handedOut();
    leaves('李明', 'kept');
    expect(share(a)).toEqual([
      [1, 1, 0, 0],
      [1, 1, 0, 0],
      [2, 2, 0, 0],
    ]);
    expect(held()).toEqual([7, 8, 14]);
  });

  it('who returns everything fills the storeroom again', () => {
    const { share, held, a, leaves } = handedOut();
    leaves('李明', 'returned');
    expect(share(a)).toEqual([
      [1, 1, 0, 0],
      [1, 1, 0, 0],
      [2, 2, 0, 0],
    ]);
    expect(held()).toEqual([8, 8, 16]);
  });

  it('who takes the books along to another class of the grade nets out both', () => {
    const { share, a, b, leaves } = handedOut();
    leaves('李明', 'moved', b);
    expect([share(a), share(b)]).toEqual([
      [
        [1, 1, 0, 0],
        [1, 1, 0, 0],
        [2, 2, 0, 0],
      ],
      [
        [2, 2, 0, 0],
        [2, 2, 0, 0],
        [4, 4, 0, 0],
      ],
    ]);
  });

  it('who comes new is owed one of each; a class not handed anything is told nothing', () => {
    const { change, a, store } = handedOut();
    change((tx) => transferIn(tx, 1, a, { name: '孙权' }, { date: '2027-03-02' }));
    expect(pupilDue(store, TERM, a).map((c) => [c.name, c.copies])).toEqual([
      ['语文', 1],
      ['科学', 1],
      ['田字本', 2],
    ]);
    // One more notebook than the two pupils needed is there for the third.
    change((tx) => {
      const { id } = tx.get<{ id: number }>("SELECT id FROM item WHERE name = '田字本'")!;
      const lines = [{ itemId: id, amount: -1, recipient: { kind: 'class' as const, id: a } }];
      postDocument(tx, { kind: 'CK', termId: 1, date: '2027-03-02', state: 'confirmed', lines });
    });
    expect(pupilDue(store, TERM, a).at(-1)).toMatchObject({ name: '田字本', copies: 1 });
    const empty = change((tx) => addClass(tx, 1, '3-3', { expected: 40 }));
    expect(pupilDue(store, TERM, empty)).toEqual([]);
  });

  it('and nothing of what the class has enough of; a class that has one title so far is due them all', () => {
    const { change, a, store } = handedOut();
    const give = (name: string, n: number, recipient: { kind: 'class' | 'teachers'; id: number }) =>
      change((tx) => {
        const { id } = tx.get<{ id: number }>('SELECT id FROM item WHERE name = ?', name)!;
        const head = { termId: 1, date: '2027-03-02', state: 'confirmed' as const };
        postDocument(tx, { ...head, kind: 'CK', lines: [{ itemId: id, amount: -n, recipient }] });
      });
    const due = (classId: number) => pupilDue(store, TERM, classId).map((c) => [c.name, c.copies, c.book]);
    change((tx) => transferIn(tx, 1, a, { name: '孙权' }, { date: '2027-03-02' }));
    give('科学', 1, { kind: 'class', id: a });
    expect(due(a)).toEqual([
      ['语文', 1, true],
      ['田字本', 2, false],
    ]);
    const other = change((tx) => addClass(tx, 1, '3-3', { expected: 2 }));
    give('科学', 2, { kind: 'class', id: other });
    expect(due(other)).toEqual([
      ['语文', 1, true],
      ['田字本', 2, false],
    ]);
  });

  it('is not told of what somebody else has who bears the same number as the class', () => {
    const { change, store, has } = handedOut();
    const empty = change((tx) => {
      const { id } = tx.get<{ id: number }>("SELECT id FROM item WHERE name = '语文'")!;
      setStandard(tx, { termId: 1, itemId: id, scope: 'teachers', quantity: 1 });
      // The teachers of grade 3, and class number 3 of the file.
      const recipient = { kind: 'teachers' as const, id: 3 };
      const head = { termId: 1, date: '2027-02-26', state: 'confirmed' as const };
      postDocument(tx, { ...head, kind: 'CK', lines: [{ itemId: id, amount: -1, recipient }] });
      const empty = addClass(tx, 1, '3-3', { expected: 40 });
      addStudent(tx, 1, empty, { name: '孙权' });
      return empty;
    });
    expect(empty).toBe(3);
    expect(has('孙权')).toEqual([]);
    expect(pupilDue(store, TERM, empty)).toEqual([]);
  });
});

describe('a roster that moves pupils and takes them out', () => {
  it.each([
    ['leaves out', ''],
    ['says has left', '三(2)班,G0003,赵云,转出\n'],
  ])('moves their books along; of whom it %s, reused ones stay to be returned', async (_, gone) => {
    const { a, b, share, kaixue, write, change, store } = handedOut();
    change((tx) => {
      for (const [i, name] of ['李明', '王芳', '赵云'].entries())
        tx.run('UPDATE student SET number = ? WHERE name = ?', `G000${i + 1}`, name);
    });
    write('名册.csv', `班级,学籍号,姓名,状态\n三(1)班,G0002,王芳,在校\n三(2)班,G0001,李明,在校\n${gone}`);
    const missing = gone === '' ? '--missing 转出' : '';
    const { out } = await kaixue(`import 名册.csv ${missing} --yes --today 2027-03-05`);
    expect(out).toContain('7 册，按随学生走记账');
    expect([share(a), share(b)]).toEqual([
      [
        [1, 1, 0, 0],
        [1, 1, 0, 0],
        [2, 2, 0, 0],
      ],
      [
        [1, 1, 0, 0],
        [1, 2, 0, 1],
        [2, 2, 0, 0],
      ],
    ]);
    expect(store.all('SELECT kind, books FROM transfer ORDER BY kind')).toEqual([
      { kind: 'move', books: 'moved' },
      { kind: 'out', books: 'kept' },
    ]);
  });
});
