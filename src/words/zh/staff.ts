import { cls, rowAt, typedClass } from './say.ts';

export const staff = {
  help: '教职工',
  verbs: { purge: '清除已离岗教职工的姓名、工号、电话等（不能撤销）' },
  fields: {
    number: ['工号', '工号'],
    name: ['姓名', '改名'],
    alsoCalled: ['又名', '别的名字：英文名、曾用名，几个用顿号隔开'],
    department: ['部门', '部门'],
    post: ['岗位', '岗位（教师会计入“每师”的配备标准）'],
    duty: ['职务', '职务'],
    subject: ['任教学科', '任教学科'],
    phone: ['电话', '电话'],
    state: ['状态'],
  },
  options: { all: '包括已转出、已离岗的', departments: '按部门汇总' },
  columns: { enrolment: '人数' },
  states: { left: '离岗' },
  /** Under one of the staff: whose class teacher, and what to which classes. */
  headOf: (classes: string) => `班主任：${classes}`,
  teaches: (a: { subject: string; classes: string }) => `${a.subject}：${a.classes}`,
  total: (count: number, teachers: number) => `共 ${count} 人，其中教师 ${teachers} 人`,
  askRemove: (name: string) => `${name} 离岗？`,
  lessonsLeft: (a: { name: string; n: number; teaches: readonly string[] }) =>
    `${a.n > 0 ? `课程表里 ${a.n} 节课没有教师了` : '这些课没有教师了'}：\n  ${a.teaches.join('\n  ')}\n全部由一人接：kaixue timetable hand-over ${a.name} 姓名；几个人接的写进任课安排表再读入：kaixue import 任课安排.xlsx；只换一节：\nkaixue timetable set 班级 课节 科目 --teacher 姓名`,
  removed: { left: (name: string) => `${name} 已改为离岗（以往的单据仍保留姓名）` },
  none: '还没有教职工：用 kaixue import 教职工.csv 读入，或 kaixue staff add 姓名',
  actions: { add: '添加教职工', edit: '修改教职工', remove: '教职工离岗', purge: '清除教职工' },
  problems: {
    'staff-list-first':
      '还没有教职工名单，不知道{names}等 {count} 人是谁\n导入教职工名单后，再导入一次：kaixue import "{file}"',
    'staff-gone':
      '备注里写了已经离岗的：{names}，记为离岗，不再配发\n其实还在岗的：改掉备注再导入，或 kaixue staff add 姓名。',
    'staff-away':
      '备注里写了暂时不在岗的：{names}，仍按在岗计算\n整个学期都不来、不用配发的：kaixue staff remove 姓名，回来后再登记。',
    'staff-heads-unclear':
      '看不出是哪个班的班主任，没有记到班上：{names}\n知道是哪个班的：kaixue class edit 班级 --teacher {teacher}',
    'staff-mass-change':
      '一次改动太多：名单上已在册的 {of} 人里，{count} 人要换部门、岗位或职务\n工会、党员、骨干教师等名单不是教职工名单，不要导入；确是调整：kaixue import "{file}" --yes',
    'staff-repeated': (a: { who: string; where: string }) => ({
      message: `${a.who} 前面已经有了，在${rowAt(a.where)}`,
      hint: '同名的请加一列工号；重复的请删去一行。',
    }),
    'staff-name-ambiguous': '学校里有 {count} 位 {name}，分不清是哪一位\n请加一列工号。',
    'teacher-two-classes':
      '{class} 有两位班主任：{first}、{second}\n请只留一位班主任；副班主任请写“副班主任”。',
    'staff-not-left': '{name} 还在岗，不能清除\n离开学校的先用 kaixue staff remove {name} 登记离岗。',
    'staff-number-taken': '工号 {number} 已经是 {name}\n核对工号，或用 kaixue staff edit 修改原来那一位。',
    'staff-in-use': (a: { name: string; class: string }) => ({
      message: `${a.name} 还是 ${cls(a.class)} 的班主任`,
      hint: `先换班主任：kaixue class edit ${typedClass(a.class.split(' ')[0]!)} --teacher 姓名。`,
    }),
  },
} as const;
