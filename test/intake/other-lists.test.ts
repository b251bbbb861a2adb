import { expect, it } from 'vitest';
import { emptySchool } from '../support/school.ts';

/** Ten pupils of a class, 甲1 to 甲10. */
const roster = (of: string, cls = '三(1)班') =>
  `班级,姓名,性别\n${Array.from({ length: 10 }, (_, i) => `${cls},${of}${'一二三四五六七八九十'[i]},男`).join('\n')}\n`;

it('a list of pupils of whom hardly one is on the roster of their class is asked, and adds nobody in a script', async () => {
  const made = emptySchool('2027-02-26');
  made.write('名册.csv', roster('张'));
  expect((await made.kaixue('import 名册.csv')).exit).toBe(0);
  made.write(
    '参保.csv',
    '班级,姓名,性别,保费\n三(1)班,李一,女,100\n三(1)班,李二,男,100\n三(1)班,李三,男,100\n三(1)班,李四,男,100\n三(1)班,张三,男,100\n',
  );
  const held = await made.kaixue('import 参保.csv --as 学生名册');
  expect(held).toMatchObject({ exit: 65 });
  expect(held.err).toContain('多半不在册：三(1)班 4/5');
  expect(JSON.stringify(await made.json('student list'))).not.toContain('李一');
  // A few came in.
  made.write('转入.csv', '班级,姓名,性别\n三(1)班,周一,女\n');
  expect(await made.kaixue('import 转入.csv')).toMatchObject({ exit: 0 });
  // Two halves of a list, given at once.
  made.write('男.csv', roster('王', '三(2)班'));
  made.write('女.csv', roster('陈', '三(2)班'));
  expect(await made.kaixue('import 男.csv 女.csv')).toMatchObject({ exit: 0 });
  // Most are known: the others came in.
  made.write('补.csv', `${roster('张')}三(1)班,李一,女\n`);
  expect(await made.kaixue('import 补.csv --yes')).toMatchObject({ exit: 0 });
  expect(JSON.stringify(await made.json('student list'))).toContain('李一');
});

it('a list that gives most of its people another department or duty is asked', async () => {
  const made = emptySchool('2027-02-26');
  const staff = (department: string, duty: string) =>
    `姓名,部门,职务\n${['王建国', '李明', '张丽华', '刘芳'].map((name) => `${name},${department},${duty}`).join('\n')}\n`;
  made.write('教职工.csv', staff('语文组', '教师'));
  expect((await made.kaixue('import 教职工.csv')).exit).toBe(0);
  made.write('骨干教师.csv', staff('第一小组', '骨干'));
  const held = await made.kaixue('import 骨干教师.csv --as 教职工名单');
  expect(held).toMatchObject({ exit: 65 });
  expect(held.err).toContain('已在册的 4 人里，4 人要换部门、岗位或职务');
  expect(JSON.stringify(await made.json('staff list'))).not.toContain('骨干');
});

it('what is of another term is left alone, until --as says that it is meant', async () => {
  const made = emptySchool('2027-02-26');
  const order = '年级,科目,书名,征订数\n三年级,语文,语文,40\n';
  made.write('2026年秋季教材征订目录.csv', order);
  const left = await made.kaixue('import 2026年秋季教材征订目录.csv');
  expect(left).toMatchObject({ exit: 65 });
  expect(left.err).toContain('写的却是“2026年秋”，现在办的是 2026-2027-2 学期');
  const hint = /kaixue (import .*)/.exec(left.err)![1]!;
  expect((await made.kaixue(hint)).exit).toBe(0);
});

it('volumes of the other half of the year are left out and told; a list of nothing else is left alone', async () => {
  const made = emptySchool('2027-02-26');
  const head = '年级,科目,书名,册次,征订数\n';
  made.write('征订.csv', `${head}三年级,语文,语文,上册,40\n三年级,语文,语文,下册,40\n`);
  const taken = await made.kaixue('import 征订.csv');
  expect(taken.exit).toBe(0);
  expect(`${taken.out}${taken.err}`).toContain('1 种写的是另一个学期的册次');
  const { books } = await made.json<{ books: { volume: string }[] }>('book list');
  expect(books.map((one) => one.volume)).toEqual(['下册']);
  made.write('旧.csv', `${head}三年级,数学,数学,上册,40\n`);
  expect(await made.kaixue('import 旧.csv')).toMatchObject({ exit: 65 });
});

