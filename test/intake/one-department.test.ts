import { expect, it } from 'vitest';
import { codeIn } from '../../src/intake/printed.ts';
import { emptySchool } from '../support/school.ts';
import { workbook } from './reading.ts';

it('a slip of one department says above it who asks; several stand one beneath the other', async () => {
  const made = emptySchool('2027-02-22');
  const slip = (of: string, things: [string, number][]) => [
    [`${of}物资申领单`],
    ['品名', '单位', '申领数量', '用途'],
    ...things.map(([name, count]) => [name, '个', count, '教学']),
    ['组长签字：', null, '分管领导：'],
    [],
  ];
  made.write(
    '申领.xlsx',
    workbook({
      Sheet1: [
        ...slip('物理组', [['干电池', 40]]),
        ...slip('英语组', [
          ['白板笔', 30],
          ['音箱', 2],
        ]),
      ],
    }),
  );
  expect((await made.kaixue('import 申领.xlsx --no-input')).err).not.toContain('✗');
  const { requests } = (await made.json('request list')) as {
    requests: { department: string; item: string }[];
  };
  expect(requests.map(({ department }) => department).sort()).toEqual(['物理组', '英语组', '英语组'].sort());
});

it('a list of all departments without a column for them is asked about still', async () => {
  const made = emptySchool('2027-02-22');
  made.write('各教研组物资申领单.csv', '品名,单位,申领数量,用途\n干电池,节,40,教学\n白板笔,支,30,教学\n');
  expect(await made.kaixue('import 各教研组物资申领单.csv --no-input')).toMatchObject({ exit: 65 });
});

it('people under 学生用书 are no copies of it', async () => {
  const made = emptySchool('2027-02-22');
  const rows = [
    ['2027年春季教材征订表'],
    ['年级', '书名', '定价', '学生用书', null, '教师用书', null, '合计册数', '码洋'],
    [null, null, null, '人数', '册数', '教师', '册数', null, null],
    ['七年级', '语文', 10, 40, 38, 3, 2, 40, 400],
    ['七年级', '数学', 12, 40, 0, 3, 2, 2, 24],
  ];
  made.write(
    '征订.xlsx',
    workbook({ Sheet1: rows }, { merges: ['D2:E2', 'F2:G2', 'A2:A3', 'B2:B3', 'C2:C3', 'H2:H3', 'I2:I3'] }),
  );
  const read = await made.kaixue('import 征订.xlsx --no-input');
  expect(read.out).toContain('学生用书·册数 → 学生用书');
});

it('the staff of last school year do not change those of this one', async () => {
  const made = emptySchool('2027-02-22');
  made.write('教职工.csv', '姓名,部门,职务\n石敏,教务处,主任\n钟山,总务处,主任\n丁华,语文组,组长\n');
  made.write(
    '旧.csv',
    '2025-2026学年教职工花名册,,\n姓名,部门,职务\n石敏,德育处,主任\n钟山,总务处,职员\n丁华,语文组,教师\n',
  );
  const read = await made.kaixue('import . --no-input --yes');
  expect(read.out + read.err).toContain('2025-2026');
  const { staff } = (await made.json('staff list')) as { staff: { name: string; department: string }[] };
  expect(staff.find(({ name }) => name === '石敏')?.department).toBe('教务处');
});

it('the code of a sheet of our own is known in whatever way a program writes Chinese', () => {
  const footer = (of: string) =>
    `&amp;L&amp;8 &#21046;&#34920;&amp;R&amp;8 2026-2027-2/${of}/department-supplies 9092-6200-0188-4913`;
  for (const of of ['语文组', '&#35821;&#25991;&#32452;', '&#x8BED;&#x6587;&#x7EC4;'])
    expect(codeIn(footer(of))).toMatchObject({ sheet: 'department-supplies', of: '语文组' });
});

