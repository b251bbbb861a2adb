import { problem } from '../../words/problem.ts';
import type { CellContext, Parsed, RawCell } from '../kind.ts';
import { saysNothing, squeeze } from './plain.ts';
import { simplified } from './simplified.ts';

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

/** A time of day behind a date: apart from it, or after 日. Digits that only stand there are no time. */
const TIME =
  /(?:(?<=[日号)])|[\sT])[\sT]*(?:上午|早上|早晨|中午|下午|晚上|晚)?\s*(\d{1,2})(?::(\d{2})(?::\d{2}(?:\.\d+)?)?|[时点](?:(\d{1,2})分?|整|半)?)\s*(?:[AP]M)?Z?$/i;
const WEEKDAY = /[((]?(星期|周)[一二三四五六日天][))]?/g;

/** The day and the time that a cell shows, the day without blanks; `time` is what stands behind the day, if it is one. */
function parts(shown: string): { day: string; time: RegExpExecArray | null } {
  // What stands apart stays apart until the time is taken off: 2027.2.22 8:30 is not 2027.2.2 at 28:30.
  const text = simplified(shown.normalize('NFKC')).replace(WEEKDAY, ' ').trim();
  const time = TIME.exec(text);
  const well = time && Number(time[1]) < 24 && Number(time[2] ?? time[3] ?? 0) < 60;
  return { day: squeeze(well ? text.slice(0, time.index) : text), time: well ? time : null };
}

/** The day that a cell shows, without a time behind it and without blanks. */
export const dayShown = (shown: string): string => parts(shown).day;

/** What a bare number of a span counts, by its head: 使用年限（月）, 折旧月数. */
export function spanIn({ header, unit }: Pick<CellContext, 'header' | 'unit'>): '年' | '月' | undefined {
  const said = /^个?(年|月)/.exec(unit)?.[1] ?? /(年|月)数$/.exec(squeeze(header))?.[1];
  return said as '年' | '月' | undefined;
}

/** The time of day behind a date, HH:MM: 2027.2.22 8:30, 2月22日下午3点半; undefined where none is said (midnight is none). */
export function timeIn(cell: RawCell): string | undefined {
  const { value } = cell;
  if (value instanceof Date) return clock(value.getUTCHours(), value.getUTCMinutes());
  if (typeof value === 'number') {
    const minutes = value > 36526 && value < 73415 ? Math.round((value % 1) * 1440) : 0;
    return clock(Math.floor(minutes / 60) % 24, minutes % 60);
  }
  const { time } = parts(cell.text);
  if (!time) return undefined;
  const late = /下午|晚|PM/i.test(time[0]) && Number(time[1]) < 12;
  return clock(
    Number(time[1]) + (late ? 12 : 0),
    time[0].includes('半') ? 30 : Number(time[2] ?? time[3] ?? 0),
  );
}

function clock(hours: number, minutes: number): string | undefined {
  return hours + minutes === 0
    ? undefined
    : `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/**
 * A day, or the first or last day of a month or year that is all a list says: 有效期至 2027.6 is 2027-06-30, 购置 2021年9月
 * 2021-09-01. A number 2021.1 may have been 2021.10: not guessed.
 */
export function dayOrMonth(
  cell: RawCell,
  schoolYear: number,
  which: 'first' | 'last',
): Parsed<string | undefined> {
  const text = squeeze(cell.text);
  const month = /^((?:19|20)\d\d)(?:年|[-./](?=\d))?(?:(\d{1,2})月?)?[底末]?$/.exec(text);
  // A date that is shown as its month: what is bought then has its day, what is valid until then has the month.
  if (!month || (cell.value instanceof Date && which === 'first')) return dateCell(cell, schoolYear);
  if (typeof cell.value === 'number' && /\.1$/.test(text))
    return { problem: problem('date-month-cut', { year: month[1] ?? '' }) };
  const year = Number(month[1]);
  const number = Number(month[2] ?? (which === 'first' ? 1 : 12));
  if (number < 1 || number > 12) return dateCell(cell, schoolYear);
  return made(year, number, which === 'first' ? 1 : daysIn(year, number));
}

function fromText(shown: string, schoolYear: number): Parsed<string | undefined> {
  const text = parts(shown).day.replace(/(上午|早上|中午|下午|晚上|前|左右|之前|以前)$/, '');
  if (text === '' || saysNothing(text)) return { value: undefined };
  const full = /^(\d{4}|\d{2})[.\-/年、_](\d{1,2})[.\-/月、_](\d{1,2})[日号.]?$/.exec(text);
  if (full) {
    const year = Number(full[1]);
    return made(year < 100 ? 2000 + year : year, Number(full[2]), Number(full[3]));
  }
  // 22.2.2027: with points the day stands first, with strokes only where the other number is no month.
  const last = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (last) {
    const [one, two] = [Number(last[1]), Number(last[3])];
    if (last[2] === '.' || one > 12 || one === two) return made(Number(last[4]), two, one);
    if (two > 12) return made(Number(last[4]), one, two);
    return { problem: problem('date-either', either(Number(last[4]), one, two)) };
  }
  const english = inEnglish(text, schoolYear);
  if (english) return english;
  if (/^\d{8}日?$/.test(text)) return eight(text.slice(0, 8));
  if (/^\d{5}$/.test(text) && Number(text) >= 36526 && Number(text) < 73415)
    return fromNumber(Number(text), schoolYear, shown);
  const short = /^(\d{1,2})[.\-/月](\d{1,2})[日号]?$/.exec(text);
  if (short) return inYear(Number(short[1]), Number(short[2]), schoolYear);
  if (/^\d{5,7}[日号]?$/.test(text)) return { problem: problem('date-lost-marks', {}) };
  return { problem: problem('date-unreadable', {}) };
}

/** 08/02/2027: 8 February here, 2 August there. */
const either = (year: number, one: number, two: number) => ({
  first: iso(year, two, one),
  second: iso(year, one, two),
});

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** 1 Mar 2027, March 1, 2027, and both without the year: blanks are gone. */
function inEnglish(text: string, schoolYear: number): Parsed<string> | undefined {
  const { groups } =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?-?(?<month>[a-z]{3,9})\.?(?:[,-]?(?<year>\d{4}))?$/i.exec(text) ??
    /^(?<month>[a-z]{3,9})\.?-?(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,(?<year>\d{4}))?$/i.exec(text) ??
    {};
  const { day, month = '?', year } = groups ?? {};
  const at = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().replace(/^sept$/, 'sep')));
  if (at < 0) return undefined;
  return year === undefined
    ? inYear(at + 1, Number(day), schoolYear)
    : made(Number(year), at + 1, Number(day));
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
  return { value: iso(year, month, day) };
}

const iso = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

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
