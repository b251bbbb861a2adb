import { expect, test } from 'vitest';
import { sampleSchool } from '../support/school.ts';
import { scriptedAsk } from '../support/world.ts';

test('a near name is asked about at a terminal, and the command goes on with it', async () => {
  const school = await sampleSchool();
  const ask = scriptedAsk(['韩娟', '语文组', '红墨水']);
  const added = await school.kaixue('task add 擦黑板 --owner=韩绢', { ask });
  expect(added).toMatchObject({ exit: 0 });
  expect(await school.kaixue('issue 红墨锤=1 --to 语文祖', { ask })).toMatchObject({ exit: 0 });
  // The journal has what was meant.
  expect((await school.kaixue('log')).out).toMatch(/issue 红墨水=1 --to 语文组[\s\S]*--owner=韩娟/);
});

test('none of these is the refusal, and in a script nothing is asked', async () => {
  const school = await sampleSchool();
  const ask = scriptedAsk(['都不是']);
  const refused = await school.kaixue('staff show 韩绢', { ask });
  expect(refused).toMatchObject({ exit: 66 });
  expect(refused.err).toContain('是不是 韩娟');
  expect(await school.kaixue('staff show 韩绢')).toMatchObject({ exit: 66 });
});
