/** Ten ways to word each concept that no list of words has: what a clerk might write who never saw another school's form. */
export const INVENTED: Record<string, string> = {
  class: '哪个班 班组 所属教学班 在哪班 班集体 班级归属 编入班 班级号 本学期班级 孩子班级',
  classNo: '第几班 班序 几班 班顺序 班内编号 本年级班 分到几班 班级序号 所编班 班数',
  grade: '几年级 哪个年级 年级段 就读学段 级 年级别 读几年级 年级组别 年级名称 现读年级',
  cohort: '哪年入学 入校年 新生年份 起始年级 学年级 招生年 入学时间(年) 哪一级 级号 入学届',
  person: '孩子 学生称呼 娃娃姓名 谁 名 学生大名 幼儿姓名 被登记人 学生全名 学童',
  sex: '男生女生 是男是女 性别（男女） 男女生 性別 男或女 生别 男/女生 性别情况 性别类',
  number: '学生身份码 全国统一号 学籍系统号 学生唯一号 学籍卡号 G号 学籍登记号 国家学生号 系统学籍 学生号码',
};

/** What says nothing at all. */
export const UNKNOWN = '栏目丙';
