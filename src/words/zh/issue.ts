export const issue = {
  help: '发放：把班级应领的全部发下去，缺的记为待补',
  options: {
    grade: '一个年级全部班级及该年级教师用书',
    all: '全校',
    kind: '只发一类：课本、教师用书、教辅材料、簿册、物资、器材',
    draft: '只开草稿，签字后再确认',
    department: '部门应领的，如 --department 语文组；不写名称为全部部门',
    staff: '教职工应领的，如 --staff 王老师；不写名字为全体',
    teachers: '教师用书，和每位教师应领的用品',
    room: '教室应领的，如 --room 科学室1；不写名称为全部',
    school: '全校共用的',
    to: '零星领用：领给谁（王老师、三2、总务处）',
    oldReturned: '以旧换新：旧的已交回',
    purpose: '用途',
  },
  done: (a: { document: string; id: number; who: string; copies: number; titles: number }) =>
    `${a.who}：${a.titles} 种 ${a.copies} 册（件），出库单 ${a.document}（编号 ${a.id}）`,
  owed: (a: { who: string; copies: number }) =>
    `${a.who}还有 ${a.copies} 册（件）待补，到货后再运行 kaixue issue，即为补领。`,
  owedStill: (copies: number) => `还有 ${copies} 册（件）待补`,
  owedLater: '待补的到货后再运行 kaixue issue，即为补领。',
  every: { department: '各部门', staff: '各位教职工', room: '各教室' },
  nothing: (a: { who: string }) => `${a.who}现在没有可发的。`,
  note: (number: string) => `打印出库单：kaixue print 出库单 -d ${number}`,
  notes: (code: string) => `打印一个班签的单：kaixue print 班级领用签收单 --class ${code}`,
  drafted: (id: number | null) =>
    `已生成出库单草稿；签字后用 kaixue confirm ${id ?? '编号'} 确认，不符的行加 --except 行=数量。`,
  counter: (a: { who: string; what: string; document: string; id: number }) =>
    `${a.who}领 ${a.what}，出库单 ${a.document}（编号 ${a.id}）。`,
  counterDraft: (a: { who: string; what: string; document: string; id: number }) =>
    `${a.who}待领 ${a.what}，出库单 ${a.document}（编号 ${a.id}）。`,
  oldScrapped: (a: { document: string }) => `旧的已交回并报废（${a.document}）。`,
  oldNote: '以旧换新',
  left: (a: { item: string; left: number; minimum: number }) =>
    `${a.item} 还剩 ${a.left}，低于最低库存 ${a.minimum}。`,
  askTo: '领给谁？（班级、姓名、部门）',
  actions: { issue: '发放' },
  problems: {
    'issue-nobody':
      '没有说发给谁\n写班级（kaixue issue {aClass}），或 --grade 3，或 --all。零星领用加 --to 王老师。',
    'issue-two-ways':
      '--to 是零星领用，不能和 {option} 一起写\n按应领发放写 kaixue issue {aClass}；零星领用写 kaixue issue 白粉笔 2 --to 王老师。',
  },
} as const;

export const owed = {
  help: '待补：谁还缺什么、该退什么',
  options: {
    who: '只看谁：班级、姓名、部门',
    kind: '只看一类：课本、教师用书、教辅材料、簿册、物资、器材',
    all: '连同还没有领过的一起列出',
  },
  fields: {
    who: ['谁'],
    item: ['品名'],
    need: ['应领'],
    has: ['已有'],
    owed: ['待补'],
    now: ['现可补'],
    toReturn: ['应退'],
  },
  nothing: '没有待补的，也没有应退的。',
  total: (a: { owed: number; now: number; toReturn: number }) =>
    `合计待补 ${a.owed}，现在可补 ${a.now}，应退 ${a.toReturn}。`,
  leavers: (who: string, item: string, names: string[]) =>
    `${who} ${item}：已离班、书还没有交代的有 ${names.join('、')}`,
  next: {
    give: (who: string) => `补发：kaixue issue ${who} 或 kaixue issue --all；补领单：kaixue print 补领单`,
    between: '；',
    issueAll: '补发：kaixue issue --all',
    wait: (isOrdered: boolean, isToOrder: boolean) =>
      `库房没有可补的${isOrdered ? '，等到货：kaixue order list --open' : ''}${isToOrder ? `${isOrdered ? '；还要买的' : '，要买'}：kaixue plan --short` : ''}`,
    back: (who: string) => `退回：kaixue return 品名=数量 --from ${who}`,
  },
} as const;
