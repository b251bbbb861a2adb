import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { books, roster } from './kinds.ts';
import { gb18030, problemsOf, readFiles, rowsOf, type Table, utf16, workbook } from './reading.ts';

const SAMPLE = 'templates/sample-school';
const pupils: Table = [
  ['序号', '班级', '学籍号', '姓 名', '性别'],
  [1, '三(1)班', 'G001', '李　明', '男'],
  [2, null, 'G002', '买买提·艾力', '男'],
  [3, null, 'G003', '𠮷田 ', '女'],
];
const csv = (table: Table, delimiter = ',') =>
  table.map((row) => row.map((cell) => cell ?? '').join(delimiter)).join('\r\n');
const read = [
  { seq: '1', class: '三(1)班', number: 'G001', name: '李　明', sex: '男' },
  { seq: '2', class: '三(1)班', number: 'G002', name: '买买提·艾力', sex: '男' },
  { seq: '3', class: '三(1)班', number: 'G003', name: '𠮷田', sex: '女' },
];

describe('the sample school', () => {
  it('finds six sheets of pupils with their totals, and a book list below a title', async () => {
    const names = ['学生名册.xlsx', '教材征订目录.xls'];
    expect(readdirSync(SAMPLE)).toEqual(expect.arrayContaining(names));
    const result = await readFiles(
      Object.fromEntries(names.map((name) => [name, readFileSync(join(SAMPLE, name))])),
    );
    expect(problemsOf(result)).toEqual([]);
    const [rosters, list] = result.files;
    expect(rosters?.sheets.map((s) => s.kind.name)).toEqual(Array(6).fill('roster'));
    expect(rosters?.sheets.flatMap((s) => s.reading.rows)).toHaveLength(1051);
    expect(rosters?.sheets.every((s) => s.reading.headerRow === 3)).toBe(true);
    expect(list?.sheets[0]?.reading.rows).toHaveLength(60);
    expect(list?.sheets[0]?.reading.rows[0]?.row).toMatchObject({ grade: '一年级', isbn: '9787107301896' });
    expect(list?.sheets[0]?.reading.rows[3]?.row).toMatchObject({ grade: '一年级' });
  });
});

describe('encodings', () => {
  const text = csv(pupils);
  const tabs = csv(pupils, '\t');
  const plain = text.replace('𠮷', '吉');
  it.each([
    ['UTF-8', Buffer.from(text), 'UTF-8'],
    ['UTF-8 with BOM', Buffer.from(`\ufeff${text}`), 'UTF-8'],
    ['UTF-16 with BOM and tabs', utf16(tabs, 'le', true), 'UTF-16LE'],
    ['UTF-16 without BOM', utf16(tabs, 'le', false), 'UTF-16LE'],
    ['UTF-16 the other way round', utf16(tabs, 'be', true), 'UTF-16BE'],
    ['UTF-16 the other way round without BOM', utf16(tabs, 'be', false), 'UTF-16BE'],
    ['semicolons', Buffer.from(csv(pupils, ';')), 'UTF-8'],
  ])('%s', async (_, bytes, encoding) => {
    const result = await readFiles({ '名册.csv': bytes });
    expect(problemsOf(result)).toEqual([]);
    expect(rowsOf(result)).toEqual(read);
    expect(result.files[0]?.loaded.encoding).toBe(encoding);
  });
  it('GB18030', async () => {
    const result = await readFiles({ '名册.csv': gb18030(plain) });
    expect(rowsOf(result)).toEqual(read.map((row) => ({ ...row, name: row.name.replace('𠮷', '吉') })));
    expect(result.files[0]?.loaded.encoding).toBe('GB18030');
  });
  it('says which line of UTF-8 is damaged instead of reading nonsense', async () => {
    const bytes = Buffer.from(
      csv([...pupils, ...Array.from({ length: 30 }, () => [4, '三(2)班', 'G9', '王小明', '男'])]),
    );
    const at = bytes.indexOf(Buffer.from('买'));
    const result = await readFiles({
      '名册.csv': Buffer.concat([bytes.subarray(0, at + 2), bytes.subarray(at + 3)]),
    });
    expect(problemsOf(result)).toEqual(['encoding-broken']);
    expect(result.files[0]?.problems[0]?.args.line).toBe(3);
  });
});

