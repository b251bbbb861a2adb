export const budget = {
  help: '各类预算与已订、已到',
  verbs: { set: '定一类的预算（元），如 kaixue budget set 办公用品 3000' },
  fields: {
    category: ['分类'],
    budget: ['预算（元）'],
    committed: ['已占用（元）'],
    received: ['已到（元）'],
    left: ['余额（元）'],
    state: ['备注'],
  },
  over: '超预算',
  none: '本学期还没有预算和采购。定预算：kaixue budget set 办公用品 3000',
  set: (a: { term: string; category: string; yuan: string }) => `${a.term} ${a.category} 预算 ${a.yuan} 元。`,
  removed: (a: { category: string }) => `已删除 ${a.category} 的预算。`,
  unknown: (a: { category: string; known: string }) => `还没有物品属于“${a.category}”。现有分类：${a.known}`,
  actions: { set: '定预算', remove: '删除预算' },
  problems: {
    'budget-amount': '预算“{value}”不对\n写成 kaixue budget set 办公用品 3000，单位元，最多两位小数。',
    'budget-unknown': '{category} 没有定预算\n各类预算见 kaixue budget。',
  },
} as const;

export const setting = {
  help: '学校可改的数：采购签字金额、领书点、领书时间……',
  verbs: { set: '改一项' },
  fields: { what: ['项目'], value: ['现在'], default: ['默认'], key: ['名称'] },
  set: (a: { what: string; value: string }) => `${a.what}：${a.value || '（空）'}`,
  next: '修改：kaixue setting set 名称 值；写 - 恢复默认',
  keys: {
    'collection.counters': '领书点个数',
    'collection.start': '开始领书的时间',
    'collection.minutes': '册数中等的班领书几分钟',
    'share.least': '缺书时先保证各班有百分之几，再按上课先后发',
    'books.teacher-copies': '书目里的教师用书数：title 是这本书的总册数，class 是每班册数',
    'ready.lacking': '课本缺百分之几以上算无法上课',
    'ready.subjects': '学科的特殊需要（JSON，空为默认）',
    'purchase.thresholds': '待购金额超过多少元要多一级签字',
  },
  actions: { set: '修改设置' },
  problems: {
    'setting-unknown': '没有“{key}”这一项\n可改的有：{known}',
    'setting-number': '{key} 不能是“{value}”\n请写 {least} 到 {most} 的整数。',
    'setting-choice': '{key} 不能是“{value}”\n可以写：{choices}。',
    'setting-time': '{key} 的“{value}”不是时间\n写成 08:30。',
    'setting-amounts': '{key} 不能是“{value}”\n写整元，用逗号分开，如 500,1000。',
    'setting-json': '{key} 不是正确的 JSON\n照 templates/standards/subjects.json 的样子写；写 - 恢复默认。',
  },
} as const;
