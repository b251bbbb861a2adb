import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { emptySchool } from '../support/school.ts';

/** A school with one department, added in entry 2, and a way to type commands in its folder. */
function desk() {
  const school = emptySchool();
  school.change((tx) => tx.run("INSERT INTO department (name) VALUES ('教务处')"), {
    command: 'kaixue 加部门',
  });
  school.store.close();
  const type = (...typed: string[]) => school.kaixue(typed, { today: '2027-02-20', user: '李主任' });
  return { ...school, type };
}

test('log shows what was done; undo takes it back, a dry run does not; undo of the undo does it again', async () => {
  const { type } = desk();
  expect((await type('log')).out).toMatch(/测试员 {2}test +kaixue 加部门 +部门 \+1/);
  const dry = await type('undo', '--dry-run', '--json');
  expect(dry.json).toMatchObject({ version: 1, undone: [{ entry: 2, rows: 1, documents: [], kept: [] }] });
  expect((await type('log', '--json')).json.entries).toHaveLength(2);

  const undone = await type('undo');
  expect(undone).toMatchObject({ exit: 0, err: '' });
  expect(undone.out).toBe('已撤销第 2 号操作“test”：kaixue 加部门（恢复 1 条记录）\n要重做：kaixue undo 3\n');
  const log = (await type('log', '--limit', '2', '--json')).json;
  expect(log.entries).toMatchObject([
    { id: 3, who: '李主任', command: 'kaixue undo', action: 'undo', undoes: 2, undone_by: null },
    { id: 2, changes: [{ table: 'department', added: 1, changed: 0, removed: 0 }], undone_by: 3 },
  ]);
  expect((await type('undo', '2')).exit).toBe(65);
  expect((await type('undo', '3')).exit).toBe(0);
  expect((await type('log')).out).toContain('撤销第 3 号');
  expect(await type('undo', '99')).toMatchObject({ exit: 66 });
  expect(await type('undo', 'x')).toMatchObject({ exit: 2 });
  expect(await type('log', '--limit', 'x')).toMatchObject({ exit: 2 });
});

test('log and undo name what was done, also where an older file has another name for it', async () => {
  const school = emptySchool();
  const names = ['room-add', 'room.add', 'carry'];
  for (const name of names)
    school.change((tx) => tx.run('INSERT INTO department (name) VALUES (?)', name), { name });
  school.store.close();
  const type = (...typed: string[]) => school.kaixue(typed);
  const { entries } = (await type('log', '--limit', '3', '--json')).json;
  expect(entries.map((e: { action: string }) => e.action)).toEqual(['task-carry', 'room-add', 'room-add']);
  expect((await type('log')).out.match(/添加教室|结转上学期的工作/g)).toEqual([
    '结转上学期的工作',
    '添加教室',
    '添加教室',
  ]);
  expect((await type('undo', '3')).out).toContain('第 3 号操作“添加教室”');
});

test('backup, a change, restore: the state before; without --yes a script is refused with 2', async () => {
  const { dir, type } = desk();
  const { path } = (await type('backup', '--json')).json;
  expect(existsSync(path)).toBe(true);
  await type('undo');
  const entries = async () => (await type('log', '--json')).json.entries.length;
  expect(await entries()).toBe(3);
  expect(await type('restore', path)).toMatchObject({ exit: 2, out: '' });
  expect(await entries()).toBe(3);
  expect((await type('restore', path, '--dry-run')).exit).toBe(0);
  expect(await entries()).toBe(3);
  expect((await type('restore', path, '--yes')).exit).toBe(0);
  expect(await entries()).toBe(2);
  expect(readdirSync(join(dir, 'kaixue-backups'))).toHaveLength(2);
  expect((await type('restore')).err).toContain('restore.db" --yes');
});

test('backup to a named file does not overwrite one unasked', async () => {
  const { dir, type } = desk();
  expect((await type('backup', 'copy.db')).exit).toBe(0);
  expect((await type('backup', 'copy.db')).exit).toBe(73);
  expect((await type('backup', 'copy.db', '--yes')).exit).toBe(0);
  expect((await type('backup', 'kaixue.db', '--yes')).exit).toBe(73);
  expect((await type('doctor', '--db', join(dir, 'copy.db'))).exit).toBe(0);
});

test('doctor says that all is well, or what is not, with 1', async () => {
  const { path, type } = desk();
  const good = await type('doctor', '--json');
  expect(good).toMatchObject({ exit: 0, json: { version: 1, ok: true } });
  expect((await type('doctor')).out).toContain('✓ 库存没有负数');
  const db = new Sqlite(path);
  db.exec('DROP TRIGGER journal_room_insert');
  db.close();
  const bad = await type('doctor');
  expect(bad.exit).toBe(1);
  expect(bad.out).toContain('✗ 不符：每张表的改动都有记录（1 处）\n    room\n');
});

test('what is no school file is refused with 78, in JSON on stderr', async () => {
  const { dir, type } = desk();
  writeFileSync(join(dir, 'picture.db'), Buffer.alloc(9000, 7));
  const refused = await type('log', '--db', 'picture.db', '--json');
  expect(refused).toMatchObject({ exit: 78, out: '' });
  expect(refused.json.error.problems[0]).toMatchObject({ code: 'not-a-school-file' });
});
