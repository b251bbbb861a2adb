export const expiry = {
  help: '到期台账：灭火器、电梯、水质检测、保险、合同、健康证……何时到期',
  verbs: { renew: '已经检验、更换或续签：记下日期，按周期推算下次到期' },
  options: {
    overdue: '只看已过期的',
    soon: '只看已过期和快到期的',
    on: '哪天办的（默认今天）',
    until: '新的有效期至哪天（默认按周期推算）',
  },
  fields: {
    id: ['编号'],
    name: ['名称', '改名'],
    place: ['地点', '在哪里，或是谁的（健康证）'],
    number: ['证号', '证号、器材号'],
    until: ['有效期至', '有效期至哪天，如 2027-05-01'],
    state: ['状态'],
    remind: ['提前提醒', '提前几天提醒'],
    cycle: ['周期', '几个月一次'],
    owner: ['责任人'],
    renewedOn: ['上次办理'],
    note: ['备注'],
  },
  states: { fine: '有效', soon: '快到期', over: '已过期' },
  none: '还没有到期台账：kaixue import 到期台账.xlsx，或 kaixue expiry add 灭火器 --place 一楼走廊 --until 2027-05-01 --cycle 12',
  total: (a: { all: number; over: number; soon: number }) =>
    `共 ${a.all} 项，已过期 ${a.over} 项，快到期 ${a.soon} 项。`,
  renewed: (a: { what: string; until: string }) => `${a.what}：有效期至 ${a.until}`,
  actions: { add: '添加到期事项', edit: '修改到期事项', remove: '删除到期事项', renew: '办理到期事项' },
  problems: {
    'expiry-there': '已经有“{name}”\n要修改用 kaixue expiry edit {id}；办过了用 kaixue expiry renew {id}。',
    'expiry-until-missing': '要写明有效期至哪天\n例如 kaixue expiry add {name} --until 2027-05-01 --cycle 12',
    'expiry-cycle-unreadable': '看不出周期是几个月\n写成 12、12个月、一年、半年或每季度。',
    'expiry-no-cycle':
      '“{name}”没有周期，推算不出下次到期\n写明：kaixue expiry renew {id} --until 2028-02-20；或先定周期 kaixue expiry edit {id} --cycle 12。',
  },
} as const;
