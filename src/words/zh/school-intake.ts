/** A line of a CSV is given as a bare number. */
const rowAt = (where: string) => where.replace(/(^| )(\d+)$/, '$1第 $2 行');

/** What is said when the school's own tables are read: rosters, staff, rooms, timetables. */
export const schoolFiles = {
  roster: '学生名册',
  classes: '班级情况表',
  staff: '教职工名单',
  room: '教室一览',
  timetable: '课程表',
} as const;

export const schoolIntake = {
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
  'class-before-school':
    '学前班、幼儿园不在一到十二年级之内，这里不管\n请删去这些行，或加 --skip-bad-rows 跳过，其余照常导入。',
  'class-grade-only':
    '只写了 {grade}，可这个年级有 {count} 个班，看不出是哪个班\n请写成 三(2)班 这样的写法。',
  'class-repeated': '{class} 前面已经有了\n一个班只留一行，请核对。',
  'class-count-differs': '男 {boys} 人、女 {girls} 人，加起来不是合计的 {count} 人\n请核对，改正其中一个。',
  'class-ambiguous':
    '不能确定是班级还是教室号；若是班级，可能是 {choices}\n请写成 三(2)班 这样的写法，或加一列“年级”；先导入学生名册也能确定。',
  'class-may-be-ten':
    '这一格是数字，分不清是 {class} 还是 {ten}（3.10 存成数字就成了 3.1）\n请把班级列设为“文本”格式，写成 3-10 或 三(10)班。',
  'class-not-known':
    '学校里还没有 {class}\n请先导入学生名册（可以和这份文件一起导入），或用 kaixue class add 添加这个班。',
  'grade-unreadable': '看不出是哪个年级\n请写成 三年级、3、初一 或 2024级；几个年级写成 1-6 或 三、四年级。',
  'grade-turned-date': (a: { written: string }) => ({
    message: `电子表格把年级 ${a.written} 变成了日期`,
    hint: `请把这一列设为“文本”格式，写成 ${a.written}年级 或 ${a.written.replace('-', '至')}年级。`,
  }),
  'sex-unreadable': '性别只能是男或女\n请改成“男”或“女”，不清楚的留空。',
  'state-unreadable':
    '认不出这个在校状态\n可用：在校、借读、休学、转出、有学籍不在校；其他说明请写在备注列。',
  'student-repeated': (a: { number: string; name: string; where: string }) => ({
    message: `学号 ${a.number}（${a.name}）前面已经有了，在${rowAt(a.where)}`,
    hint: '请核对是重复登记还是学号写错，留下一行。',
  }),
  'staff-repeated': (a: { who: string; where: string }) => ({
    message: `${a.who} 前面已经有了，在${rowAt(a.where)}`,
    hint: '同名的请加一列工号；重复的请删去一行。',
  }),
  'staff-name-ambiguous': '学校里有 {count} 位 {name}，分不清是哪一位\n请加一列工号。',
  'room-repeated': (a: { room: string; where: string }) => ({
    message: `${a.room} 前面已经有了，在${rowAt(a.where)}`,
    hint: '不同楼的同号教室请写成 A楼102、B楼102；重复的请删去一行。',
  }),
  'room-desks-mixed':
    '同一间教室既有双人桌又有单人桌（双人桌 {double} 张）\n一间教室只记一种桌子：请都折算成座位，在单人桌一列写 {seats}，双人桌留空，备注里写明。',
  'roster-differs-expected': '{class} 名册 {roster} 人，原来预计 {expected} 人\n以后按名册计算。',
  'teacher-two-classes':
    '{class} 有两位班主任：{first}、{second}\n请只留一位班主任；副班主任请写“副班主任”。',
  'timetable-class-missing':
    '看不出这是哪个班的课程表\n请把工作表名或标题写成 三(2)班；教师个人课表请在格里写明班级和科目，如 三(2)班数学。',
} as const;
