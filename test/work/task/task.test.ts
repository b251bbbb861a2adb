import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../src/school/calendar/calendar.ts';
import { retimeTasks } from '../../../src/work/task/days.ts';
import { findPath, parseNumbers } from '../../../src/work/task/task.ts';
import { smallSchool } from '../../support/school.ts';
import { scriptedAsk } from '../../support/world.ts';

const MINI = `key: mini
title: { zh: 小清单, en: Mini }
tasks:
  - { key: sort, title: { zh: 分书, en: Sort }, area: 课本簿册, anchor: registration, offset: -1, owner: 仓库保管员 }
  - { key: collect, title: { zh: 领书, en: Collect }, area: 课本簿册, anchor: registration, owner: 班主任, per: class, waits: [sort] }
  - { key: hand-out, title: { zh: 发书, en: Hand out }, area: 课本簿册, anchor: opening, offset: 0, owner: 班主任, per: class, waits: [collect] }
  - { key: report, title: { zh: 报告, en: Report }, area: 教务, anchor: opening, offset: -2, owner: 教务主任, waits: [hand-out] }
`;

async function applied(checklist = MINI) {
  const desk = smallSchool();
  writeFileSync(join(desk.dir, 'mini.yaml'), checklist);
  const result = await desk.kaixue('checklist apply mini.yaml --json');
  return { desk, result };
}

test('numbers are read as typed', () => {
  expect(parseNumbers(['12', '3-5', '７,9'])).toEqual({ ids: [3, 4, 5, 7, 9, 12], bad: [] });
  expect(parseNumbers(['5-3', 'x', '1-99999'])).toEqual({ ids: [], bad: ['5-3', 'x', '1-99999'] });
});

test('a path along waits is found, and none where there is none', () => {
  expect(
    findPath(
      [
        [1, 2],
        [2, 3],
        [1, 4],
      ],
      1,
      3,
    ),
  ).toEqual([1, 2, 3]);
  expect(findPath([[1, 2]], 2, 1)).toBeUndefined();
});

describe('a checklist applied', () => {
  test('gives each class its tasks, with owners, days and what they wait for; the unknown year is said', async () => {
    const { desk, result } = await applied();
    expect(result.json).toMatchObject({
      added: 8,
      changed: 0,
      kept: 0,
      unassigned: 3,
      unknown_years: [2027],
    });
    const { tasks } = (await desk.kaixue('task list --json')).json;
    expect(tasks.map((t: Record<string, unknown>) => [t.title, t.class, t.owner, t.due, t.state])).toEqual([
      ['报告', null, null, '2027-02-25', 'blocked'],
      ['分书', null, '白雨', '2027-02-26', 'ready'],
      ['领书', '1-1', null, '2027-02-28', 'blocked'],
      ['领书', '3-1', '范芳轩', '2027-02-28', 'blocked'],
      ['领书', '3-2', '雷晨晶', '2027-02-28', 'blocked'],
      ['发书', '1-1', null, '2027-03-01', 'blocked'],
      ['发书', '3-1', '范芳轩', '2027-03-01', 'blocked'],
      ['发书', '3-2', '雷晨晶', '2027-03-01', 'blocked'],
    ]);
  });

  test('again changes nothing; keeps what is done; adds what is new; follows the opening day', async () => {
    const { desk } = await applied();
    expect((await desk.kaixue('checklist apply mini.yaml --json')).json).toMatchObject({
      added: 0,
      changed: 0,
      kept: 8,
    });
    await desk.kaixue('task done 1');
    await desk.kaixue('task move 2027-03-05 8');
    desk.change((tx) => {
      tx.run("UPDATE term SET opening = '2027-03-08', registration = '2027-03-07' WHERE id = 1");
      expect(retimeTasks(tx, 1, calendarOf())).toEqual({ moved: 6, unknownYears: [] });
    });
    writeFileSync(
      join(desk.dir, 'mini.yaml'),
      `${MINI}  - { key: late, title: { zh: 补书, en: Late }, anchor: opening, offset: 3, unit: days }\n`,
    );
    expect((await desk.kaixue('checklist apply mini.yaml --json')).json).toMatchObject({
      added: 1,
      changed: 0,
      kept: 8,
    });
    const { tasks } = (await desk.kaixue('task list --all --json')).json;
    const by = (title: string) =>
      tasks.filter((t: { title: string }) => t.title === title).map((t: { due: string }) => t.due);
    expect(by('分书')).toEqual(['2027-02-26']);
    expect(by('领书')).toEqual(['2027-03-07', '2027-03-07', '2027-03-07']);
    expect(by('报告')).toEqual(['2027-03-05']);
    expect(by('补书')).toEqual(['2027-03-11']);
  });

  test('with anything wrong changes nothing', async () => {
    const { desk, result } = await applied(MINI.replace('owner: 仓库保管员', 'owner: 旧人'));
    expect(result.exit).toBe(65);
    expect(JSON.parse(result.err).error.problems[0]).toMatchObject({ code: 'owner-left', value: '旧人' });
    writeFileSync(join(desk.dir, 'mini.yaml'), MINI.replace('waits: [sort]', 'waits: [sotr]'));
    const typo = await desk.kaixue('checklist apply mini.yaml');
    expect(typo.exit).toBe(65);
    expect(typo.err).toContain('mini.yaml  第 5 行');
    expect(typo.err).toContain('是不是“sort”');
    expect((await desk.kaixue('task list --json')).json.tasks).toEqual([]);
  });
});

