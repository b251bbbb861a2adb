import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

test('the changelog begins with the version that the package bears', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [, newest] = readFileSync(join(root, 'CHANGELOG.md'), 'utf8').match(/^## (\S+)/m)!;
  expect(newest).toBe(version);
});
