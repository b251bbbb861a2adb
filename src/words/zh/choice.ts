export const choice = {
  help: '订购：校服尺码、学生奶、教辅……各班各种订多少，应收已收',
  verbs: {
    set: '一个班各尺码（品种）订多少，如 set 三2 夏季校服 130码=12 140码=20；0 去掉',
    pay: '收到一个班的钱（元）；退款写 -60',
    money: '各班应收、已收、未收',
  },
  options: {
    class: '只看这些班，可写多个',
    what: '只看这一种，写名称的一部分',
    pupil: '这个学生选的（不写时是全班的数）',
    price: '单价（元）',
    unit: '单位，如 套（默认 件）',
    on: '哪天收的（默认今天）',
  },
  fields: {
    name: ['品名'],
    class: ['班级'],
    spec: ['尺码、品种'],
    quantity: ['数量'],
    named: ['有名单的'],
    price: ['单价（元）'],
    due: ['应收（元）'],
  },
  lists: {
    money: {
      title: '订购收款',
      none: '还没有订购。',
      fields: {
        name: ['品名'],
        class: ['班级'],
        quantity: ['数量'],
        due: ['应收（元）'],
        paid: ['已收（元）'],
        open: ['未收（元）'],
      },
    },
  },
  none: '还没有订购：kaixue import 校服尺码.xlsx，或 kaixue choice set {aClass} 夏季校服 130码=12 140码=20 --price 60',
  total: (a: { n: number }) => `共 ${a.n}。`,
  money: (a: { due: string; paid: string }) => `应收 ${a.due} 元，已收 ${a.paid} 元。`,
  set: (a: { class: string; name: string; sizes: string }) => `${a.class} ${a.name}：${a.sizes || '不订'}`,
  paid: (a: { class: string; name: string; paid: string; due: string }) =>
    `${a.class} ${a.name}：已收 ${a.paid} 元${a.due ? `，应收 ${a.due} 元` : '，还没有单价'}`,
  priceNext: (title: string) => `填单价：kaixue supply edit "${title}" --price 60`,
  actions: { set: '登记订购', pay: '登记收款' },
  problems: {
    'choice-by-pupil':
      '{class} 的“{name}”有学生名单，班里的数由名单合计\n改一个学生：kaixue choice set {class} {name} 130码 --pupil 姓名。',
    'choice-none': '{class} 没有订“{name}”\n看各班订了什么：kaixue choice list。',
    'choice-of-book':
      '“{name}”是课本，按每生册数发，不按订购算\n只给几个班用的：kaixue book edit {code} --classes 三1,三2；改每生册数：kaixue book edit {code} --per-pupil 0。',
    'choice-pay-nothing': '“{value}”不是收到的钱\n写成 2400，退款写成 -60，单位元。',
    'choice-size-bad': '“{value}”看不懂\n写成 尺码=数量，例如 130码=12；没有尺码的只写数量。',
    'choice-unknown-pupil': '{class} 没有这个学生：{name}\n把姓名或班级改对；名册里还没有的，先导入名册。',
    'choice-what-missing': '看不出订的是什么\n加一列“品名”，或在标题里写明，例如“夏季校服尺码统计表”。',
  },
} as const;
