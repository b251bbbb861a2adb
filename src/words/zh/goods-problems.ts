/** What goes wrong with goods: code → message and hint (what to do next). */
export const problems = {
  'document-empty': (_: Record<never, never>) => ({
    message: '单据没有任何明细，未登记',
    hint: '至少要有一行物品和数量。',
  }),
  'document-unknown': (a: { document: string }) => ({
    message: `没有单据“${a.document}”`,
    hint: '用 kaixue document list 查看单据号；可写短号（12）或单号（RK20270222-001）。',
  }),
  'document-void': (a: { document: string }) => ({
    message: `单据 ${a.document} 已作废`,
    hint: '作废的单据不再改动；需要时请重新开单。',
  }),
  'document-taken-back': (a: { document: string; by: string }) => ({
    message: `单据 ${a.document} 已被 ${a.by} 冲销，不再有效`,
    hint: `冲销过的单据不能再确认或冲销。冲销错了就冲销 ${a.by}：kaixue document void ${a.by} --counter；否则请重新开单（kaixue receive、kaixue issue）。`,
  }),
  'stock-below-zero': (a: { item: string; taken: number; there: number }) => ({
    message: `${a.item}：要出 ${a.taken}，库存只有 ${a.there}，库存不能为负`,
    hint: '减少数量，或先登记入库（kaixue receive）。',
  }),
  'item-unknown': (a: { item: string }) => ({
    message: `没有找到“${a.item}”`,
    hint: '写品名的一部分、书号、编号或拼音首字母，如 三年级数学；名单见 kaixue book list、kaixue supply list。',
  }),
  'item-ambiguous': (a: { item: string; count: number; choices: string }) => ({
    message: `“${a.item}”可能是 ${a.count} 种：${a.choices}`,
    hint: '写得更具体些，或直接写编号。',
  }),
  'item-there': (a: { name: string; code: string }) => ({
    message: `${a.name} 已经有了（编号 ${a.code}）`,
    hint: `修改请用 kaixue book edit ${a.code}。`,
  }),
  'kind-unknown': (a: { kind: string; known: string }) => ({
    message: `没有“${a.kind}”这一类`,
    hint: `可写：${a.known}。`,
  }),
  'policy-unknown': (a: { policy: string }) => ({
    message: `没有“${a.policy}”这种分法`,
    hint: '可写 first-lesson（先上课的班先发）、even（各班均分）、whole-class（整班先齐）。',
  }),
  'volume-bad': (a: { value: string }) => ({
    message: `“${a.value}”不是册别`,
    hint: '写 上册、下册 或 全一册。',
  }),
  'issue-nobody': (_: Record<never, never>) => ({
    message: '没有说发给谁',
    hint: '写班级（kaixue issue 三2），或 --grade 3，或 --all。零星领用加 --to 王老师。',
  }),
  'receive-nothing': (_: Record<never, never>) => ({
    message: '没有说收到什么',
    hint: '写送货单文件（kaixue receive 送货单.csv）、采购单号（kaixue receive CG20270226-001），或 品名=数量（kaixue receive 三年级数学=40）。',
  }),
  'receive-pair-bad': (a: { text: string }) => ({
    message: `“${a.text}”不是 品名=数量，也不是文件`,
    hint: '写成 三年级数学=40；文件请核对文件名。',
  }),
  'receive-mixed': (_: Record<never, never>) => ({
    message: '送货单、采购单号和 品名=数量 不能写在一起',
    hint: '分开登记：先读送货单或写采购单号，再补记零星到货。',
  }),
  'document-not-draft': (a: { document: string }) => ({
    message: `单据 ${a.document} 已经确认过`,
    hint: '确认只能一次；记错了用 kaixue undo 冲销后重开。',
  }),
  'row-unknown': (a: { document: string; row: string; rows: number }) => ({
    message: `单据 ${a.document} 没有第 ${a.row} 行`,
    hint: `行号照单上写，从 1 到 ${a.rows}。`,
  }),
  'except-bad': (a: { text: string }) => ({
    message: `“${a.text}”不是 行=数量`,
    hint: '写成 --except 3=45，可写多个。',
  }),
  'except-which': (_: Record<never, never>) => ({
    message: '一次确认几张单据时，不知道哪一张的行不一致',
    hint: '有不一致的单据请单独确认：kaixue confirm 12 --except 3=45。',
  }),
  'except-more-than-came': (a: { row: number; came: number; outside: number }) => ({
    message: `第 ${a.row} 行实到 ${a.came}，破损和版本不符却有 ${a.outside}`,
    hint: '破损和版本不符的册数包含在实到里，不能超过实到。',
  }),
  'amount-not-whole': (a: { row: number; value: string }) => ({
    message: `第 ${a.row} 行的数量“${a.value}”不是整数`,
    hint: '数量请写整数（册、个、盒）。',
  }),
} as const;
