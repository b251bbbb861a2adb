import { problem } from '../../words/problem.ts';
import type { Field, Parsed, RawCell } from '../kind.ts';
import { saysNothing, squeeze, tidy } from './plain.ts';

const HAN = '\\p{Script=Han}〇';
const BETWEEN_HAN = new RegExp(`(?<=[${HAN}])\\s+(?=[${HAN}])`, 'gu');
const DOTS = /\s*[·•・．‧∙⋅˙●ᐧ᛫]\s*/gu;
const POINT_BETWEEN_HAN = new RegExp(`(?<=[${HAN}])\\.(?=[${HAN}])`, 'gu');

/**
 * A person's name: 李　明 is 李明 (padding between Chinese characters only, Mary Ann keeps hers), every middle dot is ·
 * (买买提•艾力 → 买买提·艾力); no other character is touched (𠮷 stays 𠮷).
 */
export function personName(text: string): string {
  return text
    .trim()
    .replace(DOTS, '·')
    .replace(POINT_BETWEEN_HAN, '·')
    .replace(BETWEEN_HAN, '')
    .replace(/\s+/g, ' ');
}

/** A cell's words, full-width letters and digits made narrow; 无 and — count as blank. */
export function words(cell: RawCell): Parsed<string | undefined> {
  const text = tidy(cell.text);
  return { value: text === '' || saysNothing(text) ? undefined : text };
}

/** A number that is a name (学号, 工号, 电话): text without white space, tabs and the quote that keeps a spreadsheet from counting it. */
export function numberAsText(cell: RawCell): Parsed<string | undefined> {
  const raw =
    typeof cell.value === 'number' && Number.isSafeInteger(cell.value) ? String(cell.value) : cell.text;
  const text = tidy(raw)
    .replace(/\s+/g, '')
    .replace(/^['‘’"]+|['‘’"]+$/g, '');
  return { value: text === '' || saysNothing(text) ? undefined : text };
}

/** Whether a number has lost its last digits in a spreadsheet: 3.2012E+18 as text, or more than 15 digits held as a number. */
export function digitsLost(cell: RawCell): boolean {
  if (typeof cell.value === 'number')
    return !Number.isSafeInteger(cell.value) || Math.abs(cell.value) >= 1e15;
  return /^\d(\.\d+)?E\+?\d+$/i.test(cell.text.trim());
}

/** A field that a line of its own may say for the rows below it, or for the block that it stands over: 语文组, 启明楼. */
export const partIs =
  (shape: RegExp): NonNullable<Field<string | undefined>['fallback']> =>
  ({ under = '', title, around }) => {
    const over = around === undefined ? '' : (title.split(' ').at(-1) ?? '').replace(/^.*[:：]/, '');
    const text = (under || over).replace(
      /^([一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十]+[)）])/,
      '',
    );
    return shape.test(text) && text.length <= 12 ? { value: text } : null;
  };

/** A column that is known and says nothing of the row: 序号, a difference that somebody reckoned. */
export const ignored = (key: string): Field => ({ key, totals: false, parse: () => ({ value: undefined }) });
const YES = /^(是|√|✓|✔|☑|√√|对|有|y|yes|true|1|需要|要|已)$/i;
const NO = /^(否|×|✗|✘|☐|x|不是|无|没有|不|n|no|false|0|不需要|不要|未|[-—–/\\])$/i;

/** 是, √, 有, 1 … or 否, ×, 无, 0 …; `yes` and `no` are the words of this column besides (循环, 不循环). */
export function yesNo(cell: RawCell, yes?: RegExp, no?: RegExp): Parsed<boolean> {
  if (typeof cell.value === 'boolean') return { value: cell.value };
  const text = squeeze(cell.text);
  if (NO.test(text) || no?.test(text)) return { value: false };
  if (YES.test(text) || yes?.test(text)) return { value: true };
  return { problem: problem('yes-no-unreadable', {}) };
}

const BETWEEN_NAMES = /[、,，;；/&\n]+/u;
const BLANK_AFTER_HAN = new RegExp(`(?<=[${HAN}])\\s+|\\s+(?=[${HAN}])`, 'u');

/** The names of one cell: 陈芳、吴刚, 陈芳 吴刚; Laura Green is one, and so is 陈　芳, padded. */
export function namesIn(text: string): string[] {
  return text
    .split(BETWEEN_NAMES)
    .flatMap((part) => {
      const names = part.trim().split(BLANK_AFTER_HAN);
      return names.some((name) => name.length === 1) ? [part] : names;
    })
    .map((name) => personName(name))
    .filter((name) => name !== '' && !saysNothing(name));
}

/** Who is meant where one person is: of 陈芳、吴刚 the first; Green, Laura is one. */
export function onePerson(cell: RawCell): Parsed<string | undefined> {
  const names = namesIn(cell.text);
  const [first] = names;
  const several = names.every((name) => /[\p{Script=Han}·]{2}|\S \S/u.test(name));
  return { value: several ? first : personName(cell.text) || undefined };
}
