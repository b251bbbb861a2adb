import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { addAll } from '../../src/intake/kind.ts';
import { loadFile } from '../../src/intake/load.ts';
import { storedZip, unpacked, type ZipPart, zipEntries } from '../../src/intake/zip.ts';
import { testFolder } from '../support/folder.ts';
import { smallSchool } from '../support/school.ts';
import { workbook } from './reading.ts';

const dir = testFolder();
const load = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(dir, name), bytes);
  return loadFile(name, dir, async () => new Uint8Array());
};
const texts = (loaded: Awaited<ReturnType<typeof load>>) =>
  loaded.sheets.map(({ sheet, rows }) => [sheet, rows.map((row) => row.map((cell) => cell?.text))]);
const codes = (loaded: Awaited<ReturnType<typeof load>>) =>
  loaded.problems.map(({ code, at }) => [code, at?.file]);
const TABLE = {
  名册: [
    ['班级', '姓名'],
    ['三(1)班', '张三丰'],
    ['三(1)班', '李明'],
  ],
};

const parts = (bytes: Buffer) => unpacked(bytes, zipEntries(bytes)!, 1e9) as ZipPart[];
/** Each part changed and stored as it is. */
const stored = (bytes: Buffer, change: (text: string) => string) =>
  storedZip(
    parts(bytes).map(({ name, data }) => ({ name, data: Buffer.from(change(data.toString('utf8'))) })),
  );

test('a workbook with one bit flipped, anywhere, is read as it was or refused with its name', async () => {
  const good = workbook(TABLE);
  const expected = texts(await load('好.xlsx', good));
  let refused = 0;
  // A prime step reaches every kind of place: packed data, both headers, the directory, its end.
  for (let bit = 3; bit < good.length * 8; bit += 53) {
    const bytes = Buffer.from(good);
    bytes[bit >> 3]! ^= 1 << (bit & 7);
    const loaded = await load('坏.xlsx', bytes);
    if (loaded.problems.length > 0) {
      refused++;
      expect(codes(loaded)[0]![1]).toBe('坏.xlsx');
    } else expect([bit, texts(loaded)]).toEqual([bit, expected]);
  }
  expect(refused).toBeGreaterThan(100);
});

test('parts that are stored unpacked are read alike, characters beyond 16 bits written as numbers too', async () => {
  const bytes = stored(workbook(TABLE), (text) => text.replace('张三丰', '张&#134071;&#x20BB7;'));
  expect(JSON.stringify(texts(await load('存.xlsx', bytes)))).toContain('张𠮷𠮷');
});

test('what comes out of a zip is counted, whatever its parts are called and its headers claim', async () => {
  const big = deflateRawSync(Buffer.alloc(150 << 20));
  for (const name of ['xl/worksheets/sheet1.xml', 'xl/anything.bin', 'xl/theme/theme1.xml']) {
    for (const claims of [1000, 150 << 20]) {
      const bomb = storedZip([
        { name, data: big },
        { name: 'xl/workbook.xml', data: Buffer.from('<x/>') },
      ]);
      // Deflated, of that size: in the local header of the first part and in its place in the directory.
      const directory = bomb.indexOf('PK\x01\x02');
      for (const [at, ahead] of [
        [0, 8],
        [directory, 10],
      ] as const) {
        bomb.writeUInt16LE(8, at + ahead);
        bomb.writeUInt32LE(claims, at + ahead + 14);
      }
      const before = process.memoryUsage().arrayBuffers;
      expect(codes(await load('炸.xlsx', bomb))).toEqual([['file-unpacks-too-big', '炸.xlsx']]);
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(120 << 20);
    }
  }
});

test('text of more than 20 MB is no school list, nor are columns beyond 400 looked at', async () => {
  const row = '三(1)班,张三\n';
  expect(codes(await load('大.csv', Buffer.from(row.repeat(1_400_000))))).toEqual([
    ['file-too-big', '大.csv'],
  ]);
  const { sheets } = await load('宽.csv', Buffer.from(`${Array(100_000).fill('列').join(',')}\n`));
  expect(sheets[0]!.rows[0]).toHaveLength(400);
});

test('more problems than a stack holds arguments', () => {
  const all: number[] = [];
  addAll(all, Array<number>(300_000).fill(1));
  expect(all).toHaveLength(300_000);
});

test.skipIf(process.platform === 'win32')(
  'a pipe or a device is never opened: it would be waited for',
  async () => {
    const { dir: folder, kaixue } = smallSchool();
    execFileSync('mkfifo', [join(folder, '管.csv')]);
    for (const command of [
      'import 管.csv',
      'receive 管.csv',
      'import /dev/zero',
      'restore 管.csv --yes',
      'restore /dev/zero --yes',
    ]) {
      const { exit, err } = await kaixue(command);
      expect([command, exit]).toEqual([command, command.startsWith('restore') ? 78 : 65]);
      expect(err).not.toBe('');
    }
    expect((await kaixue('class list --db 管.csv')).exit).toBe(78);
  },
);

// V8 ends the process where this byte makes a table of millions of columns, after a minute and 5 GB: not by an error to catch.
test('an old workbook whose damage would end the program is refused by its name', {
  timeout: 60_000,
}, async () => {
  const bytes = readFileSync('templates/sample-school/教材征订目录.xls');
  expect(codes(await load('好.xls', bytes))).toEqual([]);
  bytes[1191] = 123;
  expect(codes(await load('坏.xls', bytes))).toEqual([['file-damaged', '坏.xls']]);
});

test('an HTML table of cells that span each other is given up, not waited for', {
  timeout: 60_000,
}, async () => {
  const html = `<table>${'<tr><td colspan=99999 rowspan=99999>一'.repeat(20_000)}</table>`;
  expect(codes(await load('网页.xls', Buffer.from(html)))).toEqual([['file-damaged', '网页.xls']]);
});
