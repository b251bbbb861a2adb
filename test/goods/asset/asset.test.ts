import { expect, test } from 'vitest';
import { nextAssetNumber } from '../../../src/goods/asset/asset.ts';
import { dueAtEnd, offRegister } from '../../../src/goods/property/property.ts';
import { smallSchool, type TestSchool } from '../../support/school.ts';

const LIST =
  '资产编号,资产名称,规格型号,数量,原值,购置日期,使用年限,存放地点,保管人,使用状况\n' +
  'TY1,吊扇,48寸,4,720,2021.09,10年,101,韩娟,正常\n' +
  'TY2,投影仪,,1,3200,2019,6,102教室,韩娟,待修\n';

const list = async (desk: TestSchool, more = '') =>
  (await desk.json<{ assets: Record<string, unknown>[] }>(`asset list --all ${more}`)).assets;

test('a register is read by its numbers, read again changes nothing, and takes back nothing that was done since', async () => {
  const desk = smallSchool();
  desk.write('固定资产台账.csv', LIST);
  const read = async () => (await desk.kaixue('import 固定资产台账.csv --json --yes')).json.files[0];
  expect(await read()).toMatchObject({ kind: 'asset', added: 2, problems: [] });
  expect(await read()).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  expect(await list(desk)).toMatchObject([
    { number: 'TY1', quantity: 4, price_fen: 18000, acquired: '2021-09-01', replace_on: '2031-09-01' },
    { number: 'TY2', price_fen: 320000, acquired: '2019-01-01', place: '102', state: 'broken' },
  ]);
  await desk.kaixue('asset move TY1 --to 102');
  await desk.kaixue('asset scrap TY2 --reason 坏了');
  await read();
  expect(await list(desk)).toMatchObject([
    { number: 'TY1', place: '102' },
    { number: 'TY2', state: 'scrapped', reason: '坏了' },
  ]);
});

test('a new piece takes over from the old one, which names it; undone in one step', async () => {
  const desk = smallSchool();
  desk.write('固定资产台账.csv', LIST);
  await desk.kaixue('import 固定资产台账.csv --yes');
  const before = await list(desk);
  await desk.kaixue('asset replace TY2 --price 4500 --on 2027-02-19');
  expect(await list(desk, '投影仪')).toMatchObject([
    { number: 'TY2', state: 'scrapped', scrapped_on: '2027-02-19', replaced_by: 'ZC0001' },
    { number: 'ZC0001', place: '102', holder: '韩娟', price_fen: 450000, replaces: 'TY2', state: 'in-use' },
  ]);
  await desk.kaixue('undo');
  expect(await list(desk)).toEqual(before);
});

test('pieces are the property of the class that sits in their room, and follow it when it moves', async () => {
  const desk = smallSchool();
  desk.write('固定资产台账.csv', LIST);
  await desk.kaixue('import 固定资产台账.csv --yes');
  const fans = async () =>
    (await desk.json<{ properties: Record<string, unknown>[] }>('property list')).properties.filter(
      (one) => one.name === '吊扇',
    );
  await desk.kaixue('class edit 三1 --room 101');
  expect(await fans()).toMatchObject([{ class: '3-1', spec: '48寸', pieces: 4, start: null, due: 4 }]);
  await desk.kaixue('property set 三1 吊扇 --start 4');
  await desk.kaixue('property set 三1 吊扇 --end 3');
  expect(await fans()).toMatchObject([{ class: '3-1', start: 4, end: 3, pieces: 4, difference: -1 }]);
  await desk.kaixue('asset scrap TY1 --reason 坏了');
  expect(await fans()).toMatchObject([{ start: 4, end: 3, pieces: null, due: 4 }]);
});

test('what is registered is due at the end; what was counted otherwise is off', () => {
  const counted = { opening: 4, change: 0, closing: null, pieces: 3 };
  expect(dueAtEnd(counted)).toBe(3);
  expect(dueAtEnd({ ...counted, pieces: null })).toBe(4);
  expect(offRegister(counted)).toBe(true);
  expect(offRegister({ ...counted, closing: 3 })).toBe(false);
  expect(offRegister({ ...counted, pieces: null })).toBe(false);
  expect(offRegister({ ...counted, opening: null })).toBe(false);
});

test('numbers go on from the highest of their own kind', () => {
  expect(nextAssetNumber([])).toBe('ZC0001');
  expect(nextAssetNumber([{ number: 'ZC0009' }, { number: 'TY20190044' }, { number: 'ZC12' }])).toBe(
    'ZC0013',
  );
});

test.each([
  [
    '固定资产明细账',
    '卡片编号,资产名称,规格,计量单位,数量,购置日期,价值,存放地点,使用人\nGD1,电脑,联想,台,2,2023/3/1,"8,400",101,韩娟',
  ],
  ['资产', '名称,编号,数量,购置日期,使用年限,使用状态\n电脑,GD1,2,2023.3.1,6,在用'],
  [
    '学校资产一览',
    '序号,资产编码,资产名称,型号,数量,单价（元）,取得日期,预计使用年限,保管人,现状\n1,GD1,电脑,联想,2,4200,2023年3月1日,6年,韩娟,良好',
  ],
  [
    '设备台账',
    '设备编号,设备名称,规格型号,数量,购置时间,单价,存放位置,保管人\nGD1,电脑,联想,2,2023-03-01,4200,101,韩娟',
  ],
  [
    'asset register',
    'Asset No.,Asset Name,Qty,Purchase Date,Cost,Location,Custodian,Condition\nGD1,电脑,2,2023-03-01,8400,101,韩娟,good',
  ],
])('a register as another school writes it: %s', async (title, table) => {
  const desk = smallSchool();
  desk.write(`${title}.csv`, `${table}\n`);
  const ran = await desk.kaixue(['import', `${title}.csv`, '--yes', '--json']);
  expect(ran.json, ran.err).toMatchObject({ files: [{ kind: 'asset', added: 1 }] });
  expect(await list(desk)).toMatchObject([
    { number: 'GD1', name: '电脑', quantity: 2, acquired: '2023-03-01' },
  ]);
});

test.each([
  [
    '固定资产报废清单',
    '资产编号,资产名称,规格型号,数量,购置日期,报废原因\nGD1,电脑,联想,1,2016-09-01,主板坏',
  ],
  ['固定资产分类与代码', '分类代码,分类名称,计量单位,说明\n2010104,台式机,台,办公用'],
  ['设备领用登记', '资产编号,资产名称,数量,领用人,领用日期\nGD1,电脑,1,韩娟,2027-02-20'],
])('what is no register is left alone: %s', async (title, table) => {
  const desk = smallSchool();
  desk.write(`${title}.csv`, `${table}\n`);
  await desk.kaixue(['import', `${title}.csv`, '--yes', '--json']);
  expect(await list(desk)).toEqual([]);
});
