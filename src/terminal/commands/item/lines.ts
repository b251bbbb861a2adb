import { displayWidth, pad } from '../../width.ts';

/** Label and value, a line each, the values under each other; what is not known (null, '') is left out. */
export function labelled(
  facts: readonly (readonly [label: string, value: string | number | null])[],
): string {
  const known = facts.filter(([, value]) => value !== null && value !== '');
  const width = Math.max(...known.map(([label]) => displayWidth(label)));
  return `${known.map(([label, value]) => `${pad(label, width)}  ${value}`).join('\n')}\n`;
}
