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

it('what stands in a workshop is its property by any count, and 完好 is no count of it', async () => {
  const made = emptySchool('2027-02-22');
  await made.kaixue('room add 钳工实训室 --no-input');
  made.write(
    '钳工.csv',
    '实训室财产登记,,,,\n实训室：钳工实训室,,,,\n序号,设备名称,型号,数量,完好\n1,台虎钳,150mm,40,38\n2,台钻,Z4012,6,6\n3,砂轮机,S3SL-250,2,2\n',
  );
  expect((await made.kaixue('import 钳工.csv --no-input')).exit).toBe(0);
  const { properties } = await made.json<{ properties: Record<string, string | number>[] }>('property list');
  expect(properties.map((one) => `${one.holder} ${one.name} ${one.start}`)).toContain('钳工实训室 台虎钳 40');
  made.write('设备.csv', '实训室,设备名称,型号,台数\n钳工实训室,磨床,M7130,4\n钳工实训室,铣床,X52K,3\n');
  const asked = await made.kaixue('import 设备.csv --no-input');
  expect(asked.err).toContain('--map "台数=期初数"');
  expect((await made.kaixue('import 设备.csv --map 台数=期初数 --no-input')).exit).toBe(0);
});
