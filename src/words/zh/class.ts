import { cls, typedClass } from './say.ts';

export const classes = {
  help: '班级',
  verbs: {
    merge: '把写错的班并入对的班：class merge 一11 一1',
    present: '登记报到日实到人数和未报到的学生；不写班级就列出各班',
    turns: '定下各班领书时间：定了的不再变，新来的排在后面',
  },
  askMerge: (from: string, into: string) => `把${from}并入${into}，${from}不再保留？`,
  merged: (from: string, into: string, pupils: number) => `${from}并入${into}：转去 ${pupils} 名学生`,
  fields: {
    class: ['班级'],
    grade: ['年级', '只看这个年级'],
    enrolment: ['人数', '人数（没有名册时按这个预计）'],
    by: ['依据'],
    expectedCount: ['预计人数'],
    boys: ['男'],
    girls: ['女'],
    register: ['学籍'],
    room: ['教室', '所在教室'],
    teacher: ['班主任', '班主任姓名'],
    collects: ['领书时间', '几点领书，如 9:20-9:30'],
    counter: ['领书点', '到几号领书点'],
  },
  options: {
    absent: '未报到学生的姓名，用逗号隔开',
    registeredOn: '报到日期（默认学生报到日）',
    again: '没领的班重新排',
  },
  turns: {
    kept: (classes: number, last: string) => `已定下 ${classes} 个班的领书时间，最后一班 ${last}。`,
    same: (classes: number) =>
      `${classes} 个班的领书时间早已定下，没有变化；没领的班要重排：kaixue class turns --again`,
    next: '打印：kaixue print 领书时间安排表；改一个班：kaixue class edit {aClass} --collects 9:20-9:30 --counter 2',
  },
  enrolmentBy: { roster: '按名册', expected: '按预计', none: '未录人数' },
  total: (classes: number, pupils: number) => `共 ${classes} 个班，${pupils} 人`,
  sharesRoom: (room: string, classes: string, code: string) =>
    `${room}现在是${classes}几个班的教室；哪个班搬走：kaixue class edit ${code} --room 教室名`,
  none: '还没有班级：用 kaixue import 名册.xlsx 读入，或 kaixue class add 一1..一4 --enrolment 45',
  present: {
    fields: { class: ['班级'], enrolment: ['应到'], present: ['实到'], absent: ['未报到'] },
    absentOf: (name: string, pupils: readonly string[]) => `${name}未报到：${pupils.join('、')}`,
    byRoster: (names: readonly string[]) => `尚未上报实到人数、按名册计的班：${names.join('、')}`,
    notYet: '（还没有上报）',
    askEarly: (date: string) => `报到日 ${date} 还没到，仍按这一天登记？`,
    saved: (a: {
      class: string;
      enrolment: number;
      present: number;
      names: readonly string[];
      unnamed: number;
    }) =>
      `${a.class}：应到 ${a.enrolment} 人，实到 ${a.present} 人${a.names.length > 0 ? `，未报到：${a.names.join('、')}` : ''}${a.unnamed > 0 ? `，另有 ${a.unnamed} 人未报到没有记姓名` : ''}`,
    total: (a: { reported: number; classes: number; enrolment: number; present: number }) =>
      `已上报 ${a.reported}/${a.classes} 个班：应到 ${a.enrolment} 人，实到 ${a.present} 人，未报到 ${a.enrolment - a.present} 人。`,
  },
  actions: {
    add: '添加班级',
    edit: '修改班级',
    remove: '删除班级',
    merge: '合并班级',
    present: '登记报到人数',
    turns: '定领书时间',
  },
  problems: {
    'class-turned-date':
      '电子表格把班级 {written} 变成了日期（{value}）\n请把班级列设为“文本”格式，重新写成 {written} 或 三(2)班 这样的写法。',
    'class-grade-differs': '班级与同一行的年级（{grade}）不一致\n请核对这一行的年级和班级，改正其中一个。',
    'class-without-grade':
      '只有班号，看不出是哪个年级的班\n请写成 三(2)班、3-2，或另加一列“年级”，也可以把年级写进工作表名。',
    'class-cohort-impossible':
      '按入学年份定不了是哪个年级：这个学期没有这一级，或者小学、初中都有可能\n请核对入学年份，或写成 三(2)班、初2026级1班，也可以在标题或工作表名里写明 小学部、初中部。',
    'class-cohort-doubtful':
      '{cohort} 按入学年份是 {class}，可名册里其他班都是初中或高中\n请写成 七(1)班、初2026级1班 这样的写法，或先用 kaixue class add 添加这些班。',
    'class-unreadable': '看不出是哪个班\n请写成 三(2)班、三年级2班、3-2 或 2024级2班。',
    'class-joint': '复式班要按年级分开，这里看不出是哪个年级\n请加一列“年级”，或把年级写进工作表名。',
    'class-named': (a: { classes: string; command: string; others: string }) => ({
      message: `${a.classes} 只有名称，不知道在年级里是第几班`,
      hint: `${a.command ? `请说明，一次就够：${a.command}` : '请用 --map "名称=三(3)班" 说明，一次就够。'}${a.others ? `；或者：${a.others}` : ''}`,
    }),
    'class-named-there': '有的班只有名称，是年级里第几班要先说明\n见 {file}；说明后把同样的命令再运行一次。',
    'class-before-school': (a: { count: number }) => ({
      message: `${a.count > 0 ? `${a.count} 行是学前班、幼儿园的，没有读：` : ''}学前班、幼儿园不在一到十二年级之内，这里不管`,
      hint:
        a.count > 0
          ? '这些班的用品可以按部门登记：kaixue department add 幼儿园'
          : '请写一到十二年级的班，如 三(2)班。',
    }),
    'grade-without-classes':
      '{rows} 行只知道是{grade}，没有写班级\n请加一列班级，或把工作表名写成 三(1)班 这样的班名。',
    'class-grade-only':
      '只写了 {grade}，可这个年级有 {count} 个班，看不出是哪个班\n请写成 三(2)班 这样的写法。',
    'class-repeated': '{class} 前面已经有了\n一个班只留一行，请核对。',
    'class-sizes-shaken':
      '多数班的人数一下子变了很多：{classes}\n请核对这些数是不是班级人数（也可能是征订数、参加人数）；确实如此：kaixue import "{file}" --yes',
    'class-count-differs': '男 {boys} 人、女 {girls} 人，加起来不是合计的 {count} 人\n请核对，改正其中一个。',
    'class-ambiguous':
      '不能确定是班级还是教室号；若是班级，可能是 {choices}\n请写成 三(2)班 这样的写法，或加一列“年级”；先导入学生名册也能确定。',
    'class-may-be-ten':
      '这一格是数字，分不清是 {class} 还是 {ten}（3.10 存成数字就成了 3.1）\n请把班级列设为“文本”格式，写成 3-10 或 三(10)班。',
    'class-not-known':
      '学校里还没有 {class}\n请先导入学生名册（可以和这份文件一起导入），或用 kaixue class add 添加这个班。',
    'grade-unreadable':
      '看不出是哪个年级\n请写成 三年级、3、初一 或 2024级；几个年级写成 1-6 或 三、四年级。',
    'grade-turned-date': (a: { written: string }) => ({
      message: `电子表格把年级 ${a.written} 变成了日期`,
      hint: `请把这一列设为“文本”格式，写成 ${a.written}年级 或 ${a.written.replace('-', '至')}年级。`,
    }),
    'class-range-bad': '{text} 不是同一个年级从小到大的几个班\n写成 一1..一6；每个年级分开写。',
    'class-unknown': (a: { class: string; known: string }) => ({
      message: `没有 ${cls(a.class)}`,
      hint: a.known ? `这个年级有：${cls(a.known)}。` : '这个年级还没有班级，用 kaixue class list 查看。',
    }),
    'class-there': (a: { class: string }) => ({
      message: `已经有 ${cls(a.class)}`,
      hint: `要改人数用 kaixue class edit ${typedClass(a.class)} --enrolment 人数。`,
    }),
    'class-in-use': (a: { class: string; pupils: number; lines: number }) => ({
      message: `${cls(a.class)} 不能删除：${
        a.pupils + a.lines > 0 ? `有 ${a.pupils} 名学生、${a.lines} 条发放记录` : '课表、任务或标准里还用到它'
      }`,
      hint: '先把学生转到别的班（kaixue student move），再把这个班的发放退库；刚导入错的可以 kaixue undo。',
    }),
    'class-same': '{class}不能并入自己\n写两个不同的班，先写要取消的那个。',
    'class-merge-goods': (a: { class: string }) => ({
      message: `${cls(a.class)} 有发放记录，不能并入别的班`,
      hint: `先退库：kaixue return 品名=数量 --from ${typedClass(a.class)}；只转学生用 kaixue student move。`,
    }),
    'turn-time-bad': '“{value}”不是领书时间\n写成 9:20-9:30 或 9:20；写 - 清空。',
    'turns-done': '能领的书各班都领了，不用再定领书时间\n还欠的到货后再定：kaixue owed',
    'turns-none':
      '还没有一个班有书可领，排不了领书时间\n先入库（kaixue receive）；各班应领多少见 kaixue plan。',
    'class-without-roster': (a: { class: string; expected: number }) => ({
      message: `${cls(a.class)} 还没有名册，人数是预计的 ${a.expected} 人，加一名学生会变成只有 1 人`,
      hint: `先用 kaixue import 读入名册；只改人数用 kaixue class edit ${typedClass(a.class)} --enrolment ${a.expected + 1}；要从头手工录名册，先 --enrolment - 清空预计。`,
    }),
    'class-typed-unreadable':
      '看不出“{typed}”是哪个班\n班级写成 三2、3-2、3年2班或三(2)班；全部班级见 kaixue class list。',
    'present-whose': '没有写是哪个班\n写在命令后面：kaixue class present {aClass} 38 --absent 张三。',
    'present-too-many':
      '{class}只有 {enrolment} 人，实到写成了 {present} 人\n请核对人数；新来的学生先用 kaixue student in 登记。',
    'absent-too-many':
      '{class}应到 {enrolment} 人、实到 {present} 人，却写了 {named} 名未报到的\n请核对实到人数和未报到的姓名。',
    'absent-unknown': (a: { name: string; class: string; count: number }) => ({
      message: a.count === 0 ? `${a.class}的名册里没有${a.name}` : `${a.class}有 ${a.count} 个${a.name}`,
      hint: a.count === 0 ? '请核对姓名：kaixue student list --class 班级。' : '同名的请写学号。',
    }),
  },
} as const;
