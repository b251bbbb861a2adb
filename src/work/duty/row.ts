/** A row of 值班表. */
export interface DutyRow {
  date?: string;
  /** The last of several days; `week`: only those of school among them, always where the week is told by its number. */
  until?: string;
  week?: true | 'numbered';
  /** Of several days: only this one of them. Instead of a day: 1-7, each such day of school in the term. */
  weekday?: number;
  shift?: string;
  leader?: string[];
  staff: string[];
  place?: string;
  job?: string;
}

/** What may be typed for the usual shifts, and the word that is kept: the school's own. */
const USUAL: Readonly<Record<string, string>> = {
  day: '白班',
  night: '夜班',
  morning: '上午',
  afternoon: '下午',
};

/** A shift as it is kept, however it was typed: day → 白班. Any other word stays as it is. */
export const shiftKept = (typed: string): string => USUAL[typed.trim().toLowerCase()] ?? typed.trim();
