export const duty = {
  help: '值班表',
  verbs: {
    list: '列出值班',
    add: '安排值班：duty add 2027-02-24~2027-02-26 韩娟 段文 --shift 白班',
    remove: '删去值班',
  },
  options: { shift: '班次', place: '地点', job: '任务', leader: '带班领导' },
  columns: {
    date: '日期',
    staff: '姓名',
    shift: '班次',
    place: '地点',
    job: '任务',
    leader: '带班',
    weekday: '星期',
  },
  added: (n: number) => `值班表：新增 ${n} 条。`,
  removed: (n: number) => `值班表：删去 ${n} 条。`,
  shift: (kept: string) => kept,
  early: (n: number) => `提前返校 ${n} 人次。`,
  actions: { add: '安排值班', remove: '删去值班' },
  problems: {
    'duty-there': '{day} {names}已排过班\n换一天，或用 --shift 写明另一个班次。',
    'nobody-meant': '没有说明是谁\n写姓名、--department 部门 或 --all。',
  },
} as const;
