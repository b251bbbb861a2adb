import { count, has } from '../facts.ts';
import type { ListKind } from '../list.ts';
import { EXERCISE_BOOKS, pupilsIn, SUPPLIES, type Supply } from '../school.ts';

export const ITEM_WORDS = {
  item: '品名 物品名称 名称 物资名称 物品 用品名称 品种 货品名称 Item 商品名 物料名称 东西 货物名称',
  spec: '规格 规格型号 型号 型号规格 规格要求 Spec 规格/型号 详细规格',
  unit: '单位 计量单位 Unit 计量',
};

const itemOf = (i: Supply) => ({ item: i.name, spec: i.spec, unit: i.unit });
const named = (row: Record<string, unknown>) => ({ name: row.item, spec: row.spec });

export const supplyStock: ListKind = {
  kind: 'supply-stock',
  needs: () => ['pupils', 'staff', 'rooms', 'books'],
  words: {
    ...ITEM_WORDS,
    code: '物资编码 编码 物品编号 货号 Code',
    category: '类别 分类 物资类别 大类 Category 物品大类 门类',
    price: '单价 参考价 价格 采购单价 Price 参考单价 购入单价 均价',
    held: '库存数量 库存 现有库存 结存数量 实有数 现存数量 期末结存 期末数量 在库数 库存量 余量 账面数量 OnHand 现有量 剩余 现有数 存量 仓库现有 期末结存›数量 结余 目前库存 当前结存 结存数额 在库量',
    minimum: '最低库存 安全库存 库存下限 警戒线 MinStock 最低存量 最少存量 预警数量',
    place: '存放地点 库位 存放位置 货架 仓库 Location 保管处 存放处 放置位置 存放库房',
    before: '上期结存 期初数 期初结存 上期结存›数量 Opening 月初数 期初余额 上月结余',
    came: '本期收入 入库数 本期入库 本期收入›数量 In 本月购入 本期增加 本月入',
    went: '本期发出 出库数 本期出库 本期发出›数量 Out 本月领用 本期减少 本月出',
  },
  rows: (_, random) =>
    SUPPLIES.map((i) => {
      const went = random.below(20);
      const came = random.below(Math.min(30, i.held + went));
      const n = (value: number) => ({ n: value, unit: i.unit });
      return {
        ...itemOf(i),
        code: `WP${String(SUPPLIES.indexOf(i) + 11).padStart(4, '0')}`,
        category: i.category,
        price: { fen: i.price },
        held: n(i.held),
        minimum: n(i.minimum),
        place: i.place,
        before: n(i.held - came + went),
        came: n(came),
        went: n(went),
      };
    }),
  facts: (rows, column) => [
    count('supply list', {}, rows.length),
    ...rows.map((row) =>
      has('supply list', named(row), {
        held: (row.held as { n: number }).n,
        ...(column('unit') ? { unit: row.unit } : {}),
        ...(column('price') ? { price_fen: (row.price as { fen: number }).fen } : {}),
        ...(column('minimum') ? { minimum: (row.minimum as { n: number }).n } : {}),
        ...(column('place') ? { place: row.place } : {}),
        ...(column('category') ? { category: row.category } : {}),
      }),
    ),
  ],
  lines: {
    qingping: '物资库存表 | 序号 品名 规格型号 单位 单价 库存数量 存放地点',
    shiba: [
      '总务仓库物资清单 | 类别 物品名称 规格 计量单位 现有库存 采购单价 库位',
      '2月物资收发存月报 | 物资名称 规格 单位 上期结存 本期收入 本期发出 期末结存',
    ],
    linjiang: '库存 | 品名 规格 单位 结存数量',
    yuhong: '保管室物品登记 | 物品 规格 现有量 存放处',
    mingde: [
      '仓库物资台账 | 物资编码 物资名称 规格型号 单位 期末结存 安全库存',
      '物资收发存 | 名称 型号规格 单位 期初数 入库数 出库数 结余',
    ],
    dongjiao: '库存物资盘存单 | 大类 货品名称 规格 单位 在库数 参考单价',
    bailuzhou: '总务物资库存 | 物品名称 规格型号 计量 实有数 单价（元） 货架',
    heping: '库房物品存量 | 品名 规格 存量 单位',
    xingqiao: 'Stationery Stock | Code Item Spec Unit Opening In Out OnHand MinStock Location',
    yunxi: '仓库现有物品 | 名称 规格 单位 仓库现有',
    guangchang: '物资库存量统计 | 用品名称 规格/型号 单位 库存量 最低库存',
    longquan: '库存物资明细表 | 序号 类别 品名 规格 单位 现存数量 单价 保管处 保管人',
    fengshu: '办公用品库存 | 品名 规格 余量 单位',
    binhe: '物资结存表 | 品种 详细规格 计量单位 账面数量 参考价 仓库',
    tiexi: '物资库存情况 | 序号 物料名称 规格型号 单位 库存 警戒线 品牌',
    nanhu: '学校物资库存 | 物资名称 型号 单位 价格 库存数量 供货商',
    xiguan: '物资收发结存表 | 品名 规格 单位 上期结存›数量 本期收入›数量 本期发出›数量 期末结存›数量',
    changling: '库存物资 | 名称 规格 单位 剩余',
    chengnan: '物资库存一览 | 编码 物品名称 规格 单位 现有数 库存下限',
    gangwan: '物品库存 | 类别 品名 规格型号 单位 库存 存放位置',
    qingyuan: '物资库存登记 | 物品名称 规格 单位 库存数量 单价',
    guihua: '仓库库存表 | 品名 规格 现存数量 单价 存放地点',
    kejicheng: '库存表 | 序号 物品名称 规格型号 单位 期末数量 最低存量 产地',
    hongqi: '物资库存 | 品名 规格 单位 库存 单价 存放地点',
    meiling: '仓库物品结存 | 序号 品名 规格 单位 目前库存 放置位置',
    xishan: '物资库存明细 | 物品大类 物品名称 规格型号 计量单位 当前结存 均价 存放库房',
    baihe: '物资进销存 | 品名 规格 单位 期初余额 本期增加 本期减少 结存数额',
    lvyuan: '库房物品清点 | 物品 规格 在库量 预警数量',
    donghu: '总务物品库存 | 门类 物品名称 规格 单位 在库量 购入单价 放置位置',
  },
};

