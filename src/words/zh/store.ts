/** What is said about store/. `problems`: code → message and hint (what to do next). */
export const store = {
  problems: {
    'no-school-file': (a: { folder: string }) => ({
      message: `${a.folder} 及其上级文件夹里没有学校数据文件 kaixue.db`,
      hint: '到学校的文件夹里运行，或用 --db 指定文件；第一次使用请运行 kaixue init 学校名称',
    }),
    'school-file-missing': (a: { path: string }) => ({
      message: `找不到学校数据文件 ${a.path}`,
      hint: '检查 --db 或 KAIXUE_DB 里的路径；第一次使用请运行 kaixue init 学校名称',
    }),
    'not-a-school-file': (a: { path: string }) => ({
      message: `${a.path} 不是 kaixue 的学校数据文件`,
      hint: '用 --db 指定正确的文件（通常叫 kaixue.db）',
    }),
    'school-file-newer': (a: { path: string }) => ({
      message: `${a.path} 是用更新版本的 kaixue 保存的`,
      hint: '请先升级 kaixue，再打开这个文件；文件没有被改动',
    }),
    'school-file-corrupt': (a: { path: string }) => ({
      message: `${a.path} 已损坏，无法读取`,
      hint: '运行 kaixue restore，从同一文件夹下 kaixue-backups 里最近的备份恢复',
    }),
    'school-file-busy': (a: { path: string }) => ({
      message: `${a.path} 正被别的程序占用`,
      hint: '等另一个 kaixue 命令结束后再试一次',
    }),
    'school-file-read-only': (a: { path: string }) => ({
      message: `${a.path} 只能查看，不能写入`,
      hint: '检查文件和所在文件夹的权限，或把文件复制到能写入的地方再操作',
    }),
    'school-file-unwritable': (a: { path: string }) => ({
      message: `读写 ${a.path} 时磁盘出错`,
      hint: '检查磁盘、U 盘或网络盘是否正常；这次的改动没有保存',
    }),
    'school-folder-missing': (a: { path: string }) => ({
      message: `要写入 ${a.path}，但没有这个文件夹`,
      hint: '先建好文件夹，或换一个位置',
    }),
    'disk-full': (a: { path: string }) => ({
      message: `磁盘已满，${a.path} 写不进去`,
      hint: '清出一些空间后再试一次；这次的改动没有保存',
    }),
    'school-file-exists': (a: { path: string }) => ({
      message: `${a.path} 已经是一所学校的数据文件`,
      hint: '直接使用它即可；要另建一所学校，请换一个文件夹，或用 --db 指定新文件',
    }),
    'undo-nothing': (_: Record<never, never>) => ({
      message: '没有可以撤销的操作',
      hint: '运行 kaixue log 查看做过的操作',
    }),
    'undo-unknown': (a: { entry: number }) => ({
      message: `没有第 ${a.entry} 号操作`,
      hint: '运行 kaixue log 查看操作的编号',
    }),
    'undo-already': (a: { entry: number; by: number }) => ({
      message: `第 ${a.entry} 号操作已经撤销（见第 ${a.by} 号）`,
      hint: `要重做它，请撤销那次撤销：kaixue undo ${a.by}`,
    }),
    'undo-later': (a: { entry: number; later: string }) => ({
      message: `第 ${a.entry} 号操作不能单独撤销，后来的操作用到了它的结果：${a.later}`,
      hint: `连同后来的一起撤销：kaixue undo ${a.entry} --with-later（可先加 --dry-run 看一看）`,
    }),
    'undo-impossible': (a: { entry: number }) => ({
      message: `第 ${a.entry} 号操作改过的内容已经不是当时的样子，不能撤销`,
      hint: '请直接改正，或用 kaixue restore 恢复以前的备份',
    }),
  },
} as const;
