import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { zh } from '../../src/words/zh/index.ts';

it('words no problem that nothing raises', () => {
  // The compiler refuses a problem without a sentence; a sentence without a problem it does not see.
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('words'))
    .map((file) => readFileSync(join('src', file), 'utf8'))
    .join('\n');
  const said = Object.keys(zh.problems);
  expect(said.length).toBeGreaterThan(300);
  expect(said.filter((problem) => !code.includes(`'${problem}'`))).toEqual([]);
});
