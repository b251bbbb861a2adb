import { expect, test } from 'vitest';
import { schoolsOf } from '../../src/district/school-list.ts';

const sheet = (rows: string[][]) =>
  schoolsOf({
    ...{ file: 'a.csv', sheet: '', plain: true, merges: [] },
    rows: rows.map((row) => row.map((text) => ({ value: text, text }))),
  });

test('codes are known by what they are, names and areas by their heads', () => {
  const listed = sheet([
    ['示范区学校名单'],
    ['序', '所在街道', '单位', '联系电话', '代码'],
    ['1', '东街道', '青山小学', '13800000000', '3101012345'],
    ['', '', '', '', ''],
    ['2', '西街道', '城西小学', '', '3101012346'],
    ['合计', '', '2', '', ''],
  ]);
  expect(listed).toEqual([
    { code: '3101012345', name: '青山小学', area: '东街道' },
    { code: '3101012346', name: '城西小学', area: '西街道' },
  ]);
});

test('without heads the words beside a code are its name; a table without codes has no schools', () => {
  expect(sheet([['3101012345', '青山小学']])).toEqual([{ code: '3101012345', name: '青山小学', area: '' }]);
  expect(
    sheet([
      ['校名', '电话'],
      ['青山小学', '13800000000'],
    ]),
  ).toEqual([]);
});
