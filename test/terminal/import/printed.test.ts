import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { sampleSchool } from '../../support/school.ts';

/** Writes into the column of a head, row by row, as a spreadsheet program does, which writes the file anew. */
async function fillIn(
  path: string,
  head: string,
  said: Record<string, number | string>,
  on = '',
): Promise<void> {
  const Excel = await import('@cj-tech-master/excelts');
  const book = new Excel.Workbook();
  await book.xlsx.readFile(path);
  for (const sheet of book.worksheets.filter(({ name }) => name.includes(on))) {
    let column = 0;
    sheet.eachRow((row) =>
      row.eachCell((cell, at) => {
        if (cell.value === head) column = at;
      }),
    );
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const figure = said[String(cell.value)];
        if (figure !== undefined && column > 0) row.getCell(column).value = figure;
      }),
    );
  }
  await book.xlsx.writeFile(path);
}

/** The figures of a column by what its row is of, of the sheet of a name. */
async function columnOf(path: string, head: string, on: string): Promise<Map<string, number>> {
  const Excel = await import('@cj-tech-master/excelts');
  const book = new Excel.Workbook();
  await book.xlsx.readFile(path);
  const figures = new Map<string, number>();
  let column = 0;
  book.worksheets
    .find(({ name }) => name.includes(on))!
    .eachRow((row) => {
      row.eachCell((cell, at) => {
        if (cell.value === head) column = at;
      });
      const value = column > 0 ? row.getCell(column).value : null;
      if (typeof value === 'number') figures.set(String(row.getCell(2).value), value);
    });
  return figures;
}

/** Writes into single cells, of the sheet of a name where one is given. */
async function write(path: string, said: Record<string, number | string>, on = ''): Promise<void> {
  const Excel = await import('@cj-tech-master/excelts');
  const book = new Excel.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.worksheets.find(({ name }) => name.includes(on))!;
  for (const [cell, value] of Object.entries(said)) sheet.getCell(cell).value = value;
  await book.xlsx.writeFile(path);
}

it('a sheet that kaixue printed and that nobody filled in is left alone', async () => {
  const school = await sampleSchool();
  const names = [
    'class-packet',
    'class-books',
    'count-sheet',
    'book-grid',
    'order-list',
    'department-supplies',
    'property',
  ];
  for (const name of names)
    expect([name, (await school.kaixue(`print ${name} --format xlsx -o ${name}.xlsx`)).exit]).toEqual([
      name,
      0,
    ]);
  const before = await school.json('log');
  for (const name of names) {
    const { exit, err } = await school.kaixue(`import ${name}.xlsx --yes`);
    expect([name, exit]).toEqual([name, 65]);
    expect(err).toContain('是 kaixue 打印的');
  }
  expect(await school.json('log')).toEqual(before);
});

it('a class sheet filled in confirms its issue with what differs, once', async () => {
  const school = await sampleSchool();
  await school.kaixue('issue 三2 --draft');
  await school.kaixue('print class-packet --class 三2 --format xlsx -o 三2.xlsx');
  const path = resolve(school.dir, '三2.xlsx');
  await fillIn(path, '实发', { '语文 三年级 下册': 30, '数学 三年级 下册': 39 });
  const preview = await school.kaixue('import 三2.xlsx --dry-run');
  expect([preview.exit, preview.out]).toEqual([0, expect.stringMatching(/草稿 → 已确认[\s\S]*33 → 30/)]);
  const first = await school.kaixue('import 三2.xlsx --yes');
  expect([first.exit, first.err]).toEqual([0, expect.not.stringContaining('✗')]);
  expect((await school.kaixue('document show CK20270226-001')).out).toMatch(
    /已确认[\s\S]*1 +语文[^\n]* 30\b/,
  );
  const log = await school.json('log');
  expect((await school.kaixue('import 三2.xlsx --yes')).exit).toBe(0);
  expect(await school.json('log')).toEqual(log);
  // Other figures for what is signed already are not taken without a word.
  await fillIn(path, '实发', { '语文 三年级 下册': 29 });
  const again = await school.kaixue('import 三2.xlsx --yes');
  expect([again.exit, again.err]).toEqual([65, expect.stringContaining('已经确认过')]);
  expect(await school.json('log')).toEqual(log);
});

