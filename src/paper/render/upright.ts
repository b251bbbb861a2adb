/** The vertical forms of brackets and dashes. */
const VERTICAL: Record<string, string> = {
  '（': '︵',
  '）': '︶',
  '(': '︵',
  ')': '︶',
  '《': '︽',
  '》': '︾',
  '—': '︱',
  '-': '︱',
  '·': '·',
};
/** A label in Latin letters is turned as a whole: letters one below another are not read. */
export const isTurned = (label: string): boolean =>
  /^[A-Za-z]{2}/.test(label) && !/\p{Script=Han}/u.test(label);

/** Characters in one stack; a longer label takes two. */
const MOST = 14;

/**
 * A label set vertically: for each stack its characters from top to bottom. Up to three letters or digits stay on one line; a
 * long label takes two stacks, the first of which is on the right. One that is turned is a stack of one.
 */
export function stacks(label: string): string[][] {
  if (isTurned(label)) return [[label]];
  const clusters = label.match(/[A-Za-z0-9]{1,3}|\P{M}\p{M}*/gu) ?? [];
  const stack = clusters.filter((c) => c.trim() !== '').map((c) => VERTICAL[c] ?? c);
  if (stack.length <= MOST) return [stack];
  const half = Math.ceil(stack.length / 2);
  return [stack.slice(0, half), stack.slice(half)];
}
