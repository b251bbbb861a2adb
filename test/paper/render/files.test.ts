import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import Papa from 'papaparse';
import { expect, test, vi } from 'vitest';
import { render, renderPages } from '../../../src/paper/render/render.ts';
import { worksheetNames } from '../../../src/paper/render/xlsx.ts';
import type { Format, Sheet } from '../../../src/paper/sheet.ts';
import { testFolder } from '../../support/folder.ts';
import { samplePart, sampleSheet, words } from './sample.ts';

const text = async (sheet: Sheet, format: Format, copies = ['']) =>
  Buffer.from(await render(sheet, format, { words, copies })).toString('utf8');

const hostile = '=cmd|/C calc!A1';
function hostileSheet(): Sheet {
  const part = samplePart('三(1)班');
  part.groups[0]!.rows[0]!.title = hostile;
  part.groups[0]!.rows[1]!.title = '<script>alert(1)</script>';
  part.groups[0]!.rows[2]!.title = '红\u202e\u001b[31m字';
  return sampleSheet({ parts: [part] });
}

test('a workbook has a worksheet a part, with figures as numbers and text as text', async () => {
  const book = read(await render(sampleSheet(), 'xlsx', { words }), { cellNF: true });
  expect(book.SheetNames).toEqual(['三(1)班', '三(2)班']);
  const page = book.Sheets['三(1)班']!;
  const rows = utils.sheet_to_json<(string | number | null)[]>(page, { header: 1 });
  expect(rows.slice(0, 4).map((r) => r[0])).toEqual([
    '南楼小学　2026—2027学年第二学期',
    '班级领书签收表',
    '班级：三(1)班',
    '序号',
  ]);
  expect(rows[5]!.slice(0, 4)).toEqual([1, '语文第1册', 8.99, 45]);
  expect(page.C6).toMatchObject({ t: 'n', z: '#,##0.00' });
  expect(page.F6).toMatchObject({ v: '□' });
  expect(rows.flat().join(' ')).toContain('领书人：');
});

test('a workbook adds up by formulas, where a figure is the sum of the rows above it', async () => {
  const columns = [
    { key: 'what', label: '物品', kind: 'text' as const },
    { key: 'n', label: '数量', kind: 'count' as const },
    { key: 'money', label: '金额', kind: 'money' as const },
  ];
  const rows = [
    { what: '粉笔', n: 2, money: 710 },
    { what: '扫帚', n: 3, money: 1290 },
  ];
  const total = { what: '合计', n: 5, money: 1999 };
  const part = { ...samplePart('三(1)班'), columns, groups: [{ rows, total }], blankRows: 0 };
  const page = read(await render(sampleSheet({ parts: [part] }), 'xlsx', { words })).Sheets['三(1)班']!;
  const [cell] = Object.values(page).filter((c) => c?.f !== undefined);
  // The money is not what stands above it: it stays a figure.
  expect(cell).toMatchObject({ f: expect.stringMatching(/^SUM\(B\d+:B\d+\)$/), v: 5 });
  expect(Object.values(page).filter((c) => c?.f !== undefined)).toHaveLength(1);
});

test('a grand total of a workbook adds up the sums above it', async () => {
  const columns = [{ key: 'n', label: '数量', kind: 'count' as const }];
  const group = (...ns: number[]) => ({
    rows: ns.map((n) => ({ n })),
    total: { n: ns.reduce((a, b) => a + b, 0) },
  });
  const groups = [group(2, 3), group(7), { rows: [], total: { n: 12 } }];
  const part = { ...samplePart('三(1)班'), columns, groups, blankRows: 0 };
  const page = read(await render(sampleSheet({ parts: [part] }), 'xlsx', { words })).Sheets['三(1)班']!;
  const formulas = Object.values(page).flatMap((c) => (c?.f === undefined ? [] : [[c.f, c.v]]));
  expect(formulas).toEqual([
    ['SUM(A5:A6)', 5],
    ['SUM(A8:A8)', 7],
    ['SUM(A7,A9)', 12],
  ]);
});

test('each part of a report in a workbook has its title', async () => {
  const parts = [samplePart('总体'), { ...samplePart('待办事项'), facts: [] }];
  const book = read(await render(sampleSheet({ layout: 'report', parts }), 'xlsx', { words }));
  expect(['总体', '待办事项'].map((name) => book.Sheets[name]!.A3.v)).toEqual(['班级：总体', '待办事项']);
});

