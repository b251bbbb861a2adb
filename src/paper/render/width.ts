/** Ranges of code points that are two columns wide: Chinese, Japanese, Korean, full-width forms, emoji. */
const WIDE = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
] as const;
const ASCII = /^[ -~]*$/;
const NO_WIDTH = /^[\p{M}\p{Cf}]$/u;

/** Width of the widest line in half-width characters: Chinese characters count as 2, combining marks as 0. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let widest = 0;
  for (const line of text.split('\n')) {
    let width = 0;
    for (const char of line) {
      const code = char.codePointAt(0)!;
      if (WIDE.some(([first, last]) => code >= first && code <= last)) width += 2;
      else if (code < 0x300 || !NO_WIDTH.test(char)) width += 1;
    }
    widest = Math.max(widest, width);
  }
  return widest;
}