describe('workbooks', () => {
  it('.xls that is HTML in GBK, long numbers whole', async () => {
    const html = `<html><head><meta charset="gbk"></head><body><table><tr><td colspan=3>学生名册</td></tr><tr><th>班级</th><th>学籍号</th><th>姓名</th></tr>
      <tr><td rowspan=2>三(1)班</td><td>3201202009001000019</td><td>李明</td></tr><tr><td>3201202009001000020</td><td>王芳</td></tr></table></body></html>`;
    const result = await readFiles({ '名册.xls': gb18030(html) });
    expect(problemsOf(result)).toEqual([]);
    expect(rowsOf(result)).toEqual([
      { class: '三(1)班', number: '3201202009001000019', name: '李明' },
      { class: '三(1)班', number: '3201202009001000020', name: '王芳' },
    ]);
    expect(result.files[0]?.loaded.encoding).toBe('GB18030');
  });
  it('BIFF, whatever it is called', async () => {
    const result = await readFiles({ '名册.csv': workbook({ 名册: pupils }, { type: 'biff8' }) });
    expect(rowsOf(result)).toEqual(read);
  });
  it('keeps every digit of an ISBN that is a number', async () => {
    const result = await readFiles({
      'a.xlsx': workbook({
        a: [
          ['书名', '书号(ISBN)', '定价'],
          ['语文', 9787107301896, 7.82],
        ],
      }),
    });
    expect(rowsOf(result)).toEqual([{ title: '语文', isbn: '9787107301896', price: 7.82 }]);
  });
  it('leaves hidden and empty sheets out', async () => {
    const bytes = workbook({ 一年级: pupils, 旧: pupils, Sheet3: [] }, { hidden: ['旧'] });
    const result = await readFiles({ 'a.xlsx': bytes });
    expect(result.files[0]?.sheets.map((s) => s.sheet)).toEqual(['一年级']);
    expect(result.files[0]?.loaded.hidden).toEqual(['旧']);
    expect(problemsOf(result)).toEqual([]);
  });
  it('is not led astray by a cell far away', async () => {
    const change = (sheet: Record<string, unknown>) => {
      sheet['!ref'] = 'A1:SZ3000';
      sheet.SZ3000 = { t: 's', v: ' ' };
    };
    const result = await readFiles({ 'a.xlsx': workbook({ a: pupils }, { change }) });
    expect(rowsOf(result)).toEqual(read);
  });
});

