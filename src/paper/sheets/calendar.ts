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
  const dayText = ({ date, works }: SchoolDay) => {
    const isWeekend = weekdayOf(date) > 5;
    const day = Number(date.slice(8));
    const text = weekdayOf(date) === 1 || day === 1 ? `${Number(date.slice(5, 7))}.${day}` : String(day);
    return works === isWeekend ? `${text} ${works ? w.work : w.rest}` : text;
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
        say.weekdays
          .map((_, i) => at(week, i))
          .flatMap((day) =>
            [...new Set([named.get(day.date), day.works && weekdayOf(day.date) < 6 ? null : day.name])]
              .filter(Boolean)
              .map((name) => `${day.date.slice(5)} ${name}`),
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
