import { expect, test } from 'vitest';
import { type Bell, type BellScope, DayClock } from '../../../src/school/bell/bell.ts';
import { bellScope } from '../../../src/school/bell/scope.ts';
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
  const bell = (period: number, starts: string, ends: string, scope: Partial<BellScope> = {}): Bell => ({
    ...{ id: period, name: '', period, starts, ends, grades: '', fromDay: null, untilDay: null },
    ...scope,
  });
  const taken = (...periods: number[]) => periods.map((period) => ({ period, grade: 3 }));
  const clock = new DayClock(
    [bell(1, '08:20', '09:00'), bell(2, '09:10', '09:50'), bell(3, '14:10', '14:50')],
    '2027-03-01',
  );
  expect(clock.isHeldAt(1, { starts: '09:00', ends: '09:10' })).toBe(false);
  expect(clock.isHeldAt(2, { starts: '09:00', ends: '09:11' })).toBe(true);
  // Nobody has said when the ninth is.
  expect(clock.isHeldAt(9, { starts: '09:00', ends: '09:10' })).toBe(true);
  expect(clock.gaps(taken(1, 3))).toEqual([{ starts: '09:00', ends: '14:10' }]);
  expect(clock.gaps(taken(1, 9))).toEqual([]);
  expect(clock.gaps(taken(2))).toEqual([
    { starts: '08:20', ends: '09:10' },
    { starts: '09:50', ends: '14:50' },
  ]);
});

test('some grades, and a part of the year, have times of their own: what is said most closely counts', () => {
  const bell = (starts: string, scope: Partial<BellScope> = {}): Bell => ({
    ...{ id: 1, name: '', period: 5, starts, ends: `${starts.slice(0, 2)}:59`, grades: '' },
    ...{ fromDay: null, untilDay: null, ...scope },
  });
  const summer = { fromDay: '05-01', untilDay: '09-30' };
  const winter = { fromDay: '10-01', untilDay: '04-30' };
  const all = [
    bell('14:00'),
    bell('14:30', summer),
    bell('13:00', winter),
    bell('15:00', { grades: '1,2', ...summer }),
  ];
  const starts = (day: string, grade?: number) => new DayClock(all, day).of(5, grade)?.starts;
  expect(['2027-03-01', '2027-05-01', '2027-12-31'].map((day) => starts(day, 3))).toEqual([
    ...['13:00', '14:30', '13:00'],
  ]);
  expect([starts('2027-09-30', 1), starts('2027-10-01', 1)]).toEqual(['15:00', '13:00']);
  expect(new DayClock(all.slice(3), '2027-06-01').of(5, 3)).toBeUndefined();
});

test('a title, a sheet or a head says whose times they are, and when', () => {
  const scopes = [
    '夏季作息时间表（5月10日至10月8日）',
    '冬令时间',
    '一、二年级作息时间',
    '三至六年级 夏季',
    '低年级',
    '作息时间表',
  ].map((said) => bellScope(said));
  expect(scopes.map((one) => [one.grades, one.fromDay, one.untilDay])).toEqual([
    ['', '05-10', '10-08'],
    ['', '10-01', '04-30'],
    ['1,2', null, null],
    ['3,4,5,6', '05-01', '09-30'],
    ['1,2', null, null],
    ['', null, null],
  ]);
});

const SCHOOL_DAY = `作息时间表
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

test('summer and winter times stand side by side, from two tables or two columns, and the lesson is held by its season', async () => {
  const desk = smallSchool();
  desk.write('夏季作息.csv', '夏季作息时间表\n节次,时间\n第一节,8:00-8:40\n第二节,8:50-9:30\n');
  desk.write('两季.csv', '节次,夏季时间,冬季时间\n第一节,8:00-8:40,8:30-9:10\n第二节,8:50-9:30,9:20-10:00\n');
  const read = async (file: string) => (await desk.kaixue(`import ${file} --json --yes`)).json.files[0];
  expect(await read('夏季作息.csv')).toMatchObject({ kind: 'bell', added: 2 });
  expect(await read('两季.csv')).toMatchObject({ kind: 'bell', added: 2, unchanged: 2 });
  desk.change((tx) =>
    tx.run("INSERT INTO lesson (term_id, class_id, weekday, period, subject) VALUES (1, 2, 1, 1, '语文')"),
  );
  await desk.kaixue('repair add 102 灯不亮 --blocks no');
  const plan = async (day: string) => (await desk.kaixue(`repair plan 1 ${day} --at 8:10-8:20`)).exit;
  expect([await plan('2027-03-01'), await plan('2027-06-07')]).toEqual([0, 1]);
});
