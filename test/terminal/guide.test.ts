import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kaixueIn } from '../support/command.ts';
import { testFolder } from '../support/folder.ts';
import { emptySchool, type TestSchool } from '../support/school.ts';
import { scriptedAsk } from '../support/world.ts';

test('from an empty folder to a printed class sheet, by answering only', async () => {
  const folder = testFolder();
  cpSync('templates/sample-school', join(folder, '开学资料'), { recursive: true });
  const ask = scriptedAsk([
    '新建学校',
    '南楼小学',
    '2027-03-01',
    '',
    '', // init: name, opening day, the other two days as proposed
    '读入学校的表格',
    '开学资料',
    true,
    '打印一种表',
    '班级领书签收表',
    '全校',
    '退出',
  ]);
  const { exit, err } = await kaixueIn(folder, [], { ask });
  expect(exit).toBe(0);
  expect(existsSync(join(folder, '班级领书签收表.pdf'))).toBe(true);
  expect(err).toContain('kaixue print 班级领书签收表');
  const init = 'kaixue init 南楼小学 --opens 2027-03-01 --registration 2027-02-28 --staff-return 2027-02-22';
  expect(err).toContain(init);
});

test('there is a way back at every step, and leaving changes nothing', async () => {
  const school = emptySchool();
  await school.kaixue('class add 三2 --enrolment 39');
  const ask = scriptedAsk(['发放', '返回', '打印', '返回', '到货', '返回', '退出']);
  expect((await school.kaixue([], { ask })).exit).toBe(0);
  expect(await log(school)).toHaveLength(2);
});

test('every job goes back a step at a time, then out', async () => {
  const school = emptySchool();
  await school.kaixue('class add 三2');
  await school.kaixue('student in 李明 三2');
  await school.kaixue('supply add 粉笔 --price 3');
  await school.kaixue('receive 粉笔=5');
  await school.kaixue('count open');
  const count = (await log(school)).length;
  const ask = scriptedAsk([
    ...['退库', '三(2)班', '粉笔', '<', '返回', '返回'], // quantity → item → class → out
    ...['盘点', '录入', '粉笔', '＜', '返回', '返回'],
    ...['学生：', '转出', '李明', '返回', '返回', '返回'],
    ...['报修', '登记', '其他地点', '<', '其他地点', '后门', '<', '返回', '返回'],
    ...['卫生', '<', '采购', '返回', '撤销', '返回', '退出'],
  ]);
  const { exit, err } = await school.kaixue([], { ask });
  expect(`${exit} ${err}`).toMatch(/^0/);
  expect(await log(school)).toHaveLength(count);
});

test('goods back, a count, a pupil out, a repair, an order, cleaning: each shows its command', async () => {
  const school = emptySchool();
  await school.kaixue('class add 三2');
  await school.kaixue('student in 李明 三2');
  await school.kaixue('supply add 粉笔 --price 3');
  await school.kaixue('receive 粉笔=50');
  await school.kaixue('issue 粉笔=5 --to 三2');
  const ask = scriptedAsk([
    ...['退库', '三(2)班', '粉笔', '2'],
    ...['盘点', '开始', '盘点', '录入', '粉笔', '47', '返回', '盘点', '结束'], // after one item comes the next
    ...['报修', '登记', '其他地点', '后门', '门锁坏了', '紧急', '是'],
    ...['报修', '修好', '后门', '换锁芯'],
    ...['卫生', '', '韩娟', true],
    ...['采购', '已订未到'],
    ...['学生：', '转出', '李明', '带走'],
    ...['撤销', 'student out', true],
    '退出',
  ]);
  const { exit, err } = await school.kaixue([], { ask });
  expect(`${exit} ${err}`).toMatch(/^0/);
  const shown = [...err.matchAll(/可以直接输入：(.*)/g)].map((m) => m[1]);
  expect(shown).toEqual([
    'kaixue return S0001=2 --from 三2',
    'kaixue count open',
    'kaixue count enter S0001=47',
    'kaixue count close',
    'kaixue repair add 后门 门锁坏了 --severity 紧急 --blocks 是',
    'kaixue repair done 1 换锁芯',
    'kaixue inspect pass --by 韩娟 --all',
    'kaixue order list --open',
    'kaixue student out 李明 --books 带走',
    expect.stringMatching(/^kaixue undo \d+$/),
  ]);
  expect(err).not.toContain('✗');
});

