import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/store/sqlite.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

test('nothing that SQLite made is garbage while the program runs: Node 24.19 aborts when it collects it', async () => {
  const db = openDatabase(':memory:');
  const statement = new WeakRef(db.prepare('SELECT 1 AS one'));
  const other = new WeakRef(openDatabase(':memory:'));
  db.pragma('user_version');
  const garbage = new WeakRef({ db });
  // A reference that was looked at stays until the next turn of the event loop.
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  expect(garbage.deref()).toBeUndefined();
  expect(statement.deref()?.get()).toEqual({ one: 1 });
  expect(other.deref()).toBeDefined();
  db.close();
});
