import { expect, test } from 'vitest';
import { confirmDocument } from '../../src/goods/ledger/confirm.ts';
import { postDocument } from '../../src/goods/ledger/post.ts';
import { documentById } from '../../src/goods/ledger/store.ts';
import { journal } from '../../src/store/journal.ts';
import { emptySchool } from '../support/school.ts';
import { takeBack } from '../support/undo.ts';

test('the log says who, when, which command, what changed, and what took what back', () => {
  const { store, change, ...rest } = emptySchool();
  change(
    (tx) => {
      const { id } = tx.run("INSERT INTO department (name) VALUES ('甲')");
      tx.run("UPDATE department SET name = '乙' WHERE id = ?", id);
      tx.run("UPDATE school SET name = '新校名'");
      tx.run("INSERT INTO room (id, name) VALUES (9, '101')");
      tx.run('DELETE FROM room WHERE id = 9');
      tx.run("UPDATE term SET opening = '2027-03-08'");
      tx.run("UPDATE term SET opening = '2027-03-01'");
    },
    { name: 'x', args: { n: 3 } },
  );
  const [undone] = takeBack({ store, change, ...rest });
  const [undoing, entry, init] = journal(store, 10);
  expect(entry).toEqual({
    id: undone!.entry,
    at: '2027-02-20T08:00:00.000Z',
    local: '2027-02-20 03:00', // tests run in New York
    who: '测试员',
    command: 'kaixue test',
    action: 'x',
    args: { n: 3 },
    undoes: null,
    undoneBy: undone!.by,
    changes: [
      { table: 'department', added: 1, changed: 0, removed: 0 },
      { table: 'school', added: 0, changed: 1, removed: 0 },
    ],
    documents: [],
  });
  expect(undoing).toMatchObject({ id: undone!.by, undoes: undone!.entry, undoneBy: null });
  expect(init!.changes).toContainEqual({ table: 'term', added: 1, changed: 0, removed: 0 });
  expect(journal(store, 1)).toHaveLength(1);
});

test('a document that an entry drafted and signed at once is named once', () => {
  const { store, change } = emptySchool();
  change((tx) => {
    const { id } = tx.run("INSERT INTO item (code, kind, name, key) VALUES ('W1', 'supply', '粉笔', '粉笔')");
    const lines = [{ itemId: id, amount: 10 }];
    const draft = postDocument(tx, { kind: 'RK', termId: 1, date: '2027-02-22', state: 'draft', lines });
    confirmDocument(tx, documentById(tx, draft.id)!, new Map(), '2027-02-20');
  });
  expect(journal(store, 1)[0]!.documents).toEqual(['RK20270222-001']);
});
