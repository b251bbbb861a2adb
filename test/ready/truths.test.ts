import { expect, test } from 'vitest';
import { smallSchool } from '../support/school.ts';

test('doctor finds what was replaced and is still in use', async () => {
  const desk = smallSchool();
  await desk.kaixue('asset add 投影仪 --place 101');
  await desk.kaixue('asset replace ZC0001');
  expect((await desk.kaixue('doctor')).exit).toBe(0);
  expect(await desk.kaixue('asset edit ZC0001 --state 在用')).toMatchObject({
    exit: 65,
    err: expect.stringContaining('已经报废'),
  });
  desk.change((tx) => tx.run("UPDATE asset SET state = 'in-use' WHERE number = 'ZC0001'"));
  const ran = await desk.kaixue('doctor');
  expect(ran.exit).not.toBe(0);
  expect(ran.out + ran.err).toMatch(/以旧换新换下的资产都已报废.*\n?.*ZC0001/);
});
