/** What goes wrong with goods: code → message and hint (what to do next). */
export const problems = {
  'document-empty': '单据没有任何明细，未登记\n至少要有一行物品和数量。',
  'document-unknown':
    '没有单据“{document}”\n用 kaixue document list 查看单据号；可写短号（12）或单号（RK20270222-001）。',
  'document-void': '单据 {document} 已作废\n作废的单据不再改动；需要时请重新开单。',
  'document-taken-back':
    '单据 {document} 已被 {by} 冲销，不再有效\n冲销过的单据不能再确认或冲销。冲销错了就冲销 {by}：kaixue document void {by} --counter；否则请重新开单（kaixue receive、kaixue issue）。',
  'stock-below-zero':
    '{item}：要出 {taken}，库存只有 {there}，库存不能为负\n减少数量，或先登记入库（kaixue receive）。',
  'item-unknown':
    '没有找到“{item}”\n写品名的一部分、书号、编号或拼音首字母，如 三年级数学；名单见 kaixue book list、kaixue supply list。',
  'item-ambiguous': '“{item}”可能是 {count} 种：{choices}\n写得更具体些，或直接写编号。',
  'item-there': '{name} 已经有了（编号 {code}）\n修改请用 kaixue book edit {code}。',
  'kind-unknown': '没有“{kind}”这一类\n可写：{known}。',
  'policy-unknown':
    '没有“{policy}”这种分法\n可写 first-lesson（先上课的班先发）、even（各班均分）、whole-class（整班先齐）。',
  'volume-bad': '“{value}”不是册别\n写 上册、下册 或 全一册。',
  'issue-nobody':
    '没有说发给谁\n写班级（kaixue issue 三2），或 --grade 3，或 --all。零星领用加 --to 王老师。',
  'receive-nothing':
    '没有说收到什么\n写送货单文件（kaixue receive 送货单.csv）、采购单号（kaixue receive CG20270226-001），或 品名=数量（kaixue receive 三年级数学=40）。',
  'receive-pair-bad': '“{text}”不是 品名=数量，也不是文件\n写成 三年级数学=40；文件请核对文件名。',
  'receive-mixed':
    '送货单、采购单号和 品名=数量 不能写在一起\n分开登记：先读送货单或写采购单号，再补记零星到货。',
  'document-not-draft': '单据 {document} 已经确认过\n确认只能一次；记错了用 kaixue undo 冲销后重开。',
  'row-unknown': '单据 {document} 没有第 {row} 行\n行号照单上写，从 1 到 {rows}。',
  'except-bad': '“{text}”不是 行=数量\n写成 --except 3=45，可写多个。',
  'except-which':
    '一次确认几张单据时，不知道哪一张的行不一致\n有不一致的单据请单独确认：kaixue confirm 12 --except 3=45。',
  'except-more-than-came':
    '第 {row} 行实到 {came}，破损和版本不符却有 {outside}\n破损和版本不符的册数包含在实到里，不能超过实到。',
  'amount-not-whole': '第 {row} 行的数量“{value}”不是整数\n数量请写整数（册、个、盒）。',
} as const;
