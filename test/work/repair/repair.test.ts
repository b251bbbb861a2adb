import { expect, test } from 'vitest';
import { calendarOf } from '../../../src/school/calendar/calendar.ts';
import { parseTime } from '../../../src/school/calendar/clock.ts';
import { repairKind } from '../../../src/work/repair/intake.ts';
import { dueOf, weekOf } from '../../../src/work/repair/repair.ts';
import { smallSchool } from '../../support/school.ts';
import { sheetOf } from '../sheet-of.ts';

const KNOWN = calendarOf(
  [{ date: '2027-02-22', kind: 'holiday', follows: null, periodsLost: null, name: '校庆' }],
  [2027],
);

test('a deadline follows the severity', () => {
  const urgent = { minutes: 30, workdays: null };
  expect(dueOf(urgent, '2027-02-20', '08:45', KNOWN)).toEqual({
    on: '2027-02-20',
    at: '09:15',
    unknownYears: [],
  });
  expect(dueOf(urgent, '2027-02-20', '23:45', KNOWN)).toEqual({
    on: '2027-02-21',
    at: '00:15',
    unknownYears: [],
  });
  expect(dueOf(urgent, '2027-02-20', null, KNOWN).at).toBeNull();
  expect(dueOf({ minutes: null, workdays: 1 }, '2027-02-19', null, KNOWN).on).toBe('2027-02-23');
  expect(parseTime('8点5分')).toBe('08:05');
  expect(parseTime('25:00')).toBeUndefined();
  expect([
    weekOf('2027-03-01', '2027-03-05'),
    weekOf('2027-03-01', '2027-03-08'),
    weekOf('2027-03-03', '2027-03-15'),
  ]).toEqual(['odd', 'even', 'odd']);
});

test('a repair goes from reported to accepted, with its history', async () => {
  const desk = smallSchool();
  const added = await desk.kaixue('repair add 103 投影仪不亮 --severity 紧急 --at 8:45 --by 段文 --json');
  expect(added.json).toMatchObject({ id: 1, added: true, due_on: '2027-02-20', due_at: '09:15' });
  expect((await desk.kaixue('repair add 103 投影仪不亮 --json')).json).toMatchObject({ id: 1, added: false });
  expect((await desk.kaixue('repair accept 1')).exit).toBe(1);
  await desk.kaixue('repair assign 1 维修工');
  await desk.kaixue('repair mark 1 yes');
  await desk.kaixue('repair done 1 换灯泡');
  await desk.kaixue('repair reject 1');
  await desk.kaixue('repair done 1 换主板');
  await desk.kaixue('repair accept 1 --by 韩娟');
  expect((await desk.kaixue('repair list --all --json')).json.repairs).toMatchObject([
    { state: 'accepted', worker: '段文', blocks_lessons: true, result: '换主板', accepted_by: '韩娟' },
  ]);
  await desk.kaixue('repair add 103 投影仪不亮 --on 2027-02-25');
  expect((await desk.kaixue('repair show 2 --json')).json.history).toHaveLength(2);
  expect(
    (await desk.kaixue('repair list --overdue --json', { today: '2027-03-05' })).json.repairs,
  ).toHaveLength(1);
});

test('a severity is the school’s own figure; an unknown one is refused', async () => {
  const desk = smallSchool();
  expect((await desk.kaixue('repair add 101 门锁坏 --severity 特急')).err).toContain('紧急、一般');
  await desk.kaixue('repair severity 特急 --minutes 10');
  expect((await desk.kaixue('repair add 101 门锁坏 --severity 特急 --at 08:00 --json')).json.due_at).toBe(
    '08:10',
  );
  expect((await desk.kaixue('repair severity 特急 --minutes 10 --workdays 1')).exit).toBe(2);
});

test('is never planned into a lesson of its room, unless with a reason', async () => {
  const desk = smallSchool();
  desk.change((tx) => {
    tx.run("INSERT INTO lesson (term_id, class_id, weekday, period, subject) VALUES (1, 2, 1, 3, '语文')");
    tx.run(
      "INSERT INTO lesson (term_id, class_id, weekday, period, weeks, subject, room_id) VALUES (1, 1, 2, 4, 'even', '体育', 4)",
    );
  });
  await desk.kaixue('repair add 102 灯不亮');
  await desk.kaixue('repair add 操场 单杠松');
  const clash = await desk.kaixue('repair plan 1 2027-03-01 --period 3');
  expect(clash.exit).toBe(1);
  expect(clash.err).toContain('三(2)班 第3节 语文');
  expect((await desk.kaixue('repair plan 1 2027-03-01')).exit).toBe(1);
  expect((await desk.kaixue('repair plan 1 2027-03-01 --period 4')).exit).toBe(0);
  expect((await desk.kaixue('repair plan 1 2027-03-01 --after')).exit).toBe(0);
  expect(
    (await desk.kaixue('repair plan 1 2027-03-01 --period 3 --override 停电抢修 --json')).json.override,
  ).toBe('停电抢修');
  expect((await desk.kaixue('repair plan 2 2027-03-02')).exit).toBe(0);
  expect((await desk.kaixue('repair plan 2 2027-03-09')).exit).toBe(1);
  await desk.kaixue('calendar add 2027-03-06 上班 补课');
  expect((await desk.kaixue('repair plan 1 2027-03-06')).err).toContain('按周几的课表');
});

