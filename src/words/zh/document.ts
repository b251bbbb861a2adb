import { typedClass } from './say.ts';

export const document = {
  help: '单据：查看、作废',
  verbs: {
    list: '列出单据，可按草稿、种类、日期、班级',
    show: '一张单据的明细',
    void: '作废草稿；已确认的加 --counter 冲销',
  },
  options: {
    reason: '原因',
    counter: '已确认的单据也冲销',
    drafts: '只看草稿',
    day: '只看一天',
    class: '只看一个班',
  },
  kinds: {
    RK: '到货验收单',
    CK: '出库单',
    TK: '退库单',
    HS: '回收单',
    TH: '退货单',
    PD: '盘点单',
    BS: '报损单',
    QC: '期初单',
    DC: '调出单',
    DR: '调入单',
  },
  states: { draft: '草稿', confirmed: '已确认', void: '已作废' },
  fields: {
    id: ['编号'],
    number: ['单号'],
    kind: [
      '种类',
      '只看一种：RK 入库 CK 出库 TK 退库 HS 回收 TH 退货 PD 盘点 BS 报损 QC 期初 DC 调出 DR 调入',
    ],
    date: ['日期'],
    state: ['状态'],
    who: ['对方'],
    approvedBy: ['批准人'],
    titles: ['种数'],
    amount: ['数量'],
    note: ['备注'],
  },
  rows: {
    fields: {
      row: ['行'],
      name: ['品名'],
      expected: ['应'],
      actual: ['实'],
      outside: ['待退换'],
      recipient: ['对方'],
      note: ['备注'],
    },
  },
  scrap: '报废单',
  none: '没有符合条件的单据。',
  several: (a: { first: string; n: number }) => `${a.first}等 ${a.n} 处`,
  reverses: (number: string) => `冲销 ${number}`,
  reversedBy: (number: string) => `已被 ${number} 冲销`,
  voided: (a: { document: string }) => `${a.document} 已作废。`,
  countered: (a: { document: string; by: string }) => `${a.document} 已由 ${a.by} 冲销。`,
  next: (id: number) => `签字后确认：kaixue confirm ${id}`,
  actions: { void: '作废、冲销单据' },
  problems: {
    'code-misread': '编码 {code} 读错了：校验位不对\n再扫一次；手输时逐位核对，或改写单号、编号。',
    'code-elsewhere':
      '编码 {code} 不是“{school}”的表\n这张纸是别的学校打印的，请退还；若是本校改名前打印的，改写单号确认。',
    'code-no-document': (a: { code: string; class: string }) => ({
      message: `编码 ${a.code} 的表打印时还没有单据，没有可确认的`,
      hint: a.class
        ? `照表发下去了：kaixue issue ${typedClass(a.class)}，少领的再写 kaixue short ${typedClass(a.class)} 品名=数量；要扫码签收，先开单再打印：kaixue issue ${typedClass(a.class)} --draft`
        : '要扫码签收，先开单再打印：kaixue issue --all --draft',
    }),
    'document-empty': '单据没有任何明细，未登记\n至少要有一行物品和数量。',
    'document-unknown':
      '没有单据“{document}”\n用 kaixue document list 查看单据号；可写编号（12）或单号（RK20270222-001）。',
    'document-void': '单据 {document} 已作废\n作废的单据不再改动；需要时请重新开单。',
    'document-taken-back':
      '单据 {document} 已被 {by} 冲销，不再有效\n冲销过的单据不能再确认或冲销。冲销错了就冲销 {by}：kaixue document void {by} --counter；否则请重新开单（kaixue receive、kaixue issue）。',
    'stock-below-zero':
      '{item}：要出 {taken}，库存只有 {there}，库存不能为负\n减少数量，或先登记入库（kaixue receive）。',
    'stock-below-zero-on':
      '{item}：{day} 那天要出 {taken}，当天库存只有 {there}；以后才到的货不能先发\n核对单据日期（kaixue stock history 品名）。',
    'document-not-draft': (a: { document: string }) => ({
      message: `单据 ${a.document} 已经确认过`,
      hint: `确认只能一次。${a.document.startsWith('CK') ? '领走后发现少了：kaixue short 班级 品名=数量；' : ''}整张记错了：kaixue document void ${a.document} --counter 后重开。`,
    }),
    'amount-not-whole': '第 {row} 行的数量“{value}”不是整数\n数量请写整数（册、个、盒）。',
    'document-confirmed-void':
      '单据 {document} 已确认，不能直接作废\n已确认的要冲销：kaixue document void {document} --counter。',
    'document-kind-unknown': '没有“{kind}”这种单据\n可写：{known}。',
  },
} as const;
