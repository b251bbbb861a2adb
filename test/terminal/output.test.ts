import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleSchool, smallSchool, type TestSchool } from '../support/school.ts';
import { scriptedAsk } from '../support/world.ts';

const roster = '班级,姓名,性别\n三(1)班,张三,男人\n';

/** A school with a backup and, by other names, the same files again. */
async function school(): Promise<TestSchool> {
  const made = smallSchool();
  await made.kaixue('backup');
  const [backup] = readdirSync(join(made.dir, 'kaixue-backups'));
  linkSync(join(made.dir, 'kaixue-backups', backup!), join(made.dir, 'hard.csv'));
  symlinkSync(made.path, join(made.dir, 'link.csv'));
  await made.kaixue('backup copy.db');
  made.write('名册.csv', roster);
  return made;
}

test.each([
  'kaixue.db',
  'kaixue.db-wal',
  'kaixue.db-shm',
  'kaixue.db-journal',
  'hard.csv',
  'link.csv',
  'copy.db',
])('no command writes over %s, with --yes neither', async (name) => {
  const { dir, kaixue } = await school();
  // As text: bytes are compared one by one, for seconds.
  const bytes = () => existsSync(join(dir, name)) && readFileSync(join(dir, name), 'latin1');
  const before = bytes();
  const commands = [
    `class list --csv ${name} --yes`,
    `class list --xlsx ${name} --yes`,
    `import 名册.csv --errors ${name} --yes`,
    `student in 张三 3-1 --print ${name} --yes`,
    `print checklist -f csv -o ${name} --yes`,
    ...(name === 'copy.db' ? [] : [`backup ${name} --yes`]),
  ];
  for (const command of commands) {
    const { exit, err } = await kaixue(command);
    expect([command, exit, err]).toEqual([command, 73, expect.stringContaining('不会被覆盖')]);
  }
  expect(bytes() === before).toBe(true);
  expect((await kaixue('student list --json')).json.students).toEqual([]);
});

test('the folder that prepare replaces is not the one that the school file or its backups are in', async () => {
  const { dir, kaixue } = await school();
  writeFileSync(join(dir, 'manifest.json'), '{}');
  mkdirSync(join(dir, 'kaixue-backups', 'x'));
  for (const out of ['.', '..', 'kaixue-backups', 'kaixue-backups/x']) {
    const { exit, err } = await kaixue(`prepare -o ${out}`);
    expect([out, exit, err]).toEqual([out, 73, expect.stringContaining('不会被覆盖')]);
  }
});

test('a file of others is asked about: refused in a script without --yes, written over with it', async () => {
  const { dir, kaixue } = smallSchool();
  const mine = join(dir, '我的.csv');
  writeFileSync(mine, 'mine');
  const refused = await kaixue('class list --csv 我的.csv');
  expect(refused).toMatchObject({ exit: 73, err: expect.stringContaining('--yes') });
  expect(readFileSync(mine, 'utf8')).toBe('mine');
  const ask = scriptedAsk([false, true]);
  expect((await kaixue('class list --csv 我的.csv', { ask })).exit).toBe(73);
  expect(readFileSync(mine, 'utf8')).toBe('mine');
  expect((await kaixue('class list --csv 我的.csv', { ask })).exit).toBe(0);
  expect(readFileSync(mine, 'utf8')).toContain('三(1)班');
  expect(ask.asked).toEqual([expect.stringContaining('我的.csv'), expect.stringContaining('我的.csv')]);
  expect((await kaixue('class list --csv 我的.csv --yes')).exit).toBe(0);
});

test('what kaixue wrote it writes again unasked; a sheet that somebody saved since it does not', async () => {
  const { dir, kaixue } = await sampleSchool();
  const twice = async (command: string) => [(await kaixue(command)).exit, (await kaixue(command)).exit];
  expect(await twice('class list --xlsx 班级.xlsx')).toEqual([0, 0]);
  expect(await twice('print class-books -o 检查.pdf')).toEqual([0, 0]);
  expect(await twice('print class-books -f xlsx')).toEqual([0, 0]);
  expect(await twice('print class-books -f csv')).toEqual([0, 0]);
  expect(await twice('print class-books -o 检查.csv')).toEqual([0, 73]);
  const [sheet] = readdirSync(dir).filter((name) => /签收表.*\.xlsx$/.test(name));
  const { default: ExcelJS } = { default: await import('@cj-tech-master/excelts') };
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(dir, sheet!));
  book.lastModifiedBy = '李主任';
  await book.xlsx.writeFile(join(dir, sheet!));
  expect((await kaixue('print class-books -f xlsx')).exit).toBe(73);
});

test('at 80 columns what mends a cause stands whole below the table, by its number', async () => {
  const { kaixue } = await sampleSchool();
  const { out } = await kaixue('ready', { isTerminal: true });
  const commands = out.split('\n').filter((line) => /^\d+\. {2}kaixue /.test(line));
  expect(commands.length).toBeGreaterThan(2);
  expect(out).toMatch(/^\d+\. {2}kaixue [^\n]*(?:\n {4}[^\n]*)?kaixue issue --all/m);
  expect((await kaixue('ready')).out).not.toMatch(/^\d+\. {2}kaixue /m);
});

test('a delivery that was noted before tells what of it waits for a signature', async () => {
  const { kaixue, write } = smallSchool();
  write('送货单.csv', '送货单\n名称,单位,数量\n粉笔 白色,盒,7\n');
  await kaixue('receive 送货单.csv --draft --yes');
  const { out, err } = await kaixue('receive 送货单.csv --draft --yes');
  expect(out).toContain('没有新的到货');
  expect(err).toMatch(/待签收的到货验收单，点完货确认：kaixue confirm \d+/);
});
