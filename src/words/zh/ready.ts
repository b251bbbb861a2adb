/** Who mends it is told first; the job order (维修派工单) is what he works by. */
const jobOrder = (a: Record<string, string | number>): string =>
  a.assigned || !a.owner ? 'kaixue print 维修派工单' : `kaixue repair assign ${a.repair} ${a.owner}`;

export const ready = {
  help: '开学第一天能不能按课表上课：逐节判断，先办什么',
  options: {
    day: '看哪一天（默认：正式上课日）',
    week: '从这一天起的一周',
    class: '只看这些班，可写多个',
    causes: '列出全部原因',
    why: '解释一节课，如 --why 三2 第2节',
    check: '不是已就绪就以 1 退出（默认如此，写明给脚本看）',
  },
  columns: {
    class: '班级',
    cause: '原因',
    lessons: '涉及',
    number: '序',
    frees: '解决后改善',
    owner: '责任人',
    deadline: '期限',
    fix: '怎么办',
  },
  states: { ready: '已就绪', at_risk: '待落实', blocked: '无法上课' },
  /** Signs of the grid: they work without colour, and are all of one width wherever a terminal draws them. */
  signs: { ready: '●', at_risk: '▲', blocked: '×' },
  unknownKinds: {
    rooms: '教室',
    seats: '课桌椅数',
    books: '课本',
    'exercise-books': '簿册',
    cleaning: '卫生检查',
  } as Record<string, string>,
  /** What makes each of them known. */
  unknownFixes: {
    rooms: 'kaixue import 教室.xlsx',
    seats: 'kaixue import 教室.xlsx',
    books: 'kaixue import 教材征订目录.xlsx',
    'exercise-books': 'kaixue import 簿册标准.xlsx',
    cleaning: 'kaixue inspect pass',
  } as Record<string, string>,
  /** What is done before that is recorded: a list to be filled in is saved, nobody passes what was not walked. */
  unknownFirst: {
    rooms: 'kaixue room list --xlsx 教室.xlsx',
    seats: 'kaixue room list --xlsx 教室.xlsx',
    cleaning: 'kaixue area apply',
  } as Record<string, string>,
  causes: {
    'no-room': (a) => ({ what: `${a.class}没有教室`, fix: `kaixue class edit ${a.code} --room 教室名` }),
    'shared-room': (a) => ({
      what: `${a.room}是${a.classes}几个班的教室，坐不下`,
      fix: `kaixue class edit ${a.code} --room 教室名`,
    }),
    'no-teacher': (a) => ({
      what: `${a.class}的${a.subject}没有教师`,
      fix: `kaixue timetable set ${a.code} 周${'一二三四五六日'[Number(a.weekday) - 1]}${a.period} ${a.subject} --teacher 姓名`,
    }),
    'teacher-twice': (a) => ({
      what: `${a.name}同一节课排了几个班`,
      fix: 'kaixue timetable clashes',
    }),
    'no-ground': () => ({ what: '没有登记上体育课的场地', fix: 'kaixue room add 操场 --kind 操场' }),
    seats: (a) => ({
      what: `${a.room}座位不够：${a.class} ${a.enrolment} 人，${[a.desks ? `课桌少 ${a.desks} 个座位` : '', a.chairs ? `椅子少 ${a.chairs} 把` : ''].filter(Boolean).join('，')}`,
      first: a.own ? 'kaixue print 课桌椅调配单' : null,
      fix: a.own ? 'kaixue room balance --apply' : `kaixue timetable place ${a.code} ${a.subject} --own`,
    }),
    computers: (a) => ({
      what: `${a.room}电脑 ${a.computers} 台，${a.class} ${a.enrolment} 人，不能每人一台`,
      fix: `kaixue timetable place ${a.code} ${a.subject} --own`,
    }),
    booked: (a) => ({
      what: `${a.room}同一节课排了几个班`,
      fix: a.given ? 'kaixue timetable clashes' : 'kaixue timetable rooms --apply',
    }),
    repair: (a) => ({
      what: `${a.place}：${a.fault}`,
      first: jobOrder(a),
      fix: `kaixue repair done ${a.repair}`,
    }),
    equipment: (a) => ({
      what: `${a.room}多媒体：${a.what}`,
      first: a.repair ? jobOrder(a) : null,
      fix: a.repair ? `kaixue repair done ${a.repair}` : `kaixue repair add "${a.room}" 多媒体故障`,
    }),
    cleaning: (a) => ({
      what: `${a.name}卫生还没有检查合格`,
      first: 'kaixue print 卫生检查评分表',
      fix: `kaixue inspect add "${a.name}" --form 卫生`,
    }),
    inspection: (a) => ({
      what: `${a.room}${a.name}检查不合格`,
      fix: `kaixue inspect add "${a.room}" --form ${a.name}`,
    }),
    expired: (a) => ({ what: `${a.room}的${a.name}已过期`, fix: `kaixue expiry renew ${a.id}` }),
    handout: (a) => ({
      what:
        a.code === 'school'
          ? '全校共用的器材在库房，还没有发下去'
          : `${a.class}的课本簿册在库房，还没有发下去`,
      first: a.code === 'school' ? null : `kaixue print 班级领用签收单 --class ${a.code}`,
      fix: a.code === 'school' ? 'kaixue issue --school' : `kaixue issue ${a.code}`,
    }),
    draft: (a) => ({ what: `${a.document}号出库单还没有签收确认`, fix: `kaixue confirm ${a.document}` }),
    due: (a) => ({
      what: `${a.name}已订购，${a.late_since ? `${a.late_since}该到，逾期没有到` : '开课前到货'}`,
      first: a.late_since ? 'kaixue print 催货函' : null,
      fix: `kaixue receive ${a.code}=${a.on_order}`,
    }),
    short: (a) =>
      Number(a.to_buy) > 0
        ? { what: `${a.name}缺`, fix: `kaixue order make ${a.code}` }
        : {
            what: `${a.name}缺，已订购，${a.late_since ? `${a.late_since}该到，逾期没有到` : a.later_on ? `${a.later_on}才到` : '哪天到还没有说定'}`,
            first: 'kaixue print 催货函',
            fix: `kaixue receive ${a.code}=${a.on_order}`,
          },
    unknown: (a) => ({ what: `还不知道：${a.kinds}`, first: a.first ? `${a.first}` : null, fix: `${a.fix}` }),
  } as Record<
    string,
    (a: Record<string, string | number>) => { what: string; first?: string | null; fix: string }
  >,
  /** What one command does for several causes. */
  acts: {
    handout: (n) => ({
      what: `${n} 个班的课本簿册在库房，还没有发下去`,
      first: 'kaixue print 班级领用签收单',
      fix: 'kaixue issue --all',
    }),
    seats: (n) => ({
      what: `${n} 间教室座位不够`,
      first: 'kaixue print 课桌椅调配单',
      fix: 'kaixue room balance --apply',
    }),
    booked: (n) => ({ what: `${n} 间专用教室同一节课排了几个班`, fix: 'kaixue timetable rooms --apply' }),
    draft: (n) => ({ what: `${n} 张出库单还没有签收确认`, fix: 'kaixue confirm --all' }),
    'no-teacher': (n) => ({ what: `${n} 门课（逐班算）没有教师`, fix: 'kaixue ready --causes' }),
    'teacher-twice': (n) => ({ what: `${n} 位教师同一节课排了几个班`, fix: 'kaixue timetable clashes' }),
    buy: (n) => ({ what: `${n} 种课上缺的要采购`, first: 'kaixue plan --short', fix: 'kaixue order make' }),
  } as Record<string, (n: number) => { what: string; first?: string | null; fix: string }>,
  school: '全校',
  verdict: {
    ready: '可以按课表上课',
    at_risk: '还没有准备好，有事项待落实',
    blocked: '还不能按课表上课',
    unknown: '不知道：还没有课程表',
  },
  noLessons: '还没有课程表，无法逐节判断。读入课程表：kaixue import 课程表.xlsx',
  roomOfOther: (a: { typed: string; class: string; other: string; code: string }) =>
    `“${a.typed}”按${a.class}看；教室 ${a.typed} 是${a.other}的：kaixue ready ${a.code}`,
  noSchoolDay: (day: string) => `${day}不上课，没有课节可以判断。`,
  summary: (a: { day: string; lessons: number; ready: number; atRisk: number; blocked: number }) =>
    `${a.day}  共 ${a.lessons} 节：已就绪 ${a.ready}，待落实 ${a.atRisk}，无法上课 ${a.blocked}`,
  legend: '● 已就绪　▲ 待落实　× 无法上课',
  /** Below a verdict of ready for one day: what the week from it still lacks. */
  weekLacks: (a: { lessons: number; open: number; first: string; by: string }) =>
    `这一周还不是：${a.lessons} 节中 ${a.open} 节未就绪，最要紧的是${a.first}（${a.by}）。逐项看：kaixue ready --week`,
  noOwner: '未定',
  /** 03-01第2节前: before that lesson; a day alone is the cause's own. */
  before: (a: { day: string; period: number | null }) =>
    `${a.day.slice(5)}${a.period === null ? '' : `第${a.period}节前`}`,
  /** What is done first, and how it is recorded then. */
  steps: (first: string, fix: string) => `${first} → ${fix}`,
  stepsLegend: '→ 先照前面的单子去办，办好后用后面的命令登记。',
  allCauses: '全部原因（按解决后能改善的课节数排）',
  causesTitle: '先办什么（妨碍课节最多的在前）',
  more: (n: number) => `另有 ${n} 项；逐个原因：kaixue ready --causes`,
  why: {
    title: (a: { class: string; day: string; period: number; subject: string; state: string }) =>
      `${a.class} ${a.day} 第${a.period}节 ${a.subject}：${a.state}`,
    nothing: '没有任何妨碍。',
    level: { blocked: '无法上课', risk: '待落实' },
  },
  kinds: {
    'no-room': '没有教室',
    'shared-room': '几个班一间教室',
    'no-ground': '没有场地',
    'no-teacher': '没有教师',
    'teacher-twice': '教师冲突',
    seats: '座位不够',
    computers: '电脑不够',
    booked: '专用教室冲突',
    repair: '待修',
    equipment: '多媒体故障',
    cleaning: '卫生未合格',
    inspection: '检查不合格',
    expired: '已过期',
    handout: '在库未发',
    draft: '出库单未签收',
    due: '在途',
    short: '缺货',
    unknown: '情况不明',
  } as Record<string, string>,
  totals: {
    cause: '未就绪的课按原因：',
    grade: '按年级：',
    owner: '按责任人：',
    one: (name: string, n: number) => `${name} ${n} 节`,
    list: (all: readonly string[]) => all.join('，'),
  },
  wouldFree: (n: number) => (n > 0 ? `能改善 ${n} 节课。` : '不影响课节的状态。'),
  wouldHold: (n: number) => `会使 ${n} 节课变差。`,
  problems: {
    'ready-lesson-unknown':
      '{class}这一天没有{period}\n用 kaixue timetable show 班级 查看课表，第几节写成 第2节 或 2。',
  },
} as const;
