import { count, has } from '../facts.ts';
import type { ListKind } from '../list.ts';
import { classesOf, codeOf, pupilsOf } from '../school.ts';
import { CLASS_WORDS } from './words.ts';

export const roster: ListKind = {
  kind: 'roster',
  needs: (habit) =>
    habit.classNeedsList ? ['classes', 'staff', 'rooms', 'supplies'] : ['staff', 'rooms', 'supplies'],
  words: {
    ...CLASS_WORDS,
    person:
      '姓名 学生姓名 学生 名字 学生名字 学员姓名 孩子姓名 Name StudentName 学生姓名(全) 学子姓名 姓名（学生） 在读学生 同学姓名',
    sex: '性别 性 男/女 男女 Gender Sex 性别(男/女) 生理性别',
    number:
      '学籍号 全国学籍号 学籍编号 国网学籍号 学籍号码 学生学籍号 学籍代码 学籍 全国学籍编码 StudentID 学号 学籍卡编号 个人学籍号 国家学籍编码 学籍辨识号',
  },
  rows(habit, random) {
    const all = classesOf(habit.structure);
    const first = random.below(Math.max(1, all.length - 3));
    return all
      .slice(first, first + 3)
      .flatMap(pupilsOf)
      .map((p) => ({
        class: p.class,
        classNo: p.class,
        cohort: p.class.grade,
        grade: p.class.grade,
        person: p.name,
        sex: p.sex,
        number: p.number,
      }));
  },
  facts(rows, column) {
    const classes = new Map<string, number>();
    for (const row of rows) {
      const code = codeOf(row.class as never);
      classes.set(code, (classes.get(code) ?? 0) + 1);
    }
    return [
      count('student list', {}, rows.length),
      ...[...classes].map(([code, n]) => has('class list', { class: code }, { enrolment: n })),
      ...rows.map((row) =>
        has(
          'student list',
          { name: row.person },
          {
            class: codeOf(row.class as never),
            state: 'present',
            ...(column('sex') ? { sex: row.sex } : {}),
            ...(column('number') ? { number: row.number } : {}),
          },
        ),
      ),
    ];
  },
  lines: {
    qingping: '学生花名册 | 序号 班级 学籍号 姓名 性别 民族 备注',
    shiba: [
      '学生基本信息表 | 班级 全国学籍号 学生姓名 性别 家长姓名 家长电话',
      '各班学生名单 #class | 序号 学生姓名 性别 学籍编号',
    ],
    linjiang: '在籍学生一览 | 年级 班级 姓名 性别 学籍号码',
    yuhong: '全校学生名册 | 序号 年级 姓名 性别 出生日期 监护人',
    mingde: ['2027春学生名单 #grade | 班别 姓_名 性别 学籍号', '在校学生信息 | 年级 班号 姓名 性 国网学籍号'],
    dongjiao: ['学生信息采集表 | 班级名称 姓名 性别 学籍号 家庭住址', '各班名单 #class | 序号 姓名 性别'],
    bailuzhou: [
      '学生电子档案 | 入学年份 班号 姓名 性别 全国学籍编码',
      '学籍名册 | 所属班级 学生 性别 学籍代码',
    ],
    heping: '学生名录 | 编班 姓名 男/女 学籍号 是否寄宿',
    xingqiao: 'Student Roster | No. Class Student_Name Gender Student_ID Nationality Guardian',
    yunxi: '学生花名册 | 班级 学生姓名 性别 学籍号',
    guangchang: ['各班学生花名册 | 年班 姓名 性别 学籍号', '分班名单 | 年级 班 姓名 性别 座位'],
    longquan: '义务教育阶段学生花名册 | 所在班级 姓名 性别 学生学籍号 民族 家庭住址',
    fengshu: '学生名单 | 班 姓名 性别 学籍',
    binhe: '学生登记册 | 班级 孩子姓名 性别 学籍号 家长电话',
    tiexi: '在校生名册 | 序号 班级 姓名 性别 民族 学籍号 政治面貌',
    nanhu: '学生基本情况 | 年级 班级 学生姓名 性别 学籍号 备注',
    xiguan: ['学生花名册 | 班级 姓名 性别 学籍号 民族', '学生花名册（分班） #class | 学籍号 姓名 性别'],
    changling: '学生花名册 | 班级 学生名字 性别 学籍号',
    chengnan: '学生名册 | 班级 学员姓名 性别 全国学籍号 出生日期',
    gangwan: '学生信息 | 年级 班级 学生姓名 性别 学籍号',
    qingyuan: '学生名单 | 就读班级 姓名 性别 学籍号',
    guihua: '学生花名册 | 年级 班级 姓名 性别 学籍号 家长姓名',
    kejicheng: '在校学生名册 | 序号 行政班级 姓名 性别 学籍号',
    hongqi: '学生花名册 | 班级 姓名 性别 民族 学籍号 监护人',
    meiling: '学生在册名单 | 序号 所在班 同学姓名 性别 个人学籍号',
    xishan: '在籍学生明细 | 年级 班级 学子姓名 性别 国家学籍编码 民族',
    baihe: '学生基础台账 | 班级 在读学生 生理性别 学籍号 监护人',
    lvyuan: '全体学生名册 | 年级 姓名 性别 学籍卡编号',
    donghu: '学生信息总表 | 班级编码 同学姓名 性别 学籍辨识号 家长电话',
  },
};