test('an amount may say its unit, and no other; who has brought the books back is marked', async () => {
  const school = emptySchool();
  await school.kaixue('class add 三1 三2 三3');
  await school.kaixue('supply add 粉笔 --unit 盒');
  await school.kaixue('book add 科学 --grade 3 --subject 科学 --reused');
  await school.kaixue('supply add 红墨水');
  await school.kaixue('receive 粉笔=50 红墨水=9 科学=50');
  await school.kaixue('issue 科学=5 --to 三1');
  await school.kaixue('issue 科学=7 --to 三2');
  await school.kaixue('collect 三1 --all');
  const typed = (...answers: (string | boolean)[]) =>
    school.kaixue([], { ask: scriptedAsk([...answers, '退出']) });
  const { err } = await typed('发放', '零星', '三(3)班', '粉笔', '5盒', '红墨水', '2', '就这些');
  expect(err).toContain('kaixue issue S0001=5 S0002=2 --to 三3');
  const other = await typed('发放', '零星', '三(3)班', '粉笔', '3支');
  expect(other.err).toContain('按盒计，不是“3支”');
  expect((await typed('回收', '九(9)班')).err.replace(/\s+/g, '')).toContain(
    '三(1)班已收齐|三(2)班还有7册未收→',
  );
});

test('the other jobs of the week: a little to somebody, swapped, found short, collected in rows, requests, duty, events, a new term', async () => {
  const school = emptySchool();
  await school.kaixue('class add 三1 三2');
  await school.kaixue('staff add 韩娟 --department 总务处');
  await school.kaixue('supply add 粉笔 --price 3');
  await school.kaixue('book add 科学 --grade 3 --subject 科学 --reused');
  await school.kaixue('receive 粉笔=50 科学=50');
  await school.kaixue('issue 科学=5 --to 三1');
  await school.kaixue('issue 科学=5 --to 三2');
  const ask = scriptedAsk([
    ...['发放', '零星', '韩娟', '粉笔', '2', '就这些'],
    ...['发放', '换书', '三(2)班', '科学', '1', '缺页'],
    ...['发放', '发少了', '三(2)班', '科学', '1'],
    ...['回收', '三(1)班', '科学=1', true, '三(2)班', '', true, '返回'],
    ...['申领', '登记', '总务处', '粉笔', '3', '下周三'],
    ...['申领', '批准', '粉笔', '韩娟'],
    ...['值班', '安排', '2-28', '韩娟'],
    ...['活动', '登记', '趣味运动会', '2027-05-28'],
    ...['活动', '看一个', '趣味运动会'],
    ...['新学期', '9-1', false],
    '退出',
  ]);
  const { exit, err } = await school.kaixue([], { ask });
  expect(`${exit} ${err}`).toMatch(/^0/);
  expect(err).not.toContain('✗');
  expect([...err.matchAll(/可以直接输入：(.*)/g)].map((m) => m[1])).toEqual([
    'kaixue issue S0001=2 --to 韩娟',
    'kaixue exchange 三2 B0001=1 --reason 缺页',
    'kaixue short 三2 B0001=1',
    'kaixue collect 三1 --lost 科学=1 --all',
    'kaixue collect 三2 --all',
    'kaixue request add 总务处 S0001=3 --needed-by 2027-03-03',
    'kaixue request approve 1 --by 韩娟',
    'kaixue duty add 2027-02-28 韩娟',
    'kaixue event add 趣味运动会 --date 2027-05-28',
    'kaixue event show 趣味运动会',
    'kaixue term new --opens 2027-09-01',
  ]);
});

test('which places pass and which do not is shown before a round of cleaning is noted', async () => {
  const school = emptySchool();
  await school.kaixue('class add 三1 三2 三3');
  await school.kaixue('area add 走廊');
  const typed = async (...answers: (string | boolean)[]) => {
    const ask = scriptedAsk([...answers, '退出']);
    const { err } = await school.kaixue([], { ask });
    return [ask.asked.find((one) => one.includes('照此登记')), err] as const;
  };
  const count = (await log(school)).length;
  const [none, all] = await typed('卫生', '', '其他人', '韩娟', false, '返回', '<');
  expect(none).toBe('合格 4 处，没有不合格的。照此登记吗？');
  expect(all).toContain('合格 4 处：走廊、三(1)班教室、三(2)班教室、三(3)班教室\n');
  expect(all).not.toContain('不合格');
  expect(await log(school)).toHaveLength(count);
  const [some, said] = await typed('卫生', '三2，走廊', '韩娟', true);
  expect(some).toBe('合格 2 处；不合格 2 处，不记合格。照此登记吗？');
  expect(said).toContain('合格 2 处：三(1)班教室、三(3)班教室\n');
  expect(said).toContain('不合格 2 处：三(2)班教室、走廊\n');
  // What is open already is none of the next round.
  expect((await typed('卫生', '三2', '韩娟', false, '返回', '<'))[0]).toBe(
    '合格 1 处；不合格 1 处，不记合格。照此登记吗？',
  );
});

