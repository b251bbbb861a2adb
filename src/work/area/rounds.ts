import type { CellContext, Parsed, RawCell } from '../../intake/kind.ts';
import { tidy } from '../../intake/parse/plain.ts';
import { parseTime } from '../../school/calendar/clock.ts';
import type { Round } from './area.ts';

/** 7:20, 7点20分: a time within a text. */
const CLOCK = /\d{1,2}\s*[:：点时]\s*(?:\d{1,2}\s*分?)?/g;

/** Whether there is a time by the clock: under a head that nobody knows any words may stand. */
export const saysTime = ({ text }: RawCell): boolean => /\d{1,2}\s*[:：点时]/.test(text);

/** When an area is gone over, by the clock; else in the list's own words. */
export type Rounds = { rounds: Round[] } | { words: string };

/**
 * 早7:20-7:40，16:20-16:40: each time is a round, called by what stands before it; where it ends is not kept. 每天早晚 is nothing by the
 * clock: such words say what is demanded.
 */
export function roundsCell(cell: RawCell, { header }: CellContext): Parsed<Rounds | undefined> {
  const text = tidy(cell.text.normalize('NFKC'));
  if (text === '') return { value: undefined };
  const rounds = text.split(/[,、;。/\n]|\s+(?=\D*\d{1,2}[:点时])/).map(roundIn);
  const all = rounds.flatMap((one) => one ?? []);
  const apart = new Set(all.map(({ time }) => time)).size === all.length;
  if (all.length > 0 && all.length === rounds.length && apart) return { value: { rounds: all } };
  return { value: { words: `${header}：${text}` } };
}

function roundIn(part: string): Round | undefined {
  const [first, last, ...more] = part.match(CLOCK) ?? [];
  const time = parseTime(first ?? '');
  if (!first || !time || more.length > 0 || (last !== undefined && !parseTime(last))) return undefined;
  const name = part
    .slice(0, part.indexOf(first))
    .replace(/[\s:：(]+$/, '')
    .trim();
  return /[\d()]/.test(name) ? undefined : { time, name };
}
