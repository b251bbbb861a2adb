export const duty = {
  help: '值班表',
  verbs: {
    list: '列出值班',
    add: '安排值班：duty add 2027-02-24~2027-02-26 韩娟 段文 --shift 白班',
    remove: '删去值班',
    rotate: '轮流值班、值周：duty rotate 2027-03-01~2027-06-30 韩娟 段文 --weekly',
    swap: '两人换班：duty swap 2-24 韩娟 2-25 段文',
  },
  options: {
    leader: '带班领导',
    each: '每次几个人（默认 1）',
    weekly: '一人一周（值周），不写时一人一天',
    every: '周末、放假也排（默认只排上课的日子）',
    leaders: '带班领导，轮流',
  },
  fields: {
    date: ['日期'],
    weekday: ['星期'],
    shift: ['班次'],
    staff: ['姓名'],
    leader: ['带班'],
    place: ['地点'],
    job: ['任务'],
  },
  rotated: (a: { n: number; each: string }) => `值班表：新增 ${a.n} 条（${a.each}）。`,
  daysOf: (a: { name: string; days: number }) => `${a.name} ${a.days} 天`,
  added: (a: { n: number; from: string; to: string; who: string }) =>
    `值班表：${a.from === a.to ? a.from : `${a.from} 至 ${a.to}`} ${a.who}，新增 ${a.n} 条。`,
  removed: (n: number) => `值班表：删去 ${n} 条。`,
  swapped: (turns: string) => `已换班：${turns}。`,
  ofWhom: (a: { days: string; names: string }) => `${a.days} ${a.names}的值班`,
  shift: (kept: string) => kept,
  early: (n: number) => `提前返校 ${n} 人次。`,
  none: '还没有排值班。安排：kaixue duty add 2-27 姓名；或导入值班表：kaixue import 值班表.xlsx',
  actions: { add: '安排值班', remove: '删去值班', swap: '换班' },
  problems: {
    'duty-weekly':
      '按星期排到整个学期的上课日：{from} 至 {to}\n哪天不值：kaixue duty remove 日期；学期结束日不同的，先用 kaixue term edit --ends 改好再导入。',
    'duty-there': '{day} {names}已排过班\n换一天，或用 --shift 写明另一个班次。',
    'duty-of-nobody':
      '没有说明谁值班\n在日期后面写姓名，如 kaixue duty add {days} 韩娟；带班的用 --leader 姓名。',
    'duty-none': '{days} 没有这样的值班，什么也没有删\n用 kaixue duty list 查看。',
    'duty-swap-none': '{name} {day} 没有这样的值班，没有换班\n这一天谁值班：kaixue duty list {day}',
    'duty-swap-alone':
      '前后两人都是{name}，没有换班\n写两个人和他们各自的日期，如 kaixue duty swap 2-24 韩娟 2-25 段文。',
    'duty-twice':
      '{name} {day} 已有值班，换班后这一天要值两次\n换别的日期；这一天的值班：kaixue duty list {day}',
    'nobody-meant': '没有说明是谁\n写姓名、--department 部门 或 --all。',
  },
} as const;
