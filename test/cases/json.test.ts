import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonHelp, rowKeys, type Shape } from '../../src/terminal/json.ts';
import { ENTRIES } from '../../src/terminal/registry.ts';
import { loadWords } from '../../src/words/index.ts';
import { kaixueIn } from '../support/command.ts';
import { testFolder } from '../support/folder.ts';
import { broken, merged, type RowKeys, shapeOf } from '../support/json-shape.ts';
import { copySchool } from '../support/made-schools.ts';
import { parseTranscript } from '../support/transcript.ts';
import { COMMANDS, useOf } from '../support/use.ts';

const FILE = join(import.meta.dirname, '../../templates/json/answers.json');
const AROUND = { env: { KAIXUE_TODAY: '2027-02-26' } };
const DOCS = join(import.meta.dirname, '../../docs/JSON.md');

/** What is called like a noun's rows and is something else. */
const NOT_ROWS = [
  // Tasks as a checklist makes them.
  'checklist show: tasks',
  // What schools published, as their office reads it.
  'district school: classes',
  // A file format of its own, with a version.
  'publish: classes',
  'publish: repairs',
  'publish: tasks',
  // The lessons of each.
  'ready: classes',
];

/** What every JSON answer of the cases looks like: the rows of nouns, and the answer of every verb. */
interface Answers {
  version: number;
  rows: Record<string, Shape>;
  answers: Record<string, Shape>;
}

async function seenNow(): Promise<Answers & { others: string[] }> {
  const rows: RowKeys = new Map(
    [...COMMANDS.values()].flatMap(({ described }) =>
      described
        ? described.keys.map(
            (key) =>
              [
                key,
                {
                  name: described.keys[0],
                  keys: new Set(rowKeys(described)),
                  strict: described.noun !== undefined,
                },
              ] as const,
          )
        : [],
    ),
  );
  const seen: Answers & { others: string[] } = { version: 1, rows: {}, answers: {}, others: [] };
  const add = (to: Record<string, Shape>, name: string, shape: Shape) => {
    to[name] = to[name] === undefined ? shape : merged(to[name], shape);
  };
  const saw = (verb: string, text: string) => {
    const { version, ...answer } = JSON.parse(text);
    expect(version).toBe(seen.version);
    const shape = shapeOf(answer, '', rows, {
      row: (name, own) => add(seen.rows, name, own),
      other: (key) => seen.others.push(`${verb}: ${key}`),
    });
    add(seen.answers, verb, shape);
  };
  // A school at half time has more in its lists than the cases.
  const folder = testFolder();
  await copySchool('half', folder);
  for (const [verb, { described }] of COMMANDS) {
    if (!described || verb.startsWith('district')) continue;
    const { out } = await kaixueIn(folder, `${verb} --json`, AROUND);
    // `stock history` is of an item.
    if (out !== '') saw(verb, out);
  }
  const files = readdirSync(import.meta.dirname, { recursive: true }).map(String);
  for (const file of files.filter((one) => one.endsWith('.case')).sort())
    for (const step of parseTranscript(readFileSync(join(import.meta.dirname, file), 'utf8'))) {
      const use = useOf(step);
      if (!use?.json) continue;
      saw(
        use.verb,
        step.expected
          .filter((line) => line.startsWith('|'))
          .map((line) => line.slice(2))
          .join('\n'),
      );
    }
  return seen;
}

const inOrder = <T>(all: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));

/** docs/JSON.md: what `help json` says of every command. */
async function document(): Promise<string> {
  const words = await loadWords('en');
  const parts = [];
  for (const { name, group } of ENTRIES)
    if (group !== 'hidden')
      parts.push(`## ${name}\n\n\`\`\`\n${(await jsonHelp(words, name))!.trimEnd()}\n\`\`\`\n`);
  const { text } = words.help.topics.json;
  return `# What --json prints\n\n${text}\n\n${KEY}\n\n${parts.join('\n')}`;
}

const KEY = `A name alone is a row of that name. \`[…]\` is a list, \`[]\` one that no test fills; a key that ends in \`?\` is not in every answer, \`...\` means
all keys of a row and those beside it, \`<key>\` any key. The types are those that the commands of the tests gave. Written by test/cases/json.test.ts.`;

test('docs/JSON.md says what every command answers', async () => {
  if (process.env.UPDATE === '1') writeFileSync(DOCS, await document());
  else expect(readFileSync(DOCS, 'utf8')).toBe(await document());
});

test('JSON answers are as promised: what is new is added, nothing else changes within a version', async () => {
  const promised: Answers = JSON.parse(readFileSync(FILE, 'utf8'));
  const { others, ...seen } = await seenNow();
  expect([...new Set(others)].sort()).toEqual(NOT_ROWS);
  expect(broken({ ...promised.rows }, { ...seen.rows }, 'rows')).toEqual([]);
  expect(broken({ ...promised.answers }, { ...seen.answers }, 'answers')).toEqual([]);
  const now = { ...seen, rows: inOrder(seen.rows), answers: inOrder(seen.answers) };
  if (process.env.UPDATE === '1') writeFileSync(FILE, `${JSON.stringify(now, null, 1)}\n`);
  else expect(now).toEqual(promised);
});

/** What a school publishes for its office is a file format of its own. */
const OWN_FORMAT = ['publish: price'];

test('money is whole fen, and its name says so', async () => {
  const fields = [...COMMANDS].flatMap(([verb, { described }]) =>
    (described?.fields ?? []).map(({ name, field }) => ({ verb, name, ...field })),
  );
  const money = fields.filter(({ number }) => number === 'yuan');
  expect(money.length).toBeGreaterThan(10);
  expect(money.filter(({ json }) => !json?.endsWith('_fen'))).toEqual([]);
  const { rows, answers }: Answers = JSON.parse(readFileSync(FILE, 'utf8'));
  const unlike: string[] = [];
  const look = (verb: string, shape: Shape, key: string) => {
    if (Array.isArray(shape)) for (const one of shape) look(verb, one, key);
    else if (typeof shape === 'object')
      for (const [name, one] of Object.entries(shape)) look(verb, one, name.replace('?', ''));
    else if (key.endsWith('_fen') ? !/^(integer|null)( \| null)?$/.test(shape) : isMoney(key, shape))
      unlike.push(`${verb}: ${key}`);
  };
  for (const [verb, shape] of Object.entries({ ...rows, ...answers })) look(verb, shape, '');
  expect(unlike).toEqual(OWN_FORMAT);
});

/** Does the name of a number speak of money? */
const isMoney = (key: string, type: string) =>
  /(^|_)(price|cost|worth|money|paid|budget|yuan|fee|compensation)(_|$)/.test(key) &&
  /integer|number/.test(type);
