import { beforeAll, describe, expect, it } from 'vitest';
import { workbook } from '../intake/reading.ts';
import { schoolWithFiles, type TestSchool } from '../support/school.ts';
import { printsAtEveryStage } from './figures.ts';

// 青山学校: what the logistics office keeps from day to day, under headings and in layouts of its own.
const roster = [
  '班级,姓名,性别',
  ...['一（1）班', '三（2）班'].flatMap((c, n) =>
    Array.from({ length: 38 + n }, (_, i) => `${c},生${n}甲${i},男`),
  ),
].join('\n');
const staff = '姓名,岗位,部门\n刘建军,总务主任,总务处\n陈芳,教师,语文组\n吴刚,教师,艺体组\n秦明,工勤,总务处';

const rooms = workbook(
  {
    统计: [
      ['教室及课桌椅统计表'],
      ['序号', '教学楼', '房间编号', '现使用班级', '课桌椅', null, null, '多媒体（完好/损坏）'],
      [null, null, null, null, '双人桌（张）', '单人桌（张）', '椅（把）', null],
      [1, '求知楼', 'A-101', '一（1）班', 19, null, 38, '完好'],
      [2, null, 'A-202', '三（2）班', null, 36, 39, '坏'],
      [3, '知行楼', 'B-101', '音乐教室', null, null, 45, '完好'],
      [4, null, 'B-103', '（空）', 10, null, 20, '无'],
      ['合计', null, null, null, 29, 36, 142, null],
    ],
  },
  { merges: ['E2:G2', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'H2:H3', 'B4:B5', 'B6:B7'] },
);
const stock = '品名,规格,单位,单价,数量\n白粉笔,50支/盒,盒,3.5,40\nA4纸,70g,包,22,30\n扫把,,把,12,15';
const delivery = workbook({
  Sheet1: [
    ['昌盛文化用品有限公司'],
    ['销 售 出 库 单'],
    ['客户：青山学校', null, null, null, '日期：2027年2月24日'],
    ['货号', '商品名称', '规格', '单位', '应发数', '实发数', '单价(元)', '金额'],
    ['C-1', '白粉笔', '50支/盒', '盒', 54, '2箱×24+6', 3.5, 189],
    ['C-2', 'A4纸', '70g', '包', 40, '5箱*8', 22, 880],
    [null, '合 计', null, null, 94, 94, null, 1069],
    ['合计金额（大写）：壹仟零陆拾玖元整', null, null, null, null, '¥1,069.00'],
    ['送货人：王师傅', null, null, '收货人：'],
  ],
});
const requests = workbook({
  申购: [
    ['办公用品申购汇总表'],
    ['申报部门', '物品名称', '规格型号', '单位', '申购数量', '用途说明', '需要时间', '经办人'],
    ['语文组', 'A4纸', '70g', '包', 6, '备课', '开学前', '陈芳'],
    ['艺体组\n（音体美）', '足球', '5号', '只', 12, '训练', '3.5', '吴刚'],
  ],
});
const repairs = workbook({
  报修: [
    ['报修登记表（2027年2月）'],
    ['编号', '报修时间', '报修地点', '故障设施', '故障情况', '等级', '报修人', '处理情况', '完成时间'],
    ['001', '2月18日', '三（2）班教室', '投影仪', '灯泡不亮', '紧急', '陈芳', '已报维修公司', null],
    ['002', '2027.2.19', 'A-101教室', '日光灯', '不亮', '一般', '吴刚', '已修好', '2月21日'],
    ['003', '2027.2.20', '北门', '门锁', '打不开', null, '秦明', '待修', '下周'],
  ],
});
const duty = workbook({
  值班: [
    ['寒假护校值班安排表'],
    ['日期', '星期', '带班领导', '门卫岗', '教学楼巡查', '备注'],
    ['2月22日', '一', '刘建军', '秦明', '陈芳、吴刚', null],
    ['2月23日', '二', '刘建军', '秦明', '—', '开水房'],
  ],
});
const counted = workbook({
  盘点: [
    ['物资盘点表'],
    ['序号', '物资名称', '规格型号', '单位', '账面数量', '实盘数量', '备注'],
    [1, '白粉笔', '50支/盒', '盒', 94, 92, '受潮'],
    [2, '扫把', null, '把', 15, null, '未点'],
  ],
});