export const exerciseBooks: ListKind = {
  kind: 'exercise-books',
  needs: () => ['pupils', 'staff', 'supplies'],
  words: {
    grade: '年级 适用年级 使用年级 Grade 学段 发放年级',
    exercise:
      '簿册名称 本子 作业本名称 簿册 练习本 本册名称 作业本 品种 名称 ExerciseBook 本簿种类 品名 作业簿 簿本名 用本种类',
    perPupil:
      '每生本数 每人本数 人均 每生 每人 生均本数 每生数量 PerPupil 每生应发 人均本数 每名学生 每生配发 每位学生 学生每人 人均用量',
    price: '单价 价格 Price',
    pack: '每包本数 每捆 包装',
  },
  rows: () =>
    EXERCISE_BOOKS.flatMap((b) =>
      Object.entries(b.perPupil).map(([grade, n]) => ({
        grade: Number(grade),
        exercise: b.name,
        perPupil: { n, unit: '本' },
        price: { fen: 60 + 15 * EXERCISE_BOOKS.indexOf(b) },
        pack: { n: 50, unit: '本' },
      })),
    ).sort((a, b) => a.grade - b.grade),
  facts: (_, column, { structure }) =>
    EXERCISE_BOOKS.map((b, i) =>
      has(
        'plan',
        { kind: 'exercise-book', name: b.name },
        {
          need: Object.entries(b.perPupil).reduce(
            (sum, [g, n]) => sum + n * pupilsIn(structure, Number(g)),
            0,
          ),
          ...(column('price') ? { price_fen: 60 + 15 * i } : {}),
        },
      ),
    ),
  lines: {
    qingping: '簿册配发标准 | 序号 年级 簿册名称 每生本数 单价',
    shiba: '作业本配发标准 | 年级 作业本名称 每人本数',
    linjiang: '簿册标准 | 年级 簿册 每生',
    yuhong: '作业本发放标准 | 年级 作业本 每人',
    mingde: '本册配备 | 适用年级 本册名称 人均本数 价格',
    dongjiao: '练习本配备标准 | 学段 练习本 生均本数',
    bailuzhou: '簿册发放标准 | 年级 品种 每生数量',
    heping: '簿本标准 | 年级 本簿种类 人均',
    xingqiao: 'Exercise Books | Grade ExerciseBook PerPupil Price',
    yunxi: '作业本标准 | 年级 本子 每人本数',
    guangchang: '簿册 | 年级 簿册名称 每生应发',
    longquan: '学生簿册配发标准 | 年级 簿册名称 每生配发 每包本数',
    fengshu: '本子标准 | 年级 本子 每生',
    binhe: '作业本每生标准 | 使用年级 作业本名称 每名学生',
    tiexi: '簿册配发标准 | 年级 簿册名称 每生本数 单价',
    nanhu: '簿册计划 | 发放年级 簿册名称 每生本数',
    xiguan: '簿册配发标准 #grade | 簿册名称 每生本数',
    changling: '簿册标准 | 年级 作业本 每生',
    chengnan: '作业本配置 | 年级 作业本 每生本数',
    gangwan: '簿册标准 | 年级 簿册名称 每生本数',
    qingyuan: '簿册配发 | 年级 簿册名称 每生本数',
    guihua: '本册标准 | 年级 品名 每生 单价',
    kejicheng: '簿册标准 | 年级 簿册名称 每生本数',
    hongqi: '作业本标准 | 年级 作业本名称 每人本数',
    meiling: '作业簿发放标准 | 年级 作业簿 每位学生',
    lvyuan: '簿册配备标准 | 年级 簿本名 学生每人',
    donghu: '簿册发放计划 | 年级 用本种类 人均用量 单价',
  },
};

