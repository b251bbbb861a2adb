import type { Words } from '../vocabulary.ts';

/** What schools call a class, a grade, a number of a class within its grade, a year of entry. */
export const CLASS_WORDS: Words = {
  cohort: '入学年份 入学年 届别 级',
  classNo: '班号 班次',
  class:
    '班级 班别 班 班级名称 所属班级 所在班级 就读班级 编班 年班 行政班级 行政班 教学班 班级全称 Class 分班 所在班 班级编码',
  grade: '年级 年段 所在年级 学段 级部 Grade',
};
