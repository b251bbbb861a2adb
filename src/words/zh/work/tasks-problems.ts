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
  'calendar-no-file': '打不开文件 {file}\n检查文件名和所在文件夹。',
  'calendar-no-such-day': '本校校历里没有 {day}\n用 kaixue calendar list 查看。',
  'not-a-day': '没有“{value}”这一天\n日期写成 2027-02-16、2月16日、明天或下周一。',
  'checklist-not-yaml':
    '第 {line} 行：读不懂（{detail}）\n检查缩进和冒号；可用 kaixue checklist copy 复制一份现成清单照着改。',
  'checklist-wrong-key': '第 {line} 行：没有“{key}”这一项，是不是“{near}”？\n可用的有：{allowed}。',
  'checklist-wrong-value': '第 {line} 行：{key} 不能是“{value}”\n可以是：{allowed}。',
  'checklist-missing': '第 {line} 行：缺少 {key}\n在这一项里补上 {key}: …',
  'checklist-not-text': '第 {line} 行：{key} 应是一段文字\n写在冒号后面同一行。',
  'checklist-not-a-number': '第 {line} 行：{key} 应是整数，不是“{value}”\n起算日之前写负数，如 -3。',
  'checklist-key-twice': '第 {line} 行：key“{key}”与第 {first} 行重复\n每项任务的 key 各不相同。',
  'checklist-unknown-wait': (a: { task: string; wait: string; near: string; line: number }) => ({
    message: `第 ${a.line} 行：任务“${a.task}”要等“${a.wait}”，清单里没有这一项`,
    hint: a.near ? `是不是“${a.near}”？waits 里写同一清单中任务的 key。` : 'waits 里写同一清单中任务的 key。',
  }),
  'checklist-cycle': '第 {line} 行：任务互相等待，成了一圈：{cycle}\n去掉其中一个 waits。',
  'checklist-unknown': '没有清单“{name}”\n现有：{known}。',
  'checklist-needs-event':
    '《{name}》是按活动当天起算的\n先 kaixue event add 登记活动，再加 --event 活动名。',
  'checklist-exists': '{path} 已经有了\n用 --as 另起一个名字。',
  'anchor-not-set': (a: { task: string; anchor: string; line: number }) => ({
    message: `第 ${a.line} 行：任务“${a.task}”从${{ 'staff-return': '教师返校日', registration: '学生报到日', opening: '正式上课日', event: '活动当天' }[a.anchor] ?? a.anchor}起算，本学期还没有定这一天`,
    hint: '用 kaixue term edit 定下教师返校日、学生报到日。',
  }),
  'owner-left':
    '第 {line} 行：任务“{task}”的责任人{name}已离岗\n在清单里换一位责任人，或改写职务（如 总务主任）。',
  'task-not-a-number': '“{value}”不是任务编号\n编号写成 12、3-7 或 3,5,9，用 kaixue task list 查看。',
  'task-unknown': '没有编号为 {ids} 的任务\n用 kaixue task list --all 查看编号。',
  'task-blocked': '任务 {id}“{title}”还在等：{by}\n先完成它们；确实不用等，加 --force。什么都没有改动。',
  'task-cycle': '这样会互相等待，成了一圈：{cycle}\n先用 kaixue task wait … --remove 去掉其中一个等待。',
  'task-no-day': '任务 {id} 还没有期限，不能提前或推后\n直接给一个日期，如 kaixue task move 12 2027-02-26。',
  'owner-unknown': '没有叫“{name}”的在职教职工，也没有人担任这个职务\n用 kaixue staff list 查看姓名和职务。',
  'owner-several': '“{name}”有 {n} 人\n写姓名，同名的写工号。',
  'owner-has-left': '{name}已离岗，不能再承担任务\n换一位在职教职工。',
  'me-unknown': '不知道“我”是谁\n设环境变量 KAIXUE_ME=姓名，或用 --owner 姓名。',
  'every-unknown': '不能每“{value}”重复\n--every 可以是 daily、weekly、monthly（每天、每周、每月）。',
  'nothing-to-carry': '{term} 没有未完成的任务、报修和问题\n用 --from 指定别的学期。',
  'no-term-for-work': (a: { code: string }) => ({
    message: a.code ? `没有学期 ${a.code}` : '还没有学期',
    hint: '用 kaixue term list 查看，kaixue term add 添加。',
  }),
  'text-missing': '缺少{what}\n写在命令后面，或在终端里按提示输入。',
} as const;
