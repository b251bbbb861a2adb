import { expect, test } from 'vitest';
import { SHEETS } from '../../src/paper/sheets/index.ts';
import { SAID, sheetSaid } from '../../src/terminal/guessed.ts';
import { findEntry } from '../../src/terminal/registry.ts';
import { kaixueIn } from '../support/command.ts';
import { emptySchool, sampleSchool } from '../support/school.ts';
import { COMMANDS } from '../support/use.ts';
import { scriptedAsk } from '../support/world.ts';

test('a near name is asked about at a terminal, and the command goes on with it', async () => {
  const school = await sampleSchool();
  const ask = scriptedAsk(['韩娟', '语文组', '红墨水']);
  const added = await school.kaixue('task add 擦黑板 --owner=韩绢', { ask });
  expect(added).toMatchObject({ exit: 0 });
  expect(await school.kaixue('issue 红墨锤=1 --to 语文祖', { ask })).toMatchObject({ exit: 0 });
  // The journal has what was meant.
  expect((await school.kaixue('log')).out).toMatch(/issue 红墨水=1 --to 语文组[\s\S]*--owner=韩娟/);
});

test('none of these is the refusal, and in a script nothing is asked', async () => {
  const school = await sampleSchool();
  const ask = scriptedAsk(['都不是']);
  const refused = await school.kaixue('staff show 韩绢', { ask });
  expect(refused).toMatchObject({ exit: 66 });
  expect(refused.err).toContain('是不是 韩娟');
  expect(await school.kaixue('staff show 韩绢')).toMatchObject({ exit: 66 });
});

test('what people say for a command leads to one that there is', async () => {
  const folder = emptySchool().dir;
  const meant = async (typed: string) =>
    (await kaixueIn(folder, typed)).err.match(/是不是 kaixue (.*?)？/)?.[1];
  expect(await meant('发书 三2')).toBe('issue');
  expect(await meant('转学 方敏涛')).toBe('student out');
  expect(await meant('三2')).toBe('class show 三2');
  expect(await meant('——help')).toBeUndefined();
  expect((await kaixueIn(folder, 'plan ——short')).exit).toBe(0);
  expect((await kaixueIn(folder, '-v')).exit).toBe(0);
  const ask = scriptedAsk(['class present']);
  await kaixueIn(folder, '报到', { ask });
  expect(ask.asked).toHaveLength(1);
});

test('every guess names a command', () => {
  for (const [typed, meant] of Object.entries(SAID)) {
    const [name = '', verb = ''] = meant.split(' ');
    if (name.startsWith('--') || name === 'help') continue;
    expect([typed, findEntry(name)?.name]).toEqual([typed, name]);
    if (/^[a-z]+$/.test(verb)) expect([typed, COMMANDS.has(`${name} ${verb}`)]).toEqual([typed, true]);
    expect([typed, findEntry(typed)]).toEqual([typed, undefined]);
  }
});

test('a sheet is found by what schools call it, and what is near nothing is told no near name', async () => {
  const school = await sampleSchool();
  const titleOf = async (typed: string) =>
    (await school.kaixue(`print ${typed} --blank -f term -o -`)).out.split('\n')[0];
  expect(await titleOf('库房拣货单')).toContain('分书单');
  expect(await titleOf('发书表')).toContain('班级领书签收表');
  expect(await titleOf('课表')).toContain('课程表');
  const unknown = await school.kaixue('print 库房钥匙');
  expect(unknown.err).not.toContain('是不是');
});

test('what schools call sheets are sheets that there are', () => {
  const said =
    '拣货单 领书单 发书表 签字表 签名表 教师领书表 验收单 领料单 借用登记表 缺货单 补书单 订书单 退书单 盘库表 打扫 巡查表 报修单 搬桌椅 作息表';
  const known = new Set<string>(SHEETS.map(({ name }) => name));
  expect(said.split(' ').filter((typed) => !known.has(sheetSaid(typed) ?? ''))).toEqual([]);
});

test('a folder may bear the name of a verb: import files, 导入 文件', async () => {
  const school = emptySchool();
  school.write('文件/名册.csv', '班级,姓名\n三(2)班,李明\n');
  expect((await school.kaixue('导入 文件 --yes')).out).toContain('新增');
  school.write('files/名册.csv', '班级,姓名\n三(1)班,王芳\n');
  expect((await school.kaixue('import files --yes')).out).toContain('新增');
});

test('what people say for a verb is no word to find, and a short word is near only what sounds alike', async () => {
  const folder = emptySchool().dir;
  const hint = async (typed: string) =>
    (await kaixueIn(folder, typed)).err.match(/是不是 kaixue (.*?)？/)?.[1];
  expect(await hint('班级 新增 一1 --人数 40')).toBe('class 添加');
  expect(await hint('标准 新增 粉笔 每班 2')).toBe('standard 添加');
  expect(await hint('值班 安排 明天 韩娟')).toBe('duty 添加');
  expect(await hint('报修 登记 102 灯不亮')).toBe('repair 添加');
  expect(await hint('申领 驳回 3')).toBe('request 不批');
  expect(await hint('class delete 三2 --lang zh')).toBe('class 删除');
  expect(await hint('报休')).toBe('报修');
  expect(await hint('换班')).toBe('duty swap');
  expect(await hint('换座')).toBeUndefined(); // 换书 is another thing
  expect((await kaixueIn(folder, 'class delete 三2 --lang en')).err).toContain('kaixue class remove');
});
