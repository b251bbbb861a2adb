/** Brackets and dashes have forms of their own in a vertical line. */
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
const MOST = 14;

/**
 * A label set upright, one character under the other: the texts of each stack, top to bottom. A run of up to three letters or
 * digits stays on one line; a long label takes two stacks, the first to be set on the right.
 */
export function stacks(label: string): string[][] {
  const clusters = label.match(/[A-Za-z0-9]{1,3}|\P{M}\p{M}*/gu) ?? [];
  const stack = clusters.filter((c) => c.trim() !== '').map((c) => VERTICAL[c] ?? c);
  if (stack.length <= MOST) return [stack];
  const half = Math.ceil(stack.length / 2);
  return [stack.slice(0, half), stack.slice(half)];
}
