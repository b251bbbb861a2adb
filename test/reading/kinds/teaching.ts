import { has } from '../facts.ts';
import type { ListKind } from '../list.ts';
import { type ClassOf, classesOf, codeOf, headOf, staffOf } from '../school.ts';

/** As the timetable calls them. */
const LESSONS = { 语文: '语文', 数学: '数学', 体育: '体育与健康' };
const SUBJECTS = Object.keys(LESSONS);

/** 任课教师一览: a row a class and subject. */
export const teachingList: ListKind = {
  kind: 'teaching',
  needs: () => ['pupils', 'staff', 'timetable'],
  words: {
    class: '班级 班别 Class 所在班级 任教班级',
    classHead: '班主任 班主任姓名 班主任老师',
    subject: '学科 科目 任教学科 Subject 任教科目 课程',
    subjectTeacher: '任课教师 教师 任课老师 授课教师 Teacher 教师姓名',
    weekly: '周课时 周节数',
  },
  rows: ({ structure }) => {
    const staff = staffOf(structure);
    return classesOf(structure)
      .slice(0, 6)
      .flatMap((cls, i) =>
        SUBJECTS.map((subject, n) => ({
          class: cls,
          classHead: headOf(structure, cls),
          subject,
          subjectTeacher: staff[(i * 2 + n * 3 + 1) % (staff.length - 6)]!.name,
          weekly: 6 - n,
        })),
      );
  },
  facts: (rows, column, { structure }) => [
    ...rows.map((row) =>
      has(
        'timetable list',
        { class: codeOf(row.class as ClassOf), subject: LESSONS[row.subject as '语文'] },
        { teacher: row.subjectTeacher },
      ),
    ),
    ...(column('classHead') ? classesOf(structure).slice(0, 6) : []).map((cls) =>
      has('class list', { class: codeOf(cls) }, { teacher: headOf(structure, cls) }),
    ),
  ],
  lines: {
    qingping: '任课教师一览表 | 班级 班主任 学科 任课教师 周课时',
    shiba: '各班任课安排 | 班级 科目 任课老师',
    linjiang: '任课分工表 | 序号 班级 学科 教师 备注',
    yuhong: '第二学期任课安排 | 班别 班主任 任教学科 教师姓名',
    mingde: '课务安排 | 班级 课程 授课教师 周节数',
    dongjiao: '任课教师安排表 | 所在班级 班主任姓名 科目 任课教师',
    xingqiao: 'Teaching Assignments | Class Subject Teacher',
    guangchang: '任课表 | 班级 学科 任课教师',
    longquan: '科任教师一览 | 班级 班主任老师 任教科目 任课教师',
  },
};
