import { spans } from '../said.ts';
import { gradeName } from './say.ts';

export const goods = {
  kinds: {
    book: '课本',
    guide: '教师用书',
    aid: '教辅材料',
    'exercise-book': '簿册',
    supply: '物资',
    equipment: '器材',
  },
  policies: { 'first-lesson': '先上课的班先发', even: '各班均分', 'whole-class': '整班先齐' },
  unit: '册',
  /** Who goods are handed to. */
  recipient: {
    teachers: (grade: number) => (grade === 0 ? '教师' : `${gradeName(grade)}教师`),
    school: '全校',
    event: (name: string) => `活动：${name}`,
  },
  grade: (grade: number) => (grade === 0 ? '全校' : gradeName(grade)),
  /** '1,3,4,5,6' → 一年级、三至六年级 */
  grades: (grades: string) =>
    spans(grades.split(',').filter(Boolean).map(Number))
      .map(({ from, to }) =>
        from === to
          ? gradeName(from)
          : `${gradeName(from).replace(/年级$/, '')}${to > from + 1 ? '至' : '、'}${gradeName(to)}`,
      )
      .join('、'),
  /** n包+零m册; without packs just the amount. */
  packs: (packs: number, loose: number, unit: string) =>
    packs === 0 ? `${loose}${unit}` : loose === 0 ? `${packs}包` : `${packs}包+零${loose}${unit}`,
  takenFor: (a: { typed: string; item: string }) => `“${a.typed}”按 ${a.item} 记`,
  what: (a: { item: string; amount: string }) => `${a.item} ${a.amount}`,
  join: '、',
  problems: {
    'item-unknown':
      '没有找到“{item}”\n写品名的一部分、书号、编号或拼音首字母，如 三年级数学；名单见 kaixue book list、kaixue supply list；还没有的先添加：kaixue supply add "{item}"。',
    'item-ambiguous': '“{item}”可能是 {count} 种：{choices}\n写得更具体些，或直接写编号。',
    'item-there': '{name} 已经有了（编号 {code}）\n修改请用 kaixue book edit {code}。',
    'kind-unknown': '没有“{kind}”这一类\n可写：{known}。',
    'quantity-not-positive': '{item} 的数量“{quantity}”不能用\n数量请写大于 0 的整数。',
    'more-than-there': (a: { item: string; wanted: number; free: number; kept: number }) => ({
      message: `${a.item}：要 ${a.wanted}，可用只有 ${a.free}${a.kept > 0 ? `（另有 ${a.kept} 已开单或借出）` : ''}`,
      hint: '减少数量；到货请先登记入库（kaixue receive）；已开单的见 kaixue document list --drafts。',
    }),
    'back-more-than-has':
      '{who}手上的 {item} 只有 {has}，不够 {back}\n核对数量和退的人；领过什么见 kaixue stock history 品名。',
    'issued-below-zero':
      '{item} 已有退回、回收或报废的，{document} 不能单独冲销\n先冲销那些单据：kaixue document list；或连同后来的一起撤销：kaixue undo 编号 --with-later。',
    'outside-below-zero':
      '{item} 待退换的已经退给供应商，{document} 不能冲销\n先冲销那张退货单：kaixue document list --kind TH。',
    'recipient-unknown':
      '没有找到“{who}”：不是班级、教职工、部门，也不是教室\n班级写 三2，教职工写姓名或工号，部门写全名（总务处），全校写 全校；名单见 kaixue staff list。',
    'recipient-many': '“{who}”可能是：{choices}\n写全名或工号。',
    'pair-unit': '{item}按{unit}计，写的是“{typed}”\n只写{unit}数，例如 ={quantity}；换算成{unit}再写。',
    'unit-differs':
      '{item} 按“{unit}”计，这里的单位是“{said}”，不知道一{said}有多少{unit}\n在单位里写明，例如 {said}(20{unit})；或改成{unit}数。',
    'pack-unknown':
      '不知道{item}每包多少，算不出“{typed}”\n先写明：kaixue supply edit {code} --pack 50（课本用 kaixue book edit）；或直接写总数。',
    'pair-bad': '“{text}”不是 品名=数量\n写成 白粉笔=2，可写多个；数量写整数。',
    'nothing-said': '没有说是什么、多少\n写 品名=数量，如 kaixue {command} 白粉笔=2。',
    'amount-not-positive': '数量“{value}”不对\n请写大于 0 的整数。',
  },
} as const;
