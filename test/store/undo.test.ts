import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counterDocument } from '../../src/goods/ledger/counter.ts';
import { postDocument } from '../../src/goods/ledger/post.ts';
import { undo } from '../../src/store/index.ts';
import type { Writer } from '../../src/store/reader.ts';
import { journaledTables } from '../../src/store/triggers.ts';
import { Refusal } from '../../src/words/problem.ts';
import { openTestSchool, type TestSchool } from '../support/school.ts';

const retire = (tx: Writer, table: string, id: number) => {
  if (table === 'item') tx.run('UPDATE item SET retired = 1 WHERE id = ?', id);
};
const takeBack = (school: TestSchool, entry?: number, withLater = false) =>
  school.change((tx) => undo(tx, entry, { withLater, counterDocument, retire }));
const dump = ({ store }: TestSchool) =>
  Object.fromEntries(
    journaledTables(store.db).map((t) => [t, store.all(`SELECT * FROM "${t}" ORDER BY id`)]),
  );
const lastEntry = ({ store }: TestSchool) =>
  store.get<{ id: number }>('SELECT max(id) AS id FROM journal')!.id;
const codes = (work: () => unknown): string[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.problems.map((p) => p.code);
    throw error;
  }
  return [];
};

const addDepartment = (school: TestSchool, name: string) =>
  school.change((tx) => tx.run('INSERT INTO department (name) VALUES (?)', name).id);
const addItem = (tx: Writer, code: string) =>
  tx.run("INSERT INTO item (code, kind, name, key) VALUES (?, 'supply', ?, ?)", code, code, code).id;
const move = (
  tx: Writer,
  kind: 'RK' | 'CK',
  itemId: number,
  amount: number,
  state: 'draft' | 'confirmed' = 'confirmed',
) => postDocument(tx, { kind, termId: 1, date: '2027-02-22', state, lines: [{ itemId, amount }] });
const held = ({ store }: TestSchool, item: number) =>
  store.get<{ n: number }>(
    "SELECT coalesce(sum(amount), 0) AS n FROM line JOIN document d ON d.id = document_id AND d.state = 'confirmed' WHERE item_id = ?",
    item,
  )!.n;

describe('rows', () => {
  /** One statement of a random action on departments (unique names) and staff (who refer to them). */
  const statement = fc.record({
    verb: fc.constantFrom('add', 'rename', 'remove', 'swap', 'hire', 'assign', 'fire'),
    a: fc.integer({ min: 1, max: 6 }),
    b: fc.integer({ min: 1, max: 6 }),
  });
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
          const school = openTestSchool();
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
        fc.array(fc.array(statement, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 5 }),
        fc.nat(),
        (actions, pick) => {
          const school = openTestSchool();
          const entries: number[] = [];
          for (const statements of actions) {
            const before = lastEntry(school);
            school.change((tx) => {
              for (const s of statements) perform(tx, s);
            });
            if (lastEntry(school) > before) entries.push(lastEntry(school));
          }
          fc.pre(entries.length > 0);
          const target = entries[pick % entries.length]!;
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
    const school = openTestSchool();
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

  test('a later row that refers to what would go forbids it too', () => {
    const school = openTestSchool();
    const id = addDepartment(school, '教务处');
    const first = lastEntry(school);
    school.change((tx) => tx.run("INSERT INTO staff (name, department_id) VALUES ('王老师', ?)", id));
    const second = lastEntry(school);
    expect(codes(() => takeBack(school, first))).toEqual(['undo-later']);
    expect(takeBack(school, first, true).map((u) => u.entry)).toEqual([second, first]);
  });

  test('a name taken since forbids bringing back the old one', () => {
    const school = openTestSchool();
    const id = addDepartment(school, '教务处');
    school.change((tx) => tx.run('DELETE FROM department WHERE id = ?', id));
    const removal = lastEntry(school);
    school.change((tx) => tx.run("INSERT INTO department (id, name) VALUES (77, '教务处')"));
    expect(codes(() => takeBack(school, removal))).toEqual(['undo-later']);
    takeBack(school, removal, true);
    expect(school.store.all('SELECT * FROM department')).toEqual([{ id, name: '教务处' }]);
  });

  test('undo skips undos, takes back redos, and says what is undone already', () => {
    const school = openTestSchool();
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
    takeBack(school); // init
    expect(codes(() => takeBack(school))).toEqual(['undo-nothing']);
  });
});

describe('documents', () => {
  test('a confirmed document is countered, never deleted, and its item is retired; a redo brings all back', () => {
    const school = openTestSchool();
    const item = school.change((tx) => {
      const id = addItem(tx, '粉笔');
      move(tx, 'RK', id, 100);
      return id;
    });
    const [undone] = takeBack(school);
    expect(undone).toMatchObject({ documents: [1], kept: [{ table: 'item', row: item }] });
    expect(held(school, item)).toBe(0);
    expect(school.store.get('SELECT retired FROM item WHERE id = ?', item)).toEqual({ retired: 1 });
    expect(school.store.all('SELECT id, reverses FROM document ORDER BY id')).toEqual([
      { id: 1, reverses: null },
      { id: 2, reverses: 1 },
    ]);
    const [redone] = takeBack(school, undone!.by);
    expect(held(school, item)).toBe(100);
    expect(school.store.get('SELECT retired FROM item WHERE id = ?', item)).toEqual({ retired: 0 });
    takeBack(school, redone!.by);
    expect(held(school, item)).toBe(0);
  });

  test('stock below zero forbids it and names who used the stock; with-later takes that back first', () => {
    const school = openTestSchool();
    const item = school.change((tx) => addItem(tx, '粉笔'));
    school.change((tx) => move(tx, 'RK', item, 100));
    const receipt = lastEntry(school);
    school.change((tx) => move(tx, 'CK', item, -60));
    const issue = lastEntry(school);
    expect(codes(() => takeBack(school, receipt))).toEqual(['stock-below-zero', 'undo-later']);
    expect(held(school, item)).toBe(40);
    expect(takeBack(school, receipt, true).map((u) => u.entry)).toEqual([issue, receipt]);
    expect(held(school, item)).toBe(0);
  });

  test('a later document that uses an item forbids deleting the item', () => {
    const school = openTestSchool();
    const item = school.change((tx) => addItem(tx, '粉笔'));
    const adding = lastEntry(school);
    school.change((tx) => move(tx, 'RK', item, 5));
    expect(codes(() => takeBack(school, adding))).toEqual(['undo-later']);
    takeBack(school);
    takeBack(school, adding);
    expect(school.store.get('SELECT retired FROM item')).toEqual({ retired: 1 });
  });

  test('a draft becomes void and, redone, a draft again; confirmed since, it forbids', () => {
    const school = openTestSchool();
    const item = school.change((tx) => addItem(tx, '粉笔'));
    const { id } = school.change((tx) => move(tx, 'RK', item, 5, 'draft'));
    const drafting = lastEntry(school);
    const state = () =>
      school.store.get<{ state: string }>('SELECT state FROM document WHERE id = ?', id)!.state;
    const [undone] = takeBack(school);
    expect(state()).toBe('void');
    takeBack(school, undone!.by);
    expect(state()).toBe('draft');
    school.change((tx) => {
      tx.run("UPDATE document SET state = 'confirmed' WHERE id = ?", id);
      tx.run(
        "INSERT INTO journal_document (journal_id, document_id, before, after) VALUES (?, ?, 'draft', 'confirmed')",
        tx.journalId,
        id,
      );
    });
    expect(codes(() => takeBack(school, drafting))).toEqual(['undo-later']);
  });
});
