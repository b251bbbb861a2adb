import { cls } from './say.ts';

export const home = {
  help: '首页',
  start: '还没有学校数据文件。先运行：kaixue init 校名 --opens 2027-03-01   或看演示：kaixue demo',
  daysTo: (n: number, day: string) => `距正式上课还有 ${n} 天（${day}）`,
  today: '今天正式上课',
  over: (opens: string) => `这个学期已经结束。转入新学期（先预览，不改动）：kaixue term new --opens ${opens}`,
  since: (n: number, day: string) => `已开学 ${n} 天（${day}）`,
  bars: {
    books: '教材',
    'exercise-books': '簿册',
    supplies: '物资',
    tasks: '任务',
    areas: '卫生责任区',
    rooms: '教室',
    'day-one': '第一天的课',
  },
  lessonsOf: (day: string) => `${day}的课`,
  legend: '█ 已完成　▒ 在库房待发、待落实　░ 还没有',
  nextTitle: '接下来先办：',
  next: {
    classes: '读入学生名册，建立班级',
    books: '读入教材征订目录',
    timetable: '读入课程表，才能逐节判断开学第一天',
    uncounted: (a: { count: number; class: string }) =>
      `有 ${a.count} 个班还没有人数，需求没有算上，如${cls(a.class)}：读入名册`,
    nothing: '都办好了，可以按课表上课。',
    confirm: (number: string) => `单据 ${number} 是草稿，签收后确认`,
    overdue: (n: number, title: string) => `有 ${n} 项任务过期，最早的是“${title}”`,
    evident: (n: number, first: string) => `有 ${n} 项任务按登记已办到，核实后勾掉，如${first}`,
    gear: (event: string, n: number) => `“${event}”借出的器材还有 ${n} 件没还`,
    leavers: (a: { count: number; name: string; class: string }) =>
      `有 ${a.count} 名离班学生的书没有交代，如${cls(a.class)}${a.name}`,
    expired: (a: { count: number; name: string; until: string }) =>
      `有 ${a.count} 项已过期（检验、保险、合同等），最早的是${a.name}（${a.until} 到期）`,
    round: (a: { count: number; form: string; on: string }) =>
      `有 ${a.count} 种定期检查到期没做，最早的是${a.form}（${a.on}）`,
    collect: (a: { titles: number; copies: number; term: string | null }) =>
      `循环教材还有 ${a.titles} 种 ${a.copies} 册在${a.term === null ? '' : '上学期的'}班级，没有收回`,
    collectPrint: 'kaixue print 循环教材回收登记表',
    ended: '没有要收尾的事了：转入新学期（先预览，不改动）',
    order: (n: number) => `有 ${n} 种物品要采购或补订`,
    owed: (n: number) => `可以按课表上课；还有 ${n} 册（件）待补，到货后补发`,
    touches: (what: string, n: number) => `${what}（涉及 ${n} 节课）`,
  },
} as const;

export const find = {
  help: '查找：人、教室、物品、单据、任务、报修……写在哪里都找得到',
  columns: { kind: '种类', name: '名称', more: '说明', command: '查看' },
  more: (n: number) => `还有 ${n} 条没有列出：多写几个字再找。`,
  problems: {
    'found-nothing': '哪里都没有“{text}”\n少写几个字再找，或写拼音首字母；要读入资料用 kaixue import。',
  },
} as const;
