import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

test('NOTICE says whose work the bundle holds, and each licence lets it be passed on', () => {
  const built = readFileSync(join(root, 'dist/NOTICE'), 'utf8');
  if (process.env.UPDATE === '1') writeFileSync(join(root, 'NOTICE'), built);
  expect(readFileSync(join(root, 'NOTICE'), 'utf8')).toBe(built);
  const titles = built.match(/^== .*$/gm)!;
  expect(titles.length).toBeGreaterThan(15);
  expect(
    titles.filter((title) => !/\((MIT|ISC|Apache-2\.0|OFL-1\.1|MPL-2\.0|Unlicense)\)$/.test(title)),
  ).toEqual([]);
});
