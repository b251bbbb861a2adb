import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, test, vi } from 'vitest';
import { lazyAsk } from '../../src/terminal/ask.ts';
import type { Words } from '../../src/words/index.ts';
import * as zh from '../../src/words/zh/index.ts';
import { kaixueIn } from '../support/command.ts';
import { testFolder } from '../support/folder.ts';

const ENTER = '\r';
const ESC = '\u001b';

/** A school's own files: two classes, their books, what came, what is kept. */
const FILES = {
  '花名册.csv': `班级,学号,姓名,性别\n${['一(1)班', '一(2)班']
    .flatMap((name, c) => [1, 2, 3, 4].map((n) => `${name},26${c}${n},${'周林秦宋'[n - 1]}${'平安'[c]},男`))
    .join('\n')}\n`,
  '征订单.csv':
    '年级,学科,书名,单价,数量\n一年级,语文,语文一年级下册,8.5,10\n一年级,数学,数学一年级下册,7.5,10\n',
  '库存表.csv': '品名,规格,单位,库存,单价\n跳绳,,根,40,6\n彩色粉笔,,盒,20,4\n',
  '教师名单.csv': '姓名,部门,职务\n董建国,总务处,仓库管理员\n崔丽,体育组,教师\n',
};
const DELIVERY = '书名,单位,应到,实到\n语文一年级下册,册,10,10\n数学一年级下册,册,10,10\n';

/**
 * Types into `kaixue` as a person does: each answer is keyed in once its question stands on the screen, and waits until what is
 * looked for is marked. @returns what was said, without the prompts
 */
async function keyed(folder: string, ...typed: [question: string, keys: string, marked?: string][]) {
  const input = new PassThrough();
  // A prompt that is done ends what it wrote to; a terminal stays.
  const output = Object.assign(new PassThrough(), { end: () => output });
  let screen = '';
  output.on('data', (bytes) => {
    screen += String(bytes);
  });
  const ask = lazyAsk(zh as Words, { streams: { input, output }, rows: 40 });
  const done = kaixueIn(folder, [], { ask });
  let from = 0;
  const shown = (pattern: RegExp) =>
    vi.waitFor(() => expect(stripVTControlCharacters(screen.slice(from))).toMatch(pattern), {
      interval: 5,
      timeout: 20_000,
    });
  for (const [question, keys, marked] of [...typed, ['要办什么', '退出', '退出'] as const]) {
    await shown(new RegExp(`\\? [^\\n]*${question}`));
    input.write(keys);
    if (marked !== undefined) await shown(new RegExp(`❯ [^\\n]*${escaped(marked)}`));
    from = screen.length;
    if (keys !== ESC) input.write(ENTER);
  }
  const { exit, out, err } = await done;
  expect(`${exit} ${err}`).toMatch(/^0/);
  return { out, said: out + err, commands: [...err.matchAll(/可以直接输入：(.*)/g)].map((m) => m[1]) };
}

const escaped = (text: string) => text.replace(/[()]/g, '\\$&');

/** A job of the menu, and a row of a list that is found by what is typed. */
const job = (name: string): [string, string, string] => ['要办什么', name, name];
const row = (question: string, keys: string, marked = keys): [string, string, string] => [
  question,
  keys,
  marked,
];

