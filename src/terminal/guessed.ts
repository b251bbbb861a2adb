import { parseClassArgument } from '../school/class/name.ts';

/** What people say who do not know the commands, and the command that does it. */
export const SAID: Readonly<Record<string, string>> = {
  ...{
    发书: 'issue',
    领书: 'issue',
    发: 'issue',
    出库: 'issue',
    分书: 'issue',
    领用: 'issue',
    补发: 'issue --all',
  },
  ...{ 缺书: 'plan --short', 缺口: 'plan --short', 缺什么: 'plan --short', 库存不足: 'stock --low' },
  ...{ 订书: 'order make', 下单: 'order make', 买: 'order make', 购买: 'order make', 征订: 'order make' },
  ...{ 入库: 'receive', 到货: 'receive', 收书: 'receive', 验收: 'receive', 签收: 'confirm', 签字: 'confirm' },
  ...{
    订单: 'order',
    采购单: 'order',
    征订单: 'order',
    补订: 'order make',
    供应商: 'order',
    supplier: 'order',
  },
  ...{
    催货: 'print 催货函',
    验收单: 'document',
    送货单: 'receive',
    receipt: 'document',
    receipts: 'document',
  },
  ...{ 包干区: 'area', 保洁区: 'area', 卫生区: 'area', 配备标准: 'standard', 借出: 'event', loan: 'event' },
  ...{ 退书: 'return', 还书: 'collect', 收回: 'collect', 少书: 'short', 少了: 'short', 发少了: 'short' },
  ...{ 搜索: 'find', 查: 'find', 查询: 'find', 找: 'find', search: 'find', 查库存: 'stock', 余量: 'stock' },
  ...{
    转学: 'student out',
    转出: 'student out',
    转入: 'student in',
    转班: 'student move',
    新生: 'student add',
  },
  ...{
    名册: 'student',
    老师: 'staff',
    教师: 'staff',
    课表: 'timetable',
    完成: 'task done',
    报到: 'class present',
  },
  ...{ 导出: 'prepare', export: 'prepare', 资料: 'prepare', 打: 'print', 回退: 'undo', 恢复上一步: 'undo' },
  ...{ 重做: 'undo', redo: 'undo', 作废: 'document void', 冲销: 'document void', 离岗: 'staff remove' },
  ...{
    离职: 'staff remove',
    调离: 'staff remove',
    代课: 'timetable set',
    改课: 'timetable set',
    任课: 'timetable',
  },
  ...{ 修好: 'repair done', 推迟: 'task move', 延期: 'task move', 转交: 'task assign', 打分: 'inspect add' },
  ...{
    状态: 'home',
    status: 'home',
    进度: 'home',
    主页: 'home',
    菜单: 'home',
    list: 'help',
    帮忙: 'help',
    '?': 'help',
  },
  ...{
    语言: 'config set lang',
    language: 'config set lang',
    whoami: 'config get me',
    配: 'config',
    版本: '--version',
  },
  ...{
    大扫除: 'inspect',
    卫生: 'inspect',
    打扫: 'inspect',
    维修: 'repair',
    修: 'repair',
    坏了: 'repair add',
    broken: 'repair add',
  },
  ...{
    换班: 'duty swap',
    调班: 'duty swap',
    调课: 'timetable swap',
    换课: 'timetable swap',
    swap: 'timetable swap',
  },
  ...{
    欠书: 'owed',
    欠什么: 'owed',
    还欠: 'owed',
    补书: 'issue --all',
    少发: 'short',
    多退: 'return',
    多领: 'return',
  },
  ...{
    新学期: 'term new',
    下学期: 'term new',
    升级: 'term new',
    申购: 'request add',
    驳回: 'request decline',
  },
  ...{
    领书时间: 'class turns',
    领取时间: 'class turns',
    盘点表: 'print 盘点表',
    签收表: 'print 班级领用签收单',
  },
  ...{ 今天: 'task today', 待办: 'task today', today: 'task today', todo: 'task today', next: 'home' },
  ...{ 求助: 'help', 日志: 'log', 历史: 'log', history: 'log', 多少: 'stock', inventory: 'stock' },
  ...{ missing: 'plan --short', shortage: 'plan --short', shortages: 'plan --short', buy: 'order make' },
  ...{ hand: 'issue', handout: 'issue', 'hand-out': 'issue', distribute: 'issue', give: 'issue' },
  ...{ delivery: 'receive', deliver: 'receive', arrive: 'receive', sign: 'confirm', stocktake: 'count' },
  ...{ pupil: 'student', pupils: 'student', roster: 'student', teacher: 'staff', teachers: 'staff' },
  ...{ schedule: 'timetable', lessons: 'timetable', fault: 'repair add', tasks: 'task', todos: 'task' },
};

