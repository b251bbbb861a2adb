/** What goes wrong in the storeroom: code → message and hint (what to do next). */
export const problems = {
  'quantity-not-positive': '{item} 的数量“{quantity}”不能用\n数量请写大于 0 的整数。',
  'more-than-there': (a: { item: string; wanted: number; free: number; kept: number }) => ({
    message: `${a.item}：要 ${a.wanted}，可用只有 ${a.free}${a.kept > 0 ? `（另有 ${a.kept} 已开单或借出）` : ''}`,
    hint: '减少数量；到货请先登记入库（kaixue receive）；已开单的见 kaixue document list --drafts。',
  }),
  'back-more-than-has':
    '{who}手上的 {item} 只有 {has}，不够 {back}\n核对数量和退的人；领过什么见 kaixue stock history 品名。',
  'outside-below-zero':
    '{item} 待退换的已经退给供应商，{document} 不能冲销\n先冲销那张退货单：kaixue document list --kind TH。',
  'recipient-unknown':
    '没有找到“{who}”：不是班级、教职工、部门，也不是教室\n班级写 三2，教职工写姓名或工号，部门写全名（总务处），全校写 全校；名单见 kaixue staff list。',
  'recipient-many': '“{who}”可能是：{choices}\n写全名或工号。',
  'pair-bad': '“{text}”不是 品名=数量\n写成 白粉笔=2，可写多个；数量写整数。',
  'nothing-said': '没有说是什么、多少\n写 品名=数量，如 kaixue {command} 白粉笔=2。',
  'reason-missing': '没有写原因\n加 --reason，如 kaixue {command} … --reason 受潮。',
  'from-missing':
    '没有说是谁退的\n退库写 --from 三2（或王老师、总务处）；退给供应商写 --to-supplier 新华书店。',
  'return-two-ways': '--from 和 --to-supplier 不能一起写\n退库和退货请分两次登记。',
  'issue-two-ways':
    '--to 是零星领用，不能和 {option} 一起写\n按应领发放写 kaixue issue 三2；零星领用写 kaixue issue 白粉笔 2 --to 王老师。',
  'count-open-already':
    '{place}的盘点（第 {id} 次）还没有结束\n先 kaixue count close 结束，或 kaixue count cancel 作废。',
  'count-none-open':
    '现在没有进行中的盘点\n先开始盘点：kaixue count open，或只盘一处：kaixue count open --place 一库A1。',
  'count-several-open': '有几个盘点在进行：{list}\n用 --no 说明是哪一个，如 --no 2。',
  'count-unknown': '没有第 {id} 次盘点\n全部盘点见 kaixue count list。',
  'count-not-open': '第 {id} 次盘点已经结束\n再盘请新开一次：kaixue count open。',
  'count-place-empty':
    '“{place}”没有存放任何物品\n存放位置见 kaixue stock；改位置用 kaixue supply edit 品名 --place 一库A1。',
  'count-item-elsewhere':
    '{item} 不在这次盘点里（只盘{place}）\n它放在别处；要一起盘请另开盘点，或改正存放位置后重开。',
  'count-nothing-counted':
    '第 {id} 次盘点还没有任何实际数\n录入：kaixue count enter 白粉笔=98，或导入填好的盘点表：kaixue import 盘点表.xlsx。',
  'count-reason-missing':
    '有 {n} 种有差异而没有原因：{list}\n逐个写：kaixue count enter 品名=实际数 --reason 受潮；其余一个原因的，结束时加 --reason 原因。',
  'count-repeated': '{item} 写了两个实际数：{first} 和 {second}\n一种物品放在几处的，请先加起来再写。',
  'document-confirmed-void':
    '单据 {document} 已确认，不能直接作废\n已确认的要冲销：kaixue document void 单号 --counter，或 kaixue undo。',
  'document-kind-unknown': '没有“{kind}”这种单据\n可写：{known}。',
  'no-drafts-today': '{date} 没有待确认的单据\n全部草稿见 kaixue document list --drafts。',
  'except-class-alone':
    '--except-class 只和 --today 一起用\n整天的发放一起确认：kaixue confirm --today --except-class 3-2。',
  'property-holder-unknown':
    '没有“{holder}”这个班或教室\n班级写 三(2)班，教室写教室名；班级见 kaixue class list，教室见 kaixue room list。',
  'property-nothing': '没有说期初数或期末数\n写 --start 1 或 --end 1。',
  'count-book-differs':
    '{item} 表上的账面数是 {said}，现在账上是 {book}\n期间有出入库的，以现在账上的数和实际数比较；请核对实际数是在出入库之前还是之后点的。',
} as const;
