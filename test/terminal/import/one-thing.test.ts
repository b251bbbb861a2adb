import { expect, it } from 'vitest';
import { schoolWithFiles, type TestSchool } from '../../support/school.ts';

const ROSTER = [
  '班级,姓名,学号',
  ...['一(1)班', '二(1)班'].flatMap((name, c) => [1, 2].map((n) => `${name},生${c}${n},${c}${n}`)),
];
const BY_KIND =
  '品名,规格,单价/元,一年级,二年级\n拼音本,24开16页,0.5,3,\n数学本,24开20页,0.6,2,4\n数学本,16开30页,0.9,,1';
const BY_GRADE = '年级,拼音本,数学本\n规格,24开16页,24开20页\n一年级,3,2\n二年级,,4';
const STOCK = '品名,规格,单位,库存数量\n拼音本,24开16页,本,30\n数学本,24开20页,本,7\n粉笔,白,盒,5';

interface Plan {
  items: { kind: string; name: string; spec: string; need: number; held: number }[];
}

async function goods(school: TestSchool): Promise<string[]> {
  const { items } = await school.json<Plan>('plan');
  return items.map(({ kind, name, spec, need, held }) => `${kind} ${name} ${spec} ${need} ${held}`).sort();
}

const FILES = { '花名册.csv': ROSTER.join('\n'), '库存.csv': STOCK };

it('makes one exercise book of a kind and its spec, by rows and by columns, and what the stock list has of it is its stock', async () => {
  const school = await schoolWithFiles('一校', { ...FILES, '作业本标准.csv': BY_KIND });
  await school.json('import 花名册.csv 作业本标准.csv --yes');
  await school.json('import 库存.csv --yes');
  expect(await goods(school)).toEqual([
    'exercise-book 拼音本 24开16页 6 30',
    'exercise-book 数学本 16开30页 2 0',
    'exercise-book 数学本 24开20页 12 7',
  ]);
});

it('the same where the stock was known before, and where the grades go down', async () => {
  const school = await schoolWithFiles('二校', { ...FILES, '作业本标准.csv': BY_GRADE });
  await school.json('import 花名册.csv 库存.csv --yes');
  await school.json('import 作业本标准.csv --yes');
  expect(await goods(school)).toEqual([
    'exercise-book 拼音本 24开16页 6 30',
    'exercise-book 数学本 24开20页 12 7',
  ]);
});
