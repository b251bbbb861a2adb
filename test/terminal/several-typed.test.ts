import { expect, it } from 'vitest';
import { smallSchool } from '../support/school.ts';

it('takes goods and people joined by commas, and the day before or after who is on duty', async () => {
  const school = smallSchool();
  const [one, two] = (await school.json<{ staff: { name: string }[] }>('staff list')).staff;
  for (const line of ['supply add 拖把', 'supply add 水桶', 'receive 拖把=5、水桶=6'])
    expect((await school.kaixue(line)).exit).toBe(0);
  expect((await school.kaixue(`issue 拖把=1，水桶=2 --to ${one!.name}`)).out).toContain('水桶 2');
  expect((await school.kaixue(`duty add ${one!.name}、${two!.name} 3月1日-3日`)).exit).toBe(0);
  const { duties } = await school.json<{ duties: { date: string; staff: string }[] }>('duty list');
  expect(duties).toHaveLength(6);
});

it('says of all that was put back what is owed again', async () => {
  const school = smallSchool();
  const [cls] = (await school.json<{ classes: { class: string }[] }>('class list')).classes;
  for (const name of ['拖把', '水桶']) {
    await school.kaixue(`supply add ${name}`);
    await school.kaixue(`standard add ${name} 3 --per class`);
    await school.kaixue(`receive ${name}=9`);
  }
  await school.kaixue(`issue ${cls!.class}`);
  expect((await school.kaixue(`return ${cls!.class} 拖把=1 水桶=2`)).err).toMatch(
    /拖把 应领 3，现有 2，少的 1；水桶 应领 3，现有 1，少的 2 记作待补/,
  );
});

it('finds no order by a figure that stands within its number', async () => {
  const school = smallSchool();
  await school.kaixue('supply add 拖把');
  await school.kaixue('order add new 拖把=3');
  const [order] = (await school.json<{ orders: { number: string }[] }>('order list')).orders;
  expect((await school.kaixue('order edit 2 --due 2027-03-01')).exit).toBe(66);
  expect((await school.kaixue(`order edit ${order!.number.slice(-3)} --due 2027-03-01`)).exit).toBe(0);
});

it('takes a delivery in words, and says nothing of a draft as if it were booked', async () => {
  const school = smallSchool();
  for (const name of ['拖把', '水桶']) await school.kaixue(`supply add ${name}`);
  await school.kaixue('order add new 拖把=10 水桶=8');
  expect((await school.kaixue('receive 拖把 12 水桶 3个')).exit).toBe(2);
  expect((await school.kaixue('receive 拖把 4 水桶 8')).out).toContain('还有 1 种 6 册（件）已订未到');
  const draft = await school.kaixue('receive 拖把=9 --draft');
  expect(draft.out).toContain('比应到多 3 册（件）。');
  expect(draft.out).not.toContain('已入库');
});

it('says whose room it is, where a class is put into another one’s', async () => {
  const school = smallSchool();
  const [one, two] = (await school.json<{ classes: { class: string; room: string }[] }>('class list'))
    .classes;
  const ran = await school.kaixue(`class edit ${one!.class} --room ${two!.room}`);
  expect(ran.out).toContain(`${two!.room}现在是`);
});

it('takes a day behind a name, a class behind a sheet, and no word for a backup', async () => {
  const school = smallSchool();
  const [cls] = (await school.json<{ classes: { class: string }[] }>('class list')).classes;
  expect((await school.kaixue('event add 升旗仪式 3月1日')).out).toContain('2027-03-01');
  expect((await school.kaixue('task add 布置宣传栏 下周三')).out).toContain('布置宣传栏（期限 2027-02-24）');
  await school.kaixue(`timetable set ${cls!.class} 周一1 语文`);
  expect((await school.kaixue(`print 课程表 ${cls!.class}`)).exit).toBe(0);
  expect((await school.kaixue('backup list')).exit).toBe(2);
});

it('says of a list that --limit cuts how much there is', async () => {
  const school = smallSchool();
  const { out } = await school.kaixue('class list --limit 1');
  expect(out).toContain('共 3 个班');
  expect(out).toContain('还有 2 行没有列出');
});

it('tells of a room whose equipment was repaired that it was', async () => {
  const school = smallSchool();
  await school.kaixue('room add 501 --equipment 故障');
  for (const line of ['repair add 501 多媒体故障 --severity 一般', 'repair done 1'])
    expect((await school.kaixue(line)).exit).toBe(0);
  expect((await school.kaixue('room show 501')).out).toContain('故障，已修好');
  expect((await school.json<{ room: { equipment: string } }>('room show 501')).room.equipment).toBe('故障');
});
