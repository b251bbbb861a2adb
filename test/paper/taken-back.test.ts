import { beforeEach, expect, it } from 'vitest';
import { kaixueIn } from '../support/command.ts';
import { emptySchool } from '../support/school.ts';

let folder = '';
const run = (line: string) => kaixueIn(folder, line);
const cellsOf = async (line: string): Promise<string> => (await run(`${line} -f csv -o -`)).out;

beforeEach(async () => {
  folder = emptySchool().dir;
  for (const line of [
    'class add 三1 --enrolment 4',
    'supply add 粉笔 --unit 盒',
    'receive 粉笔=50',
    'standard add 粉笔 7 --per 每班',
    'issue 三1',
    'undo',
    'issue 三1',
  ])
    await run(line);
});

it('what was handed out and taken back is on no paper, nor what took it back', async () => {
  const register = await cellsOf('print issue-register');
  expect(register.split('\n').slice(1, -1)).toEqual([
    expect.stringContaining('CK20270226-003,三(1)班,粉笔,盒,7,,'),
  ]);
  const again = await cellsOf('print class-packet --class 三1');
  expect(again).toContain('1,粉笔,盒,7,7,');
});

it('what was taken back and then done again stands on it', async () => {
  const [, redo] = /要重做：kaixue (undo \d+)/.exec((await run('undo')).out)!;
  expect((await cellsOf('print issue-register')).split('\n').slice(1, -1)).toEqual([]);
  expect(await run(redo!)).toMatchObject({ exit: 0 });
  const register = await cellsOf('print issue-register');
  expect(register.split('\n').slice(1, -1)).toEqual([
    expect.stringContaining('CK20270226-003,三(1)班,粉笔,盒,7,,'),
  ]);
  expect(await cellsOf('print class-packet --class 三1')).toContain('1,粉笔,盒,7,7,');
});
