import { count, has } from '../facts.ts';
import type { ListKind } from '../list.ts';
import { booksOf, type ClassOf, classesOf, codeOf, pupilsIn, SUPPLIES, staffOf } from '../school.ts';
import { ITEM_WORDS } from './goods.ts';
import { CLASS_WORDS } from './words.ts';

export const requests: ListKind = {
  kind: 'requests',
  needs: () => ['pupils', 'staff', 'rooms', 'supplies'],
  words: {
    ...ITEM_WORDS,
    item: `${ITEM_WORDS.item} 申领物品 所需物品 申购物品 需求物品`,
    department: '申请部门 申领部门 部门 处室 科室 使用部门 申报部门 Department 需求部门 提出部门 申请处室',
    wanted: '数量 申领数量 申购数量 申请数量 需求数量 所需数量 Qty 需要数 申报数量 拟领数量',
    neededBy: '需用日期 使用日期 需要日期 到位时间 需用时间 NeededBy 要求到位日期 何时需要 需求时间',
    purpose: '用途 事由 用途说明 申请理由 使用事由 Purpose 做什么用',
    applicant: '申请人 申领人 经办人 申报人 RequestedBy 提出人 联系人',
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
  },
};

/** Goods that came: books in schools of an even turn, else supplies; said by the columns. */
export const receipt: ListKind = {
  kind: 'receipt',
  needs: () => ['pupils', 'staff', 'rooms', 'books', 'supplies'],
  words: {
    ...ITEM_WORDS,
    book: '书名 教材名称 图书名称 教材 Title 课本名称',
    isbn: 'ISBN 书号 条码 ISBN号 国际标准书号 ISBN编号',
    price: '定价 单价 价格 Price',
    expected: '应到 应到数 应收 应到册数 订单数 应收数量 Ordered 订购数',
    arrived:
      '实到 实到数 实收 到货数 实收数量 到货数量 实到册数 验收数 Received 实际到货 本次到货 收到数量 入库数量 到书册数 验收合格 签收数量',
    damaged: '破损 其中破损 破损数 残损 损坏数 Damaged 破损册数',
    packs: '件数 包数',
    perPack: '每件册数 每包册数 每件数量',
    loose: '零头 散册 尾数',
    date: '到货日期 送货日期 收货日期 日期 入库日期 到书日期 Date 到货时间 验收日期',
    supplier: '供货单位 供应商 送货单位 Supplier',
  },
  sums: ['expected', 'arrived', 'damaged'],
  rows(habit, random) {
    const day = `2027-02-${20 + random.below(5)}`;
    const books = booksOf(habit.structure)
      .slice(0, 7)
      .map((b) => {
        const n = pupilsIn(habit.structure, b.grade) + b.teachers;
        const short = random.below(3) === 0 ? 2 : 0;
        return {
          book: b.name,
          isbn: b.isbn,
          price: { fen: b.price },
          expected: n,
          arrived: n - short,
          damaged: random.below(4) === 0 ? 1 : 0,
          unit: '册',
        };
      });
    const goods = SUPPLIES.slice(0, 6).map((i) => {
      const n = 10 + random.below(50);
      return {
        item: i.name,
        spec: i.spec,
        unit: i.unit,
        price: { fen: i.price },
        expected: n,
        arrived: n,
        damaged: 0,
      };
    });
    const asked = GOODS.includes(habit.id) ? goods : books;
    return asked.map((row) => ({
      ...row,
      expected: { n: row.expected, unit: row.unit },
      arrived: { n: row.arrived, unit: row.unit },
      damaged: row.damaged ? { n: row.damaged, unit: row.unit } : undefined,
      packs: { n: Math.floor(row.arrived / 5), unit: '件' },
      perPack: { n: 5, unit: row.unit },
      loose: { n: row.arrived % 5, unit: row.unit },
      date: day,
      supplier: '县新华书店',
    }));
  },
  facts: (rows, column) => [
    ...rows.map((row) => {
      const broken = column('damaged') ? ((row.damaged as { n: number } | undefined)?.n ?? 0) : 0;
      const came = (row.arrived as { n: number }).n - broken;
      return row.isbn
        ? has('plan', { isbn: row.isbn }, { held: came })
        : has(
            'supply list',
            { name: row.item, spec: row.spec },
            { held: SUPPLIES.find((i) => i.name === row.item && i.spec === row.spec)!.held + came },
          );
    }),
    count(
      'document list',
      { kind: 'RK', state: 'confirmed', ...(column('date') ? { date: rows[0]!.date } : {}) },
      1,
    ),
  ],
  lines: {
    qingping: '教材到货清单 | 序号 书名 ISBN 应到 实到 其中破损 到货日期 备注',
    shiba: '教材到货验收单 | 教材名称 书号 定价 应到数 实到数 破损数 到货日期',
    linjiang: '到书单 | 书号 书名 应收 实收 日期',
    yuhong: '文具到货登记 | 物品 规格 本次到货 送货日期',
    mingde: [
      '新华书店发货验收 | 书名 ISBN号 订单数 验收数 残损 收货日期',
      '物资入库单 | 物资名称 规格型号 单位 单价 入库数量 入库日期',
    ],
    dongjiao: '教材验收登记 | 教材 条码 应到册数 实到册数 破损册数 验收日期',
    bailuzhou: '到货登记表 | 物品名称 规格型号 计量 收到数量 到货时间',
    heping: '教材到书登记 | 书名 ISBN 到书册数 到书日期',
    xingqiao: 'Delivery Note | Title ISBN Ordered Received Damaged Date',
    yunxi: '收书登记 | 图书名称 书号 实到数 到货日期',
    guangchang: '物资到货验收 | 用品名称 规格/型号 单位 到货数量 到货日期',
    longquan: '教材到货验收登记表 | 序号 书名 ISBN编号 应到 实到 破损 供货单位 到货日期',
    fengshu: '到货单 | 书名 ISBN 到货数 日期',
    binhe: '办公用品验收单 | 品种 详细规格 计量单位 应收数量 实收数量 验收日期',
    tiexi: '教材送货单 | 序号 教材名称 ISBN 件数 每件册数 零头 实到册数 送货日期',
    nanhu: '物资签收单 | 物资名称 型号 单位 签收数量 到货日期',
    xiguan: '教材到货 | 书名 书号 到货册数›应到 到货册数›实到 到货日期',
    changling: '到书登记 | 课本名称 书号 实际到货 到书日期',
    chengnan: '教材验收单 | 书名 ISBN 应到 验收合格 到货日期',
    gangwan: '物资到货清单 | 品名 规格型号 单位 实收数量 到货日期 供应商',
    qingyuan: '教材到货清单 | 教材名称 ISBN 实到 到货日期',
    guihua: '到货验收 | 品名 规格 到货数 验收日期',
    kejicheng: '教材收货单 | 序号 教材名称 ISBN 订购数 实收 收货日期',
  },
};
const GOODS = ['yuhong', 'bailuzhou', 'guangchang', 'binhe', 'nanhu', 'gangwan', 'guihua'];

export const stocktake: ListKind = {
  kind: 'count',
  needs: () => ['pupils', 'staff', 'rooms', 'supplies'],
  words: {
    ...ITEM_WORDS,
    booked: '账面数 账面 账存数 账面数量 应存数 Book 账上数',
    counted: '实盘数 实际数 盘点数 实点数 实盘数量 清点数 Counted 实存 盘点实数 实物数 现场清点 点得数',
    difference: '差异 盈亏 差额 盘盈盘亏 Difference 差数',
    reason: '原因 差异原因 情况说明 Reason',
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
  },
};

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
    opening: '期初数 开学数 原有数 学期初数 期初数量 Opening 学期初 开学清点 现有数 期初',
    closing: '期末数 期末数量 期末清点 Closing 学期末',
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
  },
};
