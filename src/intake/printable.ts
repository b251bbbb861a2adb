// C0 and C1 controls but tab and line breaks, zero-width and bidi marks, the BOM: nothing of a table, and a terminal may obey them.
const UNSAFE = /(?![\t\r\n])[\p{Cc}\p{Cf}]/gu;
const ODD = /(?![\t\r\n])[\p{Cc}\p{Cf}]/u;

/** A cell's text without control, bidi and zero-width characters, and without space around it. */
export function cleanText(text: string): string {
  if (isUsual(text)) return text.trim();
  return (ODD.test(text) ? text.replace(UNSAFE, '') : text).trim();
}

/** The same in one line: words with single blanks between them. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ');

/** What came from outside (a file's name, a cell), made fit for one line of a terminal: marks are shown as \u{…}, long text is cut. */
export function printableLine(text: string, most = 120): string {
  const flat = text.replace(/\s*[\r\n\t\u2028\u2029]+\s*/g, ' ');
  const shown = ODD.test(flat)
    ? flat.replace(UNSAFE, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)
    : flat;
  if (shown.length <= most) return shown;
  return `${[...shown].slice(0, most).join('')}…`;
}

/** Only ASCII and common Chinese characters, as nearly every cell: asked by the thousand, so without a regular expression. */
function isUsual(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (!((c >= 0x20 && c < 0x7f) || (c >= 0x4e00 && c <= 0x9fff))) return false;
  }
  return true;
}