/** What people say for a verb, and the verbs that it may be; the first that a noun has is meant. */
const VERBS_SAID: Readonly<Record<string, readonly string[]>> = {
  ...each(['新增', '新建', '增加', '加', '登记', '录入', '添', 'new', 'create', 'insert'], ['add', 'enter']),
  ...each(['编辑', '更改', '改', '更新', '改正', 'change', 'update', 'modify'], ['edit', 'set']),
  ...each(['set', 'put'], ['edit', 'add']),
  ...each(['join', 'joins', 'enrol', 'enroll', '入学', '转入', '转来'], ['in']),
  ...each(['undo', 'undone', 'untick', '重开'], ['reopen']),
  ...each(['移除', '去掉', '删', '删掉', 'delete', 'rm', 'del'], ['remove']),
  ...each(['看', '显示', '详情', 'view', 'get', 'info'], ['show']),
  ...each(['列出', '全部', '清单', 'ls', 'all'], ['list']),
  ...each(['办好', '办完', '做完', '修好', '好了', 'finish', 'complete', 'fixed', 'fix', 'close'], ['done']),
  ...each(['安排', '排班', 'schedule'], ['plan', 'add']),
  ...each(['派人', '交给', '转交', '移交', '委派', 'delegate'], ['assign']),
  ...each(
    ['推迟', '延期', '推后', '延后', '改日', 'postpone', 'delay', 'reschedule', 'defer'],
    ['move', 'plan'],
  ),
  ...each(['离职', '离岗', '离校', '调离', '调走', '辞职', '退休', 'leave', 'left'], ['out', 'remove']),
  ...each(['冲销', '撤回', '作废', '取消'], ['void', 'cancel']),
  ...each(['验', '核验', '确认', 'verify', 'check'], ['accept', 'pass']),
  ...each(['驳回', '拒绝', '不同意', '退回', 'refuse', 'deny'], ['decline', 'reject']),
  ...each(['同意', '通过', '准', 'ok', 'allow'], ['approve', 'pass']),
  ...each(['换', '调换', '交换', '换课', '调课', 'exchange'], ['swap']),
  ...each(['关闭', '完结', '结', 'end', 'stop'], ['close']),
  ...each(['开', '开头', 'start', 'begin'], ['open']),
};

function each(words: readonly string[], verbs: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(words.map((word) => [word, verbs]));
}

/** The verb, of those that a noun has, that a word is said for. */
export const verbMeant = (typed: string, verbs: readonly string[]): string | undefined =>
  Object.hasOwn(VERBS_SAID, typed) ? VERBS_SAID[typed]!.find((verb) => verbs.includes(verb)) : undefined;

/** What a word that is no command may have meant: one that people say for it, or a class. */
export function guessed(typed: string): string | undefined {
  if (Object.hasOwn(SAID, typed)) return SAID[typed];
  return 'value' in parseClassArgument(typed) ? `class show ${typed}` : undefined;
}

/** What schools call a sheet, where it is not its title. */
const SHEETS_SAID: readonly (readonly [RegExp, string])[] = [
  [/^(库房)?(拣货|拣书|捡书|配货|配书|备货)(单|表|清单)?$|^pick(ing)?[ -]?list$/, 'pick-list'],
  [/^(班级)?(领书|发书)(签收|签字|签名|登记)?(单|表)?$/, 'class-books'],
  [/^(班级)?(签字|签收|签领|领用)(单|表)$|^sign[ -]?(off|sheet)$/, 'class-packet'],
  [/^(学生)?(领书)?(签名)(单|表|册)?$/, 'pupil-books'],
  [/^(教师|老师)(领书|发书|用书)(签字|签收|签名|领用)?(单|表)?$/, 'teacher-books'],
  [/^(收货|送货|进货|到货|入库|验收)(签收|验收)?(单|表)$/, 'receipt'],
  [/^(班级)?(领料|领物|物资领用)(单|表)?$/, 'class-supplies'],
  [/^(零星)?(借用|借物|领用|出入库)(登记)?(单|表|本|簿)?$/, 'issue-register'],
  [/^(欠书|欠发|缺货|缺口|短缺)(单|表|清单)?$/, 'shortages'],
  [/^(补发|补书|待补)(单|表|清单)?$/, 'late-books'],
  [/^(订书|征订|订购)(单|表)?$/, 'order-list'],
  [/^(换书|退书|退换)(单|表)?$/, 'exchange-note'],
  [/^(盘库|清点|点数|盘存)(单|表)?$/, 'count-sheet'],
  [/^(大扫除|打扫|卫生)(检查|评分|打分)?(单|表)?$/, 'cleaning'],
  [/^(巡查|巡检|设施巡查|教室检查)(单|表)?$/, 'inspection'],
  [/^(报修|修理|维修)(单|表)?$/, 'repairs'],
  [/^(桌椅|座位|搬桌椅)(调整|调配)?(单|表)?$/, 'desk-moves'],
  [/^(作息|铃声)(时间)?(表)?$/, 'bells'],
];

/** The sheet that is called so: 拣货单 is the pick list. */
export const sheetSaid = (typed: string): string | undefined =>
  SHEETS_SAID.find(([called]) => called.test(typed.normalize('NFKC').trim().toLowerCase()))?.[1];
