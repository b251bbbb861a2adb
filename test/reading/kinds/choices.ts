import { has } from '../facts.ts';
import type { ListKind } from '../list.ts';
import { type ClassOf, classesOf, codeOf, pupilsOf } from '../school.ts';
import { CLASS_WORDS } from './words.ts';

const SIZES = ['120', '130', '140', '150'];

export const choices: ListKind = {
  kind: 'choices',
  needs: () => ['pupils', 'staff'],
  words: {
    ...CLASS_WORDS,
    person: '姓名 学生姓名 Name 学生 同学姓名',
    sex: '性别 Sex',
    fit: '尺码 校服尺码 号型 Size 码数 选定尺码 型号 衣服尺码',
    portions: '数量 套数 订购数量 Qty 件数 订几套',
    paid: '已交金额 已缴金额 Paid 已收款 实交',
    price: '单价 价格 Price',
  },
  rows: ({ structure }) =>
    classesOf(structure)
      .slice(0, 2)
      .flatMap((cls) =>
        pupilsOf(cls).map((pupil, n) => ({
          class: cls,
          grade: cls.grade,
          classNo: cls,
          person: pupil.name,
          sex: pupil.sex,
          fit: SIZES[n % 4],
          portions: 1,
          paid: { fen: 8800 },
          price: { fen: 8800 },
        })),
      ),
  facts: (rows) => {
    const all = new Map<string, { class: ClassOf; fit: string; n: number }>();
    for (const { class: cls, fit } of rows as unknown as { class: ClassOf; fit: string }[]) {
      const key = `${codeOf(cls)} ${fit}`;
      all.set(key, { class: cls, fit, n: (all.get(key)?.n ?? 0) + 1 });
    }
    return [...all.values()].map(({ class: cls, fit, n }) =>
      has('choice list', { class: codeOf(cls), spec: fit }, { quantity: n, 'name~': '' }),
    );
  },
  lines: {
    qingping: '夏季校服尺码登记表 | 班级 姓名 性别 尺码 数量 备注',
    shiba: '校服订购登记表 | 序号 班级 学生姓名 性别 校服尺码 套数 已交金额',
    yuhong: '校服征订 | 班级 姓名 号型',
    mingde: '冬季校服尺码统计 | 班别 姓名 码数 件数',
    dongjiao: '校服登记表 | 班级名称 学生 尺码',
    bailuzhou: '春季校服订购表 | 所属班级 姓名 性别 选定尺码 订购数量 单价',
    xingqiao: 'Uniform Sizes | Class Name Size Qty',
    guangchang: '校服征订登记 | 年级 班 姓名 尺码 数量',
    longquan: '运动校服尺码登记 | 班级 姓名 性别 衣服尺码',
    tiexi: '校服尺码表 | 序号 班级 姓名 尺码 已缴金额',
    gangwan: '校服统计 | 年级 班级 姓名 型号',
    meiling: '校服尺码 | 所在班 同学姓名 订几套 尺码',
  },
};
