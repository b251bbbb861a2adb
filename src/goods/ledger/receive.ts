import { addAll } from '../../intake/kind.ts';
import { groupBy } from '../../store/groups.ts';
import type { Reader } from '../../store/reader.ts';
import type { NewLine } from './document.ts';

/** What came of one item, by a delivery note or by hand. `arrived` includes what is damaged or wrong. Units. */
export interface Arrival {
  itemId: number;
  /** 应到: only compared. Where the list does not say it, what is still to come on open orders. */
  expected?: number;
  arrived: number;
  damaged?: number;
  wrong?: number;
  /** What the delivery list says came, where it was read from one. */
  claimed?: number;
  note?: string;
}

/**
 * The lines of a receipt: accepted copies go into stock, damaged and wrong ones wait outside and stay on order. Accepted
 * copies are set against the open order lines of the term, earliest due first; what is beyond them (a surplus) is
 * stock like the rest, against the last line or none.
 */
export function receiptLines(reader: Reader, termId: number, arrivals: readonly Arrival[]): NewLine[] {
  const open = openLines(reader, termId);
  const lines: NewLine[] = [];
  for (const arrival of arrivals) {
    const outside = (arrival.damaged ?? 0) + (arrival.wrong ?? 0);
    const { itemId, damaged, wrong, claimed, note } = arrival;
    const waiting = open.get(itemId) ?? [];
    const due = waiting.reduce((sum, one) => sum + one.outstanding, 0);
    const whole: NewLine = {
      itemId,
      amount: arrival.arrived - outside,
      expected: arrival.expected ?? (due || undefined),
      damaged,
      wrong,
      claimed,
      note,
    };
    addAll(lines, matched(whole, waiting));
  }
  return lines;
}

interface OpenLine {
  id: number;
  itemId: number;
  outstanding: number;
}

function matched(line: NewLine, open: OpenLine[]): NewLine[] {
  const waiting = open.filter((one) => one.outstanding > 0);
  const [first] = waiting.length > 0 ? waiting : open.slice(-1);
  if (first === undefined) return [line];
  const lines: NewLine[] = [];
  let rest = line.amount;
  for (const [i, one] of waiting.entries()) {
    const amount = i === waiting.length - 1 ? rest : Math.min(rest, one.outstanding);
    if (amount === 0 && lines.length > 0) break;
    one.outstanding -= Math.min(amount, one.outstanding);
    rest -= amount;
    // Damaged and wrong copies are said once.
    lines.push(
      lines.length === 0
        ? { ...line, amount, purchaseLineId: one.id }
        : { itemId: line.itemId, amount, purchaseLineId: one.id },
    );
  }
  return lines.length > 0 ? apart(line, lines) : [{ ...line, purchaseLineId: first.id }];
}

/** What should have come, and what the list claims, of each order's part: what came of it, and the rest in the last. */
function apart({ expected, claimed }: NewLine, lines: readonly NewLine[]): NewLine[] {
  const left = { expected, claimed };
  const take = (key: 'expected' | 'claimed', came: number, isLast: boolean) => {
    const all = left[key];
    if (all == null) return undefined;
    const own = isLast ? all : Math.min(all, came);
    left[key] = all - own;
    return own;
  };
  return lines.map((line, i) => {
    const came = line.amount + (line.damaged ?? 0) + (line.wrong ?? 0);
    const isLast = i === lines.length - 1;
    return { ...line, expected: take('expected', came, isLast), claimed: take('claimed', came, isLast) };
  });
}

function openLines(reader: Reader, termId: number): Map<number, OpenLine[]> {
  const rows = reader.all<OpenLine>(
    `SELECT id, item_id AS itemId, outstanding FROM order_line
      WHERE term_id = ? AND state = 'open' AND closed = 0
      ORDER BY item_id, coalesce(due_on, '9999'), id`,
    termId,
  );
  return groupBy(rows, (row) => row.itemId);
}
