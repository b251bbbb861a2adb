/** What can go wrong with cleaning, inspections, repairs and hazards. */
export const roomsProblems = {
  'work-room-unknown': (a: { room: string; near: string }) => ({
    message: `没有“${a.room}”这间教室`,
    hint: a.near ? `是不是：${a.near}？` : '用 kaixue room list 查看。',
  }),
  'severity-unknown': '没有“{name}”这种紧急程度\n现有：{known}；用 kaixue repair severity 增改。',
  'severity-taken':
    '紧急程度“{name}”按“{taken}”记\n要单列一种，先用 kaixue repair severity 增加，再重新导入。',
  'repair-undated':
    '没有报修日期，按 {day} 报修记\n期限从报修日期算起；日期不对的，在表里补上“报修日期”再导入。',
  'severity-not-a-figure': '“{name}”的时限要么是分钟，要么是工作日\n写 --minutes 30 或 --workdays 1。',
  'repair-unknown': '没有编号为 {id} 的报修\n用 kaixue repair list --all 查看。',
  'repair-clash': '{when} {place}正在上课：{lessons}\n换一个没有课的时间；非修不可，加 --override 原因。',
  'repair-no-school-day-known':
    '{day} 是补课日，还不知道按周几的课表\n先用 kaixue calendar add {day} 上班 补课 --follows 周五 说明，或加 --override 原因。',
  'repair-wrong-state': '报修 {id} {state}，不能这样办\n用 kaixue repair show 查看它到了哪一步。',
  'period-bad': '“{value}”不是节次\n写成 3 或 第3节。',
  'blocks-bad': '“{value}”既不是 yes 也不是 no\n--blocks yes（影响上课）或 --blocks no（不影响）。',
  'part-bad': '“{value}”不是 配件=数量\n写成 日光灯管=2。',
  'area-unknown': (a: { name: string; known: string }) => ({
    message: `没有责任区“${a.name}”`,
    hint: a.known ? `现有：${a.known}。` : '用 kaixue area add 或 kaixue area apply 设责任区。',
  }),
  'area-several': '“{name}”可以是几个责任区\n写全名称：{found}。',
  'areas-none':
    '还没有班级，也没有责任区，没有可以检查的地方\n先读入学生名册，或用 kaixue area add 设责任区。',
  'area-there': '责任区“{name}”已经有了\n用 kaixue area edit 修改。',
  'area-in-use': '责任区“{name}”有检查记录或任务，不能删去\n换责任人、要求用 kaixue area edit。',
  'area-owner-unknown':
    '“{area}”的责任人“{name}”不在教职工名单里，没有记下\n写明班级的由班主任负责；要指定别人，用 kaixue area edit 责任区 --owner 姓名。',
  'area-owners':
    '“{area}”写了几位责任人，只记第一位 {name}，没有记 {others}\n一个责任区由一人负责；要换人，用 kaixue area edit 责任区 --owner 姓名。',
  'rounds-bad': '“{value}”不是保洁时段\n写成 "07:40 早,12:30 午"。',
  'form-unknown': '没有检查表“{form}”\n现有：{known}；用 kaixue inspect form 添加。',
  'point-unknown': '检查表《{form}》没有“{item}”这一项\n有：{known}。',
  'lost-bad': '“{value}”不是 项目=扣分:原因\n写成 地面=2:有纸屑。',
  'lost-too-much': '“{item}”只有 {points} 分，不能扣 {lost} 分\n改小扣分，或用 kaixue inspect form 改分值。',
  'every-bad': '“{value}”不是周期\n--every 可以是 day（每天）、week（每周）、month（每月）、term（每学期）。',
  'problem-unknown': '没有编号为 {id} 的问题或隐患\n用 kaixue problem list --all 查看。',
  'problem-wrong-state':
    '{id} 现在是“{state}”，不能这样办\n先 kaixue problem done（已整改），再 kaixue problem close（复查销号）。',
  'score-cell': '“{item}”得分“{value}”不在 0–{points} 之间\n按检查表的分值改正。',
} as const;
