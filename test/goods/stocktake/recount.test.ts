import { expect, test } from 'vitest';
import { smallSchool } from '../../support/school.ts';

test('a second count by somebody else is compared: where they differ, nothing is closed until it is settled', async () => {
  const desk = smallSchool();
  const run = (line: string) => desk.kaixue(line);
  await run('supply add 扫帚 --unit 把');
  await run('receive 扫帚=20 --yes');
  await run('count open');
  expect((await run('count enter 扫帚=20 --again --by 段文')).err).toContain('还没有点过');
  await run('count enter 扫帚=18 --by 韩娟 --reason 丢失');
  expect((await run('count enter 扫帚=18 --again --by 韩娟')).err).toContain('换一个人');
  await run('count enter 扫帚=19 --again --by 段文');
  const line = async () =>
    (await run('count show --json')).json.stocktake.lines.find(
      (one: { name: string }) => one.name === '扫帚',
    );
  expect(await line()).toMatchObject({
    counted: 18,
    counted_by: '韩娟',
    recounted: 19,
    recounted_by: '段文',
    disputed: true,
  });
  expect((await run('count close')).err).toContain('两次点的数不一样：扫帚');
  // What is handed out between the two counts is no difference of theirs.
  await run('issue 扫帚=2 --to 总务处 --purpose 打扫');
  await run('count enter 扫帚=16 --again --by 段文');
  expect(await line()).toMatchObject({ disputed: false });
  expect((await run('count close')).exit).toBe(0);
});

test('counted anew by the first, an older second count stands where it is the same, and else says nothing', async () => {
  const desk = smallSchool();
  await desk.kaixue('supply add 扫帚 --unit 把');
  await desk.kaixue('receive 扫帚=20 --yes');
  await desk.kaixue('count open');
  await desk.kaixue('count enter 扫帚=20 --by 韩娟');
  await desk.kaixue('count enter 扫帚=19 --again --by 段文');
  const line = async () => (await desk.kaixue('count show --json')).json.stocktake.lines[0];
  await desk.kaixue('count enter 扫帚=19 --by 韩娟 --dry-run');
  await desk.kaixue('count enter 扫帚=19 --by 韩娟');
  expect(await line()).toMatchObject({ counted: 19, recounted: 19, recounted_by: '段文', disputed: false });
  await desk.kaixue('count enter 扫帚=18 --by 韩娟');
  expect(await line()).toMatchObject({ counted: 18, recounted: null, recounted_by: null });
  await desk.kaixue('count enter 扫帚=19 --reason 丢失');
  expect((await desk.kaixue('count close')).exit).toBe(0);
});
