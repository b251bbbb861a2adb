export const checklist = {
  help: '清单：开学准备、运动会、安全检查等现成任务表',
  verbs: {
    list: '列出现有清单',
    show: '查看一份清单的全部任务',
    apply: '按清单生成本学期的任务；再次执行只补新的、顺延未完成的',
    copy: '复制一份清单到本校文件夹，自行修改',
  },
  options: { event: '活动', anchorDay: '起算日改为这一天', as: '新清单的名称' },
  fields: {
    name: ['名称'],
    title: ['清单'],
    tasks: ['任务数'],
    own: ['来源'],
    about: ['说明'],
  },
  tasks: {
    fields: {
      title: ['任务'],
      area: ['类别'],
      due: ['期限'],
      owner: ['责任人'],
      for: ['对象'],
      waits: ['等待'],
    },
  },
  anchors: {
    'staff-return': '教师返校日',
    registration: '学生报到日',
    opening: '正式上课日',
    event: '活动当天',
  },
  offset: (a: { anchor: string; offset: number; unit: string }) =>
    a.offset === 0
      ? a.anchor
      : `${a.anchor}${a.offset < 0 ? '前' : '后'} ${Math.abs(a.offset)} ${a.unit === 'workdays' ? '个工作日' : '天'}`,
  per: { class: '每班', room: '每室', area: '每个责任区', department: '每个部门' },
  applied: (a: { name: string; added: number; changed: number; kept: number }) =>
    `《${a.name}》：新增任务 ${a.added} 项，调整 ${a.changed} 项，未动 ${a.kept} 项。`,
  unresolved: (a: { n: number; roles: string }) =>
    `其中 ${a.n} 项还没有责任人（${a.roles}）：用 kaixue task list --unassigned 查看，kaixue task assign 指定。`,
  copied: (a: { path: string }) => `已复制到 ${a.path}，可以直接修改，再用 kaixue checklist apply 生成任务。`,
  own: '本校',
  shipped: '随软件',
  actions: { apply: '按清单生成任务' },
  askWhich: '用哪份清单？',
  problems: {
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
      hint: a.near
        ? `是不是“${a.near}”？waits 里写同一清单中任务的 key。`
        : 'waits 里写同一清单中任务的 key。',
    }),
    'checklist-cycle': '第 {line} 行：任务互相等待，成了一圈：{cycle}\n去掉其中一个 waits。',
    'checklist-unknown': '没有清单“{name}”\n现有：{known}。',
    'checklist-which': '没有说用哪份清单\n有这些：{known}。例如 kaixue checklist apply {first}',
    'checklist-needs-event':
      '《{name}》是按活动当天起算的\n加 --day 日期；活动已登记（kaixue event add）的，加 --event 活动名。',
    'checklist-no-event':
      '《{name}》没有从活动当天起算的任务，--day 不起作用\n不写 --day；期限随学期的日子走，改用 kaixue term edit。',
    'file-name-bad': '“{name}”不能做文件名\n写一个简单的名字，不带文件夹和 / \\ : * ? 等符号。',
    'checklist-exists': '{path} 已经有了\n用 --as 另起一个名字。',
    'anchor-not-set': (a: { task: string; anchor: string; line: number }) => ({
      message: `第 ${a.line} 行：任务“${a.task}”从${{ 'staff-return': '教师返校日', registration: '学生报到日', opening: '正式上课日', event: '活动当天' }[a.anchor] ?? a.anchor}起算，本学期还没有定这一天`,
      hint: '用 kaixue term edit 定下教师返校日、学生报到日。',
    }),
    'owner-left':
      '第 {line} 行：任务“{task}”的责任人{name}已离岗\n在清单里换一位责任人，或改写职务（如 总务主任）。',
  },
} as const;