test('a workbook works out a difference and a sum once they can be', async () => {
  const columns = [
    { key: 'due', label: '应到', kind: 'count' as const },
    { key: 'came', label: '实到', kind: 'write' as const },
    {
      key: 'less',
      label: '差数',
      kind: 'write' as const,
      works: { difference: ['came', 'due'] as [string, string] },
    },
    { key: 'all', label: '合计', kind: 'write' as const, works: { sum: ['due', 'came'] } },
    { key: 'none', label: '无', kind: 'write' as const, works: { sum: ['due', 'hidden'] } },
  ];
  const part = {
    ...samplePart('三(1)班'),
    columns,
    groups: [{ rows: [{ due: 40, came: null, less: null }] }],
  };
  const page = read(await render(sampleSheet({ parts: [part] }), 'xlsx', { words })).Sheets['三(1)班']!;
  const formulas = Object.entries(page).flatMap(([at, c]) => (c?.f === undefined ? [] : [`${at} ${c.f}`]));
  expect(formulas).toEqual(['C5 IF(B5="","",B5-A5)', 'D5 IF(COUNT(A5,B5)=0,"",SUM(A5,B5))']);
});

test('a workbook prints on A4, fitted to width, with its header rows repeated and pages counted', async () => {
  const bytes = await render(sampleSheet(), 'xlsx', { words });
  const files = read(bytes, { bookFiles: true }) as unknown as {
    files: Record<string, { content: Uint8Array }>;
  };
  const part = (name: string) => Buffer.from(files.files[name]!.content).toString('utf8');
  const sheet = part('xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/<pageSetup[^>]*paperSize="9"/);
  expect(sheet).toMatch(/fitToPage="1"/);
  expect(sheet).toContain('第&amp;P页 共&amp;N页');
  const book = part('xl/workbook.xml');
  expect(book).toMatch(/_xlnm.Print_Titles[^>]*>&apos;三\(1\)班&apos;!\$4:\$4</);
  expect(book).toMatch(/_xlnm.Print_Area[^>]*>&apos;三\(1\)班&apos;!\$A\$1:\$F\$\d+</);
});

test('a heading in HTML breaks where it does on paper; one that stands upright is whole', async () => {
  const narrow = Array.from({ length: 11 }, (_, i) => ({
    ...{ key: `w${i}`, label: i === 0 ? '破损遗失编号' : '册数', kind: 'write' as const, width: 6 },
  }));
  const columns = [...narrow, { key: 'up', label: '道德与法治', kind: 'tick' as const, upright: true }];
  const html = Buffer.from(
    await render(sampleSheet({ columns, orientation: 'portrait' }), 'html', { words }),
  ).toString();
  expect(html).toContain('<th>破损遗<br>失编号</th>');
  expect(html).toContain('>道德与法治</span>');
});

test.each(['xlsx', 'csv', 'html', 'json', 'term'] as const)(
  'the same sheet gives the same %s, whenever it is made',
  async (format) => {
    const made = async (now: string) => {
      vi.setSystemTime(now);
      return Buffer.from(await render(sampleSheet(), format, { words }));
    };
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const [once, later] = [await made('2027-02-25T08:00:00Z'), await made('2028-03-26T09:10:11Z')];
      expect(later.equals(once)).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  },
);

test('a text that looks like a formula stays text in a workbook and is neutralised in a CSV', async () => {
  const page = read(await render(hostileSheet(), 'xlsx', { words }), { cellFormula: true }).Sheets[
    '三(1)班'
  ]!;
  expect(page.B6).toMatchObject({ t: 's', v: hostile });
  expect(page.B6.f).toBeUndefined();
  const csv = await text(hostileSheet(), 'csv');
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(Papa.parse<string[]>(csv.slice(1)).data[2]).toEqual(['1', `'${hostile}`, '8.99', '45', '', '']);
});

test('what begins like a formula is neutralised, a negative number stays one, money is plain yuan', async () => {
  const part = samplePart('三(1)班');
  const titles = ['+1', '-x', '@SUM(1)', '-12.5'];
  part.groups[0]!.rows = titles.map((title, i) => ({ n: i + 1, title, price: 123_456_78, due: -3 }));
  const rows = Papa.parse<string[]>((await text(sampleSheet({ parts: [part] }), 'csv')).slice(1)).data;
  expect(rows.slice(2, 6).map((r) => r.slice(1, 4))).toEqual([
    ["'+1", '123456.78', '-3'],
    ["'-x", '123456.78', '-3'],
    ["'@SUM(1)", '123456.78', '-3'],
    ['-12.5', '123456.78', '-3'],
  ]);
  const shown = await text(sampleSheet({ parts: [part] }), 'term');
  expect(shown).toContain('123,456.78');
  // Figures stand to the right, under their heading.
  expect(shown).toMatch(/^序号 .*\n.*\n(?:课本\n)? {3}1 {2}/m);
});

test('a part with columns of its own begins anew in a CSV', async () => {
  const own = { ...samplePart('三(2)班'), columns: sampleSheet().columns.slice(0, 2) };
  const rows = Papa.parse<string[]>(
    (await text(sampleSheet({ parts: [samplePart('三(1)班'), own] }), 'csv')).slice(1),
  ).data;
  const heads = rows.flatMap((r, i) => (r.includes('教材名称') ? [i] : []));
  expect(heads).toHaveLength(2);
  expect(rows[heads[1]! - 1]).toEqual(['']);
});

test('a CSV of several parts says which part a row is of, with one header', async () => {
  const rows = Papa.parse<string[]>((await text(sampleSheet(), 'csv')).slice(1)).data;
  expect(rows[0]!.slice(0, 3)).toEqual(['所属', '序号', '教材名称']);
  expect(rows.filter((r) => r[0] === '三(2)班')).toHaveLength(5);
  expect(rows.filter((r) => r.includes('教材名称'))).toHaveLength(1);
});

test('a page for the browser fetches nothing, escapes what it shows, and repeats its header in print', async () => {
  const page = await text(hostileSheet(), 'html', ['第一联 总务处存', '第二联 班级存']);
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  expect(page).toContain('table-header-group');
  expect(page.match(/<section/g)).toHaveLength(2);
  expect(page).toContain('第二联 班级存');
  expect(page).not.toContain('\u202e');
});

test('HTML has the pages of the PDF, every row once; under a layout that does not tell its pages it has all rows too', async () => {
  const sheet = sampleSheet({ parts: [samplePart('三(1)班', 70), samplePart('三(2)班')] });
  const { pages } = await renderPages(sheet, 'pdf', { words });
  const told = await renderPages(sheet, 'html', { words });
  expect([told.pages, pages]).toEqual([4, 4]);
  const templatesDir = testFolder();
  writeFileSync(join(templatesDir, 'class-books.typ'), '#import "form.typ": *\n#show: base\n一页');
  const untold = await renderPages(sheet, 'html', { words, templatesDir });
  expect(untold.pages).toBeNull();
  for (const [bytes, sections, heads] of [
    [told.bytes, 4, 4],
    [untold.bytes, 2, 2],
  ] as const) {
    const page = Buffer.from(bytes).toString();
    const count = (what: RegExp) => page.match(what)?.length ?? 0;
    expect(count(/<section/g)).toBe(sections);
    expect(count(/<thead/g)).toBe(heads);
    expect(count(/语文第\d+册/g)).toBe(73);
    expect(count(/class="sign"/g)).toBe(2);
    expect(count(/班级领书签收表（续）/g)).toBe(sections - 2);
  }
  expect(Buffer.from(told.bytes).toString()).toContain('第3页 共3页');
});

test('terminal text lines up and sends no control characters', async () => {
  const out = await text(hostileSheet(), 'term');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that there is none is what is tested
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  const lines = out.split('\n');
  const head = lines.find((l) => l.startsWith('序号'))!;
  expect(lines[lines.indexOf(head) + 1]).toMatch(/^─+( {2}─+)+$/);
});

test('JSON has a version and money in fen', async () => {
  const value = JSON.parse(await text(sampleSheet(), 'json'));
  expect(value).toMatchObject({ version: 1, name: 'class-books' });
  expect(value.parts[0].groups[0].rows[0].price).toBe(899);
});

test('names of worksheets are short, allowed and unlike each other', () => {
  expect(worksheetNames(['三/1*班', '三/1*班', 'a'.repeat(40), 'A'.repeat(40), '', "'x'"])).toEqual([
    '三 1 班',
    '三 1 班 (2)',
    'a'.repeat(31),
    `${'A'.repeat(27)} (2)`,
    '1',
    'x',
  ]);
});
