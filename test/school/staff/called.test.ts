import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ByName } from '../../../src/school/staff/called.ts';
import { lessons } from '../../../src/school/timetable/store.ts';
import { emptySchool } from '../../support/school.ts';

const STAFF = `工号,姓名,英文名,岗位,任教学科
T1,王芳,Lily Wang,教师,英语
T2,李明,Tom、Tommy,教师,数学
T3,Tom,,教师,体育
`;
const TIMETABLE = `三（1）班课程表
节次,星期一,星期二,星期三,星期四,星期五
第1节,"英语
Lily Wang","数学
Tommy","数学
李明","数学
Tommy","英语
Ms. Lily"
第2节,"体育
Tom","英语
Lily","数学
Tommy","英语
王芳","体育
Tom老师"
`;

test('who has two names is one person wherever either stands: in lists, typed, and told', async () => {
  const school = emptySchool('2027-02-22');
  await school.kaixue('class add 三1 --enrolment 40');
  school.write('教职工名单.csv', STAFF);
  school.write('三（1）班课程表.csv', TIMETABLE);
  school.write('值班表.csv', '日期,值班人员\n2027-03-01,Lily Wang\n2027-03-02,Tommy\n');
  await school.kaixue('import . --yes');
  // Tom is the one whose own name it is.
  const taught = lessons(school.store, 1).map(({ subject, teacher }) => `${subject} ${teacher}`);
  expect([...new Set(taught)].sort()).toEqual(['体育与健康 Tom', '数学 李明', '英语 王芳']);
  expect(school.store.all('SELECT name FROM duty JOIN staff ON staff.id = staff_id ORDER BY date')).toEqual([
    { name: '王芳' },
    { name: '李明' },
  ]);
  expect((await school.kaixue('timetable show Lily')).out).toContain('英语');
  await school.kaixue('class edit 三1 --teacher "lily wang"');
  await school.kaixue(['task', 'add', '量身高', '--due', '2027-02-25', '--owner', 'Tommy']);
  const { staff } = await school.json<{ staff: Record<string, unknown> }>('staff show Tommy');
  expect(staff).toMatchObject({ name: '李明', also_called: 'Tom、Tommy' });
  expect(school.store.get('SELECT teacher_id AS t FROM class')).toEqual({ t: 1 });
  expect(school.store.get('SELECT owner_id AS o FROM task')).toEqual({ o: 2 });
});

test('other names of one who left go with the name', async () => {
  const school = emptySchool('2027-02-22');
  await school.kaixue('staff add 李明 --also-called Tommy');
  await school.kaixue('staff edit Tommy --phone 13800000000');
  await school.kaixue('staff remove Tommy --yes');
  await school.kaixue('staff purge Tommy --yes');
  school.store.run('PRAGMA wal_checkpoint(TRUNCATE)');
  const bytes = readFileSync(school.path);
  expect(['李明', 'Tommy', '13800000000'].filter((one) => bytes.includes(one))).toEqual([]);
});

test('a name is first of all theirs whose own it is', () => {
  const named = new ByName([
    { name: '李明', alsoCalled: 'Tom / Tommy' },
    { name: 'Tom', alsoCalled: null },
  ]);
  expect(named.all('tom').map(({ name }) => name)).toEqual(['Tom']);
  expect(named.all('Tommy').map(({ name }) => name)).toEqual(['李明']);
  expect(named.all('李')).toEqual([]);
});
