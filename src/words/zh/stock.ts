export const stock = {
  help: '库存与流水',
  title: '库存',
  verbs: { history: '一种物品的全部流水和结存', cost: '本学期发放的金额，按班级、部门、分类或经费来源' },
  options: {
    item: '物品',
    by: '按什么汇总：班级、部门、分类、经费来源',
    low: '只看发完待补后低于最低库存的',
  },
  fields: {
    code: ['编号'],
    kind: ['类别', '只看一类：课本、教师用书、教辅材料、簿册、物资、器材'],
    name: ['品名'],
    held: ['库存'],
    packs: ['整包+零'],
    loose: ['零'],
    owed: ['待补'],
    remains: ['发后余'],
    lent: ['借出'],
    reserved: ['已开单'],
    waiting: ['待退换'],
    onOrder: ['在途'],
    minimum: ['最低库存'],
    value: ['库存金额（元）'],
    low: ['说明'],
    place: ['存放位置'],
  },
  none: '库里还没有东西。登记到货：kaixue receive 品名=数量，或导入库存表：kaixue import 库存.xlsx',
  low: '低于最低库存',
  history: {
    title: '流水',
    fields: {
      date: ['日期'],
      number: ['单号'],
      amount: ['增减'],
      lent: ['借出、归还'],
      balance: ['结存'],
      who: ['对方'],
      note: ['说明'],
    },
    none: '还没有流水。',
  },
  loan: { out: '借出', back: '归还' },
  reversed: (a: { number: string }) => `冲销 ${a.number}`,
  cost: {
    title: '发放金额',
    fields: { units: ['数量'], cost: ['发放金额（元）'] },
    by: { class: '班级', department: '部门', category: '分类', funding: '经费来源' },
    total: (yuan: string) => `合计 ${yuan} 元`,
    others: '其他',
    noFunding: '未注明',
    none: '本学期还没有发放。',
  },
  stockValue: (yuan: string, unpriced: number) =>
    `库存金额 ${yuan} 元${unpriced === 0 ? '' : `（另有 ${unpriced} 种没有单价，没有算进去）`}`,
  problems: {
    'item-not-known':
      '还没有 {name} 这种物品\n请核对书号和书名；新书请先导入教材征订目录，物资请先导入物资库存（可以和这份文件一起导入），或用 kaixue supply add 添加。',
    'count-without-books':
      '盘点的 {count} 行里有 {unknown} 行的物品还没有账可对\n作为现有库存导入：kaixue import "{file}" --as 物资库存 --map "{header}=库存数量"',
    'item-not-known-near':
      '没有叫 {name} 的物品，相近的有 {near}\n是其中一种的，把文件里的名称改成一样再导入（在终端里导入会询问一次）；另一种物品请先 kaixue supply add 添加。',
    'item-name-many': '叫 {name} 的有 {count} 种，分不清是哪一种\n请补上书号或规格型号。',
    'stock-listed-twice':
      '{one} 和 {other} 有 {shared} 种物品是同样的，不知是同一批货的新旧两份，还是分放两处的\n是新旧两份：只导入新的那份，{first} 或 {second}；分放两处、要合计：kaixue import {files} --yes',
    'receipt-again': (a: {
      count: number;
      document: string;
      source: string;
      file: string;
      sheet: string;
    }) => ({
      message: `${a.count} 种同一天已从“${a.source}”入库（${a.document}），像是同一批货，再入库就算了两次`,
      hint: `${a.sheet ? `只有工作表“${a.sheet}”是新的：kaixue import "${a.file}" --sheet "${a.sheet}"；整份` : ''}是同一批的不用再导入；清单有增改的，用原来的文件名“${a.source}”导入，只补入差的；确是另一批：kaixue import "${a.file}" --yes`,
    }),
    'receipt-before-opening':
      '{name} 的到货日期是 {date}，在期初库存（{opening}）以前，期初里应该已经有了，再入库就算了两次\n已经有了的，不导入这些行：kaixue import "{file}" --skip-bad-rows；期初里没有的：kaixue import "{file}" --yes',
    'stock-was-counted':
      '{name} 本学期盘点过，账上现有 {held}，这份清单是 {now}，不知是更正期初还是又一次盘点的结果\n在终端里重新导入会询问；盘点结果请用盘点（kaixue count）登记。',
    'stock-is-it-count':
      '{name} 期初记的是 {before}，这次是 {now}；这种物品已经发放过，不知是更正期初还是盘点的结果\n在终端里重新导入会询问；盘点结果请用盘点（kaixue count）登记。',
  },
} as const;