test('term edit takes the open tasks along', async () => {
  const { desk } = await applied();
  await desk.kaixue('task done 1');
  const edited = await desk.kaixue('term edit --opens 2027-03-08 --registration 2027-03-07 --json');
  expect(edited.json).toMatchObject({ tasks_moved: 7 });
  const { tasks } = (await desk.kaixue('task list --all --json')).json;
  expect(tasks.map((t: { due: string }) => t.due)).toEqual([
    '2027-02-26',
    '2027-03-04',
    '2027-03-07',
    '2027-03-07',
    '2027-03-07',
    '2027-03-08',
    '2027-03-08',
    '2027-03-08',
  ]);
});

describe('done', () => {
  test('refuses a blocked task, naming what holds it, and says what it frees', async () => {
    const { desk } = await applied();
    const refused = await desk.kaixue('task done 3');
    expect(refused.exit).toBe(1);
    expect(refused.err).toContain('1 分书（白雨）');
    expect((await desk.kaixue('task done 1 --json')).json).toMatchObject({
      done: [1],
      unblocked: [{ id: 2 }, { id: 3 }, { id: 4 }],
    });
    expect((await desk.kaixue('task done 2-7 --json')).json).toMatchObject({
      done: [2, 3, 4, 5, 6, 7],
      unblocked: [{ id: 8 }],
    });
    expect((await desk.kaixue('task done 8 --json')).json).toMatchObject({ done: [8], already: [] });
    expect((await desk.kaixue('task done 8 --json')).json).toMatchObject({ done: [], already: [8] });
  });
  test('frees a task only once nothing else holds it', async () => {
    const desk = smallSchool();
    for (const title of ['甲', '乙', '丙']) await desk.kaixue(`task add ${title}`);
    await desk.kaixue('task wait 3 1 2');
    expect((await desk.kaixue('task done 1 --json')).json).toMatchObject({ done: [1], unblocked: [] });
    expect((await desk.kaixue('task done 2 --json')).json).toMatchObject({
      done: [2],
      unblocked: [{ id: 3 }],
    });
    expect((await desk.kaixue('task reopen 1 --json')).json).toMatchObject({ reopened: [1], held_again: 1 });
    expect((await desk.kaixue('task reopen 2 --json')).json).toMatchObject({ reopened: [2], held_again: 0 });
  });
  test('is forced, undone by reopen, and tried with --dry-run', async () => {
    const { desk } = await applied();
    expect((await desk.kaixue('task done 8 --force --json')).json).toMatchObject({ done: [8], forced: [8] });
    await desk.kaixue('task reopen 8');
    await desk.kaixue('task done 1 --dry-run');
    expect((await desk.kaixue('task list --done --json')).json.tasks).toEqual([]);
    expect((await desk.kaixue('task done 99')).exit).toBe(66);
    expect((await desk.kaixue('task done abc')).exit).toBe(2);
  });
});