describe('青山学校: the papers of the logistics office', () => {
  let school: TestSchool;
  beforeAll(async () => {
    school = await schoolWithFiles('青山学校', {
      '资料/名册.csv': roster,
      '资料/教职工.csv': staff,
      '资料/教室.xlsx': rooms,
      '资料/库存.csv': stock,
      '资料/申购.xlsx': requests,
      '资料/报修.xlsx': repairs,
      '资料/值班.xlsx': duty,
      '送货.xlsx': delivery,
      '盘点.xlsx': counted,
    });
    const { exit, out, err } = await school.kaixue('import 资料 --quiet');
    if (exit !== 0) throw new Error(`${out}${err}`);
  });

  it('counts desks for two apart from desks for one, and takes a special room for what it is', async () => {
    const list = (await school.json<{ rooms: Record<string, unknown>[] }>('room list')).rooms;
    expect(list.map((r) => [r.room ?? r.name, r.kind, r.desks, r.seats, r.chairs])).toEqual([
      ['A-101', 'classroom', 19, 38, 38],
      ['A-202', 'classroom', 36, 36, 39],
      ['B-101', '音乐教室', null, 45, 45],
      ['B-103', 'classroom', 10, 20, 20],
    ]);
  });

  it('receives packs and loose ones, and skips the total in words', async () => {
    const { documents } = await school.json<{
      documents: { date: string; lines: Record<string, unknown>[] }[];
    }>('receive 送货.xlsx --draft --dry-run');
    expect(documents).toMatchObject([
      {
        date: '2027-02-24',
        lines: [
          { name: '白粉笔', expected: 54, arrived: 54 },
          { name: 'A4纸', expected: 40, arrived: 40 },
        ],
      },
    ]);
  });

  it('takes 开学前 for the day of opening, and a department by the name it has', async () => {
    const { requests: list } = await school.json<{ requests: Record<string, unknown>[] }>('request list');
    expect(list.map((r) => [r.department, r.quantity, r.needed_by, r.purpose])).toEqual([
      ['语文组', 6, '2027-03-01', '备课'],
      ['艺体组', 12, '2027-03-05', '训练'],
    ]);
  });

  it('knows the room of a repair by its class or its full name, and what is mended already', async () => {
    const { repairs: list } = await school.json<{ repairs: Record<string, unknown>[] }>('repair list --all');
    expect(list.map((r) => [r.place, r.fault, r.state, r.done_on]).sort()).toEqual([
      ['A-101教室', '日光灯 不亮', 'done', '2027-02-21'],
      ['三(2)班教室', '投影仪 灯泡不亮', 'open', null],
      ['北门', '门锁 打不开', 'open', null],
    ]);
  });

  it('reads a duty roster with a column a post', async () => {
    const { duties } = await school.json<{ duties: Record<string, unknown>[] }>('duty list');
    expect(duties.map((d) => [d.date, d.staff, d.leader, d.place])).toEqual([
      ['2027-02-22', '刘建军', true, ''],
      ['2027-02-22', '秦明', false, '门卫岗'],
      ['2027-02-22', '陈芳', false, '教学楼巡查'],
      ['2027-02-22', '吴刚', false, '教学楼巡查'],
      ['2027-02-23', '刘建军', true, ''],
      ['2027-02-23', '秦明', false, '门卫岗'],
    ]);
  });

  it('reads a count sheet of other headings; what has no count is not counted', async () => {
    const { files } = await school.json<{ files: { rows: number; added: number }[] }>(
      'import 盘点.xlsx --yes',
    );
    expect(files).toMatchObject([{ rows: 1, added: 1 }]);
  });

  it('changes nothing when all is read again', async () => {
    const { files } = await school.json<{ files: { added: number; changed: number }[] }>('import 资料 --yes');
    expect(files.map((f) => f.added + f.changed)).toEqual(files.map(() => 0));
  });

  it('prints every sheet at nothing, some and all handed out', async () => {
    await printsAtEveryStage(school, 3);
  }, 120_000);
});
