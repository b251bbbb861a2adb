import { expect, test } from 'vitest';
import { parseClassArgument } from '../../../src/school/class/name.ts';
import { kaixueIn } from '../../support/command.ts';
import { emptySchool } from '../../support/school.ts';

test('an English list of staff says which class each heads', async () => {
  const { dir } = emptySchool();
  for (const code of ['1-1', '1-2', '3-2']) await kaixueIn(dir, `class add ${code}`);
  const rows = [
    'Staff No.,Name,Department,Position,Duty',
    'S1,Jane Cook,English,Teacher,Homeroom teacher 1A',
    'S2,Paul King,Maths,Teacher,"Class teacher of 1B"',
    'S3,Ann Hill,English,Teacher,3-2 form tutor',
    'S4,Bill Wood,English,Teacher,Assistant class teacher 1A',
  ];
  const stdin = Buffer.from(rows.join('\n'));
  expect((await kaixueIn(dir, 'import - --lang en', { stdin })).exit).toBe(0);
  const { classes } = (await kaixueIn(dir, 'class list --json')).json;
  expect(classes.map((one: { teacher: string }) => one.teacher)).toEqual([
    'Jane Cook',
    'Paul King',
    'Ann Hill',
  ]);
});

test.each([
  ['3-B', '3-2'],
  ['1-a', '1-1'],
  ['10.C', '10-3'],
])('%s is typed for %s', (typed, code) => {
  expect(parseClassArgument(typed)).toMatchObject({ value: { code } });
});
