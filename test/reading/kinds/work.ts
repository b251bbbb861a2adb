import { count, has } from '../facts.ts';
import type { ListKind } from '../list.ts';
import { AREAS, type ClassOf, classesOf, codeOf, roomsOf, staffOf } from '../school.ts';

const SUBJECTS = ['语文', '数学', '英语', '体育', '音乐', '美术', '科学', '劳动'];

export const timetableList: ListKind = {
  kind: 'timetable',
  needs: () => ['pupils', 'staff', 'rooms', 'supplies'],
  words: {
    class: '班级 班别 班 上课班级 班级名称 所在班级 教学班 Class 授课班级 年班',
    weekday: '星期 周几 星期几 上课日 Weekday 周次日',
    period: '节次 第几节 节 课节 上课节次 Period 节数',
    subject: '科目 课程 学科 课程名称 课名 Subject 所上课程 上课内容',
    teacher: '教师 任课教师 老师 授课教师 Teacher 任课老师 上课教师',
    lessonRoom: '教室 地点 上课地点 Room 上课教室',
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
  },
};

const FAULTS = [
  ['投影仪', '不亮'],
  ['后门', '锁坏了'],
  ['灯管', '闪烁'],
  ['水龙头', '漏水'],
  ['窗户', '玻璃破裂'],
] as const;

export const repair: ListKind = {
  kind: 'repair',
  needs: () => ['pupils', 'staff', 'rooms', 'supplies'],
  words: {
    date: '报修日期 报修时间 日期 登记日期 申报日期 上报日期 Reported 发现日期 登记时间',
    location: '地点 报修地点 位置 教室 场所 Location 故障地点 所在位置 维修地点',
    equipment: '设备 设备名称 报修设备 设施 Equipment 报修项目 故障设施 损坏物品',
    fault: '故障 故障描述 故障现象 损坏情况 报修内容 问题描述 Fault 故障情况 什么问题 故障说明 报修事由',
    urgency: '紧急程度 缓急 等级 优先级 Urgency 紧急等级 轻重缓急',
    reporter: '报修人 申报人 登记人 ReportedBy 反映人 上报人 报告人',
  },
  rows: ({ structure }, random) =>
    FAULTS.map(([equipment, fault], n) => ({
      date: `2027-02-${18 + n}`,
      location: roomsOf(structure).at(-1 - n - random.below(2))!.name,
      equipment,
      fault: `${equipment}${fault}`,
      urgency: n % 2 ? '一般' : '紧急',
      reporter: staffOf(structure)[n * 2]!.name,
    })),
  facts: (rows, column) => [
    count('repair list', {}, rows.length),
    ...rows.map((row) =>
      has(
        'repair list',
        { 'fault~': row.fault },
        {
          place: row.location,
          ...(column('date') ? { reported_on: row.date } : {}),
          ...(column('reporter') ? { reporter: row.reporter } : {}),
          ...(column('urgency') ? { urgent: row.urgency === '紧急' } : {}),
        },
      ),
    ),
  ],
  lines: {
    qingping: '报修登记表 | 序号 报修日期 地点 故障描述 紧急程度 报修人',
    shiba: '设施设备报修汇总 | 登记日期 报修地点 故障情况 紧急等级 申报人',
    linjiang: '报修 | 日期 地点 故障 报修人',
    yuhong: '报修登记 | 报修时间 位置 什么问题 报修人',
    mingde: '校园报修台账 | 上报日期 场所 报修内容 缓急 上报人',
    dongjiao: '维修申报表 | 申报日期 故障地点 故障说明 优先级 申报人',
    bailuzhou: '报修记录 | 发现日期 所在位置 问题描述 报告人',
    heping: '报修汇总 | 日期 地点 损坏情况 登记人',
    xingqiao: 'Repair Log | Reported Location Fault Urgency ReportedBy',
    yunxi: '报修登记 | 报修日期 教室 故障现象 报修人',
    guangchang: '报修单汇总 | 报修日期 维修地点 报修事由 轻重缓急 反映人',
    longquan: '报修登记表 | 序号 登记时间 报修地点 故障情况 紧急程度 报修人',
    fengshu: '报修 | 日期 地点 故障 报修人',
    binhe: '报修明细 | 报修日期 地点 故障描述 报修人 检查组',
    tiexi: '报修登记 | 序号 报修日期 地点 故障现象 紧急程度 报修人',
    nanhu: '报修统计 | 报修日期 报修地点 报修内容 报修人',
    xiguan: '报修登记 | 日期 地点 损坏情况 等级 报修人',
    changling: '报修 | 日期 位置 故障 报修人',
    gangwan: '报修登记 | 报修日期 地点 故障描述 报修人',
    qingyuan: '报修登记 | 报修时间 地点 故障描述 报修人',
    guihua: '报修表 | 登记日期 地点 问题描述 紧急程度 报修人',
    hongqi: '报修登记表 | 报修日期 地点 故障描述 报修人',
  },
};

