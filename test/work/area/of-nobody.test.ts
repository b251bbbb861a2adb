import { expect, it } from 'vitest';
import { emptySchool } from '../../support/school.ts';

async function areas(rows: string) {
  const made = emptySchool('2027-02-22');
  await made.kaixue('class add 三1 三2 三3 三4 --no-input');
  made.write('责任区.csv', `卫生责任区划分表\n班级,责任区\n${rows}\n`);
  expect((await made.kaixue('import 责任区.csv --no-input')).exit).toBe(0);
  const { areas: all } = await made.json<{ areas: { name: string; class: string | null }[] }>('area list');
  return all.map((one) => `${one.name} ${one.class}`);
}

it('where each row says whose its area is, one that says nothing is nobody’s', async () => {
  expect(await areas('三1,走廊东\n三2,走廊西\n,花坛\n三3,操场\n三4,校门口')).toContain('花坛 null');
});

it('a class written once goes down to the areas beneath it', async () => {
  expect(await areas('三1,走廊东\n,楼梯\n三2,走廊西\n,花坛')).toEqual([
    '走廊东 3-1',
    '楼梯 3-1',
    '走廊西 3-2',
    '花坛 3-2',
  ]);
});
