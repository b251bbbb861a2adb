import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { render, renderPages } from '../../../src/paper/render/render.ts';
import { copyMarks, findSheet } from '../../../src/paper/sheets/index.ts';
import type { Problem } from '../../../src/words/problem.ts';
import { Refusal } from '../../../src/words/problem.ts';
import { testFolder } from '../../support/folder.ts';
import { pdfPages } from './pdf-text.ts';
import { inkByRow } from './png-pixels.ts';
import { samplePart, sampleSheet, words } from './sample.ts';

function folder(files: Record<string, string>): string {
  const made = testFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(made, name), text);
  return made;
}

test('each part is an A4 page with its title, figures, signatures, code and page number', async () => {
  const { bytes, pages } = await renderPages(sampleSheet(), 'pdf', { words });
  const read = await pdfPages(bytes);
  expect(pages).toBe(2);
  expect(read).toHaveLength(2);
  const [first, second] = read;
  expect([Math.round(first!.width), Math.round(first!.height)]).toEqual([595, 842]);
  for (const said of [
    '南楼小学',
    '班级领书签收表',
    '班级：三(1)班',
    '8.99',
    '合计135',
    '领书人：',
    '第1页共1页',
    '2026-2027-2/三(1)班/班级领书签收表',
    '当面点清。',
  ]) {
    expect(first!.text).toContain(said);
  }
  expect(second!.text).toContain('三(2)班');
});

test('the same sheet gives the same bytes', async () => {
  const once = await render(sampleSheet(), 'pdf', { words });
  const twice = await render(sampleSheet(), 'pdf', { words });
  expect(Buffer.compare(Buffer.from(once), Buffer.from(twice))).toBe(0);
});

test('a long part repeats its header row, counts its pages, and keeps the signatures with its last rows', async () => {
  for (const rows of [25, 26, 27, 28, 29, 30]) {
    const sheet = sampleSheet({ parts: [samplePart('三(1)班', rows), samplePart('三(2)班')] });
    const read = await pdfPages(await render(sheet, 'pdf', { words }));
    const own = read.slice(0, -1);
    for (const page of own) expect(page.text).toContain('教材名称');
    const last = own.at(-1)!;
    expect(last.text).toContain(`第${own.length}页共${own.length}页`);
    expect(last.text).toContain('领书人');
    expect(last.text).toContain('合计');
    if (own.length > 1) expect(last.text).toContain('（续）');
    expect(read.at(-1)!.text).toContain('第1页共1页');
  }
});

test('small parts share pages, each whole with its own code and signatures; a part that is longer than a page runs on', async () => {
  const names = Array.from({ length: 7 }, (_, i) => `三(${i + 1})班`);
  const slips = sampleSheet({ shared: true, parts: names.map((name) => samplePart(name)) });
  const read = await pdfPages(await render(slips, 'pdf', { words }));
  expect(read.length).toBeLessThanOrEqual(3);
  for (const [i, page] of read.entries()) {
    const own = names.filter((name) => page.text.includes(`2026-2027-2/${name}/班级领书签收表`));
    expect(own.length).toBeGreaterThan(0);
    for (const name of own) expect(page.text).toContain(`班级：${name}`);
    expect(page.text.split('领书人：')).toHaveLength(own.length + 1);
    expect(page.text).toContain(`第${i + 1}页共${read.length}页`);
  }
  for (const name of names) expect(read.filter((p) => p.text.includes(`班级：${name}`))).toHaveLength(1);
  const long = sampleSheet({ shared: true, parts: [samplePart('三(1)班', 80), samplePart('三(2)班')] });
  const text = (await pdfPages(await render(long, 'pdf', { words }))).map((p) => p.text).join();
  expect(text).toContain('语文第80册');
});

test('many slips longer than a page begin each on a page of its own, with its head above its first row', async () => {
  const names = Array.from({ length: 9 }, (_, i) => `三(${i + 1})班`);
  const slips = sampleSheet({ shared: true, parts: names.map((name) => samplePart(name, 36)) });
  const read = await pdfPages(await render(slips, 'pdf', { words }));
  expect(read).toHaveLength(18);
  for (const [i, name] of names.entries()) expect(read[2 * i]!.text).toMatch(`班级：${name}`);
  for (const page of read) expect(page.text.includes('班级：')).toBe(page.text.includes('语文第1册'));
});

test('a table too wide for any page is split, keeps every column, and repeats its key columns', async () => {
  const wide = Array.from({ length: 60 }, (_, i) => ({
    key: `b${i}`,
    label: `书${i}号`,
    kind: 'count' as const,
    upright: true,
  }));
  const sheet = sampleSheet({
    columns: [{ key: 'c', label: '班级', kind: 'text', key_column: true }, ...wide],
    parts: [
      {
        name: '全校',
        code: 'x',
        facts: [],
        groups: [{ rows: [{ c: '三(1)班', ...Object.fromEntries(wide.map((w, i) => [w.key, 1000 + i])) }] }],
      },
    ],
  });
  const read = await pdfPages(await render(sheet, 'pdf', { words }));
  expect(read[0]!.width).toBeGreaterThan(read[0]!.height);
  const text = read.map((p) => p.text).join('');
  for (const [i] of wide.entries()) expect(text).toContain(String(1000 + i));
  expect(text.split('三(1)班').length - 1).toBeGreaterThan(2);
});

test('copies are marked for who keeps them', async () => {
  const read = await pdfPages(
    await render(sampleSheet(), 'pdf', {
      words,
      copies: copyMarks(findSheet('class-books', words)!, words, 2),
    }),
  );
  expect(read.map((p) => /第.联\S{2,4}存/.exec(p.text)?.[0])).toEqual([
    '第一联总务处存',
    '第二联班级存',
    '第一联总务处存',
    '第二联班级存',
  ]);
});

