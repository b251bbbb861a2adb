import { expect, it } from 'vitest';
import { emptySchool } from '../../support/school.ts';

const LIST = `2027年春季教材征订目录
序号,书名,科目,年级,出版社,单价,备注
1,语文三年级下册,语文,三年级,人民教育出版社,9.80,国家免费
2,音乐三年级下册,音乐,三年级,人民音乐出版社,6.50,循环使用，不征订
3,美术三年级下册,美术,三年级,人民美术出版社,6.80,不征订
4,科学三年级下册,科学,三年级,教育科学出版社,7.20,循环教材
5,数学三年级下册,数学,三年级,人民教育出版社,8.60,不订的班级请注明
`;

it('a remark says that a title is used again, who pays for it, or that it is not ordered', async () => {
  const made = emptySchool('2027-02-22');
  made.write('目录.csv', LIST);
  const ran = await made.kaixue('import 目录.csv --yes --no-input');
  expect(ran.exit, ran.err).toBe(0);
  expect(ran.out + ran.err).toContain('备注写明不征订的 1 种没有读入：美术三年级下册');
  const { books } = await made.json<{
    books: { name: string; reused: boolean; funding: string | null }[];
  }>('book list');
  const read = Object.fromEntries(
    books.map((one) => [one.name.slice(0, 2), [Boolean(one.reused), one.funding]]),
  );
  expect(read).toEqual({
    ...{ 语文: [false, '国家免费'], 音乐: [true, null] },
    ...{ 科学: [true, null], 数学: [false, null] },
  });
});

it('what is ordered in numbers is ordered, whatever its remark', async () => {
  const made = emptySchool('2027-02-22');
  made.write('目录.csv', '征订目录\n书名,年级,单价,征订数,备注\n语文三年级下册,三年级,9.80,40,不征订\n');
  const ran = await made.kaixue('import 目录.csv --yes --no-input');
  expect([ran.exit, ran.out + ran.err]).toEqual([0, expect.not.stringContaining('不征订的')]);
});