it('a class packet and a department sheet filled in before anything was drafted hand out what stands there, once', async () => {
  const school = await sampleSchool();
  const head =
    '领用人：________________　班主任：________________　发放人：________________　日期：　　年　　月　　日';
  await school.kaixue('print class-packet --class 三1 三2 --format xlsx -o 三.xlsx');
  const path = resolve(school.dir, '三.xlsx');
  const has = (who: string) =>
    school.store.all<{ has: number }>(
      `SELECT coalesce(-sum(amount), 0) AS has FROM movement
        WHERE (recipient_kind = 'class' AND recipient_id = (SELECT id FROM class WHERE code = ?))
           OR (recipient_kind = 'department' AND recipient_id = (SELECT id FROM department WHERE name = ?))`,
      who,
      who,
    )[0]!.has;
  const now = await columnOf(path, '本次发', '三(2)班');
  const two = '书法 三年级 下册';
  const said = Object.fromEntries([...now].map(([name, n]) => [name, name === two ? n - 2 : n]));
  const log = await school.json('log');
  await fillIn(path, '实发', { [two]: said[two]! }, '三(2)班');
  // Nobody knows whether the others were taken.
  const blank = await school.kaixue('import 三.xlsx --yes');
  expect([blank.exit, blank.err]).toEqual([65, expect.stringContaining(`“实发”有 ${now.size - 1} 行没有填`)]);
  await fillIn(path, '实发', said, '三(2)班');
  await fillIn(path, '序号', { [head]: head.replace('　　年　　月　　日', '2027年3月8日') }, '三(2)班');
  const ahead = await school.kaixue('import 三.xlsx --yes');
  expect([ahead.exit, ahead.err]).toEqual([65, expect.stringContaining('签收日期 2027-03-08 还没有到')]);
  expect(await school.json('log')).toEqual(log);
  const later = { today: '2027-03-08' };
  const read = await school.kaixue('import 三.xlsx --yes', later);
  expect([read.exit, read.err]).toEqual([0, expect.not.stringContaining('✗')]);
  const total = [...now.values()].reduce((sum, n) => sum + n, 0) - 2;
  expect([has('3-2'), has('3-1')]).toEqual([total, 0]);
  const after = await school.json('log');
  expect((await school.kaixue('import 三.xlsx --yes', later)).exit).toBe(0);
  expect(await school.json('log')).toEqual(after);
  // Handed out at the keyboard, and short by the paper: the paper is not booked beside it.
  await school.kaixue('issue 三1', later);
  const one = await columnOf(path, '本次发', '三(1)班');
  await fillIn(path, '实发', Object.fromEntries([...one].map(([name]) => [name, 1])), '三(1)班');
  const meanwhile = await school.kaixue('import 三.xlsx --yes', later);
  expect([meanwhile.exit, meanwhile.err]).toEqual([65, expect.stringContaining('kaixue short 三1')]);

  await school.kaixue('print department-supplies --format xlsx -o 部门.xlsx --lang en', later);
  const office = resolve(school.dir, '部门.xlsx');
  await fillIn(office, 'Received', Object.fromEntries(await columnOf(office, 'Now', '语文组')), '语文组');
  expect((await school.kaixue('import 部门.xlsx --yes', later)).err).not.toContain('✗');
  expect(has('语文组')).toBeGreaterThan(0);
  expect((await school.kaixue('doctor', later)).exit).toBe(0);
});

