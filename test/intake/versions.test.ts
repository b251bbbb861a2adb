import { describe, expect, it } from 'vitest';
import { isNewer, stemOf } from '../../src/intake/version-marks.ts';
import { emptySchool } from '../support/school.ts';

const ORDER = (pupils: number) =>
  `年级,学科,书名,书号,学生用书\n${[
    ['语文', '9787107300073'],
    ['数学', '9787107300141'],
    ['英语', '9787107300219'],
  ]
    .map(([name, isbn]) => `七年级,${name},${name}七年级下册,${isbn},${pupils}\n`)
    .join('')}`;
const CAME = (copies: number) =>
  `书名,实到\n语文七年级下册,${copies}\n数学七年级下册,${copies}\n英语七年级下册,40\n`;

describe('states of one list', () => {
  it('an older and a newer book list are both held back, the newer named first', async () => {
    const made = emptySchool('2027-02-22');
    made.write('征订（初稿）.csv', ORDER(40));
    made.write('2027春征订最终.csv', ORDER(45));
    const held = await made.kaixue('import . --no-input --yes');
    expect(held.exit).toBe(65);
    expect(held.err.match(/像是同一份表/g)).toHaveLength(2);
    expect(await made.kaixue('import 2027春征订最终.csv --no-input --yes')).toMatchObject({ exit: 0 });
  });

  it('a delivery is not booked twice because it lies there twice', async () => {
    const made = emptySchool('2027-02-22');
    made.write('征订.csv', ORDER(40));
    await made.kaixue('import 征订.csv --no-input --yes');
    made.write('到货清单.csv', CAME(38));
    made.write('到货清单（更正）.csv', CAME(39));
    made.write('到货清单(1).csv', CAME(38));
    const held = await made.kaixue(
      'import 到货清单.csv 到货清单（更正）.csv 到货清单(1).csv --no-input --yes',
    );
    expect(held.exit).toBe(65);
    expect(held.err).toContain('只导入新的那份：kaixue import "到货清单（更正）.csv"');
    expect(held.err).toContain('到货清单(1).csv  和 到货清单.csv 一模一样');
    const taken = await made.kaixue('import 到货清单.csv 到货清单(1).csv --no-input --yes');
    expect(taken).toMatchObject({ exit: 0 });
    expect(JSON.stringify(await made.json('stock list'))).toContain('"held":38');
  });

  it('two lists with one name and other rows are two lists', async () => {
    const made = emptySchool('2027-02-22');
    const asked = (department: string, things: string[]) =>
      `部门,品名,单位,申领数量\n${things.map((thing) => `${department},${thing},个,2\n`).join('')}`;
    made.write('申领表.csv', asked('教务处', ['粉笔', '红笔', '胶带', '夹子']));
    made.write('申领表(1).csv', asked('总务处', ['粉笔', '红笔', '拖把', '夹子']));
    expect(await made.kaixue('import . --no-input --yes')).toMatchObject({ exit: 0 });
  });
});

it.each([
  ['名册（新）.xlsx', '名册', '名册.xlsx', true],
  ['名册 - 副本.xlsx', '名册', '名册.xlsx', false],
  ['名册(2).xlsx', '名册', '名册.xlsx', true],
  ['表/征订_终稿v2.xls', '表/征订', '表/征订_初稿.xls', true],
  ['申领2.csv', '申领2', '申领1.csv', false],
  ['新.csv', '新', '旧.csv', false],
])('%s is a state of %s', (file, stem, other, newer) => {
  expect(stemOf(file)).toBe(stem);
  expect(isNewer(file, other)).toBe(newer);
});
