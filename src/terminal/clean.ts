/**
 * Text that came from files must not drive the terminal: control characters and those that reorder text are dropped;
 * our own colours (SGR sequences), line ends and tabs stay.
 */
export function cleanText(text: string): string {
  return text.replace(SPECIAL, (match) => (KEPT.test(match) ? match : ''));
}

const SPECIAL = /\p{Cc}\[[0-9;]*m|\p{Cc}|\p{Bidi_Control}/gu;
const KEPT = /^(?:\n|\t|\p{Cc}\[[0-9;]*m)$/u;
