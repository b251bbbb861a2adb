import { has } from '../facts.ts';
import type { ListKind } from '../list.ts';
import { type ClassOf, classesOf, codeOf } from '../school.ts';
import { ITEM_WORDS } from './goods.ts';
import { CLASS_WORDS } from './words.ts';

const THINGS = [
  { item: '多媒体一体机', spec: '75寸', unit: '台', opening: 1 },
  { item: '讲台', spec: '钢木', unit: '张', opening: 1 },
  { item: '储物柜', spec: '', unit: '组', opening: 2 },
  { item: '电风扇', spec: '吊扇', unit: '台', opening: 4 },
] as const;

export const property: ListKind = {
  kind: 'property',
  needs: () => ['pupils', 'staff', 'supplies'],
  words: {
    ...ITEM_WORDS,
    ...CLASS_WORDS,
    item: '物品 物品名称 财产名称 名称 品名 资产名称 设备名称 财产 Item 公物名称 物件',
    class: `${CLASS_WORDS.class} 使用班级`,
    opening: '期初数 开学数 原有数 学期初数 期初数量 Opening 学期初 开学清点 现有数 期初 开学时数 初始数量',
    closing: '期末数 期末数量 期末清点 Closing 学期末 学期末数量',
  },
  rows: ({ structure }) =>
    classesOf(structure)
      .slice(2, 5)
      .flatMap((c) =>
        THINGS.map((t, n) => ({
          class: c,
          grade: c.grade,
          item: t.item,
          spec: t.spec || undefined,
          unit: t.unit,
          opening: { n: t.opening + ((c.number + n) % 2), unit: t.unit },
        })),
      ),
  facts: (rows) =>
    rows.map((row) =>
      has(
        'property list',
        { class: codeOf(row.class as ClassOf), name: row.item },
        { start: (row.opening as { n: number }).n },
      ),
    ),
  lines: {
    qingping: '班级财产登记表 | 班级 物品名称 规格 单位 期初数 期末数 备注',
    shiba: '班级公物登记 #class | 序号 公物名称 规格 单位 开学数 期末清点',
    yuhong: '各班财产 | 班级 财产 单位 原有数',
    mingde: '教室资产清单 | 班别 资产名称 规格型号 计量单位 期初数量',
    dongjiao: '班级财产一览 | 班级名称 财产名称 单位 学期初数',
    bailuzhou: '班级物品登记 | 所属班级 物品名称 单位 开学清点',
    xingqiao: 'Class Property | Class Item Spec Unit Opening',
    guangchang: '班级财产登记 | 年级 班 物品名称 单位 学期初',
    longquan: '班级财产登记表 | 所在班级 财产名称 单位 期初 期末数量 备注',
    binhe: '班级财物登记 | 班级 物件 单位 期初数',
    tiexi: '班级财产登记 | 序号 班级 物品名称 单位 期初数',
    gangwan: '班级财产 | 年级 班级 物品名称 单位 期初数',
    guihua: '班级公物 | 年级 班级 品名 规格 单位 现有数',
    hongqi: '班级财产登记表 | 班级 物品名称 单位 期初数 期末数',
    meiling: '班级公物登记 | 所在班 物品名称 单位 开学时数 学期末数量',
    donghu: '班级财产登记表 | 班级编码 财产名称 单位 初始数量',
  },
};
