import { beforeEach, expect, it } from 'vitest';
import { kaixueIn } from '../support/command.ts';
import { emptySchool } from '../support/school.ts';

let folder = '';
const run = (line: string) => kaixueIn(folder, line);
const lessonsOf = async (name: string) =>
  (await run(`timetable show ${name} --json`)).json.lessons.map(
    (one: { class: string; subject: string }) => `${one.class} ${one.subject}`,
  );

beforeEach(async () => {
  folder = emptySchool().dir;
  for (const line of [
    'class add 三1',
    'class add 三2',
    ...['王芳', '李明', '张强'].map((name) => `staff add ${name} --post 教师`),
    'timetable set 三1 周一 1 数学 --teacher 王芳',
    'timetable set 三1 周二 1 数学 --teacher 王芳',
    'timetable set 三2 周三 1 数学 --teacher 王芳',
    'timetable set 三2 周一 2 语文 --teacher 李明',
  ])
    await run(line);
});

it('all that a teacher teaches goes to another, or that of some classes, and comes back by undo', async () => {
  const one = await run('timetable hand-over 王芳 李明 --class 三1');
  expect([one.exit, one.out]).toEqual([0, expect.stringContaining('王芳的 2 节课由李明上：三(1)班')]);
  expect(await lessonsOf('王芳')).toEqual(['3-2 数学']);
  await run('undo');
  expect((await run('timetable hand-over 王芳 李明')).exit).toBe(0);
  expect(await lessonsOf('李明')).toHaveLength(4);
  expect((await run('timetable hand-over 王芳 李明')).exit).toBe(66);
  expect((await run('timetable hand-over 李明 李明')).exit).toBe(2);
});

it('nobody is given two classes at once', async () => {
  await run('timetable set 三2 周一 1 语文 --teacher 李明');
  const { exit, err } = await run('timetable hand-over 王芳 李明');
  expect([exit, err]).toEqual([1, expect.stringContaining('李明那时有别的课')]);
  expect(await lessonsOf('王芳')).toHaveLength(3);
});

it('who left hands over too, and is told so when she leaves', async () => {
  const { out, err } = await run('staff remove 王芳 --yes');
  expect(out + err).toContain('kaixue timetable hand-over 王芳 姓名');
  expect((await run('timetable hand-over 王芳 张强')).out).toContain('3 节课由张强上');
  expect(await lessonsOf('张强')).toHaveLength(3);
});
