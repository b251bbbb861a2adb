export const property = {
  help: '财产：各班各室有什么，期初期末，该更新的',
  verbs: {
    list: '各班各室的财产，期初、期末、差异',
    set: '登记一样财产的期初数、期末数',
    due: '到年限该更新的财产（以旧换新）',
  },
  options: {
    off: '只看清点数与固定资产台账不符的',
    holder: '班级或教室',
    start: '期初数',
    end: '期末数',
    on: '清点日期（默认今天）',
    unit: '单位',
    note: '备注',
    by: '到这一天为止到期的，默认今天',
  },
  fields: {
    holder: ['班级/教室'],
    name: ['物品'],
    unit: ['单位'],
    start: ['期初数'],
    change: ['期间增减'],
    pieces: ['台账数'],
    due: ['应有'],
    end: ['期末数'],
    difference: ['差数'],
    note: ['备注'],
  },
  desks: '课桌',
  chairs: '椅子',
  none: '还没有财产登记。登记：kaixue property set {aClass} 讲台 --start 1；或导入班级财产表',
  saved: (a: { holder: string; name: string; start: string; end: string }) =>
    `${a.holder} ${a.name}：期初 ${a.start}，期末 ${a.end}`,
  overdue: {
    title: '到年限的财产',
    fields: {
      name: ['财产'],
      acquired: ['购置日期'],
      life: ['使用年限'],
      replace: ['应更新日期'],
      where: ['在哪里'],
    },
    none: '没有到年限的财产。',
  },
  years: (years: number) => `${years} 年`,
  actions: { set: '登记财产' },
  problems: {
    'property-holder-unknown':
      '没有“{holder}”这个班、教室或场所\n班级写 三(2)班，教室写教室名；见 kaixue class list、kaixue room list。走廊等场所先添加：kaixue room add 名称 --kind 场所。',
    'property-nothing': '没有说期初数或期末数\n写 --start 1 或 --end 1。',
  },
} as const;
