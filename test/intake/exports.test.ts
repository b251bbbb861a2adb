import { expect, it } from 'vitest';
import { emptySchool } from '../support/school.ts';

it('a bare number of years or months is what its head says', async () => {
  const made = emptySchool('2027-02-22');
  made.write(
    '资产.csv',
    '固定资产明细\n资产编号,资产名称,价值,取得日期,使用年限（月）\nZC01,台式计算机,4850,2021-09-01,72\nZC02,办公桌,800,2020-07-01,180\n',
  );
  expect((await made.kaixue('import 资产.csv --no-input')).exit).toBe(0);
  const { assets } = await made.json<{ assets: { replace_on: string }[] }>('asset list');
  expect(assets.map((one) => one.replace_on)).toEqual(['2027-09-01', '2035-07-01']);
  made.write(
    '检验.csv',
    '到期台账\n名称,编号,上次检验日期,检验周期（年）\n电梯,1号,2026-09-01,1\n锅炉,2号,2026-09-01,2\n',
  );
  expect((await made.kaixue('import 检验.csv --no-input')).exit).toBe(0);
  const { expiries } = await made.json<{ expiries: { valid_until: string }[] }>('expiry list');
  expect(expiries.map((one) => one.valid_until).sort()).toEqual(['2027-08-31', '2028-08-31']);
});

it('numbers of papers and codes of what stands beside are no specification and no name; a state of approval is the decision', async () => {
  const made = emptySchool('2027-02-22');
  made.write(
    '申领.csv',
    'OA导出：办公用品申领\n流程编号,申请时间,部门编码,部门名称,申请人,物品名称,申请数量,审批状态,审批意见\nOA202702180001,2027-02-18 10:21,D01,教务处,赵敏,A4复印纸,5包,已通过,同意\nOA202702180002,2027-02-18 11:02,D02,总务处,钱刚,粉笔,20盒,已驳回,库存充足\nOA202702190004,2027-02-19 14:10,D02,总务处,钱刚,垃圾袋,10卷,审批中,\n',
  );
  expect((await made.kaixue('import 申领.csv --no-input')).exit).toBe(0);
  const { requests } = await made.json<{
    requests: { name: string; spec: string | null; state: string; department: string }[];
  }>('request list');
  expect(requests.map((one) => `${one.department} ${one.name} ${one.spec || '-'} ${one.state}`)).toEqual([
    '教务处 A4复印纸 - approved',
    '总务处 粉笔 - declined',
    '总务处 垃圾袋 - submitted',
  ]);
});

it('rooms of two buildings with their codes, and the class that a room is for; faults by building and room', async () => {
  const made = emptySchool('2027-02-22');
  await made.kaixue('class add 一1 一2 --enrolment 40 --no-input');
  made.write(
    '教室.csv',
    '校舍及教室登记\n楼宇编号,楼宇名称,楼层,房间号,房间用途,课桌\nL01,求真楼,1,101,一(1)班教室,45\nL01,求真楼,1,102,一(2)班教室,45\nL02,尚美楼,1,101,科学实验室,48\nL02,尚美楼,2,201,音乐教室,50\n',
  );
  expect((await made.kaixue('import 教室.csv --no-input')).exit).toBe(0);
  const { rooms } = await made.json<{ rooms: { room: string; building: string; class: string | null }[] }>(
    'room list',
  );
  expect(rooms.map((one) => `${one.room} ${one.building} ${one.class}`).sort()).toEqual([
    '102 求真楼 1-2',
    '201 尚美楼 null',
    '尚美楼101 尚美楼 null',
    '求真楼101 求真楼 1-1',
  ]);
  made.write(
    '报修.csv',
    '报修工单\n工单号,报修人,报修区域,具体位置,故障描述,提交时间\nWX2702001,赵敏,求真楼,101,日光灯不亮,2027-02-17 08:30\nWX2702002,钱刚,尚美楼,101,水龙头漏水,2027-02-18 10:30\n',
  );
  expect((await made.kaixue('import 报修.csv --no-input')).exit).toBe(0);
  const { repairs } = await made.json<{ repairs: { place: string }[] }>('repair list');
  expect(repairs.map((one) => one.place).sort()).toEqual(['尚美楼101', '求真楼101']);
});

it('a register that a system wrote is one by its name, whatever system that is', async () => {
  const made = emptySchool('2027-02-22');
  const rows = ['一,1,赵小敏,男', '一,1,钱小刚,女', '二,1,孙小丽,女'].map((row, i) => {
    const [grade, cls, name, sex] = row.split(',');
    return `${name},${sex},G33010620160100${i}${i}${i}1,小学${grade}年级,${cls}班`;
  });
  made.write(
    '导出.csv',
    `中小学生学籍信息管理系统——在校学生信息导出\n姓名,性别,全国学籍号,年级,班级\n${rows.join('\n')}\n`,
  );
  expect((await made.kaixue('import 导出.csv --no-input')).exit).toBe(0);
  const { classes } = await made.json<{ classes: { class: string; enrolment: number }[] }>('class list');
  expect(classes.map((one) => `${one.class} ${one.enrolment}`)).toEqual(['1-1 2', '2-1 1']);
});
