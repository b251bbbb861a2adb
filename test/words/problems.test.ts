import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../../src/words/en/index.ts';
import type { ProblemCode } from '../../src/words/problem.ts';
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

it('leaves no {name} of a template out in the other language', () => {
  const names = (said: unknown) =>
    typeof said === 'string' ? [...new Set(said.match(/\{\w+\}/g))].sort() : typeof said;
  for (const code of Object.keys(zh.problems) as ProblemCode[])
    expect([code, names(en.problems[code])]).toEqual([code, names(zh.problems[code])]);
});
