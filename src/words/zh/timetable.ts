import { DAYS } from './say.ts';

export const timetable = {
  help: '课程表：查看、列表、查冲突、排专用教室、改课、清空',
  verbs: {
    show: '以表格查看一个班、一位教师或一间教室的课程表',
    list: '逐节列出',
    clashes: '同一位教师或同一间教室同时有两节课的地方',
    rooms: '专用教室排不下的课，安排谁在那里上、谁在本班上（--apply 登记）',
    place: '指定一个班某科目的课在哪间教室上，如 place 三2 信息科技 计算机教室',
    set: '改一个班的一节课，如 set 三2 周一3 数学；- 表示这节没有课',
    swap: '对调一个班的两节课，如 swap 三2 周一3 周四1',
    'hand-over': '把一位教师的课全部交给另一位（可只交几个班的）',
    clear: '清空课程表（可只清几个班）',
  },
  options: {
    class: '只看这些班，可写多个',
    day: '只看星期几，如 1 或 星期一',
    apply: '把安排登记到课程表',
    own: '在本班教室上',
    teacher: '谁上这节课（不写时由该班这门课的教师上）',
  },
  fields: {
    class: ['班级'],
    weekday: ['星期'],
    period: ['节次'],
    subject: ['科目'],
    weeks: ['单双周'],
    teacher: ['教师'],
    room: ['教室'],
  },
  lists: {
    clashes: {
      title: '课程表冲突',
      none: '没有冲突。',
      fields: {
        weekday: ['星期'],
        period: ['节次'],
        kind: ['冲突'],
        name: ['名称'],
        lessons: ['课'],
      },
    },
  },
  day: (n: number) => DAYS[n] ?? String(n),
  period: (n: number) => `第${n}节`,
  classOn: (a: { class: string; day: string }) => `${a.class}${a.day}`,
  slot: (a: { class: string; weekday: number; period: number }) =>
    `${a.class}${DAYS[a.weekday]}第${a.period}节`,
  free: '没有课',
  slotSame: (a: { slot: string; is: string }) => `${a.slot}：本来就是 ${a.is}，没有改动。`,
  slotChanged: (a: { slot: string; from: string; to: string }) => `${a.slot}：${a.from} → ${a.to}`,
  undo: '撤销：kaixue undo',
  weeks: { all: '', odd: '单', even: '双' },
  kinds: { teacher: '教师', room: '教室' },
  none: '还没有课程表。读入课程表：kaixue import 课程表.xlsx',
  noneOf: (name: string) => `课程表里没有${name}的课。`,
  titleOf: (name: string, lessons: number) => `${name}课程表（每周 ${lessons} 节）`,
  total: (n: number) => `共 ${n} 节。`,
  clashes: (n: number) => `共 ${n} 处冲突。`,
  handedOver: (a: { from: string; to: string; lessons: number; teachings: number; classes: string }) =>
    a.lessons > 0
      ? `${a.from}的 ${a.lessons} 节课由${a.to}上：${a.classes}`
      : `${a.from}的 ${a.teachings} 项任课交给${a.to}`,
  cleared: (n: number) => `已清除 ${n} 节课。撤销：kaixue undo`,
  askClear: (n: number) => `清除课程表的 ${n} 节课？`,
  placed: (a: { lessons: number; room: string }) => `${a.lessons} 节课改在${a.room}上。撤销：kaixue undo`,
  rooms: {
    room: '专用教室',
    why: '问题',
    where: '安排在',
    own: '本班教室',
    booked: '同一节课几个班',
    small: '座位不够',
    fine: '专用教室都排得下，座位也够。',
    next: '教务处同意后登记：kaixue timetable rooms --apply；个别调整：kaixue timetable place {aClass} 科学 --own',
    given:
      '这些教室是课程表里写明的，请教务处改课程表；或改在本班上：kaixue timetable place {aClass} 科学 --own',
    applied: (n: number) => `已登记：${n} 节课在本班教室上。撤销：kaixue undo`,
  },
  actions: {
    clear: '清空课程表',
    rooms: '安排专用教室',
    place: '指定上课教室',
    set: '改一节课',
    'hand-over': '交课',
    swap: '对调两节课',
  },
  problems: {
    'subject-unknown': '“{value}”不是认识的学科\n请写学科名，如 语文、道德与法治。',
    'teaching-two-heads': '班主任写了两位：{first}、{second}\n请只留一位班主任；副班主任另列一列。',
    'teaching-strangers':
      '有 {n} 位不在教职工名单里，他们的任课没有记下：{names}{more}\n先导入教职工名单，或用 kaixue staff add 姓名 添加，再导入这一份。',
    'teaching-staff-added':
      '还没有教职工名单，按姓名添加了 {n} 位教师\n以后导入教职工名单，会补上他们的部门、工号等。',
    'teaching-lessons-differ':
      '课程表里有 {n} 节写的是别的教师，以课程表为准，如 {class}{subject}：{teacher}\n要改课程表：kaixue timetable set 班级 星期 节次 学科 --teacher 姓名。',
    'timetable-class-missing':
      '看不出这是哪个班的课程表\n请把工作表名或标题写成 三(2)班；教师个人课表请在格里写明班级和科目，如 三(2)班数学。',
    'timetable-rows-without-class':
      '有 {count} 节课看不出是哪个班的：{labels}\n一个年级有几个班的，请写成 三(2)班 这样的写法；校点的课表在标题里写明校点。',
    'lesson-two-subjects':
      '一格里有两门课，看不出哪周上哪门\n单双周的请写成 音乐(单)/美术(双)，清单里每门课写一行；走班、选修课同时上几门的，写成 走班。',
    'lesson-slot-unreadable': '看不出是星期几、第几节：{value}\n星期写成 星期一 或 1，节次写成 第1节 或 1。',
    'lesson-lines-left':
      '{count} 行（列）不是第几节的课，没有读：{labels}\n课程表只记第几节的课；早读、自习、课后服务等的时间写在作息时间表里。',
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
    'lesson-subject-short':
      '“{name}”可能是 {short}，看不出是哪一门课\n请在课程表里写清楚（如 {first}）后再导入，或在终端里导入，会询问一次。',
    'lesson-subject-new': '没有“{name}”这门课，按原样记下了\n如果是简称，请在课程表里写全称后再导入一次。',
    'lesson-teacher-unknown':
      '教职工名单里对不上 {count} 个名字（{names}），这些课没有记任课教师\n请先导入教职工名单；同姓的写全名。',
    'lesson-room-unknown':
      '教室一览里没有 {count} 处（{names}），这些课按本班教室或专用教室计算\n请先导入教室一览，或用 kaixue room add 添加。',
    'timetable-of-unknown':
      '“{typed}”不是班级，也不是教职工或教室\n班级写成 三2，教师写姓名，教室写名称；kaixue timetable list 列出全部。',
    'lesson-place-where':
      '要写明在哪间教室上，或用 --own 表示在本班\n例如 kaixue timetable place {class} {subject} --own',
    'lesson-none-of': '课程表里没有{class}的{subject}课\n用 kaixue timetable show {class} 查看。',
    'lesson-none-at': '{class}{day}{period}没有课\n用 kaixue timetable show {class} 查看。',
    'hand-over-same': '{name}是同一个人\n写两位教师：kaixue timetable hand-over 王芳 李明',
    'hand-over-busy':
      '{teacher}那时有别的课：{lesson}；没有改动\n用 kaixue timetable show {teacher} 查看，先调开那一节；只交几个班的课加 --class。',
    'hand-over-nothing': '课程表和任课安排里没有{name}的课\n看谁上什么课：kaixue timetable list',
    'lesson-beyond':
      '一天最多 {last} 节，没有{period}\n看看是哪一节写错了；一天真的有这么多节，先写进作息：kaixue bell add。',
    'lesson-swap-same': '写的是同一节课\n写出要对调的两节，如 kaixue timetable swap {class} 周一3 周四1。',
    'lesson-unreadable': '看不出是星期几第几节：{value}\n写成 周一3、周一第3节，或分开写 周一 3。',
    'lesson-swap-form':
      '写的不是两节课\n写出要对调的两节，如 kaixue timetable swap {class} 周一3 周四1；周一第3节、周一 3 也可以。',
    'lesson-set-form':
      '没有写清哪一节改成什么课\n如 kaixue timetable set {class} 周一3 数学；周一第3节、周一 3 也可以，没有课写 -。',
    'lesson-teacher-busy':
      '{teacher}那时有别的课：{lesson}；没有改动\n用 kaixue timetable show {teacher} 查看，先调开那一节，或用 --teacher 换教师。',
    'timetable-none': '还没有课程表\n读入课程表：kaixue import 课程表.xlsx',
  },
} as const;
