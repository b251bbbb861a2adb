export const undo = {
  help: '撤销一步操作（单据用冲销单）',
  options: { withLater: '后来的操作挡住时，连同它们一起撤销（从新到旧）' },
  entry: (a: {
    entry: number;
    what: string;
    command: string;
    rows: number;
    documents: { numbers: string; n: number } | null;
    kept: number;
    dryRun: boolean;
  }) =>
    `${a.dryRun ? '将撤销' : '已撤销'}第 ${a.entry} 号操作“${a.what}”：${a.command}（${[a.rows || !a.documents ? `恢复 ${a.rows} 条记录` : '', a.documents ? `单据 ${a.documents.numbers}${a.documents.n > 3 ? ` 等 ${a.documents.n} 张` : ''} 冲销或作废` : '', a.kept ? `${a.kept} 条已有流水的只停用、不删除` : ''].filter(Boolean).join('，')}）`,
  older: (a: { entry: number; local: string; what: string; command: string }) =>
    `第 ${a.entry} 号操作“${a.what}”（${a.local}）：${a.command}`,
  askOlder: '这不是最近一步，后来还做了别的。撤销吗？',
  redo: (a: { by: number[] }) => `要重做：kaixue undo ${a.by.join(' ')}`,
  actions: { undo: '撤销' },
  problems: {
    'undo-nothing': '没有可以撤销的操作\n运行 kaixue log 查看做过的操作。',
    'undo-origin':
      '第 {entry} 号操作建立了这所学校，不能撤销\n学校名、学期可以直接修改；要重新开始，请删除这个数据文件。',
    'undo-unknown': '没有第 {entry} 号操作\n运行 kaixue log 查看操作的编号。',
    'undo-already': '第 {entry} 号操作已经撤销（见第 {by} 号）\n要重做它，请撤销那次撤销：kaixue undo {by}',
    'undo-later':
      '第 {entry} 号操作不能单独撤销，后来的操作用到了它的结果：{later}\n连同后来的一起撤销：kaixue undo {entry} --with-later（可先加 --dry-run 看一看）。',
    'undo-forgotten': '第 {entry} 号操作清除了一个人的资料，不能撤销\n资料已经不在文件里了。',
    'undo-impossible':
      '第 {entry} 号操作改过的内容已经不是当时的样子，不能撤销\n请直接改正，或用 kaixue restore 恢复以前的备份。',
  },
} as const;

export const log = {
  help: '操作记录：谁、何时、做了什么',
  options: { limit: '显示最近几条（默认 20）' },
  columns: {
    id: '编号',
    at: '时间',
    who: '操作人',
    what: '操作',
    command: '命令',
    changed: '改动',
    state: '备注',
  },
  empty: '还没有操作记录',
  counts: (a: { table: string; added: number; changed: number; removed: number }) =>
    `${a.table}${a.added ? ` +${a.added}` : ''}${a.changed ? ` 改${a.changed}` : ''}${a.removed ? ` −${a.removed}` : ''}`,
  separator: '，',
  kinds: (a: { said: string; n: number }) => `${a.said} 等 ${a.n} 类`,
  documents: (a: { numbers: string; n: number }) => `${a.numbers} 等 ${a.n} 张单据`,
  undoneBy: (a: { by: number }) => `已撤销（${a.by}）`,
  undoes: (a: { entry: number }) => `撤销第 ${a.entry} 号`,
  /** Tables as a person knows them. */
  tables: {
    school: '学校',
    setting: '设置',
    term: '学期',
    day: '校历',
    department: '部门',
    staff: '教职工',
    room: '教室',
    class: '班级',
    student: '学生',
    placement: '在班记录',
    known_reading: '确认过的读法',
    transfer: '转入转出',
    transfer_copy: '异动教材',
    item: '物品',
    standard: '配备标准',
    request: '申领',
    purchase: '采购单',
    purchase_line: '采购明细',
    lesson: '课节',
    teaching: '任课',
    severity: '紧急程度',
    gathering: '活动与培训',
    gathering_line: '活动物资',
    absentee: '缺勤',
    asset: '固定资产',
    bell: '作息时间',
    choice: '订购',
    collection: '回收',
    desk_move: '搬桌椅',
    expiry: '到期台账',
    membership: '区里',
    payment: '收款',
    property: '班级财产',
    publication: '上报',
    registration: '报到',
    scrapping: '报废',
    stocktake: '盘点',
    stocktake_line: '盘点明细',
    loan: '器材借还',
    attendance: '签到',
    area: '卫生责任区',
    area_round: '保洁时段',
    point: '检查项目',
    patrol: '定期检查',
    inspection: '检查',
    inspection_line: '检查结果',
    repair: '报修',
    repair_part: '维修用料',
    problem: '问题',
    duty: '值班',
    recurring: '周期任务',
    task: '任务',
    task_wait: '任务先后',
  },
  problems: {
    'entry-not-a-number':
      '“{typed}”不是操作的编号\n撤销最近一步：kaixue undo；某一步：编号见 kaixue log 的第一列，例如 kaixue undo 12',
  },
} as const;
