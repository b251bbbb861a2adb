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

it('a sheet that kaixue printed without a document, or that nobody filled in, is left alone', async () => {
  const school = await sampleSchool();
  const names = ['class-books', 'count-sheet', 'book-grid', 'order-list', 'class-supplies'];
  for (const name of names)
    expect([name, (await school.kaixue(`print ${name} --format xlsx -o ${name}.xlsx`)).exit]).toEqual([
      name,
      0,
    ]);
  await fillIn(resolve(school.dir, 'class-books.xlsx'), '实发', { '语文 三年级 下册': 30 });
  const before = await school.json('log');
  for (const name of names) {
    const { exit, err } = await school.kaixue(`import ${name}.xlsx --yes`);
    expect([name, exit]).toEqual([name, 65]);
    if (name !== 'count-sheet') expect(err).toContain('是 kaixue 打印的');
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
  const read = await school.kaixue('import 评分.xlsx --yes');
  expect([read.exit, read.err]).toEqual([0, expect.not.stringContaining('✗')]);
  const given = [
    { area: first, score: 98, inspector: '韩娟' },
    { area: second, score: 97, inspector: '韩娟' },
  ];
  expect(scores()).toEqual(given);
  const log = await school.json('log');
  await school.kaixue('import 评分.xlsx --yes');
  expect(scores()).toEqual(given);
  expect(await school.json('log')).toEqual(log);
  await fillIn(path, '地面20', { [first!]: 21 });
  const wrong = await school.kaixue('import 评分.xlsx --yes');
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
