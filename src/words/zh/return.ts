export const putBack = {
  help: '退库：领的人退回库房；或退货给供应商',
  options: { from: '从谁那里：三2、王老师、总务处、教室', toSupplier: '退给哪家供应商', reason: '原因' },
  putBack: (a: { who: string; document: string; id: number; what: string }) =>
    `${a.who}退库 ${a.what}，退库单 ${a.document}（编号 ${a.id}）。`,
  toSupplier: (a: { supplier: string; document: string; id: number; what: string; waited: number }) =>
    `退给${a.supplier} ${a.what}，退货单 ${a.document}（编号 ${a.id}）${a.waited > 0 ? `；其中 ${a.waited} 是待退换的` : ''}。`,
  owedAgain: (all: readonly { item: string; need: number; has: number; owed: number }[]) =>
    `${all.map((a) => `${a.item} 应领 ${a.need}，现有 ${a.has}，少的 ${a.owed}`).join('；')} 记作待补。退的是比单上多拿的、账上本来没有的，就撤销：kaixue undo`,
  askFrom: '从谁那里退？（班级、姓名、部门）',
  askReason: '什么原因（受潮、缺页、到年限…）？',
  actions: { return: '退库、退货' },
  problems: {
    'reason-missing': '没有写原因\n加 --reason，如 kaixue {command} … --reason 受潮。',
    'from-missing':
      '没有说是谁退的\n退库写 --from {aClass}（或王老师、总务处）；退给供应商写 --to-supplier 新华书店。',
    'return-two-ways': '--from 和 --to-supplier 不能一起写\n退库和退货请分两次登记。',
  },
} as const;

export const exchange = {
  help: '换书：当场换掉缺页、错装的',
  options: { reason: '原因', later: '没有可换的：先收下坏的，记作待补' },
  done: (a: { who: string; what: string; back: string; out: string | null }) =>
    `${a.who}换 ${a.what}：收回 ${a.back}，${a.out === null ? '没有换出，记作待补，有货时随发放补上' : `换出 ${a.out}`}。`,
  askReason: '为什么换（缺页、错装…）？',
  askLater: (lacking: string) => `${lacking}。先收下坏的，记作待补吗？`,
  next: '换下的放待退换处；给书店的退换单：kaixue print 退换补书单',
  actions: { exchange: '换书' },
  problems: {
    'exchange-none':
      '没有可换的，没有登记\n先收下坏的、到货再补：同样的命令加 --later；到货后 kaixue issue {who}。',
  },
} as const;

export const short = {
  help: '短少：领走以后点数，比单上少',
  options: { inStoreroom: '其实还在库房（数漏了）：只退回库存', reason: '原因（不写记作“短少”）' },
  reason: '短少',
  done: (a: { who: string; what: string; back: string; lost: string }) =>
    `${a.who}少 ${a.what}：退库单 ${a.back}${a.lost ? `，报损单 ${a.lost}（短少）` : '，还在库房'}；少的已记为待补。`,
  makeUp: (command: string) => `库房有，现在补给：${command}`,
  toBuy: (item: string) => `库房没有了，已算进缺口：kaixue plan ${item}；要补的表：kaixue print 缺书缺物表`,
  found: (typed: string) =>
    `少的其实还在库房：先撤销（kaixue undo），再登记：kaixue short ${typed} --in-storeroom`,
  confirmed: (a: { document: string; command: string }) =>
    `${a.document} 已经确认过。按少发登记（${a.command}）吗？`,
  actions: { short: '登记短少' },
  problems: {
    'document-confirmed-short': '单据 {document} 已经确认过\n领走以后才发现少了，登记短少：{command}',
  },
} as const;

export const damage = {
  help: '报损：库房里坏掉的',
  options: { reason: '原因', party: '经手人' },
  done: (a: { document: string; id: number; what: string }) =>
    `报损 ${a.what}，报损单 ${a.document}（编号 ${a.id}）。`,
  actions: { damage: '报损' },
} as const;

export const scrap = {
  help: '报废：用到年限的财产',
  options: { from: '从谁那里：三2、王老师、总务处、教室', reason: '原因', approved: '批准人' },
  done: (a: { who: string; document: string; id: number; what: string }) =>
    `${a.who}报废 ${a.what}，报废单 ${a.document}（编号 ${a.id}）。`,
  storeroom: '库房',
  actions: { scrap: '报废' },
} as const;
