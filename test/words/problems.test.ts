import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as en from '../../src/words/en/index.ts';
import * as zh from '../../src/words/zh/index.ts';

type Part = { problems?: Record<string, unknown>; actions?: Record<string, string> };
const problems = (words: object): [string, unknown][] =>
  Object.values(words).flatMap((part: Part) => Object.entries(part.problems ?? {}));
const codes = problems(zh).map(([code]) => code);

// The compiler refuses a problem or an action without words; words that nothing gives it does not see.
const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('words'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

it('words no problem that nothing raises, and each in one part only: it is found by its code alone', () => {
  expect(codes.length).toBeGreaterThan(300);
  expect(codes.filter((problem) => !code.includes(`'${problem}'`))).toEqual([]);
  expect(codes.filter((one, at) => codes.indexOf(one) !== at)).toEqual([]);
});

it('names no change that nothing makes', () => {
  const verbs = Object.entries(zh as object).flatMap(([noun, part]: [string, Part]) =>
    Object.keys(part.actions ?? {}).map((verb): [string, string] => [noun, verb]),
  );
  expect(verbs.length).toBeGreaterThan(90);
  const made = ([noun, verb]: [string, string]) =>
    code.includes(noun === verb ? `'${noun}'` : `'${noun}-${verb}'`) || code.includes(`}-${verb}\``);
  expect(verbs.filter((one) => !made(one))).toEqual([]);
});

it('leaves no {name} of a template out in the other language', () => {
  const places = (said: unknown) =>
    typeof said === 'string' ? [...new Set(said.match(/\{\w+\}/g))].sort() : typeof said;
  const english = new Map(problems(en));
  for (const [problem, said] of problems(zh))
    expect([problem, places(english.get(problem))]).toEqual([problem, places(said)]);
});

// In cells and on paper, where room is short, it does not: 20册. What is typed (3=45, 40册) and names (第3节) are as they are.
it('sets a count apart in every Chinese sentence: 收回 1 种 20 册', () => {
  const tight = /(?<![第$])\$?\{[^{}]*\}[册种人名个条项张份件本处套次家间台节行](?!级)/u;
  const oneSided = /\p{sc=Han}\$?\{[^{}]*\} [册种人名个条项张份件本处套次家间台节行]/u;
  const sentences = readdirSync('src/words/zh')
    .filter((file) => !/^(sheets|sheet-labels)\.ts$/.test(file))
    .flatMap((file) => readFileSync(join('src/words/zh', file), 'utf8').split('\n'));
  expect(sentences.filter((line) => tight.test(line) || oneSided.test(line))).toEqual([]);
});