it('a receipt filled in is confirmed as what came; a count sheet is counted', async () => {
  const school = await sampleSchool();
  writeFileSync(
    resolve(school.dir, '送货单.csv'),
    '书名,书号,应到,实到\n语文 三年级 下册,9787107323324,40,40\n数学 三年级 下册,9787107324949,40,40\n',
  );
  await school.kaixue('receive 送货单.csv --draft');
  const draft = await school.json<{ documents: { number: string }[] }>('document list --drafts');
  const { number } = draft.documents[0]!;
  await school.kaixue(`print receipt --document ${number} --format xlsx -o 验收.xlsx`);
  await fillIn(resolve(school.dir, '验收.xlsx'), '实到', { '语文 三年级 下册': 38, '数学 三年级 下册': 40 });
  expect((await school.kaixue('import 验收.xlsx --yes')).err).not.toContain('✗');
  expect((await school.kaixue(`document show ${number}`)).out).toMatch(/已确认[\s\S]*40 +38/);
  await school.kaixue('count open');
  await school.kaixue('print count-sheet --format xlsx -o 盘点.xlsx');
  await fillIn(resolve(school.dir, '盘点.xlsx'), '实际数', { 扫帚: 7 });
  expect((await school.kaixue('import 盘点.xlsx --yes')).err).not.toContain('✗');
  expect(JSON.stringify(await school.json('count show'))).toMatch(/"counted":7/);
});

it('a property sheet filled in says what was found, of the classes that filled theirs in', async () => {
  const school = await sampleSchool();
  await school.kaixue('print property --format xlsx -o 财产.xlsx');
  await fillIn(resolve(school.dir, '财产.xlsx'), '期末数', { 课桌: 44, 椅子: 43 }, '一(1)班');
  const read = await school.kaixue('import 财产.xlsx --yes');
  expect([read.exit, read.out + read.err]).toEqual([0, expect.not.stringMatching(/✗|没有导入/)]);
  const { properties } = await school.json<{ properties: { name: string; end: number | null }[] }>(
    'property list',
  );
  expect(properties.filter(({ end }) => end !== null).map(({ name, end }) => [name, end])).toEqual([
    ['课桌', 44],
    ['椅子', 43],
  ]);
});

it('a cleaning score sheet filled in gives its scores on the day that stands there, once', async () => {
  const school = await sampleSchool('half');
  await school.kaixue('print cleaning -o 评分.xlsx');
  const path = resolve(school.dir, '评分.xlsx');
  const scores = () =>
    school.store.all(
      `SELECT area.name AS area, score, inspector FROM inspection JOIN area ON area.id = area_id
        WHERE date = '2027-03-05' ORDER BY area.id`,
    );
  const [first, second] = ['一(2)班教室', '二(1)班教室'];
  await fillIn(path, '地面20', { [first!]: 18 });
  await fillIn(path, '扣分原因', { [first!]: '有纸屑' });
  await fillIn(path, '门窗15', { [second!]: -3 });
  const undated = await school.kaixue('import 评分.xlsx --yes');
  expect([undated.exit, undated.err]).toEqual([65, expect.stringContaining('评分表上没有检查日期')]);
  const sign = '检查人：________________　总务主任：________________　日期：　　年　　月　　日';
  await fillIn(path, '序号', { [sign]: '检查人：韩娟　总务主任：____　日期：2027年3月5日' });
  const early = await school.kaixue('import 评分.xlsx --yes');
  expect([early.exit, early.err]).toEqual([65, expect.stringContaining('2027-03-05 还没有到')]);
  const later = { today: '2027-03-05' };
  const read = await school.kaixue('import 评分.xlsx --yes', later);
  expect([read.exit, read.err]).toEqual([0, expect.not.stringContaining('✗')]);
  const given = [
    { area: first, score: 98, inspector: '韩娟' },
    { area: second, score: 97, inspector: '韩娟' },
  ];
  expect(scores()).toEqual(given);
  const log = await school.json('log');
  await school.kaixue('import 评分.xlsx --yes', later);
  expect(scores()).toEqual(given);
  expect(await school.json('log')).toEqual(log);
  await fillIn(path, '地面20', { [first!]: 21 });
  const wrong = await school.kaixue('import 评分.xlsx --yes', later);
  expect([wrong.exit, wrong.err]).toEqual([65, expect.stringContaining('不在 0–20 之间')]);
});

