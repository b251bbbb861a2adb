import { count, has } from '../facts.ts';
import type { ListKind } from '../list.ts';
import { type ClassOf, classesOf, codeOf, headOf, sizeOf } from '../school.ts';
import { CLASS_WORDS } from './words.ts';

export const classList: ListKind = {
  kind: 'classes',
  needs: () => ['staff', 'rooms', 'supplies'],
  words: {
    ...CLASS_WORDS,
    class: `${CLASS_WORDS.class} 班名`,
    head: '班主任 班主任姓名 班主任教师 正班主任 班级负责教师 HomeroomTeacher 本班班主任 班主任老师姓名 班级导师',
    boys: '男生 男 男生人数 其中男生 Boys 男生小计 男学生数',
    girls: '女生 女 女生人数 其中女生 Girls 女生小计 女学生数',
    count:
      '人数 学生数 学生人数 在校人数 实有学生 班额 合计 在班人数 总数 在籍人数 Enrolment 现有学生数 小计 班级总人数 注册人数 学生总计',
    room: '教室 所在教室 上课地点 教室门牌 Room 班级教室 班级所用教室 教室安排',
  },
  sums: ['count', 'boys', 'girls'],
  rows: (habit) =>
    classesOf(habit.structure).map((c) => {
      const boys = Math.ceil(sizeOf(c) / 2);
      return {
        class: c,
        classNo: c,
        cohort: c.grade,
        grade: c.grade,
        head: headOf(habit.structure, c),
        count: { n: sizeOf(c), unit: '人' },
        boys: { n: boys, unit: '人' },
        girls: { n: sizeOf(c) - boys, unit: '人' },
        room: `${c.grade}0${c.number}`,
      };
    }),
  facts: (rows, column, { structure }) => [
    count('class list', {}, rows.length),
    ...rows.map((row) =>
      has(
        'class list',
        { class: codeOf(row.class as ClassOf) },
        {
          ...(column('count') || column('boys') ? { enrolment: sizeOf(row.class as ClassOf) } : {}),
          ...(column('head') ? { teacher: headOf(structure, row.class as ClassOf) } : {}),
          ...(column('room') ? { room: row.room } : {}),
        },
      ),
    ),
  ],
  lines: {
    qingping: '班级情况统计表 | 班级 班主任 男生 女生 合计',
    shiba: '各班人数及班主任一览 | 年级 班级 学生人数›男 学生人数›女 学生人数›小计 班主任姓名',
    linjiang: '班级设置 | 年级 班级 班额 班主任',
    yuhong: '2027年春季各年级学生人数 | 序号 年级 班级 在校人数 班主任',
    mingde: [
      '班级一览表 | 班别 班主任 联系方式 人数',
      '教学班基本情况 | 年级 班号 在籍人数 男生人数 女生人数',
    ],
    dongjiao: '班主任安排表 | 班级名称 班主任 班级教室 学生数',
    bailuzhou: '班级及班主任 | 入学年份 班号 班主任教师 在班人数',
    heping: '班级编制表 | 班级 实有学生 其中男生 其中女生',
    xingqiao: 'Class List | Class Enrolment Boys Girls HomeroomTeacher Room',
    yunxi: '班级信息 | 班名 班主任 在校人数',
    guangchang: '各班人数统计 | 年级 班 人数 班主任',
    longquan: '2027年春期班级情况 | 所在班级 总数 男 女 班主任姓名 教室门牌',
    fengshu: '班级 | 班 班主任 学生人数',
    binhe: '编班情况 | 班级 在校人数 正班主任 所在教室',
    tiexi: '班级基本情况统计 | 序号 班级 班级负责教师 男生 女生 小计 备注',
    nanhu: '各班学生数 | 年级 班级 现有学生数 班主任',
    xiguan: '班级人数统计表 | 班级 人数›男生 人数›女生 人数›合计',
    changling: '班级人数 | 班级 学生数 班主任',
    chengnan: '班级概况 | 班级 班额 班主任 上课地点',
    gangwan: '班级情况 | 年级 班级 在校人数 班主任姓名 联系方式',
    qingyuan: '班级名册 | 班级 班主任 人数',
    guihua: '各班人数 | 年级 班级 男生 女生 总数',
    kejicheng: '班级统计 | 行政班级 学生人数 班主任',
    hongqi: '班级表 | 班级 在籍人数 班主任 教室',
    meiling: '各班概况 | 所在班 本班班主任 注册人数 男生小计 女生小计',
    xishan: '班级设置明细 | 年级 班级 班主任老师姓名 班级总人数 教室安排',
    baihe: '班级花名总览 | 班级 班级导师 学生总计',
    lvyuan: '班级人数登记 | 年级 班主任 男学生数 女学生数 学生总计',
    donghu: '班级统计 | 班级编码 班级导师 注册人数 班级所用教室',
  },
};
