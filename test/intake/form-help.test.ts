import { expect, it } from 'vitest';
import { emptySchool, schoolWithFiles } from '../support/school.ts';
import { workbook } from './reading.ts';

const STAFF = [
  ['工号', '姓名', '民族', '政治面貌', '岗位', '部门'],
  ['0101', '石敏', '汉族', '群众', '专任教师', '教务处'],
  ['0102', '钟山', '回族', '群众', '职员', '总务处'],
  ['0103', '丁华', '汉族', '中共党员', '专任教师', '教务处'],
];
/** How to fill it in, and from what its cells are chosen. */
const HOW = [
  ['教职工信息填写说明'],
  ['红色一行是示范，请删去'],
  ['列名', '必填', '填写方式', '允许值'],
  ['姓名', '必填', '文字', '身份证上的姓名'],
  ['民族', '选填', '下拉', '见“备选”'],
  ['部门', '选填', '文字', '教务处'],
  ['岗位', '必填', '下拉', '见“备选”'],
];
const FROM = [
  ['民族', '政治面貌', '岗位', '学历'],
  ['汉族', '群众', '专任教师', '大学本科'],
  ['回族', '中共党员', '职员', '大学专科'],
  ['藏族', '共青团员', '工勤', null],
  ['苗族', null, '其他', null],
  ['彝族', null, null, null],
];

it('the sheets of a template that tell how to fill it in are no loss and no question', async () => {
  const book = workbook({ 数据: STAFF, 填写说明: HOW, Sheet3: FROM });
  const school = await schoolWithFiles('南河小学', { '教职工信息.xlsx': book });
  const taken = await school.kaixue('import 教职工信息.xlsx --no-input');
  expect(taken.err).not.toContain('→');
  expect(taken.exit).toBe(0);
  expect(taken.out).toContain('填写说明 是填表说明或备选的项目');
  const staff = JSON.parse((await school.kaixue('staff list --json')).out).staff;
  expect(staff.map((one: { name: string }) => one.name).sort()).toEqual(['丁华', '石敏', '钟山'].sort());
});

it('of a workbook in which one sheet is asked about it is told what became of the others', async () => {
  const made = emptySchool('2027-02-22');
  const wages = [
    ['姓名', '基本工资', '岗位工资'],
    ['石敏', 3000, 900],
    ['钟山', 2800, 800],
  ];
  const doubtful = [
    ['班级', '姓名', '来自何处'],
    ['四(1)班', '丁一帆', '北湖小学'],
    ['四(1)班', '石磊', '南湖小学'],
  ];
  made.write('一览.xlsx', workbook({ 工资: wages, 新来: doubtful }));
  const held = await made.kaixue('import 一览.xlsx --no-input');
  expect(held.exit).toBe(65);
  expect(held.err).toContain('新来');
  expect(held.err).toContain('工资  像是工资');
});

it('how many a school takes in is no amount of goods, and a school no name of one', async () => {
  const made = emptySchool('2027-02-22');
  const plan = [
    ['招生计划'],
    ['学校名称', '招生人数'],
    ['南河中学', 300],
    ['北湖中学', 420],
    ['东湖中学', 500],
  ];
  made.write('招生.xlsx', workbook({ 计划: plan, 其他: [['无']] }));
  const left = await made.kaixue('import 招生.xlsx --no-input');
  expect(left.exit).toBe(65);
  expect(left.err).not.toContain('招生人数=');
});
