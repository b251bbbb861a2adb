import { cellPlace, readRow, startReading } from '../../intake/grid.ts';
import type {
  ApplyContext,
  CellContext,
  Kind,
  Outcome,
  Parsed,
  RawCell,
  Reading,
  SheetCells,
  SheetContext,
} from '../../intake/kind.ts';
import { dateCell } from '../../intake/parse/date.ts';
import { saysNothing } from '../../intake/parse/plain.ts';
import { ignored, words } from '../../intake/parse/text.ts';
import { cellName } from '../../intake/place.ts';
import type { Writer } from '../../store/reader.ts';
import { type Problem, problem } from '../../words/problem.ts';
import { applyCalendar } from './apply.ts';
import type { OwnDay } from './calendar.ts';
import { addDays, weekdayOf } from './day.ts';
import type { CalendarRow } from './row.ts';
import { daysSaid, type SaidDays, yearOfMonth } from './said.ts';
import { parseDayKind, parseSpan, parseWeekday } from './typed.ts';
import { readWeeks } from './weeks.ts';

/**
 * 放假安排: a row a holiday, with the days on which school is held for it; or a row a day or span with its kind; or lines of these
 * without a head; or 校历, weeks down and weekdays across. `moved` lets tasks follow the days and says how many moved.
 */
export const calendarKind = (moved: (tx: Writer) => number): Kind<CalendarRow> => ({
  name: 'calendar',
  title: (w) => w.intake.files.calendar,
  names: [
    ...['放假安排', '放假安排表', '放假时间安排', '放假调休安排', '节假日安排', '节假日放假安排', '假期安排'],
    ...['放假通知', '放假', '校历', 'holidays', 'school calendar', 'calendar'],
  ],
  about: 'any',
  beside: ['weekday', 'weeks', 'date'],
  concepts: {
    name: ['festival'],
    closed: ['closed-days', 'closed-from', 'span', 'date', 'starts'],
    until: ['closed-until', 'ends'],
    kind: ['day-kind', 'category'],
    makeUp: ['make-up-days'],
    follows: ['follows'],
  },
  order: 5,
  fields: [
    ignored('seq'),
    { key: 'name', fillDown: 'merged', parse: words },
    { key: 'closed', required: true, or: ['makeUp'], totals: false, parse: closedCell },
    { key: 'until', totals: false, parse: (cell, ctx) => daysCell(cell, ctx, 'holiday') },
    { key: 'kind', type: ({ text }) => parseDayKind(text) !== undefined, parse: kindCell },
    { key: 'makeUp', totals: false, parse: (cell, ctx) => daysCell(cell, ctx, 'workday') },
    { key: 'follows', parse: weekdayCell },
  ],
  signature: [['closed'], ['name', 'kind']],
  build(values): Parsed<CalendarRow> {
    const { name = null, closed, until, kind, makeUp, follows } = values as Values;
    const days: CalendarRow['days'] = [];
    const take = (found: SaidDays['days']) => {
      for (const day of found) days.push({ periodsLost: null, name, ...day });
    };
    if (closed) take(kind ? withKind(spanned(closed, until), kind, follows) : spanned(closed, until));
    if (makeUp) take(makeUp.days.map((day) => ({ ...day, follows: day.follows ?? follows ?? null })));
    const open = until ? null : (closed?.open ?? null);
    return { value: { days, ...(open ? { open: { from: open, name: name ?? '' } } : {}) } };
  },
  readWhole: (sheet, ctx) => lines(sheet, ctx) ?? readWeeks(sheet, ctx),
  apply: (tx, rows, ctx: ApplyContext): Outcome => applyCalendar(tx, rows, ctx, moved),
});

interface Values {
  name?: string;
  closed?: SaidDays;
  until?: SaidDays;
  kind?: OwnDay['kind'];
  makeUp?: SaidDays;
  follows?: number;
}

/** Of two columns, from and to: all days between them. */
function spanned({ days, open }: SaidDays, until: SaidDays | undefined): SaidDays['days'] {
  const [from, to] = [days[0]?.date ?? open, until?.days.at(-1)?.date];
  if (!from || !to || to < from) return days;
  const all: SaidDays['days'] = [];
  for (let date = from; date <= to; date = addDays(date, 1))
    all.push({ date, kind: 'holiday', follows: null });
  return all;
}

