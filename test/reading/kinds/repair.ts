import { count, has } from '../facts.ts';
import type { ListKind } from '../list.ts';
import { roomsOf, staffOf } from '../school.ts';

const FAULTS = [
  ['投影仪', '不亮'],
  ['后门', '锁坏了'],
  ['灯管', '闪烁'],
  ['水龙头', '漏水'],
  ['窗户', '玻璃破裂'],
] as const;

export const repair: ListKind = {
  kind: 'repair',
  needs: () => ['pupils', 'staff', 'rooms', 'supplies'],
  words: {
    date: '报修日期 报修时间 日期 登记日期 申报日期 上报日期 Reported 发现日期 登记时间 报告日期 填报日期',
    location: '地点 报修地点 位置 教室 场所 Location 故障地点 所在位置 维修地点 损坏地点 所在场所',
    equipment: '设备 设备名称 报修设备 设施 Equipment 报修项目 故障设施 损坏物品 故障物品 待修设备',
    fault:
      '故障 故障描述 故障现象 损坏情况 报修内容 问题描述 Fault 故障情况 什么问题 故障说明 报修事由 损坏描述 故障简述',
    urgency: '紧急程度 缓急 等级 优先级 Urgency 紧急等级 轻重缓急 紧急情况 处理优先级',
    reporter: '报修人 申报人 登记人 ReportedBy 反映人 上报人 报告人 报告老师 上报教师',
  },
  rows: ({ structure }, random) =>
    FAULTS.map(([equipment, fault], n) => ({
      date: `2027-02-${18 + n}`,
      location: roomsOf(structure).at(-1 - n - random.below(2))!.name,
      equipment,
      fault: `${equipment}${fault}`,
      urgency: n % 2 ? '一般' : '紧急',
      reporter: staffOf(structure)[n * 2]!.name,
    })),
  facts: (rows, column) => [
    count('repair list', {}, rows.length),
    ...rows.map((row) =>
      has(
        'repair list',
        { 'fault~': row.fault },
        {
          place: row.location,
          ...(column('date') ? { reported_on: row.date } : {}),
          ...(column('reporter') ? { reporter: row.reporter } : {}),
          ...(column('urgency') ? { urgent: row.urgency === '紧急' } : {}),
        },
      ),
    ),
  ],
  lines: {
    qingping: '报修登记表 | 序号 报修日期 地点 故障描述 紧急程度 报修人',
    shiba: '设施设备报修汇总 | 登记日期 报修地点 故障情况 紧急等级 申报人',
    linjiang: '报修 | 日期 地点 故障 报修人',
    yuhong: '报修登记 | 报修时间 位置 什么问题 报修人',
    mingde: '校园报修台账 | 上报日期 场所 报修内容 缓急 上报人',
    dongjiao: '维修申报表 | 申报日期 故障地点 故障说明 优先级 申报人',
    bailuzhou: '报修记录 | 发现日期 所在位置 问题描述 报告人',
    heping: '报修汇总 | 日期 地点 损坏情况 登记人',
    xingqiao: 'Repair Log | Reported Location Fault Urgency ReportedBy',
    yunxi: '报修登记 | 报修日期 教室 故障现象 报修人',
    guangchang: '报修单汇总 | 报修日期 维修地点 报修事由 轻重缓急 反映人',
    longquan: '报修登记表 | 序号 登记时间 报修地点 故障情况 紧急程度 报修人',
    fengshu: '报修 | 日期 地点 故障 报修人',
    binhe: '报修明细 | 报修日期 地点 故障描述 报修人 检查组',
    tiexi: '报修登记 | 序号 报修日期 地点 故障现象 紧急程度 报修人',
    nanhu: '报修统计 | 报修日期 报修地点 报修内容 报修人',
    xiguan: '报修登记 | 日期 地点 损坏情况 等级 报修人',
    changling: '报修 | 日期 位置 故障 报修人',
    gangwan: '报修登记 | 报修日期 地点 故障描述 报修人',
    qingyuan: '报修登记 | 报修时间 地点 故障描述 报修人',
    guihua: '报修表 | 登记日期 地点 问题描述 紧急程度 报修人',
    hongqi: '报修登记表 | 报修日期 地点 故障描述 报修人',
    meiling: '设施报修登记 | 报告日期 损坏地点 待修设备 损坏描述 报告老师',
    xishan: '维修报单 | 所在场所 故障物品 故障简述 紧急情况 上报教师',
    lvyuan: '校园报修 | 填报日期 损坏地点 故障简述 处理优先级',
    donghu: '报修登记 | 报告日期 所在场所 待修设备 故障简述 处理优先级 报告老师',
  },
};
