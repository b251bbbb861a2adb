import { problem } from '../../words/problem.ts';
import type { Parsed, RawCell } from '../kind.ts';
import { saysNothing, squeeze } from './plain.ts';

/**
 * A day as 'YYYY-MM-DD', without time zones: 2027.2.22, 2027-02-23, 2027年2月24日, 2027/2/25, 20270226, 27.2.26, a spreadsheet's date
 * or its serial number; 2.22 and 2月22日 take the year from the school year that begins in `schoolYear` (August to July).
 * Digits that ran together (2024228日) and days that do not exist (2027-02-30) are problems.
 */
export function dateCell(cell: RawCell, schoolYear: number): Parsed<string | undefined> {
  const { value } = cell;
  // A spreadsheet's date is midnight UTC of the day it shows.
  if (value instanceof Date) return made(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
  if (typeof value === 'number') return fromNumber(value, schoolYear, cell.text);
  return fromText(cell.text, schoolYear);
}

function fromNumber(value: number, schoolYear: number, shown: string): Parsed<string> {
  if (Number.isInteger(value) && value >= 19000101 && value <= 21001231) return eight(String(value));
  if (value >= 36526 && value < 73415) {
    const [year, month, day] = serialDay(Math.floor(value));
    return made(year, month, day);
  }
  const short = /^(\d{1,2})\.(\d{1,2})$/.exec(String(value));
  // 2.1 may be 2.10: what the cell shows decides, and a bare 2.1, 2.2, 2.3 is not guessed.
  if (short) {
    const day = /^\d{1,2}\.(\d{1,2})$/.exec(squeeze(shown))?.[1] ?? short[2] ?? '';
    if (day.length === 1 && /^[123]$/.test(day)) return { problem: problem('date-day-cut', {}) };
    return inYear(Number(short[1]), Number(day), schoolYear);
  }
  return { problem: problem('date-unreadable', {}) };
}

function fromText(shown: string, schoolYear: number): Parsed<string | undefined> {
  const text = squeeze(shown)
    .replace(/[((]?(星期|周)[一二三四五六日天][))]?/g, '')
    .replace(/[T]?\d{1,2}:\d{2}(:\d{2})?(\.\d+)?Z?$/, '')
    .replace(/(上午|下午|前|左右|之前|以前)$/, '');
  if (text === '' || saysNothing(text)) return { value: undefined };
  const full = /^(\d{4}|\d{2})[.\-/年、_](\d{1,2})[.\-/月、_](\d{1,2})[日号.]?$/.exec(text);
  if (full) {
    const year = Number(full[1]);
    return made(year < 100 ? 2000 + year : year, Number(full[2]), Number(full[3]));
  }
  if (/^\d{8}日?$/.test(text)) return eight(text.slice(0, 8));
  if (/^\d{5}$/.test(text) && Number(text) >= 36526 && Number(text) < 73415)
    return fromNumber(Number(text), schoolYear, shown);
  const short = /^(\d{1,2})[.\-/月](\d{1,2})[日号]?$/.exec(text);
  if (short) return inYear(Number(short[1]), Number(short[2]), schoolYear);
  if (/^\d{5,7}[日号]?$/.test(text)) return { problem: problem('date-lost-marks', {}) };
  return { problem: problem('date-unreadable', {}) };
}

function eight(text: string): Parsed<string> {
  return made(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
}

function inYear(month: number, day: number, schoolYear: number): Parsed<string> {
  return made(month >= 8 ? schoolYear : schoolYear + 1, month, day);
}

function made(year: number, month: number, day: number): Parsed<string> {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
    return { problem: problem('date-impossible', {}) };
  }
  return { value: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day of a spreadsheet's serial number (1 is 1900-01-01; 60 is its 29 February that never was). */
function serialDay(serial: number): [year: number, month: number, day: number] {
  let year = 1900;
  let left = serial - 1 - (serial > 59 ? 1 : 0);
  for (;;) {
    const length = daysIn(year, 2) === 29 ? 366 : 365;
    if (left < length) break;
    left -= length;
    year++;
  }
  let month = 1;
  while (left >= daysIn(year, month)) left -= daysIn(year, month++);
  return [year, month, left + 1];
}