const SCOPES: Record<string, string[]> = {
  class: ['每班', '班级', '每个班', '每班'],
  teacher: ['每师', '教师', '每位教师', '每名教师'],
  school: ['全校', '学校', '全校', '全校'],
  department: ['每部门', '每处室', '各部门', '每部门'],
};

export const standards: ListKind = {
  kind: 'standards',
  needs: () => ['pupils', 'staff', 'rooms', 'supplies'],
  words: {
    ...ITEM_WORDS,
    scope:
      '范围 配备范围 配备对象 对象 发放对象 口径 配发对象 按什么配 Per 领用对象 配给 配给对象 发放单元 计发单位',
    rate: '数量 配备数量 标准 定额 标准数量 配发数量 配备标准 Qty 定额数 应配数 每期数量 配额 每单元数量 核定数量',
  },
  rows: (_, random) => {
    const style = random.below(4);
    return SUPPLIES.map((i, n) => {
      const scope = (
        ['class', 'class', 'class', 'department', 'teacher', 'class', 'school', 'class', 'school'] as const
      )[n]!;
      return {
        ...itemOf(i),
        scope: SCOPES[scope]![style],
        scopeCode: scope,
        rate: { n: 1 + random.below(5), unit: i.unit },
      };
    });
  },
  facts: (rows) =>
    rows.map((row) =>
      has(
        'standard list',
        { ...named(row), scope: row.scopeCode },
        { quantity: (row.rate as { n: number }).n },
      ),
    ),
  lines: {
    qingping: '办公教学用品配备标准 | 序号 品名 规格型号 单位 范围 数量',
    shiba: '物资配备标准 | 物品名称 规格 单位 配备范围 配备数量',
    linjiang: '配备标准 | 品名 规格 对象 标准',
    yuhong: '物品发放标准 | 物品 规格 发放对象 数量',
    mingde: '2027春用品定额 | 物资名称 规格型号 配备对象 定额',
    dongjiao: '配发标准表 | 货品名称 规格 单位 口径 标准数量',
    bailuzhou: '物资领用标准 | 物品名称 规格型号 计量 领用对象 配发数量',
    heping: '用品标准 | 品名 规格 范围 数量',
    xingqiao: 'Supply Standards | Item Spec Unit Per Qty',
    yunxi: '配备标准 | 名称 规格 配备对象 数量',
    guangchang: '用品配备标准 | 用品名称 规格/型号 单位 配发对象 定额数',
    longquan: '教学及办公用品配备标准 | 序号 品名 规格 单位 配备范围 应配数 说明',
    fengshu: '用品标准 | 品名 规格 范围 数量',
    binhe: '物资配备定额 | 品种 详细规格 计量单位 配给 定额',
    tiexi: '物资定额表 | 序号 物料名称 规格型号 单位 范围 每期数量',
    nanhu: '配备标准 | 物资名称 型号 单位 对象 配备标准',
    xiguan: '物资配备标准 | 品名 规格 单位 范围 标准',
    changling: '用品发放标准 | 名称 规格 单位 按什么配 数量',
    chengnan: '配置标准 | 物品名称 规格 单位 范围 数量',
    gangwan: '配备标准 | 品名 规格型号 单位 范围 数量',
    qingyuan: '配备标准 | 物品名称 规格 单位 范围 数量',
    guihua: '物资标准 | 品名 规格 对象 数量',
    kejicheng: '物品配备标准 | 序号 物品名称 规格型号 单位 配备范围 配备数量',
    hongqi: '配备标准 | 品名 规格 单位 范围 数量',
    meiling: '开学物资配额 | 品名 规格 单位 配给对象 配额',
    xishan: '用品配备定额表 | 物品名称 规格型号 发放单元 核定数量',
    donghu: '物资配备标准 | 品名 规格 单位 计发单位 核定数量',
  },
};
