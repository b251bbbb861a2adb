import { problem } from '../../words/problem.ts';
import type { Parsed, RawCell } from '../kind.ts';
import { squeeze } from './plain.ts';

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
