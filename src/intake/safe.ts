// C0 and C1 controls but tab and line breaks, zero-width and bidi marks, the BOM: nothing of a table, and a terminal may obey them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be taken out
const UNSAFE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same, for the quick question whether there is anything to do
const ODD =
  /[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u200a\u2010-\u2027\u2030-\u205e\u2070-\ufefe\uff00-\ufff8\ufffc-\uffff]/;

/** A cell's text without control, bidi and zero-width characters, and without space around it. */
export function cleanText(text: string): string {
  return (ODD.test(text) ? text.replace(UNSAFE, '') : text).trim();
}

/** What came from outside (a file's name, a cell), made fit for one line of a terminal: marks are shown as \u{…}, long text is cut. */
export function safeText(text: string, most = 120): string {
  const flat = text.replace(/\s*[\r\n\t\u2028\u2029]+\s*/g, ' ');
  const shown = ODD.test(flat)
    ? flat.replace(UNSAFE, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)
    : flat;
  if (shown.length <= most) return shown;
  return `${[...shown].slice(0, most).join('')}…`;
}