it('what stands beside each of several slips is said of that slip alone', async () => {
  const made = emptySchool('2027-02-22');
  const slip = (of: string, things: [string, number][]) => [
    [`申购部门：${of}`, null, null, '申购日期：2027-02-19'],
    ['物品名称', '单位', '数量', '用途'],
    ...things.map(([name, count]) => [name, '个', count, '教学']),
    [],
  ];
  const rows = [
    ...slip('语文组', [['红墨水', 10]]),
    ...slip('体育组', [
      ['跳绳', 40],
      ['篮球', 6],
    ]),
    ...slip('教导处', [['档案盒', 30]]),
  ];
  made.write('各部门申购.xlsx', workbook({ 申购: rows }));
  expect((await made.kaixue('import 各部门申购.xlsx --no-input')).err).not.toContain('✗');
  const { requests } = await made.json<{ requests: { department: string; name: string }[] }>('request list');
  expect(requests.map(({ department, name }) => `${department} ${name}`)).toEqual([
    '语文组 红墨水',
    '体育组 跳绳',
    '体育组 篮球',
    '教导处 档案盒',
  ]);
  // Nobody is said to ask for what a slip leaves open.
  made.write('再申购.xlsx', workbook({ 申购: [...rows.slice(0, 4), ...slip('', [['足球', 2]])] }));
  expect((await made.kaixue('import 再申购.xlsx --no-input --json')).json.error.problems).toMatchObject([
    { code: 'cell-missing', at: '再申购.xlsx › 申购 › A7' },
  ]);
});

it('of deliveries on one sheet each has its own day and supplier', async () => {
  const made = emptySchool('2027-02-27');
  const note = (day: string, supplier: string, things: [string, number][]) => [
    ['送货单'],
    [`供货单位：${supplier}`, null, `送货日期：${day}`],
    ['品名', '单位', '实收数量'],
    ...things.map(([name, count]) => [name, '个', count]),
    ['收货人：韩娟'],
    [],
  ];
  const rows = [
    ...note('2027-02-18', '新华书店', [['粉笔', 10]]),
    ...note('2027-02-20', '百汇文具', [['黑板擦', 4]]),
  ];
  made.write('送货单.xlsx', workbook({ Sheet1: rows }));
  expect((await made.kaixue('import 送货单.xlsx --no-input')).err).not.toContain('✗');
  const { documents } = await made.json<{ documents: { number: string }[] }>('document list');
  const shown = await Promise.all(documents.map(({ number }) => made.json(`document show ${number}`)));
  expect(shown).toMatchObject([
    { document: { date: '2027-02-18', party: '新华书店', lines: [{ name: '粉笔', amount: 10 }] } },
    { document: { date: '2027-02-20', party: '百汇文具', lines: [{ name: '黑板擦', amount: 4 }] } },
  ]);
});

it('a list of what the seller sold is of what came', async () => {
  const made = emptySchool('2027-02-27');
  const rows = [
    ['南京新华书店有限责任公司'],
    ['销 货 清 单'],
    ['客户：测试小学', null, null, null, null, '日期：2027/2/24'],
    ['行号', '商品名称', '定价', '包数', '零册', '数量', '码洋', '折扣', '实洋'],
    [1, '数学 三年级 下册', 10.8, 0, 12, 12, 129.6, '100%', 129.6],
    [2, '科学 五年级 下册', 9.9, 2, 8, 68, 673.2, '100%', 673.2],
  ];
  made.write('0224.xlsx', workbook({ 补发: rows }));
  const { problems } = (await made.kaixue('import 0224.xlsx --no-input --json')).json.error;
  expect(new Set(problems.map((one: { code: string }) => one.code))).toEqual(new Set(['item-not-known']));
});

it('of a workbook of deliveries that lay in another file already the new sheet is offered', async () => {
  const made = emptySchool('2027-02-27');
  const note = (day: string, things: [string, number][]) => [
    [`送货单（${day}）`],
    ['品名', '单位', '实收数量'],
    ...things.map(([name, count]) => [name, '个', count]),
  ];
  const first = note('2027-02-18', [
    ['粉笔', 10],
    ['黑板擦', 4],
    ['拖把', 6],
  ]);
  const second = note('2027-02-24', [
    ['粉笔', 3],
    ['抹布', 20],
  ]);
  made.write('送货0218.xlsx', workbook({ 第一批: first }));
  made.write('送货0224.xlsx', workbook({ 第一批: first, 补发: second }));
  await made.kaixue('import 送货0218.xlsx --no-input');
  const again = await made.kaixue('import 送货0224.xlsx --no-input');
  expect(again.err).toContain('只有工作表“补发”是新的：kaixue import "送货0224.xlsx" --sheet "补发"');
  expect(await made.kaixue('import 送货0224.xlsx --sheet 补发 --no-input')).toMatchObject({ exit: 0 });
  const { supplies } = await made.json<{ supplies: { name: string; held: number }[] }>('supply list');
  expect(supplies.map(({ name, held }) => [name, held])).toEqual([
    ['粉笔', 13],
    ['黑板擦', 4],
    ['拖把', 6],
    ['抹布', 20],
  ]);
});