test('the ten jobs of the week by keys alone, through the menus', async () => {
  const folder = join(testFolder(), '学校');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  const started = await keyed(
    folder,
    job('新建学校'),
    ['学校名称', '梧桐路小学'],
    ['正式上课日', '2027-03-01'],
    ['报到日', ''],
    ['返校日', ''],
    // 1: all that is in the folder, at once.
    job('读入'),
    row('读哪个文件', '全部', '这个文件夹里的全部（4 个）'),
    ['按以上内容导入吗', '是'],
  );
  expect(started.commands.at(-1)).toBe('kaixue import .');
  writeFileSync(join(folder, '送货单.csv'), DELIVERY);
  const received = await keyed(
    folder,
    // 2: a delivery, of which one is damaged and two have not come.
    job('到货'),
    row('收哪批货', '送货单'),
    job('签收'),
    row('哪张单据签好了', 'RK', '到货验收单 RK'),
    ['破损写 5破损1', '1=8 2破损1'],
    // 3: handed out to a class from its note; two fewer than it says.
    job('发放'),
    row('怎样发', '按班'),
    row('发给哪个班', '一1', '一(1)班'),
    job('打印'),
    row('打印哪种表', '出库单'),
    row('打印哪一张', '一(1)', '一(1)班'),
    job('发放'),
    row('怎样发', '发少了'),
    row('哪个班', '一1', '一(1)班'),
    row('哪种物品', '数学', '数学一年级下册'),
    ['多少', '2'],
  );
  expect(received.said).toContain('第 2 行 数学一年级下册：10，其中破损 1');
  expect(received.commands).toEqual([
    'kaixue receive 送货单.csv --draft',
    'kaixue confirm 2 --except 1=8 --damaged 2=1',
    'kaixue issue 一1',
    'kaixue print 出库单 --document 3',
    'kaixue short 一1 B0002=2',
  ]);
  const people = await keyed(
    folder,
    // 4: pupils come, go and change class.
    job('学生'),
    row('学生要办什么', '转入'),
    ['学生姓名', '钱多多'],
    row('哪个班', '一2', '一(2)班'),
    job('学生'),
    row('学生要办什么', '转出'),
    row('哪名学生', '林平'),
    row('怎么处理', '带走'),
    job('学生'),
    row('学生要办什么', '转班'),
    row('哪名学生', '秦平'),
    row('哪个班', '一2', '一(2)班'),
    row('怎么处理', '随转'),
    // 5: a request, taken down, approved and handed over.
    job('申领'),
    row('申领要办什么', '登记'),
    row('哪个部门', '体育组'),
    row('哪种物品', '跳绳'),
    ['多少', '3'],
    ['哪天要用', '下周三'],
    job('申领'),
    row('申领要办什么', '批准'),
    row('批准哪一项', '跳绳'),
    row('谁批的', '董建国'),
    job('发放'),
    row('怎样发', '零星'),
    row('领给谁', '体育组'),
    row('哪种物品', '跳绳'),
    ['多少', '3'],
    row('还领什么', '', '就这些'),
    // 6: a damaged copy is exchanged.
    job('发放'),
    row('怎样发', '换书'),
    row('哪个班', '一1', '一(1)班'),
    row('哪种物品', '语文', '语文一年级下册'),
    ['多少', '1'],
    ['原因', '缺页'],
  );
  expect(people.commands).toEqual([
    'kaixue student in 钱多多 一2',
    'kaixue student out 林平 --books 带走',
    'kaixue student move 秦平 一2 --books 随转',
    'kaixue request add 体育组 S0001=3 --needed-by 2027-03-03',
    'kaixue request approve 1 --by 董建国',
    'kaixue issue S0001=3 --to 体育组',
    'kaixue exchange 一1 B0001=1 --reason 缺页',
  ]);
  await kaixueIn(folder, 'book edit 语文一年级下册 --reused');
  await kaixueIn(folder, 'issue 语文一年级下册=2 --to 一2');
  const rooms = await keyed(
    folder,
    // 7: reused books of two classes in a row.
    job('回收'),
    row('哪个班', '一1', '一(1)班'),
    ['遗失的', '语文一年级下册=1'],
    ['照此登记吗', '是'],
    row('哪个班', '一2', '一(2)班'),
    ['遗失的', ''],
    ['照此登记吗', '是'],
    row('哪个班', '', '← 返回'),
    // 8: duty is swapped, a class has not passed.
    job('值班'),
    row('值班要办什么', '安排'),
    ['哪一天', '2-27'],
    row('谁', '董建国'),
    job('值班'),
    row('值班要办什么', '安排'),
    ['哪一天', '2-28'],
    row('谁', '崔丽'),
    job('值班'),
    row('值班要办什么', '两人换班'),
    row('谁的哪一天', '董建国', '2027-02-27  董建国'),
    row('和谁的哪一天', '崔丽', '2027-02-28  崔丽'),
    job('卫生'),
    ['不合格的', '一2'],
    row('谁检查的', '董建国'),
    ['照此登记', '是'],
    // 9: the storeroom is counted, one thing differs and is explained.
    job('盘点'),
    row('盘点要办什么', '开始'),
    job('盘点'),
    row('盘点要办什么', '录入'),
    row('哪种物品', '彩色粉笔'),
    ['实际数', '18'],
    ['原因', ''],
    row('哪种物品', '返回'),
    job('盘点'),
    row('盘点要办什么', '结束'),
    ['原因', '受潮'],
    ['就此结束', '是'],
    // 10: what is due, today's sheet, the whole folder; the last step is taken back, and done again.
    job('任务'),
    row('套用哪份清单', '春季'),
    job('任务'),
    row('', '先到这里'),
    job('打印'),
    row('打印哪种表', '值班表'),
    job('生成'),
    job('撤销'),
    row('撤销哪一步', 'count close'),
    ['照上面的办', '是'],
    job('撤销'),
    row('撤销哪一步', '重做'),
    ['照上面的办', '是'],
  );
  expect(rooms.commands.slice(2)).toEqual([
    'kaixue duty add 2027-02-27 董建国',
    'kaixue duty add 2027-02-28 崔丽',
    'kaixue duty swap 2027-02-27 董建国 2027-02-28 崔丽',
    'kaixue inspect pass --except 一2 --by 董建国 --all',
    'kaixue count open',
    'kaixue count enter S0002=18',
    'kaixue count close --reason 受潮',
    'kaixue checklist apply 开学准备-春季',
    'kaixue task today',
    'kaixue print 值班表',
    'kaixue prepare',
    expect.stringMatching(/^kaixue undo \d+$/),
    expect.stringMatching(/^kaixue undo \d+$/),
  ]);
  const { json } = await kaixueIn(folder, 'stock list 彩色粉笔 --json');
  expect(json.items[0].held).toBe(18);
});
