import { has } from '../facts.ts';
import type { ListKind } from '../list.ts';
import { staffOf } from '../school.ts';

export const duty: ListKind = {
  kind: 'duty',
  needs: () => ['pupils', 'staff', 'supplies'],
  words: {
    date: '值班日期 日期 值班时间 Date 当值日期 值守日期 轮值日期',
    leader: '带班领导 值班领导 带班人 Leader 行政带班 值周领导 值班行政 带班校领导',
    dutyStaff: '值班人员 值班教师 值班老师 值班人 Staff 当值教师 值守人员 值守教师 轮值教师',
    dutyPlace: '值班地点 地点 岗位地点 Place 值守地点 值守位置 执勤岗位',
    job: '工作内容 值班任务 任务 职责 Task 主要工作 值守内容 当日任务',
    shift: '班次 时段 值班时段 Shift',
  },
  rows: ({ structure }) => {
    const staff = staffOf(structure);
    return [22, 23, 24, 25, 26, 27].map((day, n) => ({
      date: `2027-02-${day}`,
      leader: staff.at(-6 + (n % 3))!.name,
      dutyStaff: `${staff[n]!.name}、${staff[n + 6 < staff.length - 6 ? n + 6 : n + 1]!.name}`,
      people: `${staff[n]!.name}`,
      dutyPlace: ['校门口', '值班室'][n % 2],
      job: ['巡查校园', '接待来访', '收发快递'][n % 3],
      shift: '全天',
    }));
  },
  facts: (rows, column) => [
    ...rows.flatMap((row) => {
      const extra = {
        ...(column('dutyPlace') ? { place: row.dutyPlace } : {}),
        ...(column('job') ? { job: row.job } : {}),
      };
      return [
        ...String(row.dutyStaff)
          .split('、')
          .map((name) => has('duty list', { date: row.date, staff: name }, { leader: false, ...extra })),
        ...(column('leader')
          ? [has('duty list', { date: row.date, staff: row.leader }, { leader: true })]
          : []),
      ];
    }),
  ],
  lines: {
    qingping: '开学前值班表 | 值班日期 带班领导 值班人员 值班地点 工作内容',
    shiba: '假期值班安排表 | 日期 值班领导 值班教师 岗位地点 职责',
    yuhong: '值班安排 | 日期 带班人 值班老师',
    mingde: '寒假值班安排 | 日期 行政带班 值守人员 值守地点 主要工作',
    dongjiao: '值班表 | 当值日期 带班领导 当值教师 任务',
    bailuzhou: '护校值班安排 | 值班时间 值周领导 值班人员 值班地点',
    xingqiao: 'Duty Roster | Date Leader Staff Place Task',
    guangchang: '值班安排表 | 日期 带班领导 值班人 值班任务',
    longquan: '假期护校值班表 | 值班日期 带班领导 值班教师 值班地点 工作内容 联系方式',
    binhe: '值班一览 | 日期 值班领导 值班人员 地点',
    tiexi: '值班表 | 序号 值班日期 带班领导 值班人员 工作内容',
    gangwan: '值班安排 | 日期 带班领导 值班教师 值班地点',
    meiling: '开学周值班表 | 值守日期 带班校领导 值守教师 值守位置 当日任务',
    xishan: '假期值班安排 | 轮值日期 值班行政 轮值教师 执勤岗位',
    donghu: '值班安排表 | 值守日期 带班校领导 轮值教师 值守位置 值守内容',
  },
};
