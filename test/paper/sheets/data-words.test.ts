import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { classPacket } from '../../../src/paper/sheets/class-packet.ts';
import { inUsersWords } from '../../../src/paper/sheets/data-words.ts';
import { loadFacts } from '../../../src/paper/sheets/facts/load.ts';
import { SHEETS } from '../../../src/paper/sheets/index.ts';
import { pupilBooks } from '../../../src/paper/sheets/pupil-books.ts';
import { currentTerm } from '../../../src/school/term/store.ts';
import * as en from '../../../src/words/en/index.ts';
import { said } from '../../../src/words/said.ts';
import * as zh from '../../../src/words/zh/index.ts';
import { sampleSchool } from '../../support/school.ts';
import { sampleSheet } from '../render/sample.ts';
import { wholeSchool } from './facts.ts';

const english = { ...wholeSchool(), words: en as unknown as typeof zh };

test('units and subjects of the school are said in English on an English sheet; goods keep the name they are found by', () => {
  const [row] = classPacket(english, {})!.parts[0]!.groups[0]!.rows;
  expect([row!.item, row!.unit]).toEqual(['语文 一年级 下册', 'copy']);
  const labels = pupilBooks(
    { ...english, pupils: () => new Map([[101, [{ classId: 101, seq: 1, name: '王一' }]]]) },
    {},
  );
  const { columns = [] } = labels!.parts[0]!;
  expect(columns.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['Chinese', 'Maths', 'Science (reused)']),
  );
});

test('a word with something around it is known too, and Chinese sheets stay as they are', () => {
  const sheet = sampleSheet();
  sheet.parts[0]!.groups = [
    {
      heading: '物资',
      rows: [{ grid: '▲ 语文', severity: '紧急 overdue', item: '音乐', note: '没有这个词' }],
    },
  ];
  const [group] = inUsersWords(sheet, en as never).parts[0]!.groups;
  expect(group).toEqual({
    heading: 'Supplies',
    rows: [{ grid: '▲ Chinese', severity: 'urgent overdue', item: '音乐', note: '没有这个词' }],
  });
  expect(inUsersWords(sheet, zh)).toBe(sheet);
});

test('every step of a task of the checklists that come with the program is said in English', () => {
  const folder = join(import.meta.dirname, '../../../templates/checklists');
  const steps = readdirSync(folder).flatMap((name) => {
    const { tasks } = parse(readFileSync(join(folder, name), 'utf8')) as { tasks: { steps?: string[] }[] };
    return tasks.flatMap((task) => task.steps ?? []);
  });
  expect(steps.length).toBeGreaterThan(40);
  expect(steps.filter((step) => said(en as never, step) === step)).toEqual([]);
});

test('cleaning scores are wholly English but for the places', async () => {
  const school = await sampleSchool('half');
  const facts = loadFacts(
    school.store,
    currentTerm(school.store, undefined, '2027-02-26'),
    en as never,
    '2027-02-26',
  );
  const { columns, parts } = (await SHEETS.find(({ name }) => name === 'cleaning')!.load(facts, {}))!;
  const texts = [columns, ...parts.flatMap(({ columns = [], facts, notes }) => [columns, facts, notes])];
  expect(JSON.stringify(texts)).not.toMatch(/\p{Script=Han}/u);
});
