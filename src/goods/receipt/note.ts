import { smallNumber, squeeze } from '../../intake/parse/plain.ts';

const FLAWS = {
  damaged: '破损|损坏|残损|残破|毁损|受潮|污损|缺页|倒装|装订错误|质量问题|damaged|broken|torn',
  wrong: '发错|错发|错版|版本不对|版本错误|不符|wrong(?:edition)?',
} as const;
const AMOUNT = '(\\d{1,4}|[一二两三四五六七八九十]{1,3})';
const UNIT = '(?:[册本套个件盒箱包把支张台份]|cop(?:y|ies)|pcs?)?';
const before = (flaw: string) =>
  new RegExp(`^(?:其中)?(?:有)?${AMOUNT}${UNIT}(?:书|是|为|封面)?(?:${flaw})$`, 'i');
const after = (flaw: string) => new RegExp(`^(?:其中)?(?:有)?(?:${flaw})[:：]?${AMOUNT}${UNIT}$`, 'i');

/** Speaks of goods that are not as they should be: somebody has to look. */
const AMISS =
  /破|损|坏|受潮|缺|少|错|未到|没到|未发|欠|后补|补发|补齐|待发|短|不符|damaged|broken|missing|short|wrong|late|back-?order/i;

/** What a remark of a delivery note counts (其中2册破损 · 错版3本), and whether it says something amiss that is not counted by it. */
export function notedIn(note: string): { damaged?: number; wrong?: number; amiss: boolean } {
  const found: { damaged?: number; wrong?: number; amiss: boolean } = { amiss: false };
  for (const clause of squeeze(note).split(/[,;。、()，；]+/)) {
    const flaw = (['damaged', 'wrong'] as const).find((one) =>
      [before(FLAWS[one]), after(FLAWS[one])].some((said) => said.test(clause)),
    );
    const number = flaw && (before(FLAWS[flaw]).exec(clause) ?? after(FLAWS[flaw]).exec(clause))?.[1];
    const count = number === undefined ? null : (smallNumber(number) ?? Number(number));
    if (flaw && count) found[flaw] = (found[flaw] ?? 0) + count;
    else if (AMISS.test(clause) && !/^(无|没有|未见)(任何)?/.test(clause)) found.amiss = true;
  }
  return found;
}