describe('headers', () => {
  it('two rows with merged cells: 库存 over 数量', async () => {
    const rows: Table = [
      ['教材情况一览表', null, null, null],
      ['书名', '定价（元）', '库存', null],
      [null, null, '数量', '金额'],
      ['语文', '￥7.82元', '19本', 20],
    ];
    const merges = ['A1:D1', 'A2:A3', 'B2:B3', 'C2:D2'];
    const result = await readFiles({ 'a.xlsx': workbook({ a: rows }, { merges }) });
    expect(problemsOf(result)).toEqual([]);
    expect(rowsOf(result)).toEqual([{ title: '语文', price: 7.82, stock: 19 }]);
    expect(result.files[0]?.sheets[0]?.reading.took.stock).toBe('库存·数量');
  });
  it('the same in a CSV, where merges are blanks', async () => {
    const text = '书名,定价（元）,库存,\n,,数量,金额\n语文,7.82,19,20\n';
    expect(rowsOf(await readFiles({ 'a.csv': text }))).toEqual([{ title: '语文', price: 7.82, stock: 19 }]);
  });
  it('stands below a long notice, and beside its unit and 其中', async () => {
    const notice: Table = Array.from({ length: 12 }, (_, i) => [`第${i + 1}条说明`]);
    const rows: Table = [...notice, ['书名', '书号', '定价', '其中征订数'], ['语文', 'x', 7, 19]];
    expect(rowsOf(await readFiles({ 'a.xlsx': workbook({ a: rows }) }))).toEqual([
      { title: '语文', isbn: 'x', price: 7, ordered: 19 },
    ]);
  });
  it('over a bare 数量 the upper word speaks; the better of two words for one field is taken', async () => {
    const two = '书名,订数,书号\n,数量,\n语文,19,x\n';
    expect(rowsOf(await readFiles({ 'a.csv': two }))).toEqual([{ title: '语文', ordered: 19, isbn: 'x' }]);
    for (const header of ['班级,学号,学籍号,姓名', '班级,学籍号,学号,姓名']) {
      const at = header.split(',').indexOf('学籍号');
      const cells = ['三(1)班', '7', '7', '甲'].map((cell, i) => (i === at ? 'G001' : cell));
      expect(rowsOf(await readFiles({ 'a.csv': `${header}\n${cells.join(',')}\n` }))).toEqual([
        { class: '三(1)班', number: 'G001', name: '甲' },
      ]);
    }
  });
  it('of two rows that comes again on the next page is skipped whole', async () => {
    const rows: Table = [
      ['书名', '库存', null],
      [null, '数量', '金额'],
      ['语文', 19, 20],
      ['书名', '库存', null],
      [null, '数量', '金额'],
      ['数学', 7, 8],
    ];
    const merges = ['A1:A2', 'B1:C1', 'A4:A5', 'B4:C4'];
    const result = await readFiles({ 'a.xlsx': workbook({ a: rows }, { merges }) }, { as: books });
    expect(rowsOf(result)).toEqual([
      { title: '语文', stock: 19 },
      { title: '数学', stock: 7 },
    ]);
  });
  it('blocks side by side share what stands left of both', async () => {
    const rows: Table = [
      ['班级', '姓名', '性别', '姓名', '性别'],
      ['三(1)班', '甲', '男', '乙', '女'],
      [null, '丙', '男', null, null],
    ];
    const found = rowsOf(await readFiles({ 'a.xlsx': workbook({ a: rows }) }));
    expect(found).toEqual([
      { class: '三(1)班', name: '甲', sex: '男' },
      { class: '三(1)班', name: '丙', sex: '男' },
      { class: '三(1)班', name: '乙', sex: '女' },
    ]);
  });
  it('--map names a column that no word knows', async () => {
    const rows: Table = [
      ['娃在哪', '姓名'],
      ['三(1)班', '甲'],
    ];
    const file = { 'a.xlsx': workbook({ a: rows }) };
    expect(problemsOf(await readFiles(file))).toEqual(['columns-doubtful']);
    expect(rowsOf(await readFiles(file, { map: new Map([['娃在哪', '班级']]) }))).toEqual([
      { class: '三(1)班', name: '甲' },
    ]);
  });
});

