import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Writer } from '../../src/store/reader.ts';
import type { Refusal } from '../../src/words/problem.ts';
import { emptySchool, type TestSchool } from '../support/school.ts';
import { codes, dump, lastEntry, takeBack } from '../support/undo.ts';

const addDepartment = (school: TestSchool, name: string) =>
  school.change((tx) => tx.run('INSERT INTO department (name) VALUES (?)', name).id);

describe('rows', () => {
  /** One statement of a random action on departments (unique names) and staff (who refer to them). */
  const among = (max: number) =>
    fc.record({
      verb: fc.constantFrom('add', 'rename', 'remove', 'swap', 'hire', 'assign', 'fire'),
      a: fc.integer({ min: 1, max }),
      b: fc.integer({ min: 1, max }),
    });
  const statement = among(6);
  /** So few rows that most entries stand in the way of those before them. */
  const dense = among(3);
  type Statement = { verb: string; a: number; b: number };
  const perform = (tx: Writer, { verb, a, b }: Statement) => {
    if (verb === 'add') tx.run('INSERT OR IGNORE INTO department (id, name) VALUES (?, ?)', a, `处${b}`);
    if (verb === 'rename') tx.run('UPDATE OR IGNORE department SET name = ? WHERE id = ?', `处${b}`, a);
    if (verb === 'remove')
      tx.run(
        'DELETE FROM department WHERE id = ? AND id NOT IN (SELECT department_id FROM staff WHERE department_id IS NOT NULL)',
        a,
      );
    if (verb === 'hire')
      tx.run(
        'INSERT INTO staff (name, department_id) SELECT ?, id FROM department WHERE id = ?',
        `员${b}\u0007"${a}`,
        a,
      );
    if (verb === 'assign')
      tx.run('UPDATE staff SET department_id = NULL, phone = ? WHERE id = ?', `1${b}`, a);
    if (verb === 'fire') tx.run('DELETE FROM staff WHERE id = ?', a);
    if (verb === 'swap') {
      const rows = tx.all<{ id: number; name: string }>(
        'SELECT id, name FROM department WHERE id IN (?, ?)',
        a,
        b,
      );
      if (rows.length < 2) return;
      tx.run("UPDATE department SET name = name || '*' WHERE id IN (?, ?)", a, b);
      tx.run('UPDATE department SET name = ? WHERE id = ?', rows[1]!.name, rows[0]!.id);
      tx.run('UPDATE department SET name = ? WHERE id = ?', rows[0]!.name, rows[1]!.id);
    }
  };

  test('undoing all actions, last first, gives back every state on the way; redoing them too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(statement, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 }),
        (actions) => {
          const school = emptySchool();
          const states = [dump(school)];
          let previous = lastEntry(school);
          for (const statements of actions) {
            school.change((tx) => {
              for (const s of statements) perform(tx, s);
            });
            if (lastEntry(school) > previous) states.push(dump(school));
            previous = lastEntry(school);
          }
          const undos: number[] = [];
          for (let i = states.length - 2; i >= 0; i--) {
            undos.push(takeBack(school)[0]!.by);
            expect(dump(school)).toEqual(states[i]);
          }
          for (const [i, entry] of undos.reverse().entries()) {
            takeBack(school, entry);
            expect(dump(school)).toEqual(states[i + 1]);
          }
          expect(school.store.all('PRAGMA foreign_key_check')).toEqual([]);
          school.store.close();
        },
      ),
      { numRuns: 60 },
    );
  });

  test('--with-later takes back any entry, and undoing those undos gives the state before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(dense, { minLength: 1, maxLength: 6 }), {
          minLength: 2,
          maxLength: 5,
          size: 'max',
        }),
        fc.nat(),
        (actions, pick) => {
          const school = emptySchool();
          const entries: number[] = [];
          for (const statements of actions) {
            const before = lastEntry(school);
            school.change((tx) => {
              for (const s of statements) perform(tx, s);
            });
            if (lastEntry(school) > before) entries.push(lastEntry(school));
          }
          fc.pre(entries.length > 0);
          // One of the first half: others stand in its way.
          const target = entries[pick % Math.ceil(entries.length / 2)]!;
          const before = dump(school);
          const undone = takeBack(school, target, true);
          expect(undone.at(-1)!.entry).toBe(target);
          expect([...undone].sort((x, y) => y.by - x.by)[0]!.entry).toBe(target);
          expect(school.store.all('PRAGMA foreign_key_check')).toEqual([]);
          for (const { by } of [...undone].reverse()) takeBack(school, by);
          expect(dump(school)).toEqual(before);
          school.store.close();
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a row changed later forbids it, naming the later entry; with-later takes both back, newest first', () => {
    const school = emptySchool();
    const id = addDepartment(school, '教务处');
    const first = lastEntry(school);
    school.change((tx) => tx.run("UPDATE department SET name = '教导处' WHERE id = ?", id), {
      command: 'kaixue rename',
    });
    const second = lastEntry(school);
    const before = dump(school);
    try {
      takeBack(school, first);
      expect.unreachable();
    } catch (error) {
      expect((error as Refusal).problems[0]).toMatchObject({
        code: 'undo-later',
        args: { entry: first, later: `${second} (kaixue rename)` },
      });
    }
    expect(dump(school)).toEqual(before);
    expect(takeBack(school, first, true).map((u) => u.entry)).toEqual([second, first]);
    expect(school.store.all('SELECT * FROM department')).toEqual([]);
  });

  test('later entries forbid it also where the row is the same again', () => {
    const school = emptySchool();
    const id = addDepartment(school, '20');
    const [first, ...later] = ['31', '50', '31'].map((name) => {
      school.change((tx) => tx.run('UPDATE department SET name = ? WHERE id = ?', name, id));
      return lastEntry(school);
    });
    expect(codes(() => takeBack(school, first))).toEqual(['undo-later']);
    const undone = takeBack(school, first, true);
    expect(undone.map((u) => u.entry)).toEqual([...later.reverse(), first]);
    expect(school.store.get('SELECT name FROM department')).toEqual({ name: '20' });
    // Redone one by one they build on one another again.
    for (const { by } of [...undone].reverse()) takeBack(school, by);
    expect(school.store.get('SELECT name FROM department')).toEqual({ name: '31' });
    expect(codes(() => takeBack(school, first))).toEqual(['undo-later']);
  });

  test('a later row that refers to what would go forbids it too', () => {
    const school = emptySchool();
    const id = addDepartment(school, '教务处');
    const first = lastEntry(school);
    school.change((tx) => tx.run("INSERT INTO staff (name, department_id) VALUES ('王老师', ?)", id));
    const second = lastEntry(school);
    expect(codes(() => takeBack(school, first))).toEqual(['undo-later']);
    expect(takeBack(school, first, true).map((u) => u.entry)).toEqual([second, first]);
  });

  test('several later entries go newest first', () => {
    const school = emptySchool();
    const id = addDepartment(school, '甲');
    const first = lastEntry(school);
    for (const name of ['乙', '丙'])
      school.change((tx) => tx.run('UPDATE department SET name = ? WHERE id = ?', name, id));
    expect(takeBack(school, first, true).map((u) => u.entry)).toEqual([first + 2, first + 1, first]);
  });

  test('a row that comes back to what has gone since forbids it', () => {
    const school = emptySchool();
    const id = addDepartment(school, '教务处');
    school.change((tx) => tx.run("INSERT INTO staff (name, department_id) VALUES ('王老师', ?)", id));
    school.change((tx) => tx.run('DELETE FROM staff'));
    const fired = lastEntry(school);
    school.change((tx) => tx.run('DELETE FROM department WHERE id = ?', id));
    const closed = lastEntry(school);
    expect(codes(() => takeBack(school, fired))).toEqual(['undo-later']);
    expect(takeBack(school, fired, true).map((u) => u.entry)).toEqual([closed, fired]);
    expect(school.store.all('SELECT name FROM staff')).toEqual([{ name: '王老师' }]);
  });

  test('what an entry set and set back is none of its changes', () => {
    const school = emptySchool();
    school.change((tx) => {
      tx.run("INSERT INTO department (name) VALUES ('教务处')");
      tx.run("UPDATE school SET name = '新校名'");
      tx.run("UPDATE school SET name = '测试小学'");
    });
    const entry = lastEntry(school);
    school.change((tx) => tx.run("UPDATE school SET name = '实验小学'"));
    expect(takeBack(school, entry)).toMatchObject([{ entry, rows: 1 }]);
    expect(school.store.get('SELECT name FROM school')).toEqual({ name: '实验小学' });
  });

  test('a row that another program has changed is left alone, and so said', () => {
    const school = emptySchool();
    addDepartment(school, '教务处');
    const { db } = school.store;
    db.pragma('query_only = OFF');
    db.exec("DROP TRIGGER journal_department_update; UPDATE department SET name = '外来'");
    expect(codes(() => takeBack(school))).toEqual(['undo-impossible']);
    expect(school.store.all('SELECT name FROM department')).toMatchObject([{ name: '外来' }]);
  });

  test('a column that came since forbids nothing and keeps what it says', () => {
    const school = emptySchool();
    const id = addDepartment(school, '甲');
    addDepartment(school, '乙');
    school.change((tx) => tx.run("UPDATE department SET name = '丙' WHERE id = ?", id));
    const renamed = lastEntry(school);
    school.change((tx) => tx.run("DELETE FROM department WHERE name = '乙'"));
    const { db } = school.store;
    db.pragma('query_only = OFF');
    db.exec('ALTER TABLE department ADD COLUMN floor INTEGER NOT NULL DEFAULT 1');
    db.exec('DROP TRIGGER journal_department_update; UPDATE department SET floor = 2');
    takeBack(school);
    takeBack(school, renamed);
    expect(school.store.all('SELECT name, floor FROM department ORDER BY id')).toEqual([
      { name: '甲', floor: 2 },
      { name: '乙', floor: 1 },
    ]);
  });

  test('a name taken since forbids bringing back the old one', () => {
    const school = emptySchool();
    const id = addDepartment(school, '教务处');
    school.change((tx) => tx.run('DELETE FROM department WHERE id = ?', id));
    const removal = lastEntry(school);
    school.change((tx) => tx.run("INSERT INTO department (id, name) VALUES (77, '教务处')"));
    expect(codes(() => takeBack(school, removal))).toEqual(['undo-later']);
    takeBack(school, removal, true);
    expect(school.store.all('SELECT id, name FROM department')).toEqual([{ id, name: '教务处' }]);
  });

  test('undo skips undos, takes back redos, and says what is undone already', () => {
    const school = emptySchool();
    addDepartment(school, '甲');
    const a = lastEntry(school);
    addDepartment(school, '乙');
    const b = lastEntry(school);
    const [first] = takeBack(school);
    expect(first!.entry).toBe(b);
    expect(codes(() => takeBack(school, b))).toEqual(['undo-already']);
    const [redo] = takeBack(school, first!.by);
    expect(school.store.all('SELECT name FROM department ORDER BY id')).toEqual([
      { name: '甲' },
      { name: '乙' },
    ]);
    expect(takeBack(school)[0]!.entry).toBe(redo!.by);
    expect(takeBack(school)[0]!.entry).toBe(a);
    expect(codes(() => takeBack(school, 999))).toEqual(['undo-unknown']);
    // The undo's own entry is none that could be meant.
    expect(codes(() => takeBack(school, lastEntry(school) + 1))).toEqual(['undo-unknown']);
    expect(codes(() => takeBack(school))).toEqual(['undo-nothing']);
    expect(codes(() => takeBack(school, 1))).toEqual(['undo-origin']);
  });
});
