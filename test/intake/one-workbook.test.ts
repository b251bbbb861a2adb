import { expect, it } from 'vitest';
import { emptySchool } from '../support/school.ts';

it('a village school: things by grade are those of its classes, a signed foot is no row, a table below the first is told by its row', async () => {
  const made = emptySchool('2027-02-22');
  await made.kaixue('class add 一1 二1 --no-input');
  made.write(
    '总表.csv',
    '财产和物资总表,,,\n,,,\n一、教室财产,,,\n教室,课桌,板凳,黑板\n一年级,12,12,1\n二年级,14,13,1\n,,,\n二、体育器材,,,\n名称,数量,好坏,\n篮球,3,好,\n跳绳,15,坏5根,\n',
  );
  const { exit, out } = await made.kaixue('import 总表.csv --no-input');
  expect(exit).toBe(1);
  expect(out).not.toContain('教材征订目录');
  const { properties } = await made.json<{ properties: Record<string, string | number>[] }>('property list');
  expect(properties.map((one) => `${one.holder} ${one.name} ${one.start}`)).toContain('2-1 板凳 13');

  await made.kaixue('book add 语文一年级下册 --grade 1 --subject 语文 --no-input');
  made.write(
    '到书.csv',
    '课本到货清单\n年级,书名,实到\n一,语文一年级下册,12\n经手人：赵小敏,,2027年2月20日\n',
  );
  expect((await made.kaixue('import 到书.csv --no-input')).exit).toBe(0);
  const { items } = await made.json<{ items: { name: string; held: number }[] }>('plan');
  expect(items.map((one) => `${one.name} ${one.held}`)).toEqual(['语文一年级下册 12']);
});
