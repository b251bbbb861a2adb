import { count, has } from '../facts.ts';
import type { ListKind } from '../list.ts';
import { type ClassOf, classesOf, codeOf, staffOf } from '../school.ts';

const SUBJECTS = ['语文', '数学', '英语', '体育', '音乐', '美术', '科学', '劳动'];

export const timetableList: ListKind = {
  kind: 'timetable',
  needs: () => ['pupils', 'staff', 'rooms', 'supplies'],
  words: {
    class: '班级 班别 班 上课班级 班级名称 所在班级 教学班 Class 授课班级 年班 所在班 班级编码',
    weekday: '星期 周几 星期几 上课日 Weekday 周次日 上课星期几 星期日次',
    period: '节次 第几节 节 课节 上课节次 Period 节数 课时节次 节次序号',
    subject: '科目 课程 学科 课程名称 课名 Subject 所上课程 上课内容 授课科目 教学科目',
    teacher: '教师 任课教师 老师 授课教师 Teacher 任课老师 上课教师 任教教师 授课老师',
    lessonRoom: '教室 地点 上课地点 Room 上课教室 授课教室 上课场所',
  },
  rows(habit, random) {
    const style = random.below(3);
    const staff = staffOf(habit.structure);
    return classesOf(habit.structure)
      .slice(0, 3)
      .flatMap((c, k) =>
        [1, 2, 3, 4, 5].flatMap((day) =>
          [1, 2, 3].map((period) => ({
            class: c,
            day,
            number: period,
            weekday: [day, `星期${'一二三四五'[day - 1]}`, `周${'一二三四五'[day - 1]}`][style],
            period: [period, `第${'一二三'[period - 1]}节`, `第${period}节`][style],
            subject: SUBJECTS[(day * 3 + period + k) % 8],
            teacher: staff[(k * 5 + ((day * 3 + period) % 5)) % staff.length]!.name,
            lessonRoom: `${c.grade}0${c.number}`,
          })),
        ),
      );
  },
  facts: (rows, column) => [
    count('timetable list', {}, rows.length),
    ...rows.map((row) =>
      has(
        'timetable list',
        { class: codeOf(row.class as ClassOf), weekday: row.day, period: row.number },
        {
          'subject~': row.subject,
          ...(column('teacher') ? { teacher: row.teacher } : {}),
          ...(column('lessonRoom') ? { room: row.lessonRoom } : {}),
        },
      ),
    ),
  ],
  lines: {
    qingping: '课程安排 | 班级 星期 节次 课程 任课教师',
    shiba: '课表数据 | 班级名称 星期几 第几节 课程名称 授课教师',
    mingde: '课程表明细 | 班别 周几 节 学科 老师 上课地点',
    dongjiao: '排课结果 | 教学班 上课日 课节 科目 教师 教室',
    xingqiao: 'Timetable | Class Weekday Period Subject Teacher Room',
    guangchang: '排课明细 | 年班 星期 节次 所上课程 任课老师',
    longquan: '课程安排表 | 所在班级 星期 上课节次 课程 任课教师',
    binhe: '总课表导出 | 授课班级 星期 节数 课名 上课教师',
    kejicheng: '课表 | 班级 星期 节次 上课内容',
    hongqi: '课程明细 | 上课班级 星期 节次 科目',
    meiling: '课程安排 | 所在班 上课星期几 节次序号 授课科目 任教教师',
    baihe: '全校课务 | 班级 星期 课时节次 教学科目 授课老师 上课场所',
    donghu: '课程安排表 | 班级编码 星期 节次序号 授课科目 授课老师',
  },
};
