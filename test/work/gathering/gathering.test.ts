import { describe, expect, test } from 'vitest';
import { loadPlan } from '../../../src/goods/plan/store.ts';
import { dutyKind } from '../../../src/work/duty/intake.ts';
import { smallSchool, type TestSchool } from '../../support/school.ts';
import { sheetOf } from '../sheet-of.ts';

async function stocked(): Promise<TestSchool> {
  const desk = smallSchool();
  desk.change((tx) => {
    tx.run(
      "INSERT INTO item (id, code, kind, name, unit, key) VALUES (1, 'W1', 'supply', '奖状', '张', '奖状'), (2, 'W2', 'equipment', '接力棒', '根', '接力棒')",
    );
    tx.run(
      "INSERT INTO document (id, number, kind, term_id, date, state) VALUES (1, 'QC20270101-001', 'QC', 1, '2027-01-01', 'confirmed')",
    );
    tx.run(
      'INSERT INTO line (document_id, row, item_id, amount, term_id) VALUES (1, 1, 1, 200, 1), (1, 2, 2, 8, 1)',
    );
  });
  return desk;
}

describe('an event', () => {
  test('has its checklist, its goods, its issue and return; two events clash', async () => {
    const desk = await stocked();
    const made = await desk.kaixue(
      'event add 六一运动会 --date 2027-06-01 --sort 趣味运动会 --venue 操场 --owner 范芳轩 --contests 3 --checklist sports-day --json',
    );
    expect(made.json).toMatchObject({ event: { id: 1, date: '2027-06-01' } });
    expect(made.json.applied.added).toBeGreaterThan(15);
    const due = async () =>
      (await desk.kaixue('task list --event 六一 --find 秩序册 --json')).json.tasks[0].due;
    const before = await due();
    await desk.kaixue('event edit 六一运动会 --date 2027-06-08');
    expect([before, await due()]).toEqual(['2027-05-25', '2027-06-01']);
    await desk.kaixue('event need 六一 奖状=1 --each pupil --per 4');
    await desk.kaixue('event need 六一 接力棒=6 --lent');
    await desk.kaixue('event add 文艺展演 --date 2027-06-07 --ends 2027-06-08');
    const clash = await desk.kaixue('event need 文艺展演 接力棒=4 --lent');
    expect(clash.out.match(/\d{4}-\d\d-\d\d 接力棒不够用/g)).toEqual(['2027-06-08 接力棒不够用']);
    const short = (today: string) =>
      loadPlan(desk.store, { id: 1, code: '2026-2027-2', opening: '2027-03-01', today }).items.find(
        (row) => row.item.name === '接力棒',
      )!.short;
    // 6 + 4 on 8 June of the 8 there are; none once the day is over.
    expect([short('2027-05-01'), short('2027-06-09')]).toEqual([2, 0]);
    const issued = await desk.kaixue('event issue 六一 --json', { today: '2027-06-07' });
    expect(issued.json).toMatchObject({
      goods: [
        { item: '奖状', units: 31 },
        { item: '接力棒', units: 6, lent: true },
      ],
    });
    expect((await desk.kaixue('event issue 六一', { today: '2027-06-07' })).exit).toBe(1);
    const part = await desk.kaixue('event issue 文艺展演 --json', { today: '2027-06-07' });
    expect(part.json.short).toEqual([{ item: '接力棒', units: 2 }]);
    expect((await desk.kaixue('event return 六一 接力棒=4 --json')).json.not_back).toEqual([
      { item: '接力棒', units: 2 },
    ]);
    expect((await desk.kaixue('event return 六一 接力棒=3')).exit).toBe(65);
    expect((await desk.kaixue('event return 六一')).exit).toBe(2);
    expect((await desk.kaixue('event return 六一 --all')).out).toContain('全部归还');
    const sheet = (await sheetOf(desk, 'event'))!;
    expect(sheet.parts.map((p) => p.name)).toEqual(['文艺展演', '六一运动会']);
    expect(sheet.parts[1]!.groups.map((g) => [g.heading, g.rows[0]!.goods, g.rows[0]!.quantity])).toEqual([
      ['消耗', '奖状', 31],
      ['借用', '接力棒', 6],
    ]);
  });
  test('that is not there, or an impossible day, is refused', async () => {
    const desk = await stocked();
    expect((await desk.kaixue('event show 夏令营')).exit).toBe(66);
    expect((await desk.kaixue('event add 运动会 --date 2027-02-30')).err).toContain('2027-02-30');
    expect((await desk.kaixue('event list --json')).json.events).toEqual([]);
    expect((await desk.kaixue('checklist apply sports-day')).err).toContain('活动当天');
  });
  test('by a part of its name is told from several, and from a session', async () => {
    const desk = await stocked();
    await desk.kaixue('event add 春季运动会 --date 2027-05-01');
    await desk.kaixue('event add 六一运动会 --date 2027-06-01');
    expect((await desk.kaixue('event show 夏令营')).err).toContain('没有活动或培训“夏令营”');
    const several = await desk.kaixue('event show 运动会');
    expect([several.exit, several.err]).toEqual([2, expect.stringContaining('1 春季运动会、2 六一运动会')]);
    expect(several.err).toContain('可以是几项');
    expect((await desk.kaixue('training done 春季')).exit).toBe(66);
    await desk.kaixue('training add 春季培训 --date 2027-02-26');
    expect((await desk.kaixue('training edit 春季 --date 2027-02-27 --json')).json.training.id).toBe(3);
    expect((await desk.kaixue('training done 春季 --json')).json.training).toMatchObject({
      id: 3,
      state: 'done',
    });
    expect(
      (await desk.kaixue('event list --json')).json.events.map((e: { state: string }) => e.state),
    ).toEqual(['planned', 'planned']);
  });
  test('is added with its checklist in one step, which one undo takes back', async () => {
    const desk = smallSchool();
    const add = 'event add 六一运动会 --date 2027-06-01 --checklist sports-day --json';
    expect((await desk.kaixue(`${add} --dry-run`)).json.applied.added).toBeGreaterThan(15);
    expect((await desk.kaixue('event add 运动会 --date 2027-06-01 --checklist 没有')).exit).toBe(66);
    expect((await desk.kaixue('event list --json')).json.events).toEqual([]);
    await desk.kaixue(add);
    await desk.kaixue('undo');
    expect((await desk.kaixue('event list --json')).json.events).toEqual([]);
    expect((await desk.kaixue('task list --json')).json.tasks).toEqual([]);
  });
  test('takes goods as every command does, and refuses what is no pair', async () => {
    const desk = await stocked();
    await desk.kaixue('event add 运动会 --date 2027-06-01');
    await desk.kaixue('event need 运动会 奖状 5 接力棒=2');
    const goods = (await desk.kaixue('event show 运动会 --json')).json.goods;
    expect(goods.map((g: { item: string; units: number }) => [g.item, g.units])).toEqual([
      ['奖状', 5],
      ['接力棒', 2],
    ]);
    expect((await desk.kaixue('event need 运动会 奖状=0')).exit).toBe(0);
    expect((await desk.kaixue('event need 运动会 奖状=0')).exit).toBe(65);
    expect((await desk.kaixue('event need 运动会 奖状')).exit).toBe(2);
  });
});

