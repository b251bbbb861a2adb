import { beforeAll, describe, expect, it } from 'vitest';
import { workbook } from '../intake/reading.ts';
import { schoolWithFiles, type TestSchool } from '../support/school.ts';
import { printsAtEveryStage } from './figures.ts';

const roster = ['一(1)班', '三(2)班', '三(3)班']
  .flatMap((c) => ['甲', '乙'].map((name) => `${c},${name}${c}`))
  .join('\n');
const staff =
  '姓名,岗位,部门,担任班主任\n刘建军,总务主任,总务处,\n陈芳,教师,语文组,一(1)班\n吴刚,教师,艺体组,三(2)班\n秦明,工勤,总务处,';
const rooms = '教室,使用班级,课桌,椅子\n101,一(1)班,40,40\n302,三(2)班,40,40\n音乐教室,,40,40';
const areas = workbook(
  {
    划分: [
      ['城关小学卫生责任区划分表'],
      ['序号', '班级', '室内卫生区', '室外卫生区', '责任人', '卫生要求'],
      [1, '一年级1班', '教室', '操场', '陈芳', '地面无纸屑'],
      [2, '三（2）班', '教室', null, '吴刚、秦明', null],
      [3, '三（3）班', '教室', '东楼梯', '王小明', null],
      [4, '总务处', '音乐教室', null, null, null],
      [5, '秦明', '校门口', null, null, '每天两次'],
      ['合计', null, null, null, null, null],
    ],
  },
  { merges: ['D3:D4'] },
);

describe('a list of cleaning areas', () => {
  let school: TestSchool;
  beforeAll(async () => {
    school = await schoolWithFiles('城关小学', {
      '名册.csv': `班级,姓名\n${roster}`,
      '教职工.csv': staff,
      '教室.csv': rooms,
      '卫生区.xlsx': areas,
    });
  });

  it('says which class or person answers for what; what cannot be told is said', async () => {
    const { out, err, exit } = await school.kaixue('import 名册.csv 教职工.csv 教室.csv 卫生区.xlsx --yes');
    expect([exit, err]).toEqual([0, '接下来先办什么：kaixue\n']);
    const list = (await school.json<{ areas: Record<string, unknown>[] }>('area list')).areas;
    const got = list.map((a) => [a.area ?? a.name, a.class, a.room, a.owner]);
    expect(got.sort()).toEqual(
      [
        ['一(1)班教室', '1-1', '101', '陈芳'],
        ['操场（一(1)班）', '1-1', null, '陈芳'],
        ['三(2)班教室', '3-2', '302', '吴刚'],
        ['操场（三(2)班）', '3-2', null, '吴刚'],
        ['三(3)班教室', '3-3', null, null],
        ['东楼梯', '3-3', null, null],
        ['音乐教室', null, '音乐教室', null],
        ['校门口', null, null, '秦明'],
      ].sort(),
    );
    expect(out).toContain('“东楼梯”的责任人“王小明”不在教职工名单里');
    expect(out).toContain('只记第一位 吴刚，没有记 秦明');
    expect(out).toContain('“音乐教室”的责任人“总务处”不在教职工名单里');
  });

  it('read again changes nothing; with a new owner it changes that', async () => {
    const again = await school.json<{ files: Record<string, unknown>[] }>('import 卫生区.xlsx');
    expect(again.files[0]).toMatchObject({ kind: 'areas', rows: 5, added: 0, changed: 0, unchanged: 8 });
    school.write('新.csv', '责任区,责任班级,责任人,要求\n花坛,三(2)班,,\n水池,,,每周换水\n校门口,,刘建军,\n');
    const changed = await school.json<{ files: Record<string, unknown>[] }>('import 新.csv');
    expect(changed.files[0]).toMatchObject({ kind: 'areas', added: 2, changed: 1 });
    const list = (await school.json<{ areas: Record<string, unknown>[] }>('area list')).areas;
    // A class is written once above its areas; a person's area is not the class's.
    expect(list.filter((a) => /花坛|水池|校门口/.test(String(a.name)))).toMatchObject([
      { name: '花坛', class: '3-2', owner: '吴刚' },
      { name: '水池', class: '3-2', owner: '吴刚' },
      { name: '校门口', class: null, owner: '刘建军' },
    ]);
  });

  it('prints every sheet at nothing, some and all handed out', async () => {
    await printsAtEveryStage(school, 3);
  }, 120_000);
});

describe('a list of repairs, a sign-in sheet', () => {
  it('takes 特急 for the urgent one and says so; a sign-in sheet makes nobody staff', async () => {
    const school = await schoolWithFiles('城关小学', {
      '报修.csv': '报修日期,地点,故障,紧急程度\n2027-02-20,大门,锁坏,特急\n2027-02-20,走廊,灯暗,不急\n',
      '签到.csv': '姓名,部门,职务,签名\n外聘专家,教育局,教研员,\n',
    });
    const { out, exit } = await school.kaixue('import 报修.csv 签到.csv --yes');
    // The sign-in sheet is none of ours and is passed over.
    expect(exit).toBe(1);
    expect(out).toContain('紧急程度“特急”按“紧急”记');
    const { repairs } = await school.json<{ repairs: Record<string, unknown>[] }>('repair list');
    expect(repairs.map((r) => [r.place, r.severity]).sort()).toEqual([
      ['大门', '紧急'],
      ['走廊', '一般'],
    ]);
    expect((await school.json<{ staff: unknown[] }>('staff list')).staff).toEqual([]);
    // Without any date a fault counts from today; read again it is the same one.
    school.write('报修2.csv', '地点,故障,报修人\n厨房,水管漏水,秦明\n大门,锁坏,秦明\n');
    expect((await school.kaixue('import 报修2.csv --yes')).out).toContain(
      '没有报修日期，按 2027-02-26 报修记',
    );
    const again = await school.json<{ files: object[] }>('import 报修2.csv');
    expect(again.files[0]).toMatchObject({ kind: 'repair', added: 0, unchanged: 2 });
    const more = (await school.json<{ repairs: { place: string; reported_on: string }[] }>('repair list'))
      .repairs;
    expect(more.map((r) => [r.place, r.reported_on]).sort()).toEqual([
      ['厨房', '2027-02-26'],
      ['大门', '2027-02-20'],
      ['走廊', '2027-02-20'],
    ]);
  });
});
