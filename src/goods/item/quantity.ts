import type { Parsed, RawCell } from '../../intake/kind.ts';
import { saysNothing, smallNumber, squeeze } from '../../intake/parse/plain.ts';
import { problem } from '../../words/problem.ts';

/** How much for how many: 4 for each, or 1 for every 2 (1套/2人). */
export interface Rate {
  quantity: number;
  per: number;
  /** What stands after a slash: 1个/班 → 班, as it is written. */
  each?: string;
  unit?: string;
}

/** What a standard's quantity cell says: 4, 4盒, 1个/班, 每班4盒, 1套/2人, 每2人1套. Halves become 1 for every 2. */
export function rateCell(cell: RawCell): Parsed<Rate | undefined> {
  const text = squeeze(cell.text);
  if (typeof cell.value !== 'number' && (text === '' || saysNothing(text))) return { value: undefined };
  const rate = typeof cell.value === 'number' ? rateOf(cell.value, '') : spoken(text);
  if (rate) return { value: rate };
  return { problem: problem('rate-unreadable', {}) };
}

function spoken(text: string): Rate | null {
  const after =
    /^(\d+(?:\.\d+)?|[一二两三四五六七八九十]+)([^\d/每]*)(?:\/|每)(\d+|[一二两三四五六七八九十]+)?([^\d]*)$/.exec(
      text,
    );
  if (after) return rateOf(number(after[1]), after[2] ?? '', after[3] ? number(after[3]) : 1, after[4]);
  const before =
    /^(?:每|人均|班均|师均)(\d+|[一二两三四五六七八九十]+)?([^\d]*?)(\d+(?:\.\d+)?|[一二两三四五六七八九十]+)([^\d]*)$/.exec(
      text,
    );
  if (before) {
    const each = text.startsWith('每') ? (before[2] ?? '') : text.slice(0, 1);
    return rateOf(number(before[3]), before[4] ?? '', before[1] ? number(before[1]) : 1, each);
  }
  const plain = /^(\d+(?:\.\d+)?|[一二两三四五六七八九十]+)([^\d]*)$/.exec(text);
  return plain ? rateOf(number(plain[1]), plain[2] ?? '') : null;
}

function number(text: string | undefined): number {
  return smallNumber(text ?? '') ?? Number(text);
}

/** More for one recipient is a slip of the finger. */
const MOST = 100_000;

function rateOf(quantity: number, unit: string, per = 1, each?: string): Rate | null {
  if (!Number.isFinite(quantity) || quantity < 0 || per < 1) return null;
  // 0.5 for each is 1 for every 2; fractions finer than a tenth are refused.
  const scale = [1, 2, 3, 4, 5, 10].find((n) => Math.abs(quantity * n - Math.round(quantity * n)) < 1e-9);
  if (scale === undefined) return null;
  const rate: Rate = { quantity: Math.round(quantity * scale), per: per * scale };
  if (rate.quantity > MOST) return null;
  if (each) rate.each = each;
  if (unit) rate.unit = unit;
  return rate;
}
