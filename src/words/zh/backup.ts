import { cls } from './say.ts';

export const backup = {
  help: '备份数据文件',
  done: (a: { path: string }) => `已备份到 ${a.path}`,
  redact: '抄一份给别人看的：人名换成代号，电话、学号、备注去掉',
  doneRedacted: (a: { path: string }) =>
    `已抄到 ${a.path}：人名都换成了代号，没有电话、学号、性别、备注和打过的命令；物品、班级、课表、数目照旧。`,
  marks: {
    pupil: (id: number) => `学生${id}`,
    staff: (id: number) => `教职工${id}`,
    person: (n: number) => `某人${n}`,
  },
  problems: {
    'backup-redact-where':
      '没有写明抄到哪里\n写明文件：kaixue backup --redact 给别人看.db（不放进备份文件夹，免得误用它恢复）。',
    'backup-no-file':
      '“{file}”看不出是文件还是文件夹，没有备份\n写成 kaixue backup {file}.db；已有的备份：kaixue restore 会列出来。',
    'backup-empty': '{path} 里没有学校的数据，没有用它恢复\n请换一个备份；现在的数据没有改动。',
    'backup-missing': '找不到备份 {path}\n备份通常在学校数据文件旁边的 kaixue-backups 文件夹里。',
    'backup-none': '{folder} 里还没有备份\n请写明备份文件：kaixue restore 文件。',
    'backup-of-damaged':
      '{path} 已损坏，没有备份它，免得挤掉完好的备份\n用 kaixue restore 恢复最近的备份；恢复时会把损坏的文件另存一份。',
    'backup-not-sound': '备份 {path} 已损坏，没有用它恢复\n请换一个备份；现在的数据没有改动。',
  },
} as const;

export const restore = {
  help: '从备份恢复',
  which: '从哪个备份恢复？',
  sure: (a: { path: string; backup: string }) => `用 ${a.backup} 替换 ${a.path} 里现在的数据？`,
  done: (a: { path: string; backup: string; kept: string }) =>
    `已用 ${a.backup} 恢复 ${a.path}${a.kept ? `\n恢复前的数据在 ${a.kept}` : ''}`,
  problems: {
    'restore-itself': '{path} 就是正在使用的数据文件\n请写明备份文件，通常在 kaixue-backups 文件夹里。',
    'restore-needs-yes': '恢复会替换 {path} 里现在的数据\n确定要恢复请加 --yes；替换前会先备份。',
    'restore-which': '没有写明从哪个备份恢复\n最近的备份：kaixue restore "{newest}" --yes',
  },
} as const;

export const doctor = {
  help: '检查数据文件是否完好、账目是否相符',
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
    'shares-add-up': '每班每项 需求 = 已领 + 待补 − 应退',
    'shared-is-there': '分配的没有多于库里可发的',
    'loans-add-up': '借出的器材与借还记录一致',
    'replaced-are-scrapped': '以旧换新换下的资产都已报废',
    'departments-no-classes': '部门里没有班级',
  },
  unsettled: (a: { class: string; name: string; items: string }) =>
    `${cls(a.class)}${a.name} 已离班，书还没有交代：${a.items}（kaixue owed）`,
  bad: (a: { what: string; count: number }) => `不符：${a.what}（${a.count} 处）`,
  more: (a: { more: number }) => `……还有 ${a.more} 处`,
  risks: {
    network:
      '数据文件在网络盘上：几台电脑同时写会弄坏它。请放在一台电脑自己的硬盘上，要换电脑用 kaixue backup 抄一份带走',
    synced:
      '数据文件在会自动同步的文件夹里：同步软件可能只传了一半，或用旧的盖掉新的。请放到不同步的文件夹，备份（kaixue backup 文件）可以放进来',
  },
  copying:
    '正在使用的数据文件不要直接复制、覆盖：抄一份用 kaixue backup 文件，换成另一份用 kaixue restore 文件',
  allGood: '全部正常',
  notGood:
    '有不符之处。先运行 kaixue backup 留一份，再用 kaixue log 查看最近的操作，或用 kaixue restore 恢复备份',
} as const;
