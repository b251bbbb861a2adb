export const receive = {
  help: '到货入库：读送货单，先生成到货验收单',
  options: {
    draft: '先生成到货验收单草稿，清点后再确认',
    supplier: '供应商',
    order: '这张采购单还没到的全部到了（单号或编号）',
  },
  ask: '收到什么？（送货单文件、采购单号，或 品名=数量）',
  waiting: (ids: readonly string[]) =>
    `待签收的到货验收单，点完货确认：${ids.map((id) => `kaixue confirm ${id}`).join('；')}`,
  nothingNew: '没有新的到货：这份送货单已经登记过。',
  row: '行',
  name: '品名',
  expected: '应到',
  arrived: '实到',
  damaged: '破损',
  wrong: '版本不符',
  accepted: '入库',
  difference: '差数',
  done: (a: { document: string; id: number; titles: number; copies: number }) =>
    `到货验收单 ${a.document}（编号 ${a.id}）：${a.titles} 种，入库 ${a.copies} 册（件）。`,
  draft: (a: { document: string; id: number; titles: number; copies: number }) =>
    `到货验收单草稿 ${a.document}（编号 ${a.id}）：${a.titles} 种，单上 ${a.copies} 册（件）。`,
  nextConfirm: (a: { id: number }) => `清点后确认：kaixue confirm ${a.id}；不符的行加 --except 行=实到数`,
  nextIssue: '发给应领、待补的：kaixue issue --all；看还缺什么：kaixue plan --short',
  outside: (a: { copies: number }) => `破损或版本不符 ${a.copies} 册（件），放待退换处，不入库，仍算在途。`,
  surplus: (a: { copies: number; booked: boolean }) =>
    `比应到多 ${a.copies} 册（件）${a.booked ? '，已入库' : ''}。`,
  toCome: (a: { titles: number; copies: number; besides: boolean }) =>
    `${a.besides ? '单上的以外，' : ''}还有 ${a.titles} 种 ${a.copies} 册（件）已订未到。`,
  lacking: (a: { copies: number }) => `比应到少 ${a.copies} 册（件）。`,
  actions: { receive: '到货入库' },
  problems: {
    'damaged-more-than-came': '{name} 实到 {arrived}，破损却有 {damaged}\n破损数包含在实到数里，请核对。',
    'receipt-less-than-before':
      '{name} {date} 的到货数比上次导入的少\n已入库的不能改小；请先 kaixue undo 撤销上次导入，再导入改过的文件。',
    'receipt-note-counted':
      '{name} 的备注说到货有问题，按备注记了破损 {damaged}、错发 {wrong}\n不对的话先 kaixue undo 撤销，改好表里的备注或加上“破损”列再导入。',
    'receipt-note-amiss':
      '{name} 的备注没有写明数量，只照抄在单上\n破损的用 kaixue damage 品名=数量 登记；没有到的等到了再入库。',
    'receipt-new-item':
      '{name} 原来没有登记，已按送货单登记为新物品\n如果是同一种物品的另一种写法，先 kaixue undo 撤销，改成库里的品名和规格后重新导入。',
    'receipt-uncounted':
      '已记作到货入库（到货验收单 {number}：{titles} 种 {amount} 册、件），表上只有一个数\n这是供货方的数、货还没点的：kaixue document void {number} --counter，再 kaixue receive 文件 --draft 出到货验收单，点完确认。',
    'receipt-counted': '{titles} 种 {amount} 册（件），表上只有一个数：货点过了吗？\n选一项。',
    'receipt-dated-later':
      '{rows} 行写的到货日期 {date} 在今天（{today}）以后，按今天入库\n日期写错了就改表再导入；货还没到的用 kaixue receive 文件 --draft。',
    'expected-differs-ordered': '{name} 应到 {expected}，征订的是 {ordered}\n只作核对，不影响入库。',
    'receive-nothing':
      '没有说收到什么\n写送货单文件（kaixue receive 送货单.csv）、采购单号（kaixue receive CG20270226-001），或 品名=数量（kaixue receive 三年级数学=40）。',
    'receive-word':
      '看不出“{word}”收到了多少\n写成 {word}=数量；送货单写文件名（送货单.csv），整张采购单写单号。还没到的：kaixue order list --open；收过的：kaixue document list --kind RK',
    'receive-mixed':
      '送货单、采购单号和 品名=数量 不能写在一起\n分开登记：先读送货单或写采购单号，再补记零星到货。',
  },
} as const;
