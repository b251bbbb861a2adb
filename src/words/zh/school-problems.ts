import { schoolIntake } from './school-intake.ts';

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '高一', '高二', '高三'];
/** '3-2' → 三(2)班; several, apart by spaces, → 三(1)班、三(2)班. */
export const cls = (codes: string) =>
  codes
    .split(' ')
    .map((code) => {
      const [grade, number] = code.split('-');
      return number === undefined ? code : `${NUMERALS[Number(grade)] ?? grade}(${number})班`;
    })
    .join('、');

/** What can be wrong with terms, classes, pupils, staff and rooms. */
export const schoolProblems = {
  ...schoolIntake,
  'init-option-missing': '新建学校数据文件缺少 {option}\n例如 kaixue init 南楼小学 --opens 2027-03-01',
  'init-already':
    '这里已经有学校数据文件：{path}\n新学期用 kaixue term add 2027-2028-1 --opens 日期；另一所学校请换一个文件夹。',
  'day-bad': '{option} 的 {day} 不是一个日子\n写成 2027-03-01、3月1日、明天或下周一。',
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
  'class-range-bad': '{text} 不是同一个年级从小到大的几个班\n写成 一1..一6；每个年级分开写。',
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
  'whole-number': '{option} 应为不小于 {least} 的整数，写的是 {value}\n只写数字，例如 45。',
  'choice-bad': '{option} 不能是 {value}\n可以写：{choices}。',
  'nothing-given': '没有说要改什么\n用这些选项说明：{options}。',
  'option-needed': '缺少 {option}\n例如 {example}',
  'not-found': '找不到“{typed}”\n用 {list} 查看全部。',
  ambiguous: '“{typed}”有 {count} 个，不知道是哪一个\n写得再完整一些，或用编号：{candidates}',
  'student-number-taken': (a: { number: string; name: string; class: string }) => ({
    message: `学号 ${a.number} 已经是 ${cls(a.class)} 的 ${a.name}`,
    hint: '核对学号；如果是同一个人换班，用 kaixue student move。',
  }),
  'student-left': '{name} 已经转出\n回来读书的学生用 kaixue student in 重新转入。',
  'class-typed-unreadable':
    '看不出“{typed}”是哪个班\n班级写成 三2、3-2、3年2班或三(2)班；全部班级见 kaixue class list。',
  'student-same-name': '{class}已经有 {name}\n登记过就不用再登；是另一名同名学生，加 --number 学号。',
  'student-there-already': (a: { name: string; class: string }) => ({
    message: `${a.name} 已经在 ${cls(a.class)}`,
    hint: '用 --to 写另一个班。',
  }),
  'student-in-use':
    '{name} 有转入或转出记录，不能删除\n离开学校的用 kaixue student out；办错了用 kaixue undo。',
  'books-choice-needed': (a: { name: string; copies: number; choices: string }) => ({
    message: `${a.name} 已领课本簿册 ${a.copies} 册，没有说怎么处理`,
    hint: `加上 --books，可以写：${a.choices}。`,
  }),
  'books-choice-bad': '这次异动的课本不能是“{choice}”\n可以写：{choices}。',
  'staff-number-taken': '工号 {number} 已经是 {name}\n核对工号，或用 kaixue staff edit 修改原来那一位。',
  'staff-in-use': (a: { name: string; class: string }) => ({
    message: `${a.name} 还是 ${cls(a.class)} 的班主任`,
    hint: `先换班主任：kaixue class edit ${a.class.split(' ')[0]} --teacher 姓名。`,
  }),
  'room-there': '已经有 {room} 这间教室\n要修改用 kaixue room edit {room}。',
  'room-in-use': (a: { room: string; class: string }) => ({
    message: `${a.room} 不能删除：${a.class ? `${cls(a.class)} 在这里上课` : '课表、维修或发放记录里用到它'}`,
    hint: a.class
      ? `先换教室：kaixue class edit ${a.class.split(' ')[0]} --room 教室。`
      : '不再使用的教室可以改类型：kaixue room edit 教室 --kind 停用。',
  }),
} as const;
