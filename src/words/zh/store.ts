export const store = {
  problems: {
    'no-school-file':
      '{folder} 及其上级文件夹里没有学校数据文件 kaixue.db\n到学校的文件夹里运行，或用 --db 指定文件；第一次使用请运行 kaixue init 学校名称。',
    'school-file-missing':
      '找不到学校数据文件 {path}\n检查 --db 或 KAIXUE_DB 里的路径；第一次使用请运行 kaixue init 学校名称。',
    'not-a-school-file':
      '{path} 不是 kaixue 的学校数据文件\n用 --db 指定正确的文件（通常叫 kaixue.db）；如果它原是学校数据文件而被弄坏了，请用 kaixue restore 恢复备份。',
    'school-file-empty': '{path} 里还没有学校\n先运行 kaixue init 学校名称。',
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
  },
} as const;
