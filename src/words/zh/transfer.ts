export const transfer = {
  help: '调拨：调给别的学校，或从别的学校调入',
  options: {
    to: '调给哪所学校',
    from: '从哪所学校调入',
    draft: '先开单待签，签字后用 confirm 登记',
    slip: '区里调拨单的编号',
    reason: '原因',
  },
  out: (a: { school: string; what: string; document: string; id: number; draft: boolean }) =>
    `${a.draft ? '待调给' : '调给'}${a.school} ${a.what}，调出单 ${a.document}（编号 ${a.id}）。`,
  in: (a: { school: string; what: string; document: string; id: number; draft: boolean }) =>
    `${a.draft ? '待从' : '从'}${a.school}调入 ${a.what}，调入单 ${a.document}（编号 ${a.id}）。`,
  next: (a: { way: 'out' | 'in'; id: number; draft: boolean }) =>
    `打印签字：kaixue print ${a.way === 'out' ? '调出单' : '调入单'} -d ${a.id}${a.draft ? `；签字后确认：kaixue confirm ${a.id}` : ''}`,
  actions: { transfer: '校际调拨' },
  problems: {
    'transfer-school-missing':
      '没有说调给谁、从哪里调\n调出写 --to 城西小学，调入写 --from 城西小学；有区里的调拨单：kaixue transfer 调拨单.slip',
    'transfer-to-itself': '{school}就是本校\n写对方学校的名字。',
    'transfer-good-only':
      '第 {row} 行：学校之间只调完好的\n实际收发的完好册数写 --except {row}=册数；坏的留在原校报损或退换。',
    'slip-alone': '{slip} 里已写明品种、数量和学校\n只写 kaixue transfer {slip}。',
    'slip-unreadable': '{file} 不是调拨单，或不完整\n请向区里重新要一份。',
    'slip-not-ours':
      '调拨单 {slip} 是{from}调给{to}的，没有{school}\n拿错了就换一份；学校标识码不对用 kaixue school edit --code 改。',
    'slip-other-way': '调拨单 {slip} 是{from}调给{to}的，本校是调出方\n登记调出：kaixue transfer {file}',
    'slip-booked':
      '调拨单 {slip} 已登记过：{document}\n记错了先冲销：kaixue document void {document}（已确认的加 --counter）。',
    'slip-item-unknown': '本校没有登记“{item}”\n先登记：{add}',
  },
} as const;
