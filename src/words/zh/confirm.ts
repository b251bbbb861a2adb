import { cls, typedClass } from './say.ts';
import { sheets } from './sheets.ts';

export const confirm = {
  help: '签收确认：只录入与单据不一致的行',
  options: {
    except: '与单据不一致的行：行=实数，可写多个',
    damaged: '其中破损：行=数量',
    wrong: '其中版本不符：行=数量',
    all: '今天开的全部出库单；今天没有开的，就是以前没确认的全部',
    exceptClass: '除了这些班（和 --all 一起用）',
  },
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
  askDraft: '确认哪一张？',
  confirmed: (a: { n: number; left: number }) =>
    `共确认 ${a.n} 张${a.left > 0 ? `，留下 ${a.left} 张未确认` : ''}。`,
  askRows: (a: { enterSigns: boolean; isReceipt: boolean }) =>
    `与单据不一致的行，写 行=实数，如 3=45${a.isReceipt ? '，破损写 5破损1' : ''}；全部一致${a.enterSigns ? '直接回车' : '写 是'}`,
  marks: { damaged: '破损', wrong: '版本不符' },
  sayYes: '全部一致写 是；不一致的写 3=45；Esc 离开，不确认',
  badRows: (a: { isReceipt: boolean }) =>
    `写成 3=45${a.isReceipt ? '、5破损1、7版本不符2' : ''}，可写多个，用空格隔开；行号也可以写成品名（只有一行的）`,
  noRow: (pair: string, rows: number) => `${pair}：单上只有第 1 到 ${rows} 行`,
  askMore: (a: { row: number; name: string; from: number; to: number }) =>
    `第 ${a.row} 行 ${a.name}：${a.to} 多于单上的 ${a.from}，照此确认吗？`,
  actions: { confirm: '签收确认' },
  problems: {
    'class-sheet-ahead': '签收日期 {day} 还没有到（今天是 {today}）\n改成实际领取的日子，再读入一次。',
    'class-sheet-item': (a: { item: string; sheet: string }) => ({
      message: `表上的“${a.item}”对不上一种物品`,
      hint: `用 kaixue find "${a.item}" 查看现在的叫法，重新打印：kaixue print ${titleOf(a.sheet)}`,
    }),
    'class-sheet-booked':
      '{class}的这张表已按 {document} 登记，数目和现在填的不同\n先看 kaixue document show {document}；要改，撤销那一次再读入：kaixue log。',
    'class-sheet-draft':
      '{class}还有没签收的出库单 {document}，里面还有别的物品\n按出库单签收：kaixue confirm {document}。',
    'class-sheet-not-drafted':
      '{class}的出库单草稿里没有“{item}”\n作废草稿后再读入，或单独发：kaixue issue --to {class} {item}=数量。',
    'class-sheet-other': (a: { class: string; had: number; has: number; sheet: string }) => ({
      message: `${cls(a.class)}打印这张表时表上各项共领过 ${a.had}，现在领过 ${a.has}：这中间又发过`,
      hint: `用 kaixue owed ${typedClass(a.class)} 核对；已经发下去、实际少领的：kaixue short ${typedClass(a.class)} 品名=少的数；按现在的数重新打印：kaixue print ${titleOf(a.sheet)}`,
    }),
    'signed-blank':
      '“实发”有 {count} 行没有填：{items}，不知道领了没有\n没有领的填 0，领了的填实数，再读入一次。',
    'signed-several': '这一张表列了几张单据（{documents}），行号对不上\n逐张签收：kaixue scan 单号 行=实数。',
    'signed-no-number': '实数不是整数\n改成数字；没有差异的留空。',
    'signed-no-row':
      '这一行不在单据 {document} 里，不能登记实数\n这次没有发的留空；要补发的另开单：kaixue issue。',
    'signed-other-row':
      '单据 {document} 第 {row} 行是“{item}”，不是这一样\n核对是不是这张单据打印的表；行次不要改动。',
    'row-unknown': '单据 {document} 没有第 {row} 行\n行号照单上写，从 1 到 {rows}。',
    'except-bad':
      '“{text}”不是 行=数量\n实数写成 --except 3=45；到货验收单上破损的写成 --damaged 7=2，版本不符的写成 --wrong 7=2；都可写多个。',
    'except-which':
      '一次确认几张单据时，不知道哪一张的行不一致\n有不一致的单据请单独确认：kaixue confirm 12 --except 3=45。',
    'except-more-than-came':
      '第 {row} 行实到 {came}，破损和版本不符却有 {outside}\n破损和版本不符的册数包含在实到里，不能超过实到。',
    'no-drafts-today': '{date} 没有待确认的单据\n全部草稿见 kaixue document list --drafts。',
  },
} as const;

const titleOf = (sheet: string): string =>
  (sheets.kinds as Readonly<Record<string, { title: string } | undefined>>)[sheet]?.title ?? sheet;
