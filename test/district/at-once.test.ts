import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kaixueIn, runApart } from '../support/command.ts';
import { testFolder } from '../support/folder.ts';
import { copySchool } from '../support/made-schools.ts';

const at = (time: string) => ({ now: () => new Date(`2027-02-26T${time}Z`) });

test('a clock a little behind has waited for another command; one that is further behind publishes nothing', async () => {
  const folder = testFolder();
  await copySchool('small', folder);
  await kaixueIn(folder, 'school edit --code 3101012345', at('09:00:00'));
  expect((await kaixueIn(folder, 'publish -o a.kaixue', at('08:59:30'))).exit).toBe(0);
  expect((await kaixueIn(folder, 'publish -o b.kaixue', at('08:58:00'))).exit).toBe(65);
  expect(readdirSync(folder).filter((name) => name.endsWith('.kaixue'))).toEqual(['a.kaixue']);
});

test('two who share at once agree the slips once; two who gather at once take each file once', async () => {
  const folder = testFolder();
  await copySchool('small', folder);
  for (const line of [
    'district init 示范区',
    'district add 3101012345 城东小学',
    'district add 3101012346 城西小学',
    'school edit --code 3101012345 --name 城东小学',
    'publish',
    'school edit --code 3101012346 --name 城西小学',
    'damage 粉笔=12 --reason 受潮',
    'publish',
  ])
    expect(await kaixueIn(folder, line)).toMatchObject({ exit: 0 });
  const gather = () => runApart('kaixue district gather --json', folder);
  const gathered = await Promise.all([gather(), gather()]);
  expect(gathered.map(({ json }) => json.taken).reduce((a, b) => a + b)).toBe(2);
  const share = () => runApart('kaixue district share --json', folder);
  const shared = await Promise.all([share(), share()]);
  expect(shared.map(({ json }) => json.slips).sort()).toEqual([0, 2]);
});