const withKind = (
  days: SaidDays['days'],
  kind: OwnDay['kind'],
  follows: number | undefined,
): SaidDays['days'] =>
  days.map((day) => ({
    ...day,
    kind,
    follows: kind === 'workday' ? (day.follows ?? follows ?? null) : null,
  }));

const closedCell = (cell: RawCell, ctx: CellContext) => daysCell(cell, ctx, 'holiday');

/** What a cell says of days; one day where it is a spreadsheet's date. */
function daysCell(cell: RawCell, ctx: CellContext, usual: OwnDay['kind']): Parsed<SaidDays> {
  // 无 under 调休上课 is an answer.
  if (saysNothing(cell.text)) return { value: { days: [], open: null, odd: null } };
  const yearFor = yearOfMonth(`${ctx.title} ${ctx.sheetName} ${ctx.file}`, ctx.term.year);
  const found = cell.value instanceof Date ? null : daysSaid(cell.text, usual, yearFor);
  if (found?.odd) {
    const { day, said } = found.odd;
    return { problem: problem('calendar-other-weekday', { day, weekday: weekdayOf(day), said }) };
  }
  if (found) return { value: found };
  const one = dateCell(cell, ctx.term.year);
  if (!('value' in one) || one.value === undefined)
    return { problem: problem('not-days', { value: cell.text }) };
  return { value: { days: [{ date: one.value, kind: usual, follows: null }], open: null, odd: null } };
}

function kindCell({ text }: RawCell): Parsed<OwnDay['kind']> {
  const kind = parseDayKind(text);
  return kind ? { value: kind } : { problem: problem('calendar-bad-kind', { value: text }) };
}

function weekdayCell({ text }: RawCell): Parsed<number | undefined> {
  if (saysNothing(text)) return { value: undefined };
  const weekday = parseWeekday(text);
  return weekday ? { value: weekday } : { problem: problem('not-a-weekday', { value: text }) };
}

/**
 * Lines without a head: "2027-02-05~2027-02-11,放假,春节", "2027-02-28 上班 春节 周五". Those that start with # are passed over. Null where
 * some line begins with no day, or most say no kind of day.
 */
function lines(sheet: SheetCells, ctx: SheetContext): Reading<CalendarRow> | null {
  const all = sheet.rows.flatMap((cells, r) => {
    const text = cells
      .map((cell) => cell?.text ?? '')
      .join('\t')
      .trim();
    return text === '' || text.startsWith('#') ? [] : [{ r, parts: text.split(/\s*[,，\t]\s*|\s+/) }];
  });
  const kinds = all.filter(({ parts }) => parseDayKind(parts[1] ?? '') !== undefined);
  if (kinds.length === 0 || kinds.length * 2 < all.length || all.some(({ parts }) => !/^\d/.test(parts[0]!)))
    return null;
  const reading = startReading<CalendarRow>(all[0]!.r, SURE);
  for (const { r, parts } of all) {
    const line = lineOf(parts, ctx.term.opening);
    if ('value' in line)
      reading.rows.push(readRow(sheet, r, { days: line.value }, { closed: cellName(r, 0) }));
    else {
      const { cell: _, ...at } = cellPlace(sheet, r, 0);
      reading.problems.push({ ...line.problem, at: sheet.plain ? at : { ...at, cell: cellName(r, 0) } });
      reading.rejected = [...(reading.rejected ?? []), r + 1];
    }
  }
  return reading;
}

/** How sure lines that all begin with a day and say what it is are: nothing else looks like them. */
const SURE = 6;

function lineOf(
  [when = '', what = '', name = '', weekday = '']: readonly string[],
  near: string,
): { value: OwnDay[] } | { problem: Problem } {
  const span = parseSpan(when, near);
  const kind = parseDayKind(what);
  const follows = weekday === '' ? null : parseWeekday(weekday);
  if (!span) return { problem: problem('not-days', { value: when }) };
  if (!kind) return { problem: problem('calendar-bad-kind', { value: what }) };
  if (follows === undefined) return { problem: problem('not-a-weekday', { value: weekday }) };
  const own = { kind, follows: kind === 'workday' ? follows : null, periodsLost: null, name: name || null };
  const days: OwnDay[] = [];
  for (let date = span.from; date <= span.to; date = addDays(date, 1)) days.push({ date, ...own });
  return { value: days };
}
