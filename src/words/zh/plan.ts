import { cls, SCOPES } from './say.ts';

export const plan = {
  help: '计算每班每项的需求、库存、在途、缺口、采购数和金额',
  options: {
    why: '逐条列出需求的由来',
    short: '只看有缺口的',
    check: '有缺口时退出码为 1，供脚本用',
    grade: '只看一个年级',
    class: '只看一个班，如 3-2、三2、三(2)班',
    kind: '只看一类：课本、教师用书、教辅材料、簿册、物资、器材',
  },
  /** One reason of a need, for `plan --why`. */
  reason: {
    pupils: (a: { count: number; each: number; per: number; unit: string; expected: boolean }) =>
      `${a.expected ? '预计' : '在校'} ${a.count} 人 × ${a.per === 1 ? '每生' : `每 ${a.per} 人`} ${a.each} ${a.unit}`.trimEnd(),
    roster: '按名册',
    expected: '按预计',
    sets: (a: { each: number }) => `班级轮用 ${a.each} 套`,
    teachers: (a: { quantity: number; each: number; classes: number }) =>
      a.classes > 1
        ? `教师用书 每班 ${a.each} × ${a.classes} 班 = ${a.quantity}`
        : `教师用书 ${a.quantity}（按书目总数）`,
    guide: (a: { quantity: number }) => `教师教学用书 ${a.quantity}`,
    aid: (a: { quantity: number }) => `自愿订购 ${a.quantity}`,
    standard: (a: { scope: keyof typeof SCOPES; named: boolean; each: number; unit: string }) =>
      `配备标准 ${a.named ? '本部门' : SCOPES[a.scope]} ${a.each} ${a.unit}`.trimEnd(),
    heads: (a: { count: number; each: number; per: number; unit: string }) =>
      `本部门 ${a.count} 人 × ${a.per === 1 ? '每人' : `每 ${a.per} 人`} ${a.each} ${a.unit}`.trimEnd(),
    monthly: (a: { months: number }) => ` × ${a.months} 个月`,
    request: (a: { by: string }) => (a.by === '' ? '申领' : `${a.by}申领`),
    event: (a: { by: string }) => `活动“${a.by}”`,
    newcomer: (a: { count: number; before: number }) => `全一册：应有 ${a.count}，秋季已领 ${a.before}`,
  },
  title: (term: string, opening: string) => `${term} 需求计划（${opening} 开学）`,
  grade: '年级',
  name: '品名',
  need: '需求',
  held: '库存',
  has: '已领',
  over: '多领',
  beyond: '标准外',
  spare: '备用',
  gear: '活动借用',
  promised: '另开单',
  owed: '待补',
  onOrder: '在途',
  short: '缺口',
  toBuy: '应购',
  packs: '合包',
  cost: '待购金额（元）',
  now: '可发',
  noPrice: '无单价',
  unpriced: (n: number) => (n === 0 ? '' : `（另有 ${n} 种没有单价，没有算进去）`),
  subtotal: '小计',
  total: '合计',
  nothing: '没有符合条件的物品。',
  noNeed: '还没有任何需求。先读入征订目录、簿册标准等：kaixue import 文件夹',
  none: '没有缺口。',
  uncounted: (a: { count: number; class: string; typed: string }) =>
    `有 ${a.count} 个班还没有人数，需求没有算上，如${cls(a.class)}：读入名册，或先填预计人数 kaixue class edit ${a.typed} --enrolment 45`,
  order: '应购的按计划下单：kaixue order make',
  next: '为什么是这个数：kaixue plan 品名 --why',
  spareLine: (n: number) => `另备用 ${n}`,
  /** Where there is not enough for all: who is served first, and why. */
  sharing: {
    'first-lesson': (least: number) =>
      `不够分：先保证各班至少有${least}%，余下的按第一节课的先后发；没有课表时各班均分，教师用书最后`,
    even: () => '不够分：各班按所缺的册数均分，教师用书最后',
    'whole-class': () => '不够分：从缺得最少的班起，整班先齐，教师用书最后',
  },
  hasLine: (a: { has: number; owed: number; drafted: number; toReturn: number; now: number }) =>
    [
      a.has > 0 ? `已领 ${a.has}` : '',
      a.drafted > 0 ? `已开单 ${a.drafted}` : '',
      a.now > 0 ? `现可发 ${a.now}` : '',
      a.owed > 0 ? `待补 ${a.owed}` : '',
      a.toReturn > 0 ? `应退 ${a.toReturn}` : '',
    ]
      .filter((part) => part !== '')
      .join('，'),
} as const;
