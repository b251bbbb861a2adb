import { expect, it } from 'vitest';
import { emptySchool } from '../support/school.ts';

const withFile = (name: string, text: string) => {
  const made = emptySchool('2027-02-26');
  made.write(name, text);
  return made;
};

it('asks about a column without which two things would be one, and takes it as it is told', async () => {
  const text = '物品名称,颜色,单位,库存数量\n粉笔,白色,盒,40\n粉笔,彩色,盒,12\n拖把,蓝色,把,9\n';
  const made = withFile('物资库存.csv', text);
  const asked = await made.kaixue('import 物资库存.csv --no-input');
  expect(asked).toMatchObject({ exit: 65 });
  expect(asked.err).toContain('颜色=规格');
  expect((await made.kaixue('import 物资库存.csv --map 颜色=规格 --no-input')).exit).toBe(0);
  const held = async (one: typeof made) =>
    (await one.json<{ items: { name: string; spec: string; held: number }[] }>('stock list')).items.map(
      ({ name, spec, held }) => [name, spec, held],
    );
  expect(await held(made)).toEqual([
    ['粉笔', '白色', 40],
    ['粉笔', '彩色', 12],
    ['拖把', '蓝色', 9],
  ]);
  const other = withFile('物资库存.csv', text);
  expect((await other.kaixue('import 物资库存.csv --map 颜色=- --no-input')).exit).toBe(0);
});

it('adds up what several rows of a standard say of one thing only once it is told to', async () => {
  const made = withFile(
    '配备标准.csv',
    '品名,单位,对象,数量\n扫把,把,每班,2\n扫把,把,每班,1\n拖把,把,每班,2\n',
  );
  const asked = await made.kaixue('import 配备标准.csv --no-input');
  expect(asked).toMatchObject({ exit: 65 });
  expect(asked.err).toContain('扫把：2、1');
  expect((await made.kaixue('import 配备标准.csv --yes --no-input')).exit).toBe(0);
  const due = async () =>
    (await made.json<{ standards: { name: string; quantity: number }[] }>('standard list')).standards.map(
      ({ name, quantity }) => [name, quantity],
    );
  expect(await due()).toEqual([
    ['扫把', 3],
    ['拖把', 2],
  ]);
  expect((await made.kaixue('import 配备标准.csv --yes --no-input')).out).toContain('和上次一样');
});

it('adds up exercise books of one kind that several subjects use', async () => {
  const made = withFile(
    '簿册标准.csv',
    '年级,学科,簿册名称,每生册数\n一年级,语文,田字格本,3\n一年级,数学,数学本,2\n一年级,道法,田字格本,1\n二年级,语文,田字格本,2\n',
  );
  expect((await made.kaixue('import 簿册标准.csv --no-input')).exit).toBe(0);
  const list = await made.json<{ standards: { name: string; grades: number[]; quantity: number }[] }>(
    'standard list',
  );
  expect(list.standards.map(({ name, grades, quantity }) => [name, String(grades), quantity])).toEqual([
    ['田字格本', '1', 4],
    ['田字格本', '2', 2],
    ['数学本', '1', 2],
  ]);
  expect((await made.kaixue('import 簿册标准.csv --no-input')).out).toContain('和上次一样');
});
