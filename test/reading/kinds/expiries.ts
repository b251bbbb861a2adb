import { count, has } from '../facts.ts';
import type { ListKind } from '../list.ts';
import { staffOf } from '../school.ts';

const THINGS = [
  ['灭火器', 'MH-011', '门卫室', '2027-05-12', '12个月'],
  ['应急灯', 'YJ-024', '教学楼一层', '2027-06-30', '12个月'],
  ['压力锅炉', 'GL-003', '锅炉房', '2027-04-18', '24个月'],
  ['电梯', 'DT-001', '综合楼', '2027-09-01', '12个月'],
  ['食品经营许可证', 'JY-5199', '食堂', '2028-03-20', '60个月'],
] as const;

export const expiries: ListKind = {
  kind: 'expiry',
  needs: () => ['pupils', 'staff', 'rooms'],
  words: {
    thing: '名称 设备名称 器材名称 到期事项 项目 Item 证照名称 检验项目 设施名称 事项名称',
    number: '设备号 设备代码 注册代码 SerialNo 证号 器材编号',
    spot: '地点 存放地点 放置地点 Location 安装位置 位置',
    until: '有效期至 到期日期 下次检验日期 ValidUntil 有效期 有效期止 下次年检日期 到期时间 失效日期 过期日',
    renewed: '上次检验日期 检验日期 RenewedOn 充装日期 发证日期',
    cycle: '检验周期 周期 Cycle 年检周期',
    owner: '责任人 负责人 Owner 管理人 安全员',
  },
  rows: ({ structure }) =>
    THINGS.map(([thing, number, spot, until, cycle], n) => ({
      thing,
      number,
      spot,
      until,
      renewed: '2026-05-12',
      cycle,
      owner: staffOf(structure)[n]!.name,
    })),
  facts: (rows, column) => [
    count('expiry list', {}, rows.length),
    ...rows.map((row) =>
      has(
        'expiry list',
        { name: row.thing },
        {
          valid_until: row.until,
          ...(column('number') ? { number: row.number } : {}),
          ...(column('spot') ? { place: row.spot } : {}),
          ...(column('owner') ? { owner: row.owner } : {}),
        },
      ),
    ),
  ],
  lines: {
    qingping: '到期提醒表 | 名称 设备号 地点 有效期至 检验周期 责任人',
    shiba: '特种设备台账 | 序号 设备名称 设备代码 安装位置 下次检验日期 检验周期 管理人',
    mingde: '消防器材台账 | 器材名称 器材编号 放置地点 检验日期 有效期 负责人',
    dongjiao: '证照有效期登记 | 证照名称 证号 发证日期 到期日期',
    bailuzhou: '设备年检台账 | 设施名称 位置 下次年检日期 年检周期 安全员',
    xingqiao: 'Expiry | Item SerialNo Location ValidUntil Cycle Owner',
    longquan: '安全设施检测台账 | 检验项目 注册代码 存放地点 到期时间 周期 责任人',
    tiexi: '消防设备有效期登记 | 序号 名称 设备号 存放地点 充装日期 失效日期',
    gangwan: '到期事项 | 到期事项 设备号 有效期止 负责人',
    donghu: '证照与设备到期登记 | 事项名称 设备号 地点 过期日 责任人',
  },
};
