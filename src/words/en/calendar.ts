import type { Words } from '../index.ts';
import { count } from './say.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

export const calendar: Words['calendar'] = {
  help: 'calendar: holidays, shifted workdays, make-up days',
  verbs: {
    list: "list the school's own days and the national ones",
    show: 'show what a day is, and whose timetable runs',
    add: 'write in a day or a span: calendar add 2027-02-05~2027-02-11 holiday "Spring Festival"',
    import: 'read a list of holidays: name, days off, make-up days; or date, kind, name, follows',
    known: "declare a year's calendar complete",
    remove: 'remove a day',
  },
  options: {
    periodsLost: 'periods that are not held that day, such as 5,6',
    follows: 'make-up day follows this weekday',
  },
  fields: {
    date: ['Date'],
    weekday: ['Day'],
    kind: ['Kind'],
    name: ['Name'],
    follows: ['Timetable'],
    own: ['Source'],
  },
  weekdays: WEEKDAYS,
  unknownYears: (years) =>
    `The holidays of ${years} are not known: working days were counted by weekends only. Add them with kaixue calendar import FILE, or declare the year complete with kaixue calendar known ${years}.`,
  retimed: (n) => `The days have moved: ${count(n, 'open task')} moved with them.`,
  kinds: { holiday: 'holiday', workday: 'workday', weekend: 'weekend', ordinary: 'ordinary' },
  unknown: '(not published)',
  imported: (a) =>
    `Calendar: ${count(a.added, 'day')} added, ${a.changed} changed, ${a.unchanged} unchanged; ${a.years} taken as complete.`,
  added: (n) => `${count(n, 'day')} written into the calendar.`,
  removed: (day) => `${day} removed from the calendar.`,
  known: (years) => `The calendar of ${years} is declared complete.`,
  workdays: (a) => `${count(a.n, 'working day')} from ${a.from} to ${a.to}.`,
  library: 'State Council notice',
  school: 'own calendar',
  actions: { edit: 'change the calendar' },
  problems: {
    'not-days':
      'There are no such days: “{value}”\nWrite 2027-02-16, or a span of 100 days at most: 2027-02-05~2027-02-11.',
    'calendar-bad-kind': '“{value}” is neither holiday nor workday\nWrite holiday (放假) or workday (上班).',
    'not-a-weekday':
      '“{value}” is not a weekday\nA make-up day follows the timetable of Monday to Sunday, or 1 to 7.',
    'calendar-closed':
      '{days} is a holiday, without lessons\n--follows and --lost are for workdays: leave them out.',
    'calendar-other-weekday': (a) => ({
      message: `${a.day} is a ${WEEKDAYS[a.weekday - 1]}, and the list says ${WEEKDAYS[a.said - 1]}`,
      hint: 'See whether the day is wrong, or the list is of another year; the year may stand in its title.',
    }),
    'calendar-unread':
      'It says of no day whether school is held\nIt needs columns such as 放假时间 (days off), or date and kind; if they are called otherwise: kaixue import "{file}" --as calendar --map "COLUMN=放假时间"',
    'calendar-open':
      '{name} lasts from {from}, no last day is written: left out\nWrite its last day; where the term ends the day before, note it with kaixue term edit --ends.',
    'calendar-moved': 'The days have moved, and {n} open tasks with them\nSee kaixue task list.',
    'calendar-no-such-day': "{day} is not in the school's own calendar\nSee kaixue calendar list.",
  },
};
