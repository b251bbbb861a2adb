/**
 * Text that came from files must not drive the terminal: control characters and those that reorder text are dropped;
 * our own colours (SGR sequences), line ends and tabs stay.
 */
export function cleanText(text: string): string {
  return text.replace(HOSTILE, (match) => (SGR.test(match) ? match : ''));
}

const SGR = /^\x1b\[[0-9;]*m$/;
const HOSTILE = /\x1b\[[0-9;]*m|[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
