export const order = {
  help: '采购单、补订单：按计划下单、到货多少、逾期',
  verbs: {
    make: '按计划一步下单，按供应商分单，凑整包',
    add: '加一行，或开新单：order add new A4复印纸=20 --supplier 文具店',
    edit: '改数量、要到货的日子、供应商',
    close: '结单：没到的不再等',
    cancel: '取消没到货的单',
  },
  options: {
    open: '只看没到齐的',
    late: '只看逾期的',
    books: '只订课本、教师用书、教辅',
    supplies: '只订簿册、物资、器材',
    ofSupplier: '只订这家供应商的',
    supplier: '供应商',
    due: '哪天要到货（默认：最早的需用日期）',
    on: '下单日期，默认今天',
    note: '说明',
  },
  fields: {
    id: ['编号'],
    number: ['单号'],
    kind: ['种类'],
    supplier: ['供应商'],
    orderedOn: ['下单'],
    dueOn: ['要到货'],
    titles: ['种数'],
    ordered: ['订购'],
    received: ['已到'],
    cost: ['已订金额（元）'],
    state: ['状态'],
    note: ['说明'],
  },
  lines: {
    fields: {
      code: ['编号'],
      name: ['品名'],
      ordered: ['订购'],
      received: ['已到'],
      left: ['未到'],
      price: ['单价（元）'],
      cost: ['已订金额（元）'],
      dueOn: ['要到货'],
      orderBy: ['最迟下单'],
      state: ['状态'],
    },
  },
  kinds: { books: '征订单', supplement: '补订单', supplies: '采购单' },
  progress: { open: '未到货', part: '部分到货', received: '已到齐', closed: '已结', cancelled: '已取消' },
  late: '逾期',
  lateAtOnce: (a: { number: string; due: string }) =>
    `${a.number} 要到货的日子（${a.due}）已过，一下单就逾期；改日子：kaixue order edit ${a.number} --due 日期`,
  none: '还没有采购单。按计划下单：kaixue order make；手工开单：kaixue order add new A4复印纸=20 --supplier 文具店',
  made: (n: number) => `已按计划生成 ${n} 张单，计划里算作在途。`,
  next: (a: { id: number; number: string }) =>
    `查看：kaixue order show ${a.id}；全部到齐：kaixue receive ${a.number}；按送货单收：kaixue receive 送货单；还没到的：kaixue order list --open`,
  added: (a: { number: string }) => `${a.number} 已记下。`,
  edited: (a: { number: string }) => `${a.number} 已修改。`,
  closed: (a: { order: string; left: number }) =>
    a.left > 0 ? `${a.order} 已结，未到的 ${a.left} 不再等，缺的重新进入计划。` : `${a.order} 已结。`,
  cancelled: (a: { order: string }) => `${a.order} 已取消，所订的重新进入计划。`,
  askCancel: (order: string) => `取消 ${order}？`,
  actions: {
    make: '按计划下单',
    add: '采购单加一行',
    edit: '修改采购单',
    close: '采购单结单',
    cancel: '取消采购单',
  },
  problems: {
    'order-unknown': (a: { typed: string; open: string }) => ({
      message: `没有采购单“${a.typed}”`,
      hint: a.open
        ? `还没到齐的有：${a.open}。全部见 kaixue order list。`
        : '现在没有未到齐的采购单；全部见 kaixue order list。',
    }),
    'order-awaits-nothing':
      '{order} {state}，没有要等的货\n另外多到的请写明：kaixue receive 品名=数量；这张单的情况见 kaixue order show {order}。',
    'order-drafted':
      '{order} 已经开了到货验收单草稿 {document}，还没有确认\n清点后确认：kaixue confirm {id}；不要这张草稿：kaixue document void {id}。',
    'order-supplier-unknown': (a: { supplier: string; known: string }) => ({
      message: `没有物品的供应商是“${a.supplier}”`,
      hint: `${a.known ? `有这些供应商：${a.known}。` : '要买的物品都还没写供应商。'}写上供应商：kaixue supply edit 品名 --supplier ${a.supplier}；直接开单：kaixue order add new 品名=数量 --supplier ${a.supplier}`,
    }),
    'order-nothing':
      '没有要买的：库存和在途已经够了\n看各项怎么算的：kaixue plan；另外要买的：kaixue order add new 品名=数量。',
    'order-ended': '{order} 已经结单或取消\n要再买请开新单：kaixue order add new 品名=数量。',
    'order-mixed': '课本和物资不能开在一张单上\n分两张单：课本用补订单，簿册、物资、器材用采购单。',
    'order-pair-bad': '“{text}”不是 品名=数量\n写成 A4复印纸=20，可写多个。',
    'order-has-not': '{order} 上没有 {item}\n加一行：kaixue order add {order} {item}=数量。',
    'order-came-more':
      '{item} 已经到了 {received}，不能改成订 {quantity}\n不再等的部分用 kaixue order close 结掉。',
    'order-has-come':
      '{order} 已经到了 {received}，不能取消\n不再等的部分请结单：kaixue order close {order}。',
  },
} as const;
