export const count = {
  help: '盘点：开始、录入、结束',
  verbs: {
    open: '开始盘点，记下账面数',
    enter: '录入实际数',
    show: '账面数、实际数、差异和原因',
    list: '历次盘点',
    close: '结束盘点，差异记一张盘点单',
    cancel: '作废这次盘点，库存不变',
  },
  options: {
    reason: '原因',
    place: '只盘一处，如 一库A1',
    by: '谁点的数',
    again: '复点：另一个人再点一遍，与第一次比较',
    no: '第几次盘点',
    restReason: '没有写原因的差异都用这个原因',
  },
  fields: {
    id: ['次'],
    place: ['存放位置'],
    opened: ['开始'],
    closed: ['结束'],
    state: ['状态'],
    items: ['种数'],
    differ: ['有差异'],
  },
  lines: {
    fields: {
      place: ['存放位置'],
      name: ['品名'],
      book: ['开始时账面'],
      moved: ['期间出入'],
      calculated: ['应有'],
      counted: ['实际'],
      difference: ['差数'],
      countedBy: ['点数人'],
      recounted: ['复点'],
      recountedBy: ['复点人'],
      disputed: ['复点不符'],
      reason: ['原因'],
    },
  },
  whole: '全部库房',
  opened: (a: { id: number; place: string; items: number }) =>
    `第 ${a.id} 次盘点开始（${a.place}）：${a.items} 种，账面数已记下。`,
  next: (a: { item: string; code: string }) =>
    `打印盘点表（不印账面数）：kaixue print 盘点表；录入，如${a.item}：kaixue count enter ${a.code}=实际数`,
  disputed: '不符',
  recounted: (a: { items: number; differ: number }) =>
    `已录入复点 ${a.items} 种，与第一次不符 ${a.differ} 种。`,
  entered: (a: { items: number; differ: number }) =>
    `已录入 ${a.items} 种${a.differ > 0 ? `，${a.differ} 种有差异` : '，与账面一致'}。`,
  head: (a: { id: number; place: string; date: string; state: string }) =>
    `第 ${a.id} 次盘点（${a.place}），${a.date} 开始，${a.state}`,
  states: { open: '进行中', closed: '已结束', cancelled: '已作废' },
  signed: (count: number) => (count > 0 ? `+${count}` : String(count)),
  left: (n: number) => `还有 ${n} 种没有点。`,
  askClose: (a: { id: number; counted: number; uncounted: number }) =>
    `第 ${a.id} 次盘点点了 ${a.counted} 种，还有 ${a.uncounted} 种没有点，将按账面数算作相符。就此结束吗？`,
  closed: (a: { id: number; document: string; short: number; over: number; uncounted: number }) =>
    `第 ${a.id} 次盘点结束，盘点单 ${a.document}：盘亏 ${a.short}，盘盈 ${a.over}${a.uncounted > 0 ? `；${a.uncounted} 种没有点，按账面不变` : ''}。`,
  cancelled: (a: { id: number }) => `第 ${a.id} 次盘点已作废，库存不变。`,
  closeNext: (unexplained: boolean) => `录完结束：kaixue count close${unexplained ? ' --reason 原因' : ''}`,
  none: '还没有盘点过。开始：kaixue count open',
  actions: { open: '开始盘点', enter: '录入盘点数', close: '结束盘点', cancel: '作废盘点' },
  problems: {
    'count-open-already':
      '{place}的盘点（第 {id} 次）还没有结束\n先 kaixue count close 结束，或 kaixue count cancel 作废。',
    'count-none-open':
      '现在没有进行中的盘点\n先开始盘点：kaixue count open，或只盘一处：kaixue count open --place 一库A1。',
    'count-several-open': '有几个盘点在进行：{list}\n用 --no 说明是哪一个，如 --no 2。',
    'count-unknown': '没有第 {id} 次盘点\n全部盘点见 kaixue count list。',
    'count-not-open': '第 {id} 次盘点已经结束\n再盘请新开一次：kaixue count open。',
    'count-place-empty':
      '“{place}”没有存放任何物品\n存放位置见 kaixue stock；改位置用 kaixue supply edit 品名 --place 一库A1。',
    'count-item-elsewhere':
      '{item} 不在这次盘点里（只盘{place}）\n它放在别处；要一起盘请另开盘点，或改正存放位置后重开。',
    'count-nothing-counted':
      '第 {id} 次盘点还没有任何实际数\n录入：kaixue count enter 白粉笔=98，或导入填好的盘点表：kaixue import 盘点表.xlsx。',
    'count-disputed':
      '有 {n} 种两次点的数不一样：{list}\n再点一次：kaixue count enter 品名=数量；复点对上用 --again。',
    'count-not-counted':
      '{item} 还没有点过，不能复点\n先录入第一次：kaixue count enter {item}=数量 --by 姓名。',
    'count-same-person': '{item} 第一次也是{name}点的\n复点要换一个人。',
    'count-reason-missing':
      '有 {n} 种有差异而没有原因：{list}\n逐个写：kaixue count enter 品名=实际数 --reason 受潮；其余一个原因的，结束时加 --reason 原因。',
    'count-repeated': '{item} 写了两个实际数：{first} 和 {second}\n一种物品放在几处的，请先加起来再写。',
    'count-book-differs':
      '{item} 表上的账面数是 {said}，现在账上是 {book}\n期间有出入库的，以现在账上的数和实际数比较；请核对实际数是在出入库之前还是之后点的。',
  },
} as const;
