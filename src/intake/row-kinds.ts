import type { RawCell } from './kind.ts';
import { packedNumber } from './parse/plain.ts';
import { simplified } from './parse/simplified.ts';

/** What a row is, when it is no data. */
const TOTAL =
  /^(本页|本班|全班|全校|本校|年级|全年级|各班)?(合计|小计|总计|共计|累计|总数|合计数|(?:grand|sub)?-?total(?:s)?(?![a-z]))(人数|册数|数量|金额)?[:：]?/i;
const COUNTED = /^(?:共|计|合计|小计|总计|共计)?[:：]?(\d+(?:\.\d+)?)(人|名|位|册|本|套|个|件|元|种|条|行)?$/;
/** 共12个班, 共计5种: how many rows there are, at the foot. */
const HOW_MANY = /^(共|合)(计|有)?[:：]?\d+[^\d,，.。;；:：]{1,4}$/;
const NOTE =
  /^(备注|附注|注|说明|注意|填表人|填表说明|填报人|填表日期|填报日期|制表|制表人|制表日期|审核|审核人|经办人?|负责人|校长|校长签字|班主任签字|签字|签名|盖章|打印日期|日期|联系人|联系电话|附件?|单位[(（]?盖章[)）]?)\d*[:：]/;
/** Who signs a slip of goods. */
const SIGNS =
  /^(验收|送货|收货|发货|领用|领取|经手|制单|保管|库管|仓管|交货|点收|发放|签收|采购|复核)(人|员|者)?(签[字名收])?$/;
const DATED = /^20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/;
const SIGNATORY =
  /signature|signed|(?:received|checked|approved|prepared|issued|authori[sz]ed)by|意见|签[字名章]|盖章|审[批核]|批准|领导|负责人|经[办手]|主管|校长|复核|验收|保管|制[表单]/i;