export const areas: ListKind = {
  kind: 'areas',
  needs: () => ['pupils', 'staff', 'supplies'],
  words: {
    area: '责任区 责任区域 卫生责任区 卫生区 包干区 清洁区 区域 Area 包干区域 打扫区域 卫生地段 保洁范围',
    class: '责任班级 负责班级 班级 包干班级 保洁班级 Class 承担班级 打扫班级',
    grade: '年级',
    owner: '责任人 负责人 责任教师 负责教师 Owner 指导教师 包干人 责任老师',
    standard: '卫生标准 标准 要求 卫生要求 保洁标准 Standard 保洁要求 清扫要求',
  },
  rows: ({ structure }) =>
    AREAS.map((area, n) => ({
      area,
      class: classesOf(structure)[n % classesOf(structure).length],
      grade: classesOf(structure)[n % classesOf(structure).length]!.grade,
      owner: staffOf(structure).at(-1 - (n % 5))!.name,
      standard: ['无纸屑', '无积水无杂物', '每天两扫'][n % 3],
    })),
  facts: (rows, column) => [
    count('area list', {}, rows.length),
    ...rows.map((row) =>
      has(
        'area list',
        { name: row.area },
        {
          ...(column('class') ? { class: codeOf(row.class as ClassOf) } : {}),
          ...(column('owner') ? { owner: row.owner } : {}),
          ...(column('standard') ? { standard: row.standard } : {}),
        },
      ),
    ),
  ],
  lines: {
    qingping: '卫生责任区划分表 | 序号 责任区 责任班级 责任人 卫生标准',
    shiba: '卫生包干区划分 | 包干区 包干班级 负责教师 卫生要求',
    yuhong: '清洁区安排 | 班级 清洁区 负责人',
    mingde: '校园责任区域一览 | 责任区域 负责班级 责任教师 标准 监督电话',
    dongjiao: '卫生区分配表 | 承担班级 卫生区 指导教师',
    bailuzhou: '保洁区域安排 | 保洁范围 打扫班级 保洁要求',
    xingqiao: 'Cleaning Areas | Area Class Owner Standard',
    guangchang: '卫生包干 | 年级 班级 包干区域 责任老师',
    longquan: '卫生责任区划分一览表 | 卫生责任区 责任班级 责任人 保洁标准',
    binhe: '卫生地段划分 | 卫生地段 保洁班级 包干人',
    tiexi: '卫生责任区 | 序号 区域 责任班级 责任人 要求',
    gangwan: '责任区划分 | 责任区 责任班级 责任人',
    guihua: '卫生区划分 | 班级 打扫区域 清扫要求',
    hongqi: '卫生责任区划分表 | 责任区 责任班级 责任人',
  },
};

export const duty: ListKind = {
  kind: 'duty',
  needs: () => ['pupils', 'staff', 'supplies'],
  words: {
    date: '值班日期 日期 值班时间 Date 当值日期',
    leader: '带班领导 值班领导 带班人 Leader 行政带班 值周领导',
    dutyStaff: '值班人员 值班教师 值班老师 值班人 Staff 当值教师 值守人员',
    dutyPlace: '值班地点 地点 岗位地点 Place 值守地点',
    job: '工作内容 值班任务 任务 职责 Task 主要工作',
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
  },
};

/** The points of the program's own form and what each is worth. */
const POINTS = [
  ['地面', 20],
  ['桌椅', 15],
  ['门窗', 15],
] as const;

export const cleaning: ListKind = {
  kind: 'cleaning',
  needs: () => ['pupils', 'staff', 'areas', 'supplies'],
  words: {
    date: '检查日期 日期 检查时间 Date 评分日期',
    area: '责任区 卫生责任区 检查地点 区域 包干区 卫生区 Area 受检区域 检查区域',
    point: '项目 检查项目 评分项目 Item 检查内容 评分点',
    score: '得分 实得分 评分 Score 打分',
    lost: '扣分 扣分数 扣去分数 减分',
    reason: '扣分原因 原因 存在问题 Reason 问题说明',
    inspector: '检查人 检查员 评分人 Inspector 打分人',
  },
  rows: ({ structure }, random) =>
    AREAS.slice(0, 3).flatMap((area) =>
      POINTS.map(([point, full]) => {
        const lost = random.below(2) * (1 + random.below(4));
        return {
          date: '2027-02-25',
          area,
          point,
          score: full - lost,
          lost: lost || undefined,
          reason: lost ? '有纸屑' : undefined,
          inspector: staffOf(structure).at(-3)!.name,
        };
      }),
    ),
  facts: (rows) =>
    AREAS.slice(0, 3).map((area) =>
      has(
        'inspect list',
        { place: area, date: '2027-02-25' },
        {
          score:
            100 -
            rows
              .filter((r) => r.area === area)
              .reduce((sum, r) => sum + ((r.lost as number | undefined) ?? 0), 0),
          inspector: rows[0]!.inspector,
        },
      ),
    ),
  lines: {
    qingping: '卫生检查评分表 | 检查日期 责任区 项目 得分 扣分原因 检查人',
    shiba: '卫生检查登记 | 日期 卫生责任区 检查项目 扣分 存在问题 检查员',
    mingde: '责任区卫生评分 | 评分日期 检查区域 评分项目 实得分 评分人',
    dongjiao: '卫生检查记录 | 检查时间 受检区域 检查内容 打分 问题说明 打分人',
    xingqiao: 'Cleaning Scores | Date Area Item Score Reason Inspector',
    longquan: '卫生检查评分表 | 检查日期 责任区 检查项目 扣分数 扣分原因 检查人',
    binhe: '卫生评分 | 日期 卫生区 评分点 减分 检查人',
    gangwan: '卫生检查 | 检查日期 责任区 项目 扣去分数 原因 检查人',
  },
};
