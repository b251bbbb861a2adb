import { count, has } from '../facts.ts';
import type { ListKind } from '../list.ts';
import { SUPPLIES, staffOf } from '../school.ts';
import { ITEM_WORDS } from './goods.ts';

export const requests: ListKind = {
  kind: 'requests',
  needs: () => ['pupils', 'staff', 'rooms', 'supplies'],
  words: {
    ...ITEM_WORDS,
    item: `${ITEM_WORDS.item} 申领物品 所需物品 申购物品 需求物品`,
    department:
      '申请部门 申领部门 部门 处室 科室 使用部门 申报部门 Department 需求部门 提出部门 申请处室 提报部门 需用处室 归口处室',
    wanted:
      '数量 申领数量 申购数量 申请数量 需求数量 所需数量 Qty 需要数 申报数量 拟领数量 需要数量 请领数量 申请量',
    neededBy:
      '需用日期 使用日期 需要日期 到位时间 需用时间 NeededBy 要求到位日期 何时需要 需求时间 期望到位日 需用时间点 最迟日期',
    purpose: '用途 事由 用途说明 申请理由 使用事由 Purpose 做什么用 具体用途 使用目的',
    applicant: '申请人 申领人 经办人 申报人 RequestedBy 提出人 联系人 提报人 填报人 申请老师',
  },
  rows: ({ structure }, random) =>
    staffOf(structure)
      .slice(-5)
      .map((p, n) => {
        const i = SUPPLIES[(n * 2 + random.below(2)) % SUPPLIES.length]!;
        return {
          item: i.name,
          spec: i.spec,
          unit: i.unit,
          department: p.department,
          applicant: p.name,
          wanted: { n: 2 + random.below(30), unit: i.unit },
          neededBy: `2027-03-${String(1 + n * 3).padStart(2, '0')}`,
          purpose: ['开学典礼布置', '日常办公', '教研用', '卫生打扫', '活动课'][n],
        };
      }),
  facts: (rows, column) => [
    count('request list', {}, rows.length),
    ...rows.map((row) =>
      has(
        'request list',
        { name: row.item, department: row.department, quantity: (row.wanted as { n: number }).n },
        {
          spec: row.spec,
          ...(column('neededBy') ? { needed_by: row.neededBy } : {}),
          ...(column('purpose') ? { purpose: row.purpose } : {}),
          ...(column('applicant') ? { applicant: row.applicant } : {}),
        },
      ),
    ),
  ],
  lines: {
    qingping: '部门物资申领表 | 序号 申请部门 物品名称 规格型号 单位 申领数量 需用日期 用途 申请人',
    shiba: '各处室申领汇总 | 处室 所需物品 规格 单位 所需数量 使用日期 经办人',
    linjiang: '申领单 | 部门 品名 规格 数量 需用日期',
    yuhong: '物品申领登记 | 部门 物品 规格 数量 何时需要 申领人',
    mingde: '部门申领汇总表 | 申请处室 物资名称 规格型号 单位 申请数量 到位时间 用途说明 提出人',
    dongjiao: '物资申领表 | 使用部门 货品名称 规格 单位 需要数 事由 申请人',
    bailuzhou: '开学物资需求申报 | 申报部门 物品名称 规格型号 申报数量 要求到位日期',
    heping: '申领汇总 | 部门 品名 规格 需求数量 需用时间',
    xingqiao: 'Supply Requests | Department Item Spec Qty NeededBy Purpose RequestedBy',
    yunxi: '部门申领 | 部门 名称 规格 数量 需要日期',
    guangchang: '申领物品一览 | 需求部门 用品名称 规格/型号 申领数量 需求时间 申领人',
    longquan:
      '部门申领审批汇总 | 序号 申领部门 申领物品 规格 单位 申领数量 需用日期 申请理由 申报人 审批意见',
    fengshu: '申领 | 部门 品名 规格 数量 使用日期',
    binhe: '部门需求清单 | 提出部门 需求物品 详细规格 需求数量 需求时间 做什么用',
    tiexi: '物资申领 | 序号 申请部门 物料名称 规格型号 单位 拟领数量 使用事由 联系人',
    nanhu: '申领表 | 科室 物资名称 型号 申请数量 需用日期 用途',
    xiguan: '部门申领表 | 申请部门 品名 规格 单位 申领数量 需用日期',
    changling: '申领登记 | 部门 名称 规格 数量 需用日期',
    chengnan: '部门物品申领 | 部门 物品名称 规格 申领数量 使用日期 申领人',
    gangwan: '申领汇总表 | 申领部门 品名 规格型号 单位 申领数量 需用日期 批准',
    qingyuan: '部门申领 | 申请部门 物品名称 规格 申领数量 需用日期',
    guihua: '申领物品 | 部门 品名 规格 申领数量 需要日期 申请人',
    meiling: '部门用品申领 | 提报部门 品名 规格 需要数量 期望到位日 提报人',
    xishan: '处室物品请领汇总 | 需用处室 物品名称 规格型号 请领数量 具体用途 填报人',
    baihe: '申领需求表 | 归口处室 品名 规格 申请量 最迟日期 使用目的',
    donghu: '部门申领清单 | 提报部门 物品名称 规格 请领数量 需用时间点 申请老师',
  },
};
