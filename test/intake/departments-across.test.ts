import { expect, it } from 'vitest';
import { emptySchool } from '../support/school.ts';

const where = async (made: ReturnType<typeof emptySchool>) =>
  Object.fromEntries(
    (await made.json<{ staff: { name: string; department: string | null }[] }>('staff list')).staff.map(
      (one) => [one.name, one.department],
    ),
  );

it('people stand beneath the department that heads them, block for block', async () => {
  const made = emptySchool('2027-02-26');
  made.write(
    '教职工名单.csv',
    '河口小学教职工名单\n教务处,,总务处,\n姓名,岗位,姓名,岗位\n赵敏,教师,孙丽,职员\n钱刚,教师,李娜,职员\n德育处,,办公室,\n姓名,岗位,姓名,岗位\n郑军,教师,冯静,职员\n',
  );
  expect((await made.kaixue('import 教职工名单.csv --no-input')).exit).toBe(0);
  expect(await where(made)).toEqual({
    ...{ 赵敏: '教务处', 钱刚: '教务处', 孙丽: '总务处', 李娜: '总务处' },
    ...{ 郑军: '德育处', 冯静: '办公室' },
  });
});

it('names alone beneath departments are read where the title says so, and no group of the union is', async () => {
  const made = emptySchool('2027-02-26');
  made.write('机构设置.csv', '人员分工\n教务处,总务处,德育处\n赵敏,孙丽,郑军\n钱刚,李娜,\n');
  expect((await made.kaixue('import 机构设置.csv --as 教职工名单 --no-input')).exit).toBe(0);
  const all = { 赵敏: '教务处', 孙丽: '总务处', 郑军: '德育处', 钱刚: '教务处', 李娜: '总务处' };
  expect(await where(made)).toEqual(all);
  made.write('工会.csv', '教职工工会小组\n语文组,数学组\n周婷,吴强\n冯静,王平\n');
  expect((await made.kaixue('import 工会.csv --no-input')).exit).toBe(65);
  expect(await where(made)).toEqual(all);
});

it('names in columns that nothing heads are told', async () => {
  const made = emptySchool('2027-02-26');
  made.write('教职工.csv', '教职工名单\n部门,姓名,,\n教务处,赵敏,钱刚,周婷\n总务处,孙丽,李娜,\n');
  const ran = await made.kaixue('import 教职工.csv --no-input');
  expect(ran.out).toContain('C、D 列没有列名，下面有 3 格内容，没有读');
});