describe('rows', () => {
  it('skips titles in the middle, repeated headers, blank and prepared rows, notes at the foot', async () => {
    const rows: Table = [
      ['南楼小学学生名册', null, null],
      ['序号', '姓名', '性别'],
      ['三(1)班', null, null],
      [1, '甲', '男'],
      [],
      ['序号', '姓名', '性别'],
      [2, '乙', '男'],
      ['三(2)班', null, null],
      [1, '丙', '女'],
      [2, null, null],
      ['备注：丙为借读', null, null],
      ['填表人：王', null, '日期：2027.2.20'],
      ['部门负责人意见：', '同意', '主管领导：'],
    ];
    const result = await readFiles(
      { 'a.xlsx': workbook({ 三年级: rows }, { merges: ['A1:C1', 'A3:C3', 'A8:C8'] }) },
      {},
    );
    // Without a class column the signature needs a class from the sheet; sub-titles give it row by row.
    const named = await readFiles({
      'a.xlsx': workbook({ '三(1)班': rows }, { merges: ['A1:C1', 'A3:C3', 'A8:C8'] }),
    });
    expect(problemsOf(result)).toEqual(['sheet-lacks-columns']);
    expect(problemsOf(named)).toEqual([]);
    expect(rowsOf(named)).toEqual([
      { seq: '1', class: '三(1)班', name: '甲', sex: '男' },
      { seq: '2', class: '三(1)班', name: '乙', sex: '男' },
      { seq: '1', class: '三(2)班', name: '丙', sex: '女' },
    ]);
    const skipped = named.files[0]?.sheets[0]?.reading.skipped?.map((s) => `${s.line} ${s.why}`);
    expect(skipped).toEqual(['3 title', '6 header', '8 title', '11 note', '12 note', '13 note']);
  });
  it('a pupil of whom only the name is known is a pupil, a class alone under 序号 is a title', async () => {
    const text = '班级,姓名,性别\n三(1)班,甲,男\n,乙,\n';
    expect(rowsOf(await readFiles({ 'a.csv': text }))).toEqual([
      { class: '三(1)班', name: '甲', sex: '男' },
      { class: '三(1)班', name: '乙' },
    ]);
    const titled = '三(1)班,,\n序号,姓名,性别\n1,甲,男\n三(2)班,,\n1,乙,女\n';
    expect(rowsOf(await readFiles({ 'a.csv': titled }))).toEqual([
      { seq: '1', class: '三(1)班', name: '甲', sex: '男' },
      { seq: '1', class: '三(2)班', name: '乙', sex: '女' },
    ]);
  });
  it('below 合计 nobody is of the class above it, below 小计 they are', async () => {
    const list = (word: string) => `班级,姓名\n三(1)班,甲\n${word},1人\n,乙\n`;
    expect(problemsOf(await readFiles({ 'a.csv': list('小计') }))).toEqual([]);
    expect(problemsOf(await readFiles({ 'a.csv': list('合计') }))).toEqual(['cell-missing A4']);
  });
  it('a list of the classes with their heads at the foot is not held against the rows above it', async () => {
    const heads = (word: string, said: number) =>
      readFiles({ 'a.csv': `班级,姓名\n三(1)班,甲\n三(2)班,乙\n${word},${said}\n` }).then(problemsOf);
    expect(await heads('三(1)班人数', 1)).toEqual([]);
    expect(await heads('全校总人数', 2)).toEqual([]);
    expect(await heads('全校总人数', 3)).toEqual(['total-differs B4']);
  });
  it('checks totals: of numbers, of heads, since the last and of all', async () => {
    const list = (a: number, b: number | string, c: number): Table => [
      ['书名', '书号', '定价', '征订数'],
      ['语文', 'x', 7, '19本'],
      ['数学', 'y', 8, 20],
      ['小计', null, null, a],
      ['英语', 'z', 9, 1],
      ['小计', null, null, b],
      ['总计', null, null, c],
    ];
    expect(problemsOf(await readFiles({ 'a.xlsx': workbook({ a: list(39, 1, 40) }) }))).toEqual([]);
    const wrong = await readFiles({ 'a.xlsx': workbook({ a: list(38, '1本', 42) }) });
    expect(problemsOf(wrong)).toEqual(['total-differs D4', 'total-differs D7']);
    expect(wrong.files[0]?.problems[0]).toMatchObject({ args: { said: 38, sum: 39 }, value: '38' });
    const heads = (said: string): Table => [...pupils, [null, '合计', said]];
    expect(problemsOf(await readFiles({ 'a.xlsx': workbook({ a: heads('3人') }) }))).toEqual([]);
    expect(problemsOf(await readFiles({ 'a.xlsx': workbook({ a: heads('4人') }) }))).toEqual([
      'total-differs C5',
    ]);
  });
  it('does not add up numbers that are no amounts: those above ten million are telephones or codes', async () => {
    const list = (ordered: number[], said: number) =>
      readFiles({
        'a.csv': csv([
          ['书名', '书号', '定价', '征订数'],
          ...ordered.map((number, i) => [`书${i}`, 'x', 8, number]),
          ['合计', null, null, said],
        ]),
      }).then(problemsOf);
    expect(await list([10_000_000, 10_000_000], 20_000_000)).toEqual([]);
    expect(await list([10_000_000, 10_000_000], 2)).toEqual(['total-differs D4']);
    // Of a column of telephones a total can only say how many rows there are.
    expect(await list([13_800_000_001, 13_800_000_002], 2)).toEqual([]);
    expect(await list([10_000_001, 10_000_002], 2)).toEqual([]);
  });
  it('tells every problem of every row, with its cell and value', async () => {
    const rows: Table = [
      ['书名', '书号', '定价', '征订数'],
      [null, '978', '八元', 3],
      ['数学', '978', '#REF!', '\ufffd\ufffd'],
    ];
    const result = await readFiles({ '目录.csv': csv(rows) });
    expect(problemsOf(result)).toEqual([
      'cell-missing A2',
      'cell-error C2',
      'cell-error C3',
      'cell-garbled D3',
    ]);
    expect(result.files[0]?.problems[1]).toMatchObject({
      at: { file: '目录.csv', line: 2, column: '定价', cell: 'C2' },
      value: '八元',
    });
  });
});

