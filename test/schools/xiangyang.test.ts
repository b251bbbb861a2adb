import { beforeAll, describe, expect, it } from 'vitest';
import { gb18030, workbook } from '../intake/reading.ts';
import { schoolWithFiles, type TestSchool } from '../support/school.ts';
import { enrolment, isbn, planOf, printsAtEveryStage } from './figures.ts';

// 向阳路中心小学: a monthly report of the storeroom, 无 for none in stock, 一二年级, files that lean on one that is not understood.
const ledger = () =>
  workbook(
    {
      '3月': [
        ['办公物资收发存月报'],
        ['物资名称', '规格', '计量单位', '期初结存', null, '本期入库', null, '期末结存', null],
        [null, null, null, '数量', '金额', '数量', '金额', '数量', '金额'],
        ['白粉笔', '50支', '盒', 10, 35, 20, 70, 30, 105.5],
        ['合计', null, null, 10, 35, 20, 70, 30, 105.5],
      ],
    },
    { merges: ['D2:E2', 'F2:G2', 'H2:I2', 'A2:A3', 'B2:B3', 'C2:C3'] },
  );

describe('向阳路中心小学', () => {
  let school: TestSchool;
  beforeAll(async () => {
    school = await schoolWithFiles('向阳路中心小学', {
      '学生.csv': '年级,班,学籍号,姓名\n1,1,G1,甲\n1,10,G2,乙\n人数：2人,,,\n2,1,G3,丙\n人数：1人,,,\n',
      '用书.csv': `年级,教材,ISBN,单价,学生数\n一年级,语文一（下）,${isbn(71)},￥8.10元,2册\n一年级,数学一（下）,${isbn(72)},8,2\n`,
      '月报.xlsx': ledger(),
      '练习簿.csv': gb18030(
        '年级,簿本名称,每人本数,单价\n一二年级,田格本,６,￥0.50元\n全校,图画本,1,1.5元/本\n',
      ),
      '旧书结存.csv': '书名,库存册数,书库\n语文一（下）,1,东库\n语文一(下),1,西库\n数学一（下）,无,东库\n',
    });
    const { exit, out, err } = await school.kaixue('import .');
    if (exit !== 0) throw new Error(`${out.slice(0, 3000)}${err.slice(0, 5000)}`);
  });

  it('takes what is there at the end of the month, not at its start', async () => {
    const { items } = await school.json<{ items: { name: string; held: number }[] }>('stock list 粉笔');
    expect(items.map((i) => i.held)).toEqual([30]);
  });

  it('reads 一二年级 as both, 无 as none', async () => {
    expect((await planOf(school, '--kind', 'exercise-book')).map((i) => [i.name, i.need])).toEqual([
      ['田格本', 18],
      ['图画本', 3],
    ]);
    expect((await planOf(school, '--kind', 'book')).map((i) => i.held)).toEqual([2, 0]);
  });

  it('changes nothing when all of it is read again', async () => {
    expect((await school.kaixue('import .')).out).toContain('和上次一样');
  });

  it('tells of a file that was left out where another leans on it', async () => {
    school.write('新/目录.csv', `读本,编号\n名著导读,${isbn(75)}\n`);
    school.write('新/库存.csv', '书名,库存册数\n名著导读,5\n');
    const { err, exit } = await school.kaixue('import 新');
    expect(exit).toBe(65);
    expect(err).toContain('还没有 名著导读 这种物品');
    expect(err).toMatch(/目录\.csv {2}.*表头/);
  });

  it('reads 班级：… above each part of a list in two blocks', async () => {
    const head = ['学号', '姓名', '性别', '学号', '姓名', '性别'];
    const list = workbook({
      花名册: [
        ['五年级花名册'],
        ['班级：五（1）班', null, null, '班主任：王老师', null, '人数：3人'],
        head,
        ['501', '赵一', '男', '503', '孙三', '女'],
        ['502', '钱二', '女'],
        ['班级：五（2）班', null, null, '班主任：李老师', null, '人数：2人'],
        head,
        ['511', '周一', '男', '512', '吴二', '女'],
      ],
    });
    school.write('五年级.xlsx', list);
    expect((await school.kaixue('import 五年级.xlsx')).err).not.toContain('✗');
    expect(await enrolment(school)).toMatchObject({ '5-1': 3, '5-2': 2 });
  });

  it('does not take what a whole grade gets for what each pupil gets', async () => {
    school.write('总数.csv', '年级,人数,田字格本,数学本\n一年级,89,178,267\n二年级,40,80,120\n');
    const { err, exit } = await school.kaixue('import 总数.csv');
    expect(exit).toBe(65);
    expect(err).toContain('每生 178 本太多了，像是全班或全年级的总数');
    expect(err).not.toContain('“89”');
  });

  it('does not take what is to be bought for what is there', async () => {
    const rows = '品名,规格,单位,数量,单价\n拖把,棉,把,10,30\n';
    school.write('三月采购清单.csv', rows);
    school.write('物资.csv', rows);
    expect((await school.kaixue('import 三月采购清单.csv')).exit).toBe(65);
    // A bare 数量 is asked about, and taken when a person says what it is.
    expect((await school.kaixue('import 物资.csv')).err).toContain('只写了数量');
    expect((await school.kaixue('import 物资.csv --as 物资库存')).exit).toBe(0);
  });

  it('prints every sheet at nothing, some and all handed out', async () => {
    await printsAtEveryStage(school, 3);
  }, 120_000);
});
