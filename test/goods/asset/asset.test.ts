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