describe('tasks', () => {
  test('are added, assigned, moved, noted; the unassigned are listed', async () => {
    const desk = smallSchool();
    expect(
      (await desk.kaixue('task add 清点器材 --due 2-26 --owner 总务主任 --class 三2 --json')).json,
    ).toMatchObject({ id: 1, due: '2027-02-26' });
    await desk.kaixue('task add 无人的事');
    expect(
      (await desk.kaixue('task list --unassigned --json')).json.tasks.map((t: { id: number }) => t.id),
    ).toEqual([2]);
    expect((await desk.kaixue('task assign 旧人 2')).exit).toBe(65);
    expect((await desk.kaixue('task assign 教师 2')).err).toContain('2 人');
    await desk.kaixue('task assign 维修工 2');
    expect((await desk.kaixue('task list --owner 段文 --json')).json.tasks).toMatchObject([
      { id: 2, owner: '段文', role: '维修工' },
    ]);
    expect((await desk.kaixue('task move +2w 1 --json')).json.moved[0].due).toBe('2027-03-02');
    expect((await desk.kaixue('task move +2 2')).exit).toBe(65);
    expect((await desk.kaixue('task move 2027-02-30 2')).err).toContain('没有“2027-02-30”这一天');
    await desk.kaixue('task note 1 缺两副跳绳');
    expect((await desk.kaixue('task show 1')).out).toContain('缺两副跳绳');
    expect(
      (await desk.kaixue('task list --overdue --json', { today: '2027-03-03' })).json.tasks,
    ).toHaveLength(1);
    expect(
      (await desk.kaixue('task list --mine --json', { env: { KAIXUE_ME: '韩娟' } })).json.tasks,
    ).toHaveLength(1);
  });
  test('refuse a cycle and show it', async () => {
    const desk = smallSchool();
    for (const t of ['甲', '乙', '丙']) await desk.kaixue(`task add ${t}`);
    await desk.kaixue('task wait 1 2');
    await desk.kaixue('task wait 2 3');
    const refused = await desk.kaixue('task wait 3 1');
    expect(refused.exit).toBe(65);
    expect(refused.err).toContain('3 丙 → 1 甲 → 2 乙 → 3 丙');
    expect((await desk.kaixue('task wait 1 1')).exit).toBe(65);
    await desk.kaixue('task wait 2 3 --remove');
    expect((await desk.kaixue('task wait 3 1')).exit).toBe(0);
  });
  test('repeat daily, weekly, monthly, on working days', async () => {
    const desk = smallSchool();
    const days = (line: string) => desk.kaixue(`${line} --json`).then((r) => r.json.days);
    expect(await days('task add 晨检 --every 每天 --due 2027-03-05 --to 2027-03-09')).toEqual([
      '2027-03-05',
      '2027-03-08',
      '2027-03-09',
    ]);
    expect(await days('task add 周检 --every weekly --due 2027-03-05 --to 2027-03-20')).toEqual([
      '2027-03-05',
      '2027-03-12',
      '2027-03-19',
    ]);
    expect(await days('task add 月检 --every monthly --due 2027-03-31 --to 2027-05-31')).toEqual([
      '2027-03-31',
      '2027-04-30',
      '2027-05-31',
    ]);
  });
  test('of today are walked through at a terminal', async () => {
    const desk = smallSchool();
    await desk.kaixue('task add 早到 --due 2027-02-20');
    await desk.kaixue('task add 迟到 --due 2027-02-19');
    await desk.kaixue('task add 以后 --due 2027-02-28');
    const walked = await desk.kaixue('task', { ask: scriptedAsk(['已办好', '明天再办']) });
    expect(walked.out).toContain('办好 1 项');
    const { tasks } = (await desk.kaixue('task list --all --json')).json;
    expect(
      tasks.map((t: { title: string; state: string; due: string }) => [t.title, t.state, t.due]),
    ).toEqual([
      ['迟到', 'done', '2027-02-19'],
      ['早到', 'ready', '2027-02-21'],
      ['以后', 'ready', '2027-02-28'],
    ]);
  });
  test('that are open go into the next term, marked as carried', async () => {
    const desk = smallSchool();
    await desk.kaixue('task add 没做完');
    desk.change((tx) =>
      tx.run("INSERT INTO term (id, code, opening) VALUES (2, '2027-2028-1', '2027-09-01')"),
    );
    expect((await desk.kaixue('task carry --term 2027-2028-1 --json')).json).toMatchObject({ tasks: 1 });
    expect((await desk.kaixue('task list --term 2027-2028-1')).out).toContain('上学期结转');
    expect((await desk.kaixue('task carry --term 2027-2028-1')).exit).toBe(65);
  });
});

