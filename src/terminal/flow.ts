import type { Terminal } from './context.ts';
import { displayWidth } from './width.ts';

/** A line that is a command and nothing else: broken, it could not be copied and run; the terminal shows it as it can. */
export const ONE_COMMAND = /^\s*(?:\$ )?kaixue [^，。、；：（）→]*[，。；）]?$/;
/** What stays on one line: a word, a number, a day; of Chinese one character, with the signs that close it. Colours have no width. */
const PIECE =
  /(?:\p{Cc}\[\d+m)*(?:[“‘（《「]*(?:[!-~\u00a1-\u024f]+|[^\s!-~\u00a1-\u024f\p{Cc}])[，。、；：！？）》”’」…,;:!?)]*)(?:\p{Cc}\[\d+m)*/gu;
const COLOR = /\p{Cc}\[\d+m/gu;
/** A sign after which a command has ended. */
const ENDS = /[，。、；：！？）》”…,;:)]$/;
/** English that goes on after a command. */
const PROSE = /^(and|again|at|first|for|has|if|in|is|it|on|or|shows|then|to|when|with)$/;
/** Where a line begins to speak: under it the next lines go on. */
const BEGINS = /^\s*(?:[→✗✓√×•·!-] +)?/;
/** `标签  文字`: the text goes on under itself, where that leaves room. */
const LABELLED = /^(\s*\S.*?\S? {2,})(?!.* {2,})\S/;
/** A label may take so much of the width: an option with its Chinese name does. */
const LABEL = 0.5;

const widthOf = (text: string) => displayWidth(text.replace(COLOR, ''));

interface Piece {
  /** Blanks before it. */
  gap: string;
  text: string;
}

/**
 * Text for a terminal that is so wide: a longer line goes on in the next, under its beginning, broken at blanks and between Chinese
 * characters, but not inside a command, which could not be copied then. What has no place to break (a path) is left to the terminal.
 */
export function flow(text: string, width: number): string {
  if (!text.split('\n').some((line) => widthOf(line) > width)) return text;
  return text
    .split('\n')
    .map((line) => (widthOf(line) > width && !ONE_COMMAND.test(line) ? flowLine(line, width) : line))
    .join('\n');
}

/** The same for a terminal; off one, and for what is code, as it is. */
export const flowing = (
  text: string,
  terminal: Pick<Terminal, 'isOut' | 'width'>,
  verbatim = false,
): string => (terminal.isOut && !verbatim ? flow(text, terminal.width) : text);

function flowLine(line: string, width: number): string {
  const begin = BEGINS.exec(line)![0];
  const label = widthOf(LABELLED.exec(line.replace(COLOR, ''))?.[1] ?? '');
  const indent = ' '.repeat(label > 0 && label <= width * LABEL ? label : widthOf(begin));
  const lines: string[] = [];
  let current = '';
  for (const { gap, text } of withCommandsWhole(line)) {
    const fits = widthOf(current + gap + text) <= width;
    if (current !== '' && !fits && current.trim() !== '') {
      lines.push(current);
      current = indent + text;
    } else current += gap + text;
  }
  return [...lines, current].join('\n');
}

function pieces(line: string): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const { 0: text, index } of line.matchAll(PIECE)) {
    found.push({ gap: line.slice(end, index), text });
    end = index + text.length;
  }
  return found;
}

/** From `kaixue` on to where a sign ends the command, or English prose goes on. */
function withCommandsWhole(line: string): Piece[] {
  const found: Piece[] = [];
  let isCommand = false;
  for (const piece of pieces(line)) {
    const before = found.at(-1);
    const word = piece.text.replace(COLOR, '');
    if (isCommand && before !== undefined) {
      const prose = piece.gap !== '' && PROSE.test(word);
      const whole = before.text + piece.gap + piece.text;
      if (!prose && !/^[（→]/.test(word)) {
        before.text = whole;
        isCommand = !ENDS.test(word);
        continue;
      }
    }
    isCommand = /kaixue$/.test(word);
    found.push({ ...piece });
  }
  return found;
}
