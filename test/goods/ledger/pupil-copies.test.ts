import { describe, expect, it } from 'vitest';
import { postDocument } from '../../../src/goods/ledger/post.ts';
import { pupilDue, pupilHas, putBack } from '../../../src/goods/ledger/pupil-copies.ts';
import { setStandard } from '../../../src/goods/need/standard.ts';
import { loadPlan } from '../../../src/goods/plan/store.ts';
import { addClass } from '../../../src/school/class/store.ts';
import { addStudent, findStudents } from '../../../src/school/student/store.ts';
import { transferIn, transferMove, transferOut } from '../../../src/school/student/transfer.ts';
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
  const pupil = (name: string) => findStudents(school.store, 1, name)[0]!;
  return { ...school, ...ids, share, held, pupil };
}

describe('a pupil after hand-out', () => {
  it('has what was handed to the class by that day, and nothing before', () => {
    const { store, a } = handedOut();
    expect(pupilHas(store, TERM, a, '2027-02-26').map((c) => [c.name, c.copies])).toEqual([
      ['语文', 1],
      ['科学', 1],
      ['田字本', 2],
    ]);
    expect(pupilHas(store, TERM, a, '2027-02-25')).toEqual([]);
  });

  it('of a class that was handed few has no more than these; who brought books along has them', () => {
    const { change, store, a, b, pupil } = handedOut();
    const [notebook] = store.all<{ id: number }>("SELECT id FROM item WHERE name = '田字本'");
    const empty = change((tx) => {
      const id = addClass(tx, 1, '3-3');
      const lines = [{ itemId: notebook!.id, amount: 3, recipient: { kind: 'class' as const, id: a } }];
      postDocument(tx, { kind: 'TK', termId: 1, date: '2027-02-26', state: 'confirmed', lines });
      return id;
    });
    const told = (classId: number) =>
      pupilHas(store, TERM, classId, '2027-03-02').map((c) => [c.name, c.copies]);
    expect(told(a)).toEqual([
      ['语文', 1],
      ['科学', 1],
      ['田字本', 1],
    ]);
    change((tx) => transferMove(tx, 1, pupil('赵云'), empty, { date: '2027-03-01', books: 'moved' }));
    expect(told(empty)).toEqual([
      ['语文', 1],
      ['科学', 1],
      ['田字本', 2],
    ]);
    expect(told(b)).toEqual([]);
  });

  it('who leaves with the books and puts back the reused ones leaves nothing owed and nothing to return', () => {
    const { change, share, held, pupil, a } = handedOut();
    change((tx) => {
      const back = pupilHas(tx, TERM, a, '2027-03-02').filter((c) => c.reused);
      transferOut(tx, 1, pupil('李明'), { date: '2027-03-02', books: 'kept' });
      postDocument(tx, putBack(TERM, a, '2027-03-02', back, { party: '李明', reason: '转出' }));
    });
    expect(share(a)).toEqual([
      [1, 1, 0, 0],
      [1, 1, 0, 0],
      [2, 2, 0, 0],
    ]);
    expect(held()).toEqual([7, 8, 14]);
  });

  it('who returns everything fills the storeroom again', () => {
    const { change, share, held, pupil, a } = handedOut();
    change((tx) => {
      const back = pupilHas(tx, TERM, a, '2027-03-02');
      transferOut(tx, 1, pupil('李明'), { date: '2027-03-02', books: 'returned' });
      postDocument(tx, putBack(TERM, a, '2027-03-02', back, { party: '李明', reason: '转出' }));
    });
    expect(share(a)).toEqual([
      [1, 1, 0, 0],
      [1, 1, 0, 0],
      [2, 2, 0, 0],
    ]);
    expect(held()).toEqual([8, 8, 16]);
  });

  it('who takes the books along to another class of the grade nets out both', () => {
    const { change, share, pupil, a, b } = handedOut();
    change((tx) => transferMove(tx, 1, pupil('李明'), b, { date: '2027-03-02', books: 'moved' }));
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
    const { change, store } = handedOut();
    const empty = change((tx) => {
      const { id } = tx.get<{ id: number }>("SELECT id FROM item WHERE name = '语文'")!;
      setStandard(tx, { termId: 1, itemId: id, scope: 'teachers', quantity: 1 });
      // The teachers of grade 3, and class number 3 of the file.
      const recipient = { kind: 'teachers' as const, id: 3 };
      const head = { termId: 1, date: '2027-02-26', state: 'confirmed' as const };
      postDocument(tx, { ...head, kind: 'CK', lines: [{ itemId: id, amount: -1, recipient }] });
      return addClass(tx, 1, '3-3', { expected: 40 });
    });
    expect(empty).toBe(3);
    expect(pupilHas(store, TERM, empty, '2027-03-02')).toEqual([]);
    expect(pupilDue(store, TERM, empty)).toEqual([]);
  });
});
