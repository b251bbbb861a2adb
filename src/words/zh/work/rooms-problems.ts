/** What can go wrong with cleaning, inspections, repairs and hazards. */
export const roomsProblems = {
  'work-room-unknown': (a: { room: string; near: string }) => ({
    message: `没有“${a.room}”这间教室`,
    hint: a.near ? `是不是：${a.near}？` : '用 kaixue room list 查看。',
  }),
  'severity-unknown': (a: { name: string; known: string }) => ({
    message: `没有“${a.name}”这种紧急程度`,
    hint: `现有：${a.known}；用 kaixue repair severity 增改。`,
  }),
  'severity-taken': (a: { name: string; taken: string }) => ({
    message: `紧急程度“${a.name}”按“${a.taken}”记`,
    hint: '要单列一种，先用 kaixue repair severity 增加，再重新导入。',
  }),
  'repair-undated': (a: { day: string }) => ({
    message: `没有报修日期，按 ${a.day} 报修记`,
    hint: '期限从报修日期算起；日期不对的，在表里补上“报修日期”再导入。',
  }),
  'severity-not-a-figure': (a: { name: string }) => ({
    message: `“${a.name}”的时限要么是分钟，要么是工作日`,
    hint: '写 --minutes 30 或 --workdays 1。',
  }),
  'repair-unknown': (a: { id: string }) => ({
    message: `没有编号为 ${a.id} 的报修`,
    hint: '用 kaixue repair list --all 查看。',
  }),
  'repair-clash': (a: { place: string; when: string; lessons: string }) => ({
    message: `${a.when} ${a.place}正在上课：${a.lessons}`,
    hint: '换一个没有课的时间；非修不可，加 --override 原因。',
  }),
  'repair-no-school-day-known': (a: { day: string }) => ({
    message: `${a.day} 是补课日，还不知道按周几的课表`,
    hint: `先用 kaixue calendar add ${a.day} 上班 补课 --follows 周五 说明，或加 --override 原因。`,
  }),
  'repair-wrong-state': (a: { id: number; state: string }) => ({
    message: `报修 ${a.id} ${a.state}，不能这样办`,
    hint: '用 kaixue repair show 查看它到了哪一步。',
  }),
  'period-bad': (a: { value: string }) => ({ message: `“${a.value}”不是节次`, hint: '写成 3 或 第3节。' }),
  'blocks-bad': (a: { value: string }) => ({
    message: `“${a.value}”既不是 yes 也不是 no`,
    hint: '--blocks yes（影响上课）或 --blocks no（不影响）。',
  }),
  'part-bad': (a: { value: string }) => ({
    message: `“${a.value}”不是 配件=数量`,
    hint: '写成 日光灯管=2。',
  }),
  'area-unknown': (a: { name: string; known: string }) => ({
    message: `没有责任区“${a.name}”`,
    hint: a.known ? `现有：${a.known}。` : '用 kaixue area add 或 kaixue area apply 设责任区。',
  }),
  'area-several': (a: { name: string; found: string }) => ({
    message: `“${a.name}”可以是几个责任区`,
    hint: `写全名称：${a.found}。`,
  }),
  'areas-none': () => ({
    message: '还没有班级，也没有责任区，没有可以检查的地方',
    hint: '先读入学生名册，或用 kaixue area add 设责任区。',
  }),
  'area-there': (a: { name: string }) => ({
    message: `责任区“${a.name}”已经有了`,
    hint: '用 kaixue area edit 修改。',
  }),
  'area-in-use': (a: { name: string }) => ({
    message: `责任区“${a.name}”有检查记录或任务，不能删去`,
    hint: '换责任人、要求用 kaixue area edit。',
  }),
  'area-owner-unknown': (a: { area: string; name: string }) => ({
    message: `“${a.area}”的责任人“${a.name}”不在教职工名单里，没有记下`,
    hint: '写明班级的由班主任负责；要指定别人，用 kaixue area edit 责任区 --owner 姓名。',
  }),
  'area-owners': (a: { area: string; name: string; others: string }) => ({
    message: `“${a.area}”写了几位责任人，只记第一位 ${a.name}，没有记 ${a.others}`,
    hint: '一个责任区由一人负责；要换人，用 kaixue area edit 责任区 --owner 姓名。',
  }),
  'rounds-bad': (a: { value: string }) => ({
    message: `“${a.value}”不是保洁时段`,
    hint: '写成 "07:40 早,12:30 午"。',
  }),
  'form-unknown': (a: { form: string; known: string }) => ({
    message: `没有检查表“${a.form}”`,
    hint: `现有：${a.known}；用 kaixue inspect form 添加。`,
  }),
  'point-unknown': (a: { item: string; form: string; known: string }) => ({
    message: `检查表《${a.form}》没有“${a.item}”这一项`,
    hint: `有：${a.known}。`,
  }),
  'lost-bad': (a: { value: string }) => ({
    message: `“${a.value}”不是 项目=扣分:原因`,
    hint: '写成 地面=2:有纸屑。',
  }),
  'lost-too-much': (a: { item: string; points: number; lost: number }) => ({
    message: `“${a.item}”只有 ${a.points} 分，不能扣 ${a.lost} 分`,
    hint: '改小扣分，或用 kaixue inspect form 改分值。',
  }),
  'every-bad': (a: { value: string }) => ({
    message: `“${a.value}”不是周期`,
    hint: '--every 可以是 day（每天）、week（每周）、month（每月）、term（每学期）。',
  }),
  'problem-unknown': (a: { id: string }) => ({
    message: `没有编号为 ${a.id} 的问题或隐患`,
    hint: '用 kaixue problem list --all 查看。',
  }),
  'problem-wrong-state': (a: { id: number; state: string }) => ({
    message: `${a.id} 现在是“${a.state}”，不能这样办`,
    hint: '先 kaixue problem done（已整改），再 kaixue problem close（复查销号）。',
  }),
  'score-cell': (a: { item: string; value: string; points: number }) => ({
    message: `“${a.item}”得分“${a.value}”不在 0–${a.points} 之间`,
    hint: '按检查表的分值改正。',
  }),
} as const;
