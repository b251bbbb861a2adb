import type { RawCell } from '../kind.ts';
import { tidy } from '../parse/plain.ts';

/** A label and what is said under it, in one cell (申领部门：教导处) or in two (报修地点 | 科学实验室). */
export interface Labelled {
  label: string;
  /** Undefined where nobody wrote anything. */
  value: RawCell | undefined;
  row: number;
  column: number;
}

/** 申领部门：教导处. No time of day, and no sentence. */
const WITHIN = /^([^:：\d][^:：]{0,11})[:：]\s*(.*)$/s;

/** Between 申领部门：语文组 and 申领日期：2027年2月20日 in one cell: some space, or a blank before a Chinese label. */
const BETWEEN = /(?<=\S)(?:\s{2,}(?=[^:：\d]{1,12}[:：])|\s(?=\p{Script=Han}{2,8}[:：]))/u;

/** 经办人：吴海波    2027年2月20日: a day that nothing calls by its name is not part of what stands before it; 3月1日 至 3月5日 is one thing. */
const DAY = String.raw`(?:20)?\d\d(?:年|[-./])\d{1,2}(?:月|[-./])\d{1,2}日?(?=\s|$)`;
const DATED = new RegExp(String.raw`(?<=[^\s:：至到~～—-])\s+(?=${DAY})`, 'u');

/** A cell that says several things, as so many. */
function apart(cell: RawCell | undefined): RawCell[] {
  if (!cell) return [];
  const texts =
    typeof cell.value === 'string'
      ? cell.text
          .split(BETWEEN)
          .flatMap((text) => (WITHIN.test(text.trim()) ? text.split(DATED) : [text]))
          .filter((text) => text.trim())
      : [];
  return texts.length > 1 ? texts.map((text) => ({ value: text, text })) : [cell];
}

/** What a cell is called that says its own label; the whole text of any other. */
export const labelOf = (text: string): string => WITHIN.exec(text.trim())?.[1] ?? text;

/**
 * The labelled values of a row, from left to right; `rest`: how many cells are neither. `isLabel` says that a cell without a colon is
 * a label; two such cells in a row are a head, and none of them has a value.
 */
export function labelledIn(
  cells: readonly (RawCell | undefined)[],
  row: number,
  isLabel: (text: string, column: number) => boolean,
): { pairs: Labelled[]; rest: number } {
  const pairs: Labelled[] = [];
  let rest = 0;
  let open: Labelled | undefined;
  const said = cells.flatMap((cell, column) => apart(cell).map((one) => ({ cell: one, column })));
  for (const { cell, column } of said) {
    const within = typeof cell.value === 'string' ? WITHIN.exec(cell.text.trim()) : null;
    const [, label = '', behind = ''] = within ?? [];
    if (within || isLabel(cell.text, column)) {
      const value = behind === '' ? undefined : { value: behind, text: behind };
      open = { label: within ? tidy(label) : tidy(cell.text), value, row, column };
      pairs.push(open);
      if (value) open = undefined;
    } else if (open) {
      open.value = cell;
      open = undefined;
    } else rest++;
  }
  return { pairs, rest };
}
