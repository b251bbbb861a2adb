import { expect, it } from 'vitest';
import { emptySchool } from '../support/school.ts';

const stock = async (made: ReturnType<typeof emptySchool>) =>
  Object.fromEntries(
    (await made.json<{ items: { name: string; held: number }[] }>('stock list')).items.map((one) => [
      one.name,
      one.held,
    ]),
  );

it('two lists of mostly the same goods are added up only once they are said to lie in two places', async () => {
  const made = emptySchool('2027-02-26');
  made.write(
    '总账.csv',
    '品名,单位,库存数量\n中性笔,支,240\n抽杆夹,个,60\n双面胶,卷,80\n扫把,把,45\n拖布,把,30\n',
  );
  made.write('寒假前.csv', '品名,单位,现有数\n中性笔,支,300\n抽杆夹,个,75\n双面胶,卷,80\n扫把,把,50\n');
  const asked = await made.kaixue('import 总账.csv 寒假前.csv --no-input');
  expect(asked).toMatchObject({ exit: 65 });
  expect(asked.err).toContain('有 4 种物品是同样的');
  const [newer, both] = [/或 kaixue (import \S+)；/, /kaixue (import \S+ \S+ --yes)/].map(
    (hint) => hint.exec(asked.err)![1]!,
  );
  expect((await made.kaixue(`${newer} --no-input`)).exit).toBe(0);
  expect((await stock(made)).中性笔).toBe(240);
  expect((await made.kaixue(`${both} --no-input`)).exit).toBe(0);
  expect((await stock(made)).中性笔).toBe(540);
});

it('goods that each list says lie at a place of their own are added up unasked, and so are lists of different goods', async () => {
  const made = emptySchool('2027-02-26');
  const list = (place: string, of: string[]) =>
    `品名,单位,库存数量,存放处\n${of.map((name) => `${name},把,10,${place}`).join('\n')}\n`;
  made.write('物资一.csv', list('南库', ['扫把', '拖布', '簸箕', '水桶']));
  made.write('物资二.csv', list('北库', ['扫把', '拖布', '簸箕', '抹布']));
  made.write('物资三.csv', list('北库', ['抹布', '铁锹', '手套', '水管']));
  expect((await made.kaixue('import 物资一.csv 物资二.csv 物资三.csv --no-input')).exit).toBe(0);
  expect(await stock(made)).toMatchObject({ 扫把: 20, 抹布: 20, 水管: 10 });
});

it('copies of a title that two lists of books count are asked about in the same way', async () => {
  const made = emptySchool('2027-02-26');
  const books = ['语文', '数学', '英语', '科学'];
  made.write('征订.csv', `年级,书名,征订数\n${books.map((b) => `三年级,${b},40`).join('\n')}\n`);
  const shelf = (n: number) => `年级,书名,库存册数\n${books.map((b) => `三年级,${b},${n}`).join('\n')}\n`;
  made.write('书库.csv', shelf(5));
  made.write('旧数.csv', shelf(9));
  expect((await made.kaixue('import 征订.csv --no-input')).exit).toBe(0);
  const asked = await made.kaixue('import 书库.csv 旧数.csv --as 教材库存 --no-input');
  expect(asked).toMatchObject({ exit: 65 });
  expect(asked.err).toContain('有 4 种物品是同样的');
});

it('what came before the opening stock is counted with it, unless it is said not to be', async () => {
  const made = emptySchool('2027-02-26');
  made.write('期初.csv', '品名,单位,库存数量\n中性笔,支,240\n扫把,把,45\n');
  made.write('到货.csv', '到货日期,品名,单位,实到数量\n2027-01-12,中性笔,支,100\n2027-02-24,扫把,把,20\n');
  const asked = await made.kaixue('import 期初.csv 到货.csv --no-input');
  expect(asked).toMatchObject({ exit: 1 });
  expect(asked.out).toContain('在期初库存（2027-02-01）以前');
  expect(await stock(made)).toEqual({ 中性笔: 240, 扫把: 45 });
  await made.kaixue('import 到货.csv --skip-bad-rows --no-input');
  expect(await stock(made)).toEqual({ 中性笔: 240, 扫把: 65 });
  await made.kaixue('import 到货.csv --yes --no-input');
  expect(await stock(made)).toEqual({ 中性笔: 340, 扫把: 65 });
  // Read once more it says nothing new.
  expect((await made.kaixue('import 到货.csv --no-input')).exit).toBe(0);
});
