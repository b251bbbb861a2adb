const DAYS = ['', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'];

/** What is said about the timetable, and about a term's turn: rollover, registration day, collecting reused books, moving desks. */
export const timetable = {
  commands: {
    timetable: '课程表：查看、列表、查冲突、清空',
    'timetable show': '以表格查看一个班、一位教师或一间教室的课程表',
    'timetable list': '逐节列出',
    'timetable clashes': '同一位教师或同一间教室同时有两节课的地方',
    'timetable clear': '清空课程表（可只清几个班）',
    'term new': '把学校转入下一学期：先预览，再确认',
    'class present': '登记报到日实到人数和未报到的学生；不写班级就列出各班',
    collect: '期末收回循环教材（应收、实收、破损、遗失、赔偿）；不写班级就列出未收的',
    'room balance': '提出课桌椅调配办法（--apply 登记为已搬）',
  },
  options: {
    class: '只看这些班，可写多个',
    day: '只看星期几，如 1 或 星期一',
    from: '从哪个学期转入（默认当前学期）',
    firstGrade: '新一年级每班预计人数',
    absent: '未报到学生的姓名，用逗号隔开',
    registeredOn: '报到日期（默认学生报到日）',
    damaged: '其中破损的，如 科学=2',
    lost: '遗失的，如 科学=1',
    collectedOn: '回收日期（默认今天）',
    apply: '把调配登记为已搬完',
  },
  day: (n: number) => DAYS[n] ?? String(n),
  period: (n: number) => `第${n}节`,
  weeks: { all: '', odd: '单', even: '双' },
  columns: {
    period: '节次',
    class: '班级',
    day: '星期',
    subject: '科目',
    weeks: '单双周',
    teacher: '教师',
    room: '教室',
    kind: '冲突',
    name: '名称',
    lessons: '课',
  },
  kinds: { teacher: '教师', room: '教室' },
  said: {
    none: '还没有课程表。读入课程表：kaixue import 课程表.xlsx',
    noneOf: (name: string) => `课程表里没有${name}的课。`,
    title: (name: string, lessons: number) => `${name}课程表（每周${lessons}节）`,
    total: (n: number) => `共${n}节。`,
    noClash: '没有冲突。',
    clashes: (n: number) => `共${n}处冲突。`,
    cleared: (n: number) => `已清除${n}节课。撤销：kaixue undo`,
    askClear: (n: number) => `清除课程表的${n}节课？`,
  },
  rollover: {
    title: (from: string, to: string, opening: string) => `${from} → ${to}，${opening} 正式上课`,
    same: (classes: number, pupils: number) =>
      `  ${classes}个班、${pupils}名学生照旧转入（教室、班主任不变）`,
    promoted: (classes: number, pupils: number) =>
      `  ${classes}个班、${pupils}名学生升级（教室、班主任照旧，可再改）：`,
    leaving: (names: readonly string[], pupils: number) => `  毕业：${names.join('、')}，${pupils}人`,
    beginning: (names: readonly string[], expected: number | null) =>
      `  新一年级：${names.join('、')}，${expected === null ? '人数待定（--first-grade N，或导入名册）' : `每班预计${expected}人`}`,
    standards: (n: number) => `  沿用配备标准、簿册标准${n}条（课本按新的征订目录）`,
    requests: (a: { requests: number; budgets: number }) =>
      `  未办完的申领${a.requests}件带过来（需用日期请重填），沿用预算${a.budgets}项`,
    work: (a: { tasks: number; repairs: number; problems: number }) =>
      `  带入未完成的任务${a.tasks}项、维修${a.repairs}项、问题隐患${a.problems}项`,
    reused: (titles: number, copies: number) =>
      `  循环教材还有${titles}种${copies}册在班级，待回收：kaixue print 循环教材回收登记表，收回后 kaixue collect 班级`,
    stock: '  库存照旧（账不动）；开始前先备份。',
    ask: (name: string) => `转入${name}？`,
    done: (name: string, code: string) =>
      `已转入${name}。下一步：导入征订目录、课程表和新名册（--term ${code}）；撤销：kaixue undo`,
  },
  present: {
    columns: { class: '班级', enrolment: '应到', present: '实到', absent: '未报到' },
    absentOf: (name: string, pupils: readonly string[]) => `${name}未报到：${pupils.join('、')}`,
    byRoster: (names: readonly string[]) => `尚未上报实到人数、按名册计的班：${names.join('、')}`,
    notYet: '（还没有上报）',
    saved: (a: {
      class: string;
      enrolment: number;
      present: number;
      names: readonly string[];
      unnamed: number;
    }) =>
      `${a.class}：应到${a.enrolment}人，实到${a.present}人${a.names.length > 0 ? `，未报到：${a.names.join('、')}` : ''}${a.unnamed > 0 ? `，另有${a.unnamed}人未报到没有记姓名` : ''}`,
    total: (a: { reported: number; classes: number; enrolment: number; present: number }) =>
      `已上报${a.reported}/${a.classes}个班：应到${a.enrolment}人，实到${a.present}人，未报到${a.enrolment - a.present}人。`,
  },
  collect: {
    beforeOpening: (day: string) =>
      `注意：${day} 才开学，收回的是本学期刚发的书。弄错了用 kaixue undo；收上学期的加 --term。`,
    columns: {
      class: '班级',
      book: '书名',
      had: '应收',
      collected: '实收',
      damaged: '其中破损',
      lost: '遗失',
      due: '未收',
    },
    none: '没有在班级手里的循环教材。',
    done: (a: {
      class: string;
      number: string;
      titles: number;
      collected: number;
      damaged: number;
      lost: number;
      yuan: string;
      left: number;
    }) =>
      `${a.class}：收回${a.titles}种${a.collected}册${a.damaged > 0 ? `（破损${a.damaged}册，不入库）` : ''}${a.lost > 0 ? `，遗失${a.lost}册，应赔${a.yuan}元` : ''}，回收单 ${a.number}${a.left > 0 ? `；还有${a.left}册未收` : ''}`,
  },
  desks: {
    columns: {
      what: '物品',
      quantity: '数量',
      from: '调出教室',
      to: '调入教室',
    },
    what: { desk: '课桌', chair: '椅子' },
    room: (name: string, classes: string) => `${name}（${classes}）`,
    count: (n: number) => `共搬${n}`,
    unknown: '还没有登记教室的课桌椅数。读入教室一览：kaixue import 教室.xlsx',
    enough: '各教室课桌椅都够，不用调配。',
    left: (room: string, what: string, n: number) => `${room}还缺${what}${n}，没有可调的，要购置或修好旧的。`,
    next: '打印调配单：kaixue print 课桌椅调配单；搬完后登记：kaixue room balance --apply',
    applied: (n: number) => `已登记${n}次搬运。撤销：kaixue undo`,
    toFind: '购置或维修',
    leftHeading: '调配后仍缺',
    note: '先同层、再同楼、最后跨楼；双人桌只与双人桌对调。搬完打“√”，由总务处登记。',
  },
  actions: {
    'class.present': '登记报到人数',
    collect: '回收循环教材',
    'room.balance': '调配课桌椅',
    'timetable.clear': '清空课程表',
    'term.new': '转入新学期',
  },
  problems: {
    'present-too-many':
      '{class}只有{enrolment}人，实到写成了{present}人\n请核对人数；新来的学生先用 kaixue student in 登记。',
    'absent-too-many':
      '{class}应到{enrolment}人、实到{present}人，却写了{named}名未报到的\n请核对实到人数和未报到的姓名。',
    'absent-unknown': (a: { name: string; class: string; count: number }) => ({
      message: a.count === 0 ? `${a.class}的名册里没有${a.name}` : `${a.class}有${a.count}个${a.name}`,
      hint: a.count === 0 ? '请核对姓名：kaixue student list --class 班级。' : '同名的请写学号。',
    }),
    'collect-pair-bad': '看不懂“{text}”\n写成 书名=册数，例如 科学=38。',
    'collect-not-theirs': '这个班没有要收回的“{item}”\n不带班级运行 kaixue collect，看各班应收哪些。',
    'collect-too-many':
      '{item}应收{due}册，收回和遗失合计写成了{said}册\n请核对册数；多出来的先查是哪个班的。',
    'collect-damaged':
      '{item}实收{collected}册，破损写成了{damaged}册\n破损的算在实收之内；丢失的写 --lost。',
    'collect-nothing': '{class}没有要收回的循环教材\n不带班级运行 kaixue collect，看各班应收哪些。',
    'rollover-backwards': '{to} 不在 {from} 之后\n用 --from 写明从哪个学期转入。',
    'rollover-no-classes':
      '{term} 没有班级，没有可以转入的\n用 --from 写明有班级的学期，或用 kaixue term add 新建空学期。',
    'rollover-needs-yes': '这是预览，什么都没有写入\n确认无误后加 --yes 再运行一次。',
    'lesson-two-subjects':
      '一格里有两门课，看不出哪周上哪门\n单双周的请写成 音乐(单)/美术(双)，清单里每门课写一行；走班、选修课同时上几门的，写成 走班。',
    'lesson-slot-unreadable': '看不出是星期几、第几节：{value}\n星期写成 星期一 或 1，节次写成 第1节 或 1。',
    'lesson-twice': (a: {
      class: string;
      weekday: number;
      period: number;
      subject: string;
      where: string;
    }) => ({
      message: `${a.class}${DAYS[a.weekday]}第${a.period}节前面已经排了${a.subject}，在 ${a.where}`,
      hint: '请留下一门；单双周轮换的写成 音乐(单)/美术(双)。',
    }),
    'lesson-teacher-unknown':
      '教职工名单里对不上“{name}”，这些课没有记任课教师\n请先导入教职工名单；同姓的写全名。',
    'lesson-room-unknown':
      '教室一览里没有“{name}”，这些课按本班教室或专用教室计算\n请先导入教室一览，或用 kaixue room add 添加。',
    'timetable-of-unknown':
      '“{typed}”不是班级，也不是教职工或教室\n班级写成 三2，教师写姓名，教室写名称；kaixue timetable list 列出全部。',
    'timetable-none': '还没有课程表\n读入课程表：kaixue import 课程表.xlsx',
  },
} as const;
