/** What is said about goods/. `problems`: code → message and hint (what to do next). */
export const goods = {
  problems: {
    'document-empty': (_: Record<never, never>) => ({
      message: '单据没有任何明细，未登记。',
      hint: '至少要有一行物品和数量。',
    }),
    'document-unknown': (a: { document: string }) => ({
      message: `没有单据“${a.document}”。`,
      hint: '用 kaixue log 查看单据号；可写短号（12）或单号（RK20270222-001）。',
    }),
    'document-void': (a: { document: string }) => ({
      message: `单据 ${a.document} 已作废。`,
      hint: '作废的单据不再改动；需要时请重新开单。',
    }),
    'document-taken-back': (a: { document: string; by: string }) => ({
      message: `单据 ${a.document} 已被 ${a.by} 冲销。`,
      hint: '同一张单据只能冲销一次；需要时请重新开单。',
    }),
    'stock-below-zero': (a: { item: string; taken: number; there: number }) => ({
      message: `${a.item}：要出 ${a.taken}，库存只有 ${a.there}，库存不能为负。`,
      hint: '减少数量，或先登记入库（kaixue receive）。',
    }),
    'amount-not-whole': (a: { row: number; value: string }) => ({
      message: `第 ${a.row} 行的数量“${a.value}”不是整数。`,
      hint: '数量请写整数（册、个、盒）。',
    }),
  },
} as const;
