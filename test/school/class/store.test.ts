import { describe, expect, it } from 'vitest';
import type { NewLine } from '../../../src/goods/ledger/document.ts';
import { postDocument } from '../../../src/goods/ledger/post.ts';
import {
  addClass,
  classByCode,
  classes,
  editClass,
  refuseWithoutRoster,
  removeClass,
  sexes,
} from '../../../src/school/class/store.ts';
import { addRoom, findRooms, removeRoom } from '../../../src/school/room/store.ts';
import { addStaff, findStaff, removeStaff, staffList } from '../../../src/school/staff/store.ts';
import { addStudent, editStudent } from '../../../src/school/student/store.ts';
import { item } from '../../goods/support.ts';
import { emptySchool } from '../../support/school.ts';

describe('classes of a term', () => {
  it('count the expected until a roster is there, then present and guests only', () => {
    const { store, change } = emptySchool();
    const id = change((tx) => addClass(tx, 1, '3-2', { expected: 42 }));
    expect(classes(store, 1)[0]).toMatchObject({ enrolment: 42, expected: true, register: 0 });
    expect(() => refuseWithoutRoster(classes(store, 1)[0]!)).toThrow('class-without-roster');
    change((tx) => {
      addStudent(tx, 1, id, { name: '李明', sex: '男' });
      addStudent(tx, 1, id, { name: '王芳', sex: '女' }, { state: 'guest' });
      addStudent(tx, 1, id, { name: '赵云', sex: '男' }, { state: 'suspended' });
      addStudent(tx, 1, id, { name: '孙权', sex: '男' }, { state: 'left' });
    });
    const [found] = classes(store, 1);
    expect(found).toMatchObject({ enrolment: 2, expected: false, expectedCount: 42, register: 3 });
    expect(sexes(store, 1).get(id)).toEqual({ boys: 1, girls: 1 });
    expect(() => refuseWithoutRoster(found!)).not.toThrow();
  });

  it('a roster of which everybody left is a roster: nobody, not the expected count', () => {
    const { store, change } = emptySchool();
    change((tx) => {
      const id = addClass(tx, 1, '3-2', { expected: 42 });
      const pupil = addStudent(tx, 1, id, { name: '李明' });
      editStudent(tx, 1, pupil, { name: '李明', state: 'left' });
    });
    expect(classes(store, 1)[0]).toMatchObject({ enrolment: 0, expected: false });
  });

  it('stand in school order, 3-10 after 3-2', () => {
    const { store, change } = emptySchool();
    change((tx) => {
      for (const code of ['3-10', '10-1', '3-2']) addClass(tx, 1, code);
    });
    expect(classes(store, 1).map((c) => c.code)).toEqual(['3-2', '3-10', '10-1']);
    expect(() => classByCode(store, 1, '3-9')).toThrow('class-unknown');
  });

  it('are not removed while somebody is in them, nor rooms and teachers that they have', () => {
    const { store, change } = emptySchool();
    const id = change((tx) => {
      const made = addClass(tx, 1, '3-2');
      addStudent(tx, 1, made, { name: '李明' });
      editClass(tx, made, {
        roomId: addRoom(tx, { name: '203', desks: 20 }),
        teacherId: addStaff(tx, { name: '王芳', department: '语文组', post: '教师' }),
      });
      return made;
    });
    const [room] = findRooms(store, 1, '20');
    const [teacher] = findStaff(store, '王老师');
    expect(room).toMatchObject({ name: '203', classCode: '3-2' });
    expect(() => change((tx) => removeClass(tx, { id, code: '3-2' }))).toThrow('class-in-use');
    expect(() => change((tx) => removeRoom(tx, room!))).toThrow('room-in-use');
    expect(() => change((tx) => removeStaff(tx, teacher!))).toThrow('staff-in-use');
    change((tx) => {
      editClass(tx, id, { roomId: null, teacherId: null });
      removeRoom(tx, room!);
      removeStaff(tx, teacher!);
    });
    expect(findRooms(store, 1, '203')).toEqual([]);
    expect(staffList(store)).toEqual([]);
    expect(staffList(store, { left: true })).toHaveLength(1);
  });

  it('are not removed once goods were handed to them, though nobody is in them', () => {
    const { store, change } = emptySchool();
    const id = change((tx) => {
      const made = addClass(tx, 1, '3-2');
      const pen = item(tx, { kind: 'supply', name: '笔' });
      const move = (kind: 'RK' | 'CK', line: Omit<NewLine, 'itemId'>) =>
        postDocument(tx, {
          kind,
          termId: 1,
          date: '2027-02-22',
          state: 'confirmed',
          lines: [{ itemId: pen, ...line }],
        });
      move('RK', { amount: 5 });
      move('CK', { amount: -5, recipient: { kind: 'class', id: made } });
      return made;
    });
    expect(() => change((tx) => removeClass(tx, { id, code: '3-2' }))).toThrow('class-in-use');
    expect(classes(store, 1)).toHaveLength(1);
  });
});