describe('training', () => {
  test('has attendees, a sign-in sheet, absentees, problems that become tasks', async () => {
    const desk = smallSchool();
    await desk.kaixue(
      'training add 教材培训 --date 2-25 --time 09:00 --department 总务处 --people 雷晨晶 --agenda "学习文件；分组讨论"',
    );
    // The session and who is expected are one entry: one undo takes both back.
    const entries: { action: string }[] = (await desk.kaixue('log --json')).json.entries;
    expect(entries.filter((entry) => entry.action.startsWith('training'))).toHaveLength(1);
    const sheet = (await sheetOf(desk, 'training'))!;
    expect(sheet.parts[0]!.groups[0]!.rows.map((r) => r.name)).toEqual(['韩娟', '段文', '白雨', '雷晨晶']);
    expect(
      (await desk.kaixue('training attend 教材培训 --absent 白雨 --leave 段文 --json')).json,
    ).toMatchObject({
      present: 2,
      away: [
        { name: '段文', state: 'leave' },
        { name: '白雨', state: 'absent' },
      ],
    });
    expect((await desk.kaixue('training attend 教材培训 --absent 范芳轩')).err).toContain('不在“教材培训”');
    expect((await sheetOf(desk, 'training'))!.parts[0]!.facts).toContainEqual({
      key: 'came',
      label: '实到',
      value: '2',
    });
    expect(
      (await desk.kaixue('training raise 教材培训 一体机不会用 --owner 段文 --due 2-27 --json')).json,
    ).toMatchObject({ problem: 1, task: 1 });
    expect((await desk.kaixue('problem list --json')).json.problems).toMatchObject([
      { what: '一体机不会用', raised_at: '教材培训', owner: '段文' },
    ]);
    expect((await desk.kaixue('training add 空培训 --date 2-26 --department 校医室')).exit).toBe(66);
  });
});

