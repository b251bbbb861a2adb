import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { openSchoolFile } from '../../src/store/open.ts';
import type { Writer } from '../../src/store/reader.ts';
import { STEPS } from '../../src/store/steps/index.ts';
import { testFolder } from '../support/folder.ts';
import { emptySchool } from '../support/school.ts';

const class_ = (
  tx: Writer,
  termId: number,
  code: string,
  more: { expected?: number; cohort?: number } = {},
) =>
  tx.run(
    'INSERT INTO class (term_id, code, grade, number, expected, cohort) VALUES (?, ?, ?, ?, ?, ?)',
    termId,
    code,
    Number(code[0]),
    Number(code.slice(2)),
    more.expected ?? null,
    more.cohort ?? null,
  ).id;

/** A document with one line of item 1; the class's if it is an issue. */
function document(
  tx: Writer,
  kind: string,
  amount: number,
  more: { state?: string; reverses?: number; line?: number } = {},
): number {
  const { id } = tx.run(
    `INSERT INTO document (number, kind, term_id, date, state, reverses)
     VALUES ((SELECT ? || count(*) FROM document), ?, 1, '2027-02-20', ?, ?)`,
    kind,
    kind,
    more.state ?? 'confirmed',
    more.reverses ?? null,
  );
  tx.run(
    'INSERT INTO line (document_id, row, item_id, amount, term_id, purchase_line_id) VALUES (?, 1, 1, ?, 1, ?)',
    id,
    amount,
    more.line ?? null,
  );
  return id;
}

const addItem = (tx: Writer) =>
  tx.run("INSERT INTO item (code, kind, name, key) VALUES ('S0001', 'supply', '粉笔', '粉笔')");

test('stock: what is held, lent and reserved; what is void or only drafted in counts nowhere', () => {
  const { store, change } = emptySchool();
  change((tx) => {
    addItem(tx);
    document(tx, 'RK', 50);
    document(tx, 'RK', 9, { state: 'draft' });
    document(tx, 'CK', -20);
    document(tx, 'CK', -7, { state: 'draft' });
    document(tx, 'CK', -3, { state: 'void' });
    tx.run("INSERT INTO gathering (term_id, kind, name, date) VALUES (1, 'event', '运动会', '2027-03-10')");
    const lent = 'INSERT INTO gathering_line (gathering_id, item_id, lent, quantity, issued, returned)';
    tx.run(`${lent} VALUES (1, 1, 1, 10, 10, 4)`);
  });
  expect(store.all('SELECT * FROM stock')).toEqual([{ item_id: 1, held: 30, on_loan: 6, reserved: 7 }]);
  expect(store.all('SELECT amount FROM movement ORDER BY id')).toEqual([{ amount: 50 }, { amount: -20 }]);
});

test('order lines: a surplus is nothing less to come, and nothing comes of what was ended', () => {
  const { store, change } = emptySchool();
  change((tx) => {
    addItem(tx);
    tx.run(
      "INSERT INTO purchase (term_id, number, kind, due_on) VALUES (1, 'CG1', 'supplies', '2027-02-25')",
    );
    tx.run('INSERT INTO purchase_line (purchase_id, item_id, ordered) VALUES (1, 1, 40)');
    document(tx, 'RK', 30, { line: 1 });
    document(tx, 'RK', 5, { line: 1, state: 'draft' });
  });
  const line = () => store.get('SELECT due_on, received, outstanding FROM order_line');
  expect(line()).toEqual({ due_on: '2027-02-25', received: 30, outstanding: 10 });
  change((tx) => tx.run('UPDATE purchase_line SET closed = 1'));
  expect(line()).toMatchObject({ received: 30, outstanding: 0 });
  change((tx) => {
    tx.run("UPDATE purchase_line SET closed = 0, due_on = '2027-02-27'");
    document(tx, 'RK', 12, { line: 1 });
  });
  expect(line()).toEqual({ due_on: '2027-02-27', received: 42, outstanding: 0 });
  change((tx) => tx.run("UPDATE purchase SET state = 'cancelled'"));
  change((tx) => tx.run('UPDATE purchase_line SET ordered = 100'));
  expect(line()).toMatchObject({ outstanding: 0 });
});

test('a document stands unless it was taken back, and again once that was taken back', () => {
  const { store, change } = emptySchool();
  const standing = () => store.all<{ id: number }>('SELECT id FROM standing_document').map((row) => row.id);
  const root = change((tx) => {
    addItem(tx);
    document(tx, 'RK', 1, { state: 'void' });
    return document(tx, 'RK', 50);
  });
  expect(standing()).toEqual([root]);
  const counter = change((tx) => document(tx, 'RK', -50, { reverses: root }));
  expect(standing()).toEqual([]);
  change((tx) => document(tx, 'RK', 50, { reverses: counter }));
  expect(standing()).toEqual([root]);
});

test('a class bears the names of its year of entry in every term, in a file of the first release too', () => {
  const path = join(testFolder(), 'kaixue.db');
  const db = new Sqlite(path);
  migrate(db, STEPS.slice(0, 1));
  db.exec(`INSERT INTO journal (at, who, command, action) VALUES ('2026', '旧', '旧', '旧');
    INSERT INTO school (id, name) VALUES (1, '旧学校');
    INSERT INTO term (id, code, opening) VALUES (1, '2025-2026-2', '2026-03-01'), (2, '2026-2027-1', '2026-09-01');
    INSERT INTO class (id, term_id, code, grade, number, cohort) VALUES
      (1, 1, '3-2', 3, 2, NULL), (2, 1, '4-2', 4, 2, NULL), (3, 2, '4-2', 4, 2, NULL), (4, 2, '3-2', 3, 2, 2022);`);
  db.close();
  const store = openSchoolFile(path);
  const names = (id: number) =>
    store
      .all<{ named: number }>('SELECT named_id AS named FROM standing_class WHERE id = ? ORDER BY 1', id)
      .map((row) => row.named);
  // 三(2)班 of spring is 四(2)班 of autumn; that of autumn entered in 2022, as the 四(2)班 of spring did.
  expect([1, 2, 3, 4].map(names)).toEqual([
    [1, 3],
    [2, 4],
    [1, 3],
    [2, 4],
  ]);
  store.close();
});

test('enrolment: who is present by the roster, else the expected count', () => {
  const { store, change } = emptySchool();
  change((tx) => {
    class_(tx, 1, '3-1', { expected: 40 });
    class_(tx, 1, '3-2', { expected: 40 });
    class_(tx, 1, '3-3');
    const states = ['present', 'guest', 'suspended', 'absent', 'left'];
    states.forEach((state, i) => {
      const { id } = tx.run('INSERT INTO student (name) VALUES (?)', `学生${i}`);
      tx.run('INSERT INTO placement (student_id, term_id, class_id, state) VALUES (?, 1, 2, ?)', id, state);
    });
  });
  expect(store.all('SELECT rostered, register, pupils FROM enrolment ORDER BY class_id')).toEqual([
    { rostered: 0, register: 0, pupils: 40 },
    { rostered: 1, register: 4, pupils: 2 },
    { rostered: 0, register: 0, pupils: 0 },
  ]);
});
