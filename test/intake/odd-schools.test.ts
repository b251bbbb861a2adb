import { expect, it } from 'vitest';
import { emptySchool } from '../support/school.ts';

const STAFF = '姓名,部门\n赵敏,教务处\n钱刚,教务处\n孙丽,总务处\n李娜,总务处\n郑军,总务处\n周婷,教务处\n';
const DAYS = '周一,周二,周三,周四,周五';

async function onDuty(name: string, text: string) {
  const made = emptySchool('2027-02-26');
  made.write('教职工.csv', STAFF);
  made.write(name, text);
  const { exit } = await made.kaixue('import . --no-input');
  const { duties } = await made.json<{ duties: { date: string; staff: string; place: string }[] }>(
    'duty list',
  );
  return { exit, days: duties.map((one) => [one.date, one.staff, one.place].filter(Boolean).join(' ')) };
}

it('weeks down and weekdays across: each name is on duty on its own day', async () => {
  const seen = await onDuty(
    '门岗值班表.csv',
    `2027年春季门岗值班表\n周次,日期,${DAYS}\n第1周,3.1-3.5,赵敏,钱刚,孙丽,李娜,郑军\n第2周,3.8-3.12,钱刚,孙丽,李娜,郑军,周婷\n`,
  );
  expect(seen.exit).toBe(0);
  expect(seen.days).toHaveLength(10);
  expect(seen.days.slice(0, 2)).toEqual(['2027-03-01 赵敏', '2027-03-02 钱刚']);
  expect(seen.days.at(-1)).toBe('2027-03-12 周婷');
});

it('a week told by its number alone is counted from the opening day, and a Saturday that somebody has is his', async () => {
  const seen = await onDuty('值班表.csv', `教师值班表\n周次,${DAYS},周六\n第二周,赵敏,钱刚,,,,孙丽\n`);
  expect(seen.days).toEqual(['2027-03-08 赵敏', '2027-03-09 钱刚', '2027-03-13 孙丽']);
});

it('places down and weekdays across stand for the whole term', async () => {
  const seen = await onDuty('护导安排.csv', `教师护导安排\n地点,${DAYS}\n校门,赵敏,钱刚,孙丽,李娜,郑军\n`);
  expect(seen.days.slice(0, 2)).toEqual(['2027-03-01 赵敏 校门', '2027-03-02 钱刚 校门']);
  expect(seen.days).not.toContain('2027-03-01 钱刚 校门');
});

it('amounts for the parts of a school stand under heads of their own, and one of a part that there is not is told', async () => {
  const made = emptySchool('2027-02-26');
  made.write(
    '用品发放标准.csv',
    '开学用品发放标准\n用品,规格,幼儿园每班,小学每班,每位教师\n粉笔,白色,,5,\n抹布,,10,4,\n洗手液,500ml,6,2,\n笔记本,A5,,,2\n',
  );
  const ran = await made.kaixue('import 用品发放标准.csv --no-input');
  expect(ran.out).toContain('没有用到的列：幼儿园每班');
  const { standards } = await made.json<{ standards: { name: string; scope: string; rate: number }[] }>(
    'standard list',
  );
  expect(standards).toHaveLength(4);
});

it('a line of a timetable that is no lesson by number is told, in a class and in a teacher’s week', async () => {
  const made = emptySchool('2027-02-26');
  made.write('班级.csv', '班级,人数\n七(1)班,40\n七(2)班,40\n');
  made.write('教职工.csv', STAFF);
  await made.kaixue('import . --no-input');
  made.write(
    '七(1)班课表.csv',
    '七(1)班课程表\n,星期一,星期二,星期三,星期四,星期五\n早读,语文,英语,语文,英语,语文\n1,语文,数学,英语,音乐,体育\n2,数学,语文,体育,美术,语文\n眼保健操,,,,,\n3,英语,体育,语文,数学,地理\n课后服务,作业辅导,篮球,作业辅导,绘画,作业辅导\n',
  );
  const ran = await made.kaixue('import 七(1)班课表.csv --no-input');
  expect(ran.out).toContain('2 行（列）不是第几节的课，没有读：早读、课后服务');
  expect(ran.out).toContain('新增 15');
  made.write(
    '教师课表.csv',
    '教师课表\n教师,,周一,,,,周二,,,,周三,,,\n,,早读,1,2,晚修,早读,1,2,晚修,早读,1,2,晚修\n赵敏,语文,,七(2)班,,七(2)班,,七(2)班,,,七(2)班,,七(2)班,\n钱刚,数学,,,七(2)班,,,,七(2)班,,,七(2)班,,七(2)班\n',
  );
  const taught = await made.kaixue('import 教师课表.csv --no-input');
  expect(taught.out).toContain('没有读：晚修、早读');
  expect((await made.kaixue('timetable show 七(2)班')).out).toMatch(/语文.*赵敏/);
});
