import { TYPERS } from '../../intake/evidence/typers.ts';
import type {
  ApplyContext,
  CellContext,
  Kind,
  Outcome,
  Parsed,
  RawCell,
  ReadRow,
} from '../../intake/kind.ts';
import { dateCell } from '../../intake/parse/date.ts';
import { smallNumber, squeeze } from '../../intake/parse/plain.ts';
import { namesIn, words } from '../../intake/parse/text.ts';
import { placeOf } from '../../intake/place.ts';
import { type Calendar, isWorkday, schoolDay } from '../../school/calendar/calendar.ts';
import { addDays, daysBetween, parseDay, weekdayOf } from '../../school/calendar/day.ts';
import { loadCalendar } from '../../school/calendar/store.ts';
import { ByName } from '../../school/staff/called.ts';
import { everyoneCalled } from '../../school/staff/store.ts';
import { lastDay } from '../../school/term/term.ts';
import { weekdayIn } from '../../school/timetable/slots.ts';
import type { Writer } from '../../store/reader.ts';
import { problem } from '../../words/problem.ts';
import type { DutyRow } from './row.ts';
import { shiftKept } from './row.ts';
import { addDuties, type NewDuty } from './store.ts';

const names = (cell: { text: string }) => ({ value: namesIn(cell.text) });

/** What says of people under heads that are values that they are on duty. */
const ON_DUTY = /值班|护校|护学|值守|值周|护导|执勤|值勤|(教师|行政)值日|duty|duties|rota/i;
/** A part of the day, or its hours: 白班（7:00-19:00）, 上午, 夜间. */
const SHIFT =
  /^(.*[早中午晚夜白日]班|[上下中]午|早[上晨间]?|晚[上间]?|[白夜日][天间]|夜里|全天|通宵)|\d{1,2}[:：]\d{2}|^(day|night|morning|afternoon|evening|early|late)( ?(shift|duty))?\b/i;
const arePeople = (cell: RawCell) =>
  namesIn(cell.text).every((text) => TYPERS.person?.({ value: text, text }));

/**
 * 值班表: a row a day (and shift), several names in one cell; or a column a post or shift; or a row a weekday, for the whole term (护导); or a row
 * a week and a column a weekday. The same file twice adds nothing.
 */
export const dutyKind: Kind<DutyRow> = {
  name: 'duty',
  title: (w) => w.intake.files.duty,
  names: [
    '值班表',
    '值班安排',
    '值班安排表',
    '开学值班表',
    '寒假值班表',
    '暑假值班表',
    '值周',
    '值周表',
    '值周安排',
    '值周安排表',
    ...['护导', '护导表', '护导安排', '护导值日', '护导值日安排', '护导值班', '教师值日', '行政值日'],
    'duty roster',
    'duty rota',
    'duties',
  ],
  about: 'people',
  term: { bound: 'this' },
  beside: ['weeks', 'phone', 'department', 'period', 'class'],
  concepts: {
    date: ['date', 'span', 'weeks'],
    staff: ['duty-staff', 'person'],
    place: ['spot', 'place', 'room'],
    job: ['job', 'task'],
  },
  order: 80,
  signature: [['date', 'weekday'], ['staff'], ['leader', 'shift', 'place', 'job']],
  fields: [
    { key: 'weekday', fillDown: true, parse: weekdayCell },
    {
      key: 'date',
      required: true,
      or: ['weekday'],
      fillDown: true,
      parse: daysCell,
      // Beside a day, its weekday says nothing new.
      fallback: ({ header, row }) =>
        header !== '' || row.weekday === undefined ? null : { value: { weekday: row.weekday } },
    },
    { key: 'shift', parse: words },
    { key: 'leader', fillDown: true, parse: names },
    {
      key: 'staff',
      required: true,
      parse: names,
      // Who leads stands in a row of their own beside the posts.
      fallback: ({ row }) => (row.leader === undefined ? null : { value: [] }),
    },
    { key: 'place', parse: words },
    { key: 'job', parse: words },
  ],
  spread: [
    // Before the posts, any head of which may be a value.
    { over: 'weekday', apart: 'leader', amount: 'staff', said: ON_DUTY, reads: arePeople },
    { over: 'shift', apart: 'leader', amount: 'staff', like: SHIFT, said: ON_DUTY, reads: arePeople },
    {
      over: 'place',
      apart: 'leader',
      amount: 'staff',
      like: /./,
      heads: ['building', 'area', 'spot', 'room', 'gate'],
      said: ON_DUTY,
      reads: arePeople,
    },
  ],
  build({ date, weekday, ...row }): Parsed<DutyRow> {
    const days = date as Days;
    // Beside a day, its weekday says nothing new; within a week it says which of its days.
    const of = days.until === undefined ? {} : { weekday: weekday as number | undefined };
    return { value: { ...days, ...of, ...row } as DutyRow };
  },
  apply,
};

type Days = Pick<DutyRow, 'date' | 'until' | 'week' | 'weekday'>;

/** 星期三, 周三, 三. */
function weekdayCell({ text }: RawCell): Parsed<number | undefined> {
  const weekday = weekdayIn(text, true);
  return weekday === null ? { problem: problem('not-a-weekday', { value: text }) } : { value: weekday };
}

