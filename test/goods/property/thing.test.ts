import { beforeEach, expect, test } from 'vitest';
import { smallSchool, type TestSchool } from '../../support/school.ts';

let school: TestSchool;
beforeEach(async () => {
  school = smallSchool();
  await school.kaixue('supply add 吊扇 --spec 48寸 --unit 台 --equipment');
});
const things = async () =>
  (
    await school.json<{ properties: { name: string; spec: string; start: number | null; change: number }[] }>(
      'property list 三2',
    )
  ).properties.map(({ name, spec, start, change }) => ({ name, spec, start, change }));

test('a thing named without its spec is the only one that has the name', async () => {
  await school.kaixue('receive 吊扇=2');
  await school.kaixue('issue 三2 吊扇=2');
  expect((await school.kaixue('property set 三2 吊扇 --start 4')).exit).toBe(0);
  expect(await things()).toEqual([{ name: '吊扇', spec: '48寸', start: 4, change: 2 }]);
});

test('each count has its day, and its signature on the sheet', async () => {
  await school.kaixue('property set 三2 吊扇 --start 4 --on 2027-02-24');
  await school.kaixue('property set 三2 吊扇 --end 3', { today: '2027-06-30' });
  const { properties } = await school.json<{ properties: object[] }>('property list 三2');
  expect(properties[0]).toMatchObject({ start: 4, start_on: '2027-02-24', end: 3, end_on: '2027-06-30' });
  const { signatures } = await school.json<{ signatures: { label: string }[] }>(
    'print property -f json -o -',
  );
  expect(signatures.map(({ label }) => label)).toEqual([
    ...['期初点收（班主任）', '期初日期', '总务处'],
    ...['期末清点（班主任）', '期末日期', '总务处'],
  ]);
});

test('one of several is asked about, and refused in a script', async () => {
  await school.kaixue('supply add 吊扇 --spec 56寸 --unit 台 --equipment');
  const { exit, err } = await school.kaixue('property set 三2 吊扇 --start 4');
  expect(exit).toBe(2);
  expect(err).toContain('吊扇 48寸；吊扇 56寸');
  expect((await school.kaixue('property set 三2 吊扇56寸 --start 4')).exit).toBe(0);
  expect(await things()).toEqual([{ name: '吊扇', spec: '56寸', start: 4, change: 0 }]);
});

test('a row from a list without the spec is one row with what the ledger handed out', async () => {
  await school.kaixue('receive 吊扇=2');
  await school.kaixue('issue 三2 吊扇=2');
  school.write('班级财产登记表.csv', '班级,物品,期初数,期末数\n三(2)班,吊扇,4,6\n');
  expect((await school.kaixue('import 班级财产登记表.csv')).exit).toBe(0);
  expect(await things()).toEqual([{ name: '吊扇', spec: '48寸', start: 4, change: 2 }]);
});

test('the chairs of a room are not counted beside the chairs that are registered', async () => {
  school.change((tx) => tx.run("UPDATE room SET desks = 40, chairs = 40 WHERE name = '102'"));
  const names = async () =>
    (await school.json<{ properties: { name: string }[] }>('property list 三2')).properties.map(
      (one) => one.name,
    );
  const before = await names();
  expect(before).toEqual(expect.arrayContaining(['课桌', '椅子']));
  await school.kaixue('property set 三2 教师椅 --start 1');
  expect(await names()).toEqual(expect.arrayContaining([...before, '教师椅']));
  await school.kaixue('property set 三2 学生椅 --start 41');
  expect(await names()).not.toContain('椅子');
  expect(await names()).toContain('课桌');
});
