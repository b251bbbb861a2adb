import { expect, it } from 'vitest';
import { emptySchool } from '../support/school.ts';

const STAFF = '姓名,岗位\n李红,教师\n王芳,教师\n陈静,教师\n赵敏,教师\n孙丽,教师\n';
const ROWS = [
  ['李红', '王芳', '陈静'],
  ['赵敏', '孙丽', '李红'],
  ['王芳', '陈静', '赵敏'],
  ['孙丽', '李红', '王芳'],
  ['陈静', '赵敏', '孙丽'],
];
const DAYS = ['星期一', '星期二', '星期三', '星期四', '星期五'];

async function imported(title: string, head: string, first: (i: number) => string) {
  const made = emptySchool('2027-02-22');
  made.write('教职工.csv', STAFF);
  await made.kaixue('import 教职工.csv --yes --no-input');
  made.write('a.csv', [title, head, ...ROWS.map((row, i) => [first(i), ...row].join(','))].join('\n'));
  const ran = await made.kaixue('import a.csv --yes --no-input');
  const { duties } = await made.json<{ duties: { date: string; place: string; staff: string }[] }>(
    'duty list',
  );
  return { ran, duties };
}

it.each([
  ['2027年3月护学岗安排', '日期,校门东,校门西,斑马线', (i: number) => `3月${i + 1}日`],
  ['护学岗安排', '星期,校门东,校门西,斑马线', (i: number) => DAYS[i]!],
  ['上下学值守安排表', '日期,校门东,校门西,斑马线', (i: number) => DAYS[i]!],
] as const)('%s: each head is a place', async (title, head, first) => {
  const { ran, duties } = await imported(title, head, first);
  expect(ran.exit, ran.err).toBe(0);
  const monday = duties.filter(({ date }) => date === '2027-03-01');
  expect(monday.map(({ place }) => place).sort()).toEqual(['斑马线', '校门东', '校门西'].sort());
});

it('who speaks of what when to the teachers of a subject is no duty', async () => {
  const { ran } = await imported(
    '语文教研组2027年春季活动安排',
    '时间,内容,主讲人,地点',
    (i) => `3月${i + 1}日`,
  );
  expect([ran.exit, ran.err]).toEqual([65, expect.stringContaining('不是要导入的表')]);
});
