import type { CommandName } from '../words/index.ts';
import type { Command, Noun } from './context.ts';

export type Loaded = { command: Command } | { noun: Noun };
export interface Entry {
  name: CommandName;
  /** Chinese alias: `kaixue 打印`. */
  alias: string;
  group: 'flow' | 'nouns' | 'work' | 'keeping' | 'hidden';
  load(): Promise<Loaded>;
}

const entry = (name: CommandName, alias: string, group: Entry['group'], load: Entry['load']): Entry => ({
  name,
  alias,
  group,
  load,
});

/** Every command, in the order that help lists them. A module is loaded only when its command is typed. */
export const ENTRIES: Entry[] = [
  entry('home', '首页', 'flow', () => import('./commands/home.ts')),
  entry('init', '初始化', 'flow', () => import('./commands/init.ts')),
  entry('demo', '演示', 'flow', () => import('./commands/demo.ts')),
  entry('import', '导入', 'flow', () => import('./commands/import/index.ts')),
  entry('plan', '计划', 'flow', () => import('./commands/plan/index.ts')),
  entry('prepare', '准备', 'flow', () => import('./commands/prepare.ts')),
  entry('print', '打印', 'flow', () => import('./commands/print.ts')),
  entry('receive', '收货', 'flow', () => import('./commands/receive/index.ts')),
  entry('issue', '发放', 'flow', () => import('./commands/issue/index.ts')),
  entry('confirm', '确认', 'flow', () => import('./commands/confirm/index.ts')),
  entry('collect', '回收', 'flow', () => import('./commands/collect.ts')),
  entry('ready', '就绪', 'flow', () => import('./commands/ready/index.ts')),
  entry('return', '退库', 'flow', () => import('./commands/return.ts')),
  entry('exchange', '换书', 'flow', () => import('./commands/exchange.ts')),
  entry('short', '短少', 'flow', () => import('./commands/short.ts')),
  entry('owed', '待补', 'flow', () => import('./commands/owed.ts')),
  entry('damage', '报损', 'flow', () => import('./commands/damage.ts')),
  entry('scrap', '报废', 'flow', () => import('./commands/scrap.ts')),
  entry('count', '盘点', 'flow', () => import('./commands/count/index.ts')),
  entry('document', '单据', 'flow', () => import('./commands/document/index.ts')),
  entry('property', '财产', 'nouns', () => import('./commands/property.ts')),
  entry('transfer', '调拨', 'flow', () => import('./commands/transfer.ts')),
  entry('stock', '库存', 'flow', () => import('./commands/stock/index.ts')),
  entry('school', '学校', 'nouns', () => import('./commands/school.ts')),
  entry('term', '学期', 'nouns', () => import('./commands/term/index.ts')),
  entry('class', '班级', 'nouns', () => import('./commands/class/index.ts')),
  entry('student', '学生', 'nouns', () => import('./commands/student/index.ts')),
  entry('staff', '教职工', 'nouns', () => import('./commands/staff.ts')),
  entry('department', '部门', 'nouns', () => import('./commands/department.ts')),
  entry('room', '教室', 'nouns', () => import('./commands/room/index.ts')),
  entry('timetable', '课程表', 'nouns', () => import('./commands/timetable/index.ts')),
  entry('book', '课本', 'nouns', () => import('./commands/book.ts')),
  entry('supply', '物资', 'nouns', () => import('./commands/supply.ts')),
  entry('standard', '标准', 'nouns', () => import('./commands/standard/index.ts')),
  entry('request', '申领', 'nouns', () => import('./commands/request/index.ts')),
  entry('order', '采购', 'nouns', () => import('./commands/order/index.ts')),
  entry('budget', '预算', 'nouns', () => import('./commands/budget.ts')),
  entry('setting', '设置', 'nouns', () => import('./commands/setting.ts')),
  entry('task', '任务', 'work', () => import('./commands/task/index.ts')),
  entry('checklist', '清单', 'work', () => import('./commands/checklist/index.ts')),
  entry('calendar', '校历', 'work', () => import('./commands/calendar/index.ts')),
  entry('area', '责任区', 'work', () => import('./commands/area.ts')),
  entry('inspect', '检查', 'work', () => import('./commands/inspect/index.ts')),
  entry('repair', '报修', 'work', () => import('./commands/repair/index.ts')),
  entry('problem', '隐患', 'work', () => import('./commands/problem.ts')),
  entry('event', '活动', 'work', () => import('./commands/event/index.ts')),
  entry('training', '培训', 'work', () => import('./commands/training/index.ts')),
  entry('duty', '值班', 'work', () => import('./commands/duty.ts')),
  entry('publish', '上报', 'keeping', () => import('./commands/publish.ts')),
  entry('district', '区里', 'keeping', () => import('./commands/district/index.ts')),
  entry('undo', '撤销', 'keeping', () => import('./commands/undo.ts')),
  entry('log', '记录', 'keeping', () => import('./commands/log.ts')),
  entry('backup', '备份', 'keeping', () => import('./commands/backup.ts')),
  entry('restore', '恢复', 'keeping', () => import('./commands/restore.ts')),
  entry('doctor', '体检', 'keeping', () => import('./commands/doctor.ts')),
  entry('template', '版式', 'keeping', () => import('./commands/template.ts')),
  entry('completion', '补全', 'keeping', () => import('./commands/completion.ts')),
  entry('complete', '补全候选', 'hidden', () => import('./commands/complete.ts')),
];

/** Chinese aliases of the verbs that nouns share; of one noun's own where the word means something else there. */
export const VERB_ALIASES: Record<string, string> = {
  list: '列表',
  show: '查看',
  add: '添加',
  edit: '修改',
  remove: '删除',
  in: '转入',
  out: '转出',
  move: '转班',
  'task move': '改期',
  done: '完成',
  new: '新学期',
  present: '报到',
  balance: '调配',
  clashes: '冲突',
  clear: '清空',
  make: '下单',
  merge: '合并',
  close: '结单',
  'count close': '结束',
  cancel: '取消',
  approve: '批准',
  decline: '不批',
  link: '对应',
  set: '设定',
  starter: '示例',
  history: '流水',
  open: '开始',
  enter: '录入',
  void: '作废',
  due: '到期',
  cost: '金额',
  today: '今天',
  reopen: '重开',
  assign: '指派',
  'repair assign': '派工',
  note: '备注',
  wait: '等待',
  carry: '结转',
  apply: '套用',
  copy: '复制',
  import: '读入',
  known: '已补全',
  'import known': '读法',
  files: '文件',
  pass: '合格',
  ranking: '排名',
  rounds: '定期',
  forms: '检查表',
  form: '项目',
  plan: '安排',
  accept: '验收',
  reject: '返工',
  mark: '标明',
  parts: '配件',
  severity: '时限',
  need: '用品',
  issue: '发出',
  return: '归还',
  invite: '邀请',
  attend: '签到',
  raise: '问题',
};

/** What a verb of a noun is called in Chinese. */
export const verbAlias = (noun: string, verb: string): string | undefined =>
  VERB_ALIASES[`${noun} ${verb}`] ?? VERB_ALIASES[verb];

/** The entry for a typed name or Chinese alias. */
export function findEntry(name: string): Entry | undefined {
  return ENTRIES.find((e) => e.name === name || e.alias === name);
}