test('a mending is accepted, a request declined, two lessons are swapped and a week looked at; an Enter alone writes nothing', async () => {
  const school = emptySchool();
  await school.kaixue('class add 三1 三2');
  await school.kaixue('staff add 韩娟 --department 总务处');
  await school.kaixue('request add 总务处 红领巾=3 --needed-by 2027-03-03');
  await school.kaixue('repair add 后门 门锁坏了 --severity 一般 --blocks 否');
  await school.kaixue('repair done 1 换锁芯');
  await school.kaixue('timetable set 三2 周一3 数学 --teacher 韩娟');
  await school.kaixue('timetable set 三2 周四1 语文');
  const before = (await log(school)).length;
  const unsure = scriptedAsk([
    ...['报修', '验收', '换锁芯', '返回', '返回', '返回'],
    ...['申领', '不批', '红领巾', '', '返回', '<', '返回', '返回'],
    ...['调课', '对调', '三(2)班', '数学 韩娟', '星期二第2节  没有课', false],
    '退出',
  ]);
  expect((await school.kaixue([], { ask: unsure })).exit).toBe(0);
  expect(await log(school)).toHaveLength(before);
  const ask = scriptedAsk([
    ...['报修', '验收', '门锁坏了', '韩娟'],
    ...['申领', '不批', '红领巾', '库存不足', '韩娟'],
    ...['调课', '对调', '三(2)班', '星期一第3节', '语文', true],
    ...['调课', '看一个班', '三(2)班'],
    '退出',
  ]);
  const { exit, err, out } = await school.kaixue([], { ask });
  expect(`${exit} ${err}`).toMatch(/^0/);
  expect(err).not.toContain('✗');
  expect(out).toContain('三(2)班星期一第3节：数学 韩娟 → 语文');
  expect([...err.matchAll(/可以直接输入：(.*)/g)].map((m) => m[1])).toEqual([
    'kaixue repair accept 1 --by 韩娟',
    'kaixue request decline 1 --reason 库存不足 --by 韩娟',
    'kaixue timetable swap 三2 星期一3 星期四1',
    'kaixue timetable show 三2',
  ]);
});

test('what is not listed is typed where it is asked; what is not known is told there; no tasks lead to the checklists', async () => {
  const school = emptySchool();
  await school.kaixue('class add 三2');
  const typed = async (...answers: (string | boolean)[]) => {
    const { err } = await school.kaixue([], { ask: scriptedAsk([...answers, '退出']) });
    return err;
  };
  const broken = await typed('报修', '登记', '三楼走廊', '灯坏了', '一般', '否');
  expect(broken).toContain('kaixue repair add 三楼走廊 灯坏了 --severity 一般 --blocks 否');
  const classroom = await typed('报修', '登记', '三(2)班教室', '门坏了', '一般', '是');
  expect(classroom).toContain('kaixue repair add "三(2)班教室" 门坏了');
  expect(await typed('卫生', '三3')).toContain('没有“三3”这个班');
  expect(await typed('回收')).toContain('没有在班级手里的循环教材'); // no class is asked for
  expect(await typed('任务', '开学准备-春季')).toContain('kaixue checklist apply 开学准备-春季');
  expect(await typed('任务', '先到这里')).toContain('kaixue task today');
  expect(await typed('撤销', '按清单生成任务', true)).toMatch(/kaixue undo \d/);
});

