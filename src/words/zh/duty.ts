export const duty = {
  help: '值班表',
  verbs: {
    list: '列出值班',
    add: '安排值班：duty add 2027-02-24~2027-02-26 韩娟 段文 --shift 白班',
    remove: '删去值班',
  },
  options: { leader: '带班领导' },
  fields: {
    date: ['日期'],
    weekday: ['星期'],
    shift: ['班次'],
    staff: ['姓名'],
    leader: ['带班'],
    place: ['地点'],
    job: ['任务'],
  },
  added: (n: number) => `值班表：新增 ${n} 条。`,
  removed: (n: number) => `值班表：删去 ${n} 条。`,
  ofWhom: (a: { days: string; names: string }) => `${a.days} ${a.names}的值班`,
  shift: (kept: string) => kept,
  early: (n: number) => `提前返校 ${n} 人次。`,
  none: '还没有排值班。安排：kaixue duty add 2-27 姓名；或导入值班表：kaixue import 值班表.xlsx',
  actions: { add: '安排值班', remove: '删去值班' },
  problems: {
    'duty-there': '{day} {names}已排过班\n换一天，或用 --shift 写明另一个班次。',
    'duty-of-nobody':
      '没有说明谁值班\n在日期后面写姓名，如 kaixue duty add {days} 韩娟；带班的用 --leader 姓名。',
    'duty-none': '{days} 没有这样的值班，什么也没有删\n用 kaixue duty list 查看。',
    'nobody-meant': '没有说明是谁\n写姓名、--department 部门 或 --all。',
  },
} as const;
