import { SCOPES } from './say.ts';

export const standard = {
  help: '配备标准：每班、每生、每师、每部门、每室、全校或某个部门各配多少',
  verbs: { starter: '加入一套示例标准，供修改' },
  fields: {
    id: ['编号'],
    code: ['物品编号'],
    kind: ['类别'],
    name: ['品名'],
    spec: ['规格'],
    unit: ['单位'],
    per: ['范围', '范围：每班、每生、每师、每部门、每室、全校；某个部门写它的名字，如 教务处、教务处每人'],
    quantity: ['数量', '数量，如 4、4盒、1套/2人'],
    limits: ['限于'],
    grades: ['年级', '只给这些年级，如 1,2 或 一至三年级'],
    roomKind: ['教室类型', '每室：只给这类教室，如 科学实验室'],
    department: ['部门', '只给这个部门（每部门），或这个部门的每一个人（每人）；“每部门”的标准就不再给它'],
    lasting: ['保有量', '保有量：长期使用，手里还有的算已领（不是写 --no-lasting）'],
    months: ['月数', '每月一次，本学期几个月（每学期一次写 0）'],
    note: ['说明'],
  },
  options: {
    item: '物品',
    kind: '只看一类：物资、器材、簿册、课本……',
    scope: '只看一种范围',
  },
  scopes: SCOPES,
  heads: '每人',
  lasting: '保有量',
  months: (n: number) => `每月，共 ${n} 个月`,
  per: (a: { quantity: number; per: number; unit: string }) =>
    a.per === 1 ? `${a.quantity}${a.unit}` : `每 ${a.per} 个 ${a.quantity}${a.unit}`,
  none: '还没有配备标准。读入标准表：kaixue import 文件；或 kaixue standard add 白粉笔 4 --per 每班；看示例：kaixue standard starter',
  line: (a: { item: string; scope: string; quantity: string; limits: string }) =>
    `${a.item} ${a.scope} ${a.quantity}${a.limits ? `（${a.limits}）` : ''}`,
  starter: (a: { standards: number; items: number; kept: number }) =>
    `已加入示例标准 ${a.standards} 条（新物资 ${a.items} 种${a.kept > 0 ? `，本校已有标准的 ${a.kept} 条未动` : ''}）。`,
  starterNote:
    '这是示例，不是规定：数量请按本校实际修改（kaixue standard edit），不要的整批撤销：kaixue undo',
  next: '看要买多少：kaixue plan --short',
  actions: { add: '添加配备标准', edit: '修改配备标准', remove: '删除配备标准', starter: '加入示例标准' },
  problems: {
    'rate-unreadable': '认不出这个配备数量\n请写成 4、4盒、1个/班 或 1套/2人。',
    'scope-unreadable':
      '认不出是按什么配备\n可用：每班、每生、每师、每部门、每室、全校；可加年级，如 一年级每班；也可以写部门，如 教务处、教务处每人。',
    'scope-of-some':
      '学校文件里没有谁是{who}，每人几件算不出来\n总数已知的，可以写成全校的标准：kaixue standard add 物品 数量 --per 全校；或写成哪个部门的申领。',
    'scope-missing': '{name} 没有写按什么配备\n请在“范围”列写 每班、每生、每师、每部门、每室 或 全校。',
    'standard-by-class':
      '同一年级各班的数量不一样，共 {count} 处，如 {name}：{amounts}\n标准对同年级各班都一样：请每个年级写一行。',
    'standard-by-place':
      '各校点的数量不一样，共 {count} 处，如 {name}：{amounts}\n标准不分校点：一样的合成一行；不一样的请按年级、部门或场室写。',
    'due-said-twice':
      '同一样东西对同样的人写了几行，共 {count} 种，如 {name}：{amounts}\n都要发、应当相加：kaixue import "{file}" --yes；写重了的，只留一行。',
    'scope-taken-pupils':
      '{names}：“{said}”按每名学生算\n若指教师，请把范围写成 每师；若指学生，写成 每生 就不再提示。',
    'per-unknown': '认不出“{value}”是按什么配备\n写 --per 每班、每生、每师、每部门、每室 或 全校。',
    'per-missing':
      '没有说明按什么配备\n加 --per 每班（或 每生、每师、每部门、每室、全校），也可以把数量写成 4/班。',
    'grades-unknown': '认不出年级“{value}”\n写成 1,2 或 一至三年级。',
    'scope-department-unknown': (a: { name: string; near: string }) => ({
      message: `没有“${a.name}”这个部门${a.near ? `，是不是“${a.near}”？` : ''}`,
      hint: `确有这个部门就先添加：kaixue department add ${a.name}；是一类教室就写 每间${a.name}。`,
    }),
    'one-department': '一条标准只写一个部门：{names}\n请每个部门各添加一条。',
    'department-only-departments':
      '写了部门，范围只能是 每部门 或 每人\n加 --per 每部门 或 --per 每人；不按部门就把部门写成 -。',
    'room-kind-only-rooms': '--room-kind 只用于每室的标准\n加 --per 每室，或去掉 --room-kind。',
    'standard-unknown': '没有标准“{typed}”\n写 kaixue standard list 里的编号，或只有一条标准的品名。',
    'starter-not-yaml': '{file} 不是正确的 YAML：{detail}\n请对照自带的示例改正；删掉这个文件就用自带的。',
    'starter-bad':
      '{file} 第 {row} 条标准的 {field} 不对\n每条要有 item、per、quantity；数量写大于 0 的整数。',
    'standard-twice': '已经有一条同样范围的标准：{text}\n请直接修改那一条，或先删除它。',
  },
} as const;