describe('kinds', () => {
  const both: Table = [
    ['书名', '班级', '姓名', '定价'],
    ['语文', '三(1)班', '甲', 3],
  ];
  it('asks when a sheet may be two kinds, takes the answer, and --as', async () => {
    const file = { 'a.xlsx': workbook({ a: both }) };
    const result = await readFiles(file);
    expect(problemsOf(result)).toEqual(['kind-ambiguous']);
    const question = result.files[0]?.questions[0];
    // Nothing names it: that it is none of ours comes first.
    expect(question).toMatchObject({
      choices: ['-', 'roster', 'books'],
      labels: ['-', '学生名册', '征订目录'],
    });
    const answered = await readFiles(file, { answers: new Map([[question?.id ?? '', 'books']]) });
    expect(answered.files[0]?.sheets[0]?.kind.name).toBe('books');
  });
  it('lets the title decide between equals', async () => {
    const rows: Table = [['2026年花名册'], ...both];
    expect((await readFiles({ 'a.xlsx': workbook({ a: rows }) })).files[0]?.sheets[0]?.kind.name).toBe(
      'roster',
    );
  });
  it('reads two tables of different kinds on one sheet, each with the place of its rows', async () => {
    const table: Table = [
      ['甲班名册'],
      ['班级', '姓名'],
      ['三(1)班', '甲'],
      ['合计', '1人'],
      [],
      ['二、用书'],
    ];
    for (let i = 0; i < 45; i++) table.push([]);
    table.push(
      ['年级', '书名', 'ISBN', '定价', '订数'],
      ['三', '语文', '978', 8, 3],
      ['三', '数学', '979', null, 'x'],
    );
    const result = await readFiles({ 'a.xlsx': workbook({ 表: table }) });
    expect(result.files[0]?.sheets.map(({ kind, reading }) => [kind.name, reading.headerRow])).toEqual([
      ['roster', 2],
      ['books', 52],
    ]);
    expect(rowsOf(result, 0, 1)).toMatchObject([{ title: '语文', ordered: 3 }]);
    expect(problemsOf(result)).toEqual(['cell-error E54']);
  });

  it('takes a table that is called so for the kind, if it has no columns of another', async () => {
    const kinds = [{ ...roster, signature: [['name'], ['class'], ['number', 'sex']] }, books];
    expect(problemsOf(await readFiles({ '三年级名单.csv': '班级,姓名\n三(1)班,甲\n' }, { kinds }))).toEqual([
      'sheet-lacks-columns',
    ]);
    const named = await readFiles({ '三年级花名册.csv': '班级,姓名\n三(1)班,甲\n' }, { kinds });
    expect(rowsOf(named)).toEqual([{ class: '三(1)班', name: '甲' }]);
    const other = await readFiles({ '花名册.csv': '班级,姓名,参赛项目\n三(1)班,甲,跳绳\n' }, { kinds });
    expect(problemsOf(other)).toEqual(['sheet-foreign']);
  });

  it('asks where a column speaks for another kind', async () => {
    const rows: Table = [
      ['书名', '定价', '实到'],
      ['语文', 3, 4],
    ];
    expect(problemsOf(await readFiles({ 'a.xlsx': workbook({ a: rows }) }))).toEqual(['kind-ambiguous']);
  });
});
