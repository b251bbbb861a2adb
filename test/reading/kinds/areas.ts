import { count, has } from '../facts.ts';
import type { ListKind } from '../list.ts';
import { AREAS, type ClassOf, classesOf, codeOf, staffOf } from '../school.ts';

export const areas: ListKind = {
  kind: 'areas',
  needs: () => ['pupils', 'staff', 'supplies'],
  words: {
    area: '责任区 责任区域 卫生责任区 卫生区 包干区 清洁区 区域 Area 包干区域 打扫区域 卫生地段 保洁范围 保洁区 负责区域 卫生片区',
    class: '责任班级 负责班级 班级 包干班级 保洁班级 Class 承担班级 打扫班级 承包班级 值日班级',
    grade: '年级',
    owner: '责任人 负责人 责任教师 负责教师 Owner 指导教师 包干人 责任老师 区域负责人 责任人姓名',
    standard: '卫生标准 标准 要求 卫生要求 保洁标准 Standard 保洁要求 清扫要求 保洁标准要求 达标要求',
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
    meiling: '卫生保洁区划分 | 保洁区 承包班级 区域负责人 达标要求',
    baihe: '校园卫生片区表 | 卫生片区 值日班级 责任人姓名',
    donghu: '卫生责任区 | 负责区域 承包班级 责任人姓名 达标要求',
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
    date: '检查日期 日期 检查时间 Date 评分日期 评查日期',
    area: '责任区 卫生责任区 检查地点 区域 包干区 卫生区 Area 受检区域 检查区域 被查区域 检查区',
    point: '项目 检查项目 评分项目 Item 检查内容 评分点 检查要素 评分内容',
    score: '得分 实得分 评分 Score 打分 所得分 实评分',
    lost: '扣分 扣分数 扣去分数 减分 扣减分数',
    reason: '扣分原因 原因 存在问题 Reason 问题说明',
    inspector: '检查人 检查员 评分人 Inspector 打分人 评查人员 检查老师',
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
    meiling: '卫生检查评分 | 评查日期 检查区 检查要素 扣减分数 检查老师',
    donghu: '卫生检查评分表 | 评查日期 被查区域 评分内容 所得分 评查人员',
  },
};
