import { schoolFiles, schoolIntake } from './school-intake.ts';

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '高一', '高二', '高三'];
/** '3-2' → 三(2)班; several, apart by spaces, → 三(1)班、三(2)班. */
const cls = (codes: string) =>
  codes
    .split(' ')
    .map((code) => {
      const [grade, number] = code.split('-');
      return number === undefined ? code : `${NUMERALS[Number(grade)] ?? grade}(${number})班`;
    })
    .join('、');

/** What is said about school/. `problems`: code → message and hint (what to do next). */
export const school = {
  /** (2026, 2) → 2026—2027学年第二学期 */
  term: (year: number, half: 1 | 2) => `${year}—${year + 1}学年第${half === 1 ? '一' : '二'}学期`,
  grade: (grade: number) => (grade > 9 ? NUMERALS[grade]! : `${NUMERALS[grade] ?? grade}年级`),
  states: { present: '在校', guest: '借读', suspended: '休学', left: '转出', absent: '有学籍不在校' },
  staffStates: { active: '在岗', left: '离岗' },
  termStates: { open: '进行中', closed: '已结束' },
  books: { kept: '带走', returned: '退回', moved: '随转' },
  transferKinds: { in: '转入', out: '转出', move: '转班' },
  expectedMark: '预计',
  classroom: '普通教室',
  enrolmentBy: { roster: '按名册', expected: '按预计', none: '未录人数' },
  columns: {
    term: '学期',
    name: '名称',
    staffReturn: '教师返校日',
    registration: '学生报到日',
    opening: '正式上课日',
    ends: '结束日',
    state: '状态',
    class: '班级',
    grade: '年级',
    enrolment: '人数',
    by: '依据',
    boys: '男',
    girls: '女',
    register: '学籍',
    room: '教室',
    teacher: '班主任',
    number: '学号',
    person: '姓名',
    sex: '性别',
    note: '备注',
    staffNumber: '工号',
    department: '部门',
    post: '岗位',
    duty: '职务',
    phone: '电话',
    building: '楼',
    floor: '层',
    kind: '类型',
    desks: '课桌',
    chairs: '椅子',
    seats: '座位',
    equipment: '多媒体',
    date: '日期',
    book: '书名',
    copies: '册数',
  },
  options: {
    opens: '正式上课日，如 2027-03-01',
    staffReturn: '教师返校日',
    registration: '学生报到日',
    ends: '学期结束日（放假日）',
    closed: '结束这个学期：以后的命令不再默认用它',
    reopen: '重新打开已结束的学期',
    enrolment: '人数（没有名册时按这个预计）',
    room: '所在教室',
    teacher: '班主任姓名',
    grade: '只看这个年级',
    class: '班级，如 三2、3-2、三(2)班',
    state: '状态：在校、借读、休学、转出、有学籍不在校',
    all: '包括已转出、已离岗的',
    number: '学号或学籍号',
    sex: '性别：男、女',
    note: '备注',
    name: '改名',
    to: '转到哪个班',
    date: '办理日期（默认今天）',
    books: '已领课本簿册的去向：带走、退回、随转',
    print: '把教材交接单（PDF）存到这个文件',
    guest: '借读生',
    department: '部门',
    post: '岗位（教师会计入“每师”的配备标准）',
    duty: '职务',
    phone: '电话',
    staffNumber: '工号',
    building: '楼名',
    floor: '楼层',
    kind: '类型：普通教室，或功能室名称',
    desks: '课桌数',
    chairs: '椅子数',
    seatsPerDesk: '每张课桌坐几人：1 或 2',
    equipment: '多媒体设备情况',
    departments: '按部门汇总',
  },
  ask: {
    schoolName: '学校名称',
    opens: '正式上课日（如 2027-03-01）',
    staffReturn: '教师返校日',
    registration: '学生报到日',
    notADay: '写成 年-月-日，例如 2027-03-01',
    needed: '不能空着',
    which: (typed: string) => `“${typed}”有好几个，是哪一个？`,
    books: (name: string, copies: number) => `${name} 已领的课本簿册（${copies} 册）怎么处理？`,
    bookChoices: { kept: '带走（循环教材仍须退回）', returned: '退回总务处', moved: '随转，带到新班' },
    remove: (what: string) => `删除 ${what}？`,
  },
  said: {
    init: (a: { name: string; term: string; path: string }) =>
      `已建立 ${a.name} 的数据文件：${a.path}\n学期：${a.term}`,
    initDays: (a: { staffReturn: string; registration: string; opening: string }) =>
      `教师返校 ${a.staffReturn}，学生报到 ${a.registration}，正式上课 ${a.opening}`,
    initNext:
      '下一步：把名册、征订目录、到货清单等放进一个文件夹，运行 kaixue import 文件夹名；日子不对用 kaixue term edit 修改。',
    termAdded: (term: string) => `已添加学期 ${term}`,
    termSaved: (term: string) => `已修改学期 ${term}`,
    termRemoved: (term: string) => `已删除学期 ${term}`,
    classesAdded: (count: number, codes: string) => `已添加 ${count} 个班：${cls(codes)}`,
    classSaved: (code: string) => `已修改 ${cls(code)}`,
    classRemoved: (code: string) => `已删除 ${cls(code)}`,
    classTotal: (classes: number, pupils: number) => `共 ${classes} 个班，${pupils} 人`,
    studentTotal: (count: number) => `共 ${count} 人`,
    studentAdded: (name: string, code: string) => `已把 ${name} 加入 ${cls(code)}`,
    studentSaved: (name: string) => `已修改 ${name}`,
    studentRemoved: (name: string) => `已删除 ${name}`,
    movedIn: (a: { name: string; to: string }) => `${a.name} 已转入 ${cls(a.to)}`,
    movedOut: (a: { name: string; from: string }) => `${a.name} 已从 ${cls(a.from)} 转出`,
    moved: (a: { name: string; from: string; to: string }) =>
      `${a.name} 已从 ${cls(a.from)} 转到 ${cls(a.to)}`,
    keeps: (copies: number) => `带走课本簿册 ${copies} 册。`,
    returns: (copies: number, document: string) => `退回 ${copies} 册，已记退库单 ${document}。`,
    takesAlong: (copies: number) => `随转课本簿册 ${copies} 册。`,
    owedNow: (code: string, copies: number) =>
      copies === 0
        ? `${cls(code)} 尚未发书，发书时会一并计入。`
        : `应补领 ${copies} 册：运行 kaixue issue ${code} 发放。`,
    printed: (path: string) => `教材交接单：${path}`,
    staffTotal: (count: number, teachers: number) => `共 ${count} 人，其中教师 ${teachers} 人`,
    staffAdded: (name: string) => `已添加 ${name}`,
    staffSaved: (name: string) => `已修改 ${name}`,
    staffLeft: (name: string) => `${name} 已改为离岗（以往的单据仍保留姓名）`,
    roomTotal: (count: number) => `共 ${count} 间`,
    roomAdded: (name: string) => `已添加 ${name}`,
    roomSaved: (name: string) => `已修改 ${name}`,
    roomRemoved: (name: string) => `已删除 ${name}`,
    none: {
      classes: '还没有班级：用 kaixue import 名册.xlsx 读入，或 kaixue class add 一1..一4 --enrolment 45',
      students: '没有符合条件的学生',
      staff: '还没有教职工：用 kaixue import 教职工.csv 读入，或 kaixue staff add 姓名',
      rooms: '还没有教室：用 kaixue import 教室.xlsx 读入，或 kaixue room add 203',
    },
    history: '异动记录',
    nothing: '没有要修改的内容',
  },
  /** Action names of the journal, for log and undo. */
  actions: {
    init: '新建学校数据文件',
    'term.add': '添加学期',
    'term.edit': '修改学期',
    'term.remove': '删除学期',
    'class.add': '添加班级',
    'class.edit': '修改班级',
    'class.remove': '删除班级',
    'student.add': '添加学生',
    'student.edit': '修改学生',
    'student.remove': '删除学生',
    'student.in': '学生转入',
    'student.out': '学生转出',
    'student.move': '学生转班',
    'staff.add': '添加教职工',
    'staff.edit': '修改教职工',
    'staff.remove': '教职工离岗',
    'room.add': '添加教室',
    'room.edit': '修改教室',
    'room.remove': '删除教室',
  },
  /** The 交接单 that a leaver or newcomer signs. */
  transferSheet: {
    facts: {
      student: '学生',
      number: '学号',
      kind: '异动类别',
      from: '原班级',
      to: '新班级',
      date: '日期',
      books: '课本去向',
      document: '退库单号',
    },
    columns: { no: '序号', book: '教材名称', copies: '册数', what: '处理', done: '实交（领）', note: '备注' },
    owed: '应领',
    none: '异动前尚未发书，无需交接',
    signatures: ['学生（家长）', '班主任', '总务处经办人', '日期'],
    reused: '循环教材须退回',
  },
  /** Kinds of files. */
  files: schoolFiles,
  problems: {
    ...schoolIntake,
    'init-option-missing': (a: { option: string }) => ({
      message: `新建学校数据文件缺少 ${a.option}`,
      hint: '例如 kaixue init 南楼小学 --opens 2027-03-01',
    }),
    'init-already': (a: { path: string }) => ({
      message: `这里已经有学校数据文件：${a.path}`,
      hint: '新学期用 kaixue term add 2027-2028-1 --opens 日期；另一所学校请换一个文件夹。',
    }),
    'day-bad': (a: { option: string; day: string }) => ({
      message: `${a.option} 的 ${a.day} 不是一个日子`,
      hint: '写成 年-月-日，例如 2027-03-01。',
    }),
    'days-order': (a: { early: string; late: string }) => ({
      message: `${a.early}在${a.late}之后，先后颠倒了`,
      hint: '次序是：教师返校日、学生报到日、正式上课日、结束日；请检查这几个日期。',
    }),
    'term-none': (_: Record<string, never>) => ({
      message: '数据文件里还没有学期',
      hint: '用 kaixue term add 2026-2027-2 --opens 2027-03-01 添加。',
    }),
    'term-code-bad': (a: { term: string }) => ({
      message: `${a.term} 不是一个学期`,
      hint: '写成 2026-2027-2（2026—2027学年第二学期）。',
    }),
    'term-unknown': (a: { term: string; known: string }) => ({
      message: `没有 ${a.term} 这个学期`,
      hint: `已有的学期：${a.known}。用 kaixue term add 添加。`,
    }),
    'term-there': (a: { term: string }) => ({
      message: `已经有 ${a.term} 这个学期`,
      hint: `要改日子用 kaixue term edit ${a.term} --opens 日期。`,
    }),
    'term-in-use': (a: { term: string; classes: number; documents: number }) => ({
      message: `学期 ${a.term} 里还有资料（${a.classes} 个班、${a.documents} 张单据），不能删除`,
      hint: `不再使用的学期可以结束：kaixue term edit ${a.term} --closed。`,
    }),
    'class-argument-bad': (a: { text: string }) => ({
      message: `看不出 ${a.text} 是哪个班`,
      hint: '写成 三2、3-2、3.2 或 三(2)班；一个年级连续的班写成 一1..一6。',
    }),
    'class-range-bad': (a: { text: string }) => ({
      message: `${a.text} 不是同一个年级从小到大的几个班`,
      hint: '写成 一1..一6；每个年级分开写。',
    }),
    'class-unknown': (a: { class: string; known: string }) => ({
      message: `没有 ${cls(a.class)}`,
      hint: a.known ? `这个年级有：${cls(a.known)}。` : '这个年级还没有班级，用 kaixue class list 查看。',
    }),
    'class-there': (a: { class: string }) => ({
      message: `已经有 ${cls(a.class)}`,
      hint: `要改人数用 kaixue class edit ${a.class} --enrolment 人数。`,
    }),
    'class-in-use': (a: { class: string; pupils: number; lines: number }) => ({
      message: `${cls(a.class)} 不能删除：${
        a.pupils + a.lines > 0 ? `有 ${a.pupils} 名学生、${a.lines} 条发放记录` : '课表、任务或标准里还用到它'
      }`,
      hint: '先把学生转到别的班（kaixue student move），再把这个班的发放退库；刚导入错的可以 kaixue undo。',
    }),
    'class-without-roster': (a: { class: string; expected: number }) => ({
      message: `${cls(a.class)} 还没有名册，人数是预计的 ${a.expected} 人，加一名学生会变成只有 1 人`,
      hint: `先用 kaixue import 读入名册；只改人数用 kaixue class edit ${a.class} --enrolment ${a.expected + 1}；要从头手工录名册，先 --enrolment - 清空预计。`,
    }),
    'whole-number': (a: { option: string; value: string }) => ({
      message: `${a.option} 应为不小于 0 的整数，写的是 ${a.value}`,
      hint: '只写数字，例如 45。',
    }),
    'choice-bad': (a: { option: string; value: string; choices: string }) => ({
      message: `${a.option} 不能是 ${a.value}`,
      hint: `可以写：${a.choices}。`,
    }),
    'nothing-given': (a: { options: string }) => ({
      message: '没有说要改什么',
      hint: `用这些选项说明：${a.options}。`,
    }),
    'option-needed': (a: { option: string; example: string }) => ({
      message: `缺少 ${a.option}`,
      hint: `例如 ${a.example}`,
    }),
    'not-found': (a: { typed: string; list: string }) => ({
      message: `找不到“${a.typed}”`,
      hint: `用 ${a.list} 查看全部。`,
    }),
    ambiguous: (a: { typed: string; count: number; candidates: string }) => ({
      message: `“${a.typed}”有 ${a.count} 个，不知道是哪一个`,
      hint: `写得再完整一些，或用编号：${a.candidates}`,
    }),
    'student-number-taken': (a: { number: string; name: string; class: string }) => ({
      message: `学号 ${a.number} 已经是 ${cls(a.class)} 的 ${a.name}`,
      hint: '核对学号；如果是同一个人换班，用 kaixue student move。',
    }),
    'student-left': (a: { name: string }) => ({
      message: `${a.name} 已经转出`,
      hint: '回来读书的学生用 kaixue student in 重新转入。',
    }),
    'student-there-already': (a: { name: string; class: string }) => ({
      message: `${a.name} 已经在 ${cls(a.class)}`,
      hint: '用 --to 写另一个班。',
    }),
    'student-in-use': (a: { name: string }) => ({
      message: `${a.name} 有转入或转出记录，不能删除`,
      hint: '离开学校的用 kaixue student out；办错了用 kaixue undo。',
    }),
    'books-choice-needed': (a: { name: string; copies: number; choices: string }) => ({
      message: `${a.name} 已领课本簿册 ${a.copies} 册，没有说怎么处理`,
      hint: `加上 --books，可以写：${a.choices}。`,
    }),
    'books-choice-bad': (a: { choice: string; choices: string }) => ({
      message: `这次异动的课本不能是“${a.choice}”`,
      hint: `可以写：${a.choices}。`,
    }),
    'staff-number-taken': (a: { number: string; name: string }) => ({
      message: `工号 ${a.number} 已经是 ${a.name}`,
      hint: '核对工号，或用 kaixue staff edit 修改原来那一位。',
    }),
    'staff-in-use': (a: { name: string; class: string }) => ({
      message: `${a.name} 还是 ${cls(a.class)} 的班主任`,
      hint: `先换班主任：kaixue class edit ${a.class.split(' ')[0]} --teacher 姓名。`,
    }),
    'room-there': (a: { room: string }) => ({
      message: `已经有 ${a.room} 这间教室`,
      hint: `要修改用 kaixue room edit ${a.room}。`,
    }),
    'room-in-use': (a: { room: string; class: string }) => ({
      message: `${a.room} 不能删除：${a.class ? `${cls(a.class)} 在这里上课` : '课表、维修或发放记录里用到它'}`,
      hint: a.class
        ? `先换教室：kaixue class edit ${a.class.split(' ')[0]} --room 教室。`
        : '不再使用的教室可以改类型：kaixue room edit 教室 --kind 停用。',
    }),
  },
} as const;
