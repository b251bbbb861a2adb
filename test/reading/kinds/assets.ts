import { count, has } from '../facts.ts';
import type { ListKind } from '../list.ts';
import { nameOf, staffOf } from '../school.ts';
import { ITEM_WORDS } from './goods.ts';

const THINGS = [
  ['投影机', '激光 4500流明', '台', 680000, '教学设备'],
  ['台式计算机', 'i5/16G', '台', 420000, '信息设备'],
  ['空调', '挂式 1.5匹', '台', 299900, '后勤设备'],
  ['钢琴', '立式', '架', 1680000, '音乐器材'],
  ['打印机', 'A4 激光', '台', 158000, '信息设备'],
  ['文件柜', '铁皮 五节', '组', 86000, '办公家具'],
] as const;

export const assets: ListKind = {
  kind: 'asset',
  needs: () => ['pupils', 'staff', 'rooms', 'supplies'],
  words: {
    ...ITEM_WORDS,
    item: '资产名称 固定资产名称 名称 设备名称 品名 Asset 财产名称 器材名称 资产',
    number:
      '资产编号 资产编码 固定资产编号 资产代码 AssetNo 资产号 卡片编号 财产编号 设备编号 国资编号 标签号',
    category: '类别 资产类别 分类 Category 大类',
    amount: '数量 Qty 台件数',
    worth: '原值 资产原值 账面原值 价值 Cost 购置金额 入账价值',
    acquired: '购置日期 购入日期 取得日期 启用日期 Purchased 购置时间 入账日期 购买时间 采购年月',
    life: '使用年限 折旧年限 Life 预计使用年限 可用年限',
    spot: '存放地点 使用地点 Location 所在位置 放置场所',
    department: '使用部门 管理部门 部门 Department 使用科室',
    keeper: '保管人 使用人 Custodian 责任人 领用保管人 管理使用人',
    state: '使用状况 资产状态 状态 Condition 现状 使用情况',
  },
  rows: ({ structure }) =>
    THINGS.map(([item, spec, unit, worth, category], n) => ({
      number: `ZC2023${String(n * 7 + 11).padStart(4, '0')}`,
      item,
      spec,
      unit,
      category,
      amount: 1,
      worth: { fen: worth },
      acquired: `202${1 + (n % 4)}-0${1 + n}-15`,
      life: 6,
      spot: ['科学实验室', '音乐教室', '计算机教室'][n % 3],
      department: ['教导处', '总务处'][n % 2],
      keeper: staffOf(structure)[n]?.name ?? nameOf(9000),
      state: '在用',
    })),
  facts: (rows, column) => [
    count('asset list', {}, rows.length),
    ...rows.map((row) =>
      has(
        'asset list',
        { number: row.number },
        {
          name: row.item,
          ...(column('worth') ? { worth_fen: (row.worth as { fen: number }).fen } : {}),
          ...(column('acquired') ? { acquired: row.acquired } : {}),
          ...(column('spot') ? { place: row.spot } : {}),
          ...(column('keeper') ? { holder: row.keeper } : {}),
        },
      ),
    ),
  ],
  lines: {
    qingping:
      '固定资产台账 | 资产编号 资产名称 规格型号 单位 数量 原值 购置日期 使用年限 存放地点 使用部门 保管人 使用状况 备注',
    shiba: '固定资产登记表 | 序号 固定资产编号 固定资产名称 型号 单位 数量 账面原值 取得日期 存放地点 责任人',
    linjiang: '资产明细 | 资产代码 名称 规格 数量 价值 购入日期 使用地点 使用人',
    yuhong: '学校资产清单 | 资产编号 资产名称 数量 购置时间 保管人',
    mingde:
      '固定资产清查表 | 资产编码 资产名称 资产类别 规格型号 计量单位 数量 资产原值 入账日期 使用部门 管理使用人 资产状态',
    dongjiao: '设备台账 | 设备编号 设备名称 型号 单位 购置金额 启用日期 所在位置 保管人',
    bailuzhou: '国有资产明细表 | 国资编号 资产名称 规格型号 数量 原值 购置日期 管理部门 使用人',
    xingqiao: 'Asset Register | AssetNo Asset Category Qty Cost Purchased Life Location Custodian Condition',
    guangchang: '资产台账 | 资产号 资产 规格型号 数量 入账价值 购置日期 存放地点 保管人',
    longquan: '教学设备资产登记 | 卡片编号 设备名称 规格型号 单位 数量 原值 购买时间 使用科室 使用人 现状',
    binhe: '资产一览 | 标签号 名称 型号 原值 采购年月 放置场所 领用保管人',
    tiexi: '固定资产明细表 | 序号 财产编号 财产名称 规格 计量单位 数量 原值 购置日期 存放地点 保管人',
    gangwan: '资产登记 | 资产编号 资产名称 类别 数量 原值 购置日期 可用年限 使用部门',
    donghu: '固定资产账 | 资产代码 固定资产名称 规格型号 台件数 原值 购置日期 使用地点 保管人 使用情况',
  },
};
