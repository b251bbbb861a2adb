export const area = {
  help: '卫生责任区：谁负责、要求、保洁时段、能否启用',
  verbs: {
    list: '列出责任区',
    show: '查看一个责任区和它的检查记录',
    add: '设责任区',
    edit: '修改责任区',
    remove: '删去责任区',
    apply: '按班级教室一次设好责任区和保洁时段',
  },
  fields: {
    id: ['编号'],
    name: ['责任区'],
    class: ['责任班级', '责任班级'],
    owner: ['责任人', '责任人（姓名或职务）'],
    rounds: ['保洁时段', '保洁时段：07:40 早,12:30 午'],
    last: ['最近检查'],
    score: ['得分'],
    open: ['能否启用'],
    room: ['教室', '教室'],
    standard: ['要求', '要求'],
  },
  open: '可以启用',
  closed: '检查未通过',
  never: '还没检查',
  applied: (a: { added: number; unchanged: number }) =>
    `按班级和教室设了 ${a.added} 个责任区，原有 ${a.unchanged} 个不变。`,
  inspectNext:
    '检查前打印评分表：kaixue print 卫生检查评分表；查完登记：kaixue inspect pass --except 不合格的地方',
  classroom: (name: string) => `${name}教室`,
  standard: '地面、桌面、窗台、黑板槽干净，桌椅成行，垃圾清空，无卫生死角',
  summary: (a: { areas: number; open: number; unassigned: number }) =>
    `责任区 ${a.areas} 个，可以启用 ${a.open} 个，未定责任人 ${a.unassigned} 个。`,
  roundNames: ['早', '午', '放学后'],
  none: '还没有设责任区。按班级教室一次设好：kaixue area apply；或 kaixue area add 走廊 --owner 姓名',
  actions: { add: '设责任区', edit: '修改责任区', remove: '删去责任区', apply: '按班级设责任区' },
  problems: {
    'area-unknown': (a: { name: string; known: string }) => ({
      message: `没有责任区“${a.name}”`,
      hint: a.known ? `现有：${a.known}。` : '用 kaixue area add 或 kaixue area apply 设责任区。',
    }),
    'area-several': '“{name}”可以是几个责任区\n写全名称：{found}。',
    'areas-not-made': '还没有责任区\n先把各班教室设成责任区：kaixue area apply。',
    'areas-none':
      '还没有班级，也没有责任区，没有可以检查的地方\n先读入学生名册，或用 kaixue area add 设责任区。',
    'area-there': '责任区“{name}”已经有了\n用 kaixue area edit 修改。',
    'area-in-use': '责任区“{name}”有检查记录或任务，不能删去\n换责任人、要求用 kaixue area edit。',
    'area-owner-unknown':
      '“{area}”的责任人“{name}”不在教职工名单里，没有记下\n写明班级的由班主任负责；要指定别人，用 kaixue area edit 责任区 --owner 姓名。',
    'area-owners':
      '“{area}”写了几位责任人，只记第一位 {name}，没有记 {others}\n一个责任区由一人负责；要换人，用 kaixue area edit 责任区 --owner 姓名。',
    'rounds-bad': '“{value}”不是保洁时段\n写成 "07:40 早,12:30 午"。',
  },
} as const;
