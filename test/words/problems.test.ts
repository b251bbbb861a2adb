import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as en from '../../src/words/en/index.ts';
import * as zh from '../../src/words/zh/index.ts';

/** The tables of this name in all parts, one after the other. */
const tables = (words: object, name: 'problems' | 'actions'): [string, unknown][] =>
  Object.values(words).flatMap((part) => Object.entries(part[name] ?? {}));
const names = (words: object, name: 'problems' | 'actions') => tables(words, name).map(([key]) => key);

// The compiler refuses a problem or an action without words; words that nothing gives it does not see.
const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('words'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

it('words no problem that nothing raises', () => {
  const said = names(zh, 'problems');
  expect(said.length).toBeGreaterThan(300);
  expect(said.filter((problem) => !code.includes(`'${problem}'`))).toEqual([]);
});

it('names no change that nothing makes', () => {
  const said = names(zh, 'actions');
  expect(said.length).toBeGreaterThan(90);
  const made = (action: string) =>
    code.includes(`'${action}'`) || code.includes(`}-${action.slice(action.indexOf('-') + 1)}\``);
  expect(said.filter((action) => !made(action))).toEqual([]);
});

it('gives no two parts the same problem or action: it is found by its name alone', () => {
  for (const name of ['problems', 'actions'] as const) {
    const all = names(zh, name);
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
  }
});

it('leaves no {name} of a template out in the other language', () => {
  const places = (said: unknown) =>
    typeof said === 'string' ? [...new Set(said.match(/\{\w+\}/g))].sort() : typeof said;
  const english = new Map(tables(en, 'problems'));
  for (const [problem, said] of tables(zh, 'problems'))
    expect([problem, places(english.get(problem))]).toEqual([problem, places(said)]);
});
