/** What is bought, what it may cost, and the figures that a school edits. */
export const orders = {
  say: {
    order: {
      id: '序号',
      number: '单号',
      kind: '种类',
      kinds: { books: '征订单', supplement: '补订单', supplies: '采购单' },
      supplier: '供应商',
      orderedOn: '下单',
      dueOn: '要到货',
      orderBy: '最迟下单',
      titles: '种数',
      code: '编号',
      item: '品名',
      ordered: '订购',
      received: '已到',
      left: '未到',
      price: '单价（元）',
      cost: '金额（元）',
      state: '状态',
      note: '说明',
      progress: { open: '未到货', part: '部分到货', received: '已到齐', closed: '已结', cancelled: '已取消' },
      late: '逾期',
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
    },
    budget: {
      category: '分类',
      budget: '预算（元）',
      ordered: '已订（元）',
      received: '已到（元）',
      left: '余额（元）',
      state: '备注',
      over: '超预算',
      none: '本学期还没有预算和采购。定预算：kaixue budget set 办公用品 3000',
      set: (a: { term: string; category: string; yuan: string }) =>
        `${a.term} ${a.category} 预算 ${a.yuan} 元。`,
      removed: (a: { category: string }) => `已删除 ${a.category} 的预算。`,
      unknown: (a: { category: string; known: string }) =>
        `还没有物品属于“${a.category}”。现有分类：${a.known}`,
    },
    setting: {
      what: '项目',
      key: '名称',
      value: '现在',
      usual: '默认',
      set: (a: { what: string; value: string }) => `${a.what}：${a.value || '（空）'}`,
      next: '修改：kaixue setting set 名称 值；写 - 恢复默认',
      keys: {
        'collection.counters': '领书点个数',
        'collection.start': '开始领书的时间',
        'collection.minutes': '每班领书几分钟',
        'ready.lacking': '课本缺百分之几以上算无法上课',
        'ready.subjects': '学科的特殊需要（JSON，空为默认）',
        'purchase.thresholds': '采购金额超过多少元要多一级签字',
      },
    },
    cost: {
      by: { class: '班级', department: '部门', category: '分类', funding: '经费来源' },
      units: '数量',
      cost: '金额（元）',
      total: '合计',
      others: '其他',
      noFunding: '未注明',
      none: '本学期还没有发放。',
      options: { by: '按什么汇总：班级、部门、分类、经费来源' },
    },
    low: {
      option: '只看发完待补后低于最低库存的',
      owed: '待补',
      remains: '发后余',
      none: '没有低于最低库存的物品。',
      value: (yuan: string) => `库存金额 ${yuan} 元`,
    },
  },
  commands: {
    order: '采购单、补订单：按计划下单、到货多少、逾期',
    'order make': '按计划一步下单，按供应商分单，凑整包',
    'order add': '加一行，或开新单：order add new A4复印纸=20 --supplier 文具店',
    'order edit': '改数量、要到货的日子、供应商',
    'order close': '结单：没到的不再等',
    'order cancel': '取消没到货的单',
    budget: '各类预算与已订、已到',
    'budget set': '定一类的预算（元），如 kaixue budget set 办公用品 3000',
    setting: '学校可改的数：采购签字金额、领书点、领书时间……',
    'setting set': '改一项',
    'stock history': '一种物品的全部流水和结存',
    'stock cost': '本学期发放的金额，按班级、部门、分类或经费来源',
  },
  problems: {
    'order-unknown': (a: { typed: string; open: string }) => ({
      message: `没有采购单“${a.typed}”`,
      hint: a.open
        ? `还没到齐的有：${a.open}。全部见 kaixue order list。`
        : '现在没有未到齐的采购单；全部见 kaixue order list。',
    }),
    'order-awaits-nothing': (a: { order: string; state: string }) => ({
      message: `${a.order} ${a.state}，没有要等的货`,
      hint: `另外多到的请写明：kaixue receive 品名=数量；这张单的情况见 kaixue order show ${a.order}。`,
    }),
    'order-drafted': (a: { order: string; document: string; id: number }) => ({
      message: `${a.order} 已经开了到货验收单草稿 ${a.document}，还没有确认`,
      hint: `清点后确认：kaixue confirm ${a.id}；不要这张草稿：kaixue document void ${a.id}。`,
    }),
    'order-nothing': (_: object) => ({
      message: '没有要买的：库存和在途已经够了',
      hint: '看各项怎么算的：kaixue plan；另外要买的：kaixue order add new 品名=数量。',
    }),
    'order-ended': (a: { order: string }) => ({
      message: `${a.order} 已经结单或取消`,
      hint: '要再买请开新单：kaixue order add new 品名=数量。',
    }),
    'order-mixed': (_: object) => ({
      message: '课本和物资不能开在一张单上',
      hint: '分两张单：课本用补订单，簿册、物资、器材用采购单。',
    }),
    'order-pair-bad': (a: { text: string }) => ({
      message: `“${a.text}”不是 品名=数量`,
      hint: '写成 A4复印纸=20，可写多个。',
    }),
    'order-has-not': (a: { order: string; item: string }) => ({
      message: `${a.order} 上没有 ${a.item}`,
      hint: `加一行：kaixue order add ${a.order} ${a.item}=数量。`,
    }),
    'order-came-more': (a: { item: string; received: number; quantity: number }) => ({
      message: `${a.item} 已经到了 ${a.received}，不能改成订 ${a.quantity}`,
      hint: '不再等的部分用 kaixue order close 结掉。',
    }),
    'order-has-come': (a: { order: string; received: number }) => ({
      message: `${a.order} 已经到了 ${a.received}，不能取消`,
      hint: `不再等的部分请结单：kaixue order close ${a.order}。`,
    }),
    'budget-amount': (a: { value: string }) => ({
      message: `预算“${a.value}”不对`,
      hint: '写成 kaixue budget set 办公用品 3000，单位元，最多两位小数。',
    }),
    'budget-unknown': (a: { category: string }) => ({
      message: `${a.category} 没有定预算`,
      hint: '各类预算见 kaixue budget。',
    }),
    'setting-unknown': (a: { key: string; known: string }) => ({
      message: `没有“${a.key}”这一项`,
      hint: `可改的有：${a.known}`,
    }),
    'setting-number': (a: { key: string; value: string; least: number; most: number }) => ({
      message: `${a.key} 不能是“${a.value}”`,
      hint: `请写 ${a.least} 到 ${a.most} 的整数。`,
    }),
    'setting-time': (a: { key: string; value: string }) => ({
      message: `${a.key} 的“${a.value}”不是时间`,
      hint: '写成 08:30。',
    }),
    'setting-amounts': (a: { key: string; value: string }) => ({
      message: `${a.key} 不能是“${a.value}”`,
      hint: '写整元，用逗号分开，如 500,1000。',
    }),
    'setting-json': (a: { key: string }) => ({
      message: `${a.key} 不是正确的 JSON`,
      hint: '照 templates/standards/subjects.json 的样子写；写 - 恢复默认。',
    }),
  },
} as const;