/** A day, or the days of a span: 3月1日—3月5日. Of 值周 only the days of school are meant. */
function daysCell(cell: RawCell, ctx: CellContext): Parsed<Days | undefined> {
  // Week 1 (1-5 Mar): the days are what is meant, where they can be read.
  const [, outside = cell.text, inside = ''] = /^(.+?)\s*[(（](.+)[)）]$/.exec(cell.text.trim()) ?? [];
  const numbered = weekIn(outside, ctx.term.opening);
  const within = numbered && spanIn(inside, ctx.term);
  if (within) return { value: { date: within.from, until: within.to, week: true } };
  if (numbered) return { value: { ...numbered, week: 'numbered' } };
  const span = cell.value instanceof Date ? undefined : spanIn(cell.text, ctx.term);
  if (span) {
    const week = /周|week/i.test(`${ctx.header} ${ctx.title} ${ctx.sheetName} ${ctx.file}`);
    return { value: { date: span.from, until: span.to, ...(week && { week }) } };
  }
  const read = dateCell(cell, ctx.term.year);
  // 日期 over 星期一: every Monday.
  const weekday = 'value' in read && read.value !== undefined ? null : weekdayIn(cell.text);
  if (weekday !== null) return { value: { weekday } };
  if (!('value' in read)) return read;
  return { value: read.value === undefined ? undefined : { date: read.value } };
}

/** 第3周: from Monday to Sunday, counted from the week of the first day of school. */
function weekIn(text: string, opening: string): { date: string; until: string } | undefined {
  const [, chinese, english] =
    /^第([一二三四五六七八九十\d]{1,3})周$|^week(\d{1,2})$/i.exec(squeeze(text)) ?? [];
  const written = chinese ?? english ?? '';
  const number = smallNumber(written);
  if (number === null || number < 1) return undefined;
  const monday = addDays(opening, 1 - weekdayOf(opening) + 7 * (number - 1));
  return { date: monday, until: addDays(monday, 6) };
}

/** 3月1日—3月5日, 3.1-3.5, 3月1日-5日, 1-5 Mar; undefined where it is none, or longer than any duty. */
function spanIn(text: string, { opening, year }: CellContext['term']): Span | undefined {
  const plain = squeeze(text)
    .replace(/^(.*?)(\d{1,2})月(\d{1,2})[日号]?([-—–~～至到]+)(\d{1,2})[日号]$/, '$1$2月$3日$4$2月$5日')
    .replace(/^(\d{1,2})([-–~]|to)(\d{1,2})([A-Z][a-z]+)$/i, '$1$4-$3$4');
  const [from = '', to = '', more] = plain.split(
    /[-—–~～至到]+(?=\d{1,4}(?:[年月./]|[A-Z]))|(?<=[a-z])to(?=\d)/i,
  );
  const [first, last] = [from, to].map((day) => {
    const read = /[a-z]/i.test(day) ? dateCell({ value: day, text: day }, year) : undefined;
    return read && 'value' in read ? read.value : parseDay(day, opening);
  });
  if (!first || !last || more !== undefined || last <= first) return undefined;
  return daysBetween(first, last) > LONGEST ? undefined : { from: first, to: last };
}
const LONGEST = 62;

/** The days that a row speaks of: of 值周 the school days, unless it begins or ends with a day off, which somebody wrote down. */
function daysOf({ date, until = date, week, weekday }: Days, calendar: Calendar, span: Span): string[] {
  if (date === undefined || until === undefined) return weekly(weekday, calendar, span);
  const all = Array.from({ length: daysBetween(date, until) + 1 }, (_, i) => addDays(date, i));
  // Who is named under a day of a week is on duty on that day, whatever day it is.
  if (weekday !== undefined) return all.filter((day) => weekdayOf(day) === weekday);
  const ofSchool = all.filter((day) => isWorkday(calendar, day));
  if (week === 'numbered') return ofSchool;
  return week && ofSchool.includes(date) && ofSchool.includes(until) ? ofSchool : all;
}

interface Span {
  from: string;
  to: string;
}

/** The school days of a span that run this weekday's timetable: a make-up day has the duties of the day that it follows, too. */
const weekly = (weekday: number | undefined, calendar: Calendar, { from, to }: Span): string[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i)).filter(
    (day) => schoolDay(calendar, day).follows === weekday,
  );

function apply(tx: Writer, rows: ReadRow<DutyRow>[], ctx: ApplyContext): Outcome {
  const out: Outcome = { added: 0, changed: 0, unchanged: 0, changes: [], missing: [], problems: [] };
  const staff = new ByName(everyoneCalled(tx));
  const calendar = loadCalendar(tx);
  const { opening: from, half } = ctx.term;
  const ends =
    tx.get<{ ends: string | null }>('SELECT ends FROM term WHERE id = ?', ctx.term.id)?.ends ?? null;
  const span = { from, to: lastDay({ opening: from, half, ends }) };
  const wanted: NewDuty[] = [];
  for (const read of rows) {
    const { row } = read;
    for (const [key, people] of [
      ['leader', row.leader ?? []],
      ['staff', row.staff],
    ] as const) {
      for (const name of people) {
        const named = staff.all(name);
        const found = named.filter((s) => s.state === 'active');
        if (found.length === 1) {
          const own = {
            shift: shiftKept(row.shift ?? ''),
            staffId: found[0]!.id,
            place: row.place ?? '',
            job: row.job ?? '',
            leader: key === 'leader' ? 1 : 0,
          } as const;
          for (const date of daysOf(row, calendar, span)) wanted.push({ date, ...own });
          continue;
        }
        const at = { at: placeOf(read, key), value: name };
        out.problems.push(
          found.length > 1
            ? problem('owner-several', { name, n: found.length }, at)
            : named.length > 0
              ? problem('owner-has-left', { name }, at)
              : problem('owner-unknown', { name }, at),
        );
      }
    }
  }
  if (out.problems.length > 0) return out;
  if (rows.some(({ row }) => row.date === undefined)) out.remarks = [problem('duty-weekly', span)];
  out.added = addDuties(tx, ctx.term.id, wanted);
  out.unchanged = wanted.length - out.added;
  return out;
}
