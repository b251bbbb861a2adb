import { expect, test } from 'vitest';
import { loadFile } from '../../src/intake/load.ts';

test('a character beyond 16 bits that a workbook writes as a number is read whole', async () => {
  const { sheets } = await loadFile('学生名册.xlsx', 'templates/sample-school', async () => new Uint8Array());
  const names = sheets.flatMap((s) => s.rows.map((r) => r[3]?.text ?? ''));
  expect(names).toContain('蒋𠮷野');
  expect(names.join('')).not.toContain('ஷ');
});