test('a lesson without a room is held on the ground where its subject needs one, not in the classroom', async () => {
  const desk = smallSchool();
  desk.change((tx) =>
    tx.run(
      "INSERT INTO lesson (term_id, class_id, weekday, period, subject) VALUES (1, 2, 1, 3, '体育与健康')",
    ),
  );
  await desk.kaixue('repair add 102 灯不亮');
  await desk.kaixue('repair add 操场 单杠松');
  expect((await desk.kaixue('repair plan 1 2027-03-01 --period 3')).exit).toBe(0);
  const clash = await desk.kaixue('repair plan 2 2027-03-01 --period 3');
  expect([clash.exit, clash.err]).toEqual([1, expect.stringContaining('第3节 体育与健康')]);
});

test('a special room has its subject’s lessons, though the timetable names no room', async () => {
  const desk = smallSchool();
  desk.change((tx) =>
    tx.run(
      "INSERT INTO lesson (term_id, class_id, weekday, period, subject) VALUES (1, 2, 1, 3, '信息科技')",
    ),
  );
  await desk.kaixue('room add 计算机教室 --kind 计算机教室 --desks 48 --chairs 48');
  await desk.kaixue('repair add 计算机教室 3台电脑无法开机');
  const clash = await desk.kaixue('repair plan 1 2027-03-01 --period 3');
  expect([clash.exit, clash.err]).toEqual([1, expect.stringContaining('第3节 信息科技')]);
  await desk.kaixue('timetable place 三2 信息科技 --own');
  expect((await desk.kaixue('repair plan 1 2027-03-01 --period 3')).exit).toBe(0);
});

test('takes its parts from stock by an issue, and no more than there is', async () => {
  const desk = smallSchool();
  desk.change((tx) => {
    tx.run(
      "INSERT INTO item (id, code, kind, name, unit, key) VALUES (1, 'W1', 'supply', '日光灯管', '支', '日光灯管')",
    );
    tx.run(
      "INSERT INTO document (id, number, kind, term_id, date, state) VALUES (1, 'QC20270101-001', 'QC', 1, '2027-01-01', 'confirmed')",
    );
    tx.run('INSERT INTO line (document_id, row, item_id, amount, term_id) VALUES (1, 1, 1, 3, 1)');
  });
  await desk.kaixue('repair add 102 灯不亮');
  const taken = await desk.kaixue('repair parts 1 日光灯管=2 --json');
  expect(taken.json.document.number).toMatch(/^CK20270220/);
  expect((await desk.kaixue('repair parts 1 日光灯管=2')).exit).toBe(65);
  expect((await desk.kaixue('repair parts 1 日光灯管')).exit).toBe(2);
  expect((await desk.kaixue('repair show 1 --json')).json.parts).toMatchObject([
    { item: '日光灯管', quantity: 2 },
  ]);
});

test('the register of the sample school is read, and read again adds nothing', () => {
  const desk = smallSchool();
  const row = (reportedOn: string, place: string, fault: string, severity: string) => ({
    row: { reportedOn, place, fault, severity, reporter: '段文' },
    file: '报修.csv',
    sheet: '',
    line: 2,
    cells: {},
    plain: true,
  });
  const rows = [
    row('2027-02-20', '103', '投影仪不亮', '紧急'),
    row('2027-02-24', '操场', '单杠松动', '一般'),
  ];
  const ctx = {
    term: { id: 1, code: '2026-2027-2', year: 2026, half: 2 as const, opening: '2027-03-01' },
    today: '2027-02-24',
    missing: 'keep' as const,
    allRows: rows,
    answers: new Map(),
    fileKey: () => '',
  };
  expect(desk.change((tx) => repairKind.apply(tx, rows, ctx))).toMatchObject({ added: 2, unchanged: 0 });
  expect(desk.change((tx) => repairKind.apply(tx, rows, ctx))).toMatchObject({ added: 0, unchanged: 2 });
  expect(desk.store.all('SELECT room_id FROM repair ORDER BY id')).toEqual([{ room_id: 3 }, { room_id: 4 }]);
  const bad = [row('2027-02-24', '操场', '球架歪', '随便')];
  expect(desk.change((tx) => repairKind.apply(tx, bad, ctx)).problems[0]).toMatchObject({
    code: 'severity-unknown',
    value: '随便',
  });
});

test('the order sheet has a page a worker, the unassigned last', async () => {
  const desk = smallSchool();
  expect(await sheetOf(desk, 'repairs')).toBeNull();
  await desk.kaixue('repair add 103 投影仪不亮 --severity 紧急');
  await desk.kaixue('repair add 102 灯闪');
  await desk.kaixue('repair assign 2 段文');
  const sheet = (await sheetOf(desk, 'repairs'))!;
  expect(sheet.parts.map((p) => p.name)).toEqual(['段文', '未定责任人']);
  expect(sheet.parts[1]!.groups[0]!.rows[0]).toMatchObject({
    no: 1,
    place: '103',
    blocks: '未说明',
    accepted: null,
  });
  // Each repair is accepted by who reported it, in its row.
  expect(sheet.signatures.map(({ label }) => label)).toEqual(['维修人', '总务主任', '日期']);
  expect(sheet.columns.map((c) => c.label)).toEqual(expect.arrayContaining(['用料、数量', '工时', '核价']));
  expect((await sheetOf(desk, 'repairs', 'en'))!.columns.map((c) => c.label)).toContain('Fault');
});