it('a sign-in sheet filled in says who came to its training, once', async () => {
  const school = await sampleSchool();
  for (const name of ['教材培训', '安全培训'])
    await school.kaixue(['training', 'add', name, '--date', '2027-02-27', '--department', '数学组']);
  await school.kaixue('print training -o 签到.xlsx');
  expect((await school.kaixue('import 签到.xlsx --yes')).err).toContain('是 kaixue 打印的');
  // Invited after the sheet was printed: nobody knows yet whether they came.
  await school.kaixue('training invite 教材培训 --people 韩娟');
  const path = resolve(school.dir, '签到.xlsx');
  const states = () =>
    school.store.all<{ training: string; state: string; n: number }>(
      `SELECT g.name AS training, a.state, count(*) AS n FROM attendance a JOIN gathering g ON g.id = gathering_id
        GROUP BY 1, 2 ORDER BY 1, 2`,
    );
  const people = school.store.all<{ name: string }>(
    `SELECT s.name FROM attendance a JOIN staff s ON s.id = a.staff_id JOIN gathering g ON g.id = gathering_id
      WHERE g.name = '安全培训' ORDER BY s.id`,
  );
  const [ill, away, ...there] = people.map(({ name }) => name);
  await fillIn(path, '签名', Object.fromEntries(there.map((name) => [name, name])), '教材培训');
  await fillIn(path, '备注', { [ill!]: '病假', [there[0]!]: '迟到' }, '教材培训');
  const read = await school.kaixue('import 签到.xlsx --yes');
  expect([read.exit, read.err]).toEqual([0, expect.not.stringContaining('✗')]);
  const given = [
    { training: '安全培训', state: 'expected', n: people.length },
    { training: '教材培训', state: 'absent', n: 1 },
    { training: '教材培训', state: 'expected', n: 1 },
    { training: '教材培训', state: 'late', n: 1 },
    { training: '教材培训', state: 'leave', n: 1 },
    { training: '教材培训', state: 'present', n: people.length - 3 },
  ];
  expect(states()).toEqual(given);
  expect((await school.kaixue('training show 教材培训')).out).toContain(away);
  const log = await school.json('log');
  await school.kaixue('import 签到.xlsx --yes');
  expect(await school.json('log')).toEqual(log);
});

it('a facilities sheet ticked and crossed gives the inspections of its rooms and their repairs, once, in either language', async () => {
  const school = await sampleSchool();
  await school.kaixue('room add 食堂 --kind 食堂');
  for (const form of ['消防', '设施']) await school.kaixue(`inspect rounds ${form} --every month --next 3-1`);
  await school.kaixue('print inspection -o 检查.xlsx');
  expect((await school.kaixue('import 检查.xlsx --yes')).err).toContain('是 kaixue 打印的');
  const path = resolve(school.dir, '检查.xlsx');
  const made = () =>
    school.store.all(
      `SELECT form, date, room.name AS room, score, passed FROM inspection JOIN room ON room.id = room_id ORDER BY inspection.id`,
    );
  await write(path, { C6: '√', D6: '√', G6: '门口有杂物' }, '消防');
  const vague = await school.kaixue('import 检查.xlsx --yes');
  expect([vague.exit, vague.err]).toEqual([65, expect.stringContaining('102写了问题，却没有哪一项打×')]);
  await write(path, { D6: '×' }, '消防');
  // The round's own day is printed above, and has not come.
  const early = await school.kaixue('import 检查.xlsx --yes');
  expect([early.exit, early.err]).toEqual([65, expect.stringContaining('2027-03-01 还没有到')]);
  await write(path, { A40: '检查人：韩娟　总务主任：____　日期：2027年2月25日' }, '消防');
  const read = await school.kaixue('import 检查.xlsx --yes');
  expect([read.exit, read.out + read.err]).toEqual([0, expect.stringContaining('打×的 1 处已登记报修')]);
  expect(made()).toEqual([{ form: '消防', date: '2027-02-25', room: '102', score: 75, passed: 0 }]);
  expect((await school.kaixue('repair list')).out).toMatch(/102 +疏散通道 门口有杂物/);
  const log = await school.json('log');
  await school.kaixue('import 检查.xlsx --yes');
  expect(await school.json('log')).toEqual(log);
  await school.kaixue('print inspection -o rooms.xlsx --lang en');
  await write(resolve(school.dir, 'rooms.xlsx'), { C5: '√', D6: 'x', G6: 'blocked' }, '消防');
  const english = await school.kaixue('import rooms.xlsx --yes --lang en', { today: '2027-03-01' });
  expect([english.exit, english.err]).toEqual([0, expect.not.stringContaining('✗')]);
  expect(made().slice(1)).toEqual([
    { form: '消防', date: '2027-03-01', room: '食堂', score: 100, passed: 1 },
    { form: '消防', date: '2027-03-01', room: '102', score: 75, passed: 0 },
  ]);
});

