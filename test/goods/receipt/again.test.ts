import { expect, it } from 'vitest';
import { emptySchool } from '../../support/school.ts';

const HEAD = '教材到货验收\n到货日期,书号,书名,实到数\n';
const FIRST = ['2027.2.18,9787103000007,语文一年级下册,60', '2027.2.18,9787103000014,数学一年级下册,58'];

async function received() {
  const made = emptySchool('2027-02-22');
  made.write(
    '目录.csv',
    '教材征订目录\n年级,科目,书名,书号,定价\n一年级,语文,语文一年级下册,9787103000007,9.8\n一年级,数学,数学一年级下册,9787103000014,8.9\n一年级,英语,英语一年级下册,9787103000021,7.9\n',
  );
  made.write('到货.csv', `${HEAD}${FIRST.join('\n')}\n`);
  await made.kaixue('import 目录.csv --no-input');
  await made.kaixue('import 到货.csv --no-input');
  const held = async () => {
    const { items } = await made.json<{ items: { name: string; held: number }[] }>('plan');
    return items.map((one) => one.held);
  };
  return { ...made, held };
}

it('a copy of a delivery note under another name, with a row more, is asked about before it counts twice', async () => {
  const made = await received();
  made.write('到货(1).csv', `${HEAD}${[...FIRST, '2027.2.19,9787103000021,英语一年级下册,57'].join('\n')}\n`);
  const { exit, err } = await made.kaixue('import 到货(1).csv --no-input');
  expect(exit).toBe(65);
  expect(err).toContain('2 种同一天已从“到货.csv”入库');
  expect(await made.held()).toEqual([60, 58, 0]);
  // As the hint says: under its name of then, only the difference comes in.
  made.write('到货.csv', `${HEAD}${[...FIRST, '2027.2.19,9787103000021,英语一年级下册,57'].join('\n')}\n`);
  expect((await made.kaixue('import 到货.csv --no-input')).exit).toBe(0);
  expect(await made.held()).toEqual([60, 58, 57]);
});

it('another day, or one title that came as many from another note, is another delivery', async () => {
  const made = await received();
  made.write(
    '第二批.csv',
    `${HEAD}2027.2.20,9787103000007,语文一年级下册,60\n2027.2.20,9787103000014,数学一年级下册,58\n`,
  );
  expect((await made.kaixue('import 第二批.csv --no-input')).exit).toBe(0);
  made.write('补到.csv', `${HEAD}2027.2.18,9787103000007,语文一年级下册,60\n`);
  expect((await made.kaixue('import 补到.csv --no-input')).exit).toBe(0);
  expect(await made.held()).toEqual([180, 116, 0]);
});
