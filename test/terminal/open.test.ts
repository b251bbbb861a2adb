import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleSchool } from '../support/school.ts';

test('--open shows what was printed, and the first page of what was prepared; a trial shows nothing', async () => {
  const school = await sampleSchool('small');
  const { opened } = await school.kaixue('print 维修派工单 --open');
  expect(opened).toEqual([join(school.dir, '维修派工单.pdf')]);
  const made = await school.kaixue('prepare --open --out 资料 --quiet');
  expect(made.opened).toEqual([join(school.dir, '资料', 'index.html')]);
  for (const typed of ['print 维修派工单', 'print 维修派工单 --open --dry-run', 'prepare --open --dry-run'])
    expect((await school.kaixue(typed)).opened).toEqual([]);
});
