import { readRow, startReading } from '../../intake/grid.ts';
import type { RawCell, Reading, SheetCells, SheetContext } from '../../intake/kind.ts';
import { squeeze } from '../../intake/parse/plain.ts';
import { cellName } from '../../intake/place.ts';
import type { OwnDay } from './calendar.ts';
import { addDays, type Day, weekdayOf } from './day.ts';
import type { CalendarRow } from './row.ts';
import { daysSaid, yearOfMonth } from './said.ts';
import { parseWeekday } from './typed.ts';

/** So many columns of weekdays beside each other, and weeks beneath, are a 校历. */
const LEAST_DAYS = 5;
const LEAST_WEEKS = 3;
/** No other table has days of the month in the order of a calendar. */
const SURE = 6;
/** From so many days before the opening to so many after it a term's calendar may begin and end. */
const BEFORE = 60;
const AFTER = 160;

const CLOSED = /放假|休息|公休|^休|[(（]休[)）]/;
const HELD = /补课|补班|补上|上班|调课|调休/;
const FESTIVAL = /元旦|春节|元宵|妇女节|清明节?|劳动节|五一|青年节|儿童节|六一|端午节?|中秋节?|国庆节?/;

interface Week {
  row: number;
  /** Column → the day that its cell is. */
  days: ReadonlyMap<number, Day>;
}

/**
 * 校历 as it hangs on the wall: weeks down, weekdays across, a day of the month in each cell. Months need not be written: the days and
 * weekdays of a week say which one it is. What is off or made up for stands in the cells themselves or in the remark of its week.
 * Null where no weeks stand beneath a row of weekdays, or none of them says anything of days off.
 */
export function readWeeks(sheet: SheetCells, ctx: SheetContext): Reading<CalendarRow> | null {
  for (let top = 0; top < sheet.rows.length; top++) {
    const weekdays = weekdaysIn(sheet.rows[top] ?? []);
    if (weekdays.size < LEAST_DAYS) continue;
    const weeks = weeksBelow(sheet, top, weekdays, ctx.term.opening);
    if (weeks.length < LEAST_WEEKS) continue;
    const reading = startReading<CalendarRow>(top, SURE);
    for (const week of weeks) {
      const row = { days: saidIn(sheet.rows[week.row] ?? [], week, ctx) };
      const place = { closed: cellName(week.row, Math.min(...week.days.keys())) };
      if (row.days.length > 0) reading.rows.push(readRow(sheet, week.row, row, place));
    }
    if (reading.rows.length > 0) return reading;
  }
  return null;
}

/** Columns that are headed by weekdays which follow one another: 日 一 二 …, 周一 周二 …. */
function weekdaysIn(cells: readonly (RawCell | undefined)[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const [column, cell] of cells.entries()) {
    const text = squeeze(cell?.text ?? '');
    const weekday = /^[一二三四五六日天]$/.test(text) ? parseWeekday(`周${text}`) : parseWeekday(text);
    const before = found.get(column - 1);
    if (weekday === undefined || /^\d/.test(text)) continue;
    if (before !== undefined && (before % 7) + 1 !== weekday) return new Map();
    found.set(column, weekday);
  }
  return found;
}

function weeksBelow(
  sheet: SheetCells,
  top: number,
  weekdays: ReadonlyMap<number, number>,
  opening: Day,
): Week[] {
  const weeks: Week[] = [];
  let from = addDays(opening, -BEFORE);
  const to = addDays(opening, AFTER);
  for (let row = top + 1; row < sheet.rows.length; row++) {
    const numbers = [...weekdays.keys()].flatMap((column) => {
      const day = dayIn(sheet.rows[row]?.[column]);
      return day === undefined ? [] : [{ column, day }];
    });
    if (numbers.length < 2) continue;
    const first = numbers[0]!.column;
    const dayAt = (start: Day, column: number) => addDays(start, column - first);
    const fits = (start: Day) =>
      weekdayOf(start) === weekdays.get(first) &&
      numbers.every(({ column, day }) => dayOfMonth(dayAt(start, column)) === day);
    let start = from;
    while (start <= to && !fits(start)) start = addDays(start, 1);
    if (start > to) return [];
    weeks.push({ row, days: new Map(numbers.map(({ column }) => [column, dayAt(start, column)])) });
    from = addDays(start, 1);
  }
  return weeks;
}

/** The day of the month that a cell begins with, or has behind a month: 5, 5日, 3/1, 4月5日清明. */
function dayIn(cell: RawCell | undefined): number | undefined {
  if (!cell) return undefined;
  if (cell.value instanceof Date) return cell.value.getUTCDate();
  const said = /^(?:\d{1,2}[月/.-])?(\d{1,2})(?!\d)/.exec(squeeze(cell.text))?.[1];
  const day = Number(said);
  return said !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

function saidIn(cells: readonly (RawCell | undefined)[], week: Week, ctx: SheetContext): OwnDay[] {
  const days: OwnDay[] = [];
  const yearFor = yearOfMonth(ctx.title, ctx.term.year);
  for (const [column, cell] of cells.entries()) {
    const text = squeeze(cell?.text ?? '');
    const kind = CLOSED.test(text.replace(/^[\d月/.日号-]+/, ''))
      ? 'holiday'
      : HELD.test(text)
        ? 'workday'
        : null;
    if (kind === null) continue;
    const own = { periodsLost: null, name: FESTIVAL.exec(text)?.[0] ?? null };
    const day = week.days.get(column);
    const said = day
      ? [{ date: day, kind, follows: null } as const]
      : (daysSaid(withMonths(text, week), kind, yearFor)?.days ?? []);
    // That school begins on a Monday is no day made up for.
    for (const one of said)
      if (one.kind === 'holiday' || one.follows !== null || weekdayOf(one.date) > 5)
        days.push({ ...own, ...one });
  }
  return days;
}

const dayOfMonth = (day: Day) => Number(day.slice(8));
const monthOf = (day: Day) => Number(day.slice(5, 7));

/** 清明放假5日 in the week of 4 April is 4月5日. */
function withMonths(text: string, { days }: Week): string {
  const all = [...days.values()];
  return text.replace(/(?<![\d月/.—–~～至到-])(\d{1,2})(?=[日号])/g, (said) => {
    const day = all.find((one) => dayOfMonth(one) === Number(said)) ?? all[0]!;
    return `${monthOf(day)}月${said}`;
  });
}
