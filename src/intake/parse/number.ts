import { problem } from '../../words/problem.ts';
import type { Parsed, RawCell } from '../kind.ts';
import { packedNumber, saysNothing, smallNumber, squeeze } from './plain.ts';

/**
 * A whole amount from 0 up: 19, 19本, １９ 本, 40册/包, "1,200", 十二, 5包×40+12. A cell that says 无 or — gives undefined.
 * Fractions, negative amounts and anything vague (约40, 10-20) are problems.
 */
export function wholeNumber(cell: RawCell): Parsed<number | undefined> {
  const { value } = cell;
  if (typeof value === 'number') return whole(value);
  const text = typeof value === 'string' ? squeeze(value) : squeeze(cell.text);
  if (text === '' || saysNothing(text)) return { value: undefined };
  const packed = packedNumber(text);
  if (packed !== null) return whole(packed);
  const counted =
    /^(?:共|每包|每件|每箱|每捆)?([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([^\d.,+\-~约余多]*?)(?:\/[^\d]+)?$/.exec(
      text,
    );
  if (counted && !/以[上下]|左右/.test(counted[2] ?? ''))
    return whole(Number((counted[1] ?? '').replaceAll(',', '')));
  const words = /^([一二两三四五六七八九十]+)([册本包个套盒支把张人份])?$/.exec(text);
  const small = words ? smallNumber(words[1] ?? '') : null;
  if (small !== null) return { value: small };
  return { problem: problem('number-unreadable', {}) };
}

/** The same for what is on hand: 无 and — are none of it. */
export function amountOnHand(cell: RawCell): Parsed<number | undefined> {
  return saysNothing(cell.text) ? { value: 0 } : wholeNumber(cell);
}

/** The same, from 1 up. */
export function positiveNumber(cell: RawCell): Parsed<number | undefined> {
  const read = wholeNumber(cell);
  if ('value' in read && read.value === 0) return { problem: problem('number-zero', {}) };
  return read;
}

function whole(amount: number): Parsed<number> {
  if (amount < 0) return { problem: problem('number-negative', {}) };
  if (!Number.isInteger(amount)) return { problem: problem('number-not-whole', {}) };
  if (amount > 1e9) return { problem: problem('number-unreadable', {}) };
  return { value: amount };
}
