import { goodsFiles, goodsIntake } from './goods-intake.ts';

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
/** How a recipient is counted in a reason: 在籍 39 人, 1 个班 … */
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
      `${a.expected ? '预计' : '在籍'} ${a.count} 人 × ${a.per === 1 ? '每生' : `每 ${a.per} 人`} ${a.each} ${a.unit}`,
    roster: '按名册',
    expected: '按预计',
    sets: (a: { each: number }) => `班级轮用 ${a.each} 套`,
    teachers: (a: { quantity: number }) => `教师用书 ${a.quantity}`,
    guide: (a: { quantity: number }) => `教师教学用书 ${a.quantity}`,
    aid: (a: { quantity: number }) => `自愿订购 ${a.quantity}`,
    standard: (a: { scope: keyof typeof COUNTED; each: number; unit: string }) =>
      `配备标准 ${COUNTED[a.scope].each} ${a.each} ${a.unit}`,
    monthly: (a: { months: number }) => ` × ${a.months} 个月`,
    request: (a: { by: string }) => (a.by === '' ? '申领' : `${a.by}申领`),
    event: (a: { by: string }) => `活动“${a.by}”`,
    spare: '备用',
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
    cost: '金额(元)',
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
      kind: '只看一类：book guide aid exercise-book supply equipment，或课本、簿册……',
    },
  },
  issue: {
    done: (a: { document: string; id: number; who: string; copies: number; titles: number }) =>
      `${a.who}：${a.titles} 种 ${a.copies} 册（件），出库单 ${a.document}（短号 ${a.id}）`,
    owed: (a: { who: string; copies: number }) =>
      `${a.who}还有 ${a.copies} 册（件）待补，到货后再次 issue 即为补领。`,
    nothing: (a: { who: string }) => `${a.who}现在没有可发的。`,
    drafted: '已生成出库单草稿；签字后用 kaixue confirm 短号 确认，不符的行加 --except 行=数量。',
    options: {
      grade: '一个年级全部班级及该年级教师用书',
      all: '全校',
      kind: '只发一类：book guide aid exercise-book supply equipment，或课本、簿册……',
      draft: '只开草稿，签字后再确认',
    },
  },
  receive: {
    ask: '收到什么？（送货单文件，或 品名=数量）',
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
    outside: (a: { copies: number }) => `破损或版本不符 ${a.copies} 册，放待退换处，不入库，仍算在途。`,
    surplus: (a: { copies: number }) => `比应到多 ${a.copies} 册，已入库。`,
    lacking: (a: { copies: number }) => `比应到少 ${a.copies} 册。`,
    options: {
      draft: '先生成到货验收单草稿，清点后再 confirm',
      supplier: '供货单位',
    },
  },
  confirm: {
    done: (a: { document: string; id: number; changed: number }) =>
      a.changed === 0 ? `${a.document} 已确认，与单据一致。` : `${a.document} 已确认，改了 ${a.changed} 行。`,
    change: (a: { row: number; name: string; from: number; to: number }) =>
      `  第 ${a.row} 行 ${a.name}：${a.from} → ${a.to}`,
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
    price: '定价(元)',
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
      kind: '类别：book guide aid exercise-book，或课本、教师用书、教辅、簿册',
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
    value: '金额(元)',
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
  problems: {
    ...goodsIntake,
    'document-empty': (_: Record<never, never>) => ({
      message: '单据没有任何明细，未登记。',
      hint: '至少要有一行物品和数量。',
    }),
    'document-unknown': (a: { document: string }) => ({
      message: `没有单据“${a.document}”。`,
      hint: '用 kaixue log 查看单据号；可写短号（12）或单号（RK20270222-001）。',
    }),
    'document-void': (a: { document: string }) => ({
      message: `单据 ${a.document} 已作废。`,
      hint: '作废的单据不再改动；需要时请重新开单。',
    }),
    'document-taken-back': (a: { document: string; by: string }) => ({
      message: `单据 ${a.document} 已被 ${a.by} 冲销。`,
      hint: '同一张单据只能冲销一次；需要时请重新开单。',
    }),
    'stock-below-zero': (a: { item: string; taken: number; there: number }) => ({
      message: `${a.item}：要出 ${a.taken}，库存只有 ${a.there}，库存不能为负。`,
      hint: '减少数量，或先登记入库（kaixue receive）。',
    }),
    'item-unknown': (a: { item: string }) => ({
      message: `没有找到“${a.item}”。`,
      hint: '写品名的一部分、书号、编号或拼音首字母，如 三年级数学；全部课本见 kaixue book list。',
    }),
    'item-ambiguous': (a: { item: string; count: number; choices: string }) => ({
      message: `“${a.item}”可能是 ${a.count} 种：${a.choices}。`,
      hint: '写得更具体些，或直接写编号。',
    }),
    'item-there': (a: { name: string; code: string }) => ({
      message: `${a.name} 已经有了（编号 ${a.code}）。`,
      hint: `修改请用 kaixue book edit ${a.code}。`,
    }),
    'kind-unknown': (a: { kind: string; known: string }) => ({
      message: `没有“${a.kind}”这一类。`,
      hint: `可写：${a.known}。`,
    }),
    'policy-unknown': (a: { policy: string }) => ({
      message: `没有“${a.policy}”这种分法。`,
      hint: '可写 first-lesson（先上课的班先发）、even（各班均分）、whole-class（整班先齐）。',
    }),
    'number-bad': (a: { option: string; value: string }) => ({
      message: `${a.option} 的“${a.value}”不是可用的整数。`,
      hint: '请写不小于 0 的整数。',
    }),
    'price-bad': (a: { value: string }) => ({
      message: `“${a.value}”不是价格。`,
      hint: '价格写元，最多两位小数，如 8.50。',
    }),
    'volume-bad': (a: { value: string }) => ({
      message: `“${a.value}”不是册别。`,
      hint: '写 上册、下册 或 全一册。',
    }),
    'isbn-bad': (a: { value: string }) => ({
      message: `“${a.value}”不是正确的书号（ISBN）。`,
      hint: '照书背面的 13 位书号核对；校验位不符多半是抄错了一位。',
    }),
    'issue-nobody': (_: Record<never, never>) => ({
      message: '没有说发给谁。',
      hint: '写班级（kaixue issue 三2），或 --grade 3，或 --all。',
    }),
    'receive-nothing': (_: Record<never, never>) => ({
      message: '没有说收到什么。',
      hint: '写送货单文件（kaixue receive 送货单.csv），或 品名=数量（kaixue receive 三年级数学=40）。',
    }),
    'receive-pair-bad': (a: { text: string }) => ({
      message: `“${a.text}”不是 品名=数量，也不是文件。`,
      hint: '写成 三年级数学=40；文件请核对文件名。',
    }),
    'receive-mixed': (_: Record<never, never>) => ({
      message: '文件和 品名=数量 不能写在一起。',
      hint: '分两次登记：先读文件，再补记零星到货。',
    }),
    'document-not-draft': (a: { document: string }) => ({
      message: `单据 ${a.document} 已经确认过。`,
      hint: '确认只能一次；记错了用 kaixue undo 冲销后重开。',
    }),
    'row-unknown': (a: { document: string; row: string; rows: number }) => ({
      message: `单据 ${a.document} 没有第 ${a.row} 行。`,
      hint: `行号照单上写，从 1 到 ${a.rows}。`,
    }),
    'except-bad': (a: { text: string }) => ({
      message: `“${a.text}”不是 行=数量。`,
      hint: '写成 --except 3=45，可写多个。',
    }),
    'except-which': (_: Record<never, never>) => ({
      message: '一次确认几张单据时，不知道哪一张的行不一致。',
      hint: '有不一致的单据请单独确认：kaixue confirm 12 --except 3=45。',
    }),
    'except-more-than-came': (a: { row: number; came: number; outside: number }) => ({
      message: `第 ${a.row} 行实到 ${a.came}，破损和版本不符却有 ${a.outside}。`,
      hint: '破损和版本不符的册数包含在实到里，不能超过实到。',
    }),
    'amount-not-whole': (a: { row: number; value: string }) => ({
      message: `第 ${a.row} 行的数量“${a.value}”不是整数。`,
      hint: '数量请写整数（册、个、盒）。',
    }),
  },
} as const;