it('what came and went day by day is no stock, and changes nothing', async () => {
  const made = emptySchool('2027-02-26');
  const log = [
    '日期,单号,物品名称,规格,入库数,出库数,结存数',
    '2027-02-03,A001,抹布,棉,60,,60',
    '2027-02-08,A002,抹布,棉,,10,50',
    '2027-02-09,A003,水桶,10升,,2,18',
    '2027-02-16,A004,抹布,棉,,5,45',
  ];
  made.write('仓库库存流水.csv', `${log.join('\n')}\n`);
  const left = await made.kaixue('import 仓库库存流水.csv --yes');
  expect(left).toMatchObject({ exit: 65 });
  expect(left.err).toContain('流水账');
  const words =
    '日期,摘要,品名,单位,数量,结存\n2月3日,购入,抹布,块,60,60\n2月8日,领用,抹布,块,10,50\n2月9日,领用,水桶,个,2,18\n';
  made.write('库存台账.csv', words);
  expect(await made.kaixue('import 库存台账.csv --yes')).toMatchObject({ exit: 65 });
  // A day beside each thing is none where the whole is summed up.
  const stock =
    '最近入库,品名,单位,上月结存,入库数,出库数,结存数\n2027-02-03,抹布,块,5,60,15,50\n2027-02-04,水桶,个,10,10,2,18\n';
  made.write('库存月报.csv', stock);
  expect(await made.kaixue('import 库存月报.csv --yes')).toMatchObject({ exit: 0 });
  expect(JSON.stringify(await made.json('supply list'))).toContain('"held":50');
});

it('a list of another school is left alone by its title or file name, until --as says that it is meant', async () => {
  const made = emptySchool('2027-02-26');
  made.write('新桥小学学生名册.csv', roster('张'));
  // With nothing known yet, the school may just be called otherwise in its lists.
  expect((await made.kaixue('import 新桥小学学生名册.csv --yes --dry-run')).exit).toBe(0);
  await made.kaixue('class add 四1 --enrolment 30');
  const left = await made.kaixue('import 新桥小学学生名册.csv --yes');
  expect(left).toMatchObject({ exit: 65 });
  expect(left.err).toContain('写的却是“新桥小学”，本校是测试小学');
  const hint = /kaixue (import .*)/.exec(left.err)![1]!;
  expect((await made.kaixue(`${hint} --yes`)).exit).toBe(0);
});

it('of two rosters of the school year that of this term is read, and the earlier half left', async () => {
  const made = emptySchool('2027-02-26');
  made.write('学生名册（2026年秋）.csv', roster('张'));
  made.write('学生名册.csv', roster('王'));
  const both = await made.kaixue('import 学生名册（2026年秋）.csv 学生名册.csv --yes');
  expect(both).toMatchObject({ exit: 1 });
  expect(`${both.out}${both.err}`).toContain('2026年秋');
  expect(JSON.stringify(await made.json('student list'))).not.toContain('张一');
});

it('stock that the file dates two terms back is left alone, whatever its sheet is called', async () => {
  const made = emptySchool('2027-02-26');
  made.write('2025秋总务.csv', '品名,单位,库存数量\n抹布,块,300\n');
  expect(await made.kaixue('import 2025秋总务.csv --as 物资库存 --dry-run')).toMatchObject({ exit: 0 });
  const left = await made.kaixue('import 2025秋总务.csv');
  expect(left).toMatchObject({ exit: 65 });
});

it('food of the canteen is nobody’s stock here: what is weighed, or the canteen’s by its name, is asked about unless the things are known', async () => {
  const made = emptySchool('2027-02-26');
  const unnamed =
    '入库单\n品名,单位,数量,单价,供货商\n大米,斤,200,2.5,粮油店\n猪肉,公斤,50,15,肉铺\n食用油,桶,4,80,粮油店\n';
  const lists = {
    '入库单.csv': unnamed,
    '食堂库存.csv': '食堂库存\n品名,单位,库存数量\n大米,袋,20\n面粉,袋,5\n',
  };
  for (const [name, text] of Object.entries(lists)) {
    made.write(name, text);
    const asked = await made.kaixue(`import ${name} --no-input`);
    expect(asked.exit, name).toBe(65);
    expect(asked.err).toContain('不是的话不用管');
  }
  made.write('物资.csv', '物资库存\n品名,单位,库存数量\n洗手液,瓶,20\n拖把,把,5\n');
  expect((await made.kaixue('import 物资.csv --no-input')).exit).toBe(0);
  made.write('食堂盘点.csv', '食堂物品库存\n品名,单位,库存数量\n洗手液,瓶,18\n拖把,把,5\n');
  expect((await made.kaixue('import 食堂盘点.csv --no-input')).err).not.toContain('看不准是不是');
});

it('a table whose heads nobody knows is called what its title says', async () => {
  const made = emptySchool('2027-02-26');
  const days = '周一,周二,周三,周四,周五';
  made.write(
    '安排.csv',
    `功能室使用安排表\n功能室,${days}\n音乐室,七(1)班,七(2)班,八(1)班,,\n微机室,八(1)班,,七(1)班,,\n`,
  );
  const ran = await made.kaixue('import 安排.csv --no-input');
  expect(ran.err).toContain('像是功能室的使用安排');
});