test('what writes much at one key is shown before it is done, and Enter leaves all as it was', async () => {
  const school = emptySchool();
  await school.kaixue('class add 三1 三2 --enrolment 40');
  await school.kaixue('supply add 粉笔 --price 3');
  await school.kaixue('standard add 粉笔 2 --per 每班');
  await school.kaixue('receive 粉笔=3');
  const before = (await log(school)).length;
  const typed = (...answers: (string | boolean)[]) =>
    school.kaixue([], { ask: scriptedAsk([...answers, '退出']) });
  for (const job of [
    ['采购', '一次下单'],
    ['发放', '按班', '全校'],
    ['撤销', 'receive'],
  ]) {
    const { out, err } = await typed(...job, false);
    expect(`${out}${err}`).toContain('试运行');
    expect(err).not.toContain('可以直接输入');
  }
  expect(await log(school)).toHaveLength(before);
  // What is refused is not asked about.
  expect((await typed('发放', '按班', '全校', true)).err).toContain('kaixue issue --all');
  expect((await typed('发放', '按班', '全校', false)).out).toContain('没有可发的');
  expect(await log(school)).toHaveLength(before + 1);
});

test('a stocktake lists first what nobody has counted; ending it with the rest uncounted is asked about, with the numbers', async () => {
  const school = emptySchool();
  for (const name of ['粉笔', '扫帚', '拖把']) await school.kaixue(`supply add ${name}`);
  await school.kaixue('receive 粉笔=5 扫帚=5 拖把=5');
  await school.kaixue('count open');
  await school.kaixue('count enter 粉笔=5');
  const typed = (...answers: (string | boolean)[]) =>
    school.kaixue([], { ask: scriptedAsk([...answers, '退出']) });
  const sheet = (await typed('盘点', '录入', '没有这个')).err.replace(/\s+/g, '');
  expect(sheet).toMatch(/返回\|扫帚\S*\|拖把\S*\|粉笔\S*已点5/);
  const ask = scriptedAsk(['盘点', '结束', false, '退出']);
  await school.kaixue([], { ask });
  expect(ask.asked).toContainEqual(expect.stringMatching(/点了 1 种，还有 2 种没有点.*结束吗/));
  expect((await school.kaixue('count show')).out).toContain('进行中');
  const script = await school.kaixue('count close');
  expect([script.exit, script.err.includes('--yes')]).toEqual([2, true]);
  expect((await school.kaixue('count close --yes')).out).toContain('2 种没有点');
});

test('after a new term the books that classes of the last one still have are collected; what is lost is checked where it is typed', async () => {
  const school = emptySchool();
  await school.kaixue('class add 三1 四1 --enrolment 40');
  await school.kaixue('book add 科学 --grade 3 --subject 科学 --reused --price 10');
  await school.kaixue('receive 科学=50');
  await school.kaixue('issue 科学=5 --to 三1');
  await school.kaixue('term edit --ends 2027-07-02');
  const near = await school.kaixue('', { today: '2027-06-25' });
  expect(near.out).toMatch(/接下来先办：\n1\. 循环教材还有 1 种 5 册在班级，没有收回/);
  expect(near.out).toContain('kaixue collect\n');
  await school.kaixue('term new --opens 2027-09-01 --yes', { today: '2027-07-05' });
  const later = { today: '2027-07-06' };
  expect((await school.kaixue('', later)).out).toContain('kaixue collect --term 2026-2027-2');
  const refused = await school.kaixue('collect 四1 --lost 科学=1', later);
  expect(refused.err).toContain('kaixue collect 四1 --term 2026-2027-2');
  const answers = (...words: (string | boolean)[]) => ({ ask: scriptedAsk(words), ...later });
  const wrong = await school.kaixue([], answers('回收', '三(1)班', '科学1'));
  expect(wrong.err).toContain('看不懂“科学1”');
  const how = answers('回收', '第二学期 三(1)班', '科学=2', true, '返回', '退出');
  const { err } = await school.kaixue([], how);
  expect(how.ask.asked).toContain('三(1)班收回 3 册，遗失 2 册，应赔 20.00 元，照此登记吗？');
  expect(err).toContain('kaixue collect 三1 --term 2026-2027-2 --lost 科学=2 --all');
});

test('what was typed is offered again after going back, and a wrong day is told where it is typed', async () => {
  const school = emptySchool();
  await school.kaixue('class add 三2');
  await school.kaixue('staff add 韩娟');
  const ask = scriptedAsk(['活动', '登记', '趣味运动会', '<', '', '2027-05-28', '退出']);
  const { err } = await school.kaixue([], { ask });
  expect(err).toContain('kaixue event add 趣味运动会 --date 2027-05-28');
  const wrong = scriptedAsk(['值班', '安排', '2月30日']);
  expect((await school.kaixue([], { ask: wrong })).err).toContain('refused');
});

