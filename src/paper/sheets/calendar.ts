import { knowsYear, type SchoolDay, schoolDay } from '../../school/calendar/calendar.ts';
import { addDays, type Day, weekdayOf, yearOf } from '../../school/calendar/day.ts';
import { loadCalendar } from '../../school/calendar/store.ts';
import { sheet } from './content.ts';
import { type Columns, tableOf } from './table.ts';

/** A term whose end nobody gave is so many weeks long. */
const WEEKS = 20;

/** 校历 (the term's calendar): a row a week, with its holidays and make-up days, for the wall. */
export const termCalendar = sheet('calendar', ({ reader, words, term, classes }) => {
  const say = words.calendar;
  const w = words.paper.sheets.weeks;
  if (reader === undefined) return null;
  const calendar = loadCalendar(reader);
  const monday = (day: Day) => addDays(day, 1 - weekdayOf(day));
  const named = new Map<Day, string>();
  const note = (day: Day | null, name: string) =>
    day && named.set(day, [named.get(day), name].filter(Boolean).join(words.paper.sheets.join));
  note(term.staffReturn, words.term.fields.staffReturn[0]);
  note(term.registration, words.term.fields.registration[0]);
  note(term.opening, words.term.fields.opens[0]);
  note(term.ends, words.term.fields.ends[0]);
  const first = monday(term.staffReturn ?? term.opening);
  const last = monday(term.ends ?? addDays(term.opening, 7 * (WEEKS - 1)));
  const weeks: Day[] = [];
  for (let week = first; week <= last; week = addDays(week, 7)) weeks.push(week);
  const at = (week: Day, i: number): SchoolDay => schoolDay(calendar, addDays(week, i));
  const opened = monday(term.opening);
  /** 3.1 at the beginning of a week or month, else 2; what is not as the weekday has it is marked. */
  const dayText = ({ date, works, name }: SchoolDay) => {
    const isWeekend = weekdayOf(date) > 5;
    const day = Number(date.slice(8));
    const text = weekdayOf(date) === 1 || day === 1 ? `${Number(date.slice(5, 7))}.${day}` : String(day);
    return works === isWeekend || (!works && name) ? `${text} ${works ? w.work : w.rest}` : text;
  };
  /** Why a day is not as its weekday has it: a holiday's name, or by which timetable lessons are made up. */
  const markOf = ({ date, works, follows, name }: SchoolDay) => {
    if (weekdayOf(date) < 6 || !works) return works ? null : name;
    return `${name ?? w.madeUp}${follows === null ? '' : w.follows(say.weekdays[follows - 1]!)}`;
  };
  const columns: Columns<Day> = {
    i1: {
      label: w.week,
      width: 6,
      value: (week) => (week < opened ? w.before : weeks.indexOf(week) - weeks.indexOf(opened) + 1),
    },
    ...Object.fromEntries(
      say.weekdays.map((label, i) => [
        `d${i + 1}`,
        { label, width: 8, value: (week: Day) => dayText(at(week, i)) },
      ]),
    ),
    note: {
      kind: 'text',
      width: 30,
      value: (week) =>
        spans(
          say.weekdays
            .map((_, i) => at(week, i))
            .flatMap((day) =>
              [...new Set([named.get(day.date), markOf(day)])].flatMap((name) =>
                name ? { from: day.date, to: day.date, name } : [],
              ),
            ),
        )
          .map(({ from, to, name }) =>
            [from === to ? from.slice(5) : `${from.slice(5)}–${to.slice(5)}`, name].join(' '),
          )
          .join(words.paper.sheets.join),
    },
  };
  const table = tableOf<Day>(words, columns);
  const unknown = [...new Set(weeks.map(yearOf))].filter((year) => calendar && !knowsYear(calendar, year));
  return {
    nothing: !calendar || classes.length === 0,
    page: 'landscape',
    columns: table.columns,
    parts: [{ groups: [table.group(weeks)], notes: unknown.map((year) => w.unknown(year)) }],
  };
});

interface Span {
  from: Day;
  to: Day;
  name: string;
}

/** Days in a row with the same name are one: 04-03–04-05 清明节. */
function spans(days: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const day of days) {
    const before = all.find(({ to, name }) => name === day.name && addDays(to, 1) === day.from);
    if (before) before.to = day.to;
    else all.push({ ...day });
  }
  return all;
}
