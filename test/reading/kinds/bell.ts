import { count, has } from '../facts.ts';
import type { ListKind } from '../list.ts';

const DAY = [
  ['晨读', '07:50', '08:10'],
  ['第一节', '08:20', '09:00'],
  ['第二节', '09:10', '09:50'],
  ['大课间', '09:50', '10:20'],
  ['第三节', '10:20', '11:00'],
  ['午休', '12:00', '13:50'],
  ['第四节', '14:00', '14:40'],
  ['放学', '16:30', '16:40'],
] as const;

export const bell: ListKind = {
  kind: 'bell',
  needs: () => ['pupils', 'staff'],
  words: {
    bell: '作息项目 项目 活动 活动内容 内容 名称 Activity 课节名称 安排 活动安排 时段名称 作息',
    hours: '时间 起止时间 作息时间 时间安排 Time 具体时间 时间段 起止时刻 钟点',
    starts: '开始时间 开始 上课时间 起 Start 起始 开始时刻',
    ends: '结束时间 结束 下课时间 止 End 终止 结束时刻',
    minutes: '时长 分钟 用时',
  },
  rows: () =>
    DAY.map(([name, from, to]) => ({
      bell: name,
      hours: `${from.replace(/^0/, '')}-${to.replace(/^0/, '')}`,
      starts: from.replace(/^0/, ''),
      ends: to.replace(/^0/, ''),
      minutes: 40,
    })),
  facts: (rows) => [
    count('bell list', {}, rows.length),
    ...DAY.map(([name, from, to]) => has('bell list', { name }, { time: `${from}-${to}` })),
  ],
  lines: {
    qingping: '作息时间表 | 项目 时间',
    shiba: '春季作息时间安排 | 序号 活动内容 开始时间 结束时间',
    linjiang: '作息表 | 作息项目 起止时间 备注',
    yuhong: '学校作息时间 | 内容 时间',
    mingde: '作息时间表 | 活动 起止时间 时长',
    dongjiao: '师生作息时间 | 时间段 活动安排',
    bailuzhou: '作息时间一览 | 名称 上课时间 下课时间',
    xingqiao: 'Bell Schedule | Activity Start End',
    guangchang: '夏季作息 | 安排 时间安排',
    longquan: '作息时间表 | 时间 内容 备注',
    binhe: '一日作息 | 课节名称 起 止',
    tiexi: '作息时间 | 序号 项目 具体时间',
    gangwan: '在校作息安排 | 活动内容 时间',
    meiling: '春季作息 | 时段名称 起止时刻',
    xishan: '每日作息 | 作息 开始时刻 结束时刻',
    donghu: '作息时间表 | 活动 钟点',
  },
};
