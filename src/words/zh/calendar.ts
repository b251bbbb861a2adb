const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;

export const calendar = {
  help: '校历：放假、调休、补课',
  verbs: {
    list: '列出校历和国家放假安排',
    show: '查看某一天上不上班、上哪天的课',
    add: '记入一天或一段：calendar add 2027-02-05~2027-02-11 放假 春节',
    import: '从文件读入放假安排：节日、放假时间、调休上课；或 日期,类型,名目,按周几课表',
    known: '声明某年的校历已经补全',
    remove: '删去校历中的一天',
  },
  options: { periodsLost: '这一天不上的节次，如 5,6', follows: '补课按周几的课表：周三' },
  fields: {
    date: ['日期'],
    weekday: ['星期'],
    kind: ['类型'],
    name: ['名目'],
    follows: ['课表'],
    own: ['来源'],
  },
  weekdays: WEEKDAYS,
  unknownYears: (years: string) =>
    `${years} 年的放假和调休安排还不知道：工作日只按周末推算。请用 kaixue calendar import 放假安排.xlsx 补上，或用 kaixue calendar known ${years} 声明已补全。`,
  retimed: (n: number) => `日程变了，${n} 项未完成任务的期限随之调整。`,
  kinds: { holiday: '放假', workday: '上班', weekend: '周末', ordinary: '平日' },
  unknown: '（未公布）',
  imported: (a: { added: number; changed: number; unchanged: number; years: string }) =>
    `校历：新增 ${a.added} 天，修改 ${a.changed} 天，未变 ${a.unchanged} 天；${a.years} 年视为已补全。`,
  added: (n: number) => `已记入校历 ${n} 天。`,
  removed: (day: string) => `校历中已删去 ${day}。`,
  known: (years: string) => `${years} 年的校历已声明补全。`,
  workdays: (a: { n: number; from: string; to: string }) => `${a.from} 至 ${a.to} 共 ${a.n} 个工作日。`,
  library: '国务院放假通知',
  school: '本校校历',
  actions: { edit: '修改校历' },
  problems: {
    'not-days':
      '没有“{value}”这样的日期\n一天写成 2027-02-16、2月16日或明天，不带上午下午；一段写成 2027-02-05~2027-02-11（不超过 100 天）。',
    'calendar-bad-kind': '“{value}”不是放假也不是上班\n写 放假（holiday）或 上班（workday）。',
    'not-a-weekday': '“{value}”不是星期几\n补课写按周几的课表：周一……周日。',
    'calendar-closed': '{days} 放假，不上课\n--follows 和 --lost 只用于上班的日子：放假不写它们。',
    'calendar-other-weekday': (a: { day: string; weekday: number; said: number }) => ({
      message: `${a.day} 是${WEEKDAYS[a.weekday - 1]}，表里写的是${WEEKDAYS[a.said - 1]}`,
      hint: '请核对是日期写错，还是别的年份的安排；标题里写明年份，如“2027年放假安排”。',
    }),
    'calendar-unread':
      '没有看出哪天放假、哪天上课\n要有“放假时间”或“日期、类型”这样的列；列名不同的，写明是哪一列：kaixue import "{file}" --as calendar --map "哪一列=放假时间"',
    'calendar-open':
      '{name}从 {from} 起，没有写到哪天，没有记入校历\n是放假的话写明到哪天；学期在前一天结束的，用 kaixue term edit --ends 记下。',
    'calendar-moved': '日程变了，{n} 项未完成任务的期限随之调整\n用 kaixue task list 查看。',
    'calendar-no-such-day': '本校校历里没有 {day}\n用 kaixue calendar list 查看。',
  },
} as const;
