import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainWords } from '../../src/intake/word-file.ts';

const folder = 'templates/columns';
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

// Where one line is not, every import loads and runs the YAML library: 25 ms.
test.each(files)('%s is read without the YAML library, as that reads it', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const lists = Object.entries(parse(text) as Record<string, unknown[] | Record<string, unknown[]>>);
  const read = [...(plainWords(text) ?? [])].flatMap(([section, keys]) =>
    [...keys].map(([key, words]) => [section, key, words]),
  );
  expect(read).toEqual(
    lists.flatMap(([key, inside]) =>
      Array.isArray(inside)
        ? [['', key, inside.map(String)]]
        : Object.entries(inside).map(([one, words]) => [key, one, words.map(String)]),
    ),
  );
});

test('what is written in another way is left to it', () => {
  expect(plainWords('concepts:\n  class:\n    - 班级\n')).toBeNull();
  expect(plainWords('concepts:\n  class: ["班级"]\n')).toBeNull();
});
