import { describe, expect, it } from 'vitest';
import { addClass, classes } from '../../../src/school/class/store.ts';
import { addStudent, findStudents, students } from '../../../src/school/student/store.ts';
import {
  bookChoices,
  noteCopies,
  transferEffects,
  transferIn,
  transferMove,
  transferOut,
} from '../../../src/school/student/transfer.ts';
import type { Writer } from '../../../src/store/reader.ts';
import { emptySchool } from '../../support/school.ts';

function twoClasses() {
  const school = emptySchool();
  const [a, b] = school.change((tx) => {
    const first = addClass(tx, 1, '3-1');
    const second = addClass(tx, 1, '3-2');
    for (const name of ['李明', '李明明', '买买提·艾力'])
      addStudent(tx, 1, first, { name, number: `G${name.length}${name}` });
    return [first, second] as const;
  });
  const pupil = (name: string) => findStudents(school.store, 1, name)[0]!;
  const counts = () => classes(school.store, 1).map((c) => c.enrolment);
  return { ...school, a, b, pupil, counts };
}

const bookIn = (tx: Writer) =>
  tx.run("INSERT INTO item (code, kind, name, key, unit) VALUES ('B1', 'book', '语文', '语文', '册')").id;

describe('a pupil', () => {
  it('is found by any part of the name; the whole name stands alone', () => {
    const { store } = twoClasses();
    expect(findStudents(store, 1, '李　明').map((s) => s.name)).toEqual(['李明']);
    expect(findStudents(store, 1, '李').map((s) => s.name)).toEqual(['李明', '李明明']);
    expect(findStudents(store, 1, '艾力')).toHaveLength(1);
    expect(findStudents(store, 1, '买买提•艾力')).toHaveLength(1);
    expect(findStudents(store, 1, ' ')).toEqual([]);
  });
  it('has a number of his own', () => {
    const { change, b } = twoClasses();
    expect(() => change((tx) => addStudent(tx, 1, b, { name: '李明', number: 'G2李明' }))).toThrow(
      'student-number-taken',
    );
  });
});

describe('transfers', () => {
  it('out: counted no more, still known as 转出', () => {
    const { change, pupil, counts, store, a } = twoClasses();
    change((tx) =>
      noteCopies(tx, transferOut(tx, 1, pupil('李明'), { date: '2027-03-02', books: 'kept' }), [
        { itemId: bookIn(tx), copies: 2, books: 'kept' },
      ]),
    );
    expect(counts()).toEqual([2, 0]);
    expect(students(store, 1, { all: true }).find((s) => s.name === '李明')?.state).toBe('left');
    expect(transferEffects(store, 1)).toMatchObject([
      { copies: 2, fromClassId: a, toClassId: null, books: 'kept' },
    ]);
    expect(() => change((tx) => transferOut(tx, 1, pupil('李明'), { date: '2027-03-03' }))).toThrow(
      'student-left',
    );
  });
  it('out and in again: one pupil, one number', () => {
    const { change, pupil, counts, b } = twoClasses();
    change((tx) => transferOut(tx, 1, pupil('李明'), { date: '2027-03-02' }));
    change((tx) => transferIn(tx, 1, b, { name: '李明', number: 'G2李明' }, { date: '2027-03-05' }));
    expect(counts()).toEqual([2, 1]);
    expect(pupil('李明').classCode).toBe('3-2');
  });
  it('move: from one class to the other, last on its roster', () => {
    const { change, pupil, counts, store, a, b } = twoClasses();
    change((tx) => addStudent(tx, 1, b, { name: '赵云' }));
    change((tx) =>
      noteCopies(tx, transferMove(tx, 1, pupil('李明'), b, { date: '2027-03-02', books: 'moved' }), [
        { itemId: bookIn(tx), copies: 1, books: 'moved' },
      ]),
    );
    expect(counts()).toEqual([2, 2]);
    expect(students(store, 1, { classId: b }).map((s) => s.name)).toEqual(['赵云', '李明']);
    expect(transferEffects(store, 1)).toMatchObject([
      { copies: 1, fromClassId: a, toClassId: b, books: 'moved' },
    ]);
    expect(() => change((tx) => transferMove(tx, 1, pupil('李明'), b, { date: '2027-03-02' }))).toThrow(
      'student-there-already',
    );
  });
  it('before hand-out, or with the books put back, change what no class holds', () => {
    const { change, pupil, store, b } = twoClasses();
    change((tx) => transferOut(tx, 1, pupil('李明明'), { date: '2027-02-20' }));
    change((tx) => transferMove(tx, 1, pupil('李明'), b, { date: '2027-03-02', books: 'returned' }));
    expect(transferEffects(store, 1)).toEqual([]);
  });
  it('offer what can become of the books', () => {
    expect(bookChoices('out', false, true)).toEqual([]);
    expect(bookChoices('out', true, true)).toEqual(['kept', 'returned']);
    expect(bookChoices('move', true, true)).toEqual(['moved', 'returned']);
    expect(bookChoices('move', true, false)).not.toContain('moved');
  });
});
