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
  },
  options: {
    class: '只看这些班，可写多个',
    day: '只看星期几，如 1 或 星期一',
    from: '从哪个学期转入（默认当前学期）',
    firstGrade: '新一年级每班预计人数',
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
    same: (classes: number, pupils: number) => `  ${classes}个班、${pupils}名学生照旧转入（教室、班主任不变）`,
    promoted: (classes: number, pupils: number) => `  ${classes}个班、${pupils}名学生升级（教室、班主任照旧，可再改）：`,
    leaving: (names: readonly string[], pupils: number) => `  毕业：${names.join('、')}，${pupils}人`,
    beginning: (names: readonly string[], expected: number | null) =>
      `  新一年级：${names.join('、')}，${expected === null ? '人数待定（--first-grade N，或导入名册）' : `每班预计${expected}人`}`,
    standards: (n: number) => `  沿用配备标准、簿册标准${n}条（课本按新的征订目录）`,
    work: (a: { tasks: number; repairs: number; problems: number }) =>
      `  带入未完成的任务${a.tasks}项、维修${a.repairs}项、问题隐患${a.problems}项`,
    reused: (titles: number, copies: number) =>
      `  循环教材还有${titles}种${copies}册在班级，待回收：kaixue print reused-books，收回后 kaixue collect 班级`,
    stock: '  库存照旧（账不动）；开始前先备份。',
    ask: (name: string) => `转入${name}？`,
    done: (name: string, code: string) =>
      `已转入${name}。下一步：导入征订目录、课程表和新名册（--term ${code}）；撤销：kaixue undo`,
  },
  actions: {
    'timetable.clear': '清空课程表',
    'term.new': '转入新学期',
  },
  problems: {
    'rollover-backwards': (a: { from: string; to: string }) => ({
      message: `${a.to} 不在 ${a.from} 之后`,
      hint: '用 --from 写明从哪个学期转入。',
    }),
    'rollover-no-classes': (a: { term: string }) => ({
      message: `${a.term} 没有班级，没有可以转入的`,
      hint: '用 --from 写明有班级的学期，或用 kaixue term add 新建空学期。',
    }),
    'rollover-needs-yes': (_: object) => ({
      message: '这是预览，什么都没有写入',
      hint: '确认无误后加 --yes 再运行一次。',
    }),
    'lesson-two-subjects': (_: object) => ({
      message: '一格里有两门课，没有写明单双周',
      hint: '请写成 音乐(单)/美术(双)。',
    }),
    'lesson-slot-unreadable': (a: { value: string }) => ({
      message: `看不出是星期几、第几节：${a.value}`,
      hint: '星期写成 星期一 或 1，节次写成 第1节 或 1。',
    }),
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
    'lesson-teacher-unknown': (a: { name: string }) => ({
      message: `教职工名单里对不上“${a.name}”，这些课没有记任课教师`,
      hint: '请先导入教职工名单；同姓的写全名。',
    }),
    'lesson-room-unknown': (a: { name: string }) => ({
      message: `教室一览里没有“${a.name}”，这些课按本班教室或专用教室计算`,
      hint: '请先导入教室一览，或用 kaixue room add 添加。',
    }),
    'timetable-of-unknown': (a: { typed: string }) => ({
      message: `“${a.typed}”不是班级，也不是教职工或教室`,
      hint: '班级写成 三2，教师写姓名，教室写名称；kaixue timetable list 列出全部。',
    }),
    'timetable-none': (_: object) => ({
      message: '还没有课程表',
      hint: '读入课程表：kaixue import 课程表.xlsx',
    }),
  },
} as const;
