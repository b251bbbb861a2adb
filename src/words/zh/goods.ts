import { goodsFiles, goodsIntake } from './goods-intake.ts';
import { problems } from './goods-problems.ts';

const GRADES = [
  '全校',
  '一年级',
  '二年级',
  '三年级',
  '四年级',
  '五年级',
  '六年级',
  '七年级',
  '八年级',
  '九年级',
  '高一',
  '高二',
  '高三',
];
/** How a recipient is counted in a reason: 在校 39 人, 1 个班 … */
const COUNTED = {
  pupil: { what: '学生', each: '每生' },
  class: { what: '班', each: '每班' },
  teacher: { what: '教师', each: '每师' },
  department: { what: '部门', each: '每部门' },
  room: { what: '室', each: '每室' },
  school: { what: '全校', each: '全校' },
  teachers: { what: '教师', each: '教师用书' },
};

/** What is said about goods/. `problems`: code → message and hint (what to do next). */
export const goods = {
  kinds: {
    book: '课本',
    guide: '教师用书',
    aid: '教辅材料',
    'exercise-book': '簿册',
    supply: '物资',
    equipment: '器材',
  },
  documents: {
    RK: '入库单',
    CK: '出库单',
    TK: '退库单',
    HS: '回收单',
    TH: '退货单',
    PD: '盘点单',
    BS: '报损单',
    QC: '期初单',
  },
  states: { draft: '草稿', confirmed: '已确认', void: '已作废' },
  policies: { 'first-lesson': '先上课的班先发', even: '各班均分', 'whole-class': '整班先齐' },
  unit: '册',
  /** Who goods are handed to. */
  recipient: {
    teachers: (grade: number) => (grade === 0 ? '教师' : `${GRADES[grade] ?? grade}教师`),
    school: '全校',
    event: (name: string) => `活动：${name}`,
  },
  grade: (grade: number) => GRADES[grade] ?? String(grade),
  /** n包+零m册; without packs just the amount. */
  packs: (packs: number, loose: number, unit: string) =>
    packs === 0 ? `${loose}${unit}` : loose === 0 ? `${packs}包` : `${packs}包+零${loose}${unit}`,
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
    standard: (a: { scope: keyof typeof COUNTED; each: number; unit: string }) =>
      `配备标准 ${COUNTED[a.scope].each} ${a.each} ${a.unit}`.trimEnd(),
    monthly: (a: { months: number }) => ` × ${a.months} 个月`,
    request: (a: { by: string }) => (a.by === '' ? '申领' : `${a.by}申领`),
    event: (a: { by: string }) => `活动“${a.by}”`,
    newcomer: (a: { count: number; before: number }) => `全一册：应有 ${a.count}，秋季已领 ${a.before}`,
  },
  plan: {
    title: (term: string, opening: string) => `${term} 需求计划（${opening} 开学）`,
    grade: '年级',
    code: '编号',
    name: '品名',
    need: '需求',
    held: '库存',
    issued: '已发',
    owed: '待补',
    onOrder: '在途',
    short: '缺口',
    toBuy: '应购',
    packs: '合包',
    cost: '金额（元）',
    now: '可发',
    drafted: '已开单',
    toReturn: '应退',
    subtotal: '小计',
    total: '合计',
    nothing: '没有符合条件的物品。',
    noNeed: '还没有任何需求。先读入征订目录、簿册标准等：kaixue import 文件夹',
    none: '没有缺口。',
    next: '为什么是这个数：kaixue plan 品名 --why',
    spareLine: (n: number) => `另备用 ${n}`,
    has: (a: { issued: number; owed: number; drafted: number; toReturn: number }) =>
      [
        a.issued > 0 ? `已发 ${a.issued}` : '',
        a.drafted > 0 ? `已开单 ${a.drafted}` : '',
        a.owed > 0 ? `待补 ${a.owed}` : '',
        a.toReturn > 0 ? `应退 ${a.toReturn}` : '',
      ]
        .filter((part) => part !== '')
        .join('，'),
    options: {
      why: '逐条列出需求的由来',
      short: '只看有缺口的',
      check: '有缺口时退出码为 1，供脚本用',
      grade: '只看一个年级',
      class: '只看一个班，如 3-2、三2、三(2)班',
      kind: '只看一类：课本、教师用书、教辅材料、簿册、物资、器材',
    },
  },
  issue: {
    done: (a: { document: string; id: number; who: string; copies: number; titles: number }) =>
      `${a.who}：${a.titles} 种 ${a.copies} 册（件），出库单 ${a.document}（短号 ${a.id}）`,
    owed: (a: { who: string; copies: number }) =>
      `${a.who}还有 ${a.copies} 册（件）待补，到货后再运行 kaixue issue，即为补领。`,
    nothing: (a: { who: string }) => `${a.who}现在没有可发的。`,
    drafted: '已生成出库单草稿；签字后用 kaixue confirm 短号 确认，不符的行加 --except 行=数量。',
    options: {
      grade: '一个年级全部班级及该年级教师用书',
      all: '全校',
      kind: '只发一类：课本、教师用书、教辅材料、簿册、物资、器材',
      draft: '只开草稿，签字后再确认',
    },
  },
  receive: {
    ask: '收到什么？（送货单文件、采购单号，或 品名=数量）',
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
      `入库单 ${a.document}（短号 ${a.id}）：${a.titles} 种，入库 ${a.copies} 册（件）。`,
    draft: (a: { document: string; id: number; titles: number; copies: number }) =>
      `到货验收单草稿 ${a.document}（短号 ${a.id}）：${a.titles} 种，单上 ${a.copies} 册（件）。`,
    nextConfirm: (a: { id: number }) => `清点后确认：kaixue confirm ${a.id}；不符的行加 --except 行=实到数`,
    nextIssue: '补发给待补的班级：kaixue issue --all；看还缺什么：kaixue plan --short',
    outside: (a: { copies: number }) => `破损或版本不符 ${a.copies} 册（件），放待退换处，不入库，仍算在途。`,
    surplus: (a: { copies: number }) => `比应到多 ${a.copies} 册（件），已入库。`,
    lacking: (a: { copies: number }) => `比应到少 ${a.copies} 册（件）。`,
    options: {
      draft: '先生成到货验收单草稿，清点后再确认',
      supplier: '供应商',
      order: '这张采购单还没到的全部到了（单号或序号）',
    },
  },
  confirm: {
    done: (a: { document: string; id: number; changed: number }) =>
      a.changed === 0 ? `${a.document} 已确认，与单据一致。` : `${a.document} 已确认，改了 ${a.changed} 行。`,
    change: (a: { row: number; name: string; from: number; to: number; damaged: number; wrong: number }) => {
      const parts = [a.from === a.to ? `${a.to}` : `${a.from} → ${a.to}`];
      if (a.to > a.from) parts.push(`比单上多 ${a.to - a.from}`);
      if (a.to < a.from) parts.push(`比单上少 ${a.from - a.to}`);
      if (a.damaged > 0) parts.push(`其中破损 ${a.damaged}`);
      if (a.wrong > 0) parts.push(`其中版本不符 ${a.wrong}`);
      return `  第 ${a.row} 行 ${a.name}：${parts.join('，')}`;
    },
    options: {
      except: '与单据不一致的行：行=实数，可写多个',
      damaged: '其中破损：行=数量',
      wrong: '其中版本不符：行=数量',
    },
  },
  book: {
    code: '编号',
    kind: '类别',
    grade: '年级',
    subject: '学科',
    name: '书名',
    isbn: '书号',
    price: '定价（元）',
    pack: '每包',
    perPupil: '每生',
    teacherCopies: '教师用书',
    spare: '备用',
    policy: '缺书时',
    reused: '循环',
    volume: '册别',
    publisher: '出版社',
    edition: '版别',
    yes: '是',
    sets: (n: number) => `班级轮用 ${n} 套`,
    none: '还没有课本。读入征订目录：kaixue import 文件；或 kaixue book add 书名 --grade 3 --subject 数学',
    added: (a: { code: string; name: string }) => `已添加 ${a.code} ${a.name}`,
    edited: (a: { code: string; name: string }) => `已修改 ${a.code} ${a.name}`,
    removed: (a: { code: string; name: string }) => `已删除 ${a.code} ${a.name}`,
    retired: (a: { code: string; name: string }) => `${a.code} ${a.name} 已有往来，改为停用（不删除）`,
    options: {
      kind: '类别：课本、教师用书、教辅材料、簿册',
      name: '书名',
      grade: '年级，1 到 12',
      subject: '学科',
      volume: '上册、下册或全一册',
      isbn: '书号（ISBN）',
      publisher: '出版社',
      edition: '版别',
      price: '定价，元，如 8.50',
      pack: '每包册数',
      perPupil: '每生几册',
      teacherCopies: '教师用书册数',
      count: '教师教学用书册数',
      spare: '备用册数（默认 0）',
      policy: '缺书时怎么分：first-lesson 先上课的班先发，even 各班均分，whole-class 整班先齐',
      reused: '循环教材（不循环写 --no-reused）',
      sets: '班级轮用：每班几套，0 为人手一册',
      place: '存放位置',
    },
  },
  stock: {
    onHand: '库存',
    reserved: '已开单',
    waiting: '待退换',
    onOrder: '在途',
    minimum: '最低库存',
    value: '金额（元）',
    none: '库里还没有东西。',
    low: '低于最低库存',
    date: '日期',
    document: '单号',
    change: '增减',
    balance: '结存',
    who: '领用',
    note: '说明',
    noHistory: (a: { name: string }) => `${a.name} 还没有流水。`,
    reversed: (a: { number: string }) => `冲销 ${a.number}`,
  },
  /** Kinds of files. */
  files: goodsFiles,
  problems: { ...goodsIntake, ...problems },
} as const;