/** The total once more in words: 合计人民币（大写）：壹仟叁佰元整. */
const WORDED = /^(合计|总计|共计)?(人民币|金额|总额|总金额)*[(（]?大写/;
/** 第1页 共2页, - 1 -, Page 1 of 2: what a page ends with. */
const PAGE =
  /^(第?\d{1,3}页|共\d{1,3}页|第\d{1,3}页[,，、/]?共\d{1,3}页|共\d{1,3}页[,，、/]?第\d{1,3}页|[-—–]+\d{1,3}[-—–]+|page\d{1,3}((of|\/)\d{1,3})?)$/i;
/** 保管员：, Received by: and what may be written behind it. */
const LABELLED = /^([^:：]{1,8}|[a-z ./]{1,24})[:：](.*)$/i;
const NOTE_MARK = /^[※*＊#]/;
/** 1.请于2月25日前报总务处。 */
const NUMBERED = /^[(（]?\d{1,2}[)）.、．]\D.{5,}/;
/** A row that tells how to fill in the others, or shows it: 必填, 如：三（1）班, 示例. */
const EXAMPLE = /^[(（【[]?(示例|范例|样例|举例|例如?[:：]|填写示例|填写说明|必填|选填|非必填)/;
const HELP = /必填|选填|^如[:：]?|例如|例[:：]|请填|请选择|格式|不填|下拉|限\d+字|位数字$/;

export interface TotalRow {
  /** 小计 adds up since the last total; 合计, 总计 may add up everything. */
  word: string;
  /** 三(1)班人数 | 42, perhaps one of a list of all classes at the foot: it need not be the sum of the rows above. */
  apart?: boolean;
}

/** 301班小计, 一年级合计(人): what is added up stands before the word. */
const NAMED_TOTAL = /^[^,。;:]{1,10}(班|级|段|组|科|部|处|室|库|校|区|册|书|类)(合计|小计|总计|共计)/;

/** 大坪教学点小计 at the beginning of a row of nothing but numbers, whatever is added up. */
const ANY_TOTAL = /^([^,。;:\d]{1,12})(合计|小计|总计|共计)$/;

/** 三(1)班人数 | 42, 全校总人数：1051人, 男生 | 21: only where a row begins with it. */
const HEADS = /^(?:[^,。;:]{0,10}?(总)?(人数)|[男女]生(?:(?=[:：\d])|$))[:：]?/;

/** Whether a row is a total: a cell says 合计, 小计 … and nothing before it says anything else. */
export function totalOf(cells: readonly (RawCell | undefined)[]): TotalRow | null {
  const first = cells.find(Boolean);
  for (const cell of cells) {
    if (!cell || typeof cell.value !== 'string') continue;
    const text = squeeze(cell.text);
    const match =
      TOTAL.exec(text) ??
      NAMED_TOTAL.exec(text) ??
      (cell === first ? (HEADS.exec(text) ?? HOW_MANY.exec(text)) : null) ??
      (cell === first && areNumbers(cells, cell) ? ANY_TOTAL.exec(text) : null);
    if (!match) {
      // 三(1)班 | 合计 | 42人: a label before the word may name what is added up, if it is short.
      if (text.length > 12) return null;
      continue;
    }
    const rest = text.slice(match[0].length);
    // Total 合计 says it twice.
    if (rest !== '' && !COUNTED.test(rest) && !TOTAL.test(rest)) return null;
    // 男生 is a count where there is a number beside it and nothing else.
    if (/^[男女]生/.test(text) && !onlyCounts(cells)) return null;
    const word = match[2] ?? (/^[男女]生/.test(text) ? '人数' : '合计');
    return word === '人数' && !/^(全校|全班|本班|本校|学生)?总?人数/.test(text)
      ? { word, apart: true }
      : { word };
  }
  return null;
}

/** Whether all but one cell, and there are such, say nothing but how many. */
const areNumbers = (cells: readonly (RawCell | undefined)[], but: RawCell): boolean => {
  const rest = cells.filter((cell) => cell !== undefined && cell !== but) as RawCell[];
  return rest.length > 0 && rest.every((cell) => COUNTED.test(squeeze(cell.text)));
};

function onlyCounts(cells: readonly (RawCell | undefined)[]): boolean {
  return cells.every(
    (cell) => !cell || /^[男女]生/.test(squeeze(cell.text)) || COUNTED.test(squeeze(cell.text)),
  );
}

/** A number in a total row: what it says and in which unit ('' for a bare number); null when it is none. */
export function totalNumber(cell: RawCell): { amount: number; unit: string } | null {
  if (typeof cell.value === 'number') return { amount: cell.value, unit: '' };
  const text = squeeze(cell.text)
    .replace(TOTAL, '')
    .replace(/[￥¥,]/g, '');
  const match = COUNTED.exec(text);
  return match ? { amount: Number(match[1]), unit: match[2] ?? '' } : null;
}

/** A remark at the foot (备注：…, 填表人：…) or anywhere: its first words say so. */
export function isNote(cells: readonly (RawCell | undefined)[]): boolean {
  const filled = cells.filter((cell) => cell !== undefined);
  const first = filled[0];
  if (!first || typeof first.value !== 'string') return false;
  const text = squeeze(first.text);
  if (filled.every((cell) => PAGE.test(squeeze(cell.text)))) return true;
  // 保管员： | 经办人： | 审核：
  const says = filled.map((cell) => LABELLED.exec(squeeze(cell.text)));
  if (says.every((one) => one?.[2] === '')) return true;
  if (isSigned(filled)) return true;
  // 验收人：司马俊 | 送货人：; 经手人：司马俊 | 2027年2月20日
  const signed = filled.every((cell, i) => says[i] || DATED.test(squeeze(cell.text)));
  if (signed && says.some((one) => SIGNS.test(one?.[1] ?? ''))) return true;
  return (
    NOTE.test(text) ||
    WORDED.test(text) ||
    (filled.length === 1 && (NOTE_MARK.test(text) || NUMBERED.test(text))) ||
    (filled.length === 1 && /^(备注|注|说明)/.test(text))
  );
}

/** 部门负责人意见： | 同意 | 主管领导：: labels of those who sign, each alone or with what was written in the cell behind it. */
function isSigned(filled: readonly RawCell[]): boolean {
  const labels = filled.map((cell) => /^([^:：]{2,12}|[a-z./]{2,24})[:：]$/i.exec(squeeze(cell.text))?.[0]);
  return (
    labels.some((label) => label !== undefined && SIGNATORY.test(label)) &&
    labels.every((label, i) => label !== undefined || labels[i - 1] !== undefined)
  );
}

/** Help and examples stand within so many rows below a head. */
const HELP_ROWS = 3;

/** A row of help or an example right below a template's head: no people, no goods. */
export function isHelp(cells: readonly (RawCell | undefined)[], below: number): boolean {
  if (below >= HELP_ROWS) return false;
  const texts = cells.flatMap((cell) => (cell && typeof cell.value === 'string' ? [squeeze(cell.text)] : []));
  return texts.some((text) => EXAMPLE.test(text)) || texts.filter((text) => HELP.test(text)).length > 1;
}

/** 二、工勤人员, (三)音乐组, 下午: how a part of a list is headed. */
export const isChapter = (text: string): boolean => CHAPTER.test(text) || PART_OF_DAY.test(text.trim());

const PART_OF_DAY = /^(上午|中午|下午|晚上|晚间|morning|afternoon|evening)$/i;

/** 办公用品 of 一、办公用品 or (一)办公用品：. */
export const chapterName = (text: string): string => text.replace(CHAPTER, '').replace(/[:：]$/, '');

const CHAPTER = /^([一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十]+[)）])/;

/** 班级：七(2)班 | 班主任：李老师 | 人数：45人, above the rows of a part, as one text; '' where the row is none, or a note at the foot. */
export function partHeading(cells: readonly (RawCell | undefined)[]): string {
  const filled = cells.filter((cell) => cell !== undefined);
  const says = filled.every((cell) => typeof cell.value === 'string' && /^[^:：]{1,8}[:：]./.test(cell.text));
  return says && filled.length > 1 && !isNote(cells) ? filled.map((cell) => cell.text).join('') : '';
}

/** The first number in a cell: 19本 → 19, ￥8.50元 → 8.5; null when there is none. */
export function numberIn(cell: RawCell | undefined): number | null {
  if (!cell) return null;
  if (typeof cell.value === 'number') return cell.value;
  if (typeof cell.value !== 'string') return null;
  const text = squeeze(cell.text).replace(/,/g, '');
  const match = /^[￥¥]?(-?\d+(?:\.\d+)?)\D*$/.exec(text);
  return match ? Number(match[1]) : packedNumber(text);
}

function squeeze(text: string): string {
  return simplified(text.normalize('NFKC').replace(/\s+/g, ''));
}
