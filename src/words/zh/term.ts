export const term = {
  help: '学期与开学日期',
  verbs: { new: '把学校转入下一学期：先预览，再确认' },
  options: {
    reopen: '重新打开已结束的学期',
    from: '从哪个学期转入（默认当前学期）',
    firstGrade: '新生班每班预计人数',
  },
  fields: {
    term: ['学期'],
    name: ['名称'],
    staffReturn: ['教师返校日'],
    registration: ['学生报到日'],
    opens: ['正式上课日', '正式上课日，如 2027-03-01'],
    ends: ['结束日', '学期结束日（放假日）'],
    state: ['状态'],
    closed: ['结束', '结束这个学期：以后的命令不再默认用它'],
  },
  states: { ahead: '未开始', open: '进行中', closed: '已结束' },
  rollover: {
    title: (from: string, to: string, opening: string) => `${from} → ${to}，${opening} 正式上课`,
    same: (classes: number, pupils: number) =>
      `  ${classes} 个班、${pupils} 名学生照旧转入（教室、班主任不变）`,
    promoted: (classes: number, pupils: number) =>
      `  ${classes} 个班、${pupils} 名学生升级（教室、班主任照旧，可再改）：`,
    /** 一(1)至一(4)班 */
    range: (first: string, last: string) => `${first.replace(/班$/, '')}至${last}`,
    leaving: (names: readonly string[], pupils: number) => `  毕业：${names.join('、')}，${pupils} 人`,
    beginning: (names: readonly string[], expected: number | null) =>
      `  新生班：${names.join('、')}，${expected === null ? '人数待定（--first-grade N，或导入名册）' : `每班预计 ${expected} 人`}`,
    standards: (n: number) => `  沿用配备标准、簿册标准 ${n} 条（课本按新的征订目录）`,
    standardsLeft: (n: number) => `  另有 ${n} 条不沿用：只给某一个班的，或物品已停用的；要用的在新学期另设`,
    requests: (a: { requests: number; budgets: number }) =>
      `  未办完的申领 ${a.requests} 件带过来（需用日期请重填），沿用预算 ${a.budgets} 项`,
    work: (a: { tasks: number; repairs: number; problems: number; series: number }) =>
      `  带入未完成的任务 ${a.tasks} 项、维修 ${a.repairs} 项、问题隐患 ${a.problems} 项${a.series > 0 ? `，每学期或每学年要办的 ${a.series} 项排进新学期` : ''}`,
    reused: (a: { titles: number; copies: number; term: string }) =>
      `  循环教材还有 ${a.titles} 种 ${a.copies} 册在班级，待回收：kaixue print 循环教材回收登记表 --term ${a.term}，收回后 kaixue collect 班级 --term ${a.term}`,
    stock: '  库存照旧（账不动）；开始前先备份。',
    ask: (name: string) => `转入${name}？`,
    left: (n: number, code: string) =>
      `  清单里没办完的任务 ${n} 项留在上学期（新学期套用清单时重新生成；要带过来：kaixue task carry --term ${code}）`,
    done: (name: string) => `已转入${name}。下一步：导入征订目录、课程表和新名册；撤销：kaixue undo`,
    worksNow: (from: string) => `从现在起，命令都在新学期办；看上学期的加 --term ${from}`,
    worksFrom: (code: string, day: string) =>
      `眼下还在上学期，到 ${day} 起自动转到新学期；在那以前给新学期办事（导入、征订、排课）都加 --term ${code}`,
  },
  actions: { add: '添加学期', edit: '修改学期', remove: '删除学期', new: '转入新学期' },
  problems: {
    'opening-other-year': '{day} 不在{term}里\n写出年份，例如 --opens {usual}；学期写错了就改学期。',
    'days-order':
      '{early}在{late}之后，先后颠倒了\n次序是：教师返校日、学生报到日、正式上课日、结束日；请检查这几个日期。',
    'term-none': '数据文件里还没有学期\n用 kaixue term add 2026-2027-2 --opens 2027-03-01 添加。',
    'term-code-bad': '{term} 不是一个学期\n写成 2026-2027-2（2026—2027学年第二学期）。',
    'term-unknown': '没有 {term} 这个学期\n已有的学期：{known}。用 kaixue term add 添加。',
    'term-there': '已经有 {term} 这个学期\n要改日子用 kaixue term edit {term} --opens 日期。',
    'term-in-use': (a: { term: string; classes: number; documents: number }) => ({
      message: `学期 ${a.term} 里还有资料（${a.classes} 个班、${a.documents} 张单据），不能删除`,
      hint: `不再使用的学期可以结束：kaixue term edit ${a.term} --closed。`,
    }),
    'rollover-backwards': '{to} 不在 {from} 之后\n用 --from 写明从哪个学期转入。',
    'rollover-no-classes':
      '{term} 没有班级，没有可以转入的\n用 --from 写明有班级的学期，或用 kaixue term add 新建空学期。',
    'rollover-needs-yes': '这是预览，什么都没有写入\n确认无误后加 --yes 再运行一次。',
  },
} as const;