describe('duty', () => {
  test('is typed or read, counted when early, and printed', async () => {
    const desk = smallSchool();
    expect(
      (
        await desk.kaixue(
          'duty add 2027-02-22~2027-02-24 段文 白雨 --leader 韩娟 --shift 白班 --place 门卫 --json',
        )
      ).json.added,
    ).toBe(9);
    expect((await desk.kaixue('duty add 2027-02-22 段文 --shift 白班')).exit).toBe(1);
    expect((await desk.kaixue('duty list --json')).json).toMatchObject({ early: 6 });
    const row = {
      row: { date: '2027-02-25', staff: ['段文', '旧人'], shift: '夜班' },
      file: '值班.csv',
      sheet: '',
      line: 2,
      cells: {},
    };
    const ctx = {
      term: { id: 1, code: '2026-2027-2', year: 2026, half: 2 as const, opening: '2027-03-01' },
      today: '2027-02-20',
      missing: 'keep' as const,
      allRows: [],
      answers: new Map(),
      fileKey: () => '',
    };
    expect(desk.change((tx) => dutyKind.apply(tx, [row], ctx)).problems[0]).toMatchObject({
      code: 'owner-has-left',
      value: '旧人',
    });
    expect((await desk.kaixue('duty remove 2027-02-24 白雨 --json --yes')).json.removed).toBe(1);
    const sheet = (await sheetOf(desk, 'duty-roster'))!;
    expect(sheet.parts[0]!.groups[0]!.rows.map((r) => [r.date, r.weekday, r.leader, r.staff])).toEqual([
      ['2027-02-22', '周一', '韩娟', '段文、白雨'],
      ['2027-02-23', '周二', '韩娟', '段文、白雨'],
      ['2027-02-24', '周三', '韩娟', '段文'],
    ]);
  });
});

describe('task sheets', () => {
  test('the checklist is by area with boxes; each owner has a page, the unassigned the last', async () => {
    const desk = smallSchool();
    expect(await sheetOf(desk, 'checklist')).toBeNull();
    await desk.kaixue('area apply');
    expect((await desk.kaixue('checklist apply 开学准备-春季')).exit).toBe(0);
    const sheet = (await sheetOf(desk, 'checklist'))!;
    // Areas of a task or two each are a column, not a head for every row.
    expect(sheet.parts[0]!.groups.map((g) => g.heading)).toEqual([undefined]);
    const collect = sheet.parts[0]!.groups.flatMap((g) => g.rows).find((r) =>
      String(r.task).startsWith('领回本班'),
    )!;
    expect(collect).toMatchObject({
      area: '课本簿册',
      for: '3 个班',
      owner: '班主任',
      self: null,
      checked: null,
    });
    const owners = (await sheetOf(desk, 'owner-tasks'))!;
    expect(owners.parts.at(-1)!.name).toBe('未定责任人');
    expect(owners.parts.map((p) => p.name)).toContain('韩娟');
    expect((await sheetOf(desk, 'owner-tasks', 'en'))!.parts.at(-1)!.name).toBe('Unassigned');
  });
});
