import { beforeEach, expect, it } from 'vitest';
import { kaixueIn } from '../support/command.ts';
import { emptySchool } from '../support/school.ts';
import { scriptedAsk } from '../support/world.ts';

let folder = '';
const run = (line: string) => kaixueIn(folder, line);
const english = (line: string) => kaixueIn(folder, `${line} --lang en`);

beforeEach(() => {
  folder = emptySchool().dir;
});

it('a word that is no verb and no day is told the verbs there are', async () => {
  for (const [line, said] of [
    ['duty set 2027-03-01 韩娟', 'Did you mean kaixue duty add?'],
    ['duty frobnicate', 'list add rotate remove swap'],
    ['student join 李明 三1', 'kaixue student in'],
    ['task undo 1', 'kaixue task reopen'],
  ]) {
    const { exit, err } = await english(line!);
    expect([line, exit, err]).toEqual([line, 2, expect.stringContaining(said!)]);
  }
  for (const line of ['duty tomorrow', 'duty next week']) expect((await english(line)).exit).toBe(0);
});

it('an option without its value, and one that there is not, are told how they are written', async () => {
  expect((await english('class list --csv')).err).toContain(
    'option --csv needs a value\n  → Write --csv <file>, or',
  );
  expect((await english('repair list --state open')).err).toContain('It has --');
  expect((await english('supply list --sort stock')).err).toMatch(/There are: code, kind, name, spec, unit/);
});

it('an order is received by the number that lists call it by; a word is no file', async () => {
  for (const line of ['class add 三1', 'supply add 红墨水', 'standard add 红墨水 3 --per 每班', 'order make'])
    await run(line);
  expect((await run('receive 2')).err).toContain('没有采购单“2”');
  expect((await run('receive list')).err).toContain('kaixue order list --open');
  expect((await run('receive 1')).out).toContain('3');
});

it('what is ordered after it was needed is due at once, and not late before it is ordered', async () => {
  for (const line of [
    'class add 三1',
    'supply add 红墨水',
    'department add 总务处',
    'request add 总务处 红墨水=2 --needed-by 2027-02-20',
  ])
    await run(line);
  await run('request approve 1 --by 李校长');
  const { orders } = (await run('order make --json')).json;
  expect(orders).toMatchObject([{ due_on: '2027-02-26', late: false }]);
});

it('a number that is a class is told whose room has that name', async () => {
  for (const line of ['room add 103', 'class add 一2 --room 103', 'class add 一3']) await run(line);
  const { err } = await run('ready 103');
  expect(err).toContain('“103”按一(3)班看；教室 103 是一(2)班的：kaixue ready 一2');
  expect((await run('ready 一3')).err).not.toContain('教室 103');
});

it('a request is said in the user’s words, with its unit', async () => {
  await run('supply add 红墨水 --unit 盒');
  await run('department add 语文组');
  expect((await english('request add 语文组 红墨水=3')).out).toMatch(/3 boxes$/m);
});

it('a checklist, and the day it counts from, are asked at a terminal and named in a script', async () => {
  const { exit, err } = await english('checklist apply');
  expect([exit, err]).toEqual([2, expect.stringContaining('kaixue checklist apply "')]);
  const ask = scriptedAsk(['公开课', '3月5日']);
  expect((await kaixueIn(folder, 'checklist apply', { ask })).exit).toBe(0);
  expect(ask.asked).toEqual(['用哪份清单？', expect.stringContaining('哪一天')]);
});