it('an exercise book sheet hands out to the classes that signed what stands in their rows, once', async () => {
  const school = await sampleSchool();
  await school.kaixue('print exercise-books -o 簿册.xlsx');
  const path = resolve(school.dir, '簿册.xlsx');
  await write(path, { V6: '欧阳', V7: '叶', D7: 110 });
  const has = async (cls: string) =>
    (
      await school.json<{ owed: { item: string; has: number }[] }>(`owed ${cls} --kind exercise-book`)
    ).owed.map((row) => row.has);
  const read = await school.kaixue('import 簿册.xlsx --yes');
  expect([read.exit, read.out]).toEqual([
    0,
    expect.stringMatching(/一\(1\)班 CK20270226-001[^\n]*385[\s\S]*349/),
  ]);
  expect(await has('一2')).toEqual([110, 80, 86, 56, 17]);
  // Who did not sign took nothing.
  expect(await has('一3')).toEqual([0, 0, 0, 0, 0]);
  const log = await school.json('log');
  expect((await school.kaixue('import 簿册.xlsx --yes')).exit).toBe(0);
  expect(await school.json('log')).toEqual(log);
  await write(path, { D7: 109 });
  const other = await school.kaixue('import 簿册.xlsx --yes');
  expect([other.exit, other.err]).toEqual([
    65,
    expect.stringContaining('一(2)班的这张表已按 CK20270226-002 登记'),
  ]);
  expect(await school.json('log')).toEqual(log);
  // What was handed out at the keyboard meanwhile is not handed out again, and no other amount beside it.
  await school.kaixue('issue 一3 --kind exercise-book');
  await write(path, { D7: 110, V8: '邹' });
  const now = await school.json('log');
  expect((await school.kaixue('import 簿册.xlsx --yes')).exit).toBe(0);
  await write(path, { D8: 100 });
  const meanwhile = await school.kaixue('import 簿册.xlsx --yes');
  expect([meanwhile.exit, meanwhile.err]).toEqual([65, expect.stringContaining('这中间又发过')]);
  expect(await school.json('log')).toEqual(now);
  // The next sheet of the same class is another hand-out.
  await school.kaixue('print exercise-books -o 补.xlsx');
  await write(resolve(school.dir, '补.xlsx'), { W6: '叶' });
  expect((await school.kaixue('import 补.xlsx --yes')).exit).toBe(0);
  expect(await has('一2')).toEqual([112, 80, 86, 56, 17]);
  expect((await school.kaixue('doctor')).exit).toBe(0);
});

it('a signed exercise book sheet confirms what was drafted for its classes', async () => {
  const school = await sampleSchool();
  await school.kaixue('issue 一1 一2 --kind exercise-book --draft');
  await school.kaixue('issue 一3 --draft');
  await school.kaixue('print exercise-books -o 簿册.xlsx');
  const path = resolve(school.dir, '簿册.xlsx');
  await write(path, { V6: '欧阳', D6: 120 });
  expect((await school.kaixue('import 簿册.xlsx --yes')).exit).toBe(0);
  expect((await school.kaixue('document show CK20270226-001')).out).toMatch(
    /已确认[\s\S]*田字格本[^\n]* 120\b/,
  );
  expect((await school.kaixue('document list --drafts')).out).toContain('CK20270226-002');
  const log = await school.json('log');
  expect((await school.kaixue('import 簿册.xlsx --yes')).exit).toBe(0);
  expect(await school.json('log')).toEqual(log);
  // A draft with other goods is signed on its own paper.
  await write(path, { V8: '邹' });
  const mixed = await school.kaixue('import 簿册.xlsx --yes');
  expect([mixed.exit, mixed.err]).toEqual([65, expect.stringContaining('里面还有别的物品')]);
});
