/**
 * Heads that ask what the column answers, as people write lists for themselves: 谁修 is 修人 (维修人), 放哪里 a place, 什么时候要 a time, 还有多少 an amount,
 * 修好没有 whether it is. What they are like is then found as of any head.
 */
const ASKED: readonly (readonly [RegExp, string])[] = [
  [/^(哪个|哪些|哪位|哪一个)(.+)$/, '$2'],
  [/^(打|清)?扫(什么地方|哪里|哪儿|哪)$/, '清扫区域'],
  // What was done last and is to be done next is done again and again: 上次换药, 下次年审.
  [/^下一?次(?!.*[存余数量额]).*$/, '下次检验日期'],
  [/^(上一?|最近一)次(?!.*[存余数量额]).*$/, '上次检验日期'],
  [/^(做|干|作|派)什么用的?$/, '用途'],
  [/^(要|缺|领|用|申领|需要)?(什么|啥)(东西|物品)?$/, '$1物品'],
  // Who mends is not who reports.
  [/^(由|叫|找|让|请)?谁(来|去|在)?修理?的?$/, '维修人'],
  [/^(由|叫|找|让|请)?谁(来|去|在)?(.+)$/, '$3人'],
  [/^(什么时候|何时|哪天|几号|几时|啥时候)(.+)$/, '$2时间'],
  [/^(.*)(什么时候|何时|哪天|几号|几时)$/, '$1时间'],
  // 在哪 alone may as well ask in which department.
  [/^(?!在?[什哪])(.+?)在?(什么地方|哪里|哪儿|哪)$/, '$1地点'],
  [/^(.*?)(多少|几[个本把件套张])$/, '$1数量'],
  [/^(.+?)了?没有?$/, '是否$1'],
];

/** What a head that asks is said otherwise; undefined of any other. */
export function asAnswer(head: string): string | undefined {
  const asked = ASKED.find(([form]) => form.test(head));
  const said = asked && head.replace(asked[0], asked[1]);
  return said === head ? undefined : said;
}
