import { simplified } from './simplified.ts';

/** NFKC (full-width digits and brackets become narrow), simplified characters, no white space: how numbers, dates and codes are compared. */
export function squeeze(text: string): string {
  // Nearly every cell is plain already; normalising it all the same is what reading a roster would spend most of its time on.
  if (/^[!-~\u4e00-\u9fff]*$/.test(text)) return simplified(text);
  return simplified(text.normalize('NFKC').replace(/\s+/g, ''));
}

/** NFKC for Latin letters, digits and marks only: Chinese characters stay as they were typed; runs of white space become one blank. */
export function tidy(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .trim();
}

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 12, 十二, 二十, 三十五 → the number; null when the text is no number below 100. */
export function smallNumber(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const match = /^([一二两三四五六七八九])?(十)?([零〇一二两三四五六七八九])?$/.exec(text);
  if (!match || text === '') return null;
  const [, tens, ten, ones] = match;
  if (!ten) return tens && ones ? null : (DIGITS[tens ?? ones ?? ''] ?? null);
  return (tens ? (DIGITS[tens] ?? 0) : 1) * 10 + (ones ? (DIGITS[ones] ?? 0) : 0);
}

const HAN_FIRST = /^(\p{Script=Han}+)[\s/|(（]*[A-Za-z][A-Za-z .'&/-]{2,}[)）]?$/u;
const HAN_LAST = /^[A-Za-z][A-Za-z .'&/-]{2,}?[\s/|(（]*(\p{Script=Han}+)[)）]?$/u;

/** 教师 of 教师 Teacher and Teacher 教师: what is said in two languages, in Chinese; any other text as it is. */
export const inChinese = (text: string): string =>
  (HAN_FIRST.exec(text.trim()) ?? HAN_LAST.exec(text.trim()))?.[1] ?? text;

/** A cell that says "nothing here" in ink: 无, /, —, －, 暂无. */
export function saysNothing(text: string): boolean {
  return /^(无|暂无|没有|空|\/+|\\|[-—–─_一]{2,}|[-—–─]|N\/A|nil|none)$/i.test(squeeze(text));
}

/** 5包×40+12, 2箱*24: packs of so many and loose ones, added up; null when squeezed text is not written so. */
export function packedNumber(text: string): number | null {
  const match = /^(\d{1,6})[^\d.,×xX*]{0,2}[×xX*](\d{1,6})[^\d.,+]{0,2}(?:\+(\d{1,6})[^\d.,+]{0,2})?$/.exec(
    text,
  );
  return match ? Number(match[1]) * Number(match[2]) + Number(match[3] ?? 0) : null;
}
