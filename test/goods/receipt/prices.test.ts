import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { sampleSchool } from '../../support/school.ts';

it('a delivery gives a price to what has none, and keeps and tells one that differs, once', async () => {
  const school = await sampleSchool();
  const price = async (name: string) =>
    (
      await school.json<{ supplies: { name: string; price_fen: number | null }[] }>('supply list')
    ).supplies.find((one) => one.name === name)?.price_fen;
  await school.kaixue('supply edit 扫帚 --price -');
  const known = await price('簸箕');
  expect(await price('扫帚')).toBeNull();
  writeFileSync(
    resolve(school.dir, '到货单.csv'),
    '品名,规格,单位,单价,应到,实到\n簸箕,塑料 长柄,个,99.50,5,5\n拖把,棉线 吸水,把,15.00,2,2\n',
  );
  const read = await school.kaixue('import 到货单.csv --yes');
  expect([read.exit, read.out + read.err]).toEqual([
    0,
    expect.stringMatching(/的单价和登记的不同，没有改：簸箕[^\n]* → 99\.50/),
  ]);
  expect(await price('簸箕')).toBe(known);
  // What a person emptied is not written again by a list; what nobody ever priced is.
  writeFileSync(resolve(school.dir, '新货.csv'), '品名,规格,单位,应到,实到\n台历,小号,个,5,5\n');
  await school.kaixue('import 新货.csv --yes');
  expect(await price('台历')).toBeNull();
  writeFileSync(resolve(school.dir, '又到.csv'), '品名,规格,单位,单价,应到,实到\n台历,小号,个,12.5,3,3\n');
  expect((await school.kaixue('import 又到.csv --yes')).exit).toBe(0);
  expect(await price('台历')).toBe(1250);
  expect((await school.kaixue('doctor')).exit).toBe(0);
});
