import { expect, test } from 'vitest';
import { journal } from '../../src/store/index.ts';
import { openTestSchool } from '../support/school.ts';
import { takeBack } from '../support/undo.ts';

test('the log says who, when, which command, what changed, and what took what back', () => {
  const { store, change, ...rest } = openTestSchool();
  change(
    (tx) => {
      const { id } = tx.run("INSERT INTO department (name) VALUES ('甲')");
      tx.run("UPDATE department SET name = '乙' WHERE id = ?", id);
      tx.run("UPDATE school SET name = '新校名'");
      tx.run("INSERT INTO room (id, name) VALUES (9, '101')");
      tx.run('DELETE FROM room WHERE id = 9');
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
