import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zipEntries } from '../../src/intake/zip.ts';
import { gigabyte, zip } from '../support/zip.mjs';
import { problemsOf, readFiles, type Table, workbook } from './reading.ts';

const rows: Table = [
  ['班级', '姓名'],
  ['三(1)班', '甲'],
  ...Array.from({ length: 300 }, (_, i) => [null, `生${i}`]),
];
const book = () => workbook({ 一年级: rows });

describe('bad input, each with its own problem', () => {
  it.each<[string, string, () => Buffer | string, string[]]>([
    ['an empty file', '名册.csv', () => '', ['file-empty']],
    ['nothing but space', '名册.csv', () => ' \r\n\t\r\n', ['file-empty']],
    ['an empty workbook', 'a.xlsx', () => workbook({ Sheet1: [] }), ['file-empty']],
    [
      'a picture renamed',
      'a.xlsx',
      () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      ['file-is-other'],
    ],
    [
      'a picture from a phone',
      'a.xls',
      () => Buffer.from('ffd8ffe000104a46494600', 'hex'),
      ['file-is-other'],
    ],
    ['a truncated .xlsx', 'a.xlsx', () => book().subarray(0, 3000), ['file-truncated']],
    [
      'a truncated .xls',
      'a.xls',
      () => workbook({ a: rows }, { type: 'biff8' }).subarray(0, 6000),
      ['file-truncated'],
    ],
    ['a stray quote', 'a.csv', () => '班级,姓名\n三(1)班,"甲\n三(2)班,乙\n三(3)班,丙\n', ['stray-quote 2']],
    [
      'a quote in a quote',
      'a.csv',
      () => '班级,姓名\n三(1)班,甲\n三(1)班,"乙"小\n三(1)班,丙\n',
      ['stray-quote 3'],
    ],
    [
      'bytes of no encoding',
      'a.csv',
      () => Buffer.from([0xff, 0x30, 0xff, 0xff, 0xfd, 0x80, 0x20, 0xff]),
      ['encoding-unknown'],
    ],
    ['a header without rows', 'a.csv', () => '班级,姓名\n', ['no-rows']],
    ['nothing known', 'a.csv', () => '今天,天气\n晴,好\n', ['sheet-not-recognised']],
    ['a column lacking', 'a.csv', () => '姓名,性别\n甲,男\n', ['sheet-lacks-columns']],
  ])('%s', async (_, name, make, expected) => {
    const result = await readFiles({ [name]: make() });
    expect(problemsOf(result)).toEqual(expected);
  });

  it('a zip bomb of 1 GB is refused by its directory alone: no part of it is unpacked', async () => {
    // Unpacked, this would be damage.
    const noDeflate = Buffer.alloc(1000, 0xff);
    const bomb = (claims: number) => ({ 'a.xlsx': zip('xl/workbook.xml', noDeflate, claims) });
    expect(problemsOf(await readFiles(bomb(1 << 30)))).toEqual(['file-unpacks-too-big']);
    expect(problemsOf(await readFiles(bomb(1000)))).toEqual(['file-damaged']);
  });

  it('a zip bomb whose directory lies is unpacked no further than it claims, and refused', async () => {
    // Unpacked to its end, this would be damage.
    const packed = Buffer.concat([gigabyte(), Buffer.alloc(1000, 0xff)]);
    const bomb = { 'a.xlsx': zip('xl/workbook.xml', packed, 1000) };
    expect(problemsOf(await readFiles(bomb))).toEqual(['file-unpacks-too-big']);
  });

  it('a damaged part of a whole zip is told as damage', async () => {
    const bytes = book();
    const part = zipEntries(bytes)?.find((entry) => entry.name.includes('sheet1'));
    bytes.fill(0x55, (part?.offset ?? 0) + 60, (part?.offset ?? 0) + 60 + (part?.packed ?? 0) - 40);
    expect(problemsOf(await readFiles({ 'a.xlsx': bytes }))).toEqual(['file-damaged']);
  });

  it('control and bidi characters do not come through', async () => {
    const result = await readFiles({ 'a.csv': '班级,姓名\n三(1)班,李\u001b[31m明\u202e\n' });
    expect(result.files[0]?.sheets[0]?.reading.rows[0]?.row).toEqual({ class: '三(1)班', name: '李[31m明' });
  });

  it('formulas of a CSV stay text; ="001" is what it means', async () => {
    const result = await readFiles({ 'a.csv': '班级,学号,姓名\n三(1)班,="001",=1+1\n' });
    expect(result.files[0]?.sheets[0]?.reading.rows[0]?.row).toEqual({
      class: '三(1)班',
      number: '001',
      name: '=1+1',
    });
  });

  it('one bad file does not hide the problems of the others', async () => {
    const result = await readFiles({
      'a.xlsx': deflateSync('x'),
      'b.csv': '班级,姓名\n三(1)班,甲\n,\n三(1)班,#REF!\n',
    });
    expect(result.files.map((file) => file.problems.length)).toEqual([1, 1]);
  });
});
