export const request = {
  help: '部门申领、申购：登记、批办、办到哪一步、及时率',
  verbs: {
    approve: '批准',
    decline: '不批准：request decline 3 --by 沈校长 --reason 库存不足',
    link: '把文字申领对应到库里的物品',
  },
  fields: {
    id: ['编号'],
    department: ['部门', '只看一个部门'],
    name: ['品名'],
    spec: ['规格', '规格要求'],
    quantity: ['数量'],
    neededBy: ['需用日期', '哪天要用，如 2-26'],
    by: ['申请人'],
    purpose: ['用途'],
    within: ['定额', '定额内：从配备标准里出，不另加（默认定额外）'],
    free: ['文字登记', '按文字登记，不对应库里的物品'],
    handed: ['已领'],
    ready: ['可领'],
    state: ['状态'],
    decidedBy: ['批办'],
    reason: ['批办意见'],
  },
  options: {
    by: '批办人',
    on: '批办日期，默认今天',
    reason: '批办意见，如 库存不足',
    open: '只看没办完的',
    overdue: '只看逾期的',
    allSubmitted: '全部待批的',
    newItem: '按申领上写的品名规格新建物资',
  },
  kinds: { extra: '定额外', within: '定额内' },
  freeText: '未对应物品',
  overdue: '逾期',
  late: '迟领',
  progress: {
    submitted: '待批',
    declined: '不批准',
    done: '已领',
    ready: '可领',
    part: '部分领',
    ordered: '在途',
    waiting: '待购',
    beyond: '超出定额',
  },
  beyondNext: (a: { id: number }) =>
    `超出定额的申领不会采购：改为定额外 kaixue request edit ${a.id} --no-within，或补上配备标准 kaixue standard add`,
  submittedNext: (a: { n: number }) =>
    `待批 ${a.n} 件，批准前不采购、不发放：kaixue request approve --all --by 姓名`,
  none: '还没有申领。读入：kaixue import 文件；或 kaixue request add 教导处 A4复印纸=40 --needed-by 2-26',
  summary: (a: { open: number; overdue: number; due: number; onTime: number }) =>
    `未办完 ${a.open} 件，逾期 ${a.overdue} 件${a.due > 0 ? `，及时率 ${Math.round((a.onTime / a.due) * 100)}%（${a.onTime}/${a.due}）` : ''}。`,
  askDepartment: (name: string) => `“${name}”是新部门，按部门配备的标准也会算上它，登记为部门？`,
  free: (a: { id: number }) =>
    `库里没有这种物品，先按文字登记，批准后按文字列入采购清单；对应到物品：kaixue request link ${a.id} 品名，或 kaixue request link ${a.id} --new`,
  nextOrder: (code: string) =>
    `库房没有，已算进缺口：kaixue plan ${code} --why；下单：kaixue order make ${code}`,
  nextIssue: (what: string) => `发给他们：kaixue issue ${what}`,
  approved: (a: { ids: string; by: string; reason: string }) =>
    `申领 ${a.ids} 已批准（${a.by}${a.reason && `：${a.reason}`}）。`,
  declined: (a: { ids: string; by: string; reason: string }) =>
    `申领 ${a.ids} 不批准（${a.by}${a.reason && `：${a.reason}`}），不再计入需求。`,
  linked: (a: { id: number; item: string }) => `申领 ${a.id} 对应到 ${a.item}。`,
  nextApprove: (id: number) =>
    `批准：kaixue request approve ${id} --by 姓名；看要买什么：kaixue plan --kind 物资`,
  askDecider: '谁批的？',
  actions: {
    add: '登记申领',
    edit: '修改申领',
    remove: '删除申领',
    approve: '批准申领',
    decline: '不批准申领',
    link: '申领对应到物品',
  },
  problems: {
    'request-new-department':
      '部门名单里没有{names}，已登记为新部门\n如果是某个部门的另一种叫法，并入它：kaixue department merge {first} 另一个部门。',
    'request-served':
      '{count} 行已经领完或没有批准，不再登记：{names}\n还要领的，请改批准数或已领数后重新导入。',
    'request-taken-as-approved':
      '表上没有写批没批，{count} 项按已批准登记\n哪一项不批：kaixue request decline 编号 --by 姓名 --reason 原因，编号见 kaixue request list；表上加“审批”一列的，随表读入。',
    'request-not-granted': (a: { waiting: number; declined: number }) => ({
      message: `表上有 ${[a.waiting > 0 && `${a.waiting} 项还没有批`, a.declined > 0 && `${a.declined} 项不批准`].filter(Boolean).join('，')}，照此登记；没有批准的不采购、不发放`,
      hint: '批了以后：全部 kaixue request approve --all --by 姓名，或写编号（见 kaixue request list）；表上有“审批”一列的，随表读入。',
    }),
    'request-new-item':
      '{name} 不在物资库里，已按新物品登记，库存为 0\n如果是同一种物品的另一种写法，请改成库里的品名和规格后重新导入。',
    'request-unknown': '没有第 {typed} 号申领\n编号见 kaixue request list。',
    'request-which':
      '没有写明哪几件申领\n写编号，如 kaixue request {verb} 3；全部待批的：kaixue request {verb} --all --by 姓名。',
    'requests-none-open': '没有待批的申领\n看全部申领：kaixue request list。',
    'request-needs-decider': '没有写明谁批办的\n加 --by 姓名，如 kaixue request {verb} {ids} --by 王校长。',
    'request-handed':
      '申领 {id} 已经领走 {handed}，不能再改成不批或删除\n发错了先用 kaixue undo 冲销出库单，或 kaixue return 退库。',
    'request-linked': '申领 {id} 已经对应到 {item}，并且已经发放过\n要改请先退库。',
  },
} as const;