test('markup and formulas in data are printed as they are', async () => {
  const hostile = '#let$x$*_b_*`c`[d]<e>@f//=cmd|\\u{41}"g"';
  const part = samplePart(hostile);
  part.groups[0]!.rows[0]!.title = hostile;
  const read = await pdfPages(
    await render(
      sampleSheet({ parts: [part], title: hostile, signatures: [{ key: 'own', label: hostile }] }),
      'pdf',
      { words },
    ),
  );
  expect(read[0]!.text.split(hostile).length - 1).toBeGreaterThanOrEqual(4);
});

test('a rare character is printed; one that no font has is reported and printed as its code', async () => {
  const part = samplePart('𠮷田');
  part.groups[0]!.rows[0]!.title = '语\u{2a6a5}文';
  const told: Problem[] = [];
  const read = await pdfPages(
    await render(sampleSheet({ parts: [part] }), 'pdf', { words, report: (p) => told.push(p) }),
  );
  expect(read[0]!.text).toContain('𠮷田');
  expect(read[0]!.text).toContain('语〔U+2A6A5〕文');
  expect(told).toEqual([
    expect.objectContaining({
      code: 'missing-glyph',
      args: { sheet: '班级领书签收表', part: '𠮷田', text: '语\u{2a6a5}文', code: 'U+2A6A5' },
    }),
  ]);
});

test("a school's own layout wins, and uses what is shipped for the rest", async () => {
  const templatesDir = folder({
    'table.typ': '#import "form.typ": *\n#show: base\n本校版式 #data.parts.first().name',
  });
  const read = await pdfPages(await render(sampleSheet(), 'pdf', { words, templatesDir }));
  expect(read[0]!.text).toBe('本校版式三(1)班');
});

test('a broken layout is named with line and column', async () => {
  const templatesDir = folder({ 'table.typ': '#import "form.typ": *\n#show: base\n\n  #nosuch(1)' });
  const thrown = await render(sampleSheet(), 'pdf', { words, templatesDir }).catch((e: unknown) => e);
  expect(thrown).toBeInstanceOf(Refusal);
  const refusal = thrown as Refusal;
  expect(refusal.exit).toBe(65);
  expect(refusal.problems[0]).toMatchObject({
    code: 'broken-template',
    args: { reason: '没有名为 nosuch 的变量或函数' },
    at: { file: join(templatesDir, 'table.typ'), line: 4, character: 4 },
  });
});

test('labels and reports are layouts too', async () => {
  const label = await pdfPages(await render(sampleSheet({ layout: 'labels' }), 'pdf', { words }));
  expect(label.map((p) => p.text.includes('语文第3册'))).toEqual([true, true]);
  const report = await pdfPages(
    await render(sampleSheet({ layout: 'report', parts: [samplePart('全校')] }), 'pdf', { words }),
  );
  expect(report[0]!.text).toContain('班级全校');
});

test('the title of a part of a report is on the page of its table', async () => {
  for (const rows of [32, 34]) {
    const parts = [samplePart('前', rows), { ...samplePart('逐节', 60), facts: [] }];
    const read = await pdfPages(await render(sampleSheet({ layout: 'report', parts }), 'pdf', { words }));
    const page = read.find(({ text }) => text.includes('逐节'))!;
    expect(page.text.split('逐节')[1], `${rows} rows`).toContain('语文第1册');
  }
});

test('a report is one paper of several parts: one title, signed once, its copies whole one after another', async () => {
  const parts = [samplePart('总体', 12), samplePart('原因', 3), samplePart('逐节', 20)];
  const sheet = sampleSheet({ layout: 'report', parts });
  const read = await pdfPages(await render(sheet, 'pdf', { words }));
  expect(read).toHaveLength(2);
  const text = read.map((p) => p.text);
  expect(text.join('').split('领书人：')).toHaveLength(2);
  expect(text[1]).toContain('领书人：');
  expect(text[0]).toContain('班级领书签收表');
  expect(text[1]).toContain('第2页共2页');
  // The third part does not fit on the first page, and is not broken.
  expect(text[0]).not.toContain('逐节');
  const copies = await pdfPages(await render(sheet, 'pdf', { words, copies: ['第一联', '第二联'] }));
  expect(copies.map((p) => p.text.includes('总体'))).toEqual([true, false, true, false]);
});

test('a sheet without parts or rows is still a file', async () => {
  const empty = sampleSheet({ parts: [{ name: '空', code: 'x', facts: [], groups: [{ rows: [] }] }] });
  expect((await pdfPages(await render(empty, 'pdf', { words })))[0]!.text).toContain('领书人');
  for (const format of ['pdf', 'xlsx', 'csv', 'html', 'json'] as const) {
    expect((await render(sampleSheet({ parts: [] }), format, { words })).length).toBeGreaterThan(0);
  }
});

test('a picture is a PNG of all pages; too many pages are refused', async () => {
  const { bytes, pages } = await renderPages(sampleSheet(), 'png', { words });
  expect(pages).toBe(2);
  const png = Buffer.from(bytes);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1100);
  expect(png.readUInt32BE(20)).toBeGreaterThan(3000);
  const rows = inkByRow(png);
  const half = rows.length / 2;
  for (const page of [rows.slice(0, half), rows.slice(half)])
    expect(page.reduce((sum, ink) => sum + ink, 0)).toBeGreaterThan(10_000);
  const many = sampleSheet({ parts: Array.from({ length: 21 }, (_, i) => samplePart(`${i}`)) });
  await expect(render(many, 'png', { words })).rejects.toThrow('picture-too-long');
});
