import { expect, it } from 'vitest';
import { schoolWithFiles } from '../support/school.ts';

it('no column is given to a field that its head or its cells speak against', async () => {
  const numbers = Array.from({ length: 6 }, (_, i) => `250${i + 1},丁${'甲乙丙丁戊己'[i]}`);
  const school = await schoolWithFiles('南河小学', {
    // 2501 is a pupil's number, and no class 1 of 2025.
    '二(5)班学生名单.csv': `学号,姓名\n${numbers.join('\n')}\n`,
    '报修登记.csv':
      '报修日期,地点,故障描述,报修人,弄好没\n2027-02-20,101,窗户坏了,丁华,否\n2027-02-21,102,灯不亮,石敏,否\n',
    '固定资产台账.csv':
      '固定资产台账（单位：千元）,,,\n资产编号,资产名称,原值,购置日期\nA-01,投影机,4.5,2022-09-01\nA-02,钢琴,2.6万元,2021-03-01\n',
    '功能室.csv': '课室名称,门牌,类别,课桌,椅子\n音乐室2,F203,专用教室,20,40\n科学室,F204,专用教室,24,48\n',
    '二年级用书征订.csv':
      '教材名称,适用年级,定价,学生数,教参数,结清价\n语文二年级下册,二年级,9.5,6,2,8.4\n数学二年级下册,二年级,8.5,6,3,7.7\n',
  });
  const { out, err } = await school.kaixue('import . --no-input --yes');
  const list = async (command: string) => JSON.parse((await school.kaixue(`${command} --json`)).out);
  expect(`${out}${err}`).not.toContain('影响上课');
  expect((await list('class list')).classes).toMatchObject([
    { class: '2-5', enrolment: 6, boys: null, girls: null },
  ]);
  expect((await list('asset list')).assets.map((one: { price_fen: number }) => one.price_fen)).toEqual([
    450_000, 2_600_000,
  ]);
  expect((await list('room list')).rooms.map((one: { room: string }) => one.room).sort()).toEqual([
    '科学室',
    '音乐室2',
  ]);
  expect((await list('book list')).books).toHaveLength(2);
  expect(out).toContain('教参数 → 教师用书');
});
