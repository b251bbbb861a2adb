import { expect, it } from 'vitest';
import { emptySchool } from '../support/school.ts';

const list = (more: string, cells: (i: number) => string, head = '学籍号,') =>
  `${head}姓名,性别,班级,${more}\n${[...'赵钱孙李周吴']
    .map((s, i) => `${head && `G3501022022010100${i}${i},`}${s}一鸣,男,一(${1 + (i % 2)})班,${cells(i)}`)
    .join('\n')}\n`;
const family = (i: number) => `${'郑王冯陈褚卫'[i]}大山,1380000000${i}`;

it('a register is one with the names and telephones of families beside it, and asked about without its numbers or with anything else', async () => {
  const made = emptySchool('2027-02-26');
  made.write('甲.csv', list('父亲姓名,父亲电话', family, ''));
  expect((await made.kaixue('import 甲.csv --no-input')).exit).toBe(65);
  made.write(
    '乙.csv',
    list('父亲姓名,父亲电话,险种', (i) => `${family(i)},甲种${i % 3}`),
  );
  expect((await made.kaixue('import 乙.csv --no-input')).exit).toBe(65);
  made.write('丙.csv', list('父亲姓名,父亲电话', family));
  expect((await made.kaixue('import 丙.csv --no-input')).exit).toBe(0);
});

it('a list by classes that pupils chose is one, with the number for examinations beside it; a plan of seats is none', async () => {
  const rows = (more: (i: number) => string) =>
    [...'赵钱孙李周吴']
      .map((s, i) => `2027${100 + i},${s}一鸣,男,高二(${1 + (i % 2)})班,${more(i)}`)
      .join('\n');
  const made = emptySchool('2027-02-26');
  made.write('考场.csv', `考号,姓名,性别,班级,考场,座位号\n${rows((i) => `第一考场,${i + 1}`)}\n`);
  expect((await made.kaixue('import 考场.csv --no-input')).exit).toBe(65);
  made.write(
    '分班名单.csv',
    `考号,姓名,性别,行政班,选科组合,寄宿\n${rows((i) => `${['物化生', '史政地'][i % 2]},住校`)}\n`,
  );
  expect((await made.kaixue('import 分班名单.csv --no-input')).exit).toBe(0);
});
