import { count, has } from '../facts.ts';
import type { ListKind } from '../list.ts';
import { SUPPLIES } from '../school.ts';
import { ITEM_WORDS } from './goods.ts';

export const stocktake: ListKind = {
  kind: 'count',
  needs: () => ['pupils', 'staff', 'rooms', 'supplies'],
  words: {
    ...ITEM_WORDS,
    booked: '账面数 账面 账存数 账面数量 应存数 Book 账上数 账上数量 账面结存 系统数量',
    counted:
      '实盘数 实际数 盘点数 实点数 实盘数量 清点数 Counted 实存 盘点实数 实物数 现场清点 点得数 实地盘点 清点结果 盘点结果数',
    difference: '差异 盈亏 差额 盘盈盘亏 Difference 差数 账实差异 盈亏数',
    reason: '原因 差异原因 情况说明 Reason 差异说明',
    place: '存放地点 库位 存放位置 仓库',
  },
  rows: (_, random) =>
    SUPPLIES.map((i) => {
      const off = random.below(3) === 0 ? -1 - random.below(2) : 0;
      return {
        item: i.name,
        spec: i.spec,
        unit: i.unit,
        place: i.place,
        booked: { n: i.held, unit: i.unit },
        counted: { n: i.held + off, unit: i.unit },
        difference: off,
        reason: off ? '自然损耗' : undefined,
      };
    }),
  facts: (rows) => [
    count(
      'count list',
      { state: 'open', items: rows.length, differ: rows.filter((r) => r.difference !== 0).length },
      1,
    ),
    ...rows.map((row) =>
      has('supply list', { name: row.item, spec: row.spec }, { held: (row.booked as { n: number }).n }),
    ),
  ],
  lines: {
    qingping: '物资盘点表 | 序号 品名 规格型号 单位 账面数 实盘数 差异 原因',
    shiba: '期末库房盘点登记 | 物品名称 规格 计量单位 账存数 实点数 盈亏 差异原因',
    linjiang: '盘点 | 品名 规格 账面 盘点数',
    yuhong: '物品清点表 | 物品 规格 账面数 清点数',
    mingde: '仓库盘存表 | 物资名称 规格型号 单位 账面数量 盘点实数 差额',
    dongjiao: '盘点登记表 | 货品名称 规格 单位 应存数 实物数 差数',
    bailuzhou: '库存盘点 | 物品名称 规格型号 计量 账面数 现场清点',
    xingqiao: 'Stock Count | Item Spec Book Counted Difference',
    guangchang: '库存盘点结果 | 用品名称 规格/型号 账上数 实盘数量',
    longquan: '物资盘点表 | 序号 品名 规格 单位 账面数 实际数 差异 情况说明 保管人',
    binhe: '盘点清单 | 品种 详细规格 账面数量 点得数 盘盈盘亏',
    tiexi: '物资盘点 | 序号 物料名称 规格型号 单位 账面数 实存 差异',
    xiguan: '物资盘点表 | 品名 规格 单位 数量›账面数 数量›实盘数',
    chengnan: '盘点表 | 物品名称 规格 单位 账面数 实盘数 盈亏',
    gangwan: '物资盘点 | 品名 规格型号 单位 存放位置 账面数 实盘数',
    guihua: '盘存表 | 品名 规格 账面数 实点数',
    meiling: '物资盘点表 | 品名 规格 单位 账上数量 实地盘点 账实差异',
    xishan: '库房盘点明细 | 物品名称 规格型号 账面结存 清点结果 盈亏数 差异说明',
    donghu: '物资盘点清单 | 品名 规格 单位 系统数量 盘点结果数',
  },
};
