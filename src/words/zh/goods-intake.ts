/** A line of a CSV is given as a bare number. */
const rowAt = (where: string) => where.replace(/(^| )(\d+)$/, '$1第 $2 行');

/** What is said when tables of goods are read: catalogues, stock, deliveries, standards, requests. */
export const goodsFiles = {
  books: '教材征订目录',
  'book-stock': '教材库存',
  receipt: '到货清单',
  'exercise-books': '簿册标准',
  'supply-stock': '物资库存',
  standards: '配备标准',
  requests: '部门申领',
} as const;

export const goodsIntake = {
  'isbn-digits-lost':
    '书号存成了数字，后几位已经丢失\n请把书号列设为“文本”格式，照书背面重新填写 13 位书号。',
  'isbn-check-digit':
    '书号的校验位不对，按前面的数字末位应为 {digit}\n多半是抄错或漏了一位，请照书背面核对。',
  'isbn-wrong-length':
    '书号有 {digits} 位数字，应为 13 位（或旧书号 10 位）\n请照书背面核对；没有书号的请留空。',
  'price-unreadable': '认不出这个价格\n请写成 8.50、8.5元 或 ￥8.50。',
  'price-negative': '价格不能是负数\n请改成实际单价。',
  'price-not-whole-fen':
    '价格不足一分的部分没法记账\n价格最多写两位小数，如 12.35；单价太小的可按盒、按包计价。',
  'rate-unreadable': '认不出这个配备数量\n请写成 4、4盒、1个/班 或 1套/2人。',
  'exercise-too-many':
    '每生 {count} 本太多了，像是全班或全年级的总数\n这张表要的是每个学生几本（最多 {most}）；写的是总数的，请除以人数再填。',
  'exercise-not-per-pupil':
    '{class} {name} 共 {copies} 本，按 {pupils} 人算不出每生几本\n这里按每生几本记。请核对本数和人数（表里没有“人数”列的，按名册），或改成 年级 × 簿册 的每生本数表。',
  'exercise-classes-differ':
    '{name}：{class} 算下来每生 {each} 本，{grade}别的班每生 {other} 本\n同一年级每生本数应当一样，请核对。',
  'scope-unreadable':
    '认不出是按什么配备\n可用：每班、每生、每师、每部门、每室、全校；可加年级，如 一年级每班。',
  'scope-missing': '{name} 没有写按什么配备\n请在“范围”列写 每班、每生、每师、每部门、每室 或 全校。',
  'book-without-grade': '看不出 {name} 是哪个年级的\n请加一列“年级”，或在书名里写明，如 数学 三年级 下册。',
  'book-repeated': (a: { name: string; where: string }) => ({
    message: `${a.name} 前面已经有了，在${rowAt(a.where)}`,
    hint: '同一年级同一书号只留一行；不同的书请核对书号。',
  }),
  'item-not-known':
    '还没有 {name} 这种物品\n请核对书号和书名；新书请先导入教材征订目录，物资请先导入物资库存（可以和这份文件一起导入），或用 kaixue supply add 添加。',
  'item-name-many': '叫 {name} 的有 {count} 种，分不清是哪一种\n请补上书号或规格型号。',
  'damaged-more-than-came': '{name} 实到 {arrived}，破损却有 {damaged}\n破损数包含在实到数里，请核对。',
  'receipt-less-than-before':
    '{name} {date} 的到货数比上次导入的少\n已入库的不能改小；请先 kaixue undo 撤销上次导入，再导入改过的文件。',
  'expected-differs-ordered': '{name} 应到 {expected}，征订的是 {ordered}\n只作核对，不影响入库。',
  'stock-is-it-count':
    '{name} 期初记的是 {before}，这次是 {now}；这种物品已经发放过，不知是更正期初还是盘点的结果\n在终端里重新导入会询问；盘点结果请用盘点（kaixue count）登记。',
  'book-for-fewer':
    '{name} 学生用书 {pupils} 册，需求按在校 {count} 人算\n只发给部分学生的（选科、选修），请再导入一份“选科用书”：班级、书名、册数。',
  'supplement-again':
    '{list} 和已有的补订单（{before}）每一行都一样，又订了一遍\n如果是同一份表改了名字，请用 kaixue undo 撤销这次导入。',
  'scope-taken-pupils':
    '{names}：“{said}”按每名学生算\n若指教师，请把范围写成 每师；若指学生，写成 每生 就不再提示。',
  'aid-without-classes':
    '{name} 是自愿订购的教辅，没有各班册数，只记了订数\n请用“班级 书名 册数”的表导入各班自愿订购数。',
  'request-new-item':
    '{name} 不在物资库里，已按新物品登记，库存为 0\n如果是同一种物品的另一种写法，请改成库里的品名和规格后重新导入。',
  'amount-taken-stock':
    '表里没有说明“数量”是什么数，当作现有库存\n要申领的加一列“部门”，要采购的用 kaixue order；已经导入的用 kaixue undo 撤销。',
  'supply-price-differs': '{name} 有两个单价：{first} 和 {second}\n同一品名规格只能有一个单价，请核对。',
} as const;
