import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../src/intake/workbook.ts';

test('a character beyond 16 bits that a workbook writes as a number is read whole', async () => {
  const { sheets } = await readWorkbook(
    readFileSync('templates/sample-school/学生名册.xlsx'),
    '学生名册.xlsx',
  );
  const names = sheets.flatMap((s) => s.rows.map((r) => r[3]?.text ?? ''));
  expect(names).toContain('蒋𠮷野');
  expect(names.join('')).not.toContain('ஷ');
});
