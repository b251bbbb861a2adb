import { SCOPES } from './say.ts';

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
    teachers: (a: { quantity: number }) => `教师用书 ${a.quantity}`,
    guide: (a: { quantity: number }) => `教师教学用书 ${a.quantity}`,
    aid: (a: { quantity: number }) => `自愿订购 ${a.quantity}`,
    standard: (a: { scope: keyof typeof SCOPES; each: number; unit: string }) =>
      `配备标准 ${SCOPES[a.scope]} ${a.each} ${a.unit}`.trimEnd(),
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
  toReturn: '应退',
  spare: '备用',
  owed: '待补',
  onOrder: '在途',
  short: '缺口',
  toBuy: '应购',
  packs: '合包',
  cost: '待购金额（元）',
  now: '可发',
  subtotal: '小计',
  total: '合计',
  nothing: '没有符合条件的物品。',
  noNeed: '还没有任何需求。先读入征订目录、簿册标准等：kaixue import 文件夹',
  none: '没有缺口。',
  next: '为什么是这个数：kaixue plan 品名 --why',
  spareLine: (n: number) => `另备用 ${n}`,
  hasLine: (a: { has: number; owed: number; drafted: number; toReturn: number }) =>
    [
      a.has > 0 ? `已领 ${a.has}` : '',
      a.drafted > 0 ? `已开单 ${a.drafted}` : '',
      a.owed > 0 ? `待补 ${a.owed}` : '',
      a.toReturn > 0 ? `应退 ${a.toReturn}` : '',
    ]
      .filter((part) => part !== '')
      .join('，'),
} as const;
