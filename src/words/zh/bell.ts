export const bell = {
  help: '作息时间：几点上课、几点下课、大课间、午餐',
  verbs: {},
  fields: {
    id: ['编号'],
    name: ['项目', '改名'],
    time: ['时间', '几点到几点，如 8:20-9:00；放学只写 16:10'],
    minutes: ['分钟'],
    period: ['节次', '是课程表的第几节（名称是 第3节 时不用写）'],
    grades: ['年级', '只是哪些年级的，如 1-2（不写是全校）'],
    from: ['起', '每年从几月几日起，如 5-1（夏季作息）'],
    until: ['止', '每年到几月几日止，如 9-30'],
  },
  /** Over one of several: 一年级、二年级，05-01 至 09-30. */
  scope: (a: { grades: string; fromDay: string | null; untilDay: string | null }) =>
    [
      a.grades
        .split(',')
        .filter(Boolean)
        .map((one) => `${'零一二三四五六七八九'[Number(one)] ?? one}年级`)
        .join('、'),
      a.fromDay === null ? '' : `每年 ${a.fromDay} 至 ${a.untilDay}`,
    ]
      .filter(Boolean)
      .join('，'),
  none: '还没有作息时间：kaixue import 作息时间表.xlsx，或 kaixue bell add 第1节 --time 8:20-9:00',
  actions: { add: '添加作息', edit: '修改作息', remove: '删除作息' },
  problems: {
    'bell-no-time': '要写明几点到几点\n例如 kaixue bell add {name} --time 8:20-9:00',
    'bell-time-unreadable': '“{value}”不是时间\n写成 8:20-9:00，或 16:10。',
    'bell-clash':
      '{name}与“{other}”（{time}）是同一项、同一节，或时间重叠\n改其中一个的时间：kaixue bell list',
    'bell-half-season': '{name}只说了起或止的一头\n两头都写：--from 5-1 --until 9-30；全年的两个都写 -。',
    'bell-none': '还不知道几点上课，不能按钟点安排\n先读入 kaixue import 作息时间表.xlsx。',
  },
} as const;
