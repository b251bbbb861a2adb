/** What goes wrong in the storeroom: code → message and hint (what to do next). */
export const problems = {
  'quantity-not-positive': (a: { item: string; quantity: string }) => ({
    message: `${a.item} 的数量“${a.quantity}”不能用`,
    hint: '数量请写大于 0 的整数。',
  }),
  'more-than-there': (a: { item: string; wanted: number; free: number; kept: number }) => ({
    message: `${a.item}：要 ${a.wanted}，可用只有 ${a.free}${a.kept > 0 ? `（另有 ${a.kept} 已开单或借出）` : ''}`,
    hint: '减少数量；到货请先登记入库（kaixue receive）；已开单的见 kaixue document list --drafts。',
  }),
  'back-more-than-has': (a: { item: string; who: string; back: number; has: number }) => ({
    message: `${a.who}手上的 ${a.item} 只有 ${a.has}，不够 ${a.back}`,
    hint: '核对数量和退的人；领过什么见 kaixue stock history 品名。',
  }),
  'outside-below-zero': (a: { item: string; document: string }) => ({
    message: `${a.item} 待退换的已经退给供应商，${a.document} 不能冲销`,
    hint: '先冲销那张退货单：kaixue document list --kind TH。',
  }),
  'recipient-unknown': (a: { who: string }) => ({
    message: `没有找到“${a.who}”：不是班级、教职工、部门，也不是教室`,
    hint: '班级写 三2，教职工写姓名或工号，部门写全名（总务处），全校写 全校；名单见 kaixue staff list。',
  }),
  'recipient-many': (a: { who: string; choices: string }) => ({
    message: `“${a.who}”可能是：${a.choices}`,
    hint: '写全名或工号。',
  }),
  'pair-bad': (a: { text: string }) => ({
    message: `“${a.text}”不是 品名=数量`,
    hint: '写成 白粉笔=2，可写多个；数量写整数。',
  }),
  'nothing-said': (a: { command: string }) => ({
    message: '没有说是什么、多少',
    hint: `写 品名=数量，如 kaixue ${a.command} 白粉笔=2。`,
  }),
  'reason-missing': (a: { command: string }) => ({
    message: '没有写原因',
    hint: `加 --reason，如 kaixue ${a.command} … --reason 受潮。`,
  }),
  'from-missing': (_: object) => ({
    message: '没有说是谁退的',
    hint: '退库写 --from 三2（或王老师、总务处）；退给供应商写 --to-supplier 新华书店。',
  }),
  'return-two-ways': (_: object) => ({
    message: '--from 和 --to-supplier 不能一起写',
    hint: '退库和退货请分两次登记。',
  }),
  'issue-two-ways': (a: { option: string }) => ({
    message: `--to 是零星领用，不能和 ${a.option} 一起写`,
    hint: '按应领发放写 kaixue issue 三2；零星领用写 kaixue issue 白粉笔 2 --to 王老师。',
  }),
  'count-open-already': (a: { id: number; place: string }) => ({
    message: `${a.place}的盘点（第 ${a.id} 次）还没有结束`,
    hint: '先 kaixue count close 结束，或 kaixue count cancel 作废。',
  }),
  'count-none-open': (_: object) => ({
    message: '现在没有进行中的盘点',
    hint: '先开始盘点：kaixue count open，或只盘一处：kaixue count open --place 一库A1。',
  }),
  'count-several-open': (a: { list: string }) => ({
    message: `有几个盘点在进行：${a.list}`,
    hint: '用 --no 说明是哪一个，如 --no 2。',
  }),
  'count-unknown': (a: { id: string }) => ({
    message: `没有第 ${a.id} 次盘点`,
    hint: '全部盘点见 kaixue count list。',
  }),
  'count-not-open': (a: { id: number }) => ({
    message: `第 ${a.id} 次盘点已经结束`,
    hint: '再盘请新开一次：kaixue count open。',
  }),
  'count-place-empty': (a: { place: string }) => ({
    message: `“${a.place}”没有存放任何物品`,
    hint: '存放位置见 kaixue stock；改位置用 kaixue supply edit 品名 --place 一库A1。',
  }),
  'count-item-elsewhere': (a: { item: string; place: string }) => ({
    message: `${a.item} 不在这次盘点里（只盘${a.place}）`,
    hint: '它放在别处；要一起盘请另开盘点，或改正存放位置后重开。',
  }),
  'count-nothing-counted': (a: { id: number }) => ({
    message: `第 ${a.id} 次盘点还没有任何实际数`,
    hint: '录入：kaixue count enter 白粉笔=98，或导入填好的盘点表：kaixue import 盘点表.xlsx。',
  }),
  'count-reason-missing': (a: { list: string; n: number }) => ({
    message: `有 ${a.n} 种有差异而没有原因：${a.list}`,
    hint: '逐个写：kaixue count enter 品名=实际数 --reason 受潮；其余一个原因的，结束时加 --reason 原因。',
  }),
  'count-repeated': (a: { item: string; first: number; second: number }) => ({
    message: `${a.item} 写了两个实际数：${a.first} 和 ${a.second}`,
    hint: '一种物品放在几处的，请先加起来再写。',
  }),
  'document-confirmed-void': (a: { document: string }) => ({
    message: `单据 ${a.document} 已确认，不能直接作废`,
    hint: '已确认的要冲销：kaixue document void 单号 --counter，或 kaixue undo。',
  }),
  'document-kind-unknown': (a: { kind: string; known: string }) => ({
    message: `没有“${a.kind}”这种单据`,
    hint: `可写：${a.known}。`,
  }),
  'no-drafts-today': (a: { date: string }) => ({
    message: `${a.date} 没有待确认的单据`,
    hint: '全部草稿见 kaixue document list --drafts。',
  }),
  'except-class-alone': (_: object) => ({
    message: '--except-class 只和 --today 一起用',
    hint: '整天的发放一起确认：kaixue confirm --today --except-class 3-2。',
  }),
  'property-holder-unknown': (a: { holder: string }) => ({
    message: `没有“${a.holder}”这个班或教室`,
    hint: '班级写 三(2)班，教室写教室名；班级见 kaixue class list，教室见 kaixue room list。',
  }),
  'property-nothing': (_: object) => ({
    message: '没有说期初数或期末数',
    hint: '写 --start 1 或 --end 1。',
  }),
  'count-book-differs': (a: { item: string; said: number; book: number }) => ({
    message: `${a.item} 表上的账面数是 ${a.said}，现在账上是 ${a.book}`,
    hint: '期间有出入库的，以现在账上的数和实际数比较；请核对实际数是在出入库之前还是之后点的。',
  }),
} as const;
