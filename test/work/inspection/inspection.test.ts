import { describe, expect, test } from 'vitest';
import { parseLost, scoreOf } from '../../../src/work/inspection/inspection.ts';
import { cleaningKind } from '../../../src/work/inspection/intake.ts';
import { smallSchool } from '../../support/school.ts';
import { scriptedAsk } from '../../support/world.ts';
import { sheetOf } from '../sheet-of.ts';

test('scores are what is left, and pass by their per cent', () => {
  const points = [
    { name: '地面', standard: '', points: 20 },
    { name: '门窗', standard: '', points: 30 },
  ];
  expect(scoreOf(points, [{ item: '地面', lost: 10, reason: '纸屑' }], 80)).toMatchObject({
    score: 40,
    full: 50,
    passed: true,
  });
  expect(scoreOf(points, [{ item: '地面', lost: 11, reason: '' }], 80).passed).toBe(false);
  expect(parseLost('地面=2:有纸屑')).toEqual({ item: '地面', lost: 2, reason: '有纸屑' });
  expect(parseLost('地面')).toBeUndefined();
});

describe('cleaning', () => {
  test('areas come from classes, are scored, ranked, opened; what failed becomes tasks', async () => {
    const desk = smallSchool();
    expect((await desk.kaixue('area apply --json')).json).toEqual({ version: 1, added: 3, unchanged: 0 });
    expect((await desk.kaixue('area apply --json')).json).toMatchObject({ added: 0, unchanged: 3 });
    await desk.kaixue('area add 操场 --owner 段文 --rounds "07:40 早,16:00"');
    expect((await desk.kaixue('area add 操场')).exit).toBe(65);
    expect((await desk.kaixue('area list --json')).json).toMatchObject({
      open: 0,
      areas: [
        { class: '1-1', owner: null },
        { class: '3-1', owner: '范芳轩' },
        { class: '3-2', owner: '雷晨晶' },
        { name: '操场', rounds: ['07:40 早', '16:00'] },
      ],
    });
    const failed = await desk.kaixue('inspect add 三(2)班教室 --lost 地面=15:有纸屑 --lost 门窗=10 --json');
    expect(failed.json).toMatchObject({ score: 75, full: 100, passed: false, tasks: [1, 2], repairs: [] });
    expect((await desk.kaixue('inspect add 三(1)班教室 --yes --json')).json).toMatchObject({
      score: 100,
      passed: true,
      tasks: [],
    });
    expect((await desk.kaixue('task list --owner 雷晨晶 --json')).json.tasks).toHaveLength(2);
    const ranking = (await desk.kaixue('inspect ranking --json')).json.ranking;
    expect(
      ranking.map((r: { rank: number; place: string; average: number }) => [r.rank, r.place, r.average]),
    ).toEqual([
      [1, '三(1)班教室', 100],
      [2, '三(2)班教室', 75],
    ]);
    const open = (await desk.kaixue('area list --json')).json.areas.map(
      (a: { name: string; open: boolean }) => [a.name, a.open],
    );
    expect(open).toContainEqual(['三(1)班教室', true]);
    expect(open).toContainEqual(['三(2)班教室', false]);
    await desk.kaixue('inspect add 三(2)班教室 --date 2027-02-21 --yes');
    expect((await desk.kaixue('area list --json')).json.open).toBe(2);
    expect((await desk.kaixue('area remove 三(2)班教室 --yes')).exit).toBe(1);
  });
  test('a bare yes of a script makes no areas of classrooms', async () => {
    const desk = smallSchool();
    const bare = await desk.kaixue('inspect pass --yes --no-input');
    expect([bare.exit, bare.err]).toEqual([1, expect.stringContaining('kaixue area apply')]);
    expect((await desk.kaixue('inspect pass --all')).exit).toBe(0);
  });
  test('corridors that classes answer for leave their classrooms to be inspected', async () => {
    const desk = smallSchool();
    await desk.kaixue('area add 一楼走廊 --class 三1');
    await desk.kaixue('area add 操场 --owner 段文');
    await desk.kaixue('area add 三(2)班教室');
    const passed = await desk.json<{ areas_added: number; passed: string[] }>('inspect pass --all');
    expect(passed).toMatchObject({
      areas_added: 3,
      passed: ['一(1)班教室', '一楼走廊', '三(1)班教室', '操场', '三(2)班教室'],
    });
    const rooms = () =>
      desk.store.all(
        'SELECT area.name, room.name AS room FROM area JOIN room ON room.id = room_id ORDER BY 1',
      );
    expect(rooms()).toEqual([
      { name: '一(1)班教室', room: '103' },
      { name: '三(1)班教室', room: '101' },
      { name: '三(2)班教室', room: '102' },
    ]);
    expect(
      (await desk.json<{ areas: { name: string; rounds: string[] }[] }>('area list')).areas,
    ).toContainEqual(expect.objectContaining({ name: '一楼走廊', rounds: [] }));
    // Once there are classrooms among the areas, the school has said which.
    await desk.kaixue('class add 三3 --room 操场');
    expect(await desk.json('inspect pass --all')).toMatchObject({ areas_added: 0, passed: [] });
    expect(await desk.json('area apply')).toMatchObject({ added: 1, unchanged: 3 });
  });
  test('is entered at a prompt', async () => {
    const desk = smallSchool();
    await desk.kaixue('area add 走廊');
    const asked = await desk.kaixue('inspect add 走廊 --json --form 卫生 --lost 垃圾=3:未清运');
    expect(asked.json.score).toBe(97);
    const typed = await desk.kaixue('inspect add 走廊 --date 2027-02-22', {
      ask: scriptedAsk([5, '有水', 0, 0, 0, 0, 0, 0]),
    });
    expect(typed.out).toContain('95/100');
  });
  test('refuses an unknown point and more than its points', async () => {
    const desk = smallSchool();
    await desk.kaixue('area add 走廊');
    expect((await desk.kaixue('inspect add 走廊 --lost 天窗=1')).err).toContain('没有“天窗”');
    expect((await desk.kaixue('inspect add 走廊 --lost 地面=21')).err).toContain('只有 20 分');
    expect((await desk.kaixue('inspect add 走廊 --form 礼仪')).exit).toBe(66);
    expect((await desk.kaixue('inspect list --json')).json.inspections).toEqual([]);
  });
  test('is read from the filled sheet', async () => {
    const desk = smallSchool();
    await desk.kaixue('area apply');
    const row = (item: string, score: number, reason?: string) => ({
      row: { date: '2027-02-26', place: '三(2)班教室', item, score, reason },
      file: '评分.xlsx',
      sheet: '1',
      line: 2,
      cells: {},
    });
    const ctx = {
      term: { id: 1, code: '2026-2027-2', year: 2026, half: 2 as const, opening: '2027-03-01' },
      today: '2027-02-26',
      missing: 'keep' as const,
      allRows: [],
      answers: new Map(),
      fileKey: () => '',
    };
    const rows = [row('地面', 18, '纸屑'), row('门窗', 15)];
    expect(desk.change((tx) => cleaningKind.apply(tx, rows, ctx))).toMatchObject({ added: 1, problems: [] });
    expect(desk.change((tx) => cleaningKind.apply(tx, rows, ctx))).toMatchObject({ added: 0, unchanged: 1 });
    expect((await desk.kaixue('inspect list --json')).json.inspections).toMatchObject([
      { score: 98, passed: true },
    ]);
    expect(desk.change((tx) => cleaningKind.apply(tx, [row('地面', 25)], ctx)).problems[0]!.code).toBe(
      'score-cell',
    );
  });
  test('has a row for each area to score, a column for each point, and a box for each round and day', async () => {
    const desk = smallSchool();
    expect(await sheetOf(desk, 'cleaning')).toBeNull();
    await desk.kaixue('area apply');
    const sheet = (await sheetOf(desk, 'cleaning'))!;
    const [scores, rounds, ...more] = sheet.parts;
    expect(more).toEqual([]);
    expect(scores!.groups[0]!.rows).toHaveLength(3);
    const labels = sheet.columns.map((c) => c.label);
    expect(labels).toContain('地面20');
    expect(labels.slice(-3)).toEqual(['合计100', '名次', '扣分原因']);
    expect(scores!.notes!.join()).toContain('地面：无纸屑、无积水、无污渍');
    expect(rounds!.groups[0]!.rows).toHaveLength(3);
    expect(rounds!.columns!.filter((c) => c.kind === 'tick').map((c) => `${c.over}${c.label}`)).toEqual(
      ['周一', '周二', '周三', '周四', '周五'].flatMap((day) => ['早', '午', '放学后'].map((at) => day + at)),
    );
  });
});

