import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gb18030, problemsOf, readFiles, rowsOf, type Table, utf16, workbook } from './reading.ts';

const COLUMNS = {
  seq: ['序号', ' 序 号 '],
  class: ['班级', '班别', '班 级', '年级班'],
  number: ['学籍号', '学号', '学籍号（19位）'],
  name: ['姓名', '姓　名', '学生姓名', '姓名*'],
  sex: ['性别', '性 别'],
} as const;
type Key = keyof typeof COLUMNS;
const KEYS = Object.keys(COLUMNS) as Key[];

const pupil = fc.record({
  number: fc.integer({ min: 1, max: 99999 }).map((n) => `G${n}`),
  name: fc.constantFrom('李明', '买买提·艾力', '欧阳小芳', '诸葛亮', '计小平', '单于'),
  sex: fc.constantFrom('男', '女'),
});
const shape = fc.record({
  order: fc.shuffledSubarray(KEYS, { minLength: KEYS.length }),
  words: fc.record(Object.fromEntries(KEYS.map((key) => [key, fc.constantFrom(...COLUMNS[key])]))),
  titles: fc.subarray(['南楼小学学生名册', '二〇二六年九月', '（内部资料）']),
  classes: fc.array(fc.array(pupil, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
  filled: fc.boolean(),
  totals: fc.boolean(),
  format: fc.constantFrom('xlsx', 'biff8', 'utf-8', 'bom', 'utf-16le', 'utf-16be', 'gb18030', ';'),
});

function write(format: string, table: Table): Buffer {
  if (format === 'xlsx' || format === 'biff8') return workbook({ 名册: table }, { type: format });
  const delimiter = format.startsWith('utf-16') ? '\t' : format === ';' ? ';' : ',';
  const text = table.map((row) => row.map((cell) => cell ?? '').join(delimiter)).join('\r\n');
  if (format === 'gb18030') return gb18030(text);
  if (format === 'utf-16le') return utf16(text, 'le', false);
  if (format === 'utf-16be') return utf16(text, 'be', false);
  return Buffer.from(format === 'bom' ? `\ufeff${text}` : text);
}

describe('whatever a roster looks like', () => {
  it('reads back the same rows', async () => {
    await fc.assert(
      fc.asyncProperty(shape, async ({ order, words, titles, classes, filled, totals, format }) => {
        const table: Table = titles.map((title) => [title]);
        table.push(order.map((key) => words[key] as string));
        const expected: unknown[] = [];
        classes.forEach((pupils, c) => {
          const name = `三(${c + 1})班`;
          pupils.forEach((one, i) => {
            const row: Record<Key, string | number | null> = {
              ...one,
              seq: i + 1,
              class: filled || i === 0 ? name : null,
            };
            table.push(order.map((key) => row[key]));
            expected.push({ ...one, seq: String(i + 1), class: name });
          });
          if (totals)
            table.push(order.map((_, i) => (i === 0 ? '合计' : i === 1 ? `${pupils.length}人` : null)));
        });
        const result = await readFiles({ '名册.dat': write(format, table) });
        expect(problemsOf(result)).toEqual([]);
        expect(rowsOf(result)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });
});
