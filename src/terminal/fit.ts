import { displayWidth } from './width.ts';

/** What is kept on one line: a word, a number, a day; of Chinese a single character. Brackets stay with what they enclose. */
const PIECES = /[!-~\u00a1-\u024f]+|[（“‘《「]*[^\s!-~\u00a1-\u024f][，。、；：！？）》”…,;:!?)]*/gu;
/** Words longer than this (paths) are cut where the line ends. */
const WORD = 24;

/** The display width of the widest piece that is not to be broken. */
export function leastWidth(text: string): number {
  let most = 0;
  for (const [piece] of text.matchAll(PIECES)) most = Math.max(most, displayWidth(piece));
  return Math.min(most, WORD);
}

/** The lines of a text for a column of that display width: broken at blanks and between Chinese characters. */
export function wrap(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  let end = 0;
  for (const match of text.matchAll(PIECES)) {
    const gap = match.index > end ? ' ' : '';
    end = match.index + match[0].length;
    if (displayWidth(line + gap + match[0]) <= width) {
      line += line === '' ? match[0] : gap + match[0];
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const { segment } of new Intl.Segmenter().segment(match[0])) {
      if (line !== '' && displayWidth(line + segment) > width) {
        lines.push(line);
        line = '';
      }
      line += segment;
    }
  }
  return line === '' ? lines : [...lines, line];
}

export interface Width {
  /** What the column would like, and what it cannot do without. */
  natural: number;
  least: number;
  /** Gives way first. */
  shrink: boolean;
}

/**
 * Column widths that come to `available` or less where that can be: the widest give way first, those that may shrink before others.
 * None is squeezed to a character or two a line: what does not fit so is for the table to tell otherwise.
 */
export function fitWidths(columns: readonly Width[], available: number): number[] {
  const widths = columns.map((column) => column.natural);
  let over = widths.reduce((sum, width) => sum + width, 0) - available;
  const give = (floor: (column: Width) => number) => {
    while (over > 0) {
      let widest = -1;
      for (const [i, column] of columns.entries())
        if (widths[i]! > floor(column) && (widest < 0 || widths[i]! > widths[widest]!)) widest = i;
      if (widest < 0) return;
      widths[widest]!--;
      over--;
    }
  };
  give((column) => (column.shrink ? Math.max(column.least, 16) : column.natural));
  give((column) => Math.max(column.least, 8));
  return widths;
}
