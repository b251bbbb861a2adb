import { expect, it } from 'vitest';
import { workbook } from '../../intake/reading.ts';
import { smallSchool } from '../../support/school.ts';

type Area = { name: string; class: string | null; owner: string | null };

it('a class written once goes down to its areas, a person only where the cell is merged', async () => {
  const made = smallSchool();
  const head = ['序号', '责任区', '班级', '责任人'];
  const rows = [
    ['教学楼前', '三(1)班', null],
    ['花坛', null, null],
    ['走廊', null, '段文'],
    ['车棚', null, null],
    ['操场', null, '白雨'],
    ['跑道', null, null],
  ];
  made.write(
    '卫生区划分.xlsx',
    workbook({ 卫生区: [head, ...rows.map((row, i) => [i + 1, ...row])] }, { merges: ['D6:D7'] }),
  );
  expect(await made.kaixue('import 卫生区划分.xlsx')).toMatchObject({ exit: 0 });
  const { areas } = await made.json<{ areas: Area[] }>('area list');
  expect(Object.fromEntries(areas.map((one) => [one.name, [one.class, one.owner]]))).toEqual({
    教学楼前: ['3-1', '范芳轩'],
    花坛: ['3-1', '范芳轩'],
    走廊: [null, '段文'],
    车棚: [null, null],
    操场: [null, '白雨'],
    跑道: [null, '白雨'],
  });
});