test('a draft is signed by its rows, each step with a way back; what was refused is not proposed', async () => {
  const school = emptySchool();
  await school.kaixue('class add 三2');
  await school.kaixue('supply add 粉笔');
  await school.kaixue('order add new 粉笔=50 --supplier 文具店');
  const ask = scriptedAsk([
    ...['到货：', 'CG', '签收', '文具店', '<', '文具店', '1=48'],
    ...['退库', '三(2)班', '粉笔', '2'],
    '退出',
  ]);
  const { exit, out, err } = await school.kaixue([], { ask });
  expect(`${exit} ${err}`).toMatch(/^0/);
  const shown = [...err.matchAll(/可以直接输入：(.*)/g)].map((m) => m[1]);
  expect(shown).toEqual([
    expect.stringMatching(/^kaixue receive CG\d{8}-001 --draft$/),
    'kaixue confirm 1 --except 1=48',
  ]);
  expect(out).toContain('50 → 48');
  expect(err).toContain('✗');
});

const log = async (school: TestSchool): Promise<unknown[]> =>
  (await school.json<{ entries: unknown[] }>('log')).entries;

test('Ctrl-C at a prompt ends with 130', async () => {
  const school = emptySchool();
  expect((await school.kaixue([], { ask: scriptedAsk([]) })).exit).toBe(130);
});

test('the guided way acts on the school that was named, and in a dry run on none', async () => {
  const folder = testFolder();
  const other = join(folder, '另一所.db');
  const here = join(folder, 'kaixue.db');
  const type = (db: string, line: string) => kaixueIn(folder, `--db ${db} ${line}`);
  for (const db of [here, other]) {
    await type(db, 'init 测试小学 --opens 2027-03-01');
    await type(db, 'class add 三2');
    await type(db, 'supply add 粉笔');
    await type(db, 'receive 粉笔=5');
  }
  const entries = async (db: string) => (await type(db, 'log --json')).json.entries.length;
  const count = (line: string) => kaixueIn(folder, line, { ask: scriptedAsk(['盘点', '开始', '退出']) });
  await count(`--db ${other} --dry-run`);
  expect([await entries(here), await entries(other)]).toEqual([4, 4]);
  await count(`--db ${other}`);
  expect([await entries(here), await entries(other)]).toEqual([4, 5]);
});

test('in the menus nobody is sent to the menus; a note keeps its task; an event gets its goods, what offices have first', async () => {
  const school = emptySchool();
  school.write('名册.csv', '班级,学号,姓名\n三2,1,李明\n三2,2,王芳\n');
  await school.kaixue('book add 科学 --grade 3 --subject 科学');
  await school.kaixue('staff add 韩娟 --department 总务处');
  await school.kaixue('supply add 粉笔');
  await school.kaixue('supply add 跳绳 --unit 根');
  await school.kaixue('event add 趣味运动会 --date 2027-05-28');
  await school.kaixue('task add 擦窗 --due 2027-02-22');
  await school.kaixue('task add 换锁 --due 2027-02-22');
  const answer = (answers: (string | boolean)[]) => school.kaixue([], { ask: scriptedAsk(answers) });
  const read = await answer(['读入学校的表格', '名册.csv', true, '退出']);
  expect(read.out).toContain('新增 2');
  expect(read.err).not.toContain('接下来先办什么');
  const ask = scriptedAsk(['任务', '备注', '先借梯子', '已办好', '已办好', '退出']);
  const noted = await school.kaixue([], { ask });
  expect(noted.err).toContain('kaixue task done 1 2');
  expect(ask.asked.filter((one) => one.includes('擦窗'))).toHaveLength(2);
  const goods = await answer([
    ...['活动', '登记要用的物品', '趣味运动会', '跳绳', '2', '每班', '粉笔', '3', '共用', '返回', '退出'],
  ]);
  expect(goods.err).toContain('kaixue event need 趣味运动会 S0002=2 --each 每班');
  expect(goods.err).toContain('kaixue event need 趣味运动会 S0001=3\n');
  const scarf = await answer(['申领', '登记', '总务处', '红领巾', '50', '3-1', '退出']);
  expect(scarf.err).toContain('kaixue request add 总务处 S0003=50 --needed-by 2027-03-01');
  expect(scarf.out).toContain('红领巾');
  const listed = await answer(['发放', '零星', '韩娟', '没有这个', '退出']);
  expect(listed.err.replace(/\s/g, '')).toMatch(/among:.*粉笔.*跳绳.*科学/);
});
