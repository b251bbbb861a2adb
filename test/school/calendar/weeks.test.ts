import { expect, it } from 'vitest';
import { schoolWithFiles } from '../../support/school.ts';

const read = async (text: string) => {
  const school = await schoolWithFiles('一中', { '校历.csv': text });
  const { exit } = await school.kaixue('import 校历.csv --yes --json');
  const { days } = await school.json<{ days: { date: string; works: boolean; name: string | null }[] }>(
    'calendar list',
  );
  return {
    exit,
    days: days.map(({ date, works, name }) =>
      [date, works ? 'workday' : 'holiday', name].filter(Boolean).join(' '),
    ),
  };
};

it('reads weeks down and weekdays across, with what their remarks and cells say of days off', async () => {
  const text = `2026-2027学年第二学期校历
周次,日,一,二,三,四,五,六,备注
1,2/28,3/1,2,3,4,5,6,3月1日正式上课
2,7,8,9,10,11,12,13,8日妇女节活动
6,4/4,5,6,7,8,9,10,清明放假3日至5日
9,25补,26,27,28,29,30,5/1,五一放假1日至5日
10,2,3,4,5,6,7,8补课,8日补周三的课
15,6,7,8,9端午放假,10,11,12,`;
  const { exit, days } = await read(text);
  expect(exit).toBe(0);
  expect(days).toEqual([
    ...['03', '04', '05'].map((day) => `2027-04-${day} holiday 清明`),
    ...['01', '02', '03', '04', '05'].map((day) => `2027-05-${day} holiday 五一`),
    '2027-05-08 workday',
    '2027-06-09 holiday 端午',
  ]);
});

it('takes the month from the days and their weekdays, and nothing of a timetable or of a school year that is another', async () => {
  const weeks = '星期一,星期二,星期三,星期四,星期五,星期六,星期日,工作安排';
  const spring = `第几周,${weeks}\n一,1,2,3,4,5,6,7,\n二,8,9,10,11,12,13,14,\n五,29,30,31,1,2,3,4,3日—5日清明节放假`;
  expect((await read(spring)).days).toEqual(['03', '04', '05'].map((d) => `2027-04-${d} holiday 清明节`));
  const other = `第几周,${weeks}\n一,2,3,4,5,6,7,8,\n二,9,10,11,12,13,14,15,\n三,16,17,18,19,20,21,22,16日放假`;
  expect(await read(other)).toEqual({ exit: 65, days: [] });
});