describe('the calendar', () => {
  test('completes what nobody knew, and open tasks follow', async () => {
    const { desk } = await applied(MINI.replace('registration, offset: -1', 'staff-return, offset: -12'));
    const before = (await desk.kaixue('task list --json --find 分书')).json.tasks[0].due;
    writeFileSync(
      join(desk.dir, 'cal.csv'),
      '日期,类型,名目,课表\n2027-02-05~2027-02-11,放假,春节\n2027-02-13,上班,春节,周五\n2027-02-20,上班,春节,周四\n',
    );
    const done = (await desk.kaixue('calendar import cal.csv --json')).json;
    expect(done).toMatchObject({ added: 9, years: [2027], tasks_moved: 1 });
    expect([before, (await desk.kaixue('task list --json --find 分书')).json.tasks[0].due]).toEqual([
      '2027-02-08',
      '2027-02-03',
    ]);
    expect((await desk.kaixue('calendar import cal.csv --json')).json).toMatchObject({
      added: 0,
      unchanged: 9,
      tasks_moved: 0,
    });
    expect((await desk.kaixue('calendar show 2027-02-13 --json')).json.day).toMatchObject({
      works: true,
      follows: 5,
    });
  });
  test('names the line of a wrong day and changes nothing', async () => {
    const desk = smallSchool();
    writeFileSync(join(desk.dir, 'cal.csv'), '2027-02-05,放假,春节\n2027-02-30,放假,春节\n');
    const refused = await desk.kaixue('calendar import cal.csv');
    expect(refused.exit).toBe(65);
    expect(refused.err).toContain('cal.csv › 第2行  没有“2027-02-30”这样的日期');
    expect((await desk.kaixue('calendar add 2027-02-16 holiday 春节')).exit).toBe(0);
    expect((await desk.kaixue('calendar list')).out).toContain('2027-02-16');
  });
});

test('a plan that is called so needs no column of what is done; of two owners the first answers, and both stay in words', async () => {
  const { kaixue, write } = smallSchool();
  write(
    '开学工作安排.csv',
    '测试小学开学工作安排\n时间,工作内容,责任部门,责任人,要求\n2月20日—22日,大扫除,总务处,段文,无死角\n2月25日前,分发课本,总务处,白雨、韩娟,签字\n开学前,下发课表,数学组,雷晨晶,\n',
  );
  const { err, out, exit } = await kaixue('import 开学工作安排.csv --yes');
  expect(`${exit} ${out}${err}`).toMatch(
    /^0 [\s\S]*“分发课本”写了几位责任人，由第一位 白雨 负责，韩娟 一并记在备注里/,
  );
  const { tasks } = (await kaixue('task list --json')).json;
  expect(tasks.map((t: Record<string, unknown>) => [t.title, t.owner, t.due, t.note])).toEqual([
    ['大扫除', '段文', '2027-02-22', null],
    ['分发课本', '白雨', '2027-02-25', '白雨、韩娟'],
    ['下发课表', '雷晨晶', null, '开学前'],
  ]);
  expect((await kaixue('import 开学工作安排.csv --yes')).out).toContain('不变 3');
});
