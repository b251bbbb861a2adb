/** What can go wrong with tasks, checklists and the calendar. */
export const tasksProblems = {
  'calendar-bad-day': (a: { value: string; line: number }) => ({
    message: a.line > 0 ? `第 ${a.line} 行：没有“${a.value}”这一天` : `没有“${a.value}”这一天`,
    hint: '日期写成 2027-02-16，一段写成 2027-02-05~2027-02-11。',
  }),
  'calendar-bad-kind': (a: { value: string; line: number }) => ({
    message:
      a.line > 0 ? `第 ${a.line} 行：“${a.value}”不是放假也不是上班` : `“${a.value}”不是放假也不是上班`,
    hint: '写 放假（holiday）或 上班（workday）。',
  }),
  'calendar-bad-weekday': (a: { value: string; line: number }) => ({
    message: a.line > 0 ? `第 ${a.line} 行：“${a.value}”不是星期几` : `“${a.value}”不是星期几`,
    hint: '补课写按周几的课表：周一……周日。',
  }),
  'calendar-no-file': (a: { file: string }) => ({
    message: `打不开文件 ${a.file}`,
    hint: '检查文件名和所在文件夹。',
  }),
  'calendar-no-such-day': (a: { day: string }) => ({
    message: `本校校历里没有 ${a.day}`,
    hint: '用 kaixue calendar list 查看。',
  }),
  'not-a-day': (a: { value: string }) => ({
    message: `没有“${a.value}”这一天`,
    hint: '日期写成 2027-02-16、2月16日、明天或下周一。',
  }),
  'checklist-not-yaml': (a: { detail: string; line: number }) => ({
    message: `第 ${a.line} 行：读不懂（${a.detail}）`,
    hint: '检查缩进和冒号；可用 kaixue checklist copy 复制一份现成清单照着改。',
  }),
  'checklist-wrong-key': (a: { key: string; near: string; allowed: string; line: number }) => ({
    message: `第 ${a.line} 行：没有“${a.key}”这一项，是不是“${a.near}”？`,
    hint: `可用的有：${a.allowed}。`,
  }),
  'checklist-wrong-value': (a: { key: string; value: string; allowed: string; line: number }) => ({
    message: `第 ${a.line} 行：${a.key} 不能是“${a.value}”`,
    hint: `可以是：${a.allowed}。`,
  }),
  'checklist-missing': (a: { key: string; line: number }) => ({
    message: `第 ${a.line} 行：缺少 ${a.key}`,
    hint: `在这一项里补上 ${a.key}: …`,
  }),
  'checklist-not-text': (a: { key: string; line: number }) => ({
    message: `第 ${a.line} 行：${a.key} 应是一段文字`,
    hint: '写在冒号后面同一行。',
  }),
  'checklist-not-a-number': (a: { key: string; value: string; line: number }) => ({
    message: `第 ${a.line} 行：${a.key} 应是整数，不是“${a.value}”`,
    hint: '起算日之前写负数，如 -3。',
  }),
  'checklist-key-twice': (a: { key: string; first: number; line: number }) => ({
    message: `第 ${a.line} 行：key“${a.key}”与第 ${a.first} 行重复`,
    hint: '每项任务的 key 各不相同。',
  }),
  'checklist-unknown-wait': (a: { task: string; wait: string; near: string; line: number }) => ({
    message: `第 ${a.line} 行：任务“${a.task}”要等“${a.wait}”，清单里没有这一项`,
    hint: a.near ? `是不是“${a.near}”？waits 里写同一清单中任务的 key。` : 'waits 里写同一清单中任务的 key。',
  }),
  'checklist-cycle': (a: { cycle: string; line: number }) => ({
    message: `第 ${a.line} 行：任务互相等待，成了一圈：${a.cycle}`,
    hint: '去掉其中一个 waits。',
  }),
  'checklist-unknown': (a: { name: string; known: string }) => ({
    message: `没有清单“${a.name}”`,
    hint: `现有：${a.known}。`,
  }),
  'checklist-needs-event': (a: { name: string }) => ({
    message: `《${a.name}》是按活动当天起算的`,
    hint: '先 kaixue event add 登记活动，再加 --event 活动名。',
  }),
  'checklist-exists': (a: { path: string }) => ({
    message: `${a.path} 已经有了`,
    hint: '用 --as 另起一个名字。',
  }),
  'anchor-not-set': (a: { task: string; anchor: string; line: number }) => ({
    message: `第 ${a.line} 行：任务“${a.task}”从${{ 'staff-return': '教师返校日', registration: '学生报到日', opening: '正式上课日', event: '活动当天' }[a.anchor] ?? a.anchor}起算，本学期还没有定这一天`,
    hint: '用 kaixue term edit 定下教师返校日、学生报到日。',
  }),
  'owner-left': (a: { name: string; task: string; line: number }) => ({
    message: `第 ${a.line} 行：任务“${a.task}”的责任人${a.name}已离岗`,
    hint: '在清单里换一位责任人，或改写职务（如 总务主任）。',
  }),
  'task-not-a-number': (a: { value: string }) => ({
    message: `“${a.value}”不是任务编号`,
    hint: '编号写成 12、3-7 或 3,5,9，用 kaixue task list 查看。',
  }),
  'task-unknown': (a: { ids: string }) => ({
    message: `没有编号为 ${a.ids} 的任务`,
    hint: '用 kaixue task list --all 查看编号。',
  }),
  'task-blocked': (a: { id: number; title: string; by: string }) => ({
    message: `任务 ${a.id}“${a.title}”还在等：${a.by}`,
    hint: '先完成它们；确实不用等，加 --force。什么都没有改动。',
  }),
  'task-cycle': (a: { cycle: string }) => ({
    message: `这样会互相等待，成了一圈：${a.cycle}`,
    hint: '先用 kaixue task wait … --remove 去掉其中一个等待。',
  }),
  'task-no-day': (a: { id: number }) => ({
    message: `任务 ${a.id} 还没有期限，不能提前或推后`,
    hint: '直接给一个日期，如 kaixue task move 12 2027-02-26。',
  }),
  'owner-unknown': (a: { name: string }) => ({
    message: `没有叫“${a.name}”的在职教职工，也没有人担任这个职务`,
    hint: '用 kaixue staff list 查看姓名和职务。',
  }),
  'owner-several': (a: { name: string; n: number }) => ({
    message: `“${a.name}”有 ${a.n} 人`,
    hint: '写姓名，同名的写工号。',
  }),
  'owner-has-left': (a: { name: string }) => ({
    message: `${a.name}已离岗，不能再承担任务`,
    hint: '换一位在职教职工。',
  }),
  'me-unknown': (_a: object) => ({
    message: '不知道“我”是谁',
    hint: '设环境变量 KAIXUE_ME=姓名，或用 --owner 姓名。',
  }),
  'every-unknown': (a: { value: string }) => ({
    message: `不能每“${a.value}”重复`,
    hint: '--every 可以是 daily、weekly、monthly（每天、每周、每月）。',
  }),
  'nothing-to-carry': (a: { term: string }) => ({
    message: `${a.term} 没有未完成的任务、报修和问题`,
    hint: '用 --from 指定别的学期。',
  }),
  'no-term-for-work': (a: { code: string }) => ({
    message: a.code ? `没有学期 ${a.code}` : '还没有学期',
    hint: '用 kaixue term list 查看，kaixue term add 添加。',
  }),
  'text-missing': (a: { what: string }) => ({
    message: `缺少${a.what}`,
    hint: '写在命令后面，或在终端里按提示输入。',
  }),
} as const;
