import { count, has } from '../facts.ts';
import type { ListKind } from '../list.ts';
import { classesOf, codeOf, staffOf } from '../school.ts';

export const staff: ListKind = {
  kind: 'staff',
  needs: () => ['pupils', 'rooms', 'supplies'],
  words: {
    staffNumber: '工号 教工号 职工编号 人员编码 教师代码 编号 StaffID 职工号 人员工号 教师工号 职工代号',
    person: '姓名 教师姓名 教职工姓名 教师 职工 老师姓名 Name 员工姓名 教工姓名 教职员姓名 老师',
    sex: '性别 Sex',
    department:
      '部门 所在部门 处室 所属科室 组别 教研组 归口部门 Department 所在组室 科组 任职部门 所在处室 归属科室',
    post: '岗位 岗位类别 人员类别 工作岗位 岗位性质 Position 用工岗位 岗位名 聘用岗位',
    duty: '职务 担任职务 行政职务 校内职务 现任职务 Duty 职务分工 担任行政职务 校务职务',
    subject: '任教学科 任教科目 学科 所教科目 教授学科 Subject 执教学科 主教学科',
    headOf: '班主任班级 担任班主任 任班主任 所带班级 Homeroom 带班 所任班级 班主任所带班',
    phone: '电话 手机号 联系电话 手机 移动电话 Mobile 联系手机 手机联系 本人手机',
  },
  rows: (habit) =>
    staffOf(habit.structure).map((p, i) => ({
      staffNumber: p.number,
      person: p.name,
      sex: p.sex,
      department: p.department,
      post: p.post,
      duty: p.duty || undefined,
      subject: p.subject || undefined,
      headOf: classesOf(habit.structure)[i],
      phone: p.phone,
    })),
  facts: (rows, column, { structure }) => [
    count('staff list', {}, rows.length),
    ...rows.map((row) =>
      has(
        'staff list',
        { name: row.person },
        {
          ...(column('staffNumber') ? { number: row.staffNumber } : {}),
          ...(column('department') ? { department: row.department } : {}),
          ...(column('post') ? { post: row.post } : {}),
          ...(column('duty') && row.duty ? { 'duty~': row.duty } : {}),
          ...(column('phone') ? { phone: row.phone } : {}),
        },
      ),
    ),
    ...(column('headOf')
      ? classesOf(structure).map((c, i) =>
          has('class list', { class: codeOf(c) }, { teacher: rows[i]!.person }),
        )
      : []),
  ],
  lines: {
    qingping: '教职工花名册 | 序号 工号 姓名 性别 部门 岗位 职务 联系电话',
    shiba: '教职工基本信息 | 教职工姓名 性别 所属科室 岗位类别 任教学科 手机号 学历',
    linjiang: '教师信息 | 职工编号 教师姓名 组别 职务 手机',
    yuhong: '教师名单 | 姓名 性别 任教科目 电话 职称',
    mingde: ['教职工通讯录 | 姓名 处室 行政职务 移动电话', '教师任课一览 | 教师 教研组 学科 带班'],
    dongjiao: '在职教职工名册 | 序号 教工号 姓名 所在部门 工作岗位 出生年月 参加工作时间',
    bailuzhou: '教师岗位表 | 人员编码 姓名 岗位性质 现任职务 归口部门',
    heping: '教职员工一览表 | 姓名 人员类别 部门 联系手机',
    xingqiao: 'Faculty List | StaffID Name Department Position Subject Homeroom Mobile',
    yunxi: '教师花名册 | 老师姓名 性别 任教学科 手机号',
    guangchang: '教职工名单 | 工号 职工 部门 岗位 职务分工',
    longquan: '教职工花名册 | 姓名 性别 民族 职称 工作岗位 担任职务 联系电话',
    fengshu: '教师通讯录 | 姓名 教研组 手机',
    binhe: '教师信息登记表 | 教师代码 姓名 性别 所在组室 职务 电话 毕业院校',
    tiexi: '教职工情况表 | 序号 姓名 部门 职务 任班主任 联系电话',
    nanhu: '教职工名册 | 工号 姓名 科组 岗位 任教学科 政治面貌',
    xiguan: '教师基本情况登记表 | 姓名 性别 岗位类别 教授学科 移动电话',
    changling: '教师名册 | 姓名 所教科目 职务 电话',
    chengnan: '教职工信息 | 职工号 员工姓名 部门 用工岗位 校内职务',
    gangwan: '教职工名录 | 姓名 部门 所带班级 手机号',
    qingyuan: '教职工一览 | 工号 姓名 组别 岗位 担任班主任',
    guihua: '教工花名册 | 编号 姓名 性别 处室 职务 联系手机',
    kejicheng: '教职工信息统计 | 序号 姓名 工号 教研组 岗位 联系电话 骨干教师',
    hongqi: '教师名单 | 工号 姓名 民族 部门 岗位 职务',
    meiling: '教工通讯录 | 序号 教工姓名 性别 任职部门 本人手机',
    xishan: '教职员名册 | 人员工号 教职员姓名 所在处室 聘用岗位 校务职务 手机联系',
    baihe: '在岗教师一览 | 老师 性别 归属科室 岗位名 执教学科',
    lvyuan: '教师名册 | 教工姓名 担任行政职务 主教学科 本人手机',
    donghu: '教职工信息 | 教师工号 教职员姓名 所在处室 聘用岗位 本人手机',
  },
};
