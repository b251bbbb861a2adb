/** What is said about store/. `problems`: code → message and hint (what to do next). */
export const store = {
  problems: {
    'no-school-file':
      '{folder} 及其上级文件夹里没有学校数据文件 kaixue.db\n到学校的文件夹里运行，或用 --db 指定文件；第一次使用请运行 kaixue init 学校名称。',
    'school-file-missing':
      '找不到学校数据文件 {path}\n检查 --db 或 KAIXUE_DB 里的路径；第一次使用请运行 kaixue init 学校名称。',
    'not-a-school-file':
      '{path} 不是 kaixue 的学校数据文件\n用 --db 指定正确的文件（通常叫 kaixue.db）；如果它原是学校数据文件而被弄坏了，请用 kaixue restore 恢复备份。',
    'school-file-unreadable': '没有权限读取 {path}\n请文件的主人或管理这台电脑的人给您读写权限。',
    'school-file-newer':
      '{path} 是用更新版本的 kaixue 保存的\n请先升级 kaixue，再打开这个文件；文件没有被改动。',
    'school-file-corrupt':
      '{path} 已损坏，无法读取\n运行 kaixue restore，从同一文件夹下 kaixue-backups 里最近的备份恢复。',
    'school-file-busy': '{path} 正被别的程序占用\n等另一个 kaixue 命令结束后再试一次。',
    'school-file-read-only':
      '{path} 只能查看，不能写入\n检查文件和所在文件夹的权限，或把文件复制到能写入的地方再操作。',
    'school-file-unwritable': '读写 {path} 时磁盘出错\n检查磁盘、U 盘或网络盘是否正常；这次的改动没有保存。',
    'school-folder-missing': '要写入 {path}，但没有这个文件夹\n先建好文件夹，或换一个位置。',
    'disk-full': '磁盘已满，{path} 写不进去\n清出一些空间后再试一次；这次的改动没有保存。',
    'school-file-exists':
      '{path} 已经是一所学校的数据文件\n直接使用它即可；要另建一所学校，请换一个文件夹，或用 --db 指定新文件。',
    'undo-nothing': '没有可以撤销的操作\n运行 kaixue log 查看做过的操作。',
    'undo-origin':
      '第 {entry} 号操作建立了这所学校，不能撤销\n学校名、学期可以直接修改；要重新开始，请删除这个数据文件。',
    'undo-unknown': '没有第 {entry} 号操作\n运行 kaixue log 查看操作的编号。',
    'undo-already': '第 {entry} 号操作已经撤销（见第 {by} 号）\n要重做它，请撤销那次撤销：kaixue undo {by}',
    'undo-later':
      '第 {entry} 号操作不能单独撤销，后来的操作用到了它的结果：{later}\n连同后来的一起撤销：kaixue undo {entry} --with-later（可先加 --dry-run 看一看）。',
    'undo-impossible':
      '第 {entry} 号操作改过的内容已经不是当时的样子，不能撤销\n请直接改正，或用 kaixue restore 恢复以前的备份。',
    'entry-not-a-number': '“{typed}”不是操作的编号\n编号见 kaixue log 的第一列，例如 kaixue undo 12',
    'limit-not-a-number': '--limit 后面要写条数，不能是“{typed}”\n例如 kaixue log --limit 50',
    'backup-exists': '{path} 已经存在\n换一个文件名，或加 --yes 覆盖它。',
    'backup-missing': '找不到备份 {path}\n备份通常在学校数据文件旁边的 kaixue-backups 文件夹里。',
    'backup-none': '{folder} 里还没有备份\n请写明备份文件：kaixue restore 文件。',
    'backup-not-sound': '备份 {path} 已损坏，没有用它恢复\n请换一个备份；现在的数据没有改动。',
    'restore-itself': '{path} 就是正在使用的数据文件\n请写明备份文件，通常在 kaixue-backups 文件夹里。',
    'restore-needs-yes': '恢复会替换 {path} 里现在的数据\n确定要恢复请加 --yes；替换前会先备份。',
    'restore-which': '没有写明从哪个备份恢复\n最近的备份：kaixue restore "{newest}" --yes',
  },
  options: {
    withLater: '后来的操作挡住时，连同它们一起撤销（从新到旧）',
    limit: '显示最近几条（默认 20）',
  },
  actions: { undo: '撤销' },
  undone: {
    entry: (a: {
      entry: number;
      command: string;
      rows: number;
      documents: string;
      kept: number;
      dryRun: boolean;
    }) =>
      `${a.dryRun ? '将撤销' : '已撤销'}第 ${a.entry} 号操作：${a.command}（${[a.rows || !a.documents ? `恢复 ${a.rows} 条记录` : '', a.documents ? `单据 ${a.documents} 冲销或作废` : '', a.kept ? `${a.kept} 条已有流水的只停用、不删除` : ''].filter(Boolean).join('，')}）`,
    redo: (a: { by: number }) => `要重做：kaixue undo ${a.by}`,
  },
  log: {
    empty: '还没有操作记录',
    columns: { id: '编号', at: '时间', who: '操作人', command: '命令', changed: '改动', state: '备注' },
    counts: (a: { table: string; added: number; changed: number; removed: number }) =>
      `${a.table}${a.added ? ` +${a.added}` : ''}${a.changed ? ` 改${a.changed}` : ''}${a.removed ? ` −${a.removed}` : ''}`,
    separator: '，',
    kinds: (a: { said: string; n: number }) => `${a.said} 等 ${a.n} 类`,
    undoneBy: (a: { by: number }) => `已撤销（${a.by}）`,
    undoes: (a: { entry: number }) => `撤销第 ${a.entry} 号`,
  },
  backedUp: (a: { path: string }) => `已备份到 ${a.path}`,
  restore: {
    which: '从哪个备份恢复？',
    sure: (a: { path: string; backup: string }) => `用 ${a.backup} 替换 ${a.path} 里现在的数据？`,
    done: (a: { path: string; backup: string; kept: string }) =>
      `已用 ${a.backup} 恢复 ${a.path}${a.kept ? `\n恢复前的数据在 ${a.kept}` : ''}`,
  },
  doctor: {
    checks: {
      'file-sound': '数据文件完好',
      'references-whole': '记录之间的关联完整',
      'one-school': '文件里有且只有一所学校',
      'journal-watches': '每张表的改动都有记录',
      'journal-agrees': '操作记录与现有数据一致',
      'documents-journaled': '单据状态与操作记录一致',
      'documents-filled': '每张单据都有明细',
      'numbers-unique': '单据号、采购单号没有重复',
      'stock-not-below-zero': '库存没有负数',
      'issued-not-below-zero': '退库没有多于领用',
      'class-names-agree': '班级代号与年级、班号一致',
    },
    bad: (a: { what: string; count: number }) => `不符：${a.what}（${a.count} 处）`,
    more: (a: { more: number }) => `……还有 ${a.more} 处`,
    allGood: '全部正常',
    notGood:
      '有不符之处。先运行 kaixue backup 留一份，再用 kaixue log 查看最近的操作，或用 kaixue restore 恢复备份',
  },
  /** Tables as a person knows them, for the log. */
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
    transfer: '转入转出',
    item: '物品',
    standard: '配备标准',
    request: '申领',
    purchase: '采购单',
    purchase_line: '采购明细',
    lesson: '课节',
    severity: '紧急程度',
    gathering: '活动与培训',
    gathering_line: '活动物资',
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
} as const;
