import { expect, test } from 'vitest';
import { DayClock } from '../../../src/school/bell/bell.ts';
import { meet, parseHours } from '../../../src/school/calendar/clock.ts';
import { smallSchool } from '../../support/school.ts';

test('times are read as they are written; what runs backwards is none', () => {
  expect(
    ['8:20-9:00', '8：20～9：00', '8点20分至9点', '16:10', '8:20-9:00-9:40', '早'].map(parseHours),
  ).toEqual([
    { starts: '08:20', ends: '09:00' },
    { starts: '08:20', ends: '09:00' },
    { starts: '08:20', ends: '09:00' },
    { starts: '16:10', ends: '16:10' },
    undefined,
    undefined,
  ]);
  const at = (text: string) => parseHours(text)!;
  expect(meet(at('8:20-9:00'), at('9:00-9:10'))).toBe(false);
  expect(meet(at('8:20-9:00'), at('8:20'))).toBe(true);
  expect(meet(at('8:20-9:00'), at('9:00'))).toBe(false);
});

test('the day by the clock: what is held at a time, and what is free between lessons', () => {
  const bell = (period: number, starts: string, ends: string) => ({
    id: period,
    name: '',
    period,
    starts,
    ends,
  });
  const clock = new DayClock([
    bell(1, '08:20', '09:00'),
    bell(2, '09:10', '09:50'),
    bell(3, '14:10', '14:50'),
  ]);
  expect(clock.isHeldAt(1, { starts: '09:00', ends: '09:10' })).toBe(false);
  expect(clock.isHeldAt(2, { starts: '09:00', ends: '09:11' })).toBe(true);
  // Nobody has said when the ninth is.
  expect(clock.isHeldAt(9, { starts: '09:00', ends: '09:10' })).toBe(true);
  expect(clock.gaps([1, 3])).toEqual([{ starts: '09:00', ends: '14:10' }]);
  expect(clock.gaps([1, 9])).toEqual([]);
  expect(clock.gaps([2])).toEqual([
    { starts: '08:20', ends: '09:10' },
    { starts: '09:50', ends: '14:50' },
  ]);
});

const SCHOOL_DAY = `青山小学作息时间表
时段,内容,时间,时长
上午,到校,7:50,
,早读,8:00—8:15,15分钟
,第一节,8:20—9:00,40分钟
,第二节,9:10—9:50,40分钟
,大课间,9:50—10:20,30分钟
,第三节,10:20—11:00,40分钟
,第四节,11:10—11:50,40分钟
下午,第一节,2:10—2:50,40分钟
,第二节,3:00—3:40,40分钟
,放学,4:10,
`;

test('a table is read: afternoon times and counts go on from the morning; read again it changes nothing, and a later one moves it', async () => {
  const desk = smallSchool();
  const read = async (text: string, more = '') => {
    desk.write('作息时间表.csv', text);
    return (await desk.kaixue(`import 作息时间表.csv --json --yes${more}`)).json.files[0];
  };
  expect(await read(SCHOOL_DAY)).toMatchObject({ kind: 'bell', added: 10 });
  const list = async () => (await desk.kaixue('bell list --json')).json.bells;
  expect(await list()).toMatchObject([
    { name: '到校', time: '07:50', minutes: 0, period: null },
    { name: '早读', time: '08:00-08:15', minutes: 15 },
    { name: '第一节', time: '08:20-09:00', period: 1 },
    { period: 2 },
    { name: '大课间', period: null },
    { period: 3 },
    { period: 4 },
    { name: '第一节', time: '14:10-14:50', period: 5 },
    { name: '第二节', time: '15:00-15:40', period: 6 },
    { name: '放学', time: '16:10' },
  ]);
  expect(await read(SCHOOL_DAY)).toMatchObject({ added: 0, changed: 0, unchanged: 10 });
  // Summer: lunch is longer, and there is no early reading.
  const summer = SCHOOL_DAY.replace('2:10—2:50', '2:30—3:10')
    .replace('3:00—3:40', '3:20—4:00')
    .replace(/,早读.*\n/, '');
  expect(await read(summer, ' --missing leave')).toMatchObject({ changed: 2, unchanged: 7 });
  expect((await list()).map((one: { name: string }) => one.name)).not.toContain('早读');
  const clash = await desk.kaixue('bell add 第7节 --time 16:10-16:50');
  expect(clash.exit).toBe(0);
  expect((await desk.kaixue('bell add 第8节 --time 16:40-17:20')).err).toContain('第7节');
});

test('the same line twice is refused, by hand and in a table; a break of that name at another time is another', async () => {
  const desk = smallSchool();
  const add = async (time: string) => (await desk.kaixue(['bell', 'add', '课间', '--time', time])).exit;
  expect([await add('8:40-8:50'), await add('8:40-8:50'), await add('9:30-9:40')]).toEqual([0, 2, 0]);
  desk.write(
    '作息时间表.csv',
    '作息时间表\n项目,时间\n第1节,8:00-8:40\n眼保健操,9:00-9:05\n眼保健操,9:00-9:05\n',
  );
  const read = await desk.kaixue('import 作息时间表.csv --yes');
  expect(read.err).toContain('第5行');
  expect(await desk.json('bell list')).toMatchObject({ bells: [{ name: '课间' }, { name: '课间' }] });
});

test('begin and end in two columns, as a spreadsheet has times of day', async () => {
  const desk = smallSchool();
  desk.write('作息.csv', '节次,开始时间,结束时间\n第一节,8:20,9:00\n第二节,9:10,9:50\n');
  expect((await desk.kaixue('import 作息.csv --json --yes')).json.files[0]).toMatchObject({
    kind: 'bell',
    added: 2,
  });
});

test('a repair is planned between lessons by the clock; venue and training clashes are told by it', async () => {
  const desk = smallSchool();
  desk.change((tx) =>
    tx.run(
      "INSERT INTO lesson (term_id, class_id, weekday, period, subject, teacher_id) SELECT 1, 2, 1, 3, '语文', id FROM staff WHERE name = '段文'",
    ),
  );
  await desk.kaixue('repair add 102 投影仪不亮 --blocks no');
  const plan = (more: string) => desk.kaixue(`repair plan 1 2027-03-01 ${more}`);
  // Without bell times nobody knows when the third lesson is.
  expect((await plan('--at 10:00-10:15')).err).toContain('还不知道几点上课');
  await desk.kaixue('training add 教材培训 --date 2027-03-01 --time 9:00-10:20 --venue 102 --all');
  const told = async () => (await desk.kaixue('training show 教材培训 --json')).json;
  expect(await told()).toMatchObject({
    venue_clashes: [{ kind: 'lessons' }],
    busy: [{ staff: '段文', period: 3 }],
  });
  await desk.kaixue('bell add 第1节 --time 8:20-9:00');
  await desk.kaixue('bell add 第3节 --time 10:20-11:00');
  expect(await told()).toMatchObject({ venue_clashes: [], busy: [] });
  expect((await plan('--at 10:10-10:30')).err).toMatch(/语文[\s\S]*08:20-10:20.*--at 08:20-10:20/);
  expect(await plan('--at 10:00-10:20')).toMatchObject({ exit: 0 });
  expect((await desk.kaixue('repair show 1')).out).toContain('2027-03-01 10:00-10:20');
});