describe('facility rounds', () => {
  test('a failed point opens a repair, and the round moves on when every room is done', async () => {
    const desk = smallSchool();
    await desk.kaixue('inspect rounds 设施 --every month --next 2027-02-22 --kind classroom --owner 维修工');
    const made = await desk.kaixue('inspect add 101 --lost 灯具=10:两支不亮 --json');
    expect(made.json).toMatchObject({ form: '设施', passed: false, repairs: [1], tasks: [] });
    expect((await desk.kaixue('repair list --json')).json.repairs).toMatchObject([
      { place: '101', fault: '灯具 两支不亮' },
    ]);
    await desk.kaixue('inspect add 102 --yes');
    const next = async () => (await desk.kaixue('inspect rounds --json')).json.rounds[0];
    expect(await next()).toMatchObject({ next_on: '2027-02-22', owner: '段文', rooms: 3 });
    await desk.kaixue('inspect add 103 --yes');
    expect(await next()).toMatchObject({ next_on: '2027-03-22' });
    await desk.kaixue('inspect add 103 --yes');
    expect(await next()).toMatchObject({ next_on: '2027-03-22' });
    const sheet = (await sheetOf(desk, 'inspection'))!;
    expect(sheet.parts[0]!.groups[0]!.rows.map((r) => r.place)).toEqual(['101', '102', '103']);
  });
});

describe('hazards', () => {
  test('are noted, mended, checked, struck off; the task goes with them', async () => {
    const desk = smallSchool();
    const made = await desk.kaixue(
      'problem add 扶手松动 --hazard --place 南楼2楼 --level 较大 --owner 段文 --due 2-26 --json',
    );
    expect(made.json).toMatchObject({ problem: { id: 1, kind: 'hazard' }, task: 1 });
    expect((await desk.kaixue('problem close 1')).exit).toBe(1);
    await desk.kaixue('problem done 1 加固螺栓');
    expect((await desk.kaixue('task list --done --json')).json.tasks).toHaveLength(1);
    await desk.kaixue('problem reopen 1');
    expect((await desk.kaixue('task list --json')).json.tasks).toHaveLength(1);
    await desk.kaixue('problem done 1');
    await desk.kaixue('problem close 1 --by 韩娟');
    expect((await desk.kaixue('problem list --json')).json.problems).toEqual([]);
    const sheet = (await sheetOf(desk, 'hazards'))!;
    expect(sheet.parts[0]!.groups[0]!.rows[0]).toMatchObject({
      hazard: '扶手松动',
      closed: true,
      checker: '韩娟',
      measure: '加固螺栓',
    });
  });
});
