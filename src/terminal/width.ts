import stringWidth from 'fast-string-width';

/**
 * Columns on a terminal: a Chinese character counts two. Nearly every text is plain letters and Chinese, which are counted
 * here; the library is asked about the rest (emoji, marks that combine), as it takes ten times as long.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 0x20 && code < 0x7f) || isSign(code)) width++;
    else if (
      (code >= 0x4e00 && code <= 0x9fff) ||
      (code >= 0xff01 && code <= 0xff60) ||
      (code >= 0x3001 && code <= 0x3029)
    )
      width += 2;
    else return stringWidth(text);
  }
  return width;
}

/** Dashes and dots, lines and blocks, ticks and crosses: the signs that our own tables and grids use. */
const isSign = (code: number) =>
  (code >= 0xa1 && code <= 0xff && code !== 0xad) ||
  (code >= 0x2010 && code <= 0x2027) ||
  (code >= 0x2500 && code <= 0x25fc) ||
  (code >= 0x2713 && code <= 0x2718);

/** Pads to a display width. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const fill = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'right' ? fill + text : text + fill;
}

/** The display width of the widest of some texts; 0 for none. */
export const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
