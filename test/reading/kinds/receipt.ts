import { count, has } from '../facts.ts';
import type { ListKind } from '../list.ts';
import { booksOf, pupilsIn, SUPPLIES } from '../school.ts';
import { ITEM_WORDS } from './goods.ts';

const GOODS = ['yuhong', 'bailuzhou', 'guangchang', 'binhe', 'nanhu', 'gangwan', 'guihua'];

/** Goods that came: books in schools of an even turn, else supplies; said by the columns. */
export const receipt: ListKind = {
  kind: 'receipt',
  needs: () => ['pupils', 'staff', 'rooms', 'books', 'supplies'],
  words: {
    ...ITEM_WORDS,
    book: '书名 教材名称 图书名称 教材 Title 课本名称',
    isbn: 'ISBN 书号 条码 ISBN号 国际标准书号 ISBN编号',
    price: '定价 单价 价格 Price',
    expected: '应到 应到数 应收 应到册数 订单数 应收数量 Ordered 订购数 应送册数 通知数',
    arrived:
      '实到 实到数 实收 到货数 实收数量 到货数量 实到册数 验收数 Received 实际到货 本次到货 收到数量 入库数量 到书册数 验收合格 签收数量 实送 清点收到 签收数',
    damaged: '破损 其中破损 破损数 残损 损坏数 Damaged 破损册数 损毁 残缺册数',
    packs: '件数 包数',
    perPack: '每件册数 每包册数 每件数量',
    loose: '零头 散册 尾数',
    date: '到货日期 送货日期 收货日期 日期 入库日期 到书日期 Date 到货时间 验收日期 收书日期 签收日期',
    supplier: '供货单位 供应商 送货单位 Supplier 供书单位 送货公司',
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
    mingde: '新华书店发货验收 | 书名 ISBN号 订单数 验收数 残损 收货日期',
    dongjiao: '教材验收登记 | 教材 条码 应到册数 实到册数 破损册数 验收日期',
    bailuzhou: '到货登记表 | 物品名称 规格型号 计量 收到数量 到货时间',
    heping: '教材到书登记 | 书名 ISBN 到书册数 到书日期',
    xingqiao: 'Delivery Note | Title ISBN Ordered Received Damaged Date',
    yunxi: '收书登记 | 图书名称 书号 实到数 到货日期',
    guangchang: '物资到货验收 | 用品名称 规格/型号 单位 到货数量 到货日期',
    longquan: '教材到货验收登记表 | 序号 书名 ISBN编号 应到 实到 破损 供货单位 到货日期',
    fengshu: '到货单 | 书名 ISBN 到货数 日期',
    binhe: [
      '办公用品验收单 | 品种 详细规格 计量单位 应收数量 实收数量 验收日期',
      '物资入库单 | 物资名称 规格型号 单位 单价 入库数量 入库日期',
    ],
    tiexi: '教材送货单 | 序号 教材名称 ISBN 件数 每件册数 零头 实到册数 送货日期',
    nanhu: '物资签收单 | 物资名称 型号 单位 签收数量 到货日期',
    xiguan: '教材到货 | 书名 书号 到货册数›应到 到货册数›实到 到货日期',
    changling: '到书登记 | 课本名称 书号 实际到货 到书日期',
    chengnan: '教材验收单 | 书名 ISBN 应到 验收合格 到货日期',
    gangwan: '物资到货清单 | 品名 规格型号 单位 实收数量 到货日期 供应商',
    qingyuan: '教材到货清单 | 教材名称 ISBN 实到 到货日期',
    guihua: '到货验收 | 品名 规格 到货数 验收日期',
    kejicheng: '教材收货单 | 序号 教材名称 ISBN 订购数 实收 收货日期',
    meiling: '教材到货签收 | 书名 书号 定价 应送册数 清点收到 残缺册数',
    xishan: '新书到校验收 | 课本名称 ISBN 通知数 签收数 收书日期',
    donghu: '教材到校登记 | 书名 书号 应送册数 清点收到 签收日期 供书单位',
  },
};
